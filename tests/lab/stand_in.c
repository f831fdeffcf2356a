/* The part that every stand-in library holds a copy of: switches, failures on request, misbehaviour. */
#define _GNU_SOURCE
#include "stand_in.h"

#include <fnmatch.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { NAMES = 128, LONGEST = 64 };

const char *stand_in_text(const char *variable, const char *otherwise)
{
    const char *text = getenv(variable);
    return text && *text ? text : otherwise;
}

int stand_in_number(const char *variable, int otherwise)
{
    const char *text = stand_in_text(variable, NULL);
    return text ? (int)strtol(text, NULL, 0) : otherwise;
}

const char *stand_in_piece(const char *variable, char separator, int gpu, char *room, size_t size)
{
    const char *text = stand_in_text(variable, NULL), *end;
    if (!text)
        return NULL;
    while (gpu-- > 0 && (end = strchr(text, separator)))
        text = end + 1;
    end = strchrnul(text, separator);
    snprintf(room, size, "%.*s", (int)(end - text), text);
    return room;
}

int stand_in_piece_number(const char *variable, int gpu, int otherwise)
{
    char room[32];
    const char *text = stand_in_piece(variable, ',', gpu, room, sizeof room);
    return text && *text ? (int)strtol(text, NULL, 0) : otherwise;
}

/* The length of a name without what only tells variants apart: cuMemAlloc_v2 is cuMemAlloc. */
static size_t plain_length(const char *name)
{
    size_t length = strlen(name);
    if (length > 5 && (!strcmp(name + length - 5, "_ptsz") || !strcmp(name + length - 5, "_ptds")))
        length -= 5;
    if (length > 3 && name[length - 3] == '_' && name[length - 2] == 'v')
        length -= 3;
    return length;
}

/* How often a function has been called, this time included. */
static int times_called(const char *name, size_t length)
{
    static struct { char name[LONGEST]; int times; } calls[NAMES];
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    int times = 0;
    pthread_mutex_lock(&lock);
    for (int row = 0; row < NAMES && !times; row++) {
        if (!calls[row].name[0])
            snprintf(calls[row].name, LONGEST, "%.*s", (int)length, name);
        if (!strncmp(calls[row].name, name, length) && !calls[row].name[length])
            times = ++calls[row].times;
    }
    pthread_mutex_unlock(&lock);
    return times;
}

/* Whether a name fits a pattern such as cublas*Gemm*. */
static int is_like(const char *name, size_t length, const char *pattern, size_t pattern_length)
{
    char plain[2 * LONGEST], wanted[LONGEST];
    snprintf(plain, sizeof plain, "%.*s", (int)length, name);
    snprintf(wanted, sizeof wanted, "%.*s", (int)pattern_length, pattern);
    return fnmatch(wanted, plain, 0) == 0;
}

/* What a list such as "cuInit=803,cuLaunchKernel@1=719,cudaMalloc#3=2" says of a function; NULL for nothing.
 * @1: only on that GPU. #3: only from the third call on. */
static const char *said_of(const char *list, const char *name, size_t length, int gpu, int times)
{
    for (const char *entry = list; entry && *entry; entry = *entry ? entry + 1 : entry) {
        const char *rest = entry + strcspn(entry, "=@#,");
        int fits = is_like(name, length, entry, rest - entry);
        while (*rest == '@' || *rest == '#') {
            char kind = *rest++, *end;
            long wanted = strtol(rest, &end, 10);
            fits &= kind == '@' ? wanted == gpu : times >= wanted;
            rest = end;
        }
        if (fits && *rest == '=')
            return rest + 1;
        entry = strchrnul(rest, ',');
    }
    return NULL;
}

void stand_in_note(const char *what, int gpu, int answer)
{
    const char *path = stand_in_text("STAND_IN_TRACE", NULL);
    FILE *file = path ? fopen(path, "a") : NULL;
    if (!file)
        return;
    fprintf(file, "%s@%d -> %d\n", what, gpu, answer);
    fclose(file);
}

int stand_in_called(const char *function, int gpu)
{
    const char *failures = stand_in_text("STAND_IN_FAIL", NULL), *deeds = stand_in_text("STAND_IN_DO", NULL), *said;
    size_t length = plain_length(function);
    int counted = (failures && strchr(failures, '#')) || (deeds && strchr(deeds, '#'));
    int times = counted ? times_called(function, length) : 0, answer;
    said = said_of(failures, function, length, gpu, times);
    answer = said ? atoi(said) : 0;
    stand_in_note(function, gpu, answer);
    if ((said = said_of(deeds, function, length, gpu, times))) {
        char how[LONGEST];
        snprintf(how, sizeof how, "%.*s", (int)strcspn(said, ","), said);
        stand_in_misbehave(how);
    }
    return answer;
}

static void flood(long megabytes)
{
    static const char line[] = "The same line again and again, far more often than anybody could ever read it.\n";
    for (long long written = 0; !megabytes || written < megabytes << 20; written += sizeof line - 1)
        fputs(line, stderr);
}

/* Takes memory of this process and keeps it. A compiler would leave out what nobody reads. */
static void eat(long megabytes)
{
    static char *volatile eaten;
    eaten = malloc(megabytes << 20);
    if (eaten)
        memset(eaten, 1, megabytes << 20);
}

/* A process that outlives this one and holds its output open; a daemon leaves its session as well. */
static void leave_behind(long seconds, int as_daemon)
{
    if (fork())
        return;
    if (as_daemon)
        setsid();
    sleep(seconds ? seconds : 60);
    _exit(0);
}

void stand_in_misbehave(const char *how)
{
    static volatile int *volatile nowhere;
    const char *colon = strchr(how, ':');
    long amount = colon ? atol(colon + 1) : 0;
    size_t length = strcspn(how, ":");
#define IS(word) (length == sizeof word - 1 && !strncmp(how, word, length))
    if (IS("hang"))
        for (;;)
            pause();
    else if (IS("segv"))
        *nowhere = 1;
    else if (IS("ill"))
        __builtin_trap();
    else if (IS("abort"))
        abort();
    else if (IS("exit"))
        _exit(77);
    else if (IS("latin1"))
        fputs("Fehler: ung\xfcltiges Ger\xe4t \xff\xfe\n", stderr);
    else if (IS("slow"))
        usleep(amount * 1000);
    else if (IS("flood"))
        flood(amount);
    else if (IS("eat"))
        eat(amount);
    else if (IS("child") || IS("daemon"))
        leave_behind(amount, IS("daemon"));
}
