"""What explains what, and which of two independent causes comes first."""

from collections.abc import Sequence
from fnmatch import fnmatchcase

from gpuwizard.model.finding import UNEXPLAINED, Finding

# What keeps a driver from running at all. That it is too old is another fact: mending these does not make it newer.
DRIVER_DOWN: tuple[str, ...] = (
    "driver.missing",
    "driver.not-loaded",
    "driver.library-mismatch",
    "driver.forward-compat",
    "driver.permissions",
    "driver.device-nodes-missing",
    "driver.fabric-not-ready",
    "driver.uvm-unusable",
)

# A cause on the left accounts for those on the right: mended first, it may make them vanish.
EXPLAINS: dict[str, tuple[str, ...]] = {
    "hardware.no-nvidia-gpu": (*DRIVER_DOWN, "container.*", "wsl.*", "path.devices-hidden", UNEXPLAINED, "runtime.*"),
    "hardware.gpu-fault": ("driver.not-loaded", "driver.uvm-unusable", UNEXPLAINED, "runtime.*"),
    "hardware.compute-capability": (UNEXPLAINED, "runtime.kernel-fault"),
    "container.gpu-not-exposed": (*DRIVER_DOWN, "hardware.*", UNEXPLAINED, "runtime.*"),
    "container.driver-libs-in-image": ("driver.*", UNEXPLAINED, "runtime.*"),
    "wsl.driver-misconfigured": ("driver.*", "hardware.no-nvidia-gpu", UNEXPLAINED, "runtime.*"),
    "driver.missing": (*DRIVER_DOWN, UNEXPLAINED, "runtime.*"),
    "driver.library-mismatch": ("driver.*", UNEXPLAINED, "runtime.*"),
    "driver.forward-compat": (*DRIVER_DOWN, UNEXPLAINED, "runtime.*"),
    "driver.permissions": (*DRIVER_DOWN, UNEXPLAINED, "runtime.*"),
    "driver.device-nodes-missing": (*DRIVER_DOWN, UNEXPLAINED, "runtime.*"),
    "driver.fabric-not-ready": (*DRIVER_DOWN, UNEXPLAINED, "runtime.*"),
    "driver.uvm-unusable": (UNEXPLAINED, "runtime.*"),
    "driver.not-loaded": (*DRIVER_DOWN, UNEXPLAINED, "runtime.*"),
    "driver.too-old": (UNEXPLAINED, "runtime.*"),
    "path.devices-hidden": (UNEXPLAINED, "driver.missing", "hardware.no-nvidia-gpu", "runtime.*"),
    "framework.platform-unsupported": (
        "framework.python-unsupported",
        "framework.installer-too-old",
        "framework.package-removed",
        "framework.not-installed",
        "framework.cpu-only-build",
        "framework.corrupt-install",
        UNEXPLAINED,
    ),
    "framework.python-unsupported": ("framework.*", UNEXPLAINED),
    "framework.installer-too-old": ("framework.not-installed", "framework.package-removed", UNEXPLAINED),
    "framework.package-removed": (
        "framework.not-installed",
        "framework.cpu-only-build",
        "cuda.library-missing",
        "cudnn.missing",
        UNEXPLAINED,
    ),
    "framework.library-set-conflict": ("cudnn.*", "cuda.version-mismatch", "framework.corrupt-install", UNEXPLAINED),
    "framework.windows-gpu-dropped": ("framework.cpu-only-build", "cuda.*", "cudnn.*", "path.not*", UNEXPLAINED),
    "framework.cpu-only-build": ("cuda.*", "cudnn.*", "path.not*", UNEXPLAINED),
    "framework.not-installed": (UNEXPLAINED,),
    "framework.shadowed-module": (
        "framework.dependency-conflict",
        "framework.corrupt-install",
        "framework.not-installed",
        UNEXPLAINED,
    ),
    "framework.duplicate-install": ("framework.corrupt-install", "framework.cpu-only-build", UNEXPLAINED),
    "framework.dependency-conflict": ("framework.corrupt-install", "system.*", UNEXPLAINED),
    "framework.corrupt-install": ("framework.not-installed", UNEXPLAINED, "system.*"),
    "cuda.library-missing": ("cudnn.*", "path.not*", "cuda.version-mismatch", UNEXPLAINED),
    "cuda.version-mismatch": ("cudnn.*", "path.not*", UNEXPLAINED),
    "cudnn.missing": (UNEXPLAINED,),
    "cudnn.incomplete": (UNEXPLAINED,),
    "cudnn.version-mismatch": (UNEXPLAINED,),
    "path.shadowed": ("cudnn.*", "cuda.version-mismatch", UNEXPLAINED),
    "path.not-on-search-path": (UNEXPLAINED,),
    "cuda.tools-missing": (UNEXPLAINED,),
    "runtime.device-busy": (UNEXPLAINED, "runtime.*"),
    "runtime.memory-in-use": (UNEXPLAINED, "runtime.out-of-memory"),
    "runtime.*": (UNEXPLAINED,),
    "system.c-library-too-old": (UNEXPLAINED, "framework.corrupt-install", "framework.not-installed"),
    "system.*": (UNEXPLAINED, "framework.corrupt-install"),
}

