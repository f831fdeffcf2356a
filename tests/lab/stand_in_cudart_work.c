/* Memory, streams, events and kernels of the stand-in CUDA runtime. */
#define _GNU_SOURCE
#include "stand_in_cudart.h"

#include <search.h>
#include <stdlib.h>
#include <string.h>

struct attributes { size_t shared, constants, local; int threads, registers, ptx, binary, cache, most_shared, carveout; int rest[16]; };
struct pointer { int type, device; void *on_gpu, *on_host; };
struct configuration { struct dim3 grid, block; size_t shared; void *stream; };

/* ---- memory ---- */
int cudaMalloc(void **start, size_t bytes)
{
    *start = NULL;
    if (!bytes)
        return OK;
    RUN(DRIVER(cuMemAlloc_v2, start, bytes));
}

int cudaMallocAsync(void **start, size_t bytes, void *stream) { (void)stream; RUN(DRIVER(cuMemAlloc_v2, start, bytes)); }
int cudaMallocManaged(void **start, size_t bytes, unsigned flags) { (void)flags; RUN(DRIVER(cuMemAlloc_v2, start, bytes)); }
int cudaFree(void *start) { RUN(DRIVER(cuMemFree_v2, start)); }
int cudaFreeAsync(void *start, void *stream) { (void)stream; RUN(DRIVER(cuMemFree_v2, start)); }
int cudaHostAlloc(void **start, size_t bytes, unsigned flags) { RUN(DRIVER(cuMemHostAlloc, start, bytes, flags)); }
int cudaMallocHost(void **start, size_t bytes) { RUN(DRIVER(cuMemHostAlloc, start, bytes, 0u)); }
int cudaFreeHost(void *start) { RUN(DRIVER(cuMemFreeHost, start)); }
int cudaMemGetInfo(size_t *free_bytes, size_t *total) { RUN(DRIVER(cuMemGetInfo_v2, free_bytes, total)); }
int cudaHostGetDevicePointer(void **on_gpu, void *start, unsigned flags) { (void)flags, *on_gpu = start; RUN(OK); }

int cudaMemcpy(void *to, const void *from, size_t bytes, int kind) { (void)kind; RUN(DRIVER(cuMemcpy, to, from, bytes)); }
int cudaMemcpyAsync(void *to, const void *from, size_t bytes, int kind, void *stream)
{
    (void)kind;
    RUN(DRIVER(cuMemcpyAsync, to, from, bytes, stream));
}

int cudaMemcpyPeerAsync(void *to, int to_device, const void *from, int from_device, size_t bytes, void *stream)
{
    (void)to_device, (void)from_device;
    RUN(DRIVER(cuMemcpyAsync, to, from, bytes, stream));
}

static int copy_rows(char *to, size_t to_pitch, const char *from, size_t from_pitch, size_t width, size_t height)
{
    int answer = OK;
    for (size_t row = 0; row < height && !answer; row++)
        answer = DRIVER(cuMemcpy, to + row * to_pitch, from + row * from_pitch, width);
    return answer;
}

int cudaMemcpy2DAsync(void *to, size_t to_pitch, const void *from, size_t from_pitch, size_t width, size_t height, int kind, void *stream)
{
    (void)kind, (void)stream;
    RUN(copy_rows(to, to_pitch, from, from_pitch, width, height));
}

int cudaMemset(void *to, int value, size_t bytes) { RUN(DRIVER(cuMemsetD8_v2, to, value, bytes)); }
int cudaMemsetAsync(void *to, int value, size_t bytes, void *stream) { RUN(DRIVER(cuMemsetD8Async, to, value, bytes, stream)); }

int cudaPointerGetAttributes(struct pointer *found, const void *start)
{
    int type = 0;
    *found = (struct pointer){0, device_in_force(), (void *)start, (void *)start};
    int code = enter(__func__);
    if (!code && DRIVER(cuPointerGetAttribute, &type, 2, start) == OK)
        found->type = 2;
    return remembered(code);
}

