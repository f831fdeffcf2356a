/* A library that opens others, as a framework does: the search starts from its own DT_RUNPATH or DT_RPATH. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <link.h>

const char *opens(const char *name) {
    void *handle = dlopen(name, RTLD_NOW);
    struct link_map *map = 0;
    if (!handle) return "";
    dlinfo(handle, RTLD_DI_LINKMAP, &map);
    return map->l_name;
}
