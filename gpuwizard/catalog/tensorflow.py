"""Releases of TensorFlow: the Python, CUDA, cuDNN, NumPy and protobuf that each one works with."""

from datetime import date

from msgspec import Struct
from packaging.version import InvalidVersion, Version

from gpuwizard.catalog.drivers import OsName

CHECKED = date(2026, 11, 21)

BUILD_TABLE = "tensorflow.org, Build from source, tested build configurations (site/en/install/source.md, 2026-03-11)"
WHEEL = "metadata and build_info.py of the newest wheel of that minor release on PyPI, read 2026-11-21"
FILE_LIST = "PyPI file list of tensorflow and tensorflow-gpu, read 2026-11-21"


class TensorFlowRelease(Struct, frozen=True):
    """One minor release.

    Attributes:
        version: "2.21".
        newest_patch: "2.21.0".
        python_min: Oldest Python with Linux wheels of the newest patch.
        python_max: Newest Python with wheels.
        cuda: CUDA that the wheels were built and tested with.
        cudnn: cuDNN that they were tested with; the same major and at least this minor is needed.
        numpy: Range of NumPy that works: that of the metadata, narrowed where `conflict` says so.
        protobuf: The same for protobuf (without the metadata's list of broken single releases).
        keras: Range of the package keras in the metadata, empty where it is a part of TensorFlow itself.
        typing_extensions: Range of typing_extensions in the metadata, empty where there is none.
        glibc: Oldest C library that the Linux wheels claim to run on.
        windows_gpu: Whether the wheels for native Windows can use a GPU.
        has_and_cuda: Whether `pip install "tensorflow[and-cuda]"` brings the CUDA libraries.
        and_cuda_python_max: Newest Python for which that extra can be installed; empty where there is no such extra.
        and_cuda_open: Whether that extra asks for ranges of NVIDIA's packages, so that pip takes the newest of them
            (of cuDNN too); before it names one exact release of each.
        gpu_package: Name of the package that holds the GPU build on Linux, and on Windows up to 2.10.
        aarch64: Whether PyPI has Linux wheels for ARM (never with GPU support).
        python_windows_min: Oldest Python with Windows wheels of the newest patch.
        windows_package: The package whose wheel holds the program on Windows; the others only require it.
        windows_dlls: Visual C++ files that the Windows wheel names; empty where it was not read.
        compute_capabilities: GPU code inside the Linux wheel ("sm_80" native, "compute_90" portable); empty
            where the wheel does not say.
        source: Where the row comes from.
        conflict: Where sources disagree, and which of them the row follows; empty where they agree.
    """

    version: str
    newest_patch: str
    python_min: str
    python_max: str
    cuda: str
    cudnn: str
    numpy: str
    protobuf: str
    keras: str
    typing_extensions: str
    glibc: str
    windows_gpu: bool
    has_and_cuda: bool
    and_cuda_python_max: str
    and_cuda_open: bool
    gpu_package: str
    aarch64: bool
    python_windows_min: str
    windows_package: str
    windows_dlls: tuple[str, ...]
    compute_capabilities: tuple[str, ...]
    source: tuple[str, ...] = (BUILD_TABLE, WHEEL, FILE_LIST)
    conflict: str = ""


