"""The card and its driver report no fault of the hardware since the computer was started."""

from collections.abc import Iterator

from gpuwizard.catalog.xids import xid
from gpuwizard.checks.check import Check
from gpuwizard.checks.framework_imports import case_framework, case_python, where
from gpuwizard.checks.support import Seen, finding
from gpuwizard.logs.explain import explain
from gpuwizard.model.driver import DriverTest, Gpu, Xid
from gpuwizard.model.facts import Case
from gpuwizard.model.faults import faults_here
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import Severity
from gpuwizard.model.outcome import Found
from gpuwizard.model.run import CORE, Stage
from gpuwizard.model.slots import same_slot
from gpuwizard.model.view import cuda, gpu_test_passed, gpus, nvml, value

CAUSE = "hardware.gpu-fault"
MOST_LINES = 4
LOST = 15  # nvml.h: NVML_ERROR_GPU_IS_LOST
# cuda.h: what a card that fails, or waits for a reset, makes the driver answer.
UNAVAILABLE = 46
OF_CARDS = (UNAVAILABLE, 100, 101, 214, 220, 226, 700, 702, 714, 715, 717, 718, 719, 999)
LIKE_A_FAULT = (CAUSE, "runtime.kernel-fault", "runtime.device-busy", "driver.uvm-unusable", "driver.not-loaded")


def judge(case: Case) -> Iterator[Finding]:
    """Looks at uncorrected memory errors and at what the driver wrote to the system's log."""
    worn = [gpu for gpu in gpus(case) if gpu.ecc_errors]
    written = [line for line in faults_here(case) if (row := xid(line.number, line.text)) and row.kind != "program"]
    if not worn and not written:
        return
    grave = bool(worn) or any(_is_fault(line) for line in written)
    severity: Severity = "failed" if grave and fails_like_a_card(case) else "warning"
    named = worn[0] if worn else _card(case, written[0])
    seen = [*(_counted(gpu) for gpu in worn), *_lines(case, written)]
    sure = 0.9 if severity == "failed" else 0.75
    yield finding(CAUSE, *seen, severity=severity, confidence=sure, gpu=named.name if named is not None else "")


def fails_like_a_card(case: Case) -> bool:
    """Whether something fails here as it would with a broken card, and was not seen to work."""
    if gpu_test_passed(case):
        return False
    answer, called = nvml(case), cuda(case)
    if answer is not None and answer.code == LOST:
        return True
    if called is not None and called.hidden_by <= 0 and _of_card(case, called.code):
        return True
    return any(_test_fails(case, test) for test in value(case.driver.tests) or ()) or _framework_fails(case)


def _of_card(case: Case, code: int) -> bool:
    """A card that was set to serve one program, or none, answers "unavailable" in good health."""
    closed = any(gpu.compute_mode in ("exclusive-process", "prohibited") or gpu.mig for gpu in gpus(case))
    return code in OF_CARDS and not (closed and code in (UNAVAILABLE, 100, 101))


def _test_fails(case: Case, test: DriverTest) -> bool:
    broken = next((step for step in test.steps if not step.ok), None)
    if broken is not None:
        return broken.code == -1 or _of_card(case, broken.code)
    return test.end.kind in ("signal", "timeout")


def _framework_fails(case: Case) -> bool:
    if case.run.end.kind in ("signal", "timeout") and case.run.end.stage in CORE:
        return True
    broken = [stage for stage in case.run.stages if stage.name in CORE and not stage.ok and stage.on_gpu is not False]
    return any(_like_a_fault(case, stage) for stage in broken)


def _like_a_fault(case: Case, stage: Stage) -> bool:
    told = explain(stage.error, on=where(case), framework=case_framework(case), python=case_python(case))
    return not told.causes or told.causes[0].cause in LIKE_A_FAULT


def _card(case: Case, line: Xid) -> Gpu | None:
    known = gpus(case)
    if not line.pci_address:
        return known[0] if len(known) == 1 else None
    return next((gpu for gpu in known if same_slot(line.pci_address, gpu.pci_address)), None)


def _is_fault(line: Xid) -> bool:
    row = xid(line.number, line.text)
    return row is not None and row.kind == "fault"


def _counted(gpu: Gpu) -> Seen:
    errors = "memory error" if gpu.ecc_errors == 1 else "memory errors"
    said = f"{gpu.name} counts {gpu.ecc_errors} {errors} that it could not correct since the driver was started."
    return said, "NVML"


def _lines(case: Case, written: list[Xid]) -> Iterator[Seen]:
    via = case.driver.xids.found_via if isinstance(case.driver.xids, Found) else ""
    # Faults before what the card dealt with by itself, and of each the last ones.
    for line in sorted(written, key=_is_fault, reverse=True)[:MOST_LINES]:
        row = xid(line.number, line.text)
        when = f"{line.when}: " if line.when else ""
        yield f"{when}{line.text} (Xid {line.number}: {row.says if row is not None else ''})", via


CHECK = Check("The card reports no fault of its own since the computer was started", (CAUSE,), judge)
