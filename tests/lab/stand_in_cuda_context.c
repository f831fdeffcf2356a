/* Contexts, streams and events of the stand-in driver library. Work is done at once, so streams are only names. */
#include "stand_in_cuda.h"

#include <stdlib.h>
#include <string.h>

enum { DEEPEST = 32, EXCLUSIVE = 3, PROHIBITED = 2 };

static struct context primary[MOST_GPUS];
static __thread struct context *stack[DEEPEST];
static __thread int depth;

struct context *current_context(void) { return depth ? stack[depth - 1] : NULL; }
int current_gpu(void) { return depth && stack[depth - 1] ? cuda_devices[stack[depth - 1]->device].gpu : NO_GPU; }

int in_context(const char *function)
{
    int answer = begin(function, current_gpu());
    if (answer)
        return answer;
    return current_context() ? current_context()->fault : INVALID_CONTEXT;
}

/* A context costs memory, and a GPU that belongs to one process, or to none, gives none. */
static int open_context(struct context *context, int device)
{
    int gpu = cuda_devices[device].gpu, mode = stand_in_piece_number("STAND_IN_COMPUTE_MODE", gpu, 0);
    size_t cost = (size_t)stand_in_number("STAND_IN_CONTEXT_MB", 100) << 20;
    if (mode == PROHIBITED || (mode == EXCLUSIVE && stand_in_text("STAND_IN_NVML_PROCESSES", NULL)))
        return UNAVAILABLE;
    if (free_on(gpu) < cost)
        return OUT_OF_MEMORY;
    hold(gpu, cost);
    context->device = device;
    context->users = 1;
    context->fault = OK;
    return OK;
}

static void close_context(struct context *context)
{
    hold(cuda_devices[context->device].gpu, -((long long)stand_in_number("STAND_IN_CONTEXT_MB", 100) << 20));
    context->users = 0;
}

int cuDevicePrimaryCtxRetain(struct context **context, int device)
{
    BEGIN(is_device(device) ? cuda_devices[device].gpu : NO_GPU);
    if (!is_device(device))
        return BAD_DEVICE;
    *context = &primary[device];
    if (primary[device].users) {
        primary[device].users++;
        return OK;
    }
    return open_context(&primary[device], device);
}

int cuDevicePrimaryCtxRelease_v2(int device)
{
    BEGIN(NO_GPU);
    if (!is_device(device) || !primary[device].users)
        return INVALID_CONTEXT;
    if (primary[device].users == 1)
        close_context(&primary[device]);
    else
        primary[device].users--;
    return OK;
}

int cuDevicePrimaryCtxReset_v2(int device)
{
    BEGIN(NO_GPU);
    if (is_device(device))
        primary[device].fault = OK;
    return OK;
}

int cuDevicePrimaryCtxSetFlags_v2(int device, unsigned flags)
{
    BEGIN(NO_GPU);
    if (!is_device(device))
        return BAD_DEVICE;
    primary[device].flags = flags;
    return OK;
}

int cuDevicePrimaryCtxGetState(int device, unsigned *flags, int *active)
{
    BEGIN(NO_GPU);
    if (!is_device(device))
        return BAD_DEVICE;
    *flags = primary[device].flags;
    *active = primary[device].users > 0;
    return OK;
}

int cuDevicePrimaryCtxRelease(int device) { return cuDevicePrimaryCtxRelease_v2(device); }
int cuDevicePrimaryCtxReset(int device) { return cuDevicePrimaryCtxReset_v2(device); }
int cuDevicePrimaryCtxSetFlags(int device, unsigned flags) { return cuDevicePrimaryCtxSetFlags_v2(device, flags); }

int cuCtxCreate_v2(struct context **context, unsigned flags, int device)
{
    BEGIN(is_device(device) ? cuda_devices[device].gpu : NO_GPU);
    if (!is_device(device))
        return BAD_DEVICE;
    if (depth == DEEPEST)
        return INVALID;
    struct context *made = calloc(1, sizeof *made);
    int answer = open_context(made, device);
    if (answer) {
        free(made);
        return answer;
    }
    made->flags = flags;
    stack[depth++] = *context = made;
    return OK;
}

