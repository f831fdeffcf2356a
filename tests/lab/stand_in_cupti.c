/* A CUPTI for tests: only its version. */
int cuptiGetVersion(unsigned *version) { *version = 28; return 0; }
