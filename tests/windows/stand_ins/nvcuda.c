/* A stand-in for NVIDIA's nvcuda.dll: one healthy GPU, or what the environment asks for.
 *   FAKE_CUDA_INIT   result of cuInit, a number (100 is "no device", 999 "unknown error")
 *   FAKE_CUDA_HANG   1: cuInit never returns
 *   FAKE_CUDA_CRASH  1: cuInit touches memory that is not its own
 *   FAKE_CUDA_WRONG  1: the one kernel that it knows, gpuwizard's own, computes one wrong number
 *   FAKE_CUDA_LAUNCH result of waiting for that kernel (702 is "launch timed out")
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

API int cuDeviceGetUuid_v2(char *bytes, int device) { memset(bytes, 0x2a, 16); return 0; }
API int cuCtxCreate_v2(void **context, unsigned flags, int device) { *context = malloc(1); return 0; }
API int cuCtxDestroy_v2(void *context) { free(context); return 0; }
API int cuMemGetInfo_v2(size_t *free_bytes, size_t *total) { *free_bytes = 15ULL << 30; *total = 16ULL << 30; return 0; }

/* Memory of this machine plays that of the GPU. */
API int cuMemAlloc_v2(unsigned long long *address, size_t bytes) {
    *address = (unsigned long long)malloc(bytes);
    return *address ? 0 : 2;
}

API int cuMemFree_v2(unsigned long long address) { free((void *)address); return 0; }
API int cuMemcpyHtoD_v2(unsigned long long to, const void *from, size_t bytes) { memcpy((void *)to, from, bytes); return 0; }
API int cuMemcpyDtoH_v2(void *to, unsigned long long from, size_t bytes) { memcpy(to, (void *)from, bytes); return 0; }
API int cuModuleLoadDataEx(void **module, const char *text, unsigned count, int *options, void **values) {
    *module = (void *)text;
    return strstr(text, ".entry gpuwizard_check(") ? 0 : 218;
}

API int cuModuleGetFunction(void **function, void *module, const char *name) { *function = module; return 0; }
API int cuModuleUnload(void *module) { return 0; }

static int launched;

API int cuLaunchKernel(void *function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x,
                       unsigned block_y, unsigned block_z, unsigned shared, void *stream, void **arguments, void **extra) {
    unsigned *out = *(unsigned **)arguments[0], *in = *(unsigned **)arguments[1], count = *(unsigned *)arguments[2];
    for (unsigned index = 0; index < count && index < grid_x * block_x; index++)
        out[index] = in[index] * 3 + index;
    if (number("FAKE_CUDA_WRONG")) out[count / 2]++;
    launched = 1;
    return 0;
}

API int cuCtxSynchronize(void) { return launched ? number("FAKE_CUDA_LAUNCH") : 0; }

API int cuGetErrorName(int code, const char **text) {
    *text = code == 100 ? "CUDA_ERROR_NO_DEVICE" : code == 702 ? "CUDA_ERROR_LAUNCH_TIMEOUT" : code == 999 ? "CUDA_ERROR_UNKNOWN" : NULL;
    return *text ? 0 : 1;
}

API int cuGetErrorString(int code, const char **text) {
    *text = code == 100 ? "no CUDA-capable device is detected" : code == 999 ? "unknown error" : NULL;
    return *text ? 0 : 1;
}