/* ---- streams and events ---- */
int cudaStreamCreateWithPriority(void **stream, unsigned flags, int priority) { RUN(DRIVER(cuStreamCreateWithPriority, stream, flags, priority)); }
int cudaStreamCreateWithFlags(void **stream, unsigned flags) { RUN(DRIVER(cuStreamCreate, stream, flags)); }
int cudaStreamCreate(void **stream) { RUN(DRIVER(cuStreamCreate, stream, 0u)); }
int cudaStreamDestroy(void *stream) { RUN(DRIVER(cuStreamDestroy_v2, stream)); }
int cudaStreamSynchronize(void *stream) { RUN(DRIVER(cuStreamSynchronize, stream)); }
int cudaStreamQuery(void *stream) { RUN(DRIVER(cuStreamQuery, stream)); }
int cudaStreamWaitEvent(void *stream, void *event, unsigned flags) { RUN(DRIVER(cuStreamWaitEvent, stream, event, flags)); }
int cudaStreamIsCapturing(void *stream, int *status) { (void)stream, *status = 0; RUN(OK); }
int cudaStreamGetPriority(void *stream, int *priority) { (void)stream, *priority = 0; RUN(OK); }
int cudaStreamGetFlags(void *stream, unsigned *flags) { (void)stream, *flags = 0; RUN(OK); }
int cudaStreamGetCaptureInfo_v2(void *stream, int *status, void *id) { (void)stream, (void)id, *status = 0; RUN(OK); }
int cudaStreamGetCaptureInfo_v3(void *stream, int *status, void *id) { (void)stream, (void)id, *status = 0; RUN(OK); }
int cudaStreamGetCaptureInfo(void *stream, int *status, void *id) { (void)stream, (void)id, *status = 0; RUN(OK); }
int cudaLaunchHostFunc(void *stream, void *function, void *argument) { RUN(DRIVER(cuLaunchHostFunc, stream, function, argument)); }
int cudaEventCreateWithFlags(void **event, unsigned flags) { RUN(DRIVER(cuEventCreate, event, flags)); }
int cudaEventCreate(void **event) { RUN(DRIVER(cuEventCreate, event, 0u)); }
int cudaEventDestroy(void *event) { RUN(DRIVER(cuEventDestroy_v2, event)); }
int cudaEventRecord(void *event, void *stream) { RUN(DRIVER(cuEventRecord, event, stream)); }
int cudaEventRecordWithFlags(void *event, void *stream, unsigned flags) { (void)flags; RUN(DRIVER(cuEventRecord, event, stream)); }
int cudaEventQuery(void *event) { RUN(DRIVER(cuEventQuery, event)); }
int cudaEventSynchronize(void *event) { RUN(DRIVER(cuEventSynchronize, event)); }
int cudaEventElapsedTime(float *milliseconds, void *from, void *to) { RUN(DRIVER(cuEventElapsedTime, milliseconds, from, to)); }
int cudaEventElapsedTime_v2(float *milliseconds, void *from, void *to) { RUN(DRIVER(cuEventElapsedTime, milliseconds, from, to)); }

/* ---- kernels: a program tells their names when it is loaded ---- */
struct known { const void *host; const char *name; void *function; };
static void *known_kernels;

static int compared(const void *left, const void *right)
{
    const struct known *a = left, *b = right;
    return (a->host > b->host) - (a->host < b->host);
}

void **__cudaRegisterFatBinary(void *image)
{
    static void *handle[4];
    (void)image;
    return handle;
}

void __cudaRegisterFatBinaryEnd(void **handle) { (void)handle; }
void __cudaUnregisterFatBinary(void **handle) { (void)handle; }

void __cudaRegisterFunction(void **handle, const void *host, char *address, const char *name)
{
    struct known *kernel = malloc(sizeof *kernel);
    (void)handle, (void)address;
    *kernel = (struct known){host, name, NULL};
    tsearch(kernel, &known_kernels, compared);
}

