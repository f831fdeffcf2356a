/* A cuSOLVER for tests: versions, handles, and systems of equations by LU decomposition. */
#include "stand_in_math.h"

#include <stdlib.h>

#ifndef MAJOR
#define MAJOR 11
#endif
enum { OK = 0 };
#define CALLED() do { int failed_ = stand_in_called(__func__, NO_GPU); if (failed_) return failed_; } while (0)

int cusolverGetVersion(int *version) { CALLED(); *version = MAJOR * 1000 + 705; return OK; }
int cusolverGetProperty(int which, int *value) { CALLED(); *value = which == 0 ? MAJOR : which == 1 ? 7 : 5; return OK; }
int cusolverDnCreate(void **handle) { CALLED(); *handle = malloc(8); return OK; }
int cusolverDnDestroy(void *handle) { CALLED(); free(handle); return OK; }

#define SOLVER(letter, number, type) \
    int cusolverDn##letter##getrf_bufferSize(void *handle, int m, int n, void *a, int lda, int *size) \
    { \
        (void)handle, (void)m, (void)n, (void)a, (void)lda; \
        CALLED(); \
        *size = 1; \
        return OK; \
    } \
    int cusolverDn##letter##getrf(void *handle, int m, int n, void *a, int lda, void *work, int *pivots, int *info) \
    { \
        (void)handle, (void)work; \
        CALLED(); \
        *info = decompose(a, type, m < n ? m : n, lda, pivots); \
        return OK; \
    } \
    int cusolverDn##letter##getrs(void *handle, int turned, int n, int sides, const void *a, int lda, const int *pivots, \
                                  void *b, int ldb, int *info) \
    { \
        (void)handle; \
        CALLED(); \
        *info = 0; \
        solve(a, type, n, lda, pivots, turned, b, sides, ldb); \
        return OK; \
    }
SOLVER(S, float, R_32F)
SOLVER(D, double, R_64F)
