/* What only gpuwizard.exe does: a box where the program died, for whoever has no terminal to read what it wrote. */
#include <process.h>

#define KEPT 65536

static HANDLE errors_end, errors_start;
static char written[KEPT + 1];
static size_t written_size;
static wchar_t errors_path[MAX_PATH + 32];

static void __cdecl read_errors(void *nothing) {
    DWORD size;
    static char block[4096];
    while (ReadFile(errors_end, block, sizeof block, &size, NULL) && size) {
        if (written_size + size > KEPT) {
            size_t dropped = written_size + size - KEPT;
            memmove(written, written + dropped, written_size -= dropped);
        }
        memcpy(written + written_size, block, size);
        written_size += size;
    }
}

/* Keeps what is written to stderr, unless whoever started this wants it. */
static void catch_errors(STARTUPINFOW *start) {
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    if (GetStdHandle(STD_ERROR_HANDLE) || !CreatePipe(&errors_end, &errors_start, &inherited, 0)) return;
    SetHandleInformation(errors_end, HANDLE_FLAG_INHERIT, 0);
    start->dwFlags = (start->dwFlags & ~STARTF_USEHOTKEY) | STARTF_USESTDHANDLES;
    start->hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    start->hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    start->hStdError = errors_start;
}

/* Stays until the program has ended. */
static void attend(const PROCESS_INFORMATION *made) {
    HANDLE reader = NULL;
    if (errors_start) {
        CloseHandle(errors_start);
        reader = (HANDLE)_beginthread(read_errors, 0, NULL);
    }
    WaitForSingleObject(made->hProcess, INFINITE);
    /* A program that the user started from the window may hold the pipe open: what came until now is enough. */
    if (reader) WaitForSingleObject(reader, 500);
}

/* Returns the end of what the program wrote, as long as a box can be. */
static const wchar_t *what_was_written(void) {
    static wchar_t text[KEPT + 1];
    /* Python writes into a pipe in the code page of the system. */
    int length = MultiByteToWideChar(CP_ACP, 0, written, (int)written_size, text, KEPT);
    text[length] = 0;
    return text + (length > 800 ? length - 800 : 0);
}

/* Keeps all that was written in a file that can be sent to somebody, and returns its name. */
static const wchar_t *keep_errors(void) {
    DWORD done, size = GetTempPathW(MAX_PATH, errors_path);
    if (!size || size > MAX_PATH) return L"";
    wcscat(errors_path, L"gpuwizard-fault.txt");
    HANDLE file = CreateFileW(errors_path, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
    if (file == INVALID_HANDLE_VALUE) return L"";
    WriteFile(file, written, (DWORD)written_size, &done, NULL);
    CloseHandle(file);
    return errors_path;
}
