/* An NVRTC for tests: it takes any program, and what it gives back does nothing. */
#include "stand_in.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef MAJOR
#define MAJOR 12
#endif
enum { OK = 0 };
/* A compiled program begins with the mark of ELF: the stand-in driver then takes any name to be in it. */
static const char image[] = "\x7f" "ELF: nothing";
struct program { char name[256]; };

#define CALLED() do { int failed_ = stand_in_called(__func__, NO_GPU); if (failed_) return failed_; } while (0)

int nvrtcVersion(int *major, int *minor) { CALLED(); *major = MAJOR, *minor = MAJOR < 13 ? 9 : 0; return OK; }
int nvrtcCreateProgram(struct program **program) { CALLED(); *program = calloc(1, sizeof **program); return OK; }
int nvrtcDestroyProgram(struct program **program) { CALLED(); free(*program); *program = NULL; return OK; }
int nvrtcCompileProgram(struct program *program) { (void)program; CALLED(); return OK; }
int nvrtcAddNameExpression(struct program *program, const char *name) { CALLED(); snprintf(program->name, 256, "%s", name); return OK; }
int nvrtcGetLoweredName(struct program *program, const char *name, const char **lowered) { (void)name; CALLED(); *lowered = program->name; return OK; }
int nvrtcGetPTXSize(struct program *program, size_t *size) { (void)program; CALLED(); *size = sizeof image; return OK; }
int nvrtcGetPTX(struct program *program, char *text) { (void)program; CALLED(); memcpy(text, image, sizeof image); return OK; }
int nvrtcGetCUBINSize(struct program *program, size_t *size) { (void)program; CALLED(); *size = sizeof image; return OK; }
int nvrtcGetCUBIN(struct program *program, char *code) { (void)program; CALLED(); memcpy(code, image, sizeof image); return OK; }
int nvrtcGetProgramLogSize(struct program *program, size_t *size) { (void)program; CALLED(); *size = 1; return OK; }
int nvrtcGetProgramLog(struct program *program, char *text) { (void)program; CALLED(); *text = 0; return OK; }

const char *nvrtcGetErrorString(int code)
{
    switch (code) {
    case 0: return "NVRTC_SUCCESS";
    case 1: return "NVRTC_ERROR_OUT_OF_MEMORY";
    case 5: return "NVRTC_ERROR_INVALID_OPTION";
    case 6: return "NVRTC_ERROR_COMPILATION";
    case 7: return "NVRTC_ERROR_BUILTIN_OPERATION_FAILURE";
    default: return "NVRTC_ERROR_INTERNAL_ERROR";
    }
}