LAST_WINDOWS_GPU = "2.10"
FIRST_AND_CUDA = "2.14"
FIRST_OPEN_AND_CUDA = "2.20"
# The extra and-cuda of 2.14 asks for TensorRT 8.5.3.1, which has no package for Python 3.11 (tried with pip).
_AND_CUDA_PYTHON_MAX = {"2.14": "3.10"}
# The release whose lookup misses the folder of libcusolver.so.11 among the libraries that come with it (read from its
# RUNPATH, and tried), the newest one before it that finds them all, and one that was repaired by its next patch.
LOOKUP_FAULT = "2.21.0"
LOOKUP_WORKS = "2.20.0"
REPAIRED = {"2.16.1": "2.16.2"}
# The extra and-cuda of 2.15.0 asks for parts of TensorRT 8.6.1 that PyPI does not have, so that pip gives up. The same
# release was uploaded once more without them (both tried).
EXTRA_REPAIRED = {"2.15.0": "2.15.0.post1"}
# From this compute capability on (Blackwell) the GPU programs inside the wheels up to 2.21 do not run: those of 2.20
# and older are refused as CUDA_ERROR_INVALID_PTX, and the compiler XLA, which Keras uses by default, stops because it
# knows PTX up to 8.5 only. The portable code in the wheels (compute_90) alone would suggest that they do run.
# Source: tensorflow/tensorflow issues 89272, 97387, 99592, 101746 and 111958, all on cards of 12.0. Data centre cards
# of 10.0 get the same code, so the cautious reading counts them in.
FIRST_REFUSED_CAPABILITY = "10.0"
# The last release with Keras 2 inside.
LAST_KERAS_2 = "2.15"
# Up to 2.0 the package named tensorflow was CPU only (1.15.0 excepted); from 2.1 on it holds the GPU build.
FIRST_GPU_IN_TENSORFLOW = "2.1"
FIRST_AARCH64 = "2.10"
# From 2.1 on the wheel needs the second Visual C++ file as well (build_info.py of the wheels).
FIRST_MSVCP140_1 = "2.1"

_KEPLER_TO_AMPERE = ("sm_35", "sm_50", "sm_60", "sm_70", "sm_75", "compute_80")
_PASCAL_TO_HOPPER = ("sm_60", "sm_70", "sm_80", "sm_89", "compute_90")
_CAPABILITIES: dict[str, tuple[str, ...]] = {
    "2.3": ("sm_35", "sm_37", "sm_52", "sm_60", "sm_61", "compute_70"),
    **dict.fromkeys((f"2.{minor}" for minor in range(4, 15)), _KEPLER_TO_AMPERE),
    "2.15": ("sm_50", "sm_60", "sm_70", "sm_75", "compute_80"),
    "2.16": ("sm_50", "sm_60", "sm_70", "sm_80", "compute_90"),
    **dict.fromkeys((f"2.{minor}" for minor in range(17, 22)), _PASCAL_TO_HOPPER),
}

_KERAS: dict[str, str] = {
    "2.6": ">=2.6,<2.7",
    "2.7": ">=2.7,<2.8",
    "2.8": ">=2.8,<2.9",
    "2.9": ">=2.9,<2.10",
    "2.10": ">=2.10,<2.11",
    "2.11": ">=2.11,<2.12",
    "2.12": ">=2.12,<2.13",
    "2.13": ">=2.13.1,<2.14",
    "2.14": ">=2.14,<2.15",
    "2.15": ">=2.15,<2.16",
    "2.16": ">=3.0",
    "2.17": ">=3.2",
    "2.18": ">=3.5",
    "2.19": ">=3.5",
    "2.20": ">=3.10",
    "2.21": ">=3.12",
}
_TYPING: dict[str, str] = {
    **dict.fromkeys(("2.4", "2.5"), "~=3.7.4"),
    "2.6": ">=3.7,<3.11",
    **dict.fromkeys(("2.12", "2.13"), ">=3.6.6,<4.6.0"),
    **dict.fromkeys((f"2.{minor}" for minor in (*range(7, 12), *range(14, 22))), ">=3.6.6"),
}

_OPEN_PROTOBUF = "The metadata has no upper bound for protobuf, but protobuf 4 fails at import; the row says below 4."
_OPEN_NUMPY = "The metadata has no upper bound for NumPy, but the build was made for NumPy 1; the row says below 2."
_FIRST_PATCH_ONLY = "The documentation names an older Python too, for which only earlier patches have wheels."
_CUDART_112 = (
    "build_info.py of the Windows wheel names cudart64_112.dll, which no CUDA has; cudart64_110.dll is opened."
)
_NO_INTEL = "The Linux metadata asks for tensorflow-intel on Windows, which ends at 2.18.0; the Windows wheel does not."
_CONFLICTS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("1.13", "1.14", "2.4"), (_OPEN_PROTOBUF,)),
    **dict.fromkeys(("1.15", "2.0", "2.1", "2.2", "2.3"), (_OPEN_PROTOBUF, _FIRST_PATCH_ONLY)),
    "2.5": (_OPEN_PROTOBUF, _FIRST_PATCH_ONLY, _CUDART_112),
    "2.6": (_FIRST_PATCH_ONLY, _CUDART_112),
    **dict.fromkeys(("2.7", "2.8", "2.9", "2.10"), (_OPEN_NUMPY, _CUDART_112)),
    "2.11": (_OPEN_NUMPY, _FIRST_PATCH_ONLY),
    "2.13": ("tensorflow 2.13.1 has a Windows wheel for Python 3.8, the tensorflow-intel that it requires has none.",),
    "2.14": ("2.14.0 has no upper bound for NumPy; the row follows 2.14.1, which says below 2.",),
    **dict.fromkeys(("2.18", "2.19"), (_NO_INTEL,)),
}


