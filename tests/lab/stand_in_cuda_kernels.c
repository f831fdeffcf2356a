/* Modules, functions, launches and events of the stand-in driver library. stand_in_cuda_known.c has the few kernels that
 * are computed; every other one is accepted and does nothing. */
#define _GNU_SOURCE
#include "stand_in_cuda.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LONGEST_NAME = 256, MOST_THREADS = 1024, ERROR_LOG = 5, ERROR_LOG_SIZE = 6 };
struct module { char *text; }; /* NULL where it was no text: then every name is in it */
struct function { char name[LONGEST_NAME]; };
struct launch { unsigned grid[3], block[3], shared; void *stream, *attributes; unsigned attribute_count; };

/* Compiled images begin with the mark of ELF or of a bundle of such; anything else is PTX. */
static int is_text(const unsigned char *image)
{
    return memcmp(image, "\x7f" "ELF", 4) != 0 && memcmp(image, "\x50\xed\x55\xba", 4) != 0;
}

/* The newest PTX that a driver takes, times ten: CUDA 11.x reads PTX 7.x, 12.0 to 12.5 read 8.0 to 8.5, and so on. */
static int newest_ptx(int cuda)
{
    int major = cuda / 1000, minor = cuda % 1000 / 10;
    if (major < 11)
        return 60 + minor + (major == 10 ? 3 : 0);
    if (major == 12 && minor > 5)
        return 79 + minor;
    return (major - 4) * 10 + minor;
}

/* Whether this driver can compile such a text: PTX_TOO_NEW where a newer toolkit wrote it. */
static int judged(const char *text)
{
    int major = 0, minor = 0;
    const char *version = strstr(text, ".version");
    if (!version || sscanf(version, ".version %d.%d", &major, &minor) != 2)
        return INVALID_IMAGE;
    return major * 10 + minor > newest_ptx(stand_in_number("STAND_IN_CUDA_VERSION", 12020)) ? PTX_TOO_NEW : OK;
}

static int load(struct module **module, const void *image)
{
    int answer = is_text(image) ? judged(image) : OK;
    if (answer)
        return answer;
    *module = malloc(sizeof **module);
    (*module)->text = is_text(image) ? strdup(image) : NULL;
    return OK;
}

int cuModuleLoadData(struct module **module, const void *image) { IN_CONTEXT(); return load(module, image); }
int cuModuleLoadFatBinary(struct module **module, const void *image) { IN_CONTEXT(); return load(module, image); }

int cuModuleLoadDataEx(struct module **module, const void *image, unsigned count, int *options, void **values)
{
    int answer = in_context(__func__);
    if (answer == OK)
        answer = load(module, image);
    for (unsigned row = 0; answer && row + 1 < count; row++)
        if (options[row] == ERROR_LOG && options[row + 1] == ERROR_LOG_SIZE)
            snprintf(values[row], (size_t)values[row + 1], "ptxas application ptx input: stand-in error %d", answer);
    return answer;
}

int cuModuleUnload(struct module *module)
{
    IN_CONTEXT();
    free(module->text);
    free(module);
    return OK;
}

static int has_entry(const char *text, const char *name)
{
    size_t length = strlen(name);
    for (const char *place = text; (place = strstr(place, ".entry"));) {
        place += sizeof ".entry" - 1;
        place += strspn(place, " \t\r\n");
        char after = strncmp(place, name, length) ? '_' : place[length];
        if (!isalnum((unsigned char)after) && after != '_' && after != '$')
            return 1;
    }
    return 0;
}

int cuModuleGetFunction(struct function **function, struct module *module, const char *name)
{
    IN_CONTEXT();
    if (module && module->text && !has_entry(module->text, name))
        return NOT_FOUND;
    *function = calloc(1, sizeof **function); /* lives as long as the process: frameworks keep them as well */
    snprintf((*function)->name, LONGEST_NAME, "%s", name);
    return OK;
}

