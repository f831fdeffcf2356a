"""What explains what, and which of two independent causes comes first."""

from collections.abc import Sequence
from fnmatch import fnmatchcase

from gpuwizard.model.finding import UNEXPLAINED, Finding

# A cause on the left accounts for those on the right: mended first, it may make them vanish.
EXPLAINS: dict[str, tuple[str, ...]] = {
    "hardware.no-nvidia-gpu": ("driver.*", "container.*", "wsl.*", "path.devices-hidden", UNEXPLAINED, "runtime.*"),
    "hardware.gpu-fault": ("driver.not-loaded", "driver.uvm-unusable", UNEXPLAINED, "runtime.*"),
    "hardware.compute-capability": (UNEXPLAINED, "runtime.kernel-fault"),
    "container.gpu-not-exposed": ("driver.*", "hardware.*", UNEXPLAINED, "runtime.*"),
    "container.driver-libs-in-image": ("driver.*", UNEXPLAINED, "runtime.*"),
    "wsl.driver-misconfigured": ("driver.*", "hardware.no-nvidia-gpu", UNEXPLAINED, "runtime.*"),
    "driver.missing": ("driver.*", UNEXPLAINED, "runtime.*"),
    "driver.library-mismatch": ("driver.*", UNEXPLAINED, "runtime.*"),
    "driver.forward-compat": ("driver.*", UNEXPLAINED, "runtime.*"),
    "driver.permissions": ("driver.*", UNEXPLAINED, "runtime.*"),
    "driver.device-nodes-missing": ("driver.*", UNEXPLAINED, "runtime.*"),
    "driver.fabric-not-ready": ("driver.*", UNEXPLAINED, "runtime.*"),
    "driver.uvm-unusable": ("driver.too-old", UNEXPLAINED, "runtime.*"),
    "driver.not-loaded": ("driver.*", UNEXPLAINED, "runtime.*"),
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
    return any(fnmatchcase(cause, pattern) for pattern in BREAKS_IMPORT)


def of_import(found: Finding) -> bool:
    """Whether the finding tells of an import that failed."""
    return found.subject.get("stage") == "import"


# A driver that gives no GPU, or a Python that does not answer, is no consequence of what stands on other pages.
NOT_FROM_ABOVE = ("driver", "framework")


def accounts(found: Finding, other: Finding) -> bool:
    """Whether the first finding accounts for the second on this machine."""
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
    names = found.subject.get("libraries", "") + found.subject.get("library", "")
    takes_none = found.cause in ("path.devices-hidden", "runtime.device-busy")
    return takes_none or "libcuda." in names or "nvcuda" in names


def explains(cause: str, other: str) -> bool:
    """Whether the first cause accounts for the second. Of two that account for each other, the deeper one does."""
    if cause == other or not _matches(cause, other):
        return False
    return not _matches(other, cause) or position(cause) < position(other)


def _matches(cause: str, other: str) -> bool:
    patterns = EXPLAINS.get(cause, EXPLAINS.get(cause.partition(".")[0] + ".*", ()))
    return any(fnmatchcase(other, pattern) for pattern in patterns)


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
    if of_import(found):
        return min(place, position(IMPORT_PLACE))
    later = found.cause.startswith("system.") and "stage" in found.subject
    return max(place, position(ABSENCE_PLACE)) if later else place
