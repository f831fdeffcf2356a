/* A cuBLAS for tests: handles, versions, and the products of matrices that frameworks ask for. Each of its other names
 * is made by runtime.py and answers "success". */
#include "stand_in_math.h"

#include <stdlib.h>

struct handle { void *stream; int math, pointers; };

enum { OK = 0 };
#define CALLED() do { int failed_ = stand_in_called(__func__, NO_GPU); if (failed_) return failed_; } while (0)
#ifndef MAJOR
#define MAJOR 12
#endif
enum { VERSION = MAJOR * 10000 + 903 };

int cublasCreate_v2(struct handle **handle)
{
    CALLED();
    *handle = calloc(1, sizeof **handle);
    return OK;
}

int cublasDestroy_v2(struct handle *handle) { CALLED(); free(handle); return OK; }
int cublasSetStream_v2(struct handle *handle, void *stream) { CALLED(); handle->stream = stream; return OK; }
int cublasGetStream_v2(struct handle *handle, void **stream) { CALLED(); *stream = handle->stream; return OK; }
int cublasSetMathMode(struct handle *handle, int mode) { CALLED(); handle->math = mode; return OK; }
int cublasGetMathMode(struct handle *handle, int *mode) { CALLED(); *mode = handle->math; return OK; }
int cublasSetPointerMode_v2(struct handle *handle, int mode) { CALLED(); handle->pointers = mode; return OK; }
int cublasGetPointerMode_v2(struct handle *handle, int *mode) { CALLED(); *mode = handle->pointers; return OK; }
int cublasGetSmCountTarget(struct handle *handle, int *count) { (void)handle; CALLED(); *count = 0; return OK; }
int cublasGetVersion_v2(struct handle *handle, int *version) { (void)handle; CALLED(); *version = VERSION; return OK; }
int cublasGetProperty(int which, int *value) { CALLED(); *value = which == 0 ? MAJOR : which == 1 ? 9 : 3; return OK; }
size_t cublasGetCudartVersion(void) { return MAJOR * 1000; }

const char *cublasGetStatusName(int status)
{
    switch (status) {
    case 0: return "CUBLAS_STATUS_SUCCESS";
    case 1: return "CUBLAS_STATUS_NOT_INITIALIZED";
    case 3: return "CUBLAS_STATUS_ALLOC_FAILED";
    case 7: return "CUBLAS_STATUS_INVALID_VALUE";
    case 8: return "CUBLAS_STATUS_ARCH_MISMATCH";
    case 11: return "CUBLAS_STATUS_MAPPING_ERROR";
    case 13: return "CUBLAS_STATUS_EXECUTION_FAILED";
    case 14: return "CUBLAS_STATUS_INTERNAL_ERROR";
    case 15: return "CUBLAS_STATUS_NOT_SUPPORTED";
    default: return "CUBLAS_STATUS_UNKNOWN";
    }
}

const char *cublasGetStatusString(int status)
{
    switch (status) {
    case 0: return "success";
    case 1: return "the library was not initialized";
    case 3: return "the resource allocation failed";
    case 7: return "an unsupported value or parameter was passed to the function";
    case 13: return "the function failed to launch on the GPU";
    case 14: return "an internal operation failed";
    default: return "the requested functionality is not supported";
    }
}

int cublasGemmEx(struct handle *handle, int turn_a, int turn_b, int m, int n, int k, const void *alpha, const void *a,
                 int type_a, int lda, const void *b, int type_b, int ldb, const void *beta, void *c, int type_c, int ldc,
                 int compute, int algorithm)
{
    (void)handle, (void)algorithm;
    CALLED();
    multiply(m, n, k, factor(alpha, compute), (struct matrix){a, type_a, turn_a, lda},
             (struct matrix){b, type_b, turn_b, ldb}, factor(beta, compute), c, type_c, ldc);
    return OK;
}

