/* A CUDA runtime (libcudart) for tests: start, devices, errors. It asks the driver library for everything, so the
 * switches of the stand-in driver count here as well. The real runtime refuses every driver but the real one. */
#define _GNU_SOURCE
#include "stand_in_cudart.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { MOST_GPUS = 16 };

static __thread int chosen, last;
static void *library;
static int start_code;

void *driver_call(const char *name) { return library ? dlsym(library, name) : NULL; }
int device_in_force(void) { return chosen; }

int remembered(int code)
{
    if (code)
        last = code;
    return code;
}

static void start(void)
{
    int version = 0;
    library = dlopen("libcuda.so.1", RTLD_LAZY);
    start_code = DRIVER(cuDriverGetVersion, &version);
    if (start_code == OK && version / 1000 < RUNTIME / 1000)
        start_code = INSUFFICIENT_DRIVER;
    if (start_code == OK)
        start_code = DRIVER(cuInit, 0u);
}

int started(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, start);
    return start_code;
}

static int gpu_in_force(void) { return chosen; }

int enter(const char *function)
{
    static void *contexts[MOST_GPUS];
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    int answer = stand_in_called(function, gpu_in_force());
    if (answer || (answer = started()))
        return answer;
    pthread_mutex_lock(&lock);
    if (!contexts[chosen])
        answer = DRIVER(cuDevicePrimaryCtxRetain, &contexts[chosen], chosen);
    if (answer)
        contexts[chosen] = NULL;
    pthread_mutex_unlock(&lock);
    return answer ? answer : DRIVER(cuCtxSetCurrent, contexts[chosen]);
}

/* Calls that need the driver but no context. */
#define ASK(...) do { \
        int code_ = stand_in_called(__func__, gpu_in_force()); \
        code_ = code_ ? code_ : started(); \
        return remembered(code_ ? code_ : (__VA_ARGS__)); \
    } while (0)

int cudaGetDeviceCount(int *count) { *count = 0; ASK(DRIVER(cuDeviceGetCount, count)); }
int cudaGetDevice(int *device) { *device = chosen; ASK(OK); }

static int choose(int device)
{
    int count = 0, answer = DRIVER(cuDeviceGetCount, &count);
    if (answer || device < 0 || device >= count)
        return answer ? answer : BAD_DEVICE;
    chosen = device;
    return OK;
}

int cudaSetDevice(int device)
{
    int answer = stand_in_called(__func__, device);
    if (!answer)
        answer = started();
    if (!answer)
        answer = choose(device);
    return remembered(answer ? answer : enter("cudaSetDevice"));
}

int cudaInitDevice(int device, unsigned device_flags, unsigned flags) { (void)device_flags, (void)flags; return cudaSetDevice(device); }
int cudaSetDeviceFlags(unsigned flags) { (void)flags; ASK(OK); }
int cudaGetDeviceFlags(unsigned *flags) { *flags = 0; ASK(OK); }
int cudaDeviceSynchronize(void) { RUN(DRIVER(cuCtxSynchronize)); }
int cudaDeviceReset(void) { ASK(DRIVER(cuDevicePrimaryCtxReset_v2, chosen)); }
int cudaDeviceGetAttribute(int *value, int attribute, int device) { ASK(DRIVER(cuDeviceGetAttribute, value, attribute, device)); }
int cudaDeviceGetPCIBusId(char *text, int size, int device) { ASK(DRIVER(cuDeviceGetPCIBusId, text, size, device)); }
int cudaDeviceGetByPCIBusId(int *device, const char *text) { ASK(DRIVER(cuDeviceGetByPCIBusId, device, text)); }
int cudaDeviceCanAccessPeer(int *can, int device, int peer) { (void)device, (void)peer, *can = 0; ASK(OK); }
int cudaDeviceGetStreamPriorityRange(int *least, int *greatest) { ASK(DRIVER(cuCtxGetStreamPriorityRange, least, greatest)); }
int cudaDeviceGetLimit(size_t *value, int limit) { (void)limit, *value = 1024; ASK(OK); }
int cudaRuntimeGetVersion(int *version) { *version = RUNTIME; return stand_in_called(__func__, NO_GPU); }

int cudaDriverGetVersion(int *version)
{
    started();
    *version = 0;
    if (library)
        DRIVER(cuDriverGetVersion, version);
    return stand_in_called(__func__, NO_GPU);
}

/* Where the fields of cudaDeviceProp lie; CUDA 13 dropped some of them. */
static void put(char *properties, size_t place, int value) { memcpy(properties + place, &value, sizeof value); }
static void put_size(char *properties, size_t place, size_t value) { memcpy(properties + place, &value, sizeof value); }

static int attribute(int number, int device)
{
    int value = 0;
    DRIVER(cuDeviceGetAttribute, &value, number, device);
    return value;
}

