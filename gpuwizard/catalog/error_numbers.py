"""Numbers that error messages carry: CUDA, NVML, Windows and NTSTATUS.

A number is the same in every language and every release, words are not. Each table names its source.
"""

from msgspec import Struct


class CudaError(Struct, frozen=True):
    """A result of the CUDA driver API.

    Attributes:
        code: The number ("Error 803", "UNKNOWN ERROR (303)").
        name: The driver API's name; where only the runtime API has it, the runtime's name.
        says: What it means, in plain words.
    """

    code: int
    name: str
    says: str


class Number(Struct, frozen=True):
    """A number of NVML, Windows or NTSTATUS with its name and its meaning in plain words."""

    code: int
    name: str
    says: str


# Source: cuda.h and driver_types.h as shipped with the CUDA 11.8, 12.9 and 13.5 runtime packages. Only the
# results that a user can meet while a GPU is being set up or a program runs are listed.
CUDA_ERRORS: tuple[CudaError, ...] = (
    CudaError(1, "CUDA_ERROR_INVALID_VALUE", "a call was given a value that is not allowed"),
    CudaError(2, "CUDA_ERROR_OUT_OF_MEMORY", "the GPU has not enough free memory"),
    CudaError(3, "CUDA_ERROR_NOT_INITIALIZED", "the driver was not initialised, or that failed before"),
    CudaError(4, "CUDA_ERROR_DEINITIALIZED", "the program is shutting down"),
    CudaError(34, "CUDA_ERROR_STUB_LIBRARY", "the libcuda that was loaded is the toolkit's empty stand-in"),
    CudaError(35, "cudaErrorInsufficientDriver", "the driver is older than this CUDA runtime needs"),
    CudaError(36, "CUDA_ERROR_CALL_REQUIRES_NEWER_DRIVER", "the call exists only in a newer driver"),
    CudaError(46, "CUDA_ERROR_DEVICE_UNAVAILABLE", "every GPU is busy or takes no further program"),
    CudaError(98, "cudaErrorInvalidDeviceFunction", "the program has no code for this GPU"),
    CudaError(100, "CUDA_ERROR_NO_DEVICE", "the driver shows no GPU to this program"),
    CudaError(101, "CUDA_ERROR_INVALID_DEVICE", "there is no GPU with that number"),
    CudaError(102, "CUDA_ERROR_DEVICE_NOT_LICENSED", "the virtual GPU has no licence"),
    CudaError(200, "CUDA_ERROR_INVALID_IMAGE", "the GPU code is damaged or is not for this GPU"),
    CudaError(201, "CUDA_ERROR_INVALID_CONTEXT", "the connection to the GPU is gone"),
    CudaError(209, "CUDA_ERROR_NO_BINARY_FOR_GPU", "the program has no code for this GPU"),
    CudaError(214, "CUDA_ERROR_ECC_UNCORRECTABLE", "the GPU's memory has an error that it cannot correct"),
    CudaError(218, "CUDA_ERROR_INVALID_PTX", "the driver cannot compile the program's code for this GPU"),
    CudaError(220, "CUDA_ERROR_NVLINK_UNCORRECTABLE", "the link between the GPUs has an error"),
    CudaError(221, "CUDA_ERROR_JIT_COMPILER_NOT_FOUND", "the driver's own compiler library is missing"),
    CudaError(222, "CUDA_ERROR_UNSUPPORTED_PTX_VERSION", "the program is newer than this driver understands"),
    CudaError(223, "CUDA_ERROR_JIT_COMPILATION_DISABLED", "compiling for this GPU is switched off"),
    CudaError(302, "CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND", "a library lacks a function: mixed versions"),
    CudaError(303, "CUDA_ERROR_SHARED_OBJECT_INIT_FAILED", "the driver's library could not be opened"),
    CudaError(304, "CUDA_ERROR_OPERATING_SYSTEM", "the system refused a call of the driver"),
    CudaError(400, "CUDA_ERROR_INVALID_HANDLE", "a handle is not valid"),
    CudaError(500, "CUDA_ERROR_NOT_FOUND", "a named function was not found"),
    CudaError(600, "CUDA_ERROR_NOT_READY", "work is still running; not an error"),
    CudaError(700, "CUDA_ERROR_ILLEGAL_ADDRESS", "a kernel touched memory that is not its own"),
    CudaError(701, "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES", "a kernel needs more registers or threads than there are"),
    CudaError(702, "CUDA_ERROR_LAUNCH_TIMEOUT", "a kernel ran longer than the system allows"),
    CudaError(709, "CUDA_ERROR_CONTEXT_IS_DESTROYED", "the connection to the GPU was closed"),
    CudaError(710, "CUDA_ERROR_ASSERT", "a check inside a kernel failed"),
    CudaError(714, "CUDA_ERROR_HARDWARE_STACK_ERROR", "a kernel broke its stack"),
    CudaError(715, "CUDA_ERROR_ILLEGAL_INSTRUCTION", "a kernel held an instruction that the GPU does not know"),
    CudaError(716, "CUDA_ERROR_MISALIGNED_ADDRESS", "a kernel used an address that is not aligned"),
    CudaError(717, "CUDA_ERROR_INVALID_ADDRESS_SPACE", "a kernel used an address of the wrong kind"),
    CudaError(718, "CUDA_ERROR_INVALID_PC", "a kernel jumped to an invalid place"),
    CudaError(719, "CUDA_ERROR_LAUNCH_FAILED", "a kernel failed while it ran"),
    CudaError(800, "CUDA_ERROR_NOT_PERMITTED", "the operation is not permitted"),
    CudaError(801, "CUDA_ERROR_NOT_SUPPORTED", "this system or GPU does not support the operation"),
    CudaError(802, "CUDA_ERROR_SYSTEM_NOT_READY", "a service that the GPUs need (Fabric Manager) is not up"),
    CudaError(803, "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH", "the driver's library and its kernel module differ"),
    CudaError(
        804,
        "CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE",
        "a compatibility libcuda that this GPU does not allow",
    ),
    CudaError(805, "CUDA_ERROR_MPS_CONNECTION_FAILED", "the MPS service did not answer"),
    CudaError(806, "CUDA_ERROR_MPS_RPC_FAILURE", "the MPS service gave an error"),
    CudaError(807, "CUDA_ERROR_MPS_SERVER_NOT_READY", "the MPS service is not ready"),
    CudaError(808, "CUDA_ERROR_MPS_MAX_CLIENTS_REACHED", "the MPS service takes no further program"),
    CudaError(809, "CUDA_ERROR_MPS_MAX_CONNECTIONS_REACHED", "the MPS service takes no further connection"),
    CudaError(919, "CUDA_ERROR_FABRIC_NOT_READY", "the links between the GPUs are not up yet"),
    CudaError(999, "CUDA_ERROR_UNKNOWN", "the driver failed for a reason that it does not tell"),
)

