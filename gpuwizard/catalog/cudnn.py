"""Releases of cuDNN: the CUDA and the GPUs that each one serves, and the last ones for old GPUs and old CUDA."""

from datetime import date

from msgspec import Struct
from packaging.version import InvalidVersion, Version

from gpuwizard.catalog.drivers import OsName
from gpuwizard.catalog.drivers import minimum_driver as driver_of_cuda

CHECKED = date(2026, 11, 21)

MATRIX = "NVIDIA, cuDNN support matrices 7.6, 8.0.3, 8.2.2, 8.3, 8.9.1, 9.0, 9.5.1, 9.10.2 and 9.17"
CODE = "GPU code counted in the nvidia-cudnn wheels 8.5 to 8.8, 8.9.7, 9.7.1, 9.10.2, 9.11 and 9.28, 2026-11-21"
FILE_LIST = "PyPI file lists of nvidia-cudnn-cu11, -cu12 and -cu13, read 2026-11-21"
UNREAD = "general knowledge, not read again"


class CudnnRelease(Struct, frozen=True):
    """A range of minor releases that serve the same CUDA and the same GPUs.

    Attributes:
        first: First minor release of the range, "9.7".
        last: Last one, "9.10"; the same as `first` for a single release.
        cuda: CUDA that it was made for: "10.2" is exactly that, "12" any minor release of it.
        capability_min: Oldest compute capability with code inside.
        capability_max: Newest one that it is known to support; newer GPUs run its portable code, if anything.
        packages: pip packages that bring it; empty before NVIDIA published any.
        source: Where the row comes from.
        conflict: What is not certain about the row, and which side it takes; empty where nothing is.
    """

    first: str
    last: str
    cuda: tuple[str, ...]
    capability_min: str
    capability_max: str
    packages: tuple[str, ...]
    source: tuple[str, ...]
    conflict: str = ""


class CudnnEnd(Struct, frozen=True):
    """The last cuDNN with code for GPUs up to a compute capability.

    Attributes:
        capability_max: Highest compute capability that the row covers.
        last_cudnn: That release.
        requirement: What pip must be told so that it stays with it ("<9.11").
        source: Where the row comes from.
    """

    capability_max: str
    last_cudnn: str
    requirement: str
    source: tuple[str, ...]


_CU11 = "nvidia-cudnn-cu11"
_CU12 = "nvidia-cudnn-cu12"
_CU13 = "nvidia-cudnn-cu13"
_KEPLER_3_0 = "3.0 is served with CUDA 10.2 only; the row says what holds with every CUDA of it."
_NOT_READ = "No support matrix was read for it; the row keeps to what the releases around it serve."
_CUDA_NOT_READ = "The GPUs were read in the wheel for CUDA 11; that CUDA 10.2 is served too was not read again."
_SPARK = "12.1 is served in part only; the row stops at 12.0."

RELEASES: tuple[CudnnRelease, ...] = (
    CudnnRelease("7.6", "7.6", ("9.0", "9.2", "10.0", "10.1", "10.2"), "3.0", "7.5", (), (MATRIX,)),
    CudnnRelease("8.0", "8.0", ("10.1", "10.2", "11"), "3.5", "8.0", (), (MATRIX,), _KEPLER_3_0),
    CudnnRelease("8.1", "8.2", ("10.2", "11"), "3.5", "8.6", (), (MATRIX,), _KEPLER_3_0),
    CudnnRelease("8.3", "8.3", ("10.2", "11"), "3.5", "8.6", (), (MATRIX,)),
    CudnnRelease("8.4", "8.4", ("10.2", "11"), "3.5", "8.6", (), (UNREAD,), _NOT_READ),
    CudnnRelease("8.5", "8.5", ("10.2", "11"), "3.5", "8.6", (_CU11,), (CODE, FILE_LIST), _CUDA_NOT_READ),
    CudnnRelease("8.6", "8.7", ("10.2", "11"), "3.5", "9.0", (_CU11,), (CODE, FILE_LIST), _CUDA_NOT_READ),
    CudnnRelease("8.8", "8.8", ("11", "12"), "5.0", "9.0", (_CU11, _CU12), (CODE, FILE_LIST)),
    CudnnRelease("8.9", "8.9", ("11", "12"), "5.0", "9.0", (_CU11, _CU12), (MATRIX, CODE, FILE_LIST)),
    CudnnRelease("9.0", "9.6", ("11", "12"), "5.0", "9.0", (_CU11, _CU12), (MATRIX, FILE_LIST)),
    CudnnRelease("9.7", "9.10", ("11", "12"), "5.0", "12.0", (_CU11, _CU12), (MATRIX, CODE, FILE_LIST)),
    CudnnRelease("9.11", "9.11", ("12",), "7.5", "12.0", (_CU12,), (CODE, FILE_LIST)),
    CudnnRelease("9.12", "9.28", ("12", "13"), "7.5", "12.0", (_CU12, _CU13), (MATRIX, CODE, FILE_LIST), _SPARK),
)
NEWEST = "9.28.0"

