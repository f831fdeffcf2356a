/* The arithmetic of the mathematical stand-ins: one product of matrices, in the types that frameworks use. */
#define _GNU_SOURCE
#include "stand_in_math.h"

#include <dlfcn.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const double LARGEST = 512.0 * 512 * 512;

int next_kernel(void)
{
    void *driver = dlopen("libcuda.so.1", RTLD_LAZY | RTLD_NOLOAD);
    int (*ask)(void) = driver ? (int (*)(void))dlsym(driver, "stand_in_next_kernel") : NULL;
    int how = ask ? ask() : RUN;
    if (driver)
        dlclose(driver);
    return how;
}

size_t size_of(int type) { return type == R_64F ? 8 : type == R_32F ? 4 : 2; }

static double from_half(uint16_t bits)
{
    int exponent = bits >> 10 & 31, fraction = bits & 1023;
    double value = exponent == 31 ? (fraction ? NAN : INFINITY)
        : exponent ? ldexp(1024 + fraction, exponent - 25) : ldexp(fraction, -24);
    return bits & 0x8000 ? -value : value;
}

/* Rounds to nearest; numbers too small for the format become zero, too large ones infinite. */
static uint16_t to_half(double value)
{
    int exponent;
    uint16_t sign = signbit(value) ? 0x8000 : 0;
    double fraction = frexp(fabs(value), &exponent);
    if (isnan(value))
        return 0x7e00;
    if (value == 0 || exponent < -23)
        return sign;
    if (exponent < -13)
        return sign | (uint16_t)nearbyint(ldexp(fabs(value), 24));
    if (exponent > 16)
        return sign | 0x7c00;
    return sign + (uint16_t)((exponent + 13) << 10) + (uint16_t)nearbyint((fraction * 2) * 1024);
}

double element(const void *start, int type, int64_t index)
{
    uint16_t half;
    uint32_t bits;
    float single;
    double value;
    const char *place = (const char *)start + index * (int64_t)size_of(type);
    switch (type) {
    case R_64F: memcpy(&value, place, 8); return value;
    case R_32F: memcpy(&single, place, 4); return single;
    case R_16F: memcpy(&half, place, 2); return from_half(half);
    default: memcpy(&half, place, 2); bits = (uint32_t)half << 16; memcpy(&single, &bits, 4); return single;
    }
}

void put_element(void *start, int type, int64_t index, double value)
{
    float single = value;
    uint32_t bits;
    uint16_t half;
    char *place = (char *)start + index * (int64_t)size_of(type);
    switch (type) {
    case R_64F: memcpy(place, &value, 8); return;
    case R_32F: memcpy(place, &single, 4); return;
    case R_16F: half = to_half(value); break;
    default: memcpy(&bits, &single, 4); half = (bits + 0x7fff + (bits >> 16 & 1)) >> 16; break;
    }
    memcpy(place, &half, 2);
}

double factor(const void *number, int compute)
{
    return element(number, compute == COMPUTE_64F ? R_64F : compute == COMPUTE_16F ? R_16F : R_32F, 0);
}

/* A matrix as plain numbers, line after line: `lines` x `length`. */
static double *unpacked(struct matrix matrix, int64_t lines, int64_t length, int across)
{
    double *numbers = malloc((lines * length + 1) * sizeof *numbers);
    for (int64_t line = 0; line < lines; line++)
        for (int64_t place = 0; place < length; place++)
            numbers[line * length + place] =
                element(matrix.start, matrix.type, across ? line * matrix.step + place : place * matrix.step + line);
    return numbers;
}

void multiply(int64_t rows, int64_t columns, int64_t inner, double alpha, struct matrix left, struct matrix right,
              double beta, void *result, int result_type, int64_t result_step)
{
    int how = next_kernel();
    if (how == NOTHING || (double)rows * columns * inner > LARGEST)
        return;
    double *a = unpacked(left, rows, inner, left.transposed), *b = unpacked(right, columns, inner, !right.transposed);
    for (int64_t column = 0; column < columns; column++)
        for (int64_t row = 0; row < rows; row++) {
            double sum = 0;
            int64_t place = column * result_step + row;
            for (int64_t index = 0; index < inner; index++)
                sum += a[row * inner + index] * b[column * inner + index];
            sum = alpha * sum + (beta != 0 ? beta * element(result, result_type, place) : 0);
            put_element(result, result_type, place, sum);
        }
    if (how == WRONG)
        put_element(result, result_type, 0, element(result, result_type, 0) + 1);
    free(a);
    free(b);
}
