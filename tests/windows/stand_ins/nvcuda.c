/* A stand-in for NVIDIA's nvcuda.dll: one healthy GPU, or what the environment asks for.
 *   FAKE_CUDA_INIT   result of cuInit, a number (100 is "no device", 999 "unknown error")
 *   FAKE_CUDA_HANG   1: cuInit never returns
 *   FAKE_CUDA_CRASH  1: cuInit touches memory that is not its own
 * CUDA_VISIBLE_DEVICES=-1 hides the GPU, as with the real one.
 */
#include <windows.h>
#include <stdlib.h>
#include <string.h>

#define API __declspec(dllexport)

static int number(const char *name) {
    char text[32] = "";
    GetEnvironmentVariableA(name, text, sizeof text);
    return atoi(text);
}

static int devices(void) { return number("CUDA_VISIBLE_DEVICES") < 0 ? 0 : 1; }

API int cuInit(unsigned flags) {
    if (number("FAKE_CUDA_HANG")) Sleep(INFINITE);
    if (number("FAKE_CUDA_CRASH")) {
        WaitForSingleObject(CreateThread(0, 0, (LPTHREAD_START_ROUTINE)1, 0, 0, 0), INFINITE);
    }
    if (number("FAKE_CUDA_INIT")) return number("FAKE_CUDA_INIT");
    return devices() ? 0 : 100;
}

API int cuDriverGetVersion(int *version) { *version = 12070; return 0; }
API int cuDeviceGetCount(int *count) { *count = devices(); return 0; }
API int cuDeviceGet(int *device, int index) { *device = index; return index < devices() ? 0 : 101; }

API int cuDeviceGetName(char *text, int size, int device) {
    strncpy(text, "NVIDIA RTX A4000", size);
    return 0;
}

API int cuDeviceGetAttribute(int *value, int attribute, int device) {
    *value = attribute == 75 ? 8 : attribute == 76 ? 6 : 0;
    return 0;
}

API int cuDeviceTotalMem_v2(size_t *bytes, int device) { *bytes = 16ULL << 30; return 0; }

API int cuGetErrorName(int code, const char **text) {
    *text = code == 100 ? "CUDA_ERROR_NO_DEVICE" : code == 999 ? "CUDA_ERROR_UNKNOWN" : NULL;
    return *text ? 0 : 1;
}

API int cuGetErrorString(int code, const char **text) {
    *text = code == 100 ? "no CUDA-capable device is detected" : code == 999 ? "unknown error" : NULL;
    return *text ? 0 : 1;
}