/* The driver's function for a kernel. Asked for once: there are tens of thousands of them, and few are used. */
static int function_of(const void *host, void **function)
{
    struct known wanted = {host, "unknown", NULL}, **found = tfind(&wanted, &known_kernels, compared);
    struct known *kernel = found ? *found : &wanted;
    int answer = kernel->function ? OK : DRIVER(cuModuleGetFunction, &kernel->function, NULL, kernel->name);
    *function = kernel->function;
    return answer;
}

int __cudaGetKernel(void **kernel, const void *host) { *kernel = (void *)host; return OK; }
int cudaGetFuncBySymbol(void **function, const void *host) { RUN(function_of(host, function)); }

static __thread struct configuration waiting[8];
static __thread int waiting_count;

int __cudaPushCallConfiguration(struct dim3 grid, struct dim3 block, size_t shared, void *stream)
{
    if (waiting_count == 8)
        return INVALID;
    waiting[waiting_count++] = (struct configuration){grid, block, shared, stream};
    return OK;
}

int __cudaPopCallConfiguration(struct dim3 *grid, struct dim3 *block, size_t *shared, void **stream)
{
    if (!waiting_count)
        return INVALID;
    struct configuration *found = &waiting[--waiting_count];
    *grid = found->grid, *block = found->block, *shared = found->shared, *stream = found->stream;
    return OK;
}

static int launch(const void *host, struct dim3 grid, struct dim3 block, void **arguments, size_t shared, void *stream)
{
    void *function;
    int answer = function_of(host, &function);
    return answer ? answer : DRIVER(cuLaunchKernel, function, grid.x, grid.y, grid.z, block.x, block.y, block.z,
                                    (unsigned)shared, stream, arguments, NULL);
}

int cudaLaunchKernel(const void *host, struct dim3 grid, struct dim3 block, void **arguments, size_t shared, void *stream)
{
    RUN(launch(host, grid, block, arguments, shared, stream));
}

int __cudaLaunchKernel(const void *kernel, struct dim3 grid, struct dim3 block, void **arguments, size_t shared, void *stream)
{
    return cudaLaunchKernel(kernel, grid, block, arguments, shared, stream);
}

struct launch { struct dim3 grid, block; size_t shared; void *stream, *attributes; unsigned count; };
int cudaLaunchKernelExC(const struct launch *how, const void *host, void **arguments)
{
    return cudaLaunchKernel(host, how->grid, how->block, arguments, how->shared, how->stream);
}

int cudaFuncGetAttributes(struct attributes *found, const void *host)
{
    (void)host;
    memset(found, 0, sizeof *found);
    found->threads = 1024, found->registers = 32, found->ptx = 86, found->binary = 86, found->most_shared = 101376;
    RUN(OK);
}

int cudaFuncSetAttribute(const void *host, int attribute, int value) { (void)host, (void)attribute, (void)value; RUN(OK); }

int cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *blocks, const void *host, int threads, size_t shared, unsigned flags)
{
    (void)host, (void)threads, (void)shared, (void)flags;
    *blocks = 1;
    RUN(OK);
}

int cudaOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks, const void *host, int threads, size_t shared)
{
    return cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(blocks, host, threads, shared, 0);
}

/* ---- the driver's own calls, by name ---- */
int cudaGetDriverEntryPointByVersion(const char *name, void **address, unsigned version, unsigned long long flags, int *status)
{
    int found = 1, code = stand_in_called(__func__, NO_GPU);
    *address = NULL;
    if (!code)
        code = started();
    if (!code && DRIVER(cuGetProcAddress_v2, name, address, version, flags, &found) != OK)
        found = 1;
    if (status)
        *status = found;
    return remembered(code);
}

int cudaGetDriverEntryPoint(const char *name, void **address, unsigned long long flags, int *status)
{
    return cudaGetDriverEntryPointByVersion(name, address, RUNTIME, flags, status);
}