def _row(
    newest_patch: str, python: str, cuda: str, cudnn: str, numpy: str, protobuf: str, glibc: str
) -> TensorFlowRelease:
    version = Version(newest_patch)
    minor = f"{version.major}.{version.minor}"
    parsed = Version(minor)
    python_min, _, python_max = python.partition("-")
    on_windows = parsed <= Version(LAST_WINDOWS_GPU)
    gpu_package = "tensorflow" if parsed >= Version(FIRST_GPU_IN_TENSORFLOW) else "tensorflow-gpu"
    first_dlls = ("msvcp140.dll", "msvcp140_1.dll") if parsed >= Version(FIRST_MSVCP140_1) else ("msvcp140.dll",)
    return TensorFlowRelease(
        version=minor,
        newest_patch=newest_patch,
        python_min=python_min,
        python_max=python_max,
        cuda=cuda,
        cudnn=cudnn,
        numpy=numpy,
        protobuf=protobuf,
        keras=_KERAS.get(minor, ""),
        typing_extensions=_TYPING.get(minor, ""),
        glibc=glibc,
        windows_gpu=on_windows,
        has_and_cuda=parsed >= Version(FIRST_AND_CUDA),
        and_cuda_python_max=_and_cuda_python_max(minor, python_max),
        and_cuda_open=parsed >= Version(FIRST_OPEN_AND_CUDA),
        gpu_package=gpu_package,
        aarch64=parsed >= Version(FIRST_AARCH64),
        python_windows_min={"1.13": "3.5", "1.14": "3.5", "2.13": "3.9"}.get(minor, python_min),
        windows_package="tensorflow-intel" if Version("2.11") <= parsed < Version("2.18") else gpu_package,
        windows_dlls=first_dlls if on_windows else (),
        compute_capabilities=_CAPABILITIES.get(minor, ()),
        conflict=" ".join(_CONFLICTS.get(minor, ())),
    )


def _and_cuda_python_max(minor: str, python_max: str) -> str:
    return _AND_CUDA_PYTHON_MAX.get(minor, python_max) if Version(minor) >= Version(FIRST_AND_CUDA) else ""


