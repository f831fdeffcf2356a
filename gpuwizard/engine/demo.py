"""Recorded machines that are played back: to teach with, and to take pictures of. This computer is not looked at."""

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from threading import Event as Switch

import msgspec
from msgspec import Struct

from gpuwizard.engine import events
from gpuwizard.engine.demo_timing import Cue, driver_cues, target_cues
from gpuwizard.engine.plan import Plan
from gpuwizard.engine.results import BEFORE_IMPORT, judge_case, make_report, verdicts
from gpuwizard.model.facts import Case, Facts, TargetFacts
from gpuwizard.model.layers import LAYERS, LayerId
from gpuwizard.model.report import Result
from gpuwizard.model.run import RunFacts

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "demo"
Pause = Callable[[Switch, float], object]


class DemoMachine(Struct, frozen=True):
    """A recorded machine.

    Attributes:
        name: What it is called on the command line, or the name of its file.
        title: A few words for a heading ("A card without a driver").
        about: One sentence that says what is to be seen.
        facts: What was seen on it.
    """

    name: str
    title: str
    facts: Facts
    about: str = ""


class _Recording(Struct, frozen=True):
    facts: Facts
    title: str = ""
    about: str = ""


def machine_names() -> tuple[str, ...]:
    """Returns the names of the machines that gpuwizard brings along."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.json")))


def shipped_machine(name: str) -> DemoMachine | None:
    """Returns the machine of that name that gpuwizard brings along, None where there is none."""
    return read_machine(name, (FOLDER / f"{name}.json").read_bytes()) if name in machine_names() else None


def read_machine(name: str, data: bytes) -> DemoMachine | None:
    """Returns the machine of a file with recorded facts, None where the file holds none that could be judged.

    Args:
        name: What the machine is called.
        data: JSON with the key `facts`, and `title` and `about` if there are any: also a saved report has it.
    """
    try:
        told = msgspec.json.decode(data, type=_Recording)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return DemoMachine(name, told.title or name, told.facts, told.about) if told.facts.targets else None


class DemoSession:
    """A session whose facts are there already: it takes the time that the look took, and judges like a real one."""

    def __init__(self, machine: DemoMachine, plan: Plan | None = None, pause: Pause = Switch.wait) -> None:
        """Chooses what is played.

        Args:
            machine: What is played back.
            plan: Which of its Pythons and frameworks; None, or a plan that names none of them, plays all.
            pause: Waits so many seconds, or until the switch is set.
        """
        self._machine = machine.facts.machine
        self._targets = _chosen(machine.facts.targets, plan)
        self._title = machine.title
        self._pause = pause
        self._stop = Switch()

    def run(self) -> Iterator[events.Event]:
        """Plays the whole look."""
        return self._begin(ask_driver=True)

    def recheck(self, layer: LayerId | None) -> Iterator[events.Event]:
        """Plays it again, as the real session looks again: the driver is left out where its facts would be kept."""
        return self._begin(ask_driver=layer in (None, "driver", "gpu-test"))

    def cancel(self) -> None:
        """Ends it at once."""
        self._stop.set()

    def _begin(self, ask_driver: bool) -> Iterator[events.Event]:
        # Made here and not in the generator: a cancel that comes before the first event must not be lost.
        self._stop = Switch()
        return self._play(ask_driver, self._stop)

    def _play(self, ask_driver: bool, stop: Switch) -> Iterator[events.Event]:
        results: list[Result] = []
        spent = yield from self._tell(driver_cues(self._machine, ask_driver), stop)
        for index, target in enumerate(self._targets):
            if stop.is_set():
                break
            yield events.TargetChosen(target.python, target.framework, index, len(self._targets))
            case = Case(self._machine, target)
            spent += yield from self._tell(target_cues(case, _early(case)), stop)
            results.append(judge_case(case, spent))
            if not stop.is_set():
                yield from verdicts(results[-1], LAYERS)
            spent = 0.0
        facts = Facts(self._machine, self._targets)
        yield events.SessionCancelled(facts) if stop.is_set() else _finished(facts, tuple(results), self._title)

    def _tell(self, cues: list[Cue], stop: Switch) -> Generator[events.Event, None, float]:
        """Yields each event at its time and returns how many seconds they take in all, however long was waited."""
        now = 0.0
        for cue in cues:
            if cue.at > now and not stop.is_set():
                self._pause(stop, cue.at - now)
                now = cue.at
            if stop.is_set():
                break
            yield from cue.tell
        return now


def _chosen(targets: tuple[TargetFacts, ...], plan: Plan | None) -> tuple[TargetFacts, ...]:
    if plan is None:
        return targets
    frameworks = {target.framework for target in targets} if plan.framework == "auto" else {plan.framework}
    wanted = [target for target in targets if target.python in plan.pythons and target.framework in frameworks]
    return tuple(wanted) or targets


def _early(case: Case) -> tuple[events.Event, ...]:
    """What is said of the first layers before the framework has answered."""
    target = msgspec.structs.replace(case.target, run=RunFacts(), second_try=RunFacts())
    return tuple(verdicts(judge_case(Case(case.machine, target), 0.0), BEFORE_IMPORT))


def _finished(facts: Facts, results: tuple[Result, ...], title: str) -> events.SessionFinished:
    return events.SessionFinished(msgspec.structs.replace(make_report(facts, results), demo=title))
