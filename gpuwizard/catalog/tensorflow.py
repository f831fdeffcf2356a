"""Releases of TensorFlow: the Python, CUDA, cuDNN, NumPy and protobuf that each one works with."""

from datetime import date

from msgspec import Struct
from packaging.version import InvalidVersion, Version

CHECKED = date(2026, 11, 21)

BUILD_TABLE = "tensorflow.org, Build from source, tested build configurations (site/en/install/source.md, 2026-03-11)"
WHEEL = "metadata and build_info.py of the newest wheel of that minor release on PyPI, read 2026-11-21"
FILE_LIST = "PyPI file list of tensorflow and tensorflow-gpu, read 2026-11-21"


class TensorFlowRelease(Struct, frozen=True):
    """One minor release.

    Attributes:
        version: "2.21".
        newest_patch: "2.21.0".
        python_min: Oldest Python with wheels.
        python_max: Newest Python with wheels.
        cuda: CUDA that the wheels were built and tested with.
        cudnn: cuDNN that they were tested with; the same major and at least this minor is needed.
        numpy: Range of NumPy in the metadata.
        protobuf: Range of protobuf in the metadata (without its list of broken single releases).
        glibc: Oldest C library that the Linux wheels claim to run on.
        windows_gpu: Whether the wheels for native Windows can use a GPU.
        has_and_cuda: Whether `pip install "tensorflow[and-cuda]"` brings the CUDA libraries.
        gpu_package: Name of the package that holds the GPU build on Linux.
        compute_capabilities: GPU code inside the Linux wheel ("sm_80" native, "compute_90" portable); empty
            where the wheel does not say.
        source: Where the row comes from.
    """

    version: str
    newest_patch: str
    python_min: str
    python_max: str
    cuda: str
    cudnn: str
    numpy: str
    protobuf: str
    glibc: str
    windows_gpu: bool
    has_and_cuda: bool
    gpu_package: str
    compute_capabilities: tuple[str, ...]
    source: tuple[str, ...] = (BUILD_TABLE, WHEEL, FILE_LIST)


LAST_WINDOWS_GPU = "2.10"
FIRST_AND_CUDA = "2.14"
# Up to 2.0 the package named tensorflow was CPU only (1.15.0 excepted); from 2.1 on it holds the GPU build.
FIRST_GPU_IN_TENSORFLOW = "2.1"

_KEPLER_TO_AMPERE = ("sm_35", "sm_50", "sm_60", "sm_70", "sm_75", "compute_80")
_PASCAL_TO_HOPPER = ("sm_60", "sm_70", "sm_80", "sm_89", "compute_90")
_CAPABILITIES: dict[str, tuple[str, ...]] = {
    "2.3": ("sm_35", "sm_37", "sm_52", "sm_60", "sm_61", "compute_70"),
    **dict.fromkeys((f"2.{minor}" for minor in range(4, 15)), _KEPLER_TO_AMPERE),
    "2.15": ("sm_50", "sm_60", "sm_70", "sm_75", "compute_80"),
    "2.16": ("sm_50", "sm_60", "sm_70", "sm_80", "compute_90"),
    **dict.fromkeys((f"2.{minor}" for minor in range(17, 22)), _PASCAL_TO_HOPPER),
}


def _row(
    newest_patch: str, python: str, cuda: str, cudnn: str, numpy: str, protobuf: str, glibc: str
) -> TensorFlowRelease:
    version = Version(newest_patch)
    minor = f"{version.major}.{version.minor}"
    python_min, _, python_max = python.partition("-")
    return TensorFlowRelease(
        version=minor,
        newest_patch=newest_patch,
        python_min=python_min,
        python_max=python_max,
        cuda=cuda,
        cudnn=cudnn,
        numpy=numpy,
        protobuf=protobuf,
        glibc=glibc,
        windows_gpu=Version(minor) <= Version(LAST_WINDOWS_GPU),
        has_and_cuda=Version(minor) >= Version(FIRST_AND_CUDA),
        gpu_package="tensorflow" if Version(minor) >= Version(FIRST_GPU_IN_TENSORFLOW) else "tensorflow-gpu",
        compute_capabilities=_CAPABILITIES.get(minor, ()),
    )


# newest patch, Python, CUDA, cuDNN, NumPy, protobuf, glibc
RELEASES: tuple[TensorFlowRelease, ...] = (
    _row("1.13.2", "2.7-3.7", "10.0", "7.4", ">=1.16.0,<2.0", ">=3.6.1", "2.5"),
    _row("1.14.0", "2.7-3.7", "10.0", "7.4", ">=1.14.5,<2.0", ">=3.6.1", "2.5"),
    _row("1.15.5", "2.7-3.7", "10.0", "7.4", ">=1.16.0,<1.19.0", ">=3.6.1", "2.12"),
    _row("2.0.4", "2.7-3.7", "10.0", "7.4", ">=1.16.0,<1.19.0", ">=3.6.1", "2.12"),
    _row("2.1.4", "2.7-3.7", "10.1", "7.6", ">=1.16.0,<1.19.0", ">=3.8.0", "2.12"),
    _row("2.2.3", "3.5-3.8", "10.1", "7.6", ">=1.16.0,<1.19.0", ">=3.8.0", "2.12"),
    _row("2.3.4", "3.5-3.8", "10.1", "7.6", ">=1.16.0,<1.19.0", ">=3.9.2", "2.12"),
    _row("2.4.4", "3.6-3.8", "11.0", "8.0", "~=1.19.2", ">=3.9.2", "2.12"),
    _row("2.5.3", "3.6-3.9", "11.2", "8.1", "~=1.19.2", ">=3.9.2", "2.12"),
    _row("2.6.5", "3.6-3.9", "11.2", "8.1", "~=1.19.2", ">=3.9.2,<3.20", "2.12"),
    _row("2.7.4", "3.7-3.9", "11.2", "8.1", ">=1.14.5", ">=3.9.2,<3.20", "2.12"),
    _row("2.8.4", "3.7-3.10", "11.2", "8.1", ">=1.20", ">=3.9.2,<3.20", "2.12"),
    _row("2.9.3", "3.7-3.10", "11.2", "8.1", ">=1.20", ">=3.9.2,<3.20", "2.17"),
    _row("2.10.1", "3.7-3.10", "11.2", "8.1", ">=1.20", ">=3.9.2,<3.20", "2.17"),
    _row("2.11.1", "3.7-3.10", "11.2", "8.1", ">=1.20", ">=3.9.2,<3.20", "2.17"),
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