# These account for what was only read off a message. What facts prove stands for itself, and has its own mending.
ONLY_OF_MESSAGES: dict[str, tuple[str, ...]] = {
    "path.devices-hidden": ("driver.*", "hardware.*"),
    "framework.dependency-conflict": ("system.*",),
    "system.*": ("framework.corrupt-install",),
}
# From here on a message says outright what is wrong; below it leaves other causes open.
OUTRIGHT = 0.85

# One fact seen twice: where the first is found, the second says the same less well, and is not told at all.
SAYS_BETTER: dict[str, str] = {
    "framework.windows-gpu-dropped": "framework.cpu-only-build",
    "framework.platform-unsupported": "framework.cpu-only-build",
    "container.gpu-not-exposed": "driver.missing",
}

# Which of two independent causes comes first. A framework that cannot even be imported is first on every machine;
# then from the card upwards: what lies deeper must work before what lies above it can.
ORDER: tuple[str, ...] = (
    "framework.shadowed-module",
    "framework.duplicate-install",
    "framework.dependency-conflict",
    "framework.library-set-conflict",
    "system.*",
    "framework.corrupt-install",
    "hardware.no-nvidia-gpu",
    "wsl.*",
    "container.*",
    "hardware.gpu-fault",
    "driver.missing",
    "driver.library-mismatch",
    "driver.forward-compat",
    "driver.permissions",
    "driver.device-nodes-missing",
    "driver.fabric-not-ready",
    "driver.uvm-unusable",
    "driver.not-loaded",
    "path.devices-hidden",
    "framework.platform-unsupported",
    "framework.python-unsupported",
    "framework.installer-too-old",
    "framework.package-removed",
    "framework.not-installed",
    "framework.windows-gpu-dropped",
    "framework.cpu-only-build",
    "driver.too-old",
    "hardware.compute-capability",
    "path.shadowed",
    "cuda.library-missing",
    "cuda.version-mismatch",
    "cudnn.missing",
    "cudnn.version-mismatch",
    "cudnn.incomplete",
    "path.not-on-search-path",
    "cuda.tools-missing",
    "runtime.*",
    "framework.*",
    "driver.*",
    "*",
)


# What can keep a framework from being imported at all. Nothing else accounts for an import that fails.
BREAKS_IMPORT: tuple[str, ...] = (
    "framework.not-installed",
    "framework.platform-unsupported",
    "framework.python-unsupported",
    "framework.shadowed-module",
    "framework.duplicate-install",
    "framework.dependency-conflict",
    "framework.library-set-conflict",
    "framework.corrupt-install",
    "system.*",
)
IMPORT_PLACE = "framework.corrupt-install"
ABSENCE_PLACE = "framework.not-installed"


