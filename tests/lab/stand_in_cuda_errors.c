/* Names of errors, and calls by name, of the stand-in driver library. */
#define _GNU_SOURCE
#include "stand_in_cuda.h"

#include <dlfcn.h>
#include <stdio.h>

static const struct { int code; const char *name, *text; } errors[] = {
    {0, "CUDA_SUCCESS", "no error"},
    {1, "CUDA_ERROR_INVALID_VALUE", "invalid argument"},
    {2, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory"},
    {3, "CUDA_ERROR_NOT_INITIALIZED", "initialization error"},
    {34, "CUDA_ERROR_STUB_LIBRARY", "CUDA driver is a stub library"},
    {46, "CUDA_ERROR_DEVICE_UNAVAILABLE", "CUDA-capable device(s) is/are busy or unavailable"},
    {100, "CUDA_ERROR_NO_DEVICE", "no CUDA-capable device is detected"},
    {101, "CUDA_ERROR_INVALID_DEVICE", "invalid device ordinal"},
    {200, "CUDA_ERROR_INVALID_IMAGE", "device kernel image is invalid"},
    {201, "CUDA_ERROR_INVALID_CONTEXT", "invalid device context"},
    {209, "CUDA_ERROR_NO_BINARY_FOR_GPU", "no kernel image is available for execution on the device"},
    {214, "CUDA_ERROR_ECC_UNCORRECTABLE", "uncorrectable ECC error encountered"},
    {218, "CUDA_ERROR_INVALID_PTX", "a PTX JIT compilation failed"},
    {221, "CUDA_ERROR_JIT_COMPILER_NOT_FOUND", "PTX JIT compiler library not found"},
    {222, "CUDA_ERROR_UNSUPPORTED_PTX_VERSION", "the provided PTX was compiled with an unsupported toolchain."},
    {304, "CUDA_ERROR_OPERATING_SYSTEM", "OS call failed or operation not supported on this OS"},
    {500, "CUDA_ERROR_NOT_FOUND", "named symbol not found"},
    {700, "CUDA_ERROR_ILLEGAL_ADDRESS", "an illegal memory access was encountered"},
    {701, "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES", "too many resources requested for launch"},
    {702, "CUDA_ERROR_LAUNCH_TIMEOUT", "the launch timed out and was terminated"},
    {710, "CUDA_ERROR_ASSERT", "device-side assert triggered"},
    {715, "CUDA_ERROR_ILLEGAL_INSTRUCTION", "an illegal instruction was encountered"},
    {716, "CUDA_ERROR_MISALIGNED_ADDRESS", "misaligned address"},
    {719, "CUDA_ERROR_LAUNCH_FAILED", "unspecified launch failure"},
    {800, "CUDA_ERROR_NOT_PERMITTED", "operation not permitted"},
    {801, "CUDA_ERROR_NOT_SUPPORTED", "operation not supported"},
    {802, "CUDA_ERROR_SYSTEM_NOT_READY", "system not yet initialized"},
    {803, "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH", "system has unsupported display driver / cuda driver combination"},
    {804, "CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE", "forward compatibility was attempted on non supported HW"},
    {999, "CUDA_ERROR_UNKNOWN", "unknown error"},
};

static int describe(int code, int wants_name, const char **answer)
{
    for (size_t row = 0; row < sizeof errors / sizeof *errors; row++)
        if (errors[row].code == code) {
            *answer = wants_name ? errors[row].name : errors[row].text;
            return OK;
        }
    *answer = NULL;
    return INVALID;
}

int cuGetErrorName(int code, const char **answer) { return describe(code, 1, answer); }
int cuGetErrorString(int code, const char **answer) { return describe(code, 0, answer); }

/* The newest variant of a call that this library has. */
static void *by_name(const char *name)
{
    static const char *const endings[] = {"_v4", "_v2", ""};
    char full[128];
    Dl_info here;
    void *found = NULL, *library;
    if (!dladdr((void *)by_name, &here) || !(library = dlopen(here.dli_fname, RTLD_LAZY | RTLD_NOLOAD)))
        return NULL;
    for (int row = 0; row < 3 && !found; row++) {
        snprintf(full, sizeof full, "%s%s", name, endings[row]);
        found = dlsym(library, full);
    }
    dlclose(library);
    return found;
}

int cuGetProcAddress_v2(const char *name, void **address, int version, uint64_t flags, int *status)
{
    int answer = stand_in_called("cuGetProcAddress", NO_GPU);
    (void)version, (void)flags;
    *address = answer ? NULL : by_name(name);
    if (status)
        *status = *address ? 0 : 1;
    return answer ? answer : *address ? OK : NOT_FOUND;
}

int cuGetProcAddress(const char *name, void **address, int version, uint64_t flags)
{
    return cuGetProcAddress_v2(name, address, version, flags, NULL);
}
