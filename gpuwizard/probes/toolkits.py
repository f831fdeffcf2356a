"""CUDA toolkits on the system, and the CUDA pieces that pip and conda have put into an environment."""

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from gpuwizard.model.libraries import Component
from gpuwizard.probes.libraries.files import exists, folders_like, names_in, read_text, real
from gpuwizard.probes.libraries.inventory import toolkit_folders
from gpuwizard.probes.libraries.versions import cuda_number, header_number
from gpuwizard.probes.windows_registry import registry_keys, registry_text

_VARIABLE = re.compile(r"CUDA_(PATH|HOME|ROOT|PATH_V\d+_\d+)$", re.IGNORECASE)
_WRAPPED = re.compile(r"((?:/|[A-Za-z]:\\)[^\s\"';]*[/\\]nvcc)(?:\.exe)?(?=[\s\"';]|$)")
_SYSTEM = ("usr/local/cuda*", "opt/cuda*", "usr/lib/nvidia-cuda-toolkit", "usr/lib/cuda")
_HEADERS = ("include/cuda_runtime_api.h", "include/cuda.h", "targets/x86_64-linux/include/cuda_runtime_api.h")
_MARKS = ("bin/nvcc", "bin/nvcc.exe", "version.json", "version.txt", "include/cuda.h", "nvvm")
_RUNTIME = ("libcudart.so", "cudart64_")
_CONDA_NAMES = re.compile(
    r"(cuda-|cudatoolkit|cudnn|libcudnn|libcu(blas|fft|rand|solver|sparse|file)|libnvjitlink|nccl|libnvrtc)"
)
_WHEEL = re.compile(r"nvidia_(?P<part>.+?)(?:_(?P<suffix>cu\d+))?-(?P<version>[^-]+)\.dist-info$")
_WHEEL_NAMES = "cublas cufft curand cusolver cusparse nvjitlink cufile nvtx nvvm npp nvjpeg nvfatbin"
_WHEEL_PARTS = frozenset(_WHEEL_NAMES.split())
_REGISTRY = r"SOFTWARE\NVIDIA Corporation\GPU Computing Toolkit\CUDA"


def find_toolkits(
    env: Mapping[str, str],
    platform: str = "linux",
    root: Path = Path("/"),
    registry: Callable[[], Iterable[str]] | None = None,
) -> tuple[Component, ...]:
    """Returns the CUDA toolkits on the machine, each folder once however many names lead to it.

    Args:
        env: Environment variables (CUDA_PATH, CUDA_HOME, CUDA_PATH_V..., PATH).
        platform: "linux" or "windows".
        root: Where the system's own folders begin.
        registry: Gives the folders that the registry names; on Windows it is read where none is given.

    Returns:
        What was named by a variable first, then the nvcc on PATH, then the usual folders.
    """
    found: dict[str, Component] = {}
    for via, folder in _named_folders(env, platform, root, registry or registry_folders):
        place = _same_toolkit(real(folder))
        if place in found or not _is_toolkit(place):
            continue
        found[place] = Component("CUDA toolkit", toolkit_version(place), place, via)
    return tuple(found.values())


def toolkit_version(folder: str) -> str:
    """Returns a toolkit's version from its own files, from the folder's name last; empty if none tells."""
    return _version_json(folder) or _version_txt(folder) or _version_header(folder) or _version_of_name(folder)


def find_wheel_components(site_packages: Iterable[str]) -> tuple[Component, ...]:
    """Returns NVIDIA's CUDA and cuDNN packages that pip has installed."""
    found = []
    for site in site_packages:
        for name in names_in(site):
            parts = _WHEEL.match(name)
            if parts and (parts["suffix"] or parts["part"].startswith("cuda_") or parts["part"] in _WHEEL_PARTS):
                title = "-".join(["nvidia", *filter(None, (parts["part"], parts["suffix"]))]).replace("_", "-")
                place = _wheel_folder(site, parts["part"], parts["suffix"] or "", parts["version"])
                found.append(Component(title, parts["version"], place, "site-packages"))
    return tuple(found)


def find_conda_components(prefix: str) -> tuple[Component, ...]:
    """Returns the CUDA and cuDNN packages of a conda environment, read from its conda-meta folder."""
    found = []
    meta = f"{prefix}/conda-meta"
    for name in names_in(meta) if prefix else ():
        if not name.endswith(".json") or not _CONDA_NAMES.match(name):
            continue
        record = _json(f"{meta}/{name}")
        title, version = record.get("name"), record.get("version")
        if isinstance(title, str) and isinstance(version, str):
            found.append(Component(title, version, prefix, "conda"))
    return tuple(found)