# Source: driver_types.h, the runtime API's names for the results above that are spelled differently.
RUNTIME_NAMES: dict[str, int] = {
    "cudaErrorMemoryAllocation": 2,
    "cudaErrorInitializationError": 3,
    "cudaErrorStubLibrary": 34,
    "cudaErrorInsufficientDriver": 35,
    "cudaErrorDevicesUnavailable": 46,
    "cudaErrorInvalidDeviceFunction": 98,
    "cudaErrorNoDevice": 100,
    "cudaErrorInvalidDevice": 101,
    "cudaErrorInvalidKernelImage": 200,
    "cudaErrorDeviceUninitialized": 201,
    "cudaErrorNoKernelImageForDevice": 209,
    "cudaErrorECCUncorrectable": 214,
    "cudaErrorInvalidPtx": 218,
    "cudaErrorNvlinkUncorrectable": 220,
    "cudaErrorJitCompilerNotFound": 221,
    "cudaErrorUnsupportedPtxVersion": 222,
    "cudaErrorSharedObjectInitFailed": 303,
    "cudaErrorOperatingSystem": 304,
    "cudaErrorSymbolNotFound": 500,
    "cudaErrorIllegalAddress": 700,
    "cudaErrorLaunchTimeout": 702,
    "cudaErrorAssert": 710,
    "cudaErrorIllegalInstruction": 715,
    "cudaErrorMisalignedAddress": 716,
    "cudaErrorLaunchFailure": 719,
    "cudaErrorSystemNotReady": 802,
    "cudaErrorSystemDriverMismatch": 803,
    "cudaErrorCompatNotSupportedOnDevice": 804,
    "cudaErrorUnknown": 999,
}

