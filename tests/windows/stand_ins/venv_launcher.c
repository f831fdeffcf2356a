/* What `venv` copies into an environment on Windows: it starts the interpreter that pyvenv.cfg names, hands its exit
 * code on, and takes it along where it is ended itself.
 */
#include <windows.h>
#include <stdio.h>
#include <string.h>

static wchar_t own[4096], base[4096];

static int read_home(void) {
    wchar_t path[4096], wide[4096];
    char line[4096];
    wcscpy(path, own);
    for (int up = 0; up < 2; up++) *wcsrchr(path, L'\\') = 0;
    wcscat(path, L"\\pyvenv.cfg");
    FILE *file = _wfopen(path, L"rb");
    while (file && fgets(line, sizeof line, file)) {
        if (strncmp(line, "home", 4) || !strchr(line, '=')) continue;
        MultiByteToWideChar(CP_UTF8, 0, strchr(line, '=') + 1 + strspn(strchr(line, '=') + 1, " "), -1, wide, 4096);
        wide[wcscspn(wide, L"\r\n")] = 0;
        swprintf(base, 4096, L"%ls%ls", wide, wcsrchr(own, L'\\'));
        return fclose(file), 1;
    }
    return 0;
}

int wmain(void) {
    STARTUPINFOW start = {sizeof start};
    PROCESS_INFORMATION made;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limit = {0};
    HANDLE job = CreateJobObjectW(0, 0);
    DWORD code = 106;
    GetModuleFileNameW(0, own, 4096);
    if (!read_home()) return 106;
    SetEnvironmentVariableW(L"__PYVENV_LAUNCHER__", own);
    limit.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limit, sizeof limit);
    GetStartupInfoW(&start);
    if (!CreateProcessW(base, GetCommandLineW(), 0, 0, TRUE, CREATE_SUSPENDED, 0, 0, &start, &made)) return 101;
    AssignProcessToJobObject(job, made.hProcess);
    ResumeThread(made.hThread);
    WaitForSingleObject(made.hProcess, INFINITE);
    GetExitCodeProcess(made.hProcess, &code);
    ExitProcess(code);
}
