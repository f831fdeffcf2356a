"""Releases of PyTorch: the Python of its wheels, the CUDA builds that exist, and the cuDNN inside each."""

import re
from datetime import date

from msgspec import Struct
from packaging.version import InvalidVersion, Version

CHECKED = date(2026, 11, 21)

FILE_LIST = "PyPI file list of torch and torch/version.py of its wheels, read 2026-11-21"
MATRIX = "pytorch/pytorch RELEASE.md, release compatibility matrix (state of 2.14)"
RFC = "pytorch/pytorch CUDA support matrix for 2.15, issue 190385, and the notice that cu126 ends"
KERNELS = "GPU code counted in libtorch_cuda.so of the wheels on PyPI, 2026-11-21; RELEASE.md for the others"


class TorchBuild(Struct, frozen=True):
    """A CUDA build of a release: the name of its index ("cu126"), CUDA, cuDNN ("" not known), stability."""

    index: str
    cuda: str
    cudnn: str
    stable: bool = True


class TorchRelease(Struct, frozen=True):
    """One minor release.

    Attributes:
        version: "2.14".
        newest_patch: "2.14.1".
        python_min: Oldest Python with Linux wheels.
        python_max: Newest Python with Linux wheels.
        default_index: The build that `pip install torch` gives on Linux ("cu130").
        builds: CUDA builds on PyTorch's own index, oldest CUDA first; may be empty for old releases.
        glibc: Oldest C library that the Linux wheels claim; empty where the claim is not to be trusted.
        source: Where the row comes from.
    """

    version: str
    newest_patch: str
    python_min: str
    python_max: str
    default_index: str
    builds: tuple[TorchBuild, ...]
    glibc: str
    source: tuple[str, ...] = (FILE_LIST, MATRIX)

    @property
    def default_cuda(self) -> str:
        """CUDA of the build that a plain `pip install torch` gives on Linux; on Windows it has none."""
        return cuda_of_index(self.default_index)


class TorchKernels(Struct, frozen=True):
    """GPU code in the builds of one index, for a range of releases (both ends included)."""

    index: str
    first: str
    last: str
    compute_capabilities: tuple[str, ...]
    source: tuple[str, ...] = (KERNELS,)


def cuda_of_index(index: str) -> str:
    """Returns the CUDA version of an index name ("cu126" is 12.6), empty where it names none ("cpu")."""
    found = re.fullmatch(r"cu(\d{2})(\d+)", index)
    return f"{found[1]}.{found[2]}" if found else ""


def _row(newest_patch: str, python: str, default_index: str, builds: str) -> TorchRelease:
    version = Version(newest_patch)
    python_min, _, python_max = python.partition("-")
    return TorchRelease(
        version=f"{version.major}.{version.minor}",
        newest_patch=newest_patch,
        python_min=python_min,
        python_max=python_max,
        default_index=default_index,
        builds=tuple(_build(text) for text in builds.split()),
        # Wheels before 2.7 were tagged manylinux1 although they need a newer C library than that.
        glibc="2.28" if version >= Version("2.7") else "",
        source=(FILE_LIST, RFC) if version >= Version("2.15") else (FILE_LIST, MATRIX),
    )


def _build(text: str) -> TorchBuild:
    index, _, cudnn = text.partition(":")
    return TorchBuild(index, cuda_of_index(index), cudnn.rstrip("?"), not cudnn.endswith("?"))


