"""The driver runs and answers."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import finding, nvml_says
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import Severity
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.view import (
    cuda,
    driver_library_found,
    driver_lists_gpu,
    driver_runs,
    driver_works,
    hung,
    module,
    nvml,
    smi,
    value,
)

NVML_NOT_LOADED = 9
NO_DEVICE = 100
SLOW_SECONDS = 10.0


def judge(case: Case) -> Iterator[Finding]:
    """Finds a driver that is installed and does not run, hangs, crashes, or answers very late."""
    if hung(case):
        yield _hanging(case)
    elif _crashed(case):
        yield _crashing(case)
    elif not driver_runs(case):
        yield from _not_loaded(case)
    elif _seconds(case) > SLOW_SECONDS:
        yield finding(
            "driver.not-loaded",
            (f"The driver needed {_seconds(case):.0f} seconds to start (cuInit).", "the driver API"),
            severity="warning",
            confidence=0.8,
            hang=f"late: {_seconds(case):.0f} s",
        )


def _hanging(case: Case) -> Finding:
    answers = (case.driver.cuda, case.driver.nvml, case.driver.smi)
    said = [answer for answer in answers if isinstance(answer, Unknown) and answer.kind == "timeout"]
    evidence = [(answer.reason, "a child process under a time limit") for answer in said]
    if driver_lists_gpu(case):
        evidence.append(("Another part of the driver still lists the GPU.", "NVML"))
    return finding("driver.not-loaded", *evidence, severity=_severity(case), confidence=0.85, hang=hung(case))


def _crashed(case: Case) -> str:
    answers = (case.driver.cuda, case.driver.nvml)
    return next((a.detail for a in answers if isinstance(a, Unknown) and a.kind == "crash"), "")


def _crashing(case: Case) -> Finding:
    answers = (case.driver.cuda, case.driver.nvml)
    said = [answer.reason for answer in answers if isinstance(answer, Unknown) and answer.kind == "crash"]
    evidence = [(reason, "a child process") for reason in said]
    return finding("driver.not-loaded", *evidence, severity=_severity(case), confidence=0.6, signal=_crashed(case))


def _severity(case: Case) -> Severity:
    """NVML and nvidia-smi only manage the GPU: where the part that computes gives one, programs can use it."""
    return "warning" if driver_works(case) else "failed"


def _not_loaded(case: Case) -> Iterator[Finding]:
    if isinstance(case.driver.pci, Absent) or case.host.in_container or case.host.in_wsl:
        return
    evidence = [*_kernel(case), *_answers(case), *_windows(case)]
    if evidence and (driver_library_found(case) or _on_disk(case)):
        loaded = module(case)
        secure = value(case.host.secure_boot)
        if secure:
            evidence.append(("Secure Boot is on: it refuses modules that are not signed.", "EFI"))
        yield finding(
            "driver.not-loaded",
            *evidence,
            nouveau="1" if loaded is not None and loaded.nouveau else "",
            secure_boot="1" if secure else "",
        )


def _kernel(case: Case) -> list[tuple[str, str]]:
    loaded = module(case)
    if loaded is None or loaded.nvidia:
        return []
    found = [("The kernel module nvidia is not loaded.", "/proc/modules")]
    if loaded.nouveau:
        found.append(("The open driver nouveau has taken the GPU; it has no CUDA.", "/proc/modules"))
    return found


def _answers(case: Case) -> list[tuple[str, str]]:
    said = []
    answer, printed, called = nvml(case), smi(case), cuda(case)
    if answer is not None and answer.code == NVML_NOT_LOADED:
        said.append(nvml_says(answer))
    if printed is not None and "communicate with the NVIDIA driver" in printed.output:
        said.append((f"nvidia-smi says: {printed.output.splitlines()[0]}", "nvidia-smi"))
    if called is not None and called.code == NO_DEVICE and said:
        said.append((f"cuInit says {called.error}.", "the driver API"))
    return said


def _windows(case: Case) -> list[tuple[str, str]]:
    found = case.driver.pci.value if isinstance(case.driver.pci, Found) else ()
    return [
        (f"Windows reports problem code {gpu.problem_code} for {gpu.name or 'the GPU'}.", "Device Manager")
        for gpu in found
        if gpu.problem_code > 0
    ]


def _on_disk(case: Case) -> bool:
    loaded = module(case)
    return loaded is not None and bool(loaded.installed)


def _seconds(case: Case) -> float:
    called = cuda(case)
    return called.seconds if called is not None else 0.0


CHECK = Check("The driver runs and answers in time", ("driver.not-loaded",), judge)
