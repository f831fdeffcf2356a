"""Releases of PyTorch: the Python of its wheels, the CUDA builds that exist, and the cuDNN inside each."""

import re
from datetime import date

from msgspec import Struct
from packaging.version import InvalidVersion, Version

from gpuwizard.catalog.drivers import OsName

CHECKED = date(2026, 11, 21)

FILE_LIST = "PyPI file list of torch and torch/version.py of its wheels, read 2026-11-21"
MATRIX = "pytorch/pytorch RELEASE.md, release compatibility matrix (state of 2.14)"
RFC = "pytorch/pytorch CUDA support matrix for 2.15, issue 190385, and the notice that cu126 ends"
CODE = "GPU code counted in libtorch_cuda.so of the PyPI wheels 1.10.2 to 2.15.0, 2026-11-21"
WHEEL = "metadata of the PyPI wheels, read 2026-11-21"
ARM_LIST = "pytorch/pytorch .ci/manywheel/build_env_setup.py: GPU targets of the wheels for aarch64"
NUMPY = "PyTorch 2.3.0 release notes: first release for NumPy 2"


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
        builds: CUDA builds on PyTorch's own index, oldest CUDA first. The only ones for Windows: what PyPI has
            for Windows is for the processor, in every release.
        glibc: Oldest C library that the Linux wheels claim; empty where the claim is not to be trusted.
        aarch64_cuda: Whether PyPI's Linux wheels for ARM use a GPU; before 2.11 they are for the processor.
        python_windows_max: Newest Python with Windows wheels.
        numpy: Range of NumPy that the build can exchange data with; empty where there is no limit.
        source: Where the row comes from.
        conflict: Where sources disagree, and which of them the row follows; empty where they agree.
    """

    version: str
    newest_patch: str
    python_min: str
    python_max: str
    default_index: str
    builds: tuple[TorchBuild, ...]
    glibc: str
    aarch64_cuda: bool
    python_windows_max: str
    numpy: str
    source: tuple[str, ...] = (FILE_LIST, MATRIX)
    conflict: str = ""

    @property
    def default_cuda(self) -> str:
        """CUDA of the build that a plain `pip install torch` gives on Linux; on Windows it has none."""
        return cuda_of_index(self.default_index)


class TorchKernels(Struct, frozen=True):
    """GPU code in the builds of one index, for a range of releases (both ends included).

    Attributes:
        index: "cu126".
        first: First release of the range.
        last: Last release of it.
        compute_capabilities: GPUs with native code, "8.6". No build on PyPI holds portable code.
        source: Where the row comes from.
        conflict: What is not certain about the row; empty where a wheel was read.
    """

    index: str
    first: str
    last: str
    compute_capabilities: tuple[str, ...]
    source: tuple[str, ...] = (CODE,)
    conflict: str = ""


def cuda_of_index(index: str) -> str:
    """Returns the CUDA version of an index name ("cu126" is 12.6), empty where it names none ("cpu")."""
    found = re.fullmatch(r"cu(\d{2})(\d+)", index)
    return f"{found[1]}.{found[2]}" if found else ""


FIRST_ARM_CUDA = "2.11"
LAST_NUMPY_1 = "2.2"
# Where Windows has wheels for fewer Pythons than Linux.
_WINDOWS_PYTHON_MAX = {"1.13": "3.10", "2.5": "3.12"}
_OLD_DEFAULT = "PyPI's build is for CUDA 10.2 although builds for CUDA 11 existed; the row lists what a source names."
_CONFLICTS = {
    "1.10": _OLD_DEFAULT,
    "1.11": _OLD_DEFAULT,
    "1.12": _OLD_DEFAULT,
    "2.11": "RELEASE.md prints cuDNN 9.17.1 for CUDA 13.0, the wheel asks for 9.19.0; the row follows the wheel.",
    "2.14": "A plan for 2.14 named CUDA 13.2 as PyPI's build; the wheel on PyPI is for 13.0, and so the row.",
    "2.15": "CUDA 13.0 stands only in the plan for 2.15; its index was not seen.",
}


def _row(newest_patch: str, python: str, default_index: str, builds: str) -> TorchRelease:
    version = Version(newest_patch)
    minor = f"{version.major}.{version.minor}"
    python_min, _, python_max = python.partition("-")
    numpy_1 = Version(minor) <= Version(LAST_NUMPY_1)
    sources = (FILE_LIST, RFC if version >= Version("2.15") else MATRIX, WHEEL, *((NUMPY,) if numpy_1 else ()))
    return TorchRelease(
        version=minor,
        newest_patch=newest_patch,
        python_min=python_min,
        python_max=python_max,
        default_index=default_index,
        builds=tuple(_build(text) for text in builds.split()),
        # Wheels before 2.7 were tagged manylinux1 although they need a newer C library than that.
        glibc="2.28" if version >= Version("2.7") else "",
        aarch64_cuda=Version(minor) >= Version(FIRST_ARM_CUDA),
        python_windows_max=_WINDOWS_PYTHON_MAX.get(minor, python_max),
        numpy="<2" if numpy_1 else "",
        source=sources,
        conflict=_CONFLICTS.get(minor, ""),
    )


def _build(text: str) -> TorchBuild:
    index, _, cudnn = text.partition(":")
    return TorchBuild(index, cuda_of_index(index), cudnn.rstrip("?"), not cudnn.endswith("?"))


# newest patch, Python, default on Linux, builds as index:cuDNN (a question mark: called experimental)
RELEASES: tuple[TorchRelease, ...] = (
    _row("1.10.2", "3.6-3.9", "cu102", "cu102"),
    _row("1.11.0", "3.7-3.10", "cu102", "cu102"),
    _row("1.12.1", "3.7-3.10", "cu102", "cu102 cu113:8.3.2 cu116:8.3.2?"),
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
    _row("2.11.0", "3.10-3.14", "cu130", "cu126:9.10.2 cu128:9.17.1 cu130:9.19.0"),
    _row("2.12.1", "3.10-3.14", "cu130", "cu126:9.10.2 cu130:9.20.0 cu132:9.20.0?"),
    _row("2.13.0", "3.10-3.14", "cu130", "cu126:9.10.2 cu130:9.20.0 cu132:9.20.0?"),
    _row("2.14.1", "3.10-3.14", "cu130", "cu126:9.10.2 cu130:9.24.0 cu132:9.24.0"),
    _row("2.15.0", "3.11-3.15", "cu132", "cu130 cu132:9.26.0"),
)
NEWEST = RELEASES[-1]
_BY_MINOR = {row.version: row for row in RELEASES}

_KEPLER_TO_AMPERE = ("3.7", "5.0", "6.0", "7.0", "7.5", "8.0", "8.6")
_MAXWELL_TO_HOPPER = ("5.0", "6.0", "7.0", "7.5", "8.0", "8.6", "9.0")
_VOLTA_TO_BLACKWELL = ("7.0", "7.5", "8.0", "8.6", "9.0", "10.0", "12.0")
_TURING_TO_BLACKWELL = ("7.5", "8.0", "8.6", "9.0", "10.0", "12.0")
_LIKE_CU117 = "No wheel of this build was read; the row repeats cu117 of the same years without Kepler."
_KEPLER_OPEN = "No wheel of this build was read; older tables add 3.7 to some releases, the row leaves it out."
_NEIGHBOUR = "No wheel of this build was read; the row names what the builds on both sides of it share."
KERNELS_BY_INDEX: tuple[TorchKernels, ...] = (
    TorchKernels("cu102", "1.10", "1.12", ("3.7", "5.0", "6.0", "7.0")),
    TorchKernels("cu113", "1.12", "1.12", _KEPLER_TO_AMPERE[1:], (MATRIX,), _LIKE_CU117),
    TorchKernels("cu116", "1.12", "1.13", _KEPLER_TO_AMPERE[1:], (MATRIX,), _LIKE_CU117),
    TorchKernels("cu117", "1.13", "2.0", _KEPLER_TO_AMPERE),
    TorchKernels("cu118", "2.0", "2.7", _MAXWELL_TO_HOPPER, (MATRIX,), _KEPLER_OPEN),
    TorchKernels("cu121", "2.1", "2.5", _MAXWELL_TO_HOPPER),
    TorchKernels("cu124", "2.4", "2.6", _MAXWELL_TO_HOPPER),
    TorchKernels("cu126", "2.6", "2.6", _MAXWELL_TO_HOPPER, (MATRIX,), _NEIGHBOUR),
    TorchKernels("cu126", "2.7", "2.14", _MAXWELL_TO_HOPPER, (CODE, MATRIX)),
    TorchKernels("cu128", "2.7", "2.7", _TURING_TO_BLACKWELL, (MATRIX,), _NEIGHBOUR),
    TorchKernels("cu128", "2.8", "2.10", _VOLTA_TO_BLACKWELL),
    TorchKernels("cu128", "2.11", "2.11", _TURING_TO_BLACKWELL, (MATRIX,)),
    TorchKernels("cu129", "2.8", "2.8", _TURING_TO_BLACKWELL, (MATRIX,), _NEIGHBOUR),
    TorchKernels("cu130", "2.9", "2.14", _TURING_TO_BLACKWELL, (CODE, MATRIX)),
    TorchKernels("cu130", "2.15", "2.15", _TURING_TO_BLACKWELL, (RFC,), _NEIGHBOUR),
    TorchKernels("cu132", "2.12", "2.15", _TURING_TO_BLACKWELL, (CODE, MATRIX)),
)

# Builds for ARM serve servers and NVIDIA's own boards; the same for each CUDA 13.
KERNELS_ON_ARM: tuple[TorchKernels, ...] = (
    TorchKernels("cu126", "2.9", "2.14", ("8.0", "9.0"), (ARM_LIST,), "Read in the build script, not in a wheel."),
    *(
        TorchKernels(
            index,
            "2.9",
            "2.15",
            ("8.0", "9.0", "10.0", "11.0", "12.0"),
            (ARM_LIST,),
            "Read in the build script, not in a wheel.",
        )
        for index in ("cu130", "cu132")
    ),
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


def kernels(version: str, arm: bool = False) -> tuple[str, ...]:
    """Returns the compute capabilities that a version's build has native code for, empty if not known."""
    row = kernels_row(version, arm)
    return row.compute_capabilities if row else ()


def kernels_row(version: str, arm: bool = False) -> TorchKernels | None:
    """Returns what is known of the GPU code in a version's build ("2.14.1+cu126"), or None where nothing is.

    Args:
        version: With the build; without one that of PyPI is meant.
        arm: Whether the wheel for ARM processors is meant.
    """
    one, row = build(version), release(version)
    if one is None or row is None:
        return None
    minor = Version(row.version)
    for known in KERNELS_ON_ARM if arm else KERNELS_BY_INDEX:
        if known.index == one.index and Version(known.first) <= minor <= Version(known.last):
            return known
    return None


def pythons(row: TorchRelease, os: OsName = "linux") -> tuple[str, str]:
    """Returns the oldest and the newest Python for which a release can be installed."""
    return (row.python_min, row.python_windows_max if os == "windows" else row.python_max)