# newest patch, Python, CUDA, cuDNN, NumPy, protobuf, glibc
RELEASES: tuple[TensorFlowRelease, ...] = (
    _row("1.13.2", "2.7-3.7", "10.0", "7.4", ">=1.16.0,<2.0", ">=3.6.1,<4", "2.5"),
    _row("1.14.0", "2.7-3.7", "10.0", "7.4", ">=1.14.5,<2.0", ">=3.6.1,<4", "2.5"),
    _row("1.15.5", "3.6-3.7", "10.0", "7.4", ">=1.16.0,<1.19.0", ">=3.6.1,<4", "2.12"),
    _row("2.0.4", "3.6-3.7", "10.0", "7.4", ">=1.16.0,<1.19.0", ">=3.6.1,<4", "2.12"),
    _row("2.1.4", "3.6-3.7", "10.1", "7.6", ">=1.16.0,<1.19.0", ">=3.8.0,<4", "2.12"),
    _row("2.2.3", "3.6-3.8", "10.1", "7.6", ">=1.16.0,<1.19.0", ">=3.8.0,<4", "2.12"),
    _row("2.3.4", "3.6-3.8", "10.1", "7.6", ">=1.16.0,<1.19.0", ">=3.9.2,<4", "2.12"),
    _row("2.4.4", "3.6-3.8", "11.0", "8.0", "~=1.19.2", ">=3.9.2,<4", "2.12"),
    _row("2.5.3", "3.7-3.9", "11.2", "8.1", "~=1.19.2", ">=3.9.2,<4", "2.12"),
    _row("2.6.5", "3.7-3.9", "11.2", "8.1", "~=1.19.2", ">=3.9.2,<3.20", "2.12"),
    _row("2.7.4", "3.7-3.9", "11.2", "8.1", ">=1.14.5,<2", ">=3.9.2,<3.20", "2.12"),
    _row("2.8.4", "3.7-3.10", "11.2", "8.1", ">=1.20,<2", ">=3.9.2,<3.20", "2.12"),
    _row("2.9.3", "3.7-3.10", "11.2", "8.1", ">=1.20,<2", ">=3.9.2,<3.20", "2.17"),
    _row("2.10.1", "3.7-3.10", "11.2", "8.1", ">=1.20,<2", ">=3.9.2,<3.20", "2.17"),
    _row("2.11.1", "3.8-3.10", "11.2", "8.1", ">=1.20,<2", ">=3.9.2,<3.20", "2.17"),
    _row("2.12.1", "3.8-3.11", "11.8", "8.6", ">=1.22,<=1.24.3", ">=3.20.3,<5", "2.17"),
    _row("2.13.1", "3.8-3.11", "11.8", "8.6", ">=1.22,<=1.24.3", ">=3.20.3,<5", "2.17"),
    _row("2.14.1", "3.9-3.11", "11.8", "8.7", ">=1.23.5,<2.0.0", ">=3.20.3,<5", "2.17"),
    _row("2.15.1", "3.9-3.11", "12.2", "8.9", ">=1.23.5,<2.0.0", ">=3.20.3,<5", "2.17"),
    _row("2.16.2", "3.9-3.12", "12.3", "8.9", ">=1.23.5,<2.0.0", ">=3.20.3,<5", "2.17"),
    _row("2.17.1", "3.9-3.12", "12.3", "8.9", ">=1.23.5,<2.0.0", ">=3.20.3,<5", "2.17"),
    _row("2.18.1", "3.9-3.12", "12.5", "9.3", ">=1.26.0,<2.1.0", ">=3.20.3,<6", "2.17"),
    _row("2.19.1", "3.9-3.12", "12.5", "9.3", ">=1.26.0,<2.2.0", ">=3.20.3,<6", "2.17"),
    _row("2.20.0", "3.9-3.13", "12.5", "9.3", ">=1.26.0", ">=5.28.0", "2.17"),
    _row("2.21.0", "3.10-3.13", "12.5", "9.3", ">=1.26.0", ">=6.31.1,<8", "2.27"),
)
NEWEST = RELEASES[-1]
_BY_MINOR = {row.version: row for row in RELEASES}


def release(version: str) -> TensorFlowRelease | None:
    """Returns the row of a version's minor release, or None where the table has none.

    Args:
        version: Any version of the package ("2.21.0", "2.15.0.post1", "2.16.1+nv24.3").
    """
    try:
        parsed = Version(version)
    except InvalidVersion:
        return None
    return _BY_MINOR.get(f"{parsed.major}.{parsed.minor}")


def newest_working() -> TensorFlowRelease:
    """Returns the newest release whose extra and-cuda works as it is installed."""
    return next(row for row in reversed(RELEASES) if row.newest_patch != LOOKUP_FAULT)


def refuses(compute_capability: str) -> bool:
    """Returns whether the GPU programs of every release are refused on a card, whatever code its wheel holds."""
    try:
        return Version(compute_capability) >= Version(FIRST_REFUSED_CAPABILITY)
    except InvalidVersion:
        return False


def pythons(row: TensorFlowRelease, os: OsName = "linux") -> tuple[str, str]:
    """Returns the oldest and the newest Python for which the newest patch of a release can be installed."""
    return (row.python_windows_min if os == "windows" else row.python_min, row.python_max)


def last_with_gpu(os: OsName) -> TensorFlowRelease:
    """Returns the newest release whose wheels can use a GPU: of all on Linux, 2.10 on Windows itself."""
    return next(row for row in reversed(RELEASES) if os == "linux" or row.windows_gpu)
