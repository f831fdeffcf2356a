"""Which of a framework's own files opens the GPU libraries, and which names it asks for."""

import re
from pathlib import Path

from gpuwizard.catalog import tensorflow
from gpuwizard.catalog.libraries import (
    WantedLibrary,
    cuda_of,
    describe,
    family_of,
    stem_and_number,
    wanted,
)
from gpuwizard.probes.libraries.elf import X86_64, Elf, ElfReader
from gpuwizard.probes.libraries.files import exists, folders_like, read_text
from gpuwizard.probes.libraries.inventory import wheel_folders
from gpuwizard.probes.libraries.request import LibraryRequest

# TensorFlow's dso_loader lives in the framework library; the search path of libtensorflow_cc.so.2 does not
# count for what it opens. Builds without that library keep everything in the Python extension.
_TENSORFLOW = (
    "libtensorflow_framework.so.2",
    "libtensorflow_framework.so.1",
    "libtensorflow_framework.so",
    "python/_pywrap_tensorflow_internal.so",
)
_TORCH = ("lib/libtorch_cuda.so", "lib/libc10_cuda.so")


def opener(request: LibraryRequest, reader: ElfReader) -> Elf | None:
    """Returns the library from inside which the build opens the others, None where there is none.

    Where TensorFlow's is gone or damaged, a stand-in takes its place that looks into the wheels as every release
    with the and-cuda extra does. That installation has a worse trouble, which others report.
    """
    found = next((reader.read(path) for path in _candidates(request) if exists(path)), None)
    if found is not None and not found.problem:
        return found
    if request.framework != "tensorflow" or request.platform == "windows":
        return None
    row = tensorflow.release(request.version)
    folders = wheel_folders(request.site_packages) if row is None or row.has_and_cuda else ()
    path = f"{request.framework_location}/{_TENSORFLOW[0]}"
    return Elf(path, X86_64, runpath=folders, has_runpath=True)


def is_cuda_build(request: LibraryRequest) -> bool:
    """Whether the build can use a GPU at all; True also where its files do not tell."""
    if request.cuda_build is not None:
        return request.cuda_build
    location = request.framework_location
    if not location or not Path(location).is_dir():
        return True
    if request.framework == "tensorflow":
        text = read_text(f"{location}/python/platform/build_info.py")
        return not re.search(r"is_cuda_build'?\W+False", text)
    if request.framework == "torch":
        if request.platform == "windows":
            return exists(f"{location}/lib/torch_cuda.dll")
        return any(exists(f"{location}/{name}") for name in _TORCH)
    return bool(_plugins(request))


def wanted_by(request: LibraryRequest, found: Elf | None) -> tuple[WantedLibrary, ...]:
    """Returns the libraries that this very build opens, by its own link list or else by the table."""
    if not is_cuda_build(request):
        return ()
    table = wanted(request.framework, request.version, request.platform, _told_cuda(request, found))
    if request.framework != "torch" or request.platform == "windows" or found is None:
        return table
    linked = [name for name in found.needed if family_of(name) in ("cuda", "cudnn")]
    if not linked:
        return table
    least = {one.name: one.at_least for one in table}
    number = build_cuda(request, found)
    rows = [one for one in table if one.family == "driver"]
    return (*rows, *(describe(name, number, at_least=least.get(name, "")) for name in linked))


def build_cuda(request: LibraryRequest, found: Elf | None) -> str:
    """Returns the CUDA of a build: as it was told, by JAX's plugin, by PyTorch's links, or by the tables."""
    return _told_cuda(request, found) or cuda_of(request.framework, request.version)


def _told_cuda(request: LibraryRequest, found: Elf | None) -> str:
    told = request.cuda or _cuda_of_plugin(request)
    if not told and found is not None and request.framework == "torch":
        return _cuda_of_links(found.needed)
    return told


def _candidates(request: LibraryRequest) -> list[str]:
    location = request.framework_location
    if not location or request.platform == "windows":
        return []
    if request.framework == "tensorflow":
        return [
            *(f"{location}/{name}" for name in _TENSORFLOW),
            f"{request.prefix}/lib/{_TENSORFLOW[0]}",  # conda's packages keep it there
        ]
    if request.framework == "torch":
        return [f"{location}/{name}" for name in _TORCH]
    return [f"{folder}/xla_cuda_plugin.so" for folder in _plugins(request)]


def _plugins(request: LibraryRequest) -> tuple[str, ...]:
    """Returns the folders of JAX's CUDA plugins, the newest CUDA first."""
    sites = [*request.site_packages]
    if request.framework_location:
        sites.append(str(Path(request.framework_location).parent))
    found = [folder for site in sites for folder in folders_like(site, "jax_plugins/xla_cuda*")]
    return tuple(sorted(dict.fromkeys(found), reverse=True))


def _cuda_of_plugin(request: LibraryRequest) -> str:
    if request.framework != "jax":
        return ""
    found = [re.search(r"xla_cuda(\d+)$", folder) for folder in _plugins(request)]
    return next((one[1] for one in found if one), "")


def _cuda_of_links(names: tuple[str, ...]) -> str:
    numbers = [stem_and_number(name)[1] for name in names if stem_and_number(name)[0] == "cudart"]
    return numbers[0].partition(".")[0] if numbers else ""