# Source: driver_types.h of CUDA 8 to 10.0. The runtime API was renumbered in CUDA 10.1; programs that were
# built before still print the old numbers. Only where the old number is not used for something else today.
RUNTIME_BEFORE_10_1: dict[int, int] = {10: 101, 30: 999, 38: 100, 39: 214, 48: 209, 77: 700}

# Source: nvml.h of the CUDA 13.5 development package.
NVML_ERRORS: tuple[Number, ...] = (
    Number(1, "NVML_ERROR_UNINITIALIZED", "NVML was not started"),
    Number(3, "NVML_ERROR_NOT_SUPPORTED", "this GPU does not answer that question; normal for many cards"),
    Number(4, "NVML_ERROR_NO_PERMISSION", "this user may not open the GPU"),
    Number(6, "NVML_ERROR_NOT_FOUND", "the GPU was not found"),
    Number(8, "NVML_ERROR_INSUFFICIENT_POWER", "a power cable of the card is not attached"),
    Number(9, "NVML_ERROR_DRIVER_NOT_LOADED", "the driver is installed but is not running"),
    Number(10, "NVML_ERROR_TIMEOUT", "the driver did not answer in time"),
    Number(11, "NVML_ERROR_IRQ_ISSUE", "the kernel cannot receive the card's interrupts"),
    Number(12, "NVML_ERROR_LIBRARY_NOT_FOUND", "the driver's NVML library was not found"),
    Number(13, "NVML_ERROR_FUNCTION_NOT_FOUND", "the driver is too old for this question"),
    Number(14, "NVML_ERROR_CORRUPTED_INFOROM", "the card's own storage is damaged"),
    Number(15, "NVML_ERROR_GPU_IS_LOST", "the GPU fell off the bus"),
    Number(16, "NVML_ERROR_RESET_REQUIRED", "the GPU must be reset first"),
    Number(17, "NVML_ERROR_OPERATING_SYSTEM", "the system keeps this program from the GPU"),
    Number(18, "NVML_ERROR_LIB_RM_VERSION_MISMATCH", "the driver's library and its kernel module differ"),
    Number(19, "NVML_ERROR_IN_USE", "the GPU is in use"),
    Number(28, "NVML_ERROR_GPU_NOT_FOUND", "no GPU was found"),
    Number(999, "NVML_ERROR_UNKNOWN", "the driver failed for a reason that it does not tell"),
)

