"""Tells what a library's file name means: whose it is, which part, and which version it asks for."""

import re

from msgspec import Struct

from gpuwizard.logs.message import Facts


class Library(Struct, frozen=True):
    """A library by its file name.

    Attributes:
        group: `driver`, `nvml`, `cuda`, `cudnn`, `tensorrt`, `tools`, `msvc`, `zlib`, `torch`, `tensorflow`,
            `c-library` or `other`.
        component: Short name ("cublas", "cudnn_ops").
        version: What the name asks for ("11", "11.0"), empty where it names none.
    """

    group: str
    component: str
    version: str = ""


# Names of the files as the CUDA, cuDNN and framework packages ship them.
_GROUPS: dict[str, str] = {
    "nvcuda": "driver",
    "nvidia-ml": "nvml",
    "nvml": "nvml",
    "dxcore": "wsl",
    "d3d12": "wsl",
    "d3d12core": "wsl",
    "nvinfer": "tensorrt",
    "nvinfer_plugin": "tensorrt",
    "nvvm": "tools",
    "zlibwapi": "zlib",
    "stdc++": "c-library",
    "tensorflow_framework": "tensorflow",
    "tensorflow_cc": "tensorflow",
    "pywrap_tensorflow_internal": "tensorflow",
    "onnxruntime_providers_cuda": "onnxruntime",
}
_CUDA = (
    "cudart|cublas|cublaslt|cufft|cufftw|curand|cusolver|cusolvermg|cusparse|cusparselt|cupti|nvjitlink|nvrtc|"
    "nvrtc-builtins|nvtoolsext|nvtx3interop|nccl|npp\\w*|nvblas|cufile|nvshmem_host"
)
_CUDA_NAME = re.compile(rf"(?:{_CUDA})\Z")
_TORCH_NAME = re.compile(r"(?:c10(?:_cuda)?|caffe2\w*|torch(?:_\w+)?|fbgemm|asmjit|shm|uv)\Z")
_MSVC_NAME = re.compile(r"(?:msvcp|vcruntime|vcomp|concrt|msvcr)\d{2,3}(?:_\w+)?\Z|libomp140\.\w+\Z")
_LINUX = re.compile(r"(?:lib)?(?P<stem>[\w+-]+?)\.(?:so|dylib)(?:\.(?P<version>[\d.]+))?\Z")
_WINDOWS = re.compile(r"(?P<stem>[\w.+-]+?)(?:64|32)?(?:_(?P<version>[\d_]+))?\.(?:dll|pyd)\Z")


def base_name(path: str) -> str:
    """Returns the file's name without its folder, for either kind of slash."""
    return re.split(r"[\\/]", path.strip(" '\"`"))[-1]


def library(path: str) -> Library:
    """Tells what a library file is.

    Args:
        path: Its name, with or without a folder ("libcudnn.so.9", "cudart64_110.dll").
    """
    name = base_name(path).lower()
    if name.startswith("libcuda.so"):
        return Library("driver", "libcuda")
    if _MSVC_NAME.match(name.removesuffix(".dll")):
        return Library("msvc", name.removesuffix(".dll"))
    found = _LINUX.match(name) or _WINDOWS.match(name)
    if found is None:
        return Library("other", name)
    stem, raw = found["stem"], found["version"] or ""
    version = _dotted(raw) if found.re is _WINDOWS else raw
    return Library(_group(stem), stem, version)


def _group(stem: str) -> str:
    if stem in _GROUPS:
        return _GROUPS[stem]
    if stem.startswith("cudnn"):
        return "cudnn"
    if stem.startswith("nvidia-") and not stem.startswith("nvidia-container"):
        # Every other library of that name comes with the driver: nvidia-ptxjitcompiler, nvidia-encode ...
        return "driver"
    if _CUDA_NAME.match(stem):
        return "cuda"
    if _TORCH_NAME.match(stem):
        return "torch"
    if "tensorflow" in stem:
        return "tensorflow"
    return "other"


def _dotted(token: str) -> str:
    """Returns "11.0" for "110", "11" for "11" and "11.2" for "112_0": how CUDA numbers its Windows files."""
    digits = token.split("_")[0]
    two_parts = len(digits) == 3 or (len(digits) == 2 and digits[0] in "6789")
    return f"{digits[:-1]}.{digits[-1]}" if two_parts else digits


_BROKEN = (
    ("file too short", "truncated"),
    ("invalid elf header", "invalid-header"),
    ("wrong elf class", "wrong-architecture"),
    ("cannot open shared object file: permission denied", "no-permission"),
    ("undefined symbol", "undefined-symbol"),
    ("symbol not found", "undefined-symbol"),
    ("cannot allocate memory in static tls block", "static-tls"),
    ("failed to map segment", "no-exec"),
    ("cannot enable executable stack", "no-exec"),
    ("cannot open shared object file", "absent"),
    ("not found", "absent"),
)
_NAMED = re.compile(r"^(?P<file>[^:;]{1,300}?): (?:cannot open shared|file too short|invalid ELF|wrong ELF)", re.I)
_SYMBOL = re.compile(r"undefined symbol: (?P<symbol>[\w.@]+)(?:, version (?P<version>[\w.+-]+))?")


def describe(facts: Facts) -> Facts:
    """Adds to the facts of a library that did not load: group, component, version, why, and whose fault.

    When the loader names another library than the wanted one, that is the one to look for: "dependency".
    """
    wanted = library(facts.get("library", ""))
    told = {"group": wanted.group, "component": wanted.component, "wants": wanted.version}
    reason = facts.get("reason", "")
    told["reason_kind"] = next((kind for text, kind in _BROKEN if text in reason.lower()), "absent")
    named = _NAMED.match(reason)
    if named and base_name(named["file"]).lower() != base_name(facts["library"]).lower():
        other = library(named["file"])
        told |= {"dependency": base_name(named["file"]), "group": other.group, "component": other.component}
        told["wants"] = other.version
    if symbol := _SYMBOL.search(reason):
        told["symbol"] = symbol["symbol"]
        told["symbol_version"] = symbol["version"] or ""
    return facts | {name: value for name, value in told.items() if value}
