"""Finds what a number in an error message means: of CUDA, NVML, cuDNN, cuBLAS or Windows.

A number is the same in every language and every release, words are not. The tables stand in `cuda_errors`,
`library_errors` and `windows_errors`, each with its source.
"""

from datetime import date

from gpuwizard.catalog import cuda_errors, library_errors, windows_errors
from gpuwizard.catalog.cuda_errors import CUDA_ERRORS
from gpuwizard.catalog.error_rows import CudaError, Number
from gpuwizard.catalog.library_errors import CUBLAS_ERRORS, CUDNN_STATUSES, NVML_ERRORS, CudnnStatus
from gpuwizard.catalog.windows_errors import NT_STATUS, WIN_ERROR_OF_STATUS, WIN_ERRORS

__all__ = [
    "CUBLAS_ERRORS",
    "CUDA_ERRORS",
    "CUDNN_STATUSES",
    "NT_STATUS",
    "NVML_ERRORS",
    "WIN_ERRORS",
    "CudaError",
    "CudnnStatus",
    "Number",
    "cublas_error",
    "cuda_code",
    "cuda_code_now",
    "cuda_error",
    "cudnn_status",
    "cudnn_status_of",
    "windows_number",
]

CHECKED: date = min(cuda_errors.CHECKED, library_errors.CHECKED, windows_errors.CHECKED)

# Source: driver_types.h of CUDA 8 to 10.0. The runtime API was renumbered in CUDA 10.1; programs that were
# built before still print the old numbers. Only where no program prints the number for something else today.
RUNTIME_BEFORE_10_1: dict[int, int] = {10: 101, 30: 999, 38: 100, 39: 214, 48: 209, 77: 700}

_CUDA_BY_CODE = {error.code: error for error in CUDA_ERRORS}
_CUDA_BY_NAME = {name: error.code for error in CUDA_ERRORS for name in (error.name, error.runtime) if name}
_CUDNN_BY_NAME = {status.name: status for status in CUDNN_STATUSES}


def cuda_error(code: int) -> CudaError | None:
    """Returns the CUDA result with that number, or None where it is not listed."""
    return _CUDA_BY_CODE.get(code)


def cuda_code(name: str) -> int | None:
    """Returns the number of a CUDA result by its driver or runtime API name, or None."""
    return _CUDA_BY_NAME.get(name)


def cuda_code_now(code: int) -> int:
    """Returns today's number for a runtime API number that was printed before CUDA 10.1."""
    return RUNTIME_BEFORE_10_1.get(code, code)


def cudnn_status(name: str) -> CudnnStatus | None:
    """Returns a status of cuDNN by its name ("CUDNN_STATUS_NOT_INITIALIZED"), or None where it is not listed."""
    return _CUDNN_BY_NAME.get(name)


def cudnn_status_of(number: int, major: int) -> CudnnStatus | None:
    """Returns a status of cuDNN by its number, which means other things before and since release 9.

    Args:
        number: As the program printed it.
        major: Major release of the cuDNN that gave it, 8 or 9.

    Returns:
        The status by its newest name, None where it is not listed.
    """
    if major >= 9:
        return next((one for one in CUDNN_STATUSES if one.since_9 == number), None)
    return next((one for one in CUDNN_STATUSES if one.before_9 == number), None)


def cublas_error(name: str) -> Number | None:
    """Returns a status of cuBLAS by its name ("CUBLAS_STATUS_ALLOC_FAILED"), or None where it is not listed."""
    return next((one for one in CUBLAS_ERRORS if one.name == name), None)


def windows_number(code: int) -> int:
    """Returns a Windows error or NTSTATUS as one comparable number.

    A signed NTSTATUS (-1073741795) becomes its unsigned form, and an NTSTATUS that says the same as a Windows
    error becomes that error (0xC0000135 becomes 126).
    """
    unsigned = code & 0xFFFFFFFF if code < 0 else code
    return WIN_ERROR_OF_STATUS.get(unsigned, unsigned)
