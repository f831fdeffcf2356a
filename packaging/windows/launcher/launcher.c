/* gpuwizard.exe (WINDOWED) and gpuwizard-cli.exe: they start the Python in the folder beside them with what they were
 * given, wait for it, and hand its exit code on. They change no variable: what gpuwizard looks at is the user's own.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "words.h"

/* gpuwizard's exit codes: it was given what it cannot use; a fault of its own; Ctrl+C. */
#define UNUSABLE 2
#define FAULT 3
#define INTERRUPTED 130
#define ROOM 32768 /* the longest path and the longest command line of Windows */

#ifdef WINDOWED
#define PROGRAM L"\\python\\pythonw.exe"
#define OPTIONS L"-X faulthandler -m gpuwizard"
#include "window.h"
#else
#define PROGRAM L"\\python\\python.exe"
#define OPTIONS L"-m gpuwizard"
#endif

static wchar_t folder[ROOM], program[ROOM], line[ROOM];

/* Shows a sentence where the user looks: a box, or the terminal. */
static void tell(enum sentence which, const wchar_t *path, const wchar_t *rest) {
    wchar_t *text = NULL;
    DWORD_PTR holes[] = {(DWORD_PTR)path, (DWORD_PTR)rest};
    DWORD how = FORMAT_MESSAGE_FROM_STRING | FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_ARGUMENT_ARRAY;
    if (!FormatMessageW(how, sentence(which), 0, 0, (wchar_t *)&text, 0, (va_list *)holes)) return;
#ifdef WINDOWED
    MessageBoxW(NULL, text, L"gpuwizard", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
#else
    static char bytes[4 * ROOM];
    DWORD done, console;
    HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
    if (GetConsoleMode(out, &console)) {
        WriteConsoleW(out, text, (DWORD)wcslen(text), &done, NULL);
        WriteConsoleW(out, L"\n", 1, &done, NULL);
    } else {
        int size = WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes - 1, NULL, NULL);
        if (size > 0) bytes[size - 1] = '\n';
        WriteFile(out, bytes, size, &done, NULL);
    }
#endif
    LocalFree(text);
}

/* Fills in where this program and its Python lie. The name of its own file may be changed, its place may not. */
static int find(void) {
    DWORD size = GetModuleFileNameW(NULL, folder, ROOM);
    if (!size || size >= ROOM) return 0;
    *wcsrchr(folder, L'\\') = 0;
    if (wcslen(folder) + wcslen(PROGRAM) >= ROOM) return 0;
    wcscat(wcscpy(program, folder), PROGRAM);
    DWORD kind = GetFileAttributesW(program);
    return kind != INVALID_FILE_ATTRIBUTES && !(kind & FILE_ATTRIBUTE_DIRECTORY);
}

/* Returns the arguments as they were typed: what is not taken apart need not be put together again. */
static const wchar_t *typed(void) {
    const wchar_t *rest = GetCommandLineW();
    int quoted = 0;
    for (; *rest && (quoted || (*rest != L' ' && *rest != L'\t')); rest++) quoted ^= *rest == L'"';
    while (*rest == L' ' || *rest == L'\t') rest++;
    return rest;
}

/* A report that was dropped on the icon comes as nothing but a path. */
static int only_a_file(void) {
#ifdef WINDOWED
    int count = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    DWORD kind = words && count == 2 && words[1][0] != L'-' ? GetFileAttributesW(words[1]) : INVALID_FILE_ATTRIBUTES;
    LocalFree(words);
    return kind != INVALID_FILE_ATTRIBUTES && !(kind & FILE_ATTRIBUTE_DIRECTORY);
#else
    return 0;
#endif
}

/* Ends the Python where this program is ended; what the user starts from there lives on. */
static void bind_to_me(HANDLE process) {
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limit = {0};
    HANDLE job = CreateJobObjectW(NULL, NULL);
    limit.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limit, sizeof limit);
    AssignProcessToJobObject(job, process);
}

static int not_started(DWORD error) {
    wchar_t *reason = NULL;
    DWORD how = FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_IGNORE_INSERTS;
    FormatMessageW(how, NULL, error, 0, (wchar_t *)&reason, 0, NULL);
    tell(CANNOT_START, program, reason ? reason : L"");
    return FAULT;
}

static BOOL WINAPI leave_it_to_python(DWORD event) {
    /* Ctrl+C reaches every program of the console: Python ends in its own way, and this one waits for that. */
    return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
}

static int run(void) {
    STARTUPINFOW start = {0};
    PROCESS_INFORMATION made;
    DWORD code = FAULT;
    if (!find()) {
        tell(NO_PYTHON, program, L"");
        return FAULT;
    }
    if (_snwprintf(line, ROOM, L"\"%ls\" " OPTIONS L" %ls%ls", program, only_a_file() ? L"open " : L"", typed()) < 0)
        return not_started(ERROR_FILENAME_EXCED_RANGE);
    SetConsoleCtrlHandler(leave_it_to_python, TRUE);
    GetStartupInfoW(&start);
#ifdef WINDOWED
    catch_errors(&start);
#endif
    if (!CreateProcessW(program, line, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &start, &made))
        return not_started(GetLastError());
    bind_to_me(made.hProcess);
    ResumeThread(made.hThread);
#ifdef WINDOWED
    attend(&made);
#endif
    WaitForSingleObject(made.hProcess, INFINITE);
    GetExitCodeProcess(made.hProcess, &code);
#ifdef WINDOWED
    /* 1 is a result, 130 the user's wish. */
    if (code > 1 && code != INTERRUPTED && *what_was_written())
        tell(code == UNUSABLE ? REFUSED : ENDED_BADLY, code == UNUSABLE ? L"" : keep_errors(), what_was_written());
#endif
    return (int)code;
}

#ifdef WINDOWED
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, LPWSTR words, int show) { return run(); }
#else
int wmain(void) { return run(); }
#endif
