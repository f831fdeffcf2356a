/* What only gpuwizard.exe does: one window for those who click twice, and a box where the program died. */
#include <process.h>

#define PATIENCE_MS 10000 /* for a window that is only just being made */
#define KEPT 65536

static HANDLE to_front, is_in_front;
static HANDLE errors_end, errors_start;
static char written[KEPT + 1];
static size_t written_size;
static wchar_t errors_path[MAX_PATH + 32];

/* Makes the names of this copy of gpuwizard: another copy, in another folder, has its own window. */
static void name_of(wchar_t *name, const wchar_t *own_folder, const wchar_t *what) {
    unsigned long long hash = 14695981039346656037ULL;
    for (; *own_folder; own_folder++) hash = (hash ^ towlower(*own_folder)) * 1099511628211ULL;
    swprintf(name, 64, L"Local\\gpuwizard-%016llx-%ls", hash, what);
}

/* Whether the window was open already and is in front now. Else this process is the one that others ask. */
static int shown_already(const wchar_t *own_folder) {
    wchar_t name[64];
    name_of(name, own_folder, L"show");
    to_front = CreateEventW(NULL, FALSE, FALSE, name);
    name_of(name, own_folder, L"shown");
    is_in_front = CreateEventW(NULL, FALSE, FALSE, name);
    name_of(name, own_folder, L"first");
    HANDLE first = CreateMutexW(NULL, TRUE, name);
    if (!first || GetLastError() != ERROR_ALREADY_EXISTS) return 0;
    AllowSetForegroundWindow(ASFW_ANY);
    SetEvent(to_front);
    HANDLE either[] = {is_in_front, first};
    return WaitForMultipleObjects(2, either, FALSE, PATIENCE_MS) == WAIT_OBJECT_0;
}

struct wanted { DWORD process; HWND window; };

static BOOL CALLBACK is_wanted(HWND window, LPARAM place) {
    struct wanted *wanted = (struct wanted *)place;
    DWORD process = 0;
    GetWindowThreadProcessId(window, &process);
    if (process != wanted->process || !IsWindowVisible(window) || GetWindow(window, GW_OWNER)) return TRUE;
    if (!GetWindowTextLengthW(window)) return TRUE;
    wanted->window = window;
    return FALSE;
}

static void bring_to_front(const PROCESS_INFORMATION *made) {
    struct wanted wanted = {made->dwProcessId, NULL};
    for (int tries = 0; tries < PATIENCE_MS / 100; tries++) {
        EnumWindows(is_wanted, (LPARAM)&wanted);
        if (wanted.window || WaitForSingleObject(made->hProcess, 100) == WAIT_OBJECT_0) break;
    }
    if (!wanted.window) return;
    if (IsIconic(wanted.window)) ShowWindow(wanted.window, SW_RESTORE);
    /* A dialog in front of it is the one to show. */
    SetForegroundWindow(GetLastActivePopup(wanted.window));
    SetEvent(is_in_front);
}

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

/* Stays until the program has ended, and brings its window to the front when another start asks for it. */
static void attend(const PROCESS_INFORMATION *made, const STARTUPINFOW *start) {
    HANDLE reader = NULL;
    if (errors_start) {
        CloseHandle(errors_start);
        reader = (HANDLE)_beginthread(read_errors, 0, NULL);
    }
    HANDLE both[] = {made->hProcess, to_front};
    while (WaitForMultipleObjects(to_front ? 2 : 1, both, FALSE, INFINITE) == WAIT_OBJECT_0 + 1) bring_to_front(made);
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
