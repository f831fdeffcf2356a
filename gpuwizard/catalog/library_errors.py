"""Numbers of NVML, cuDNN and cuBLAS: every one that a program can print."""

from datetime import date

from msgspec import Struct

from gpuwizard.catalog.error_rows import Number

CHECKED = date(2026, 11, 21)
SOURCE = (
    "nvml.h of the CUDA 13.5 development package",
    "headers of the nvidia-cudnn 8.9.7 and 9.28 packages",
    "headers of the nvidia-cublas 12.9 package",
)


class CudnnStatus(Struct, frozen=True):
    """A status of cuDNN. Release 9 numbered them anew.

    Attributes:
        name: "CUDNN_STATUS_NOT_INITIALIZED".
        before_9: Number up to cuDNN 8, None where it did not exist.
        since_9: Number from cuDNN 9 on, None where it is gone.
        says: What it means, in plain words.
    """

    name: str
    before_9: int | None
    since_9: int | None
    says: str


NVML_ERRORS: tuple[Number, ...] = (
    Number(1, "NVML_ERROR_UNINITIALIZED", "NVML was not started"),
    Number(2, "NVML_ERROR_INVALID_ARGUMENT", "NVML was asked in a wrong way"),
    Number(3, "NVML_ERROR_NOT_SUPPORTED", "this GPU does not answer that question; normal for many cards"),
    Number(4, "NVML_ERROR_NO_PERMISSION", "this user may not open the GPU"),
    Number(5, "NVML_ERROR_ALREADY_INITIALIZED", "NVML was started twice; harmless"),
    Number(6, "NVML_ERROR_NOT_FOUND", "the GPU was not found"),
    Number(7, "NVML_ERROR_INSUFFICIENT_SIZE", "the answer does not fit where it was to be written"),
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
    Number(20, "NVML_ERROR_MEMORY", "the computer has not enough memory for it"),
    Number(21, "NVML_ERROR_NO_DATA", "the driver has no such data"),
    Number(22, "NVML_ERROR_VGPU_ECC_NOT_SUPPORTED", "a virtual GPU cannot be made while error correction is on"),
    Number(23, "NVML_ERROR_INSUFFICIENT_RESOURCES", "something other than memory is used up"),
    Number(24, "NVML_ERROR_FREQ_NOT_SUPPORTED", "the GPU cannot run at that speed"),
    Number(25, "NVML_ERROR_ARGUMENT_VERSION_MISMATCH", "the program and the driver speak different versions of NVML"),
    Number(26, "NVML_ERROR_DEPRECATED", "the driver no longer answers that question"),
    Number(27, "NVML_ERROR_NOT_READY", "the driver is not ready yet"),
    Number(28, "NVML_ERROR_GPU_NOT_FOUND", "no GPU was found"),
    Number(29, "NVML_ERROR_INVALID_STATE", "the GPU is in a state that does not allow it"),
    Number(30, "NVML_ERROR_RESET_TYPE_NOT_SUPPORTED", "the GPU cannot be reset in that way"),
    Number(999, "NVML_ERROR_UNKNOWN", "the driver failed for a reason that it does not tell"),
)

CUBLAS_ERRORS: tuple[Number, ...] = (
    Number(1, "CUBLAS_STATUS_NOT_INITIALIZED", "cuBLAS could not start: often no memory left on the GPU"),
    Number(3, "CUBLAS_STATUS_ALLOC_FAILED", "cuBLAS got no memory on the GPU"),
    Number(7, "CUBLAS_STATUS_INVALID_VALUE", "cuBLAS was given a value that is not allowed"),
    Number(8, "CUBLAS_STATUS_ARCH_MISMATCH", "this GPU cannot do what cuBLAS was asked for"),
    Number(11, "CUBLAS_STATUS_MAPPING_ERROR", "cuBLAS could not reach the GPU's memory"),
    Number(13, "CUBLAS_STATUS_EXECUTION_FAILED", "a kernel of cuBLAS failed while it ran"),
    Number(14, "CUBLAS_STATUS_INTERNAL_ERROR", "cuBLAS failed for a reason that it does not tell"),
    Number(15, "CUBLAS_STATUS_NOT_SUPPORTED", "cuBLAS has no such operation"),
    Number(16, "CUBLAS_STATUS_LICENSE_ERROR", "cuBLAS found no licence"),
)

