"""The CUDA libraries that a real framework calls, as stand-ins: made from the names that its own files hold."""

import mmap
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from elftools.elf.elffile import ELFFile

from . import compiling

# Where a framework keeps the files that call CUDA.
FILES = {
    "tensorflow": ("tensorflow/libtensorflow_framework.so.2", "tensorflow/libtensorflow_cc.so.2"),
    "torch": ("torch/lib/lib*.so",),
    "jax": ("jax_plugins/xla_cuda*/*.so", "jax_cuda*_plugin/*.so"),
}
# TensorFlow and JAX open the libraries late and look each name up: the names stand in their read-only data. Each
# library has a prefix of its own; the longest that fits counts. PyTorch links its libraries, and says in its files
# which name it wants of which.
OPENED_LATE = {
    "cuda": "libcudart.so.12",
    "__cuda": "libcudart.so.12",
    "cublas": "libcublas.so.12",
    "cublasLt": "libcublasLt.so.12",
    "cudnn": "libcudnn.so.9",
    "cufft": "libcufft.so.11",
    "cupti": "libcupti.so.12",
    "cusolver": "libcusolver.so.11",
    "cusparse": "libcusparse.so.12",
    "nccl": "libnccl.so.2",
    "nvrtc": "libnvrtc.so.12",
    "nvshmem": "libnvshmem_host.so.3",
}
NAME = re.compile(
    rb"(?<=\0)(?:__cuda[A-Z]|(?:cuda|cublas|cublasLt|cudnn|cufft|cupti|cusolver|cusparse|nccl|nvrtc)[A-Z]|nvshmem)"
    rb"\w{2,90}(?=\0)"
)
# libcuda.so.1 is there already; these come with the framework or with Linux.
OURS = re.compile(r"lib(cu|nccl|nv)\w*\.so\.\d+")


def wanted(framework: str, packages: Path) -> dict[str, set[str]]:
    """The names that a framework calls, by the library (SONAME) that it expects them in.

    Args:
        framework: `tensorflow`, `torch` or `jax`.
        packages: The package folder that holds it.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for pattern in FILES[framework]:
        for file in sorted(packages.glob(pattern)):
            linked = linked_names(file)
            for library, names in (linked or late_names(file)).items():
                found[library] |= names
    assert found, f"{packages} holds no {framework} that calls CUDA"
    return found


def linked_names(file: Path) -> Mapping[str, set[str]]:
    """The names that a file takes from the CUDA libraries that it is linked with: `name`, or `name@version`."""
    with file.open("rb") as stream:
        elf: Any = ELFFile(stream)
        tags = elf.get_section_by_name(".dynamic").iter_tags("DT_NEEDED")
        libraries = [tag.needed for tag in tags if OURS.fullmatch(tag.needed) and tag.needed != "libcuda.so.1"]
        needs = elf.get_section_by_name(".gnu.version_r")
        versions = {aux.name: need.name for need, more in (needs.iter_versions() if needs else ()) for aux in more}
    found: dict[str, set[str]] = {library: set() for library in libraries}
    if not libraries:
        return found
    listed = subprocess.run(["nm", "-D", "--undefined-only", str(file)], capture_output=True, text=True, check=True)
    for line in listed.stdout.splitlines():
        full = line.split()[-1]
        name, _, version = full.partition("@")
        library = versions.get(version) if version else owner(name, libraries)
        if library in found:
            found[library].add(full)
    return found


def owner(name: str, libraries: Iterable[str]) -> str | None:
    """The library whose prefix a name has, the longest first: cusparseLtInit is libcusparseLt's, not libcusparse's."""
    stems = {library.split(".")[0].removeprefix("lib").split("_")[0].lower(): library for library in libraries}
    fitting = [stem for stem in stems if name.lower().startswith(stem)]
    return stems[max(fitting, key=len)] if fitting else None


def late_names(file: Path) -> Mapping[str, set[str]]:
    """The names of CUDA functions in the read-only data of a file."""
    found: dict[str, set[str]] = defaultdict(set)
    with file.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
        section = ELFFile(stream).get_section_by_name(".rodata")
        place, size = (section["sh_offset"], section["sh_size"]) if section else (0, 0)
        for match in NAME.finditer(data, place, place + size):
            name = match.group().decode()
            found[OPENED_LATE[max(filter(name.startswith, OPENED_LATE), key=len)]].add(name)
    return found


def build(library: str, names: Iterable[str], folder: Path) -> None:
    """Makes one library: what is written for it in C, and for every further name a function that answers "success"."""
    stem, major = library.removeprefix("lib").split(".so.")
    folder.mkdir(parents=True, exist_ok=True)
    stubs, script = folder / f"{stem}.c", folder / f"{stem}.map"
    plain = sorted({name.partition("@")[0] for name in names})
    rows = "".join(f'WEAK {name}(void) {{ return stand_in_called("{name}", NO_GPU); }}\n' for name in plain)
    stubs.write_text(f'#include "stand_in.h"\n#define WEAK __attribute__((weak)) int\n{rows}')
    script.write_text(version_script(library, names))
    own = compiling.sources(stem.lower()) or [compiling.HERE / "stand_in.c"]
    compiling.build([*own, stubs], folder / library, library, f"-Wl,--version-script={script}", f"-DMAJOR={major}")
    stubs.unlink()
    script.unlink()


def version_script(library: str, names: Iterable[str]) -> str:
    """Gives each name the version that the framework wants of it; all others that of the library's own name."""
    wanted = sorted({name.partition("@")[2] for name in names} - {"", library})
    nodes = [
        f"{node} {{ global: {' '.join(f'{name[: -len(node) - 1]};' for name in names if name.endswith('@' + node))} }};"
        for node in wanted
    ]
    return "\n".join([*nodes, f"{library} {{ global: *; }};", ""])
