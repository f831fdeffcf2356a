/* Calls that frameworks look up by name and that the stand-in driver library has, but cannot do. PyTorch asks for all of
 * them at once when memory runs out, and would speak of the missing one instead of the memory. */
#include "stand_in_cuda.h"

enum { NOT_SUPPORTED = 801 };

#define REFUSED(name) int name(void) { BEGIN(NO_GPU); return NOT_SUPPORTED; }
REFUSED(cuCtxFromGreenCtx)
REFUSED(cuDevResourceGenerateDesc)
REFUSED(cuDevSmResourceSplitByCount)
REFUSED(cuDeviceGetDevResource)
REFUSED(cuGreenCtxCreate)
REFUSED(cuGreenCtxDestroy)
REFUSED(cuGreenCtxStreamCreate)
REFUSED(cuIpcCloseMemHandle)
REFUSED(cuIpcGetMemHandle)
REFUSED(cuIpcOpenMemHandle_v2)
REFUSED(cuLogsRegisterCallback)
REFUSED(cuLogsUnregisterCallback)
REFUSED(cuMemExportToShareableHandle)
REFUSED(cuMemImportFromShareableHandle)
REFUSED(cuMulticastAddDevice)
REFUSED(cuMulticastBindMem)
REFUSED(cuMulticastCreate)
REFUSED(cuMulticastUnbind)
REFUSED(cuStreamWriteValue32_v2)
REFUSED(cuStreamWriteValue64_v2)
