/* A stand-in for Windows' configuration manager, which wine does not have: what it says of NVIDIA's devices
 * is asked for with FAKE_DEVICE: "gone", or a problem code ("0" for none). Unset, and for other devices, every
 * call fails as under wine.
 */
#include <windows.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#define API __declspec(dllexport)
#define CR_SUCCESS 0x00
#define CR_NO_SUCH_DEVNODE 0x0D
#define CR_FAILURE 0x13
#define DN_HAS_PROBLEM 0x400

static char answer[32];

API int WINAPI CM_Locate_DevNodeW(unsigned *node, const wchar_t *instance, unsigned flags) {
    *node = 7;
    memset(answer, 0, sizeof answer);
    if (!GetEnvironmentVariableA("FAKE_DEVICE", answer, sizeof answer) || !wcsstr(instance, L"VEN_10DE")) {
        return CR_FAILURE;
    }
    return strcmp(answer, "gone") ? CR_SUCCESS : CR_NO_SUCH_DEVNODE;
}

API int WINAPI CM_Get_DevNode_Status(unsigned *status, unsigned *problem, unsigned node, unsigned flags) {
    if (node != 7) return CR_NO_SUCH_DEVNODE;
    /* As Windows: the problem's number holds anything while no problem is flagged. */
    *problem = atoi(answer) ? atoi(answer) : 99;
    *status = atoi(answer) ? DN_HAS_PROBLEM : 0;
    return CR_SUCCESS;
}