def breaks_import(cause: str) -> bool:
    """Whether the cause can make the import itself fail."""
    return _in(cause, BREAKS_IMPORT)


def is_proven(found: Finding) -> bool:
    """Whether facts speak for the cause, or the system said it outright at the import, not just some message."""
    if found.subject.get("from") != "log":
        return found.cause != UNEXPLAINED
    return found.cause.startswith("system.") and of_import(found) and found.confidence >= OUTRIGHT


def of_import(found: Finding) -> bool:
    """Whether the finding tells of an import that failed."""
    return found.subject.get("stage") == "import"


# A driver that gives no GPU, or a Python that does not answer, is no consequence of what stands on other pages.
NOT_FROM_ABOVE = ("driver", "framework")


def accounts(found: Finding, other: Finding) -> bool:
    """Whether the first finding accounts for the second on this machine."""
    if is_proven(other) and _in(other.cause, _row(ONLY_OF_MESSAGES, found.cause)):
        return False
    if _of_the_driver(other) and found.layer not in ("driver", other.layer):
        return False
    if other.cause == UNEXPLAINED:
        if of_import(other) and not (breaks_import(found.cause) or of_import(found)):
            return False
        if other.layer in NOT_FROM_ABOVE and found.layer != other.layer and not _of_layer(found, other.layer):
            return False
    return explains(found.cause, other.cause)


def _of_layer(found: Finding, layer: str) -> bool:
    """Whether a finding on another page is about the import, the driver's own library, or what the driver may show."""
    if layer == "framework":
        return of_import(found)
    return found.cause in ("path.devices-hidden", "runtime.device-busy") or _of_the_driver(found)


DRIVERS_OWN = ("libcuda.", "libnvidia-ml.", "nvcuda", "nvml.dll")


def _of_the_driver(found: Finding) -> bool:
    """Whether the finding tells of the driver's own library: no framework or toolkit is to blame for that."""
    names = found.subject.get("libraries", "") + found.subject.get("library", "")
    return found.layer == "path" and any(name in names for name in DRIVERS_OWN)


def explains(cause: str, other: str) -> bool:
    """Whether the first cause accounts for the second. Of two that account for each other, the deeper one does."""
    if cause == other or not _matches(cause, other):
        return False
    return not _matches(other, cause) or position(cause) < position(other)


def _matches(cause: str, other: str) -> bool:
    return _in(other, _row(EXPLAINS, cause))


def _row(table: dict[str, tuple[str, ...]], cause: str) -> tuple[str, ...]:
    """Returns the row of a cause, or that of its group."""
    return table.get(cause, table.get(cause.partition(".")[0] + ".*", ()))


def _in(cause: str, patterns: Sequence[str]) -> bool:
    return any(fnmatchcase(cause, pattern) for pattern in patterns)


def position(cause: str) -> int:
    """Returns where a cause stands in the order of independent causes; `unexplained` is last."""
    if cause == UNEXPLAINED:
        return len(ORDER)
    return next(index for index, pattern in enumerate(ORDER) if fnmatchcase(cause, pattern))


def in_order(findings: Sequence[Finding]) -> list[Finding]:
    """Sorts failures so that the root comes first: unexplained by any other, then by order, then by confidence.

    The id comes last, so that the answer never depends on which check spoke first.
    """

    def key(found: Finding) -> tuple[bool, int, float, str]:
        explained = any(accounts(other, found) for other in findings)
        return explained, _place(found), -found.confidence, found.cause

    return sorted(findings, key=key)


def _place(found: Finding) -> int:
    """What kept the import from working comes early; what breaks imports otherwise and was seen elsewhere does not."""
    place = position(found.cause)
    if _of_the_driver(found):
        return min(place, position("driver.not-loaded"))
    of_system = found.cause.startswith("system.")
    if of_import(found):
        # What the system said at the import kept it from working, whatever the packages' metadata says besides.
        return -1 if of_system and is_proven(found) else min(place, position(IMPORT_PLACE))
    return max(place, position(ABSENCE_PLACE)) if of_system and "stage" in found.subject else place
