"""The options for JAX: each release with its CUDA 13 and its CUDA 12 plugin. Only Linux has them."""

from collections.abc import Iterator

from packaging.version import Version

from gpuwizard.catalog import cudnn, jax
from gpuwizard.catalog.cuda import TOOLKITS
from gpuwizard.catalog.jax import JaxCudaLine, JaxRelease
from gpuwizard.diagnosis.recommend.ground import Ground
from gpuwizard.diagnosis.recommend.held import cudnn_limit
from gpuwizard.diagnosis.recommend.option import Option
from gpuwizard.model.recommendation import Place


def options(ground: Ground, place: Place) -> Iterator[Option]:
    """Yields the releases with a plugin for a place, the newest first, and in each the newest CUDA first."""
    if place == "windows":
        return
    for row in reversed(jax.RELEASES):
        # Of the oldest releases it is not known which cuDNN they accept.
        for major in reversed(row.cuda_majors if row.cudnn else ()):
            line = jax.cuda_line(major)
            if line is not None:
                yield _option(row, row.newest_patch, line, ground, place)


def installed(version: str, plugin: str, ground: Ground) -> Option | None:
    """Returns the option for a version that is installed with a plugin, None without a plugin for CUDA."""
    row = jax.release(version)
    line = next((one for one in jax.CUDA_LINES if one.plugin == plugin), None)
    if row is None or line is None or ground.windows or line.cuda not in row.cuda_majors or not row.cudnn:
        return None
    return _option(row, version, line, ground, ground.place)


def _option(row: JaxRelease, version: str, line: JaxCudaLine, ground: Ground, place: Place) -> Option:
    limit = cudnn_limit(ground.capabilities)
    package = cudnn.package(line.cuda)
    held = limit is not None and line.cuda == "12"
    return Option(
        framework="jax",
        version=version,
        release=row.version,
        python_min=row.python_min,
        python_max=row.python_max,
        cuda=f"{line.cuda}.*",
        cudnn=limit.last_cudnn if held and limit else f"{row.cudnn.partition('.')[0]}.*",
        on=place,
        requirements=(
            f"{line.extra}=={version}",
            *((f"{package}{limit.requirement}",) if held and limit else ()),
        ),
        kernels=jax.kernels(row.newest_patch, line.cuda),
        library_cuda=[known.version for known in TOOLKITS if known.major == line.cuda][-1],
        library_cudnn=limit.last_cudnn if held and limit else cudnn.NEWEST,
        capability_min=line.capability_min,
        plain=True,
        pin=limit.requirement if held and limit else "",
        # Its plugin accepts no older cuDNN, and that may ask for more than the plugin itself.
        glibc=max(row.glibc, cudnn.glibc(row.cudnn), key=_number),
        fault=_fault(row, limit.last_cudnn if held and limit else ""),
        source=(*row.source, *line.source),
    )


def _number(version: str) -> Version:
    return Version(version or "0")


def _fault(row: JaxRelease, held: str) -> str:
    if held and Version(held) < Version(row.cudnn):
        return f"It needs cuDNN {row.cudnn} or newer, and {held} is the last one with code for this card."
    return ""
