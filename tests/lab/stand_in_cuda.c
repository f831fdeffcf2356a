/* A driver library for tests. It has the calls that gpuwizard's child makes and those with which TensorFlow 2.21 lists
 * its GPUs (found by tracing a real run); nothing here can compute. The environment decides how it behaves:
 *
 *   STAND_IN_CUDA_INIT     what cuInit answers: 0, or an error such as 100, 803, 999      (0)
 *   STAND_IN_CUDA_VERSION  the newest CUDA that the driver says it supports               (12020)
 *   STAND_IN_CUDA_COUNT    GPUs in the machine; CUDA_VISIBLE_DEVICES is honoured          (1)
 *   STAND_IN_CUDA_CC       compute capability of each                                     (8.6)
 *   STAND_IN_CUDA_MB       memory of each, in MiB                                         (8192)
 *   STAND_IN_CUDA_MODE     what cuInit does first: hang segv ill abort exit flood latin1
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { OK = 0, INVALID = 1, NOT_INITIALIZED = 3, NO_DEVICE = 100, BAD_DEVICE = 101 };

static int ready;

static int number(const char *name, int otherwise)
{
    const char *text = getenv(name);
    return text && *text ? atoi(text) : otherwise;
}

/* Indexes up to the first one that names no GPU, as the real driver counts them. */
static int visible(void)
{
    int all = number("STAND_IN_CUDA_COUNT", 1), count = 0;
    const char *mask = getenv("CUDA_VISIBLE_DEVICES");
    if (!mask)
        return all;
    for (;;) {
        char *end;
        long index = strtol(mask, &end, 10);
        if (end == mask || index < 0 || index >= all)
            return count;
        count++;
        if (*end != ',')
            return count;
        mask = end + 1;
    }
}

static void misbehave(const char *mode)
{
    if (!strcmp(mode, "hang"))
        for (;;)
            pause();
    if (!strcmp(mode, "segv"))
        *(volatile int *)0 = 1;
    if (!strcmp(mode, "ill"))
        __builtin_trap();
    if (!strcmp(mode, "abort"))
        abort();
    if (!strcmp(mode, "exit"))
        _exit(77);
    if (!strcmp(mode, "latin1"))
        fputs("Fehler: ung\xfcltiges Ger\xe4t \xff\xfe\n", stderr);
    if (!strcmp(mode, "flood"))
        for (;;)
            fputs("The same line again and again, far more often than anybody could ever read it.\n", stderr);
}

int cuInit(unsigned flags)
{
    const char *mode = getenv("STAND_IN_CUDA_MODE");
    int answer = number("STAND_IN_CUDA_INIT", OK);
    (void)flags;
    if (mode)
        misbehave(mode);
    if (answer == OK && visible() == 0)
        answer = NO_DEVICE;
    ready = answer == OK;
    return answer;
}

int cuDriverGetVersion(int *version)
{
    *version = number("STAND_IN_CUDA_VERSION", 12020);
    return OK;
}

int cuDeviceGetCount(int *count)
{
    *count = visible();
    return ready ? OK : NOT_INITIALIZED;
}

int cuDeviceGet(int *device, int index)
{
    *device = index;
    return !ready ? NOT_INITIALIZED : index < 0 || index >= visible() ? BAD_DEVICE : OK;
}

int cuDeviceGetName(char *name, int size, int device)
{
    snprintf(name, size, "NVIDIA Stand-in %d", device);
    return OK;
}

int cuDeviceTotalMem_v2(size_t *bytes, int device)
{
    (void)device;
    *bytes = (size_t)number("STAND_IN_CUDA_MB", 8192) << 20;
    return OK;
}

int cuDeviceGetPCIBusId(char *address, int size, int device)
{
    snprintf(address, size, "0000:%02X:00.0", device + 1);
    return OK;
}

int cuDeviceGetAttribute(int *value, int attribute, int device)
{
    int major = 8, minor = 6;
    const char *capability = getenv("STAND_IN_CUDA_CC");
    (void)device;
    if (capability)
        sscanf(capability, "%d.%d", &major, &minor);
    switch (attribute) {
    case 75: *value = major; break;
    case 76: *value = minor; break;
    case 10: *value = 32; break;      /* threads in a warp: TensorFlow divides by it */
    case 16: *value = 28; break;      /* multiprocessors */
    case 13: case 36: *value = 1777000; break; /* clocks in kHz */
    case 37: *value = 192; break;     /* width of the memory bus in bits */
    case 5: case 6: case 7: *value = 65535; break;
    case 1: case 2: case 3: case 4: case 39: *value = 1024; break;
    case 32: *value = 0; break;       /* no ECC */
    default: *value = 65536; break;   /* sizes: shared memory, registers, second-level cache */
    }
    return OK;
}

static const struct { int code; const char *name, *text; } errors[] = {
    {2, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory"},
    {3, "CUDA_ERROR_NOT_INITIALIZED", "initialization error"},
    {46, "CUDA_ERROR_DEVICE_UNAVAILABLE", "CUDA-capable device(s) is/are busy or unavailable"},
    {100, "CUDA_ERROR_NO_DEVICE", "no CUDA-capable device is detected"},
    {101, "CUDA_ERROR_INVALID_DEVICE", "invalid device ordinal"},
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
