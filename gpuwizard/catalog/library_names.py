"""File names of the CUDA and cuDNN libraries: which belong to which CUDA, and what a name says.

The numbers in the names do not follow the CUDA release: CUDA 12 has libcufft.so.11 and libcusolver.so.11, and
CUDA 13 has libcusparse.so.12, the same name as in CUDA 12.
"""

import re
from datetime import date

from msgspec import Struct

from gpuwizard.catalog.versions import at_least, older
from gpuwizard.model.libraries import LibraryFamily

CHECKED = date(2026, 11, 21)

WHEEL_FILES = "file lists of the nvidia wheels for CUDA 11, 12 and 13, read 2026-11-21"
PYTORCH_ISSUE = "public reports on PyTorch with cuDNN 9.20: pytorch/pytorch issues 185512 and 188892"
FILES_OF_9_22 = "file list of the cuDNN 9.22.0.52 archive for Linux, in public notes; older releases were not read"
WHEEL_OF_9_28 = "libraries of the wheel nvidia-cudnn-cu12 9.28.0.42: files, and the names inside them"
OPENED = "names that TensorFlow wheels opened under LD_DEBUG=files, 2026-11-21"

_LINUX = re.compile(r"lib(?P<stem>.+?)\.so(?:\.(?P<number>[0-9.]+))?$")
_WINDOWS = re.compile(r"(?P<stem>[A-Za-z][A-Za-z_-]*?)(?:64)?_?(?P<number>[0-9][0-9_.]*)?\.dll$", re.IGNORECASE)
_DRIVER_STEMS = frozenset({"cuda", "nvidia-ml", "nvcuda", "nvml"})
_CUDA_STEMS = (
    "cudart cublas cublaslt nvblas cufft cufftw curand cusolver cusolvermg cusparse cusparselt nvrtc"
    " nvrtc-builtins nvjitlink cupti nccl cufile nvshmem_host npp nvjpeg"
)
CUDA_STEMS = frozenset(_CUDA_STEMS.split())


class CudaNames(Struct, frozen=True):
    """The numbers in the library names of one CUDA.

    Attributes:
        cuda: "10.0", "10.1", "11.0", or "11", "12", "13" for the rest of that major release.
        numbers: Stem ("cublas") to the number in its name ("12").
        wheel_suffix: What the names of the pip packages end in ("-cu12"), None where there are no packages.
        source: Where the row comes from.
    """

    cuda: str
    numbers: dict[str, str]
    wheel_suffix: str | None
    source: tuple[str, ...]


def _numbers(text: str) -> dict[str, str]:
    return dict(pair.split(":") for pair in text.split())


CUDA_NAMES: tuple[CudaNames, ...] = (
    CudaNames(
        "10.0",
        _numbers("cudart:10.0 cublas:10.0 cufft:10.0 curand:10.0 cusolver:10.0 cusparse:10.0"),
        None,
        (OPENED,),
    ),
    CudaNames(
        "10.1",
        _numbers("cudart:10.1 cublas:10 cufft:10 curand:10 cusolver:10 cusparse:10"),
        None,
        (OPENED,),
    ),
    CudaNames(
        "11.0",
        _numbers("cudart:11.0 cublas:11 cublasLt:11 cufft:10 curand:10 cusolver:10 cusparse:11"),
        None,
        (OPENED,),
    ),
    CudaNames(
        "11",
        _numbers("cudart:11.0 cublas:11 cublasLt:11 cufft:10 curand:10 cusolver:11 cusparse:11 nvrtc:11.2 nccl:2"),
        "-cu11",
        (WHEEL_FILES,),
    ),
    CudaNames(
        "12",
        _numbers(
            "cudart:12 cublas:12 cublasLt:12 cufft:11 curand:10 cusolver:11 cusparse:12 nvrtc:12 nvJitLink:12"
            " cupti:12 nccl:2 cusparseLt:0 cufile:0 nvshmem_host:3"
        ),
        "-cu12",
        (WHEEL_FILES,),
    ),
    CudaNames(
        "13",
        _numbers(
            "cudart:13 cublas:13 cublasLt:13 cufft:12 curand:10 cusolver:12 cusparse:12 nvrtc:13 nvJitLink:13"
            " cupti:13 nccl:2 cusparseLt:0 cufile:0 nvshmem_host:3"
        ),
        "",
        (WHEEL_FILES,),
    ),
)
_BY_CUDA = {row.cuda: row for row in CUDA_NAMES}

# Parts that libcudnn (8: by link or at first use, 9: always at first use) loads from its own folder.
CUDNN_PARTS: dict[str, tuple[str, ...]] = {
    "8": ("adv_infer", "adv_train", "cnn_infer", "cnn_train", "ops_infer", "ops_train"),
    "9": ("adv", "cnn", "engines_precompiled", "engines_runtime_compiled", "graph", "heuristic", "ops"),
}


class LaterPart(Struct, frozen=True):
    """A part of cuDNN 9 that its first releases did not have.

    Attributes:
        stem: The part, "engines_tensor_ir".
        opened: First release that is known to open it where it is found.
        shipped: First release that is known to bring it; without it that one and later ones refuse to work.
        source: Where the row comes from.
    """

    stem: str
    opened: str
    shipped: str
    source: tuple[str, ...]


