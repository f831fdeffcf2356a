/* Does without the function where it is not there. */
__attribute__((weak)) int marked(void);
int wants(void) { return marked ? marked() : 0; }
