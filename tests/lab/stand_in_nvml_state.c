/* How the GPUs of the stand-in NVML are: memory, programs on them, the slot, heat, errors. */
#include "stand_in_nvml.h"

#include <stdio.h>
#include <string.h>

struct memory { bytes_t total, free, used; };
struct memory_v2 { unsigned version; bytes_t total, reserved, free, used; };
struct process { unsigned pid; bytes_t memory; unsigned gpu_instance, compute_instance; };
struct old_process { unsigned pid; bytes_t memory; };
struct utilization { unsigned gpu, memory; };
struct heat { unsigned version, sensor; int degrees; };
struct link { int generation, most_generation, width, most_width; };

static bytes_t megabytes(int count) { return (bytes_t)count << 20; }

int nvmlDeviceGetMemoryInfo(struct gpu *gpu, struct memory *memory)
{
    CALLED(gpu);
    memory->total = megabytes(stand_in_piece_number("STAND_IN_NVML_MB", gpu->index,
                                                    stand_in_piece_number("STAND_IN_CUDA_MB", gpu->index, 8192)));
    memory->used = megabytes(stand_in_piece_number("STAND_IN_NVML_USED_MB", gpu->index,
                                                   stand_in_piece_number("STAND_IN_CUDA_USED_MB", gpu->index, 300)));
    memory->free = memory->total - memory->used;
    return OK;
}

int nvmlDeviceGetMemoryInfo_v2(struct gpu *gpu, struct memory_v2 *memory)
{
    struct memory plain;
    int answer = nvmlDeviceGetMemoryInfo(gpu, &plain);
    memory->total = plain.total, memory->used = plain.used, memory->free = plain.free, memory->reserved = 0;
    return answer;
}

/* Programs as PID:MiB,PID:MiB; a semicolon goes on to the next GPU. PID:- is a program whose memory is not told. */
static int programs(const char *variable, struct gpu *gpu, unsigned *count, struct process *found)
{
    char room[1024];
    const char *text = stand_in_piece(variable, ';', gpu->index, room, sizeof room);
    unsigned place = *count, pid, held;
    int used;
    for (*count = 0; text && sscanf(text, "%u:%n", &pid, &used) == 1; ++*count) {
        bytes_t memory = sscanf(text += used, "%u", &held) == 1 ? megabytes(held) : ~0ull;
        if (*count < place)
            found[*count] = (struct process){pid, memory, ~0u, ~0u};
        text += strcspn(text, ",");
        text += *text == ',';
    }
    return *count > place ? TOO_SMALL : OK;
}

int nvmlDeviceGetComputeRunningProcesses_v3(struct gpu *gpu, unsigned *count, struct process *found)
{
    CALLED(gpu);
    return programs("STAND_IN_NVML_PROCESSES", gpu, count, found);
}

int nvmlDeviceGetGraphicsRunningProcesses_v3(struct gpu *gpu, unsigned *count, struct process *found)
{
    CALLED(gpu);
    return programs("STAND_IN_NVML_GRAPHICS", gpu, count, found);
}

int nvmlDeviceGetMPSComputeRunningProcesses_v3(struct gpu *gpu, unsigned *count, struct process *found)
{
    (void)found;
    CALLED(gpu);
    *count = 0;
    return OK;
}

int nvmlDeviceGetComputeRunningProcesses_v2(struct gpu *gpu, unsigned *count, struct process *found)
{
    return nvmlDeviceGetComputeRunningProcesses_v3(gpu, count, found);
}

int nvmlDeviceGetGraphicsRunningProcesses_v2(struct gpu *gpu, unsigned *count, struct process *found)
{
    return nvmlDeviceGetGraphicsRunningProcesses_v3(gpu, count, found);
}

/* The first form has no word on MIG in its rows. */
static int old_form(int answer, unsigned count, const struct process *from, struct old_process *to)
{
    for (unsigned row = 0; answer == OK && row < count; row++)
        to[row] = (struct old_process){from[row].pid, from[row].memory};
    return answer;
}

int nvmlDeviceGetComputeRunningProcesses(struct gpu *gpu, unsigned *count, struct old_process *found)
{
    struct process rows[64];
    *count = *count < 64 ? *count : 64;
    int answer = nvmlDeviceGetComputeRunningProcesses_v3(gpu, count, rows);
    return old_form(answer, *count, rows, found);
}

int nvmlDeviceGetGraphicsRunningProcesses(struct gpu *gpu, unsigned *count, struct old_process *found)
{
    struct process rows[64];
    *count = *count < 64 ? *count : 64;
    int answer = nvmlDeviceGetGraphicsRunningProcesses_v3(gpu, count, rows);
    return old_form(answer, *count, rows, found);
}

int nvmlDeviceGetComputeMode(struct gpu *gpu, int *mode)
{
    CALLED(gpu);
    *mode = stand_in_piece_number("STAND_IN_NVML_MODE", gpu->index,
                                  stand_in_piece_number("STAND_IN_COMPUTE_MODE", gpu->index, 0));
    return OK;
}