LATER_PARTS: tuple[LaterPart, ...] = (
    # 9.20 opens it and does not bring it: a copy of another release on the search path is mixed in, and all fails.
    LaterPart("engines_tensor_ir", "9.20", "9.21", (PYTORCH_ISSUE, WHEEL_OF_9_28)),
    LaterPart("ext", "9.22", "9.22", (FILES_OF_9_22, WHEEL_OF_9_28)),
)
# From 8.3 to the end of 8 the Windows build needs zlib under this name, from outside its own package.
CUDNN_ZLIB = "zlibwapi.dll"

_WHEELS = {
    "cublaslt": "cublas",
    "cudart": "cuda-runtime",
    "cupti": "cuda-cupti",
    "nvrtc": "cuda-nvrtc",
    "nvrtc-builtins": "cuda-nvrtc",
    "nvshmem_host": "nvshmem",
    "cufftw": "cufft",
    "cusolvermg": "cusolver",
}
# These keep their suffix in CUDA 13; the others have none any more.
_SUFFIX_IN_13 = frozenset({"cudnn", "nccl", "cusparselt", "nvshmem"})


def names_of_cuda(cuda: str) -> CudaNames:
    """Returns the row for a CUDA version ("12.5.1", "11.0"); the newest row for one that is newer still."""
    parts = cuda.split(".")
    return _BY_CUDA.get(".".join(parts[:2])) or _BY_CUDA.get(parts[0]) or CUDA_NAMES[-1]


def file_name(stem: str, number: str, platform: str) -> str:
    """Returns a library's file name: ("cublas", "12") is libcublas.so.12 or cublas64_12.dll."""
    if platform == "windows":
        return f"{stem}64_{number.replace('.', '')}.dll"
    return f"lib{stem}.so.{number}"


def stem_and_number(name: str) -> tuple[str, str]:
    """Returns stem (in lower case) and number of a file name; both empty where it is no library's name.

    "libcublasLt.so.12" gives ("cublaslt", "12"), "cudart64_110.dll" gives ("cudart", "110").
    """
    found = _LINUX.fullmatch(name) or _WINDOWS.fullmatch(name)
    if found is None:
        return "", ""
    return found["stem"].lower().removesuffix("_"), (found["number"] or "")


def family_of(name: str) -> LibraryFamily:
    """Returns the family that a file name belongs to; `system` for everything that is not NVIDIA's."""
    stem = stem_and_number(name)[0]
    if stem in _DRIVER_STEMS:
        return "driver"
    if stem == "cudnn" or stem.startswith("cudnn_"):
        return "cudnn"
    return "cuda" if stem in CUDA_STEMS else "system"


def wanted_version(name: str) -> str:
    """Returns the library versions that a file name stands for ("9.*"), empty for the driver's libraries."""
    if family_of(name) not in ("cuda", "cudnn"):
        return ""
    stem, number = stem_and_number(name)
    if stem == "cufile":  # libcufile.so.0 holds version 1
        return ""
    if "_" in number:  # nvrtc64_120_0.dll, nvJitLink_120_0.dll: one file for the whole of CUDA 12
        number = number[:2]
    elif name.lower().endswith(".dll") and len(number) == 3 and number.isdigit():
        number = f"{number[:2]}.{number[2]}"
    # libcudart.so.11.0 and libnvrtc.so.11.2 kept their names through all of CUDA 11.
    if number.startswith("11."):
        number = "11"
    return f"{number}.*" if number else ""


def wheel_of(name: str, cuda: str) -> str:
    """Returns the pip package that brings a library for a CUDA version, empty where there is none."""
    suffix = names_of_cuda(cuda).wheel_suffix
    stem = stem_and_number(name)[0]
    family = family_of(name)
    if suffix is None or family not in ("cuda", "cudnn"):
        return ""
    part = "cudnn" if family == "cudnn" else _WHEELS.get(stem, stem)
    if suffix == "" and part in _SUFFIX_IN_13:
        suffix = f"-cu{cuda.partition('.')[0]}"
    return f"nvidia-{part}{suffix}"


def cudnn_parts(name: str, version: str = "") -> tuple[str, ...]:
    """Returns the files that a main library of cuDNN loads when it runs, empty for all others.

    Args:
        name: The main library ("libcudnn.so.9", "cudnn64_9.dll").
        version: Its version where that is known; some parts came with later releases.
    """
    number = _number_of_cudnn(name).partition(".")[0]
    later = (part.stem for part in LATER_PARTS if number == "9" and at_least(version, part.shipped))
    return _cudnn_files(name, (*CUDNN_PARTS.get(number, ()), *later))


def cudnn_extras(name: str, version: str) -> tuple[str, ...]:
    """Returns the files that this release of cuDNN loads where it finds them, and does not bring itself."""
    opened = (part for part in LATER_PARTS if at_least(version, part.opened) and older(version, part.shipped))
    return _cudnn_files(name, tuple(part.stem for part in opened if _number_of_cudnn(name).startswith("9")))


def _number_of_cudnn(name: str) -> str:
    stem, number = stem_and_number(name)
    return number if stem == "cudnn" else ""


def _cudnn_files(name: str, parts: tuple[str, ...]) -> tuple[str, ...]:
    platform = "windows" if name.lower().endswith(".dll") else "linux"
    return tuple(file_name(f"cudnn_{part}", _number_of_cudnn(name), platform) for part in parts)
