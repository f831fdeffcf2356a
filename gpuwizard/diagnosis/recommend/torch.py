"""The options for PyTorch: each release in the builds that exist for it."""

from collections.abc import Iterator, Sequence

from gpuwizard.catalog import torch
from gpuwizard.catalog.torch import TorchBuild, TorchRelease
from gpuwizard.diagnosis.recommend.ground import ARM, Ground
from gpuwizard.diagnosis.recommend.option import Option
from gpuwizard.model.recommendation import Place


def options(ground: Ground, place: Place) -> Iterator[Option]:
    """Yields the builds for a place, the newest release first, and in it PyPI's own build, then the newest CUDA."""
    for row in reversed(torch.RELEASES):
        for build in _builds(row, ground):
            yield _option(row, row.newest_patch, build, ground, place)


def installed(version: str, ground: Ground) -> Option | None:
    """Returns the option for a version that is installed already ("2.14.1+cu126"), None for a CPU build."""
    row, build = torch.release(version), torch.build(version)
    if row is None or build is None or (ground.windows and "+" not in version):
        return None
    return _option(row, version.partition("+")[0], build, ground, ground.place)


def _builds(row: TorchRelease, ground: Ground) -> Sequence[TorchBuild]:
    if ground.machine in ARM:
        return [_default(row)] if row.aarch64_cuda else []
    known = list(reversed(row.builds))
    if ground.windows:
        return known
    return [_default(row), *(build for build in known if build.index != row.default_index)]


def _default(row: TorchRelease) -> TorchBuild:
    listed = next((build for build in row.builds if build.index == row.default_index), None)
    return listed or TorchBuild(row.default_index, row.default_cuda, "")


def _option(row: TorchRelease, patch: str, build: TorchBuild, ground: Ground, place: Place) -> Option:
    full = f"{patch}+{build.index}"
    plain = place != "windows" and build.index == row.default_index
    return Option(
        framework="torch",
        version=full,
        release=row.version,
        python_min=row.python_min,
        python_max=row.python_windows_max if place == "windows" else row.python_max,
        cuda=build.cuda,
        cudnn=build.cudnn or "bundled",
        on=place,
        requirements=(f"torch=={patch}", *((f"numpy{row.numpy}",) if row.numpy else ())),
        kernels=torch.kernels(full, ground.machine in ARM),
        library_cuda=build.cuda,
        library_cudnn=build.cudnn,
        backend="" if plain else build.index,
        plain=plain,
        glibc=row.glibc,
        # What PyPI gives everybody is no experiment, whatever the matrix of that release called it.
        stable=build.stable or plain,
        source=row.source,
    )
