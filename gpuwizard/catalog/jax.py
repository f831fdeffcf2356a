"""Releases of JAX: the Python of its wheels, and what its CUDA 12 and CUDA 13 plugins need."""

from datetime import date

from msgspec import Struct
from packaging.version import InvalidVersion, Version

CHECKED = date(2026, 11, 21)

FILE_LIST = "PyPI file lists of jaxlib, jax-cuda12-plugin and jax-cuda13-plugin, read 2026-11-21"
INSTALL = "JAX installation guide, jax-ml/jax docs/installation.md (2026-08-08)"
CHANGES = "JAX change log, jax-ml/jax CHANGELOG.md (2026-08-08)"
WHEEL = "metadata and GPU code of the plugin wheels 0.12.0.1, read 2026-11-21"
CODE = "GPU code counted in the wheels of jax-cuda12-pjrt and jax-cuda13-pjrt 0.4.30 to 0.10.2, read 2026-11-21"
METADATA = "metadata of jax and jaxlib wheels, read 2026-11-21"


class JaxRelease(Struct, frozen=True):
    """One release of jaxlib (a minor release from 0.5 on, a patch release before).

    Attributes:
        version: "0.10", "0.4.31".
        newest_patch: The newest version of that row.
        python_min: Oldest Python with wheels.
        python_max: Newest Python with wheels.
        cuda_majors: CUDA plugins that exist for it; empty for releases before the plugins.
        cudnn: Oldest cuDNN that its CUDA plugin accepts, empty where that is not known.
        numpy: Range of NumPy in the metadata, empty where it was not read.
        glibc: Oldest C library that the Linux wheels claim to run on, empty where it was not read.
        source: Where the row comes from.
        conflict: Where sources disagree, and which of them the row follows; empty where they agree.
    """

    version: str
    newest_patch: str
    python_min: str
    python_max: str
    cuda_majors: tuple[str, ...]
    cudnn: str
    numpy: str = ""
    glibc: str = ""
    source: tuple[str, ...] = (FILE_LIST, CHANGES, METADATA)
    conflict: str = ""


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
        conflict: Where sources disagree, and which of them the row follows; empty where they agree.
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
    conflict: str = ""


class JaxKernels(Struct, frozen=True):
    """GPU code inside a CUDA plugin, for a range of releases (both ends included)."""

    cuda: str
    first: str
    last: str
    compute_capabilities: tuple[str, ...]
    source: tuple[str, ...] = (CODE, WHEEL)


_CUDNN_13 = "The CUDA 13 plugin asks for 9.12 or newer; the row says what the CUDA 12 plugin asks for."


def _row(
    newest: str,
    python: str,
    cudas: str = "12",
    *,
    cudnn: str = "",
    version: str = "",
    numpy: str = "",
    glibc: str = "2.17",
) -> JaxRelease:
    python_min, _, python_max = python.partition("-")
    majors = tuple(cudas.split())
    return JaxRelease(
        version=version or newest,
        newest_patch=newest,
        python_min=python_min,
        python_max=python_max,
        cuda_majors=majors,
        cudnn=cudnn,
        numpy=numpy,
        glibc=glibc,
        conflict=_CUDNN_13 if "13" in majors else "",
    )


RELEASES: tuple[JaxRelease, ...] = (
    _row("0.4.13", "3.8-3.11", ""),
    *(_row(f"0.4.{patch}", "3.9-3.12", "") for patch in range(18, 22)),
    *(_row(f"0.4.{patch}", "3.9-3.12", numpy=">=1.22") for patch in range(22, 30)),
    _row("0.4.30", "3.9-3.12", cudnn="9.0", numpy=">=1.22"),
    *(_row(f"0.4.{patch}", "3.10-3.12", cudnn="9.1", numpy=">=1.24") for patch in range(31, 34)),
    *(_row(f"0.4.{patch}", "3.10-3.13", cudnn="9.1", numpy=">=1.24") for patch in (34, 35, 36, 38)),
    _row("0.5.3", "3.10-3.13", cudnn="9.1", version="0.5", numpy=">=1.25"),
    _row("0.6.2", "3.10-3.13", cudnn="9.8", version="0.6", numpy=">=1.26"),
    _row("0.7.2", "3.11-3.14", "12 13", cudnn="9.8", version="0.7", numpy=">=2.0", glibc="2.27"),
    _row("0.8.3", "3.11-3.14", "12 13", cudnn="9.8", version="0.8", numpy=">=2.0", glibc="2.27"),
    _row("0.9.2", "3.11-3.14", "12 13", cudnn="9.8", version="0.9", numpy=">=2.0", glibc="2.27"),
    _row("0.10.2", "3.11-3.14", "12 13", cudnn="9.8", version="0.10", numpy=">=2.0", glibc="2.27"),
    _row("0.11.2", "3.12-3.15", "12 13", cudnn="9.8", version="0.11", numpy=">=2.1", glibc="2.27"),
    _row("0.12.0.1", "3.12-3.15", "12 13", cudnn="9.10.2", version="0.12", numpy=">=2.2", glibc="2.27"),
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
        conflict="The plugin holds code for 5.0, the guide names 5.2 as the oldest; the row follows the guide.",
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

_TO_HOPPER = ("sm_50", "sm_60", "sm_70", "sm_80", "sm_90", "compute_90")
_TO_BLACKWELL = ("sm_50", "sm_60", "sm_70", "sm_80", "sm_90", "sm_100", "sm_120", "compute_120")
_FROM_TURING = ("sm_75", "sm_80", "sm_90", "sm_100", "sm_120", "compute_120")
# Read in 0.4.30, 0.4.38, 0.5.3, 0.6.2, 0.7.2, 0.10.2 and 0.12.0.1. What lies between two of these holds at least
# what the older one does.
KERNELS: tuple[JaxKernels, ...] = (
    JaxKernels("12", "0.4.30", "0.5", _TO_HOPPER),
    JaxKernels("12", "0.6", "0.9", _TO_BLACKWELL),
    JaxKernels("12", "0.10", "0.12", CUDA_LINES[0].kernels),
    JaxKernels("13", "0.7.2", "0.9", _FROM_TURING),
    JaxKernels("13", "0.10", "0.12", CUDA_LINES[1].kernels),
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


def kernels(version: str, cuda: str) -> tuple[str, ...]:
    """Returns the GPU code inside the CUDA plugin of a release, empty where that is not known.

    Args:
        version: Of jaxlib or the plugin, "0.10.2".
        cuda: CUDA major of the plugin, "12" or "13".
    """
    row = release(version)
    if row is None or cuda not in row.cuda_majors:
        return ()
    here = Version(row.newest_patch).release[: 3 if row.version.startswith("0.4.") else 2]
    for known in KERNELS:
        # The ends are minor releases from 0.5 on, so that 0.9 means all of 0.9.
        if known.cuda == cuda and Version(known.first).release[: len(here)] <= here <= Version(known.last).release:
            return known.compute_capabilities
    return ()
