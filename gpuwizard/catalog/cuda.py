"""CUDA toolkits: which exist, the GPUs that each makes code for."""

from datetime import date

from msgspec import Struct
from packaging.version import InvalidVersion, Version

CHECKED = date(2026, 11, 21)

MATRIX = "NVIDIA, CUDA Toolkit, Driver, and Architecture Matrix"
TABLE = "table of CUDA releases and compute capabilities (copy of the encyclopedia's table)"
PTXAS = "names of GPU targets in ptxas of the nvidia-cuda-nvcc wheels 11.8 to 13.5, read 2026-11-21"
RELEASE_NOTES = "CUDA Toolkit Release Notes 13.2 Update 2, tables 2 and 3"


class CudaToolkit(Struct, frozen=True):
    """One minor release of the CUDA toolkit.

    Attributes:
        version: "12.6". There is no 12.7.
        capability_min: Oldest compute capability that it makes code for.
        capability_max: Newest one that it knows; newer GPUs run its portable code only.
        source: Where the row comes from.
        conflict: What sources disagree about, and which of them the row follows; empty where they agree.
    """

    version: str
    capability_min: str
    capability_max: str
    source: tuple[str, ...]
    conflict: str = ""

    @property
    def major(self) -> str:
        """The part before the first dot ("12"), which must fit the driver and the package names."""
        return self.version.partition(".")[0]


_TWO = (MATRIX, TABLE, RELEASE_NOTES)
_READ = (MATRIX, TABLE, PTXAS)
_ORIN = "Sources name 11.4 or 11.5 as the first with 8.7 (Orin); the row takes the later one."
_BETWEEN = "No source names this release itself; the row repeats the releases before and after it, which agree."

TOOLKITS: tuple[CudaToolkit, ...] = (
    CudaToolkit("9.0", "3.0", "7.0", _TWO),
    CudaToolkit("9.1", "3.0", "7.0", _TWO),
    CudaToolkit("9.2", "3.0", "7.2", _TWO),
    CudaToolkit("10.0", "3.0", "7.5", _TWO),
    CudaToolkit("10.1", "3.0", "7.5", _TWO),
    CudaToolkit("10.2", "3.0", "7.5", _TWO),
    CudaToolkit("11.0", "3.5", "8.0", _TWO),
    CudaToolkit("11.1", "3.5", "8.6", _TWO),
    CudaToolkit("11.2", "3.5", "8.6", _TWO),
    CudaToolkit("11.3", "3.5", "8.6", _TWO),
    CudaToolkit("11.4", "3.5", "8.6", _TWO, _ORIN),
    CudaToolkit("11.5", "3.5", "8.7", _TWO),
    CudaToolkit("11.6", "3.5", "8.7", _TWO),
    CudaToolkit("11.7", "3.5", "8.7", _TWO),
    CudaToolkit("11.8", "3.5", "9.0", _READ),
    CudaToolkit("12.0", "5.0", "9.0", _READ),
    *(CudaToolkit(f"12.{minor}", "5.0", "9.0", _TWO) for minor in range(1, 6)),
    CudaToolkit("12.6", "5.0", "9.0", _READ),
    CudaToolkit("12.8", "5.0", "12.0", _READ),
    CudaToolkit("12.9", "5.0", "12.1", _READ),
    CudaToolkit("13.0", "7.5", "12.1", _READ),
    CudaToolkit("13.1", "7.5", "12.1", _TWO, _BETWEEN),
    CudaToolkit("13.2", "7.5", "12.1", _READ),
    CudaToolkit("13.3", "7.5", "12.1", _TWO, _BETWEEN),
    CudaToolkit("13.4", "7.5", "12.1", _TWO, _BETWEEN),
    CudaToolkit("13.5", "7.5", "12.1", _READ),
)
NEWEST = TOOLKITS[-1]

# Compute capabilities that lie inside the range of a release by number, but came later or went earlier. 11.0
# (Thor) is called 10.1 by CUDA 12.
_FIRST_OF: dict[str, str] = {"8.8": "13.0", "10.3": "12.9", "11.0": "13.0"}
_LAST_OF: dict[str, str] = {"10.1": "12.9"}


def toolkit(version: str) -> CudaToolkit | None:
    """Returns the row of a CUDA version's minor release ("12.6.85"), or None where there is none."""
    minor = ".".join(version.split(".")[:2])
    return next((row for row in TOOLKITS if row.version == minor), None)


def makes_code_for(version: str, compute_capability: str) -> bool | None:
    """Returns whether a CUDA toolkit makes native code for a GPU.

    Args:
        version: CUDA, "12.6" or "12.6.85".
        compute_capability: "8.9".

    Returns:
        None where one of the two is not known.
    """
    row = toolkit(version)
    wanted = _version(compute_capability)
    if row is None or wanted is None:
        return None
    here = Version(row.version)
    first, last = _FIRST_OF.get(compute_capability), _LAST_OF.get(compute_capability)
    if (first and here < Version(first)) or (last and here > Version(last)):
        return False
    return Version(row.capability_min) <= wanted <= Version(row.capability_max)


def toolkits_for(compute_capability: str) -> tuple[CudaToolkit, ...]:
    """Returns the toolkits that make native code for a GPU, oldest first; empty where none is known to."""
    return tuple(row for row in TOOLKITS if makes_code_for(row.version, compute_capability))


def first_cuda_for(compute_capability: str) -> str:
    """Returns the oldest CUDA of the table that makes code for a GPU, empty where none is known to."""
    rows = toolkits_for(compute_capability)
    return rows[0].version if rows else ""


def _version(text: str) -> Version | None:
    try:
        return Version(text)
    except InvalidVersion:
        return None
