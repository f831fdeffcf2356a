"""The real frameworks with NVIDIA's wheels, healthy and broken: what they load, against what the probe says.

Gigabytes, so not part of each run. GPUWIZARD_TEST_TENSORFLOW_CUDA names a Python with tensorflow[and-cuda],
GPUWIZARD_TEST_TORCH_CPU and GPUWIZARD_TEST_JAX_CPU name Pythons with the CPU builds of PyTorch and JAX.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from lab import Driver, Lab
from places import MAPS, Place, loaded, named, request
from static import facts_of, taken

pytestmark = [pytest.mark.lab, pytest.mark.slow]
TENSORFLOW = f"import tensorflow as tf\ntf.config.list_physical_devices('GPU'){MAPS}"
ARM64 = (183).to_bytes(2, "little")


def healthy(place: Place) -> None:
    """TensorFlow 2.21.0 does not look into the folder of cuSOLVER's wheel: one library is absent."""


def cusolver_on_the_library_path(place: Place) -> None:
    place.search_first(place.wheel("cusolver/lib"))


def without_cudnn(place: Place) -> None:
    shutil.rmtree(place.wheel("cudnn"))


def without_nvjitlink(place: Place) -> None:
    shutil.rmtree(place.wheel("nvjitlink"))


def without_any_wheel(place: Place) -> None:
    shutil.rmtree(place.site / "nvidia")


def emptied(place: Place) -> None:
    place.changed("cublas/lib/libcublasLt.so.12", b"")


def cut_inside_the_header(place: Place) -> None:
    place.changed("cufft/lib/libcufft.so.11", place.wheel("cufft/lib/libcufft.so.11").read_bytes()[:500])


def replaced_by_another_version(place: Place) -> None:
    file = place.wheel("cufft/lib/libcufft.so.11")
    file.rename(file.with_name("libcufft.so.12"))


def shadowed(place: Place) -> None:
    place.search_first(place.lab.libraries(["libcudart.so.12", "libcufft.so.11", "libcudnn.so.9"]))


def other_processor(place: Place) -> None:
    data = bytearray(place.wheel("cuda_runtime/lib/libcudart.so.12").read_bytes())
    data[18:20] = ARM64
    place.changed("cuda_runtime/lib/libcudart.so.12", bytes(data))


def broken_link(place: Place) -> None:
    place.wheel("cufft/lib/libcufft.so.11").unlink()
    place.wheel("cufft/lib/libcufft.so.11").symlink_to("libcufft.so.11.3.3.83")


def toolkit_on_the_library_path(place: Place) -> None:
    toolkit = place.folder / "cuda-12.9/lib64"
    toolkit.mkdir(parents=True)
    for file in sorted((place.site / "nvidia").glob("*/lib/*.so*")):
        file.rename(toolkit / file.name)
    place.search_first(toolkit)


def wheels_behind_a_link(place: Place) -> None:
    (place.site / "nvidia").rename(place.folder / "store")
    (place.site / "nvidia").symlink_to(place.folder / "store")


BROKEN: tuple[Callable[[Place], None], ...] = (
    healthy,
    cusolver_on_the_library_path,
    without_cudnn,
    without_nvjitlink,
    without_any_wheel,
    emptied,
    cut_inside_the_header,
    replaced_by_another_version,
    shadowed,
    other_processor,
    broken_link,
    toolkit_on_the_library_path,
    wheels_behind_a_link,
)


@pytest.mark.parametrize("broken", BROKEN, ids=lambda one: one.__name__)
def test_tensorflow_with_its_wheels(
    driver: Driver,
    lab: Lab,
    tensorflow_cuda_python: str,
    copied: Callable[[str], Path],
    tmp_path: Path,
    broken: Callable[[Place], None],
) -> None:
    place = Place(copied(tensorflow_cuda_python), driver(), lab)
    broken(place)
    python = place.folder / "bin/python"
    real, said = loaded(python, TENSORFLOW, place.env, tmp_path)
    mine = facts_of(request("tensorflow", "2.21.0", place, python))
    assert set(mine) <= set(real), said[-2000:]
    assert {name: taken(fact) for name, fact in mine.items()} == {name: real[name] for name in mine}


@pytest.mark.parametrize("framework", ["torch", "jax"])
def test_cpu_builds_open_no_gpu_library(driver: Driver, lab: Lab, tmp_path: Path, framework: str) -> None:
    python = named(f"GPUWIZARD_TEST_{framework.upper()}_CPU")
    place = Place(Path(python).parent.parent, driver(), lab)
    listing = {"torch": "import torch\ntorch.cuda.device_count()", "jax": "import jax\njax.devices()"}[framework]
    real, said = loaded(Path(python), listing + MAPS, place.env, tmp_path)
    assert "libz" in said or "libc.so.6" in said
    wanted = ("libcudart", "libcublas", "libcudnn", "libcufft", "libcusolver")
    assert [name for name in real if name.startswith(wanted)] == []
    assert facts_of(request(framework, "", place, Path(python))) == {}
