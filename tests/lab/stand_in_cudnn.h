/* What the files of the stand-in cuDNN share: a description is a list of attributes, as it was set. */
#ifndef STAND_IN_CUDNN_H
#define STAND_IN_CUDNN_H

#include <stdint.h>
#include "stand_in.h"

enum { OK = 0, BAD_PARAM = 2000, NOT_SUPPORTED = 3000 };
struct attribute { int name, type; int64_t count; void *values; struct attribute *next; };
struct description { int kind; struct attribute *attributes; };

#define CALLED() do { int failed_ = stand_in_called(__func__, NO_GPU); if (failed_) return failed_; } while (0)

HIDDEN struct attribute *attribute_of(const struct description *description, int name);
/* Whole numbers of an attribute, and the description that it points to. */
HIDDEN int64_t whole(const struct description *description, int name, int place, int64_t otherwise);
HIDDEN struct description *pointed(const struct description *description, int name, int place);

/* Computes one operation with the memory that a variant pack gives; NOT_SUPPORTED for all but a convolution. */
HIDDEN int convolve(const struct description *operation, const struct description *pack);

#endif
