/* A cuBLASLt for tests: descriptions of products, and the products themselves. */
#include "stand_in_math.h"

#include <stdlib.h>
#include <string.h>

/* Whoever calls may lay these out in memory of his own, in 64 and 256 bytes. */
struct layout { int32_t type, order; uint64_t rows, columns; int64_t step; int32_t count; int64_t stride; };
struct product { int32_t compute, scale, pointers, turn_a, turn_b, turn_c, fill, epilogue; const void *bias; };
struct advice { uint64_t algorithm[8]; size_t workspace; int status; float waves; int rest[4]; };
enum { RELU = 2, BIAS = 4 };

enum { OK = 0 };
#define CALLED() do { int failed_ = stand_in_called(__func__, NO_GPU); if (failed_) return failed_; } while (0)
#ifndef MAJOR
#define MAJOR 12
#endif

int cublasLtCreate(void **handle) { CALLED(); *handle = malloc(8); return OK; }
int cublasLtDestroy(void *handle) { CALLED(); free(handle); return OK; }
size_t cublasLtGetVersion(void) { return MAJOR * 10000 + 903; }
size_t cublasLtGetCudartVersion(void) { return MAJOR * 1000; }
int cublasLtGetProperty(int which, int *value) { CALLED(); *value = which == 0 ? MAJOR : which == 1 ? 9 : 3; return OK; }
const char *cublasLtGetStatusName(int status) { return status ? "CUBLAS_STATUS_INTERNAL_ERROR" : "CUBLAS_STATUS_SUCCESS"; }
const char *cublasLtGetStatusString(int status) { return status ? "an internal operation failed" : "success"; }

int cublasLtMatrixLayoutInit_internal(struct layout *layout, size_t size, int type, uint64_t rows, uint64_t columns, int64_t step)
{
    (void)size;
    CALLED();
    *layout = (struct layout){type, 0, rows, columns, step, 1, 0};
    return OK;
}

int cublasLtMatrixLayoutCreate(struct layout **layout, int type, uint64_t rows, uint64_t columns, int64_t step)
{
    CALLED();
    *layout = calloc(1, 64);
    return cublasLtMatrixLayoutInit_internal(*layout, 64, type, rows, columns, step);
}

int cublasLtMatrixLayoutDestroy(struct layout *layout) { CALLED(); free(layout); return OK; }

static void *layout_field(struct layout *layout, int attribute, size_t *size)
{
    void *const fields[] = {&layout->type, &layout->order, &layout->rows, &layout->columns, &layout->step, &layout->count,
                            &layout->stride};
    const size_t sizes[] = {4, 4, 8, 8, 8, 4, 8};
    *size = attribute < 7 ? sizes[attribute] : 0;
    return attribute < 7 ? fields[attribute] : NULL;
}

int cublasLtMatrixLayoutSetAttribute(struct layout *layout, int attribute, const void *value, size_t given)
{
    size_t size;
    void *field = layout_field(layout, attribute, &size);
    CALLED();
    memcpy(field ? field : &size, value, size < given ? size : given);
    return OK;
}

int cublasLtMatrixLayoutGetAttribute(struct layout *layout, int attribute, void *value, size_t room, size_t *written)
{
    size_t size;
    void *field = layout_field(layout, attribute, &size);
    CALLED();
    if (field && value)
        memcpy(value, field, size < room ? size : room);
    if (written)
        *written = size;
    return OK;
}

int cublasLtMatmulDescInit_internal(struct product *product, size_t size, int compute, int scale)
{
    (void)size;
    CALLED();
    *product = (struct product){.compute = compute, .scale = scale, .epilogue = 1};
    return OK;
}

int cublasLtMatmulDescCreate(struct product **product, int compute, int scale)
{
    CALLED();
    *product = calloc(1, 256);
    return cublasLtMatmulDescInit_internal(*product, 256, compute, scale);
}

int cublasLtMatmulDescDestroy(struct product *product) { CALLED(); free(product); return OK; }

int cublasLtMatmulDescSetAttribute(struct product *product, int attribute, const void *value, size_t size)
{
    CALLED();
    if (attribute < 8)
        memcpy((int32_t *)product + attribute, value, 4);
    else if (attribute == 8)
        memcpy(&product->bias, value, size < 8 ? size : 8);
    return OK;
}

int cublasLtMatmulDescGetAttribute(struct product *product, int attribute, void *value, size_t room, size_t *written)
{
    size_t size = attribute < 8 ? 4 : attribute == 8 ? 8 : 0;
    CALLED();
    if (value && size && room >= size)
        memcpy(value, attribute < 8 ? (void *)((int32_t *)product + attribute) : (void *)&product->bias, size);
    if (written)
        *written = size;
    return OK;
}

int cublasLtMatmulPreferenceCreate(void **preference) { CALLED(); *preference = calloc(1, 128); return OK; }
int cublasLtMatmulPreferenceDestroy(void *preference) { CALLED(); free(preference); return OK; }

int cublasLtMatmulAlgoGetHeuristic(void *handle, void *product, void *a, void *b, void *c, void *d, void *preference,
                                   int wanted, struct advice *found, int *count)
{
    (void)handle, (void)product, (void)a, (void)b, (void)c, (void)d, (void)preference;
    CALLED();
    *count = wanted > 0;
    if (wanted > 0)
        memset(found, 0, sizeof *found);
    return OK;
}

static double finished(double value, const struct product *product, int type, int64_t row)
{
    if (product->epilogue & BIAS)
        value += element(product->bias, type, row);
    return product->epilogue & RELU && value < 0 ? 0 : value;
}

static void finish(const struct product *product, void *start, const struct layout *layout)
{
    for (uint64_t column = 0; column < layout->columns; column++)
        for (uint64_t row = 0; row < layout->rows; row++) {
            int64_t place = column * layout->step + row;
            put_element(start, layout->type, place,
                        finished(element(start, layout->type, place), product, layout->type, row));
        }
}

static void *at(const void *start, const struct layout *layout, int batch)
{
    return (char *)start + batch * layout->stride * (int64_t)size_of(layout->type);
}

int cublasLtMatmul(void *handle, const struct product *product, const void *alpha, const void *a, const struct layout *la,
                   const void *b, const struct layout *lb, const void *beta, const void *c, const struct layout *lc, void *d,
                   const struct layout *ld)
{
    int scale = product->scale == R_64F ? COMPUTE_64F : product->scale == R_16F ? COMPUTE_16F : 0;
    (void)handle, (void)lc;
    CALLED();
    for (int batch = 0; batch < ld->count; batch++) {
        void *result = at(d, ld, batch);
        if (c && c != d && factor(beta, scale) != 0)
            memcpy(result, at(c, ld, batch), ld->step * ld->columns * size_of(ld->type));
        multiply(ld->rows, ld->columns, product->turn_a ? la->rows : la->columns, factor(alpha, scale),
                 (struct matrix){at(a, la, batch), la->type, product->turn_a, la->step},
                 (struct matrix){at(b, lb, batch), lb->type, product->turn_b, lb->step}, factor(beta, scale), result,
                 ld->type, ld->step);
        if (product->epilogue > 1)
            finish(product, result, ld);
    }
    return OK;
}
