"""NVIDIA drivers: the oldest one for each CUDA, and the last branch for each generation of GPUs."""

from datetime import date
from typing import Literal

from msgspec import Struct
from packaging.version import InvalidVersion, Version

CHECKED = date(2026, 11, 21)

RELEASE_NOTES = "CUDA Toolkit Release Notes 13.2 Update 2, tables 2 and 3"
COMPATIBILITY = "NVIDIA, CUDA Compatibility, minor version compatibility"
MATRIX = "NVIDIA, CUDA Toolkit, Driver, and Architecture Matrix"
SECOND_HAND = "CUDA 13.3 release notes as quoted in public repositories"

OsName = Literal["linux", "windows"]


class DriverFloor(Struct, frozen=True):
    """The oldest driver for a CUDA.

    Attributes:
        cuda: "12" for every 12.x (minor versions are compatible from CUDA 11 on), "10.1" for exactly that.
        linux: Oldest driver on Linux and in WSL's Linux view.
        windows: Oldest driver on Windows, empty where NVIDIA prints none.
        source: Where the row comes from.
        conflict: Where sources disagree, and which of them the row follows; empty where they agree.
    """

    cuda: str
    linux: str
    windows: str
    source: tuple[str, ...]
    conflict: str = ""


class LastBranch(Struct, frozen=True):
    """The last driver branch that supports a generation.

    Attributes:
        architecture: Name of the generation.
        capability_max: Highest compute capability that the row covers.
        branch: "580": no driver after that branch knows these GPUs.
        last_cuda: The newest CUDA that still makes code for them.
        source: Where the row comes from.
    """

    architecture: str
    capability_max: str
    branch: str
    last_cuda: str
    source: tuple[str, ...] = (MATRIX,)


_QUOTED = "The number is quoted by others; NVIDIA's own page was not read."
_OLD_9_1 = "Older notes print 387.26 and 388.19; the row follows the newest table, which asks for more."
_WSL_12 = "TensorFlow's guide asks for 528.33 in WSL, NVIDIA's tables for 527.41; the row follows NVIDIA."
_WINDOWS_13 = "NVIDIA's table prints no number for Windows; the row names the branch, which is what is known of it."
FLOORS: tuple[DriverFloor, ...] = (
    DriverFloor("9.0", "384.81", "385.54", (RELEASE_NOTES,)),
    DriverFloor("9.1", "390.46", "391.29", (RELEASE_NOTES,), _OLD_9_1),
    DriverFloor("9.2", "396.26", "397.44", (RELEASE_NOTES,)),
    DriverFloor("10.0", "410.48", "411.31", (RELEASE_NOTES,)),
    DriverFloor("10.1", "418.39", "418.96", (RELEASE_NOTES,)),
    DriverFloor("10.2", "440.33", "441.22", (RELEASE_NOTES,)),
    DriverFloor("11", "450.80.02", "452.39", (RELEASE_NOTES, COMPATIBILITY)),
    DriverFloor("12", "525.60.13", "527.41", (RELEASE_NOTES, COMPATIBILITY), _WSL_12),
    DriverFloor("13", "580.65.06", "580", (RELEASE_NOTES, COMPATIBILITY), _WINDOWS_13),
)

# The driver that came with each toolkit: from this one on, every feature of that minor release works.
BUNDLED: tuple[DriverFloor, ...] = tuple(
    DriverFloor(cuda, linux, windows, *((SECOND_HAND,), _QUOTED) if cuda == "13.3" else ((RELEASE_NOTES,), ""))
    for cuda, linux, windows in (
        ("11.0", "450.51.05", "451.48"),
        ("11.1", "455.23", "456.38"),
        ("11.2", "460.27.03", "460.82"),
        ("11.3", "465.19.01", "465.89"),
        ("11.4", "470.42.01", "471.11"),
        ("11.5", "495.29.05", "496.04"),
        ("11.6", "510.39.01", "511.23"),
        ("11.7", "515.43.04", "516.01"),
        ("11.8", "520.61.05", "520.06"),
        ("12.0", "525.60.13", "527.41"),
        ("12.1", "530.30.02", "531.14"),
        ("12.2", "535.54.03", "536.25"),
        ("12.3", "545.23.06", "545.84"),
        ("12.4", "550.54.14", "551.61"),
        ("12.5", "555.42.02", "555.85"),
        ("12.6", "560.28.03", "560.76"),
        ("12.8", "570.26", "570.65"),
        ("12.9", "575.51.03", "576.02"),
        ("13.0", "580.65.06", ""),
        ("13.1", "590.44.01", ""),
        ("13.2", "595.45.04", ""),
        ("13.3", "610.43.02", ""),
    )
)

LAST_BRANCHES: tuple[LastBranch, ...] = (
    LastBranch("Fermi", "2.1", "390", "8.0"),
    LastBranch("Kepler", "3.2", "470", "10.2"),
    LastBranch("Kepler", "3.7", "470", "11.8"),
    LastBranch("Maxwell", "5.3", "580", "12.9"),
    LastBranch("Pascal", "6.2", "580", "12.9"),
    LastBranch("Volta", "7.2", "580", "12.9"),
)


def minimum_driver(cuda: str, os: OsName = "linux") -> str:
    """Returns the oldest driver that runs programs built with a CUDA.

    From CUDA 11 on any driver of the same major release serves; before, exactly the toolkit's own.

    Args:
        cuda: "12.5.1", "12.5", "12" or "10.1".
        os: Whose numbers are wanted; Linux under WSL uses the Windows driver.

    Returns:
        The driver version, empty where the CUDA is not known or is no version.
    """
    row = _floor(cuda)
    if row is None:
        return ""
    return row.linux if os == "linux" else row.windows


def bundled_driver(cuda: str, os: OsName = "linux") -> str:
    """Returns the driver that came with a CUDA minor release, empty where it is not known."""
    minor = ".".join(cuda.split(".")[:2])
    row = next((one for one in (*FLOORS, *BUNDLED) if one.cuda == minor), None)
    if row is None:
        return ""
    return row.linux if os == "linux" else row.windows


def driver_suffices(driver: str, cuda: str, os: OsName = "linux") -> bool | None:
    """Returns whether a driver is new enough for a CUDA, or None where one of the two is not known."""
    floor = minimum_driver(cuda, os)
    if not floor:
        return None
    try:
        return Version(driver) >= Version(floor)
    except InvalidVersion:
        return None


def last_branch_for(compute_capability: str) -> LastBranch | None:
    """Returns the last driver branch for a GPU, or None where newer drivers still support it."""
    try:
        wanted = Version(compute_capability)
    except InvalidVersion:
        return None
    return next((row for row in LAST_BRANCHES if wanted <= Version(row.capability_max)), None)


def _floor(cuda: str) -> DriverFloor | None:
    parts = cuda.split(".")
    keys = (parts[0], ".".join(parts[:2]))
    return next((row for row in FLOORS if row.cuda in keys), None)