int cublasGemmStridedBatchedEx(struct handle *handle, int turn_a, int turn_b, int m, int n, int k, const void *alpha,
                               const char *a, int type_a, int lda, long long stride_a, const char *b, int type_b, int ldb,
                               long long stride_b, const void *beta, char *c, int type_c, int ldc, long long stride_c,
                               int count, int compute, int algorithm)
{
    (void)handle, (void)algorithm;
    CALLED();
    for (int batch = 0; batch < count; batch++)
        multiply(m, n, k, factor(alpha, compute),
                 (struct matrix){a + batch * stride_a * size_of(type_a), type_a, turn_a, lda},
                 (struct matrix){b + batch * stride_b * size_of(type_b), type_b, turn_b, ldb}, factor(beta, compute),
                 c + batch * stride_c * size_of(type_c), type_c, ldc);
    return OK;
}

#define GEMM(name, number, type) \
    int name(struct handle *handle, int turn_a, int turn_b, int m, int n, int k, const number *alpha, const number *a, \
             int lda, const number *b, int ldb, const number *beta, number *c, int ldc) \
    { \
        (void)handle; \
        CALLED(); \
        multiply(m, n, k, *alpha, (struct matrix){a, type, turn_a, lda}, (struct matrix){b, type, turn_b, ldb}, *beta, \
                 c, type, ldc); \
        return OK; \
    } \
    int name##_64(struct handle *handle, int turn_a, int turn_b, int64_t m, int64_t n, int64_t k, const number *alpha, \
                  const number *a, int64_t lda, const number *b, int64_t ldb, const number *beta, number *c, int64_t ldc) \
    { \
        return name(handle, turn_a, turn_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc); \
    }
GEMM(cublasSgemm_v2, float, R_32F)
GEMM(cublasDgemm_v2, double, R_64F)

#define GEMV(name, number, type) \
    int name(struct handle *handle, int turn, int m, int n, const number *alpha, const number *a, int lda, \
             const number *x, int step_x, const number *beta, number *y, int step_y) \
    { \
        (void)handle; \
        CALLED(); \
        multiply(1, turn ? n : m, turn ? m : n, *alpha, (struct matrix){x, type, 0, step_x}, \
                 (struct matrix){a, type, !turn, lda}, *beta, y, type, step_y); \
        return OK; \
    }
GEMV(cublasSgemv_v2, float, R_32F)
GEMV(cublasDgemv_v2, double, R_64F)

int cublasSgemmEx(struct handle *handle, int turn_a, int turn_b, int m, int n, int k, const float *alpha, const void *a,
                  int type_a, int lda, const void *b, int type_b, int ldb, const float *beta, void *c, int type_c, int ldc)
{
    return cublasGemmEx(handle, turn_a, turn_b, m, n, k, alpha, a, type_a, lda, b, type_b, ldb, beta, c, type_c, ldc, 68, 0);
}

int cublasSgemmStridedBatched(struct handle *handle, int turn_a, int turn_b, int m, int n, int k, const float *alpha,
                              const void *a, int lda, long long stride_a, const void *b, int ldb, long long stride_b,
                              const float *beta, void *c, int ldc, long long stride_c, int count)
{
    return cublasGemmStridedBatchedEx(handle, turn_a, turn_b, m, n, k, alpha, a, R_32F, lda, stride_a, b, R_32F, ldb,
                                      stride_b, beta, c, R_32F, ldc, stride_c, count, 68, 0);
}

#define BATCHED(letter, type) \
    int cublas##letter##getrfBatched(struct handle *handle, int n, void *const *a, int lda, int *pivots, int *info, int count) \
    { \
        (void)handle; \
        CALLED(); \
        for (int batch = 0; batch < count; batch++) \
            info[batch] = decompose(a[batch], type, n, lda, pivots ? pivots + (int64_t)batch * n : NULL); \
        return OK; \
    } \
    int cublas##letter##getrsBatched(struct handle *handle, int turned, int n, int sides, const void *const *a, int lda, \
                                     const int *pivots, void *const *b, int ldb, int *info, int count) \
    { \
        (void)handle; \
        CALLED(); \
        *info = 0; \
        for (int batch = 0; batch < count; batch++) \
            solve(a[batch], type, n, lda, pivots ? pivots + (int64_t)batch * n : NULL, turned, b[batch], sides, ldb); \
        return OK; \
    }
BATCHED(S, R_32F)
BATCHED(D, R_64F)
