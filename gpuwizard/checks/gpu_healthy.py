"""The GPU answers its driver and accepts programs."""

import re
from collections.abc import Iterator, Sequence

from gpuwizard.catalog.gpus import kernels_cover
from gpuwizard.checks.check import Check
from gpuwizard.checks.memory_free import held_by
from gpuwizard.checks.support import finding
from gpuwizard.model.driver import Gpu
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import Severity
from gpuwizard.model.view import cuda, driver_works, gpu_test_passed, gpus, nvml, package, title, undivided

GPU_LOST, ECC = 15, 214
FABRIC, UNAVAILABLE = 802, 46
# A driver that cannot tell writes "[N/A]".
CAPABILITY = re.compile(r"\d+\.\d+")
ARCHITECTURE = re.compile(r"(?:sm|compute)_\d+[af]?")


def judge(case: Case) -> Iterator[Finding]:
    """Looks at what NVML and the driver API say of the device itself."""
    called, answer = cuda(case), nvml(case)
    code = called.code if called is not None else -1
    if (answer is not None and answer.code == GPU_LOST) or code == ECC:
        said = answer.error if answer is not None and answer.code else called.error if called else ""
        # One GPU of several may be lost while the framework computes on another.
        severity: Severity = "warning" if gpu_test_passed(case) else "failed"
        yield finding("hardware.gpu-fault", (f"The driver says: {said}.", "NVML"), severity=severity)
    if code == FABRIC and called is not None:
        said = f"cuInit answers {code}, {called.error}."
        yield finding("driver.fabric-not-ready", (said, "the driver API"), confidence=0.95)
    if code == UNAVAILABLE and called is not None:
        yield finding("runtime.device-busy", (f"The driver answers {code}, {called.error}.", "the driver API"))
    if not gpu_test_passed(case):
        yield from _modes(case)
        yield from _undivided(case)
        yield from _kernels(case)


def _modes(case: Case) -> Iterator[Finding]:
    closed = [gpu for gpu in gpus(case) if _closed(gpu)]
    severity = _severity(closed, gpus(case))
    for gpu in closed:
        if gpu.compute_mode == "prohibited":
            said = f"{gpu.name} is in compute mode Prohibited: it accepts no program."
        else:
            said = f"{gpu.name} is in compute mode Exclusive Process and a program already runs on it."
        holders = held_by(gpu) if gpu.compute_mode != "prohibited" else {}
        subject = {"gpu": gpu.name, "mode": gpu.compute_mode, **holders}
        yield finding("runtime.device-busy", (said, "NVML"), severity=severity, also=subject)


def _undivided(case: Case) -> Iterator[Finding]:
    """A card in MIG mode serves only through instances; without one CUDA has no device although NVML lists the card."""
    card = undivided(case)
    if card is not None:
        said = f"{card.name} is in MIG mode, and the driver gives none of its instances to programs."
        yield finding("runtime.device-busy", (said, "NVML"), also={"gpu": card.name, "mode": "MIG"})


def _closed(gpu: Gpu) -> bool:
    return gpu.compute_mode == "prohibited" or (gpu.compute_mode == "exclusive-process" and bool(gpu.processes))


def _severity(affected: Sequence[Gpu], every: Sequence[Gpu]) -> Severity:
    """What one GPU of several cannot do keeps no program from the others."""
    return "failed" if len(affected) == len(every) else "warning"


def _kernels(case: Case) -> Iterator[Finding]:
    installed, built_for = package(case), _built_for(case)
    if not built_for or not driver_works(case):
        return
    foreign = [gpu for gpu in gpus(case) if has_no_code(case, gpu)]
    for gpu in foreign:
        able, codes = gpu.compute_capability, ", ".join(built_for)
        said = f"{gpu.name} has compute capability {able}; this build has code for {codes}."
        yield finding(
            "hardware.compute-capability",
            (said, "build information"),
            severity=_severity(foreign, gpus(case)),
            confidence=0.9,
            gpu=gpu.name,
            compute_capability=gpu.compute_capability,
            wanted=", ".join(built_for),
            version=installed.version if installed is not None else "",
            package=title(case),
        )


def has_no_code(case: Case, gpu: Gpu) -> bool:
    """Whether the build says what it has code for, and nothing of that runs on this GPU."""
    built_for = _built_for(case)
    told = bool(built_for) and bool(CAPABILITY.fullmatch(gpu.compute_capability))
    return told and kernels_cover(built_for, gpu.compute_capability) == "none"


def _built_for(case: Case) -> tuple[str, ...]:
    """What the build's files say; where they say nothing (PyTorch), what the framework itself answered."""
    installed, stage = package(case), case.run.stage("build")
    if installed is not None and installed.build.compute_capabilities:
        return installed.build.compute_capabilities
    told = stage.data.get("cuda_compute_capabilities", "") if stage is not None else ""
    return tuple(ARCHITECTURE.findall(told))


CHECK = Check(
    "The GPU is well, free, and known to this build",
    ("hardware.gpu-fault", "driver.fabric-not-ready", "runtime.device-busy", "hardware.compute-capability"),
    judge,
)
