"""The GPU libraries that each framework build opens, by their exact names."""

from datetime import date

from msgspec import Struct
from packaging.version import InvalidVersion, Version

from gpuwizard.catalog import jax, tensorflow, torch
from gpuwizard.catalog.library_names import (
    OPENED,
    cudnn_extras,
    cudnn_parts,
    family_of,
    file_name,
    names_of_cuda,
    stem_and_number,
    wanted_version,
    wheel_of,
)
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.libraries import LibraryFamily

__all__ = [
    "CHECKED",
    "WantedLibrary",
    "cuda_of",
    "cudnn_extras",
    "cudnn_parts",
    "describe",
    "family_of",
    "stem_and_number",
    "wanted",
    "wanted_version",
    "wheel_of",
]

CHECKED = date(2026, 11, 21)

TORCH_INIT = "torch/__init__.py and linked libraries of the wheels 2.14.1 and 2.15.0"
JAX_INIT = "jax_plugins/xla_cuda13/__init__.py of the wheel 0.12.0.1"


class WantedLibrary(Struct, frozen=True):
    """One library that a build opens.

    Attributes:
        name: Exact file name.
        family: driver, cuda or cudnn.
        wanted_version: Versions of the library that this name stands for ("9.*"), empty for the driver's.
        package: The pip package that brings it to where this build looks, empty where there is none.
        required: Whether the framework gives up the GPU without it.
        at_least: Oldest version that this build accepts or was made with, empty where that is not known.
        assumed: Whether the release is not in the table, so that the nearest known one stands in for it.
        source: Where the row comes from.
    """

    name: str
    family: LibraryFamily
    wanted_version: str
    package: str = ""
    required: bool = True
    at_least: str = ""
    assumed: bool = False
    source: tuple[str, ...] = ()


class _TensorFlowLine(Struct, frozen=True):
    """Libraries of a range of TensorFlow releases: first release, CUDA, stems in the order of opening."""

    first: str
    cuda: str
    stems: str
    nvml: bool = False


_SIX = "cudart cublas cufft curand cusolver cusparse"
_SEVEN = "cudart cublas cublasLt cufft curand cusolver cusparse"
_WITHOUT_CURAND = "cudart cublas cublasLt cufft cusolver cusparse"
_TENSORFLOW: tuple[_TensorFlowLine, ...] = (
    _TensorFlowLine("1.13", "10.0", "cudart cublas cusolver"),
    _TensorFlowLine("1.14", "10.0", _SIX),
    _TensorFlowLine("2.1", "10.1", _SIX),
    _TensorFlowLine("2.4", "11.0", _SEVEN),
    _TensorFlowLine("2.5", "11", _SEVEN),
    _TensorFlowLine("2.13", "11", _WITHOUT_CURAND),
    _TensorFlowLine("2.15", "12", _WITHOUT_CURAND),
    # Without libnvidia-ml.so.1 this release lists no GPU, and prints nothing about it.
    _TensorFlowLine("2.21", "12", _WITHOUT_CURAND, nvml=True),
)

# The versions that `tensorflow[and-cuda]` asks for at least: what the wheel was built with.
_BUILT_WITH: tuple[tuple[str, str], ...] = (
    ("2.14", "cublas:11.11.3 cudart:11.8.89 cufft:10.9.0 cusolver:11.4.1 cusparse:11.7.5"),
    ("2.15", "cublas:12.2.5 cudart:12.2.140 cufft:11.0.8 cusolver:11.5.2 cusparse:12.1.2"),
    ("2.16", "cublas:12.3.4 cudart:12.3.101 cufft:11.0.12 cusolver:11.5.4 cusparse:12.2.0"),
    ("2.18", "cublas:12.5.3 cudart:12.5.82 cufft:11.2.3 cusolver:11.6.3 cusparse:12.5.1"),
)
_LINKED_BY_TORCH = "cudart cublas cublasLt cufft curand cusolver cusparse nccl cupti"
_OPENED_BY_JAX = "cudart cublas cublasLt cufft cusolver cusparse"
_OPTIONAL = "nvrtc nvJitLink cupti nccl nvshmem_host"
_NEWEST = Version(tensorflow.NEWEST.version)


def wanted(
    framework: FrameworkName, version: str, platform: str = "linux", cuda: str = ""
) -> tuple[WantedLibrary, ...]:
    """Returns the libraries that a release opens, in the order of opening.

    Args:
        framework: Whose libraries.
        version: The release; for PyTorch with its local part ("2.14.1+cu126").
        platform: "linux" (also WSL and containers) or "windows".
        cuda: CUDA of the build where it is known better than from the version (JAX: of its plugin).

    Returns:
        Empty for builds that never open a GPU library: TensorFlow after 2.10 on Windows, JAX on Windows, CPU
        builds of PyTorch. A release that the tables do not know gets the nearest one's, marked `assumed`.
    """
    if framework == "tensorflow":
        return _of_tensorflow(version, platform)
    if framework == "torch":
        return _of_torch(version, platform, cuda)
    return _of_jax(version, platform, cuda or "12")


def cuda_of(framework: FrameworkName, version: str, cuda: str = "") -> str:
    """Returns the CUDA that a release was built with, as far as version and tables tell ("12.5", "13")."""
    if cuda:
        return cuda
    if framework == "tensorflow":
        return (tensorflow.release(version) or _nearest_tensorflow(_minor(version) or _NEWEST)).cuda
    if framework == "torch":
        build = torch.build(version)
        return build.cuda if build else ""
    return "12"


