/* The kernels that the stand-in driver library knows and truly computes. */
#include "stand_in_cuda.h"

#include <stdio.h>
#include <string.h>

/* gpuwizard's own: out[i] = in[i] * 3 + i over 32-bit numbers, as far as its threads reach. */
static int check(void **arguments, unsigned long long threads, int wrong)
{
    address_t out = *(address_t *)arguments[0], in = *(address_t *)arguments[1];
    unsigned count = *(unsigned *)arguments[2], number;
    if (count > threads)
        count = threads;
    if (!is_gpu_memory(out, count * 4ul) || !is_gpu_memory(in, count * 4ul))
        return ILLEGAL_ADDRESS;
    for (unsigned index = 0; index < count; index++) {
        memcpy(&number, (char *)in + index * 4ul, 4);
        number = number * 3 + index + (wrong && index == count / 2);
        memcpy((char *)out + index * 4ul, &number, 4);
    }
    return OK;
}

/* TensorFlow's, with which it turns the weights of a convolution: three dimensions in another order, given in the name. */
static const char SHUFFLE[] = "_ZN10tensorflow7functor22ShuffleInTensor3SimpleIfLi%dELi%dELi%dELb0E";

static int shuffle(void **arguments, const int *order)
{
    const float *from = *(const float **)arguments[1];
    const int *sizes = arguments[2];
    float *to = *(float **)arguments[3];
    int turned[3], place[3];
    for (int way = 0; way < 3; way++)
        turned[order[way]] = sizes[way];
    for (int index = 0; index < sizes[0] * sizes[1] * sizes[2]; index++) {
        place[order[0]] = index / sizes[2] / sizes[1];
        place[order[1]] = index / sizes[2] % sizes[1];
        place[order[2]] = index % sizes[2];
        to[(place[0] * turned[1] + place[1]) * turned[2] + place[2]] = from[index];
    }
    return OK;
}

int run_kernel(const char *name, void **arguments, unsigned long long threads, int how)
{
    int order[3];
    if (!strcmp(name, "gpuwizard_check"))
        return check(arguments, threads, how == WRONG_KERNEL);
    if (sscanf(name, SHUFFLE, &order[0], &order[1], &order[2]) == 3)
        return shuffle(arguments, order);
    if (how == RUN_KERNEL)
        answer_kernel(name, arguments);
    return OK;
}