# newest patch, Python, default on Linux, builds as index:cuDNN (a question mark: called experimental)
RELEASES: tuple[TorchRelease, ...] = (
    _row("1.10.2", "3.6-3.9", "cu102", ""),
    _row("1.11.0", "3.7-3.10", "cu102", ""),
    _row("1.12.1", "3.7-3.10", "cu102", "cu113:8.3.2 cu116:8.3.2?"),
    _row("1.13.1", "3.7-3.11", "cu117", "cu116:8.3.2 cu117:8.5.0?"),
    _row("2.0.1", "3.8-3.11", "cu117", "cu117:8.5.0 cu118:8.7.0?"),
    _row("2.1.2", "3.8-3.11", "cu121", "cu118:8.7.0 cu121:8.9.2?"),
    _row("2.2.2", "3.8-3.12", "cu121", "cu118:8.7.0 cu121:8.9.2?"),
    _row("2.3.1", "3.8-3.12", "cu121", "cu118:8.7.0 cu121:8.9.2?"),
    _row("2.4.1", "3.8-3.12", "cu121", "cu118:9.1.0 cu121:9.1.0 cu124:9.1.0?"),
    _row("2.5.1", "3.9-3.13", "cu124", "cu118:9.1.0 cu121:9.1.0 cu124:9.1.0"),
    _row("2.6.0", "3.9-3.13", "cu124", "cu118:9.1.0 cu124:9.1.0 cu126:9.5.1?"),
    _row("2.7.1", "3.9-3.13", "cu126", "cu118:9.1.0 cu126:9.5.1 cu128:9.7.1?"),
    _row("2.8.0", "3.9-3.13", "cu128", "cu126:9.10.2 cu128:9.10.2 cu129:9.10.2?"),
    _row("2.9.1", "3.10-3.14", "cu128", "cu126:9.10.2 cu128:9.10.2 cu130:9.13.0?"),
    _row("2.10.0", "3.10-3.14", "cu128", "cu126:9.10.2 cu128:9.10.2 cu130:9.15.1?"),
    _row("2.11.0", "3.10-3.14", "cu130", "cu126:9.10.2 cu128:9.17.1 cu130:9.17.1"),
    _row("2.12.1", "3.10-3.14", "cu130", "cu126:9.10.2 cu130:9.20.0 cu132:9.20.0?"),
    _row("2.13.0", "3.10-3.14", "cu130", "cu126:9.10.2 cu130:9.20.0 cu132:9.20.0?"),
    _row("2.14.1", "3.10-3.14", "cu130", "cu126:9.10.2 cu130:9.24.0 cu132:9.24.0"),
    _row("2.15.0", "3.11-3.15", "cu132", "cu130 cu132:9.26.0"),
)
NEWEST = RELEASES[-1]
_BY_MINOR = {row.version: row for row in RELEASES}

_MAXWELL_TO_HOPPER = ("5.0", "6.0", "7.0", "7.5", "8.0", "8.6", "9.0")
_VOLTA_TO_BLACKWELL = ("7.0", "7.5", "8.0", "8.6", "9.0", "10.0", "12.0")
_TURING_TO_BLACKWELL = ("7.5", "8.0", "8.6", "9.0", "10.0", "12.0")
KERNELS_BY_INDEX: tuple[TorchKernels, ...] = (
    TorchKernels("cu124", "2.4", "2.6", _MAXWELL_TO_HOPPER),
    TorchKernels("cu126", "2.7", "2.14", _MAXWELL_TO_HOPPER),
    TorchKernels("cu128", "2.8", "2.10", _VOLTA_TO_BLACKWELL),
    TorchKernels("cu128", "2.11", "2.11", _TURING_TO_BLACKWELL),
    TorchKernels("cu130", "2.9", "2.14", _TURING_TO_BLACKWELL),
    TorchKernels("cu132", "2.12", "2.15", _TURING_TO_BLACKWELL),
)


def release(version: str) -> TorchRelease | None:
    """Returns the row of a version's minor release ("2.5.1+cu121"), or None where the table has none."""
    try:
        parsed = Version(version)
    except InvalidVersion:
        return None
    return _BY_MINOR.get(f"{parsed.major}.{parsed.minor}")


def build(version: str) -> TorchBuild | None:
    """Returns the CUDA build that a full version names.

    Args:
        version: "2.14.1+cu126"; without a local part the build that PyPI has for Linux is meant.

    Returns:
        The build; its cuDNN is empty where the table does not know it. None for a CPU or ROCm build and for
        a text that is no version.
    """
    try:
        local = Version(version).local or ""
    except InvalidVersion:
        return None
    row = release(version) or NEWEST
    index = local or row.default_index
    cuda = cuda_of_index(index)
    if not cuda:
        return None
    return next((one for one in row.builds if one.index == index), TorchBuild(index, cuda, ""))


def kernels(version: str) -> tuple[str, ...]:
    """Returns the compute capabilities that a version's build has native code for, empty if not known."""
    one, row = build(version), release(version)
    if one is None or row is None:
        return ()
    minor = Version(row.version)
    for known in KERNELS_BY_INDEX:
        if known.index == one.index and Version(known.first) <= minor <= Version(known.last):
            return known.compute_capabilities
    return ()
