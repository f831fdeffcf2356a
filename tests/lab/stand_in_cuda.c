/* A driver library (libcuda) for tests: start, version, and the GPUs that the environment describes. The other
 * stand_in_cuda_*.c hold contexts, memory and kernels. README.md lists the switches. */
#define _GNU_SOURCE
#include "stand_in_cuda.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

int cuda_ready, cuda_count;
struct device cuda_devices[MOST_GPUS];

/* How the driver writes the sixteen bytes of an identity. NVML uses the same numbers. */
static void write_uuid(char *text, size_t size, struct device device)
{
    snprintf(text, size, "%s-00000000-0000-0000-%04x-0000000000%02x", device.part < 0 ? "GPU" : "MIG", device.part + 1,
             device.gpu);
}

/* Every device of the machine. A GPU in parts shows its parts and not itself. */
static int all_devices(struct device *all)
{
    int gpus = stand_in_number("STAND_IN_CUDA_COUNT", 1), count = 0;
    for (int gpu = 0; gpu < gpus && count < MOST_GPUS; gpu++) {
        int parts = stand_in_piece_number("STAND_IN_MIG", gpu, -1);
        if (parts < 0)
            all[count++] = (struct device){gpu, -1};
        for (int part = 0; part < parts && count < MOST_GPUS; part++)
            all[count++] = (struct device){gpu, part};
    }
    return count;
}

/* One word of CUDA_VISIBLE_DEVICES: an index, or the beginning of an identity. -1 for neither. */
static int named(const char *word, size_t length, const struct device *all, int count)
{
    char *end, uuid[64];
    long index = strtol(word, &end, 10);
    if (end == word + length && length)
        return index >= 0 && index < count ? (int)index : -1;
    for (int row = 0; row < count; row++) {
        write_uuid(uuid, sizeof uuid, all[row]);
        if (length > 4 && !strncasecmp(word, uuid, length))
            return row;
    }
    return -1;
}

int find_devices(void)
{
    struct device all[MOST_GPUS];
    int count = all_devices(all), found = 0;
    const char *mask = getenv("CUDA_VISIBLE_DEVICES");
    if (!mask) {
        /* A process uses one part of a GPU at most. */
        while (found < count && (!found || all[found].part < 0))
            cuda_devices[found] = all[found], found++;
        return found;
    }
    while (found < MOST_GPUS) {
        size_t length = strcspn(mask, ",");
        int index = named(mask, length, all, count);
        if (index < 0)
            break; /* what follows a name that fits nothing is not seen */
        cuda_devices[found++] = all[index];
        if (!mask[length])
            break;
        mask += length + 1;
    }
    return found;
}

int begin(const char *function, int gpu)
{
    int answer = stand_in_called(function, gpu);
    return answer ? answer : cuda_ready ? OK : NOT_INITIALIZED;
}

int is_device(int device) { return device >= 0 && device < cuda_count; }
static int gpu_of(int device) { return is_device(device) ? cuda_devices[device].gpu : NO_GPU; }

size_t memory_of(int gpu)
{
    return (size_t)stand_in_piece_number("STAND_IN_CUDA_MB", gpu, 8192) << 20;
}

int cuInit(unsigned flags)
{
    const char *mode = stand_in_text("STAND_IN_CUDA_MODE", NULL);
    int answer = stand_in_called("cuInit", NO_GPU);
    (void)flags;
    if (mode)
        stand_in_misbehave(mode);
    if (answer == OK)
        answer = stand_in_number("STAND_IN_CUDA_INIT", OK);
    cuda_count = find_devices();
    if (answer == OK && cuda_count == 0)
        answer = NO_DEVICE;
    cuda_ready = answer == OK;
    return answer;
}

int cuDriverGetVersion(int *version)
{
    *version = stand_in_number("STAND_IN_CUDA_VERSION", 12020);
    return stand_in_called("cuDriverGetVersion", NO_GPU);
}

int cuDeviceGetCount(int *count)
{
    BEGIN(NO_GPU);
    *count = cuda_count;
    return OK;
}

int cuDeviceGet(int *device, int index)
{
    BEGIN(gpu_of(index));
    *device = index;
    return is_device(index) ? OK : BAD_DEVICE;
}