int cuModuleGetGlobal_v2(address_t *address, size_t *bytes, struct module *module, const char *name)
{
    (void)module, (void)name;
    IN_CONTEXT();
    if (bytes)
        *bytes = 0;
    if (address)
        *address = 0;
    return NOT_FOUND;
}

int cuModuleGetLoadingMode(int *mode) { *mode = 2; return OK; }

int cuFuncGetAttribute(int *value, int attribute, void *function)
{
    (void)function;
    IN_CONTEXT();
    *value = attribute == 0 ? MOST_THREADS : attribute == 4 ? 32 : attribute >= 5 && attribute <= 6 ? 86 : 0;
    return OK;
}

int cuFuncSetAttribute(void *function, int attribute, int value) { (void)function, (void)attribute, (void)value; IN_CONTEXT(); return OK; }
int cuFuncSetCacheConfig(void *function, int config) { (void)function, (void)config; return OK; }
int cuOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks, void *function, int threads, size_t shared)
{
    (void)function, (void)threads, (void)shared;
    IN_CONTEXT();
    *blocks = 1;
    return OK;
}

int cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *blocks, void *function, int threads, size_t shared, unsigned flags)
{
    (void)flags;
    return cuOccupancyMaxActiveBlocksPerMultiprocessor(blocks, function, threads, shared);
}

int stand_in_next_kernel(void)
{
    char room[32];
    const char *how = stand_in_piece("STAND_IN_KERNEL", ',', current_gpu(), room, sizeof room);
    if (how && isdigit((unsigned char)*how) && current_context())
        current_context()->fault = atoi(how);
    return !how || !strcmp(how, "ok") ? RUN_KERNEL : !strcmp(how, "wrong") ? WRONG_KERNEL : NO_KERNEL;
}

static int launched(struct function *function, const struct launch *launch, void **arguments)
{
    unsigned long long threads = (unsigned long long)launch->block[0] * launch->block[1] * launch->block[2];
    if (!function || !threads || threads > MOST_THREADS || !launch->grid[0])
        return INVALID;
    stand_in_note(function->name, current_gpu(), OK);
    int how = stand_in_next_kernel();
    if (how != NO_KERNEL && arguments)
        current_context()->fault = run_kernel(function->name, arguments, (unsigned long long)launch->grid[0] * launch->block[0], how);
    return OK;
}

int cuLaunchKernel(struct function *function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x,
                   unsigned block_y, unsigned block_z, unsigned shared, void *stream, void **arguments, void **extra)
{
    struct launch launch = {{grid_x, grid_y, grid_z}, {block_x, block_y, block_z}, shared, stream, NULL, 0};
    (void)extra;
    IN_CONTEXT();
    return launched(function, &launch, arguments);
}

int cuLaunchKernelEx(const struct launch *launch, struct function *function, void **arguments, void **extra)
{
    (void)extra;
    IN_CONTEXT();
    return launched(function, launch, arguments);
}

int cuEventCreate(struct timespec **event, unsigned flags)
{
    (void)flags;
    IN_CONTEXT();
    *event = calloc(1, sizeof **event);
    return OK;
}

int cuEventRecord(struct timespec *event, void *stream)
{
    (void)stream;
    IN_CONTEXT();
    clock_gettime(CLOCK_MONOTONIC, event);
    return OK;
}

int cuEventRecordWithFlags(struct timespec *event, void *stream, unsigned flags) { (void)flags; return cuEventRecord(event, stream); }
int cuEventDestroy_v2(struct timespec *event) { free(event); return OK; }
int cuEventQuery(struct timespec *event) { (void)event; IN_CONTEXT(); return OK; }
int cuEventSynchronize(struct timespec *event) { (void)event; IN_CONTEXT(); return OK; }

int cuEventElapsedTime(float *milliseconds, const struct timespec *from, const struct timespec *to)
{
    IN_CONTEXT();
    *milliseconds = (to->tv_sec - from->tv_sec) * 1e3f + (to->tv_nsec - from->tv_nsec) / 1e6f;
    return OK;
}
