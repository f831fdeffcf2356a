/* Stands for the interpreter: loads the library that opens others, and has it open one name after the other.
   A name with an @ before it is opened by this program itself, as a package's own preloading does. */
#include <dlfcn.h>
#include <stdio.h>

int main(int count, char **words) {
    void *library = dlopen(words[1], RTLD_NOW);
    const char *(*opens)(const char *);
    if (!library) { fprintf(stderr, "%s\n", dlerror()); return 3; }
    opens = (const char *(*)(const char *))dlsym(library, "opens");
    for (int one = 2; one < count; one++) {
        const char *name = words[one];
        if (name[0] == '@') { dlopen(name + 1, RTLD_NOW); continue; }
        printf("%s\t", name);
        fflush(stdout);
        printf("%s\n", opens(name));
        fflush(stdout);
    }
    return 0;
}
