/* A cuFFT for tests: transforms of one dimension, computed term by term as the definition says. Plans of more dimensions
 * are accepted and leave the result as it is. */
#include "stand_in_math.h"

#include <math.h>
#include <stdlib.h>

#ifndef MAJOR
#define MAJOR 11
#endif
enum { OK = 0, INVALID_PLAN = 1, MOST_PLANS = 64, LONGEST = 4096, REAL_INPUT = 1, REAL_OUTPUT = 2, FORWARD = -1 };
struct plan { int rank, number, kind, used; long long length, count, in_step, in_next, out_step, out_next; };

static struct plan plans[MOST_PLANS];

#define CALLED() do { int failed_ = stand_in_called(__func__, NO_GPU); if (failed_) return failed_; } while (0)

int cufftGetVersion(int *version) { CALLED(); *version = MAJOR * 1000 + 401; return OK; }
int cufftGetProperty(int which, int *value) { CALLED(); *value = which == 0 ? MAJOR : which == 1 ? 4 : 1; return OK; }

int cufftCreate(int *plan)
{
    CALLED();
    for (*plan = 0; *plan < MOST_PLANS; ++*plan)
        if (!plans[*plan].used) {
            plans[*plan].used = 1;
            return OK;
        }
    return INVALID_PLAN;
}

int cufftDestroy(int plan) { CALLED(); plans[plan] = (struct plan){0}; return OK; }

/* Without a layout the numbers lie side by side; of a real input only the first half of the result is kept. */
static int make(int plan, struct plan wanted, int laid_out, size_t *work)
{
    long long half = wanted.length / 2 + 1;
    if (plan < 0 || plan >= MOST_PLANS)
        return INVALID_PLAN;
    if (!laid_out) {
        wanted.in_step = wanted.out_step = 1;
        wanted.in_next = wanted.kind == REAL_OUTPUT ? half : wanted.length;
        wanted.out_next = wanted.kind == REAL_INPUT ? half : wanted.length;
    }
    wanted.used = 1;
    plans[plan] = wanted;
    if (work)
        *work = 0;
    return OK;
}

/* 0x2a and 0x6a take real numbers, 0x2c and 0x6c give them; those from 0x60 on are of double length. */
static int kind_of(int type) { return (type & 15) == 10 ? REAL_INPUT : (type & 15) == 12 ? REAL_OUTPUT : 0; }

int cufftMakePlanMany64(int plan, int rank, long long *lengths, long long *in, long long in_step, long long in_next,
                        long long *out, long long out_step, long long out_next, int type, long long count, size_t *work)
{
    CALLED();
    return make(plan, (struct plan){rank, type >= 0x60 ? R_64F : R_32F, kind_of(type), 1, lengths[0], count, in_step,
                                    in_next, out_step, out_next}, in && out, work);
}

int cufftMakePlanMany(int plan, int rank, int *lengths, int *in, int in_step, int in_next, int *out, int out_step,
                      int out_next, int type, int count, size_t *work)
{
    CALLED();
    return make(plan, (struct plan){rank, type >= 0x60 ? R_64F : R_32F, kind_of(type), 1, lengths[0], count, in_step,
                                    in_next, out_step, out_next}, in && out, work);
}

/* Here the types are those of the numbers: 4 and 5 are complex. */
int cufftXtMakePlanMany(int plan, int rank, long long *lengths, long long *in, long long in_step, long long in_next,
                        int in_type, long long *out, long long out_step, long long out_next, int out_type, long long count,
                        size_t *work, int computation)
{
    int kind = in_type < 4 ? REAL_INPUT : out_type < 4 ? REAL_OUTPUT : 0;
    (void)computation;
    CALLED();
    return make(plan, (struct plan){rank, in_type & 1 ? R_64F : R_32F, kind, 1, lengths[0], count, in_step, in_next,
                                    out_step, out_next}, in && out, work);
}

static void read_row(const struct plan *plan, const void *from, long long start, double *real, double *imaginary)
{
    for (long long index = 0; index < plan->length; index++) {
        /* The second half of what came from real numbers mirrors the first. */
        int mirrored = plan->kind == REAL_OUTPUT && index > plan->length / 2;
        long long place = start + (mirrored ? plan->length - index : index) * plan->in_step;
        real[index] = element(from, plan->number, plan->kind == REAL_INPUT ? place : 2 * place);
        imaginary[index] = plan->kind == REAL_INPUT ? 0 : element(from, plan->number, 2 * place + 1) * (mirrored ? -1 : 1);
    }
}

static void write_term(const struct plan *plan, void *to, long long place, double real, double imaginary)
{
    put_element(to, plan->number, plan->kind == REAL_OUTPUT ? place : 2 * place, real);
    if (plan->kind != REAL_OUTPUT)
        put_element(to, plan->number, 2 * place + 1, imaginary);
}

static void transform_row(const struct plan *plan, const void *from, void *to, long long row, int direction, int wrong)
{
    long long terms = plan->kind == REAL_INPUT ? plan->length / 2 + 1 : plan->length;
    double *real = malloc(2 * plan->length * sizeof *real), *imaginary = real + plan->length;
    read_row(plan, from, row * plan->in_next, real, imaginary);
    for (long long term = 0; term < terms; term++) {
        double sum[2] = {wrong && !term && !row, 0};
        for (long long index = 0; index < plan->length; index++) {
            double turn = direction * 2 * M_PI * (double)(term * index % plan->length) / plan->length;
            sum[0] += real[index] * cos(turn) - imaginary[index] * sin(turn);
            sum[1] += real[index] * sin(turn) + imaginary[index] * cos(turn);
        }
        write_term(plan, to, row * plan->out_next + term * plan->out_step, sum[0], sum[1]);
    }
    free(real);
}

static int transform(int number, const void *from, void *to, int direction)
{
    struct plan *plan = number >= 0 && number < MOST_PLANS ? &plans[number] : NULL;
    int how = next_kernel();
    if (!plan || !plan->used)
        return INVALID_PLAN;
    for (long long row = 0; row < plan->count && plan->rank == 1 && plan->length <= LONGEST && how != NOTHING; row++)
        transform_row(plan, from, to, row, direction, how == WRONG);
    return OK;
}

int cufftExecC2C(int plan, const void *from, void *to, int direction) { CALLED(); return transform(plan, from, to, direction); }
int cufftExecZ2Z(int plan, const void *from, void *to, int direction) { CALLED(); return transform(plan, from, to, direction); }
int cufftXtExec(int plan, const void *from, void *to, int direction) { CALLED(); return transform(plan, from, to, direction); }
int cufftExecR2C(int plan, const void *from, void *to) { CALLED(); return transform(plan, from, to, FORWARD); }
int cufftExecD2Z(int plan, const void *from, void *to) { CALLED(); return transform(plan, from, to, FORWARD); }
int cufftExecC2R(int plan, const void *from, void *to) { CALLED(); return transform(plan, from, to, -FORWARD); }
int cufftExecZ2D(int plan, const void *from, void *to) { CALLED(); return transform(plan, from, to, -FORWARD); }
