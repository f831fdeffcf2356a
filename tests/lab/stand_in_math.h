/* Arithmetic on the processor, for the stand-ins of the mathematical libraries. */
#ifndef STAND_IN_MATH_H
#define STAND_IN_MATH_H

#include <stdint.h>
#include "stand_in.h"

/* What the environment says of the next kernel: to run, to run and get one number wrong, or to do nothing. */
enum { RUN = 0, WRONG = 1, NOTHING = 2 };
HIDDEN int next_kernel(void);

enum { R_32F = 0, R_64F = 1, R_16F = 2, R_16BF = 14 };
enum { COMPUTE_16F = 64, COMPUTE_64F = 70 };

/* A matrix in memory, column after column, each `step` elements long. */
struct matrix { const void *start; int type, transposed; int64_t step; };

/* result = alpha * left * right + beta * result, with `rows` x `columns` results of `inner` products each.
 * Beyond LARGEST products nothing is computed: a test of speed would wait too long. */
HIDDEN void multiply(int64_t rows, int64_t columns, int64_t inner, double alpha, struct matrix left, struct matrix right,
                     double beta, void *result, int result_type, int64_t result_step);
HIDDEN size_t size_of(int type);
HIDDEN double element(const void *start, int type, int64_t index);
HIDDEN void put_element(void *start, int type, int64_t index, double value);
/* A factor, whose own type follows from that of the computation. */
HIDDEN double factor(const void *number, int compute);

/* LU decomposition in place; returns 0, or the number of the column in which nothing but zeros was left. */
HIDDEN int decompose(void *a, int type, int size, int64_t step, int *pivots);
/* Solves with a decomposition, for several right sides, in place. */
HIDDEN void solve(const void *a, int type, int size, int64_t step, const int *pivots, int turned, void *b, int sides,
                  int64_t b_step);

#endif