_PARAMETER = "cuDNN was given something that does not fit"
_UNSUPPORTED = "cuDNN has no way to compute this"
_INTERNAL = "cuDNN failed for a reason that it does not tell"
# Name after "CUDNN_STATUS_", number up to 8, number from 9 on, meaning. The older names kept by release 9 as
# second names of new numbers stand behind the new ones.
_CUDNN: tuple[tuple[str, int | None, int | None, str], ...] = (
    (
        "NOT_INITIALIZED",
        1,
        1001,
        "cuDNN could not start: often no memory left on the GPU, or a part of it did not load",
    ),
    ("SUBLIBRARY_VERSION_MISMATCH", None, 1002, "parts of cuDNN of different versions were loaded"),
    ("VERSION_MISMATCH", 14, 1002, "parts of cuDNN of different versions were loaded"),
    ("SERIALIZATION_VERSION_MISMATCH", None, 1003, "a saved plan is of another version of cuDNN"),
    ("DEPRECATED", None, 1004, "the program asks for something that cuDNN gave up"),
    ("LICENSE_ERROR", 10, 1005, "cuDNN found no licence"),
    ("RUNTIME_IN_PROGRESS", 12, 1006, "cuDNN is still working; not an error"),
    ("RUNTIME_FP_OVERFLOW", 13, 1007, "a number became too large while cuDNN computed"),
    ("SUBLIBRARY_LOADING_FAILED", None, 1008, "a part of cuDNN could not be loaded"),
    ("BAD_PARAM", 3, 2000, _PARAMETER),
    ("INVALID_VALUE", 5, 2001, _PARAMETER),
    ("BAD_PARAM_NULL_POINTER", None, 2002, _PARAMETER),
    ("BAD_PARAM_MISALIGNED_POINTER", None, 2003, _PARAMETER),
    ("BAD_PARAM_NOT_FINALIZED", None, 2004, _PARAMETER),
    ("BAD_PARAM_OUT_OF_BOUND", None, 2005, _PARAMETER),
    ("BAD_PARAM_SIZE_INSUFFICIENT", None, 2006, _PARAMETER),
    ("BAD_PARAM_STREAM_MISMATCH", None, 2007, _PARAMETER),
    ("BAD_PARAM_SHAPE_MISMATCH", None, 2008, _PARAMETER),
    ("BAD_PARAM_DUPLICATED_ENTRIES", None, 2009, _PARAMETER),
    ("BAD_PARAM_ATTRIBUTE_TYPE", None, 2010, _PARAMETER),
    ("BAD_PARAM_CUDA_GRAPH_MISMATCH", None, 2011, _PARAMETER),
    ("BAD_PARAM_DESCRIPTOR_TYPE", None, 2012, _PARAMETER),
    ("NOT_SUPPORTED", 9, 3000, _UNSUPPORTED),
    ("NOT_SUPPORTED_GRAPH_PATTERN", None, 3001, _UNSUPPORTED),
    ("NOT_SUPPORTED_SHAPE", None, 3002, _UNSUPPORTED),
    ("NOT_SUPPORTED_DATA_TYPE", None, 3003, _UNSUPPORTED),
    ("NOT_SUPPORTED_LAYOUT", None, 3004, _UNSUPPORTED),
    ("NOT_SUPPORTED_INCOMPATIBLE_CUDA_DRIVER", None, 3005, "the driver does not fit this cuDNN"),
    ("NOT_SUPPORTED_INCOMPATIBLE_CUDART", None, 3006, "the CUDA runtime does not fit this cuDNN"),
    ("NOT_SUPPORTED_ARCH_MISMATCH", None, 3007, "this cuDNN has no code for this GPU"),
    ("ARCH_MISMATCH", 6, 3007, "this cuDNN has no code for this GPU"),
    ("NOT_SUPPORTED_RUNTIME_PREREQUISITE_MISSING", None, 3008, "a library that cuDNN needs is missing"),
    ("RUNTIME_PREREQUISITE_MISSING", 11, 3008, "a library that cuDNN needs is missing"),
    ("NOT_SUPPORTED_SUBLIBRARY_UNAVAILABLE", None, 3009, "a part of cuDNN is missing"),
    ("NOT_SUPPORTED_SHARED_MEMORY_INSUFFICIENT", None, 3010, "the GPU has too little fast memory for this"),
    ("NOT_SUPPORTED_PADDING", None, 3011, _UNSUPPORTED),
    ("NOT_SUPPORTED_BAD_LAUNCH_PARAM", None, 3012, _UNSUPPORTED),
    ("NOT_SUPPORTED_CUDA_GRAPH_NATIVE_API", None, 3013, _UNSUPPORTED),
    ("NOT_SUPPORTED_INVALID_DYNAMIC_SHAPE", None, 3014, _UNSUPPORTED),
    ("INTERNAL_ERROR", 4, 4000, _INTERNAL),
    ("INTERNAL_ERROR_COMPILATION_FAILED", None, 4001, "cuDNN could not compile code for this GPU"),
    ("INTERNAL_ERROR_UNEXPECTED_VALUE", None, 4002, _INTERNAL),
    ("INTERNAL_ERROR_HOST_ALLOCATION_FAILED", None, 4003, "the computer has not enough free memory"),
    ("ALLOC_FAILED", 2, 4003, "there is not enough free memory, on the GPU or in the computer"),
    ("INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED", None, 4004, "the GPU has not enough free memory"),
    ("INTERNAL_ERROR_BAD_LAUNCH_PARAM", None, 4005, _INTERNAL),
    ("INTERNAL_ERROR_TEXTURE_CREATION_FAILED", None, 4006, _INTERNAL),
    ("MAPPING_ERROR", 7, 4006, _INTERNAL),
    ("EXECUTION_FAILED", 8, 5000, "a kernel of cuDNN failed while it ran"),
    ("EXECUTION_FAILED_CUDA_DRIVER", None, 5001, "the driver failed while cuDNN computed"),
    ("EXECUTION_FAILED_CUBLAS", None, 5002, "cuBLAS failed while cuDNN computed"),
    ("EXECUTION_FAILED_CUDART", None, 5003, "the CUDA runtime failed while cuDNN computed"),
    ("EXECUTION_FAILED_CURAND", None, 5004, "cuRAND failed while cuDNN computed"),
)
CUDNN_STATUSES: tuple[CudnnStatus, ...] = tuple(
    CudnnStatus(f"CUDNN_STATUS_{name}", before, since, says) for name, before, since, says in _CUDNN
)
