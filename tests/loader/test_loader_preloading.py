"""The libraries that PyTorch and JAX load by themselves before they ask for any: the real start of each, and ours.

GPUWIZARD_TEST_TORCH_CPU names a Python with the CPU build of PyTorch, GPUWIZARD_TEST_JAX_CUDA one with jax[cuda12].
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from lab import Driver, Lab, plain_environment
from layout import Compiler
from places import MAPS, Place, loaded, named, request
from static import facts_of, taken

pytestmark = [pytest.mark.lab, pytest.mark.slow]
# What PyTorch for CUDA 12 brings along: folder of the wheel and library.
TORCH_WHEELS = (
    ("cublas", "libcublasLt.so.12"),
    ("cublas", "libcublas.so.12"),
    ("cudnn", "libcudnn.so.9"),
    ("cuda_nvrtc", "libnvrtc.so.12"),
    ("cuda_nvrtc", "libnvrtc-builtins.so.12.8"),
    ("cuda_runtime", "libcudart.so.12"),
    ("cuda_cupti", "libcupti.so.12"),
    ("cufft", "libcufft.so.11"),
    ("curand", "libcurand.so.10"),
    ("nvjitlink", "libnvJitLink.so.12"),
    ("cusparse", "libcusparse.so.12"),
    ("cusparselt", "libcusparseLt.so.0"),
    ("cusolver", "libcusolver.so.11"),
    ("nccl", "libnccl.so.2"),
    ("nvshmem", "libnvshmem_host.so.3"),
    ("cufile", "libcufile.so.0"),
)
LINKED = ("libcudart.so.12", "libcublas.so.12", "libcublasLt.so.12", "libcudnn.so.9", "libcufft.so.11")


def as_a_cuda_build(place: Place, compiler: Compiler, rpath: str) -> None:
    """Puts small libraries in place of those that a PyTorch with CUDA links against and brings along."""
    for folder, name in TORCH_WHEELS:
        needed = ("libcublasLt.so.12",) if name == "libcublas.so.12" else ()
        compiler.library(place.wheel(f"{folder}/lib/{name}"), needed=needed)
    torch = place.site / "torch"
    for name in ("libtorch_global_deps.so", "libtorch_cuda.so"):
        (torch / "lib" / name).unlink(missing_ok=True)
        compiler.library(torch / "lib" / name, needed=LINKED, rpath=rpath)
    text = (torch / "version.py").read_text()
    (torch / "version.py").unlink()
    (torch / "version.py").write_text(f"{text}\ncuda = '12.8'\n")


def in_process(said: str) -> dict[str, set[str]]:
    maps = {line.rpartition(" ")[2] for line in said.splitlines() if " /" in line}
    return {name: {path for path in maps if path.endswith(f"/{name}")} for name in LINKED}


@pytest.mark.parametrize("change", ["healthy", "no path of its own", "library path", "both", "empty file"])
def test_what_torch_loads_by_itself(
    lab: Lab, compiler: Compiler, copied: Callable[[str], Path], tmp_path: Path, change: str
) -> None:
    """The start of the real PyTorch: by the path of its own libraries, or by loading the wheels one by one."""
    place = Place(copied(named("GPUWIZARD_TEST_TORCH_CPU")), plain_environment(), lab)
    folders = ("cuda_runtime", "cublas", "cudnn", "cufft")
    own = ":".join(f"$ORIGIN/../../nvidia/{folder}/lib" for folder in folders)
    as_a_cuda_build(place, compiler, own if change in ("healthy", "library path", "empty file") else "")
    if change in ("library path", "both"):
        for name in ("libcublasLt.so.12", "libcudnn.so.9"):
            compiler.library(tmp_path / "other" / name)
        place.search_first(tmp_path / "other")
    elif change == "empty file":
        place.wheel("cufft/lib/libcufft.so.11").write_bytes(b"")
    python = place.folder / "bin/python"
    tolerant = f"try:\n    import torch\nexcept Exception as error:\n    print(error){MAPS}"
    _, said = loaded(python, tolerant, place.env, tmp_path)
    mine = facts_of(request("torch", "2.13.0+cu128", place, python, cuda="12.8"))
    real = in_process(said)
    if change == "empty file":  # the import fails; what is named is the file at fault
        assert real["libcufft.so.11"] == set()
        assert taken(mine["libcufft.so.11"]) == ""
        return
    assert {name: {taken(mine[name])} for name in LINKED} == real


JAX = """
import ctypes, os, jax_plugins.xla_cuda12 as plugin
plugin._load_nvidia_libraries()
ctypes.CDLL(str(plugin._get_library_path()))
"""


@pytest.mark.parametrize("change", ["healthy", "library path", "without cudnn"])
def test_what_jax_loads_by_itself(
    driver: Driver, lab: Lab, copied: Callable[[str], Path], tmp_path: Path, change: str
) -> None:
    """The start of JAX's plugin, with NVIDIA's wheels. GPUWIZARD_TEST_JAX_CUDA names a Python with jax[cuda12]."""
    place = Place(copied(named("GPUWIZARD_TEST_JAX_CUDA")), driver(), lab)
    if change == "library path":
        place.search_first(lab.libraries(["libcudart.so.12", "libcublasLt.so.12", "libcusparse.so.12"]))
    elif change == "without cudnn":
        shutil.rmtree(place.wheel("cudnn"))
    python = place.folder / "bin/python"
    _, said = loaded(python, JAX + MAPS, place.env, tmp_path)
    maps = {line.rpartition(" ")[2] for line in said.splitlines() if " /" in line}
    mine = facts_of(request("jax", "0.10.2", place, python))
    checked = [name for name in mine if not name.startswith(("libcuda.", "libnvidia", "libnvJitLink"))]
    assert len(checked) >= 7
    for name in checked:
        real = {path for path in maps if path.endswith(f"/{name}")}
        assert ({taken(mine[name])} - {""}) == real, name
