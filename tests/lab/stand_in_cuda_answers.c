/* Kernels that nothing here can compute are given their results: STAND_IN_ANSWERS names a file with a line for each,
 * `PATTERN ALIGNMENT HEX`. A kernel whose name fits puts the bytes wherever its parameters point into memory of a GPU, at
 * the start of a piece of the alignment: some kernels are given a place in the middle. */
#define _GNU_SOURCE
#include "stand_in_cuda.h"

#include <fnmatch.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

/* How many parameters a kernel has and how long they are is not told: so many are looked at, as far as there is memory. */
enum { MOST_PARAMETERS = 8, LONGEST_PARAMETER = 128, MOST_ANSWERS = 16, LONGEST_LINE = 16384 };
static struct answer { char *pattern; unsigned char *bytes; size_t count; address_t aligned; } answers[MOST_ANSWERS];

static void keep(struct answer *answer, const char *pattern, address_t aligned, const char *hex)
{
    answer->pattern = strdup(pattern);
    answer->aligned = aligned;
    answer->count = strlen(hex) / 2;
    answer->bytes = malloc(answer->count);
    for (size_t index = 0; index < answer->count; index++)
        sscanf(hex + 2 * index, "%2hhx", &answer->bytes[index]);
}

static void read_answers(void)
{
    address_t aligned;
    static char line[LONGEST_LINE], pattern[LONGEST_LINE], hex[LONGEST_LINE];
    const char *path = stand_in_text("STAND_IN_ANSWERS", NULL);
    FILE *file = path ? fopen(path, "r") : NULL;
    for (int row = 0; file && row < MOST_ANSWERS && fgets(line, sizeof line, file);)
        if (sscanf(line, "%s %lu %s", pattern, &aligned, hex) == 3)
            keep(&answers[row++], pattern, aligned, hex);
    if (file)
        fclose(file);
}

/* Copies what lies at an address, zeros from where nothing is. A pointer may lead anywhere. */
static void look(void *into, const void *from, size_t bytes)
{
    struct iovec here = {into, bytes}, there = {(void *)from, bytes};
    memset(into, 0, bytes);
    if (process_vm_readv(getpid(), &here, 1, &there, 1, 0) < 0)
        memset(into, 0, bytes);
}

static void put(const struct answer *answer, void **arguments)
{
    void *parameters[MOST_PARAMETERS];
    address_t words[LONGEST_PARAMETER / sizeof(address_t)];
    look(parameters, arguments, sizeof parameters);
    for (int row = 0; row < MOST_PARAMETERS && parameters[row]; row++) {
        look(words, parameters[row], sizeof words);
        for (size_t place = 0; place < sizeof words / sizeof *words; place++) {
            address_t start = words[place] & -answer->aligned;
            if (is_gpu_memory(start, answer->count))
                memcpy((void *)start, answer->bytes, answer->count);
        }
    }
}

void answer_kernel(const char *name, void **arguments)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, read_answers);
    for (int row = 0; row < MOST_ANSWERS && answers[row].pattern; row++)
        if (fnmatch(answers[row].pattern, name, 0) == 0)
            put(&answers[row], arguments);
}