def describe(name: str, cuda: str, *, packaged: bool = True, at_least: str = "") -> WantedLibrary:
    """Returns the row for a library that a build names itself (its linked libraries)."""
    return WantedLibrary(
        name=name,
        family=family_of(name),
        wanted_version=wanted_version(name),
        package=wheel_of(name, cuda) if packaged else "",
        at_least=at_least,
        source=("the build's own list of linked libraries",),
    )


def _of_tensorflow(version: str, platform: str) -> tuple[WantedLibrary, ...]:
    known = tensorflow.release(version)
    row = known or _nearest_tensorflow(_minor(version) or _NEWEST)
    if platform == "windows" and not row.windows_gpu:
        return ()
    line = [one for one in _TENSORFLOW if Version(one.first) <= Version(row.version)][-1]
    stems = _SIX if platform == "windows" and line.first == "1.13" else line.stems
    packaged = row.has_and_cuda and platform == "linux"
    least = _built_with(row.version)
    rows = [_driver("nvcuda.dll" if platform == "windows" else "libcuda.so.1")]
    if line.nvml:
        rows.append(_driver("libnvidia-ml.so.1"))
    rows += [
        _library(stem, line.cuda, platform, packaged, least.get(stem.removesuffix("Lt"), "")) for stem in stems.split()
    ]
    rows.append(_cudnn(row.cudnn, line.cuda, platform, packaged))
    return tuple(_marked(one, known is None, (OPENED,)) for one in rows)


def _of_torch(version: str, platform: str, cuda: str) -> tuple[WantedLibrary, ...]:
    build = torch.build(version)
    local = _local(version)
    if build is None or (platform == "windows" and not local and not cuda):
        return ()
    cuda = cuda or build.cuda
    cudnn = build.cudnn or ("8" if (_minor(version) or Version("9")) < Version("2.4") else "9")
    bundled = platform == "windows"
    rows = [_driver("nvcuda.dll" if bundled else "libcuda.so.1")]
    rows.append(_driver("nvml.dll" if bundled else "libnvidia-ml.so.1", required=False))
    stems = _LINKED_BY_TORCH.replace(" nccl cupti", "") if bundled else _LINKED_BY_TORCH
    numbers = names_of_cuda(cuda).numbers
    rows += [_library(stem, cuda, platform, not bundled) for stem in stems.split() if stem in numbers]
    rows.append(_cudnn(cudnn, cuda, platform, not bundled))
    return tuple(_marked(one, torch.release(version) is None, (TORCH_INIT,)) for one in rows)


def _of_jax(version: str, platform: str, cuda: str) -> tuple[WantedLibrary, ...]:
    if platform == "windows":
        return ()
    known = jax.release(version)
    row = known or jax.NEWEST
    rows = [_driver("libcuda.so.1"), _driver("libnvidia-ml.so.1", required=False)]
    rows += [_library(stem, cuda, platform, True) for stem in _OPENED_BY_JAX.split()]
    # Releases before 0.4.31 say nothing in their notes about the cuDNN that they accept.
    rows.append(_cudnn(row.cudnn or ("9" if _cudnn9_in_jax(row.version) else "8"), cuda, platform, True))
    numbers = names_of_cuda(cuda).numbers
    rows += [_library(stem, cuda, platform, True, required=False) for stem in _OPTIONAL.split() if stem in numbers]
    return tuple(_marked(one, known is None, (JAX_INIT,)) for one in rows)


def _cudnn9_in_jax(version: str) -> bool:
    # The metadata of the plugin 0.4.30 is the first that asks for cuDNN 9.
    return Version(version) >= Version("0.4.30")


def _library(
    stem: str, cuda: str, platform: str, packaged: bool, at_least: str = "", *, required: bool = True
) -> WantedLibrary:
    name = file_name(stem, names_of_cuda(cuda).numbers[stem], platform)
    row = describe(name, cuda, packaged=packaged, at_least=at_least)
    return WantedLibrary(row.name, "cuda", row.wanted_version, row.package, required, at_least)


def _cudnn(version: str, cuda: str, platform: str, packaged: bool) -> WantedLibrary:
    name = file_name("cudnn", version.partition(".")[0], platform)
    return describe(name, cuda, packaged=packaged, at_least=version)


def _driver(name: str, *, required: bool = True) -> WantedLibrary:
    return WantedLibrary(name, "driver", "", "", required)


def _marked(row: WantedLibrary, assumed: bool, source: tuple[str, ...]) -> WantedLibrary:
    return WantedLibrary(
        row.name, row.family, row.wanted_version, row.package, row.required, row.at_least, assumed, source
    )


def _built_with(minor: str) -> dict[str, str]:
    rows = [text for first, text in _BUILT_WITH if Version(first) <= Version(minor)]
    return dict(pair.split(":", 1) for pair in rows[-1].split()) if rows else {}


def _nearest_tensorflow(minor: Version) -> tensorflow.TensorFlowRelease:
    older = [row for row in tensorflow.RELEASES if Version(row.version) <= minor]
    return older[-1] if older else tensorflow.RELEASES[0]


def _minor(version: str) -> Version | None:
    try:
        parsed = Version(version)
    except InvalidVersion:
        return None
    return Version(f"{parsed.major}.{parsed.minor}")


def _local(version: str) -> str:
    try:
        return Version(version).local or ""
    except InvalidVersion:
        return ""
