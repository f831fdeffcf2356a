/* A cuFFT for tests: only its version. */
#ifndef MAJOR
#define MAJOR 11
#endif
int cufftGetVersion(int *version) { *version = MAJOR * 1000 + 401; return 0; }
int cufftGetProperty(int which, int *value) { *value = which == 0 ? MAJOR : which == 1 ? 4 : 1; return 0; }
