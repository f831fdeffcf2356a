"""When a recorded machine tells what: the events of a real look, with their times where these were recorded. Pure."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from gpuwizard.engine.events import Event, LayerProgress, LayerStarted
from gpuwizard.model.facts import Case, MachineFacts
from gpuwizard.model.layers import FrameworkName, LayerId
from gpuwizard.model.outcome import Found
from gpuwizard.model.run import RunFacts
from gpuwizard.model.view import gpu_test_passed
from gpuwizard.probes.framework import doing

# Seconds that are taken where a recording holds no times; they are those of an ordinary workstation.
_USUAL: dict[str, float] = {
    "bus": 0.2,
    "nvml": 0.4,
    "cuda-driver": 0.6,
    "nvidia-smi": 0.1,
    "package": 0.2,
    "libraries": 0.5,
    "cudnn": 0.3,
    "loading": 0.8,
}
_USUAL_STAGES: dict[str, float] = {"start": 0.2, "import": 3.0, "build": 0.05, "devices": 0.4}
_USUAL_STAGE = 0.5
_USUAL_DRIVER_TEST = 0.6
_UNFINISHED = 8.0  # A stage that never ended, where nothing says how long was waited for it.
_ASKED_OF_TARGET = ("package", "shadows", "packages", "pins", "components", "libraries", "cudnn")


class Cue(Struct, frozen=True):
    """What is told `at` so many seconds after the beginning."""

    at: float
    tell: tuple[Event, ...] = ()


def driver_cues(machine: MachineFacts, asked: bool = True) -> list[Cue]:
    """Returns what is told while the machine is looked at; `asked` is False where the driver's facts are kept."""
    cues, at = [Cue(0.0, (LayerStarted("driver"),))], 0.0
    steps = list(_driver_steps(machine)) if asked else []
    for says, seconds in steps:
        cues.append(Cue(at, (LayerProgress("driver", says),)))
        at += seconds
    return [*cues, Cue(at)]


def target_cues(case: Case, early: tuple[Event, ...]) -> list[Cue]:
    """Returns what is told of one Python and framework.

    Args:
        case: The machine and the target.
        early: What is said of the first layers as soon as the libraries were looked at, beside the framework's import.
    """
    seconds = case.target.seconds
    looked = sum(_taken(seconds, probe) for probe in _ASKED_OF_TARGET)
    beside = [Cue(0.0, tuple(LayerStarted(layer) for layer in ("cuda", "cudnn", "path"))), Cue(looked, early)]
    child = [*_child_cues(case.run, case.target.framework, 0.0)]
    child += _child_cues(case.target.second_try, case.target.framework, _end(child))
    cues = sorted([*child, *beside], key=lambda cue: cue.at)
    if case.target.libraries and not gpu_test_passed(case):
        at = _end(cues)
        cues.append(Cue(at, (LayerProgress("gpu-test", "loading each GPU library by itself"),)))
        cues.append(Cue(at + _taken(seconds, "loading")))
    return cues


def _driver_steps(machine: MachineFacts) -> Iterator[tuple[str, float]]:
    taken, driver = machine.seconds, machine.driver
    yield "looking for NVIDIA hardware", _taken(taken, "bus")
    yield "asking the driver", max(_taken(taken, "nvml"), _taken(taken, "cuda-driver"))
    if not isinstance(driver.nvml, Found):
        yield "asking nvidia-smi", _taken(taken, "nvidia-smi")
    for test in driver.tests.value if isinstance(driver.tests, Found) else ():
        yield f"testing GPU {test.index} with the driver alone", test.seconds or _USUAL_DRIVER_TEST


def _child_cues(run: RunFacts, framework: FrameworkName, at: float) -> list[Cue]:
    """What the framework's child tells, from its start to its end; nothing where it was not started."""
    if not run.stages and run.end.kind in ("not-run", "not-started"):
        return []
    cues = [Cue(at, (LayerStarted("framework"),))]
    for stage in run.stages:
        cues.append(_stage_cue(at, framework, stage.name))
        at += (stage.seconds or _USUAL_STAGES.get(stage.name, _USUAL_STAGE)) + (stage.again or 0.0)
    if run.end.stage:  # It crashed or hung in there.
        cues.append(_stage_cue(at, framework, run.end.stage))
        known = run.seconds - sum(stage.seconds for stage in run.stages)
        at += known if known > 0 else _UNFINISHED if run.end.kind == "timeout" else _USUAL_STAGE
    return [*cues, Cue(at)]


def _stage_cue(at: float, framework: FrameworkName, stage: str) -> Cue:
    layer: LayerId = "framework" if stage in ("start", "import", "build") else "gpu-test"
    started = (LayerStarted("gpu-test"),) if stage == "devices" else ()
    return Cue(at, (*started, LayerProgress(layer, doing(framework, stage))))


def _end(cues: list[Cue]) -> float:
    return max((cue.at for cue in cues), default=0.0)


def _taken(seconds: Mapping[str, float], probe: str) -> float:
    return seconds.get(probe, _USUAL.get(probe, 0.0))
