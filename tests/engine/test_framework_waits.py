"""The framework is imported while the driver is still being asked; with a GPU it does nothing before that."""

import threading
from collections.abc import Sequence
from importlib.metadata import Distribution
from pathlib import Path

import pytest
from lab import plain_environment, pretend
from lab.watch import left_behind
from looking import follow, look, session_on

from gpuwizard.engine import events
from gpuwizard.engine.plan import Plan
from gpuwizard.engine.session import Session
from gpuwizard.model.interpreter import Interpreter
from gpuwizard.model.outcome import Found, Unknown
from gpuwizard.model.run import RunFacts
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.framework import run_framework
from gpuwizard.probes.gate import Gate
from gpuwizard.probes.python import distributions

pytestmark = [pytest.mark.lab, pytest.mark.usefixtures("temporary")]


class Watched(Gate):
    """A gate that keeps count of how often it was found closed, and tells when that was often enough."""

    def __init__(self) -> None:
        super().__init__()
        self.found_closed = 0
        self.kept_waiting = threading.Event()
        self.imported: Path | None = None

    @property
    def answer(self) -> str | None:
        if self._word is None and self.imported is not None and self.imported.exists():
            self.found_closed += 1
            if self.found_closed >= 10:
                self.kept_waiting.set()
        return self._word

    @answer.setter
    def answer(self, word: str | None) -> None:
        self._word = word


def run_with(gate: Gate, python: str, told: list[tuple[str, bool]], cancel: Cancel | None = None) -> RunFacts:
    return run_framework(
        python,
        "tensorflow",
        env=plain_environment(),
        gpu_test=False,
        timeout=5,
        cancel=cancel or Cancel(),
        on_stage=lambda stage: told.append((stage, gate.answer is not None)),
        gate=gate,
    )


def held(python: str, tmp_path: Path) -> Watched:
    """A gate before a framework that writes a file when it has been imported."""
    done = tmp_path / "imported"
    pretend.install(python, "tensorflow", "2.21.0", pretend.tensorflow(f"open({str(done)!r}, 'w').close()"))
    gate = Watched()
    gate.imported = done
    return gate


@pytest.mark.parametrize(
    ("devices", "stages"),
    [(True, ["start", "import", "build", "devices"]), (False, ["start", "import", "build"])],
    ids=["the driver answers", "the driver hangs"],
)
def test_after_its_import_it_waits_until_the_driver_was_asked(
    new_python: str, tmp_path: Path, devices: bool, stages: list[str]
) -> None:
    gate, told, facts = held(new_python, tmp_path), [("", False)], []
    running = threading.Thread(target=lambda: facts.append(run_with(gate, new_python, told)))
    running.start()
    assert gate.kept_waiting.wait(30)
    assert [stage for stage, _ in told[1:]] == ["import"]
    gate.open(devices)
    running.join()
    assert [stage.name for stage in facts[0].stages] == stages
    assert all(opened for stage, opened in told[1:] if stage != "import")


def test_one_that_waits_can_be_cancelled(new_python: str, tmp_path: Path) -> None:
    gate, cancel, facts = held(new_python, tmp_path), Cancel(), []
    running = threading.Thread(target=lambda: facts.append(run_with(gate, new_python, [], cancel)))
    running.start()
    assert gate.kept_waiting.wait(30)
    cancel.set()
    running.join()
    assert facts[0].end.kind == "cancelled"
    assert left_behind(plain_environment()) == []


def test_what_it_tells_comes_after_its_turn_was_told(new_python: str, tmp_path: Path) -> None:
    pretend.install(new_python, "tensorflow", "2.21.0", pretend.tensorflow())
    env = plain_environment()
    told = follow(session_on(new_python, env, tmp_path), env)
    kinds = [type(event) for event in told.events]
    turn = kinds.index(events.TargetChosen)
    begun = next(
        place
        for place, event in enumerate(told.events)
        if isinstance(event, events.LayerStarted) and event.layer == "framework"
    )
    assert turn < begun
    assert [event.layer for event in told.all(events.LayerProgress)][:2] == ["driver", "driver"]


def test_an_answer_that_is_there_already_counts_once(new_python: str, tmp_path: Path) -> None:
    """Whoever looks again, asks again: the Python may have been replaced."""
    known = Found(Interpreter(new_python, "3.99.0", site_packages=()), "told before")
    session = Session(
        Plan((new_python,), "tensorflow"), env=plain_environment(), cwd=str(tmp_path), answers={new_python: known}
    )
    first = follow(session, plain_environment())
    assert first.result.target.version == "3.99.0"
    again = follow(session, plain_environment(), None, again=True)
    assert again.result.target.version.count(".") == 2
    assert again.result.target.version != "3.99.0"


def test_a_python_that_never_answered_is_not_asked_a_second_time(new_python: str, tmp_path: Path) -> None:
    silent = Unknown("It did not answer.", "timeout")
    session = Session(
        Plan((new_python,), "torch"), env=plain_environment(), cwd=str(tmp_path), answers={new_python: silent}
    )
    told = follow(session, plain_environment())
    assert told.report.facts.targets[0].facts.interpreter == silent
    assert told.report.facts.targets[0].run == RunFacts()


def test_a_framework_that_was_named_is_imported_before_its_python_is_read(
    new_python: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes the longest: the list of packages, for which much is loaded, comes beside it."""
    done = tmp_path / "imported"
    pretend.install(new_python, "tensorflow", "2.21.0", pretend.tensorflow(f"open({str(done)!r}, 'w').close()"))
    read, waiting, begun = distributions.installed_in, threading.Event(), [False]

    def read_once_it_is_imported(folders: Sequence[str]) -> dict[str, Distribution]:
        for _ in range(600):
            if done.exists():
                begun[0] = True
                break
            waiting.wait(0.05)
        return read(folders)

    monkeypatch.setattr(distributions, "installed_in", read_once_it_is_imported)
    told = look(new_python, plain_environment(), tmp_path, framework="tensorflow")
    assert begun == [True]
    assert told.result.target.framework_version == "2.21.0"
