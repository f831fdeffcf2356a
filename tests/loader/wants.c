/* Wants the function in the version that was there when this was linked. */
int marked(void);
int wants(void) { return marked(); }
