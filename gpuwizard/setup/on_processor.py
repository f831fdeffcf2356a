"""Builds of the frameworks for machines that need no GPU."""

from collections.abc import Iterator

from gpuwizard.catalog import jax, tensorflow, torch
from gpuwizard.catalog.versions import at_least
from gpuwizard.diagnosis.recommend.ground import ARM, Ground
from gpuwizard.diagnosis.recommend.option import Option
from gpuwizard.model.layers import FrameworkName

# From here on TensorFlow's own metadata keeps away what breaks it.
_METADATA_SUFFICES = "2.12"
ON_PROCESSOR = "cpu"


def cpu_options(framework: FrameworkName, ground: Ground) -> list[Option]:
    """Returns the builds that compute on the processor, the newest release first."""
    makers = {"tensorflow": _tensorflow, "torch": _torch, "jax": _jax}
    return list(makers[framework](ground))


def _tensorflow(ground: Ground) -> Iterator[Option]:
    package = "tensorflow" if ground.machine in ARM or ground.place == "macos" else "tensorflow-cpu"
    for row in reversed(tensorflow.RELEASES):
        wanted = [f"{package}=={row.newest_patch}"]
        if at_least(row.version, _METADATA_SUFFICES) is False:
            wanted += [f"numpy{row.numpy}", f"protobuf{row.protobuf}"]
        oldest = row.python_windows_min if ground.windows else row.python_min
        yield _option("tensorflow", row.newest_patch, row.version, (oldest, row.python_max), ground, *wanted)


def _torch(ground: Ground) -> Iterator[Option]:
    for row in reversed(torch.RELEASES):
        newest = row.python_windows_max if ground.windows else row.python_max
        wanted = [f"torch=={row.newest_patch}", *([f"numpy{row.numpy}"] if row.numpy else [])]
        yield _option("torch", row.newest_patch, row.version, (row.python_min, newest), ground, *wanted)


def _jax(ground: Ground) -> Iterator[Option]:
    for row in reversed(jax.RELEASES):
        pythons = (row.python_min, row.python_max)
        yield _option("jax", row.newest_patch, row.version, pythons, ground, f"jax=={row.newest_patch}")


def _option(
    framework: FrameworkName, version: str, release: str, pythons: tuple[str, str], ground: Ground, *wanted: str
) -> Option:
    # What PyPI has of PyTorch for Linux brings gigabytes of CUDA; the build without lies in an index of its own.
    apart = framework == "torch" and ground.place not in ("windows", "macos") and ground.machine not in ARM
    return Option(
        framework=framework,
        version=version,
        release=release,
        python_min=pythons[0],
        python_max=pythons[1],
        cuda="",
        cudnn="",
        on=ground.place,
        requirements=tuple(wanted),
        kernels=(),
        library_cuda="",
        backend=ON_PROCESSOR if apart else "",
        plain=True,
    )
