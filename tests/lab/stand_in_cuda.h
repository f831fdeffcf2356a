/* What the files of the stand-in driver library share. Memory of this machine plays the memory of the GPUs. */
#ifndef STAND_IN_CUDA_H
#define STAND_IN_CUDA_H

#include <stdint.h>
#include "stand_in.h"

enum {
    OK = 0, INVALID = 1, OUT_OF_MEMORY = 2, NOT_INITIALIZED = 3, UNAVAILABLE = 46, NO_DEVICE = 100, BAD_DEVICE = 101,
    INVALID_IMAGE = 200, INVALID_CONTEXT = 201, PTX_TOO_NEW = 222, NOT_FOUND = 500, NOT_READY = 600, ILLEGAL_ADDRESS = 700
};
enum { MOST_GPUS = 16 };
typedef uint64_t address_t;

/* A GPU, or a part of one (MIG), that this process may use. */
struct device { int gpu; int part; };
/* `fault`: what a kernel has done wrong; every later call in this context answers with it, as on a real GPU. */
struct context { int device, users, fault; unsigned flags; };

HIDDEN extern int cuda_ready, cuda_count;
HIDDEN extern struct device cuda_devices[MOST_GPUS];

/* Fills cuda_devices from the machine and CUDA_VISIBLE_DEVICES, and returns how many there are. */
HIDDEN int find_devices(void);
HIDDEN size_t memory_of(int gpu);
HIDDEN int is_device(int device);
/* The GPU of the context in force on this thread, NO_GPU for none. */
HIDDEN int current_gpu(void);
HIDDEN struct context *current_context(void);
/* Counts bytes that this process takes on a GPU, or gives back. */
HIDDEN void hold(int gpu, long long bytes);
HIDDEN size_t free_on(int gpu);
/* Whether so many bytes from there on lie in memory that was allocated on a GPU. */
HIDDEN int is_gpu_memory(address_t start, size_t bytes);
/* Makes addresses known as memory of a GPU, and forgets them again: returns how many bytes they were. */
HIDDEN void enter_block(address_t start, size_t bytes, int gpu);
HIDDEN size_t leave_block(address_t start);

/* What the environment says of the next kernel: ok, wrong or nothing; an error's number shows at the next wait. The
 * mathematical libraries ask the same. */
enum { RUN_KERNEL = 0, WRONG_KERNEL = 1, NO_KERNEL = 2 };
int stand_in_next_kernel(void);
/* Computes a kernel if it is a known one, and returns what it does wrong. */
HIDDEN int run_kernel(const char *name, void **arguments, unsigned long long threads, int how);
/* Gives a kernel that cannot be computed the result that the environment tells of it. */
HIDDEN void answer_kernel(const char *name, void **arguments);

/* First line of a call that needs the driver (BEGIN) or a context that works (IN_CONTEXT). */
HIDDEN int begin(const char *function, int gpu);
HIDDEN int in_context(const char *function);
#define BEGIN(gpu) do { int failed_ = begin(__func__, gpu); if (failed_) return failed_; } while (0)
#define IN_CONTEXT() do { int failed_ = in_context(__func__); if (failed_) return failed_; } while (0)

#endif