int cuCtxCreate_v4(struct context **context, const void *parameters, unsigned flags, int device)
{
    (void)parameters;
    return cuCtxCreate_v2(context, flags, device);
}

int cuCtxDestroy_v2(struct context *context)
{
    BEGIN(NO_GPU);
    if (!context)
        return INVALID_CONTEXT;
    if (current_context() == context)
        depth--;
    close_context(context);
    free(context);
    return OK;
}

int cuCtxSetCurrent(struct context *context)
{
    BEGIN(context ? cuda_devices[context->device].gpu : NO_GPU);
    if (!depth)
        depth = 1;
    stack[depth - 1] = context;
    return OK;
}

int cuCtxGetCurrent(struct context **context)
{
    BEGIN(NO_GPU);
    *context = current_context();
    return OK;
}

int cuCtxPushCurrent_v2(struct context *context)
{
    BEGIN(NO_GPU);
    if (!context || depth == DEEPEST)
        return INVALID_CONTEXT;
    stack[depth++] = context;
    return OK;
}

int cuCtxPopCurrent_v2(struct context **context)
{
    BEGIN(NO_GPU);
    if (!depth)
        return INVALID_CONTEXT;
    depth--;
    if (context)
        *context = stack[depth];
    return OK;
}

int cuCtxGetDevice(int *device)
{
    BEGIN(NO_GPU);
    if (!current_context())
        return INVALID_CONTEXT;
    *device = current_context()->device;
    return OK;
}

int cuCtxSynchronize(void)
{
    IN_CONTEXT();
    return OK;
}

int cuCtxGetApiVersion(struct context *context, unsigned *version) { (void)context, *version = 3020; return OK; }
int cuCtxGetFlags(unsigned *flags) { *flags = current_context() ? current_context()->flags : 0; return OK; }
int cuCtxSetLimit(int limit, size_t value) { (void)limit, (void)value; return OK; }
int cuCtxGetLimit(size_t *value, int limit) { (void)limit, *value = 1024; return OK; }
int cuCtxSetCacheConfig(int config) { (void)config; return OK; }
int cuCtxGetStreamPriorityRange(int *least, int *greatest)
{
    if (least)
        *least = 0;
    if (greatest)
        *greatest = -5;
    return OK;
}

/* A stream belongs to a context; the library needs nothing else of it. */
int cuStreamCreateWithPriority(struct context ***stream, unsigned flags, int priority)
{
    (void)flags, (void)priority;
    IN_CONTEXT();
    *stream = malloc(sizeof **stream);
    **stream = current_context();
    return OK;
}

int cuStreamCreate(struct context ***stream, unsigned flags)
{
    IN_CONTEXT();
    return cuStreamCreateWithPriority(stream, flags, 0);
}

int cuStreamDestroy_v2(struct context **stream) { free(stream); return OK; }
int cuStreamSynchronize(void *stream) { (void)stream; IN_CONTEXT(); return OK; }
int cuStreamQuery(void *stream) { (void)stream; IN_CONTEXT(); return OK; }
int cuStreamWaitEvent(void *stream, void *event, unsigned flags) { (void)stream, (void)event, (void)flags; IN_CONTEXT(); return OK; }
int cuStreamGetPriority(void *stream, int *priority) { (void)stream, *priority = 0; return OK; }
int cuStreamGetFlags(void *stream, unsigned *flags) { (void)stream, *flags = 0; return OK; }
int cuStreamIsCapturing(void *stream, int *status) { (void)stream, *status = 0; return OK; }
int cuStreamGetCtx(struct context **stream, struct context **context)
{
    *context = (size_t)stream > 2 ? *stream : current_context();
    return OK;
}

int cuLaunchHostFunc(void *stream, void (*function)(void *), void *argument)
{
    (void)stream;
    IN_CONTEXT();
    function(argument);
    return OK;
}

int cuStreamAddCallback(void *stream, void (*function)(void *, int, void *), void *argument, unsigned flags)
{
    (void)flags;
    IN_CONTEXT();
    function(stream, OK, argument);
    return OK;
}
