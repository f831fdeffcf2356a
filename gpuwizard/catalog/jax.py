"""Releases of JAX: the Python of its wheels, and what its CUDA 12 and CUDA 13 plugins need."""

from datetime import date

from msgspec import Struct
from packaging.version import InvalidVersion, Version

CHECKED = date(2026, 11, 21)

FILE_LIST = "PyPI file lists of jaxlib, jax-cuda12-plugin and jax-cuda13-plugin, read 2026-11-21"
INSTALL = "JAX installation guide, jax-ml/jax docs/installation.md (2026-08-08)"
CHANGES = "JAX change log, jax-ml/jax CHANGELOG.md (2026-08-08)"
WHEEL = "metadata and GPU code of the plugin wheels 0.12.0.1, read 2026-11-21"


class JaxRelease(Struct, frozen=True):
    """One release of jaxlib (a minor release from 0.5 on, a patch release before).

    Attributes:
        version: "0.10", "0.4.31".
        newest_patch: The newest version of that row.
        python_min: Oldest Python with wheels.
        python_max: Newest Python with wheels.
        cuda_majors: CUDA plugins that exist for it; empty for releases before the plugins.
        cudnn: Oldest cuDNN that its CUDA plugin accepts, empty where that is not known.
        source: Where the row comes from.
    """

    version: str
    newest_patch: str
    python_min: str
    python_max: str
    cuda_majors: tuple[str, ...]
    cudnn: str
    source: tuple[str, ...] = (FILE_LIST, CHANGES)


class JaxCudaLine(Struct, frozen=True):
    """What one CUDA plugin needs.

    Attributes:
        cuda: CUDA major.
        extra: What to install with pip ("jax[cuda13]").
        plugin: Name of the plugin's distribution.
        since: First release with it.
        cuda_min: Oldest CUDA that it accepts.
        driver_branch_min: Oldest driver branch on Linux.
        capability_min: Oldest compute capability.
        kernels: GPU code inside the newest plugin.
        source: Where the row comes from.
    """

    cuda: str
    extra: str
    plugin: str
    since: str
    cuda_min: str
    driver_branch_min: str
    capability_min: str
    kernels: tuple[str, ...]
    source: tuple[str, ...] = (INSTALL, WHEEL, FILE_LIST)


def _row(newest: str, python: str, cudas: str = "12", *, cudnn: str = "", version: str = "") -> JaxRelease:
    python_min, _, python_max = python.partition("-")
    return JaxRelease(version or newest, newest, python_min, python_max, tuple(cudas.split()), cudnn)


RELEASES: tuple[JaxRelease, ...] = (
    _row("0.4.13", "3.8-3.11", ""),
    *(_row(f"0.4.{patch}", "3.9-3.12", "") for patch in range(18, 22)),
    *(_row(f"0.4.{patch}", "3.9-3.12") for patch in range(22, 31)),
    *(_row(f"0.4.{patch}", "3.10-3.12", cudnn="9.1") for patch in range(31, 34)),
    *(_row(f"0.4.{patch}", "3.10-3.13", cudnn="9.1") for patch in (34, 35, 36, 38)),
    _row("0.5.3", "3.10-3.13", cudnn="9.1", version="0.5"),
    _row("0.6.2", "3.10-3.13", cudnn="9.8", version="0.6"),
    _row("0.7.2", "3.11-3.14", "12 13", cudnn="9.8", version="0.7"),
    _row("0.8.3", "3.11-3.14", "12 13", cudnn="9.8", version="0.8"),
    _row("0.9.2", "3.11-3.14", "12 13", cudnn="9.8", version="0.9"),
    _row("0.10.2", "3.11-3.14", "12 13", cudnn="9.8", version="0.10"),
    _row("0.11.2", "3.12-3.15", "12 13", cudnn="9.8", version="0.11"),
    _row("0.12.0.1", "3.12-3.15", "12 13", cudnn="9.10.2", version="0.12"),
)
NEWEST = RELEASES[-1]

CUDA_LINES: tuple[JaxCudaLine, ...] = (
    JaxCudaLine(
        cuda="12",
        extra="jax[cuda12]",
        plugin="jax-cuda12-plugin",
        since="0.4.22",
        cuda_min="12.1",
        driver_branch_min="525",
        capability_min="5.2",
        kernels=("sm_50", "sm_60", "sm_70", "sm_80", "sm_90", "sm_100", "sm_101", "sm_120", "compute_120"),
    ),
    JaxCudaLine(
        cuda="13",
        extra="jax[cuda13]",
        plugin="jax-cuda13-plugin",
        since="0.7.2",
        cuda_min="13.0",
        driver_branch_min="580",
        capability_min="7.5",
        kernels=("sm_75", "sm_80", "sm_90", "sm_100", "sm_110", "sm_120", "compute_120"),
    ),
)

_BY_VERSION = {row.version: row for row in RELEASES}


def release(version: str) -> JaxRelease | None:
    """Returns the row of a version of jaxlib, or None where the table has none."""
    try:
        parsed = Version(version)
    except InvalidVersion:
        return None
    minor = f"{parsed.major}.{parsed.minor}"
    return _BY_VERSION.get(f"{minor}.{parsed.micro}") or _BY_VERSION.get(minor)


def cuda_line(major: str) -> JaxCudaLine | None:
    """Returns what the plugin of a CUDA major ("12", "13") needs, or None where there is no such plugin."""
    return next((line for line in CUDA_LINES if line.cuda == major), None)
