"""Which of PyTorch's CUDA builds fits a machine."""

from gpuwizard.catalog import torch
from gpuwizard.catalog.drivers import OsName, bundled_driver, driver_suffices
from gpuwizard.catalog.gpus import kernels_cover
from gpuwizard.catalog.last_supported import last_supported
from gpuwizard.catalog.versions import at_least
from gpuwizard.causes.situation import Situation, numbers

# uv's own choice. It looks for the driver in /proc, /sys and with nvidia-smi, of which a container may have none, and
# takes the build without CUDA then.
LEFT_TO_UV = "auto"


def fitting_index(s: Situation, version: str = "", python: str = "") -> str:
    """Returns the index of the newest stable CUDA build for this driver, card and Python ("cu126").

    Args:
        s: The machine.
        version: The release that is wanted; empty for any.
        python: Python that it is wanted for; empty for the one that was looked at.

    Returns:
        `auto` where the driver is not known or no build is known to fit: then uv decides. A card that the newest
        build leaves out gets its own build all the same.
    """
    if not s.driver_version:
        served = None if version else last_supported("torch", s.compute_capability)
        return served.build if served is not None and served.build else LEFT_TO_UV
    row = torch.release(version) if version else None
    rows = [row] if row else [] if version else [*reversed(torch.RELEASES)]
    release = numbers(python)[:2] or s.python_release
    return next((index for one in rows if (index := _of_release(s, one, release))), LEFT_TO_UV)


def _of_release(s: Situation, row: torch.TorchRelease, python: tuple[int, ...]) -> str:
    os: OsName = "windows" if s.windows or s.wsl else "linux"
    if python and not _between(python, torch.pythons(row, os)):
        return ""
    fitting = [build for build in row.builds if build.stable and _fits(s, row, build, os)]
    # The driver that came with a CUDA knows all of it; an older one of the same family may refuse code for later cards.
    sure = [build for build in fitting if at_least(s.driver_version, bundled_driver(build.cuda, os))]
    return next((build.index for build in reversed(sure or fitting)), "")


def _fits(s: Situation, row: torch.TorchRelease, build: torch.TorchBuild, os: OsName) -> bool:
    if not driver_suffices(s.driver_version, build.cuda, os):
        return False
    known = torch.kernels(f"{row.newest_patch}+{build.index}", s.case.host.machine.lower() in ("aarch64", "arm64"))
    return not (known and s.compute_capability) or kernels_cover(known, s.compute_capability) != "none"


def _between(release: tuple[int, ...], limits: tuple[str, str]) -> bool:
    return numbers(limits[0]) <= release <= numbers(limits[1])
