/* What the files of the stand-in CUDA runtime share. MAJOR, the number in the library's name, is given to the compiler. */
#ifndef STAND_IN_CUDART_H
#define STAND_IN_CUDART_H

#include <stdint.h>
#include "stand_in.h"

#ifndef MAJOR
#define MAJOR 12
#endif
#define RUNTIME (MAJOR < 13 ? 12090 : 13000)
enum { OK = 0, INVALID = 1, OUT_OF_MEMORY = 2, INSUFFICIENT_DRIVER = 35, BAD_DEVICE = 101, NOT_FOUND = 500 };
struct dim3 { unsigned x, y, z; };

HIDDEN void *driver_call(const char *name);
/* Calls the driver library that the loader finds, as the real runtime does. */
#define DRIVER(name, ...) \
    ({ int (*call_)() = (int (*)())driver_call(#name); call_ ? call_(__VA_ARGS__) : INSUFFICIENT_DRIVER; })

/* Starts the driver and makes the context of this thread's device the one in force. */
HIDDEN int enter(const char *function);
/* Keeps an error for cudaGetLastError and returns it. */
HIDDEN int remembered(int code);
HIDDEN int started(void);
HIDDEN int device_in_force(void);

#define RUN(...) do { int code_ = enter(__func__); return remembered(code_ ? code_ : (__VA_ARGS__)); } while (0)

#endif