# Source: Microsoft's list of system error codes (winerror.h).
WIN_ERRORS: tuple[Number, ...] = (
    Number(5, "ERROR_ACCESS_DENIED", "Windows does not allow this user to open the file"),
    Number(8, "ERROR_NOT_ENOUGH_MEMORY", "Windows has not enough memory for it"),
    Number(14, "ERROR_OUTOFMEMORY", "Windows has not enough memory for it"),
    Number(126, "ERROR_MOD_NOT_FOUND", "the DLL, or another DLL that it needs, was not found"),
    Number(127, "ERROR_PROC_NOT_FOUND", "a DLL lacks a function that another one needs: mixed versions"),
    Number(182, "ERROR_INVALID_ORDINAL", "a DLL lacks a function that another one needs: mixed versions"),
    Number(193, "ERROR_BAD_EXE_FORMAT", "the DLL is damaged, or is for another kind of processor"),
    Number(577, "ERROR_INVALID_IMAGE_HASH", "Windows does not trust the file's signature"),
    Number(1114, "ERROR_DLL_INIT_FAILED", "the DLL was found, but its start-up routine failed"),
    Number(1260, "ERROR_ACCESS_DISABLED_BY_POLICY", "a policy blocks the file"),
    Number(1455, "ERROR_COMMITMENT_LIMIT", "Windows cannot reserve more memory: the page file is too small"),
    Number(4551, "ERROR_SYSTEM_INTEGRITY_POLICY_VIOLATION", "an application control policy blocks the file"),
)

# Source: Microsoft's list of NTSTATUS values (MS-ERREF); a process that ends so shows the number as exit code.
NT_STATUS: tuple[Number, ...] = (
    Number(0xC0000005, "STATUS_ACCESS_VIOLATION", "the program touched memory that is not its own"),
    Number(0xC0000017, "STATUS_NO_MEMORY", "Windows has not enough memory for it"),
    Number(0xC000001D, "STATUS_ILLEGAL_INSTRUCTION", "the processor lacks an instruction that the program uses"),
    Number(0xC000007B, "STATUS_INVALID_IMAGE_FORMAT", "a DLL is damaged, or is for another kind of processor"),
    Number(
        0xC000012D,
        "STATUS_COMMITMENT_LIMIT",
        "Windows cannot reserve more memory: the page file is too small",
    ),
    Number(0xC0000135, "STATUS_DLL_NOT_FOUND", "a DLL that the program needs was not found"),
    Number(0xC0000138, "STATUS_ORDINAL_NOT_FOUND", "a DLL lacks a function that another one needs"),
    Number(0xC0000139, "STATUS_ENTRYPOINT_NOT_FOUND", "a DLL lacks a function that another one needs"),
    Number(0xC0000142, "STATUS_DLL_INIT_FAILED", "the start-up routine of a DLL failed"),
    Number(0xC0000409, "STATUS_STACK_BUFFER_OVERRUN", "the program ended itself after a failed check"),
    Number(0xC0000428, "STATUS_INVALID_IMAGE_HASH", "Windows does not trust the file's signature"),
)

# The Windows error that says the same as an NTSTATUS, so that both are judged alike.
WIN_ERROR_OF_STATUS: dict[int, int] = {
    0xC0000017: 8,
    0xC000007B: 193,
    0xC000012D: 1455,
    0xC0000135: 126,
    0xC0000138: 182,
    0xC0000139: 127,
    0xC0000142: 1114,
    0xC0000428: 577,
}

_CUDA_BY_CODE = {error.code: error for error in CUDA_ERRORS}
_CUDA_BY_NAME = {error.name: error.code for error in CUDA_ERRORS} | RUNTIME_NAMES


def cuda_error(code: int) -> CudaError | None:
    """Returns the CUDA result with that number, or None where it is not listed."""
    return _CUDA_BY_CODE.get(code)


def cuda_code(name: str) -> int | None:
    """Returns the number of a CUDA result by its driver or runtime API name, or None."""
    return _CUDA_BY_NAME.get(name)


def cuda_code_now(code: int) -> int:
    """Returns today's number for a runtime API number that was printed before CUDA 10.1."""
    return RUNTIME_BEFORE_10_1.get(code, code)


def windows_number(code: int) -> int:
    """Returns a Windows error or NTSTATUS as one comparable number.

    A signed NTSTATUS (-1073741795) becomes its unsigned form, and an NTSTATUS that says the same as a Windows
    error becomes that error (0xC0000135 becomes 126).
    """
    unsigned = code & 0xFFFFFFFF if code < 0 else code
    return WIN_ERROR_OF_STATUS.get(unsigned, unsigned)
