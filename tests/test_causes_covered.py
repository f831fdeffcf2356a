"""Every cause can be found, is found where it is true, and is not found where only its neighbour is."""

import runpy
from pathlib import Path
from typing import Any

import msgspec
import pytest

from gpuwizard.causes import CAUSES
from gpuwizard.checks import CHECKS
from gpuwizard.engine.judge import judge
from gpuwizard.logs.explain import NOISE, explain
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.finding import UNEXPLAINED

FOLDER = Path(__file__).resolve().parent / "machines"
NEIGHBOURS = runpy.run_path(str(FOLDER / "compose" / "neighbours.py"))
each_cause = pytest.mark.parametrize("cause", CAUSES)


def machines() -> dict[str, dict[str, Any]]:
    return {path.stem: dict(msgspec.json.decode(path.read_bytes())) for path in sorted(FOLDER.glob("*.json"))}


MACHINES = machines()


def true_on(name: str) -> set[str]:
    """The causes that hold on a machine."""
    return set(MACHINES[name]["expected"]["roles"])


def found_on(name: str) -> set[str]:
    facts = msgspec.convert(MACHINES[name]["facts"], Facts)
    return {finding.cause for finding in judge(Case(facts.machine, facts.targets[0])).findings}


def test_the_checks_together_can_find_every_cause() -> None:
    can_find = {cause for check in CHECKS for cause in check.causes}
    assert can_find == {*CAUSES, UNEXPLAINED}


@each_cause
def test_a_cause_is_found_on_a_machine(cause: str) -> None:
    """What is expected there is what is found: `test_machines` says so. A note has no role, and is looked for."""
    there = [name for name in MACHINES if cause in true_on(name)]
    assert there or any(cause in found_on(name) for name in MACHINES if cause == NOISE)


@each_cause
def test_a_cause_is_told_apart_from_one_that_prints_the_same(cause: str) -> None:
    alike = NEIGHBOURS["neighbours"](cause)
    apart = [
        name for name, told in MACHINES.items() if cause in told["expected"].get("not", ()) and alike & true_on(name)
    ]
    assert apart, f"no machine on which one of {sorted(alike)} is true and {cause} must not be found"


@pytest.mark.parametrize("message", NEIGHBOURS["MESSAGES"])
def test_the_likeliest_meaning_of_a_message_is_among_those_that_are_told_apart(message: str) -> None:
    likeliest = explain(message).causes[0]
    assert likeliest.cause in NEIGHBOURS["MESSAGES"][message]


def test_the_messages_name_causes_that_exist_and_more_than_one_each() -> None:
    for message, causes in NEIGHBOURS["MESSAGES"].items():
        assert set(causes) <= set(CAUSES), message
        assert len(set(causes)) == len(causes) >= 2, message


@pytest.mark.parametrize("name", MACHINES)
def test_what_must_not_be_found_is_not(name: str) -> None:
    expected = MACHINES[name]["expected"]
    unwanted = set(expected.get("not", ()))
    assert unwanted <= set(CAUSES)
    assert not unwanted & true_on(name)
    assert not unwanted & found_on(name)


@pytest.mark.parametrize(
    "name", [name for name, told in MACHINES.items() if "framework.windows-gpu-dropped" in told["expected"]["roles"]]
)
def test_what_windows_lost_is_said_once(name: str) -> None:
    assert "framework.cpu-only-build" not in found_on(name)


@pytest.mark.parametrize(
    "name", [name for name, told in MACHINES.items() if "container.gpu-not-exposed" in told["expected"]["roles"]]
)
def test_a_container_without_the_gpu_lacks_no_driver(name: str) -> None:
    assert "driver.missing" not in found_on(name)
