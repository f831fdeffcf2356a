/* A cuSPARSE for tests: only its version. */
#ifndef MAJOR
#define MAJOR 12
#endif
int cusparseGetVersion(void *handle, int *version) { (void)handle, *version = MAJOR * 1000 + 510; return 0; }
int cusparseGetProperty(int which, int *value) { *value = which == 0 ? MAJOR : which == 1 ? 5 : 10; return 0; }