int cuDeviceGetName(char *name, int size, int device)
{
    char room[128];
    BEGIN(gpu_of(device));
    if (!is_device(device))
        return BAD_DEVICE;
    int gpu = gpu_of(device), part = cuda_devices[device].part;
    const char *given = stand_in_piece("STAND_IN_NAMES", ',', gpu, room, sizeof room);
    int used = given ? snprintf(name, size, "%s", given) : snprintf(name, size, "NVIDIA Stand-in %d", gpu);
    if (part >= 0 && used < size)
        snprintf(name + used, size - used, " MIG 1g.10gb");
    return OK;
}

int cuDeviceTotalMem_v2(size_t *bytes, int device)
{
    BEGIN(gpu_of(device));
    *bytes = is_device(device) ? memory_of(gpu_of(device)) : 0;
    return is_device(device) ? OK : BAD_DEVICE;
}

static int uuid_bytes(unsigned char *bytes, struct device device)
{
    memset(bytes, 0, 16);
    bytes[9] = device.part + 1;
    bytes[15] = device.gpu;
    return OK;
}

int cuDeviceGetUuid_v2(unsigned char *bytes, int device)
{
    BEGIN(gpu_of(device));
    return is_device(device) ? uuid_bytes(bytes, cuda_devices[device]) : BAD_DEVICE;
}

/* The old call knows whole GPUs only. */
int cuDeviceGetUuid(unsigned char *bytes, int device)
{
    BEGIN(gpu_of(device));
    return is_device(device) ? uuid_bytes(bytes, (struct device){cuda_devices[device].gpu, -1}) : BAD_DEVICE;
}

int cuDeviceGetPCIBusId(char *address, int size, int device)
{
    BEGIN(gpu_of(device));
    snprintf(address, size, "0000:%02X:00.0", gpu_of(device) + 1);
    return is_device(device) ? OK : BAD_DEVICE;
}

int cuDeviceGetByPCIBusId(int *device, const char *address)
{
    unsigned domain, bus;
    BEGIN(NO_GPU);
    if (sscanf(address, "%x:%x", &domain, &bus) != 2)
        return INVALID;
    for (*device = 0; *device < cuda_count; ++*device)
        if (gpu_of(*device) + 1 == (int)bus)
            return OK;
    return BAD_DEVICE;
}

static void capability_of(int gpu, int *major, int *minor)
{
    char room[16];
    const char *text = stand_in_piece("STAND_IN_CUDA_CC", ',', gpu, room, sizeof room);
    *major = 8, *minor = 6;
    if (text)
        sscanf(text, "%d.%d", major, minor);
}

int cuDeviceComputeCapability(int *major, int *minor, int device)
{
    BEGIN(gpu_of(device));
    capability_of(gpu_of(device), major, minor);
    return is_device(device) ? OK : BAD_DEVICE;
}

static int attribute_of(int attribute, int gpu)
{
    int major, minor;
    capability_of(gpu, &major, &minor);
    switch (attribute) {
    case 75: return major;
    case 76: return minor;
    case 10: return 32;            /* threads in a warp: TensorFlow divides by it */
    case 16: return 28;            /* multiprocessors */
    case 13: case 36: return 1777000; /* clocks in kHz */
    case 37: return 192;           /* width of the memory bus in bits */
    case 5: case 6: case 7: return 65535;
    case 1: case 2: case 3: return 1024;
    case 4: return 64;
    case 39: return 1536;          /* threads on a multiprocessor */
    case 8: case 9: return 49152;  /* shared memory and constants of a block */
    case 97: return 101376;        /* the same where a kernel asks for more */
    case 81: return 102400;
    case 106: return 16;           /* blocks on a multiprocessor */
    case 111: return 1024;         /* shared memory that the driver keeps */
    case 14: return 512;           /* alignment */
    case 20: return stand_in_piece_number("STAND_IN_COMPUTE_MODE", gpu, 0);
    case 33: return gpu + 1;       /* PCI bus; device and domain are 0 */
    case 15: case 19: case 31: case 40: case 41: case 83: case 89: case 102: return 1; /* what every GPU of today can do */
    case 12: case 38: case 82: return 65536; /* registers, second-level cache */
    case 17: case 18: case 32: case 34: case 50: case 35: return 0; /* time limit, integrated, ECC, PCI place, TCC */
    default: return 0;
    }
}

int cuDeviceGetAttribute(int *value, int attribute, int device)
{
    BEGIN(gpu_of(device));
    if (!is_device(device))
        return BAD_DEVICE;
    *value = attribute_of(attribute, gpu_of(device));
    return OK;
}

int cuDeviceCanAccessPeer(int *can, int device, int peer)
{
    (void)peer;
    BEGIN(gpu_of(device));
    *can = 0;
    return OK;
}