#if MAJOR < 13
enum { SIZE = 1032, COUNT = 388, KERNELS = 576, BUS = 584, BUS_WIDTH = 612, THREADS = 624, SHARED = 640, OPT_IN = 696, BLOCKS = 712 };
#else
enum { SIZE = 1008, COUNT = 384, KERNELS = 560, BUS = 568, BUS_WIDTH = 592, THREADS = 604, SHARED = 624, OPT_IN = 672, BLOCKS = 688 };
#endif

static int describe(char *properties, int device)
{
    size_t memory = 0;
    int answer = DRIVER(cuDeviceGetName, properties, 256, device);
    DRIVER(cuDeviceTotalMem_v2, &memory, device);
    DRIVER(cuDeviceGetUuid_v2, properties + 256, device);
    put_size(properties, 288, memory);
    put_size(properties, 296, attribute(8, device));
    put_size(properties, 312, attribute(11, device));
    put_size(properties, 352, attribute(9, device));
    put_size(properties, 368, attribute(14, device));
    put_size(properties, SHARED, attribute(81, device));
    put_size(properties, OPT_IN, attribute(97, device));
    const int fields[][2] = {{304, 12}, {308, 10}, {320, 1}, {324, 2}, {328, 3}, {332, 4}, {336, 5}, {340, 6}, {344, 7},
        {360, 75}, {364, 76}, {COUNT, 16}, {KERNELS, 31}, {BUS, 33}, {BUS_WIDTH, 37}, {BUS_WIDTH + 4, 38},
        {THREADS, 39}, {SHARED + 8, 82}, {BLOCKS, 106}};
    for (size_t row = 0; row < sizeof fields / sizeof *fields; row++)
        put(properties, fields[row][0], attribute(fields[row][1], device));
    return answer;
}

int cudaGetDeviceProperties_v2(char *properties, int device)
{
    memset(properties, 0, SIZE);
    ASK(describe(properties, device));
}

int cudaGetDeviceProperties(char *properties, int device) { return cudaGetDeviceProperties_v2(properties, device); }

int cudaGetLastError(void)
{
    int code = last;
    last = OK;
    return code;
}

int cudaPeekAtLastError(void) { return last; }

static const struct { int code; const char *name, *text; } errors[] = {
    {0, "cudaSuccess", "no error"},
    {1, "cudaErrorInvalidValue", "invalid argument"},
    {2, "cudaErrorMemoryAllocation", "out of memory"},
    {3, "cudaErrorInitializationError", "initialization error"},
    {34, "cudaErrorStubLibrary", "CUDA driver is a stub library"},
    {35, "cudaErrorInsufficientDriver", "CUDA driver version is insufficient for CUDA runtime version"},
    {46, "cudaErrorDevicesUnavailable", "CUDA-capable device(s) is/are busy or unavailable"},
    {98, "cudaErrorInvalidDeviceFunction", "invalid device function"},
    {100, "cudaErrorNoDevice", "no CUDA-capable device is detected"},
    {101, "cudaErrorInvalidDevice", "invalid device ordinal"},
    {200, "cudaErrorInvalidKernelImage", "device kernel image is invalid"},
    {201, "cudaErrorDeviceUninitialized", "invalid device context"},
    {209, "cudaErrorNoKernelImageForDevice", "no kernel image is available for execution on the device"},
    {214, "cudaErrorECCUncorrectable", "uncorrectable ECC error encountered"},
    {218, "cudaErrorInvalidPtx", "a PTX JIT compilation failed"},
    {222, "cudaErrorUnsupportedPtxVersion", "the provided PTX was compiled with an unsupported toolchain."},
    {304, "cudaErrorOperatingSystem", "OS call failed or operation not supported on this OS"},
    {500, "cudaErrorSymbolNotFound", "named symbol not found"},
    {700, "cudaErrorIllegalAddress", "an illegal memory access was encountered"},
    {701, "cudaErrorLaunchOutOfResources", "too many resources requested for launch"},
    {702, "cudaErrorLaunchTimeout", "the launch timed out and was terminated"},
    {710, "cudaErrorAssert", "device-side assert triggered"},
    {719, "cudaErrorLaunchFailure", "unspecified launch failure"},
    {801, "cudaErrorNotSupported", "operation not supported"},
    {802, "cudaErrorSystemNotReady", "system not yet initialized"},
    {803, "cudaErrorSystemDriverMismatch", "system has unsupported display driver / cuda driver combination"},
    {804, "cudaErrorCompatNotSupportedOnDevice", "forward compatibility was attempted on non supported HW"},
    {999, "cudaErrorUnknown", "unknown error"},
};

static int row_of(int code)
{
    for (size_t row = 0; row < sizeof errors / sizeof *errors; row++)
        if (errors[row].code == code)
            return row;
    return -1;
}

const char *cudaGetErrorName(int code) { return row_of(code) < 0 ? "unrecognized error code" : errors[row_of(code)].name; }
const char *cudaGetErrorString(int code) { return row_of(code) < 0 ? "unrecognized error code" : errors[row_of(code)].text; }
