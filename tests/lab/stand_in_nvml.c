/* A management library (NVML) for tests: start, versions, which GPUs there are and who they are. stand_in_nvml_state.c
 * says how they are. README.md lists the switches. */
#include "stand_in_nvml.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct address { char legacy[16]; unsigned domain, bus, device, id, subsystem; char text[32]; };

static struct gpu gpus[MOST_GPUS][MOST_PARTS + 1];

static int start(void)
{
    int answer = stand_in_called("nvmlInit", NO_GPU);
    const char *trouble = stand_in_text("STAND_IN_NVML_TROUBLE", NULL);
    if (trouble)
        stand_in_misbehave(trouble);
    return answer ? answer : stand_in_number("STAND_IN_NVML_INIT", OK);
}

int nvmlInit_v2(void) { return start(); }
int nvmlInit(void) { return start(); }
int nvmlInitWithFlags(unsigned flags) { (void)flags; return start(); }
int nvmlShutdown(void) { return stand_in_called(__func__, NO_GPU); }

const char *nvmlErrorString(int code)
{
    switch (code) {
    case 0: return "Success";
    case 2: return "Invalid Argument";
    case 3: return "Not Supported";
    case 4: return "Insufficient Permissions";
    case 6: return "Not Found";
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
    snprintf(text, size, "%s", stand_in_text("STAND_IN_NVML_DRIVER", "535.104.05"));
    return stand_in_called(__func__, NO_GPU);
}

int nvmlSystemGetNVMLVersion(char *text, unsigned size)
{
    snprintf(text, size, "12.%s", stand_in_text("STAND_IN_NVML_DRIVER", "535.104.05"));
    return stand_in_called(__func__, NO_GPU);
}

int nvmlSystemGetCudaDriverVersion(int *version)
{
    *version = stand_in_number("STAND_IN_CUDA_VERSION", 12020);
    return stand_in_called(__func__, NO_GPU);
}

int nvmlSystemGetCudaDriverVersion_v2(int *version) { return nvmlSystemGetCudaDriverVersion(version); }

int nvmlSystemGetProcessName(unsigned pid, char *name, unsigned size)
{
    snprintf(name, size, "program-%u", pid);
    return stand_in_called(__func__, NO_GPU);
}

static int gpus_here(void) { return stand_in_number("STAND_IN_NVML_COUNT", stand_in_number("STAND_IN_CUDA_COUNT", 1)); }

int nvmlDeviceGetCount_v2(unsigned *count)
{
    *count = gpus_here();
    return stand_in_called(__func__, NO_GPU);
}

static int find(int index, int part, struct gpu **gpu)
{
    if (index < 0 || index >= MOST_GPUS || index >= gpus_here())
        return BAD_ARGUMENT;
    *gpu = &gpus[index][part + 1];
    **gpu = (struct gpu){index, part};
    return OK;
}

int nvmlDeviceGetHandleByIndex_v2(unsigned index, struct gpu **gpu)
{
    int answer = stand_in_called(__func__, index);
    return answer ? answer : find(index, -1, gpu);
}

int nvmlDeviceGetHandleByPciBusId_v2(const char *address, struct gpu **gpu)
{
    unsigned domain, bus;
    if (sscanf(address, "%x:%x", &domain, &bus) != 2)
        return BAD_ARGUMENT;
    int answer = stand_in_called(__func__, bus - 1);
    return answer ? answer : find(bus - 1, -1, gpu) ? NOT_FOUND : OK;
}

int nvmlDeviceGetUUID(struct gpu *gpu, char *text, unsigned size)
{
    CALLED(gpu);
    snprintf(text, size, "%s-00000000-0000-0000-%04x-0000000000%02x", gpu->part < 0 ? "GPU" : "MIG", gpu->part + 1,
             gpu->index);
    return OK;
}

int nvmlDeviceGetHandleByUUID(const char *uuid, struct gpu **gpu)
{
    char text[64];
    for (int index = 0; index < gpus_here() && index < MOST_GPUS; index++)
        for (int part = -1; part < parts_of(index) && part < MOST_PARTS; part++)
            if (find(index, part, gpu) == OK && nvmlDeviceGetUUID(*gpu, text, sizeof text) == OK && !strcasecmp(text, uuid))
                return stand_in_called(__func__, index);
    return NOT_FOUND;
}

int nvmlDeviceGetIndex(struct gpu *gpu, unsigned *index) { CALLED(gpu); *index = gpu->index; return OK; }
int nvmlDeviceGetMinorNumber(struct gpu *gpu, unsigned *minor) { CALLED(gpu); *minor = gpu->index; return OK; }

int nvmlDeviceGetName(struct gpu *gpu, char *name, unsigned size)
{
    char room[128];
    const char *given = stand_in_piece("STAND_IN_NAMES", ',', gpu->index, room, sizeof room);
    CALLED(gpu);
    int used = given ? snprintf(name, size, "%s", given) : snprintf(name, size, "NVIDIA Stand-in %d", gpu->index);
    if (gpu->part >= 0 && used < (int)size)
        snprintf(name + used, size - used, " MIG 1g.10gb");
    return OK;
}

int nvmlDeviceGetCudaComputeCapability(struct gpu *gpu, int *major, int *minor)
{
    char room[16];
    const char *text = stand_in_piece("STAND_IN_CUDA_CC", ',', gpu->index, room, sizeof room);
    CALLED(gpu);
    *major = 8, *minor = 6;
    if (text)
        sscanf(text, "%d.%d", major, minor);
    return OK;
}

int nvmlDeviceGetPciInfo_v3(struct gpu *gpu, struct address *address)
{
    CALLED(gpu);
    memset(address, 0, sizeof *address);
    address->bus = gpu->index + 1;
    address->id = 0x250410de;
    snprintf(address->legacy, sizeof address->legacy, "0000:%02X:00.0", address->bus);
    snprintf(address->text, sizeof address->text, "00000000:%02X:00.0", address->bus);
    return OK;
}

int parts_of(int gpu)
{
    int mig = stand_in_piece_number("STAND_IN_NVML_MIG", gpu, -1);
    return stand_in_piece_number("STAND_IN_MIG", gpu, mig < 0 ? -1 : 0);
}

int nvmlDeviceGetMigMode(struct gpu *gpu, unsigned *current, unsigned *pending)
{
    int mig = stand_in_piece_number("STAND_IN_NVML_MIG", gpu->index, parts_of(gpu->index) < 0 ? -1 : 1);
    CALLED(gpu);
    if (mig < 0)
        return NOT_SUPPORTED;
    *current = *pending = mig;
    return OK;
}

int nvmlDeviceGetMaxMigDeviceCount(struct gpu *gpu, unsigned *count)
{
    CALLED(gpu);
    *count = parts_of(gpu->index) < 0 ? 0 : MOST_PARTS;
    return OK;
}

int nvmlDeviceGetMigDeviceHandleByIndex(struct gpu *gpu, unsigned part, struct gpu **found)
{
    CALLED(gpu);
    if (part >= MOST_PARTS)
        return BAD_ARGUMENT;
    return (int)part < parts_of(gpu->index) ? find(gpu->index, part, found) : NOT_FOUND;
}

int nvmlDeviceIsMigDeviceHandle(struct gpu *gpu, unsigned *is) { CALLED(gpu); *is = gpu->part >= 0; return OK; }
int nvmlDeviceGetDeviceHandleFromMigDeviceHandle(struct gpu *gpu, struct gpu **whole) { CALLED(gpu); return find(gpu->index, -1, whole); }
int nvmlDeviceGetGpuInstanceId(struct gpu *gpu, unsigned *id) { CALLED(gpu); *id = gpu->part; return gpu->part < 0 ? NOT_SUPPORTED : OK; }
int nvmlDeviceGetComputeInstanceId(struct gpu *gpu, unsigned *id) { CALLED(gpu); *id = 0; return gpu->part < 0 ? NOT_SUPPORTED : OK; }
