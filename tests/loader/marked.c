/* The function that other libraries want in a certain version. */
int marked(void) { return 1; }
