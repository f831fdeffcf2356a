/* A library that does something while it is loaded; what it does is chosen when it is compiled. */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int here;

#ifdef CALLS
int gone(void);
int calls(void) { return gone(); }
#endif

static void note(const char *variable) {
    const char *path = getenv(variable);
    FILE *file = path ? fopen(path, "w") : NULL;
    if (file) fclose(file);
}

__attribute__((constructor)) static void start(void) {
    note("NOTE_OF_START");
#ifdef CRASHES
    *(volatile int *)0 = 1;
#endif
#ifdef HANGS
    for (;;) pause();
#endif
#ifdef ENDS
    exit(7);
#endif
#ifdef OPENS
    dlopen(OPENS, RTLD_NOW);
#endif
#ifdef IS_DRIVER
    note("NOTE_OF_DRIVER");
#endif
}
