"""What is said of the small program that the driver alone runs on each GPU: its steps, and what went wrong in them."""

from collections.abc import Sequence

from gpuwizard.catalog.exit_status import MEANING
from gpuwizard.model.driver import DriverTest, KernelStep

STEPS = {
    "init": "starting the driver",
    "device": "asking the driver for the GPU",
    "context": "opening the GPU",
    "memory": "taking memory on the GPU",
    "copy-in": "copying to the GPU",
    "module": "compiling a small program for the GPU",
    "launch": "running a small program on the GPU",
    "copy-out": "copying back from the GPU",
    "compare": "comparing the numbers",
    "free": "giving the memory back",
}
# A child that ended here told nothing of the driver: its Python did not start, or all steps were over.
OUTSIDE = ("start", "exit", "")
UNNAMED = "NVIDIA GPU"
DIED = ("timeout", "flood", "signal", "exited")


def named(test: DriverTest) -> str:
    """Returns the GPU's name and its number, as this process counts."""
    return f"{test.name or UNNAMED} (GPU {test.index})"


def failing(test: DriverTest) -> KernelStep | None:
    """Returns the step that did not do what it should, None where none was seen to fail."""
    return next((step for step in test.steps if not step.ok), None)


def died(test: DriverTest) -> bool:
    """Whether the process crashed, hung or ended inside a step."""
    return failing(test) is None and test.end.kind in DIED and test.end.stage not in OUTSIDE


def trouble(test: DriverTest) -> str:
    """Returns what went wrong, as the end of a sentence about the GPU; empty where nothing did."""
    step = failing(test)
    if step is not None:
        return _failed(step)
    return _died(test) if died(test) else ""


def _failed(step: KernelStep) -> str:
    doing = STEPS.get(step.name, step.name)
    if step.name == "compare":
        return f"the numbers are wrong: {step.error}"
    number = f"{step.code}, " if step.code > 0 else ""
    return f"{doing} failed: {number}{step.error.rstrip('.')}"


def _died(test: DriverTest) -> str:
    end, doing = test.end, STEPS.get(test.end.stage, test.end.stage)
    if end.kind == "timeout":
        return f"{doing} did not end within the time limit"
    if end.kind == "flood":
        return f"{doing} drowned in messages"
    if end.kind == "exited":
        return f"{doing} ended the process with exit code {end.code}"
    meaning = MEANING.get(end.name, "")
    return f"{doing} ended the process with {end.name}{f' ({meaning})' if meaning else ''}"


def sentence(test: DriverTest) -> str:
    """Returns what went wrong as a sentence that stands for itself."""
    return f"On {named(test)}, with the driver alone, {trouble(test)}."


def passed(tests: Sequence[DriverTest]) -> str:
    """Returns a sentence that says where the numbers were right; empty where that was nowhere."""
    cards: dict[str, list[str]] = {}
    for test in tests:
        cards.setdefault(test.name or UNNAMED, []).append(str(test.index))
    names = [f"{name} (GPU{'s' if len(numbers) > 1 else ''} {', '.join(numbers)})" for name, numbers in cards.items()]
    return f"The driver alone ran a small program with right numbers on {' and '.join(names)}." if names else ""