ENDS: tuple[CudnnEnd, ...] = (
    CudnnEnd("3.2", "8.2", "<8.3", (MATRIX,)),
    CudnnEnd("3.7", "8.7.0", "<8.8", (CODE,)),
    CudnnEnd("7.2", "9.10.2", "<9.11", (CODE, MATRIX)),
)

# The pip packages from this release on ask for a newer C library on Linux than those before.
FIRST_NEW_GLIBC, NEW_GLIBC = "9.5.1", "2.27"

# Beside these, cuDNN needs the driver that its CUDA needs: the matrices print the same numbers as NVIDIA's
# driver table. From compute capability 10.0 on they print a newer one (matrix 9.10.2).
BLACKWELL_DRIVER: dict[OsName, str] = {"linux": "570.26", "windows": "570.65"}


def release(version: str) -> CudnnRelease | None:
    """Returns the row of a cuDNN version ("9.10.2.21", "8.9.7"), or None where the table has none."""
    found = _minor(version)
    if found is None:
        return None
    return next((row for row in RELEASES if Version(row.first) <= found <= Version(row.last)), None)


def has_code_for(version: str, compute_capability: str) -> bool | None:
    """Returns whether a cuDNN holds code that serves a GPU, or None where that is not known.

    A GPU that is newer than the cuDNN may or may not run its portable code, so the answer is None for it.
    """
    row = release(version)
    wanted = _version(compute_capability)
    if row is None or wanted is None:
        return None
    if wanted > Version(row.capability_max):
        return None
    return wanted >= Version(row.capability_min)


def last_for(compute_capability: str) -> CudnnEnd | None:
    """Returns the last cuDNN for a GPU, or None where the newest still serves it."""
    wanted = _version(compute_capability)
    if wanted is None:
        return None
    return next((row for row in ENDS if wanted <= Version(row.capability_max)), None)


def package(cuda_major: str) -> str:
    """Returns the pip package of cuDNN for a CUDA major ("12"), empty where NVIDIA published none."""
    name = f"nvidia-cudnn-cu{cuda_major}"
    return name if any(name in row.packages for row in RELEASES) else ""


def glibc(version: str) -> str:
    """Returns the oldest C library for which pip has cuDNN of a release or a newer one, empty where any will do."""
    found = _version(version)
    return NEW_GLIBC if found is not None and found >= Version(FIRST_NEW_GLIBC) else ""


def minimum_driver(cuda: str, os: OsName = "linux", compute_capability: str = "") -> str:
    """Returns the oldest driver under which cuDNN works with a CUDA on a GPU, empty where it is not known.

    Args:
        cuda: CUDA that the cuDNN is for, "12.6" or "12".
        os: Whose numbers are wanted; Linux under WSL uses the Windows driver.
        compute_capability: The GPU's, where it is known: Blackwell needs a newer driver.
    """
    floor = driver_of_cuda(cuda, os)
    wanted = _version(compute_capability)
    if not floor or wanted is None or wanted < Version("10.0"):
        return floor
    return max(floor, BLACKWELL_DRIVER[os], key=Version)


def version_of_number(number: int) -> str:
    """Returns the version behind cuDNN's number: 90100 is 9.1.0, 8907 is 8.9.7; empty for other numbers.

    Release 9 changed the form: five digits or more since then, four before (cuDNN 9.0.0 release notes).
    """
    if number >= 90000:
        return f"{number // 10000}.{number // 100 % 100}.{number % 100}"
    if 1000 <= number < 10000:
        return f"{number // 1000}.{number // 100 % 10}.{number % 100}"
    return ""


def _minor(version: str) -> Version | None:
    found = _version(version)
    return Version(f"{found.major}.{found.minor}") if found else None


def _version(text: str) -> Version | None:
    try:
        return Version(text)
    except InvalidVersion:
        return None
