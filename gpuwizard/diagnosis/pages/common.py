"""What all pages share: the worst of a layer's findings, and words for sizes."""

from collections.abc import Sequence

from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import LayerId, Status
from gpuwizard.model.report import LayerResult, Seen
from gpuwizard.model.run import CORE, FURTHER

MIB = 1024 * 1024
GIB = 1024 * MIB

# Where something was seen that only shows when the framework or the driver is tried: in a process of its own.
TEST_RUN = "a test run"

ENDS = {"timeout": "did not end in time", "flood": "drowned in messages", "signal": "crashed", "exited": "ended early"}

# Which probes belong to which layer; their times add up to the layer's.
PROBES: dict[LayerId, tuple[str, ...]] = {
    "driver": ("host", "bus", "nvml", "cuda-driver", "nvidia-smi", "xids"),
    "cuda": ("toolkits", "libraries", "components", "loading"),
    "cudnn": ("cudnn",),
    "path": ("search",),
    "framework": ("python", "package", "packages", "shadows", "elsewhere", "pins", "project"),
    "gpu-test": ("driver-test", "second-try"),
}
# Which steps of the framework's child belong to which layer.
STAGES_OF: dict[LayerId, tuple[str, ...]] = {
    "framework": ("import", "build"),
    "gpu-test": ("devices", *CORE, *FURTHER, "speed"),
}
# The probe behind both pages that the framework's child fills. Its time is told stage by stage.
CHILD: dict[LayerId, str] = {"framework": "framework", "gpu-test": "framework"}


def size(count: int | None) -> str:
    """Returns a number of bytes in GiB, or in MiB below one GiB."""
    if count is None:
        return "unknown"
    return f"{count / GIB:.1f} GiB" if count >= GIB else f"{count // MIB} MiB"


def worst(findings: Sequence[Finding]) -> Status | None:
    """Returns `failed` or `warning` by the worst finding, None where there is none."""
    severities = {found.severity for found in findings}
    if "failed" in severities:
        return "failed"
    return "warning" if "warning" in severities else None


def first_title(findings: Sequence[Finding]) -> str:
    """Returns the title of the worst finding, for the one-sentence summary."""
    ranked = sorted(findings, key=lambda found: {"failed": 0, "warning": 1, "note": 2}[found.severity])
    return ranked[0].title + "." if ranked else ""


def errored(case: Case, layer: LayerId) -> str:
    """Returns what went wrong inside a probe of that layer, empty for nothing."""
    errors = (*case.machine.errors, *case.target.errors)
    probes = (*PROBES[layer], CHILD.get(layer, ""), f"check:{layer}")
    return next((error.error for error in errors if error.probe in probes), "")


def seconds(case: Case, layer: LayerId) -> float:
    """Returns the time that the layer's probes took, in seconds."""
    times = {**case.machine.seconds, **case.target.seconds}
    spent = sum(times.get(probe, 0.0) for probe in PROBES[layer])
    mine = STAGES_OF.get(layer, ())
    spent += sum(stage.seconds + (stage.again or 0.0) for stage in case.run.stages if stage.name in mine)
    return round(spent, 2)


def result(case: Case, layer: LayerId, status: Status, summary: str, seen: Sequence[Seen]) -> LayerResult:
    """Makes a layer's result; a probe that crashed overrides everything but a failure."""
    broken = errored(case, layer)
    if broken and status != "failed":
        status, summary = "errored", "gpuwizard could not finish this check. The report holds the details."
    return LayerResult(layer, status, summary, seconds(case, layer), tuple(seen))
