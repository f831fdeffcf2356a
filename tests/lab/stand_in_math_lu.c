/* Systems of equations for the mathematical stand-ins: LU decomposition with pivots, column after column, as LAPACK. */
#include "stand_in_math.h"

#include <math.h>

static double at(const void *a, int type, int64_t step, int row, int column) { return element(a, type, column * step + row); }

static void exchange(void *a, int type, int64_t step, int columns, int one, int other)
{
    for (int column = 0; column < columns && one != other; column++) {
        double kept = at(a, type, step, one, column);
        put_element(a, type, column * step + one, at(a, type, step, other, column));
        put_element(a, type, column * step + other, kept);
    }
}

static int largest_below(const void *a, int type, int size, int64_t step, int column)
{
    int best = column;
    for (int row = column + 1; row < size; row++)
        if (fabs(at(a, type, step, row, column)) > fabs(at(a, type, step, best, column)))
            best = row;
    return best;
}

int decompose(void *a, int type, int size, int64_t step, int *pivots)
{
    int how = next_kernel();
    for (int column = 0; column < size && how != NOTHING; column++) {
        int pivot = largest_below(a, type, size, step, column);
        if (pivots)
            pivots[column] = pivot + 1;
        if (at(a, type, step, pivot, column) == 0)
            return column + 1;
        exchange(a, type, step, size, column, pivots ? pivot : column);
        for (int row = column + 1; row < size; row++) {
            double share = at(a, type, step, row, column) / at(a, type, step, column, column);
            put_element(a, type, column * step + row, share);
            for (int next = column + 1; next < size; next++)
                put_element(a, type, next * step + row,
                            at(a, type, step, row, next) - share * at(a, type, step, column, next));
        }
    }
    return 0;
}

/* One triangle for one right side. The lower one of a decomposition has ones on its diagonal. */
static void triangle(const void *a, int type, int size, int64_t step, int lower, int turned, void *b, int64_t start)
{
    int down = lower != turned;
    for (int index = 0; index < size; index++) {
        int row = down ? index : size - 1 - index;
        double value = element(b, type, start + row);
        for (int other = down ? 0 : row + 1; other < (down ? row : size); other++)
            value -= (turned ? at(a, type, step, other, row) : at(a, type, step, row, other)) * element(b, type, start + other);
        put_element(b, type, start + row, lower ? value : value / at(a, type, step, row, row));
    }
}

void solve(const void *a, int type, int size, int64_t step, const int *pivots, int turned, void *b, int sides, int64_t b_step)
{
    int how = next_kernel();
    for (int row = 0; row < size && pivots && !turned && how != NOTHING; row++)
        exchange(b, type, b_step, sides, row, pivots[row] - 1);
    for (int side = 0; side < sides && how != NOTHING; side++) {
        triangle(a, type, size, step, !turned, turned, b, side * b_step);
        triangle(a, type, size, step, turned, turned, b, side * b_step);
    }
    for (int row = size - 1; row >= 0 && pivots && turned && how != NOTHING; row--)
        exchange(b, type, b_step, sides, row, pivots[row] - 1);
    if (how == WRONG)
        put_element(b, type, 0, element(b, type, 0) + 1);
}
