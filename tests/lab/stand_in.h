/* What every stand-in library shares: how it reads its switches, and how a call fails or misbehaves on request.
 * README.md beside this file lists the switches. */
#ifndef STAND_IN_H
#define STAND_IN_H

#include <stddef.h>

/* Each library has its own copy of the shared part: two of them in one process must not meet. */
#define HIDDEN __attribute__((visibility("hidden")))
enum { NO_GPU = -1 };

/* The number or the text of a variable, where it is set and not empty. */
HIDDEN int stand_in_number(const char *variable, int otherwise);
HIDDEN const char *stand_in_text(const char *variable, const char *otherwise);

/* The piece of a list that belongs to one GPU; the last piece serves all further GPUs. NULL where nothing is set. */
HIDDEN const char *stand_in_piece(const char *variable, char separator, int gpu, char *room, size_t size);
HIDDEN int stand_in_piece_number(const char *variable, int gpu, int otherwise);

/* To be called first by each function: does what STAND_IN_DO says of it, returns the code that STAND_IN_FAIL gives it. */
HIDDEN int stand_in_called(const char *function, int gpu);

/* Adds a line to the file that STAND_IN_TRACE names. */
HIDDEN void stand_in_note(const char *what, int gpu, int answer);

/* "hang", "segv", "slow:300" and the like. */
HIDDEN void stand_in_misbehave(const char *how);

#endif
