/* A management library (NVML) for tests, with what nvidia-ml-py and TensorFlow 2.21 ask. The environment decides:
 *
 *   STAND_IN_NVML_INIT       what nvmlInit answers: 0, or 4, 9, 12, 15, 17, 18, 999       (0)
 *   STAND_IN_NVML_DRIVER     version of the driver                                        (535.104.05)
 *   STAND_IN_NVML_COUNT      GPUs in the machine                                          (1)
 *   STAND_IN_NVML_MB         memory of each in MiB; STAND_IN_NVML_USED_MB of it is taken  (8192, 300)
 *   STAND_IN_NVML_PROCESSES  programs on each GPU, as PID:MiB,PID:MiB                     (none)
 *   STAND_IN_NVML_MODE       compute mode: 0, 2 prohibited, 3 exclusive                   (0)
 *   STAND_IN_NVML_MIG        0 or 1; without it the GPU does not know MIG
 *   STAND_IN_NVML_TROUBLE    what nvmlInit does first: hang segv
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { OK = 0, BAD_ARGUMENT = 2, NOT_SUPPORTED = 3, TOO_SMALL = 7 };

typedef unsigned long long bytes_t;
struct gpu { int index; };
struct memory { bytes_t total, free, used; };
struct process { unsigned pid; bytes_t memory; unsigned gpu_instance, compute_instance; };
struct address { char legacy[16]; unsigned domain, bus, device, id, subsystem; char text[32]; };

static struct gpu gpus[16];

static int number(const char *name, int otherwise)
{
    const char *text = getenv(name);
    return text && *text ? atoi(text) : otherwise;
}

static int start(void)
{
    const char *trouble = getenv("STAND_IN_NVML_TROUBLE");
    if (trouble && !strcmp(trouble, "hang"))
        for (;;)
            pause();
    if (trouble && !strcmp(trouble, "segv"))
        raise(SIGSEGV);
    return number("STAND_IN_NVML_INIT", OK);
}

int nvmlInit_v2(void) { return start(); }
int nvmlInitWithFlags(unsigned flags) { (void)flags; return start(); }
int nvmlShutdown(void) { return OK; }

const char *nvmlErrorString(int code)
{
    switch (code) {
    case 4: return "Insufficient Permissions";
    case 9: return "Driver Not Loaded";
    case 12: return "NVML Shared Library Not Found";
    case 15: return "GPU is lost";
    case 17: return "The operating system has blocked the request";
    case 18: return "Driver/library version mismatch";
    default: return "Unknown Error";
    }
}

int nvmlSystemGetDriverVersion(char *text, unsigned size)
{
    const char *version = getenv("STAND_IN_NVML_DRIVER");
    snprintf(text, size, "%s", version ? version : "535.104.05");
    return OK;
}

int nvmlSystemGetCudaDriverVersion(int *version)
{
    *version = number("STAND_IN_CUDA_VERSION", 12020);
    return OK;
}

int nvmlSystemGetProcessName(unsigned pid, char *name, unsigned size)
{
    snprintf(name, size, "program-%u", pid);
    return OK;
}

int nvmlDeviceGetCount_v2(unsigned *count)
{
    *count = number("STAND_IN_NVML_COUNT", 1);
    return OK;
}

int nvmlDeviceGetHandleByIndex_v2(unsigned index, struct gpu **gpu)
{
    if (index >= 16 || (int)index >= number("STAND_IN_NVML_COUNT", 1))
        return BAD_ARGUMENT;
    gpus[index].index = index;
    *gpu = &gpus[index];
    return OK;
}

int nvmlDeviceGetHandleByPciBusId_v2(const char *address, struct gpu **gpu)
{
    (void)address;
    return nvmlDeviceGetHandleByIndex_v2(0, gpu);
}

int nvmlDeviceGetName(struct gpu *gpu, char *name, unsigned size)
{
    snprintf(name, size, "NVIDIA Stand-in %d", gpu->index);
    return OK;
}

int nvmlDeviceGetUUID(struct gpu *gpu, char *text, unsigned size)
{
    snprintf(text, size, "GPU-00000000-0000-0000-0000-0000000000%02x", gpu->index);
    return OK;
}

int nvmlDeviceGetMemoryInfo(struct gpu *gpu, struct memory *memory)
{
    (void)gpu;
    memory->total = (bytes_t)number("STAND_IN_NVML_MB", 8192) << 20;
    memory->used = (bytes_t)number("STAND_IN_NVML_USED_MB", 300) << 20;
    memory->free = memory->total - memory->used;
    return OK;
}

int nvmlDeviceGetCudaComputeCapability(struct gpu *gpu, int *major, int *minor)
{
    const char *capability = getenv("STAND_IN_CUDA_CC");
    (void)gpu;
    *major = 8, *minor = 6;
    if (capability)
        sscanf(capability, "%d.%d", major, minor);
    return OK;
}

int nvmlDeviceGetComputeMode(struct gpu *gpu, int *mode)
{
    (void)gpu;
    *mode = number("STAND_IN_NVML_MODE", 0);
    return OK;
}

int nvmlDeviceGetMigMode(struct gpu *gpu, unsigned *current, unsigned *pending)
{
    int mig = number("STAND_IN_NVML_MIG", -1);
    (void)gpu;
    if (mig < 0)
        return NOT_SUPPORTED;
    *current = *pending = mig;
    return OK;
}

int nvmlDeviceGetPciInfo_v3(struct gpu *gpu, struct address *address)
{
    memset(address, 0, sizeof *address);
    address->bus = gpu->index + 1;
    snprintf(address->text, sizeof address->text, "00000000:%02X:00.0", address->bus);
    return OK;
}

int nvmlDeviceGetComputeRunningProcesses_v3(struct gpu *gpu, unsigned *count, struct process *found)
{
    const char *text = getenv("STAND_IN_NVML_PROCESSES");
    unsigned room = *count, pid, megabytes;
    int used;
    (void)gpu;
    for (*count = 0; text && sscanf(text, "%u:%u%n", &pid, &megabytes, &used) == 2; ++*count) {
        if (*count < room)
            found[*count] = (struct process){pid, (bytes_t)megabytes << 20, ~0u, ~0u};
        text += used + (text[used] == ',');
    }
    return *count > room ? TOO_SMALL : OK;
}

int nvmlDeviceGetGraphicsRunningProcesses_v3(struct gpu *gpu, unsigned *count, struct process *found)
{
    (void)gpu, (void)found;
    *count = 0;
    return OK;
}

/* TensorFlow asks these; a driver may say that it does not know them. */
int nvmlDeviceGetCurrPcieLinkGeneration(struct gpu *gpu, unsigned *value) { (void)gpu, (void)value; return NOT_SUPPORTED; }
int nvmlDeviceGetCurrPcieLinkWidth(struct gpu *gpu, unsigned *value) { (void)gpu, (void)value; return NOT_SUPPORTED; }
int nvmlDeviceGetNvLinkState(struct gpu *gpu, unsigned link, unsigned *value)
{
    (void)gpu, (void)link, (void)value;
    return NOT_SUPPORTED;
}