def registry_folders() -> tuple[str, ...]:
    """Returns the folders of toolkits that the Windows registry names; empty on other systems."""
    folders = (registry_text(rf"{_REGISTRY}\{name}", "InstallDir") for name in registry_keys(_REGISTRY))
    return tuple(folder for folder in folders if folder)


def _named_folders(
    env: Mapping[str, str], platform: str, root: Path, registry: Callable[[], Iterable[str]]
) -> list[tuple[str, str]]:
    found = [(name.upper(), value) for name, value in sorted(env.items()) if _VARIABLE.match(name) and value]
    found += [("PATH", folder) for folder in _nvcc_folders(env, platform)]
    if platform == "windows":
        programs = next((value for name, value in env.items() if name.upper() == "PROGRAMFILES"), "")
        base = f"{programs or 'C:/Program Files'}/NVIDIA GPU Computing Toolkit/CUDA"
        found += [("registry", folder) for folder in registry()]
        return found + [("system", folder) for folder in folders_like(base, "v*")]
    return found + [("system", folder) for like in _SYSTEM for folder in folders_like(str(root), like)]


def _nvcc_folders(env: Mapping[str, str], platform: str) -> list[str]:
    """Returns the folders above the `bin` of each nvcc on PATH."""
    value = next((text for name, text in env.items() if name.upper() == "PATH"), "")
    windows = platform == "windows"
    found = []
    for entry in value.split(";" if windows else ":"):
        nvcc = f"{entry.strip(chr(34))}/{'nvcc.exe' if windows else 'nvcc'}"
        folder = Path(_unwrapped(nvcc)).parent if entry and exists(nvcc) else None
        if folder is not None and folder.name.lower() == "bin":
            found.append(str(folder.parent))
    return found


def _unwrapped(program: str) -> str:
    """Follows links, and shell scripts that only start another nvcc, to the program itself."""
    for _ in range(5):
        program = real(program)
        text = read_text(program, limit=4096)
        inner = _WRAPPED.search(text) if text.startswith("#!") else None
        if inner is None or real(inner[1]) == program:
            return program
        program = inner[1]
    return program


def _same_toolkit(place: str) -> str:
    """Debian spreads one toolkit over two folders; its libraries and nvcc count as the second one."""
    if place.endswith("/usr/lib/cuda"):
        other = place.removesuffix("/cuda") + "/nvidia-cuda-toolkit"
        return other if exists(other) else place
    return place


def _is_toolkit(folder: str) -> bool:
    """Whether a folder holds a toolkit; a conda environment and an empty left-over folder are none."""
    if exists(f"{folder}/conda-meta") or real(folder) in ("/", "/usr", "/usr/local"):
        return False
    if any(exists(f"{folder}/{mark}") for mark in _MARKS):
        return True
    return any(name.startswith(_RUNTIME) for place in toolkit_folders(folder) for name in names_in(place))


def _version_json(folder: str) -> str:
    data = _json(f"{folder}/version.json")
    for key in ("cuda", "cuda_cudart"):
        part = data.get(key)
        version = part.get("version") if isinstance(part, dict) else None
        if isinstance(version, str):
            return version
    return ""


def _version_txt(folder: str) -> str:
    for place in (folder, folder.removesuffix("nvidia-cuda-toolkit") + "cuda"):
        found = re.search(r"CUDA Version (\d+(?:\.\d+)+)", read_text(f"{place}/version.txt", limit=4096))
        if found:
            return found[1]
    return ""


def _version_header(folder: str) -> str:
    places = [f"{folder}/{name}" for name in _HEADERS]
    if folder.endswith("/usr/lib/nvidia-cuda-toolkit"):
        places.append(folder.removesuffix("/lib/nvidia-cuda-toolkit") + "/include/cuda_runtime_api.h")
    for path in places:
        text = read_text(path)
        number = header_number(text, "CUDART_VERSION") or header_number(text, "CUDA_VERSION")
        if number:
            return cuda_number(number)
    return ""


def _version_of_name(folder: str) -> str:
    found = re.search(r"(?:cuda-|v)(\d+\.\d+)$", Path(folder).name)
    return found[1] if found else ""


def _wheel_folder(site: str, part: str, suffix: str, version: str) -> str:
    """Returns the folder with a wheel's files: nvidia/cublas, or nvidia/cu13 for CUDA 13's packages."""
    record = f"{site}/nvidia_{part}{f'_{suffix}' if suffix else ''}-{version}.dist-info/RECORD"
    found = re.search(r"^(nvidia/(?!__)[^/,]+)/", read_text(record), re.MULTILINE)
    return f"{site}/{found[1]}" if found else site


def _json(path: str) -> dict[str, Any]:
    text = read_text(path, limit=16_000_000)
    try:
        data = msgspec.json.decode(text) if text else {}
    except (msgspec.DecodeError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}
