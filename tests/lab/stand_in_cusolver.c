/* A cuSOLVER for tests: only its version. */
#ifndef MAJOR
#define MAJOR 11
#endif
int cusolverGetVersion(int *version) { *version = MAJOR * 1000 + 705; return 0; }
int cusolverGetProperty(int which, int *value) { *value = which == 0 ? MAJOR : which == 1 ? 7 : 5; return 0; }
