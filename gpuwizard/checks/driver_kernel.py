"""The driver alone runs a kernel on each GPU, and the numbers are right."""

from collections.abc import Iterator

from msgspec.structs import replace

from gpuwizard.causes.driver_steps import died, failing, passed, sentence
from gpuwizard.causes.situation import ONLY_ON_LINUX
from gpuwizard.checks.check import Check
from gpuwizard.checks.framework_imports import where
from gpuwizard.checks.memory_free import LEAST_FREE_SHARE, crowded, held_by
from gpuwizard.checks.refuted import free_share, refuted
from gpuwizard.checks.support import Seen, finding
from gpuwizard.logs.rules_driver import code_weights
from gpuwizard.logs.situation import situation
from gpuwizard.logs.vote import Weights
from gpuwizard.model.driver import DriverTest, Gpu, KernelStep
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED, Finding
from gpuwizard.model.layers import Severity
from gpuwizard.model.view import gpus, is_windows, value

OUT_OF_MEMORY, INVALID_DEVICE, NO_BINARY, UNKNOWN = 2, 101, 209, 999
# The kernel is known to be right, so of these numbers only the driver can be the reason: INVALID_IMAGE, INVALID_PTX.
NOT_UNDERSTOOD = (200, 218)
STARTING = ("init", "context")
FOUND_VIA = "the driver API, in a child process"
# Up to this a number is as likely to mean something else.
LEAST_SURE = 0.5
MOST_SURE = 0.9
# What the numbers of the driver can stand for in this test.
CAUSES = (
    "hardware.compute-capability",
    "hardware.gpu-fault",
    "driver.not-loaded",
    "driver.library-mismatch",
    "driver.too-old",
    "driver.permissions",
    "driver.forward-compat",
    "driver.uvm-unusable",
    "driver.fabric-not-ready",
    "runtime.out-of-memory",
    "runtime.memory-in-use",
    "runtime.device-busy",
    "runtime.invalid-device",
    "runtime.kernel-fault",
    UNEXPLAINED,
)


def judge(case: Case) -> Iterator[Finding]:
    """Names what a step that failed stands for, by its number; a crash and a hang by the step."""
    tests = [test for test in value(case.driver.tests) or () if test.passed or failing(test) or died(test)]
    bad = [test for test in tests if failing(test) or died(test)]
    # What one GPU of several cannot do keeps no program from the others.
    severity: Severity = "failed" if len(bad) == len(tests) else "warning"
    well = [test for test in tests if test not in bad]
    for test in bad:
        seen = [(sentence(test), FOUND_VIA), *([(passed(well), FOUND_VIA)] if well else [])]
        step = failing(test)
        found = _by_step(case, test, step, severity, seen) if step else _by_end(test, severity, seen)
        yield replace(found, subject={**found.subject, **_healthy(case, well)})


def _healthy(case: Case, well: list[DriverTest]) -> dict[str, str]:
    """The GPUs that gave right numbers, as CUDA_VISIBLE_DEVICES would name them; not where it renumbers them."""
    if not well or "CUDA_VISIBLE_DEVICES" in case.search.variables:
        return {}
    return {"healthy": ",".join(str(test.index) for test in well)}


def works(case: Case) -> tuple[Seen, ...]:
    """Returns evidence that card and driver compute without any framework; nothing where not every GPU was seen to."""
    tests = value(case.driver.tests) or ()
    fine = bool(tests) and all(test.passed and not died(test) for test in tests)
    return ((passed(tests), FOUND_VIA),) if fine else ()


def _by_step(case: Case, test: DriverTest, step: KernelStep, severity: Severity, seen: list[Seen]) -> Finding:
    cause, sure = _cause(case, test, step)
    card = _card(case, test)
    subject = {
        "gpu": test.name,
        "compute_capability": test.compute_capability,
        "step": step.name,
        "code": str(step.code) if step.code > 0 else "",
    }
    if cause in ("runtime.memory-in-use", "runtime.device-busy"):
        subject |= held_by(card)
        subject["mode"] = card.compute_mode if card is not None and card.compute_mode != "default" else ""
    return finding(cause, *seen, severity=severity, confidence=sure, also=subject)


def _by_end(test: DriverTest, severity: Severity, seen: list[Seen]) -> Finding:
    """A driver that ends or holds up a small program of ours does so with every other one."""
    hang = test.end.kind == "timeout"
    subject = {"gpu": test.name, "step": test.end.stage, "hang": "the test with the driver alone" if hang else ""}
    if not hang:
        subject["signal"] = test.end.name or {"flood": "endless messages"}.get(test.end.kind, "an early exit")
    return finding("driver.not-loaded", *seen, severity=severity, confidence=0.7 if hang else 0.6, also=subject)


def _cause(case: Case, test: DriverTest, step: KernelStep) -> tuple[str, float]:
    if step.name == "compare":
        return "hardware.gpu-fault", 0.8
    if step.code == OUT_OF_MEMORY:
        return ("runtime.memory-in-use", 0.9) if _taken(case, test) else ("runtime.out-of-memory", 0.6)
    ranked = sorted(_weights(case, step).items(), key=lambda pair: -pair[1])
    likely = ((cause, sure) for cause, sure in ranked if sure > LEAST_SURE and _possible(case, cause))
    cause, sure = next(likely, (UNEXPLAINED, 0.4))
    return cause, min(sure, MOST_SURE)


def _weights(case: Case, step: KernelStep) -> Weights:
    """What the number speaks for, by the table that also reads it out of logs, and by what is known of this test."""
    if step.code in NOT_UNDERSTOOD:
        return {"driver.too-old": 0.6}
    if step.code == INVALID_DEVICE and step.name == "context":
        # The driver had counted this very card: then it takes no further program.
        return {"runtime.device-busy": 0.7}
    if step.code == UNKNOWN and step.name not in STARTING:
        return {}
    return code_weights(step.code, situation((), where(case), None, None)) if step.code > 0 else {}


def _possible(case: Case, cause: str) -> bool:
    foreign = is_windows(case) and cause in ONLY_ON_LINUX
    return cause in CAUSES and not foreign and not refuted(case, cause)


def _taken(case: Case, test: DriverTest) -> bool:
    """Whether others hold the memory. Nothing of ours is on the card yet, so who holds it is another program."""
    card = _card(case, test)
    return card is not None and (card in crowded(case) or free_share(card) < LEAST_FREE_SHARE)


def _card(case: Case, test: DriverTest) -> Gpu | None:
    """The card as NVML describes it. The driver may count cards in another order, so its UUID comes first."""
    cards = gpus(case)
    same = [card for card in cards if card.uuid and card.uuid == test.uuid]
    alike = same or [card for card in cards if card.name == test.name]
    return next((card for card in alike if len(alike) == 1 or card.index == test.index), None)


CHECK = Check("The driver alone computes on each GPU with right numbers", CAUSES, judge)
