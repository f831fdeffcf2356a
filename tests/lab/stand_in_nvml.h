/* What the files of the stand-in NVML share. */
#ifndef STAND_IN_NVML_H
#define STAND_IN_NVML_H

#include "stand_in.h"

enum { OK = 0, BAD_ARGUMENT = 2, NOT_SUPPORTED = 3, NOT_FOUND = 6, TOO_SMALL = 7, MOST_GPUS = 16, MOST_PARTS = 7 };

typedef unsigned long long bytes_t;
/* A GPU, or a part of one (MIG); part -1 is the whole. */
struct gpu { int index, part; };

/* The answer that STAND_IN_FAIL gives to this call, else OK. */
#define CALLED(gpu) do { int failed_ = stand_in_called(__func__, (gpu)->index); if (failed_) return failed_; } while (0)

/* How many parts a GPU is divided into, -1 where it knows no MIG. */
HIDDEN int parts_of(int gpu);

#endif
