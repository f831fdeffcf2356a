/* Memory of the stand-in driver library: pages of this machine, counted against the size of the pretended GPU. */
#define _GNU_SOURCE
#include "stand_in_cuda.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { ALIGNMENT = 512 };
struct block { address_t start; size_t bytes; int gpu; struct block *next; };

static struct block *blocks;
static long long held[MOST_GPUS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void hold(int gpu, long long bytes)
{
    pthread_mutex_lock(&lock);
    held[gpu] += bytes;
    pthread_mutex_unlock(&lock);
}

size_t free_on(int gpu)
{
    long long taken = ((long long)stand_in_piece_number("STAND_IN_CUDA_USED_MB", gpu, 300) << 20) + held[gpu];
    long long all = memory_of(gpu);
    return taken < all ? all - taken : 0;
}

static struct block *block_of(address_t address)
{
    for (struct block *block = blocks; block; block = block->next)
        if (address >= block->start && address < block->start + block->bytes)
            return block;
    return NULL;
}

int is_gpu_memory(address_t start, size_t bytes)
{
    pthread_mutex_lock(&lock);
    struct block *block = block_of(start);
    int inside = block && start + bytes <= block->start + block->bytes;
    pthread_mutex_unlock(&lock);
    return inside;
}

/* Pages come into being when they are touched, so even the 40 GB that a framework takes at once cost nothing. */
static void *pages(size_t bytes)
{
    void *start = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return start == MAP_FAILED ? NULL : start;
}

void enter_block(address_t start, size_t bytes, int gpu)
{
    struct block *block = malloc(sizeof *block);
    pthread_mutex_lock(&lock);
    *block = (struct block){start, bytes, gpu, blocks};
    blocks = block;
    pthread_mutex_unlock(&lock);
}

size_t leave_block(address_t start)
{
    size_t bytes = 0;
    pthread_mutex_lock(&lock);
    for (struct block **link = &blocks; *link && !bytes; link = &(*link)->next)
        if ((*link)->start == start) {
            struct block *block = *link;
            *link = block->next;
            bytes = block->bytes;
            free(block);
            break;
        }
    pthread_mutex_unlock(&lock);
    return bytes;
}

static int take(address_t *address, size_t bytes, int gpu)
{
    size_t room = (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    void *start;
    if (!bytes)
        return INVALID;
    if (room > free_on(gpu) || !(start = pages(room)))
        return OUT_OF_MEMORY;
    enter_block((address_t)start, room, gpu);
    hold(gpu, room);
    *address = (address_t)start;
    return OK;
}

static int give_back(address_t address)
{
    pthread_mutex_lock(&lock);
    struct block *block = block_of(address);
    int gpu = block ? block->gpu : NO_GPU;
    pthread_mutex_unlock(&lock);
    size_t bytes = leave_block(address);
    if (!bytes)
        return address ? INVALID : OK;
    hold(gpu, -(long long)bytes);
    munmap((void *)address, bytes);
    return OK;
}

int cuMemGetInfo_v2(size_t *free_bytes, size_t *total)
{
    IN_CONTEXT();
    *free_bytes = free_on(current_gpu());
    *total = memory_of(current_gpu());
    return OK;
}

int cuMemAlloc_v2(address_t *address, size_t bytes)
{
    IN_CONTEXT();
    return take(address, bytes, current_gpu());
}

int cuMemAllocAsync(address_t *address, size_t bytes, void *stream)
{
    (void)stream;
    IN_CONTEXT();
    return take(address, bytes, current_gpu());
}

int cuMemAllocManaged(address_t *address, size_t bytes, unsigned flags)
{
    (void)flags;
    IN_CONTEXT();
    return take(address, bytes, current_gpu());
}

int cuMemFree_v2(address_t address) { IN_CONTEXT(); return give_back(address); }
int cuMemFreeAsync(address_t address, void *stream) { (void)stream; IN_CONTEXT(); return give_back(address); }

/* Memory of the host that a GPU may read. */
int cuMemHostAlloc(void **start, size_t bytes, unsigned flags)
{
    (void)flags;
    IN_CONTEXT();
    return posix_memalign(start, 4096, bytes ? bytes : 1) ? OUT_OF_MEMORY : OK;
}

int cuMemAllocHost_v2(void **start, size_t bytes) { IN_CONTEXT(); return cuMemHostAlloc(start, bytes, 0); }
int cuMemFreeHost(void *start) { free(start); return stand_in_called(__func__, NO_GPU); }
int cuMemHostRegister_v2(void *start, size_t bytes, unsigned flags) { (void)start, (void)bytes, (void)flags; IN_CONTEXT(); return OK; }
int cuMemHostUnregister(void *start) { (void)start; return OK; }
int cuMemHostGetDevicePointer_v2(address_t *address, void *start, unsigned flags)
{
    (void)flags;
    *address = (address_t)start;
    return OK;
}

int cuMemGetAddressRange_v2(address_t *base, size_t *bytes, address_t address)
{
    pthread_mutex_lock(&lock);
    struct block *block = block_of(address);
    if (block && base)
        *base = block->start;
    if (block && bytes)
        *bytes = block->bytes;
    pthread_mutex_unlock(&lock);
    return block ? OK : NOT_FOUND;
}

int cuPointerGetAttribute(void *value, int attribute, address_t address)
{
    int on_gpu = is_gpu_memory(address, 1);
    IN_CONTEXT();
    switch (attribute) {
    case 1: *(struct context **)value = current_context(); return OK;
    case 2: *(unsigned *)value = on_gpu ? 2 : 1; return on_gpu ? OK : INVALID;
    case 3: case 4: *(address_t *)value = address; return OK;
    case 8: *(unsigned *)value = 0; return OK;
    case 9: *(int *)value = current_context()->device; return OK;
    default: memset(value, 0, sizeof(int)); return OK;
    }
}

static int copy(address_t to, address_t from, size_t bytes)
{
    memmove((void *)to, (const void *)from, bytes);
    return OK;
}

#define COPY(to, from, bytes) do { IN_CONTEXT(); return copy((address_t)(to), (address_t)(from), bytes); } while (0)

int cuMemcpyHtoD_v2(address_t to, const void *from, size_t bytes) { COPY(to, from, bytes); }
int cuMemcpyDtoH_v2(void *to, address_t from, size_t bytes) { COPY(to, from, bytes); }
int cuMemcpyDtoD_v2(address_t to, address_t from, size_t bytes) { COPY(to, from, bytes); }
int cuMemcpy(address_t to, address_t from, size_t bytes) { COPY(to, from, bytes); }
int cuMemcpyHtoDAsync_v2(address_t to, const void *from, size_t bytes, void *stream) { (void)stream; COPY(to, from, bytes); }
int cuMemcpyDtoHAsync_v2(void *to, address_t from, size_t bytes, void *stream) { (void)stream; COPY(to, from, bytes); }
int cuMemcpyDtoDAsync_v2(address_t to, address_t from, size_t bytes, void *stream) { (void)stream; COPY(to, from, bytes); }
int cuMemcpyAsync(address_t to, address_t from, size_t bytes, void *stream) { (void)stream; COPY(to, from, bytes); }

int cuMemsetD8_v2(address_t to, unsigned char value, size_t count)
{
    IN_CONTEXT();
    memset((void *)to, value, count);
    return OK;
}

int cuMemsetD32_v2(address_t to, unsigned value, size_t count)
{
    IN_CONTEXT();
    for (size_t index = 0; index < count; index++)
        ((unsigned *)to)[index] = value;
    return OK;
}

int cuMemsetD8Async(address_t to, unsigned char value, size_t count, void *stream)
{
    (void)stream;
    return cuMemsetD8_v2(to, value, count);
}

int cuMemsetD32Async(address_t to, unsigned value, size_t count, void *stream)
{
    (void)stream;
    return cuMemsetD32_v2(to, value, count);
}

/* The older names of the same calls. */
int cuMemAlloc(address_t *address, size_t bytes) { return cuMemAlloc_v2(address, bytes); }
int cuMemFree(address_t address) { return cuMemFree_v2(address); }
int cuMemGetInfo(size_t *free_bytes, size_t *total) { return cuMemGetInfo_v2(free_bytes, total); }
int cuMemcpyHtoD(address_t to, const void *from, size_t bytes) { return cuMemcpyHtoD_v2(to, from, bytes); }
int cuMemcpyDtoH(void *to, address_t from, size_t bytes) { return cuMemcpyDtoH_v2(to, from, bytes); }
