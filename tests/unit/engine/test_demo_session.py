"""Recorded machines that are played back: the true events, at their times, judged by the real engine."""

import threading
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec
import pytest

from gpuwizard.engine import events
from gpuwizard.engine.demo import FOLDER, DemoMachine, DemoSession, machine_names, read_machine, shipped_machine
from gpuwizard.engine.plan import Plan
from gpuwizard.model.facts import Facts
from gpuwizard.model.layers import LAYERS
from gpuwizard.model.report import Report

MACHINES = Path(__file__).parents[2] / "machines"
RECORDED = sorted(MACHINES.glob("recorded-*.json"))
SHOWN = {
    "healthy-workstation": None,
    "driver-missing": "driver.missing",
    "driver-too-old": "driver.too-old",
    "cudnn-shadowed": "path.shadowed",
    "windows-tensorflow": "framework.windows-gpu-dropped",
    "card-too-new": "hardware.compute-capability",
}
LARGEST = 150_000


class Clock:
    """Waits for nothing and adds up for how long it would have been waited."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self, _stop: threading.Event, seconds: float) -> None:
        assert seconds > 0
        self.now += seconds


def shipped(name: str) -> DemoMachine:
    machine = shipped_machine(name)
    assert machine is not None
    return machine


def recorded(path: Path) -> DemoMachine:
    machine = read_machine(path.stem, path.read_bytes())
    assert machine is not None
    return machine


def report_of(told: Iterable[events.Event]) -> Report:
    last = list(told)[-1]
    assert isinstance(last, events.SessionFinished)
    return last.report


def test_the_machines_that_are_brought_along_are_these() -> None:
    assert set(machine_names()) == set(SHOWN)
    assert shipped_machine("../demo/driver-missing") is None


@pytest.mark.parametrize("name", SHOWN)
def test_each_shows_what_it_says(name: str) -> None:
    machine = shipped(name)
    assert machine.title
    assert machine.about.endswith(".")
    report = report_of(DemoSession(machine, pause=Clock()).run())
    assert [result.root for result in report.results] == [SHOWN[name]] * len(report.results)
    assert {result.status for result in report.results} == {"passed" if SHOWN[name] is None else "failed"}
    assert report.demo == machine.title


@pytest.mark.parametrize("name", SHOWN)
def test_each_is_small_and_names_nobody(name: str) -> None:
    text = (FOLDER / f"{name}.json").read_text("utf-8")
    assert len(text) < LARGEST
    rest = text.replace("/home/user/", "").replace("C:\\\\Users\\\\user\\\\", "")
    assert "/home/" not in rest
    assert "/root" not in rest
    assert "Users" not in rest


@pytest.mark.parametrize("name", SHOWN)
def test_each_holds_the_seconds_that_a_look_takes(name: str) -> None:
    """About ten seconds are right for somebody who looks on: neither a flash nor a wait."""
    clock = Clock()
    report = report_of(DemoSession(shipped(name), pause=clock).run())
    assert 5 < clock.now < 15
    assert sum(result.seconds for result in report.results) == pytest.approx(clock.now, abs=0.02)
    assert all(layer.seconds > 0 for result in report.results for layer in result.layers if layer.id == "driver")


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.stem)
def test_what_was_recorded_is_told_as_it_went(path: Path) -> None:
    machine = recorded(path)
    told = list(DemoSession(machine, pause=Clock()).run())
    assert told[0] == events.LayerStarted("driver")
    assert isinstance(told[-1], events.SessionFinished)
    assert sum(isinstance(event, events.TargetChosen) for event in told) == len(machine.facts.targets)
    started: set[str] = set()
    for event in told:
        if isinstance(event, events.LayerStarted):
            started.add(event.layer)
        elif isinstance(event, events.LayerProgress) and event.layer in ("driver", "framework"):
            assert event.layer in started
            assert event.doing
    finished = [event.layer for event in told if isinstance(event, events.LayerFinished)]
    assert finished[-len(LAYERS) :] == list(LAYERS)
    assert told[-1].report.facts == machine.facts


def test_a_stage_takes_as_long_as_it_took() -> None:
    machine, clock = shipped("driver-missing"), Clock()
    began: dict[str, float] = {}
    for event in DemoSession(machine, pause=clock).run():
        if isinstance(event, events.LayerProgress):
            began[event.doing] = clock.now
    took = {stage.name: stage.seconds for stage in machine.facts.targets[0].run.stages}
    imported = next(at for doing, at in began.items() if doing.startswith("importing"))
    asked = next(at for doing, at in began.items() if "how it was built" in doing)
    assert asked - imported == pytest.approx(took["import"])


def test_the_first_layers_are_judged_while_the_framework_is_imported() -> None:
    told = list(DemoSession(shipped("driver-missing"), pause=Clock()).run())
    first = next(event for event in told if isinstance(event, events.LayerFinished))
    asked = next(
        event for event in told if isinstance(event, events.LayerProgress) and "how it was built" in event.doing
    )
    assert (first.layer, first.status) == ("driver", "failed")
    assert told.index(first) < told.index(asked)


def test_a_hang_takes_the_time_that_it_took() -> None:
    machine, clock = recorded(MACHINES / "linux-import-hang.json"), Clock()
    run = machine.facts.targets[0].run
    assert run.end.kind == "timeout"
    list(DemoSession(machine, pause=clock).run())
    assert clock.now > run.seconds >= 3


def test_it_ends_at_once_when_it_is_stopped_while_it_waits() -> None:
    session = DemoSession(shipped("healthy-workstation"))
    stream = session.run()
    assert next(stream) == events.LayerStarted("driver")
    started = time.monotonic()
    threading.Timer(0.05, session.cancel).start()
    last = list(stream)[-1]
    assert time.monotonic() - started < 3
    assert isinstance(last, events.SessionCancelled)


def test_a_stop_that_comes_before_the_first_event_counts() -> None:
    session = DemoSession(shipped("healthy-workstation"), pause=Clock())
    stream = session.run()
    session.cancel()
    assert isinstance(list(stream)[-1], events.SessionCancelled)


def test_it_can_be_played_again_after_a_stop() -> None:
    session = DemoSession(shipped("driver-missing"), pause=Clock())
    session.cancel()
    assert report_of(session.run()).results[0].root == "driver.missing"


def test_looking_again_leaves_the_driver_out_where_its_facts_are_kept() -> None:
    session = DemoSession(shipped("driver-missing"), pause=Clock())
    asked = [event for event in session.recheck("cudnn") if isinstance(event, events.LayerProgress)]
    assert "driver" not in {event.layer for event in asked}
    for layer in ("driver", "gpu-test", None):
        told = list(session.recheck(layer))  # type: ignore[arg-type]
        assert any(isinstance(event, events.LayerProgress) and event.layer == "driver" for event in told)


def test_the_plan_chooses_among_what_was_recorded() -> None:
    first = shipped("driver-missing").facts
    other = shipped("card-too-new").facts.targets[0]
    both = DemoMachine(
        "both", "Both", Facts(first.machine, (first.targets[0], msgspec.structs.replace(other, python="/p")))
    )

    def looked_at(plan: Plan) -> list[str]:
        report = report_of(DemoSession(both, plan, Clock()).run())
        return [result.target.python for result in report.results]

    here = first.targets[0].python
    assert looked_at(Plan((here,))) == [here]
    assert looked_at(Plan((here, "/p"), "torch")) == ["/p"]
    assert looked_at(Plan((here, "/p"))) == [here, "/p"]
    assert looked_at(Plan(("/gone",))) == [here, "/p"]


def test_a_saved_report_can_be_played() -> None:
    report = report_of(DemoSession(shipped("driver-missing"), pause=Clock()).run())
    machine = read_machine("saved", msgspec.json.encode(report))
    assert machine is not None
    assert (machine.name, machine.title) == ("saved", "saved")
    assert report_of(DemoSession(machine, pause=Clock()).run()).results[0].root == "driver.missing"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'{"facts": 1}',
        b'{"facts": {}}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"facts": {"targets": []}}',
    ],
    ids=range(9),
)
def test_what_holds_no_facts_is_no_machine(data: bytes) -> None:
    assert read_machine("some", data) is None
