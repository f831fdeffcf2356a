/* A stand-in for NVIDIA's nvml.dll: one healthy GPU, or what the environment asks for.
 *   FAKE_NVML_INIT   result of nvmlInit, a number (9 is "driver not loaded", 999 "unknown error")
 *   FAKE_NVML_HANG   1: nvmlInit never returns
 *   FAKE_NVML_CRASH  1: nvmlInit touches memory that is not its own
 *   FAKE_NVML_LOST   1: the GPU is counted, but asking for it gives 15, "GPU is lost"
 */
#include <windows.h>
#include <stdlib.h>
#include <string.h>

#define API __declspec(dllexport)
#define SUCCESS 0
#define INVALID_ARGUMENT 2
#define GPU_IS_LOST 15

typedef struct { unsigned long long total, free, used; } Memory;
typedef struct {
    char legacy[16];
    unsigned domain, bus, device, pci_id, subsystem;
    char address[32];
} Pci;

static int number(const char *name) {
    char text[32] = "";
    GetEnvironmentVariableA(name, text, sizeof text);
    return atoi(text);
}

API int nvmlInit_v2(void) {
    if (number("FAKE_NVML_HANG")) Sleep(INFINITE);
    /* On a thread of its own, so that no exception handler of ctypes can catch it. */
    if (number("FAKE_NVML_CRASH")) {
        WaitForSingleObject(CreateThread(0, 0, (LPTHREAD_START_ROUTINE)1, 0, 0, 0), INFINITE);
    }
    return number("FAKE_NVML_INIT");
}

API int nvmlInitWithFlags(unsigned flags) { return nvmlInit_v2(); }
API int nvmlShutdown(void) { return SUCCESS; }
API int nvmlSystemGetDriverVersion(char *text, unsigned size) { strncpy(text, "566.36", size); return SUCCESS; }
API int nvmlSystemGetCudaDriverVersion_v2(int *version) { *version = 12070; return SUCCESS; }
API int nvmlSystemGetCudaDriverVersion(int *version) { return nvmlSystemGetCudaDriverVersion_v2(version); }
API int nvmlDeviceGetCount_v2(unsigned *count) { *count = 1; return SUCCESS; }

API int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **handle) {
    *handle = (void *)1;
    if (number("FAKE_NVML_LOST")) return GPU_IS_LOST;
    return index ? INVALID_ARGUMENT : SUCCESS;
}

API int nvmlDeviceGetName(void *handle, char *text, unsigned size) {
    strncpy(text, "NVIDIA RTX A4000", size);
    return SUCCESS;
}

API int nvmlDeviceGetUUID(void *handle, char *text, unsigned size) {
    strncpy(text, "GPU-11111111-2222-3333-4444-555555555555", size);
    return SUCCESS;
}

API int nvmlDeviceGetCudaComputeCapability(void *handle, int *major, int *minor) {
    *major = 8;
    *minor = 6;
    return SUCCESS;
}

API int nvmlDeviceGetMemoryInfo(void *handle, Memory *memory) {
    memory->total = 16ULL << 30;
    memory->free = 15ULL << 30;
    memory->used = 1ULL << 30;
    return SUCCESS;
}

API int nvmlDeviceGetComputeMode(void *handle, int *mode) { *mode = 0; return SUCCESS; }

API int nvmlDeviceGetPciInfo_v3(void *handle, Pci *pci) {
    memset(pci, 0, sizeof *pci);
    strcpy(pci->address, "00000000:01:00.0");
    return SUCCESS;
}

API const char *nvmlErrorString(int result) {
    if (result == 9) return "Driver Not Loaded";
    return result == GPU_IS_LOST ? "GPU is lost" : "Unknown Error";
}