/* The slot as GENERATION:MOST:WIDTH:MOST, such as 1:4:8:16; "none" where the GPU does not tell. */
static int slot(struct gpu *gpu, struct link *link)
{
    char room[32];
    const char *text = stand_in_piece("STAND_IN_NVML_LINK", ',', gpu->index, room, sizeof room);
    *link = (struct link){4, 4, 16, 16};
    if (!text)
        return OK;
    return sscanf(text, "%d:%d:%d:%d", &link->generation, &link->most_generation, &link->width, &link->most_width) == 4
        ? OK : NOT_SUPPORTED;
}

#define SLOT(name, field) \
    int name(struct gpu *gpu, unsigned *value) \
    { \
        struct link link; \
        CALLED(gpu); \
        int answer = slot(gpu, &link); \
        *value = link.field; \
        return answer; \
    }
SLOT(nvmlDeviceGetCurrPcieLinkGeneration, generation)
SLOT(nvmlDeviceGetMaxPcieLinkGeneration, most_generation)
SLOT(nvmlDeviceGetGpuMaxPcieLinkGeneration, most_generation)
SLOT(nvmlDeviceGetCurrPcieLinkWidth, width)
SLOT(nvmlDeviceGetMaxPcieLinkWidth, most_width)

int nvmlDeviceGetNvLinkState(struct gpu *gpu, unsigned link, unsigned *value)
{
    (void)link, (void)value;
    CALLED(gpu);
    return NOT_SUPPORTED;
}

int nvmlDeviceGetNvLinkRemoteDeviceType(struct gpu *gpu) { CALLED(gpu); return NOT_SUPPORTED; }
int nvmlDeviceGetNvLinkRemotePciInfo_v2(struct gpu *gpu) { CALLED(gpu); return NOT_SUPPORTED; }
int nvmlDeviceGetGpuFabricInfoV(struct gpu *gpu) { CALLED(gpu); return NOT_SUPPORTED; }

/* Why the clocks are held down: 0x4 power cap, 0x8 hardware, 0x20 heat (software), 0x40 heat (hardware), 0x80 power brake. */
int nvmlDeviceGetCurrentClocksEventReasons(struct gpu *gpu, bytes_t *reasons)
{
    CALLED(gpu);
    *reasons = stand_in_piece_number("STAND_IN_NVML_SLOWED", gpu->index, 0);
    return OK;
}

int nvmlDeviceGetCurrentClocksThrottleReasons(struct gpu *gpu, bytes_t *reasons)
{
    CALLED(gpu);
    return nvmlDeviceGetCurrentClocksEventReasons(gpu, reasons);
}

int nvmlDeviceGetTemperature(struct gpu *gpu, unsigned sensor, unsigned *degrees)
{
    (void)sensor;
    CALLED(gpu);
    *degrees = stand_in_piece_number("STAND_IN_NVML_TEMPERATURE", gpu->index, 45);
    return OK;
}

int nvmlDeviceGetTemperatureV(struct gpu *gpu, struct heat *heat)
{
    unsigned degrees;
    int answer = nvmlDeviceGetTemperature(gpu, heat->sensor, &degrees);
    heat->degrees = degrees;
    return answer;
}

int nvmlDeviceGetEccMode(struct gpu *gpu, unsigned *current, unsigned *pending)
{
    int ecc = stand_in_piece_number("STAND_IN_NVML_ECC", gpu->index, -1);
    CALLED(gpu);
    *current = *pending = ecc > 0;
    return ecc < 0 ? NOT_SUPPORTED : OK;
}

/* Kind 1 are errors that could not be corrected; counter 0 counts since the driver was loaded. */
int nvmlDeviceGetTotalEccErrors(struct gpu *gpu, unsigned kind, unsigned counter, bytes_t *errors)
{
    int ecc = stand_in_piece_number("STAND_IN_NVML_ECC", gpu->index, -1);
    CALLED(gpu);
    *errors = kind == 1 && counter == 0 ? stand_in_piece_number("STAND_IN_NVML_ECC_ERRORS", gpu->index, 0) : 0;
    return ecc > 0 ? OK : NOT_SUPPORTED;
}

int nvmlDeviceGetMemoryErrorCounter(struct gpu *gpu, unsigned kind, unsigned counter, unsigned place, bytes_t *errors)
{
    (void)place;
    CALLED(gpu);
    return nvmlDeviceGetTotalEccErrors(gpu, kind, counter, errors);
}

int nvmlDeviceGetUtilizationRates(struct gpu *gpu, struct utilization *busy)
{
    CALLED(gpu);
    busy->gpu = stand_in_piece_number("STAND_IN_NVML_BUSY", gpu->index, 0);
    busy->memory = busy->gpu / 2;
    return OK;
}

int nvmlDeviceGetPowerUsage(struct gpu *gpu, unsigned *milliwatts) { CALLED(gpu); *milliwatts = 25000; return OK; }
int nvmlDeviceGetPerformanceState(struct gpu *gpu, unsigned *state) { CALLED(gpu); *state = 8; return OK; }
int nvmlDeviceGetClockInfo(struct gpu *gpu, unsigned kind, unsigned *megahertz) { (void)kind; CALLED(gpu); *megahertz = 1777; return OK; }
int nvmlDeviceGetMaxClockInfo(struct gpu *gpu, unsigned kind, unsigned *megahertz) { (void)kind; CALLED(gpu); *megahertz = 1777; return OK; }
int nvmlDeviceGetPersistenceMode(struct gpu *gpu, unsigned *mode) { CALLED(gpu); *mode = 0; return OK; }
