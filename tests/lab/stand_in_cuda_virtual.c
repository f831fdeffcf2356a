/* Memory in two steps, as XLA takes it: a range of addresses, and pieces of a GPU's memory that are laid into it. */
#define _GNU_SOURCE
#include "stand_in_cuda.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

struct place { int kind, device; };
struct properties { int kind, handles; struct place place; };
struct piece { size_t bytes; int users; struct properties properties; };

static int gpu_of(const struct piece *piece)
{
    int device = piece->properties.place.device;
    return is_device(device) ? cuda_devices[device].gpu : 0;
}

int cuMemGetAllocationGranularity(size_t *bytes, const void *properties, int option)
{
    (void)properties, (void)option;
    BEGIN(NO_GPU);
    *bytes = 2 << 20;
    return OK;
}

int cuMemCreate(struct piece **piece, size_t bytes, const struct properties *properties, uint64_t flags)
{
    struct piece wanted = {bytes, 1, *properties};
    (void)flags;
    BEGIN(gpu_of(&wanted));
    if (bytes > free_on(gpu_of(&wanted)))
        return OUT_OF_MEMORY;
    hold(gpu_of(&wanted), bytes);
    *piece = malloc(sizeof **piece);
    **piece = wanted;
    return OK;
}

static void leave(struct piece *piece)
{
    if (--piece->users)
        return;
    hold(gpu_of(piece), -(long long)piece->bytes);
    free(piece);
}

int cuMemRelease(struct piece *piece) { BEGIN(gpu_of(piece)); leave(piece); return OK; }

int cuMemGetAllocationPropertiesFromHandle(struct properties *properties, const struct piece *piece)
{
    BEGIN(gpu_of(piece));
    *properties = piece->properties;
    return OK;
}

int cuMemAddressReserve(address_t *start, size_t bytes, size_t alignment, address_t wish, uint64_t flags)
{
    (void)alignment, (void)wish, (void)flags;
    BEGIN(NO_GPU);
    void *range = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    *start = (address_t)range;
    return range == MAP_FAILED ? OUT_OF_MEMORY : OK;
}

int cuMemAddressFree(address_t start, size_t bytes) { BEGIN(NO_GPU); munmap((void *)start, bytes); return OK; }

/* Where pieces lie, so that they can be found again by their address. */
static struct laid { address_t start; struct piece *piece; struct laid *next; } *all_laid;

int cuMemMap(address_t start, size_t bytes, size_t offset, struct piece *piece, uint64_t flags)
{
    (void)offset, (void)flags;
    BEGIN(gpu_of(piece));
    struct laid *row = malloc(sizeof *row);
    *row = (struct laid){start, piece, all_laid};
    all_laid = row;
    piece->users++;
    enter_block(start, bytes, gpu_of(piece));
    return OK;
}

int cuMemUnmap(address_t start, size_t bytes)
{
    BEGIN(NO_GPU);
    for (struct laid **link = &all_laid; *link; link = &(*link)->next)
        if ((*link)->start == start) {
            struct laid *row = *link;
            *link = row->next;
            leave(row->piece);
            free(row);
            break;
        }
    leave_block(start);
    madvise((void *)start, bytes, MADV_DONTNEED);
    return OK;
}

int cuMemRetainAllocationHandle(struct piece **piece, address_t start)
{
    BEGIN(NO_GPU);
    for (struct laid *row = all_laid; row; row = row->next)
        if (start >= row->start && start < row->start + row->piece->bytes) {
            *piece = row->piece;
            row->piece->users++;
            return OK;
        }
    return INVALID;
}

int cuMemSetAccess(address_t start, size_t bytes, const void *access, size_t count)
{
    (void)start, (void)bytes, (void)access, (void)count;
    BEGIN(NO_GPU);
    return OK;
}

int cuMemGetAccess(uint64_t *flags, const void *place, address_t start)
{
    (void)place, (void)start;
    BEGIN(NO_GPU);
    *flags = 3;
    return OK;
}
