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
                yield _option(row, line, ground, place)


def _option(row: JaxRelease, line: JaxCudaLine, ground: Ground, place: Place) -> Option:
    limit = cudnn_limit(ground.capabilities)
    package = cudnn.package(line.cuda)
    held = limit is not None and line.cuda == "12"
    return Option(
        framework="jax",
        version=row.newest_patch,
        release=row.version,
        python_min=row.python_min,
        python_max=row.python_max,
        cuda=f"{line.cuda}.*",
        cudnn=limit.last_cudnn if held and limit else f"{row.cudnn.partition('.')[0]}.*",
        on=place,
        requirements=(
            f"{line.extra}=={row.newest_patch}",
            *((f"{package}{limit.requirement}",) if held and limit else ()),
        ),
        kernels=jax.kernels(row.newest_patch, line.cuda),
        library_cuda=[known.version for known in TOOLKITS if known.major == line.cuda][-1],
        library_cudnn=limit.last_cudnn if held and limit else cudnn.NEWEST,
        capability_min=line.capability_min,
        plain=True,
        pin=limit.requirement if held and limit else "",
        glibc=row.glibc,
        fault=_fault(row, limit.last_cudnn if held and limit else ""),
        source=(*row.source, *line.source),
    )


def _fault(row: JaxRelease, held: str) -> str:
    if held and Version(held) < Version(row.cudnn):
        return f"It needs cuDNN {row.cudnn} or newer, and {held} is the last one with code for this card."
    return ""
