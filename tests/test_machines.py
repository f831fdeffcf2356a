"""Every recorded or composed machine is judged as a person who knows would judge it."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from gpuwizard.checks import CHECKS
from gpuwizard.engine.judge import judge
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.finding import UNEXPLAINED
from gpuwizard.model.layers import LAYERS
from gpuwizard.model.report import Result

FOLDER = Path(__file__).resolve().parent / "machines"
FILES = sorted(FOLDER.glob("*.json"))
LARGEST = 60_000
ORDER = ("root", "consequence", "also", "note")
# Names of the machines and of the people on which the recordings were made have no place in a file.
ALLOWED_HOMES = ("/home/user/", "C:\\\\Users\\\\user\\\\")

each_machine = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def load(path: Path) -> dict[str, Any]:
    return dict(msgspec.json.decode(path.read_bytes()))


def case_of(path: Path) -> Case:
    facts = msgspec.convert(load(path)["facts"], Facts)
    return Case(facts.machine, facts.targets[0])


def roles(result: Result) -> dict[str, str]:
    return {finding.cause: finding.role for finding in result.findings if finding.severity != "note"}


def judged(path: Path) -> Result:
    return judge(case_of(path))


@each_machine
def test_the_machine_is_judged_as_expected(path: Path) -> None:
    expected, result = load(path)["expected"], judged(path)
    assert result.root == expected["root"]
    # The order counts too: it is the one in which a person reads them, and mends what is to be mended.
    assert list(roles(result).items()) == list(expected["roles"].items())
    assert {layer.id: layer.status for layer in result.layers} == expected["layers"]
    assert result.status == expected["status"]


@each_machine
def test_every_finding_says_what_it_is_and_what_to_do(path: Path) -> None:
    for finding in judged(path).findings:
        assert finding.title, finding.cause
        assert finding.explanation, finding.cause
        assert finding.evidence, finding.cause
        if finding.severity != "note":
            assert finding.fixes, finding.cause


@each_machine
def test_findings_stand_in_the_order_of_their_roles(path: Path) -> None:
    ranks = [ORDER.index(finding.role) for finding in judged(path).findings]
    assert ranks == sorted(ranks)
    assert ranks.count(ORDER.index("root")) <= 1


@each_machine
def test_the_pages_are_the_six_in_order_and_say_something(path: Path) -> None:
    layers = judged(path).layers
    assert tuple(layer.id for layer in layers) == LAYERS
    assert all(layer.summary for layer in layers)


@each_machine
def test_the_verdict_names_the_root(path: Path) -> None:
    result = judged(path)
    root = next((finding for finding in result.findings if finding.role == "root"), None)
    assert result.verdict
    if root is not None:
        assert root.cause == result.root
        # The title may be worked into a sentence, where it begins with a small letter.
        assert root.title[1:].rstrip(".") in result.verdict


@each_machine
def test_facts_and_result_survive_json(path: Path) -> None:
    case = case_of(path)
    assert msgspec.json.decode(msgspec.json.encode(case), type=Case) == case
    result = judge(case)
    assert msgspec.json.decode(msgspec.json.encode(result), type=Result) == result


@each_machine
def test_the_same_facts_always_give_the_same_answer(path: Path) -> None:
    assert judged(path) == judged(path)


@each_machine
def test_a_file_is_small_and_names_nobody(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text) < LARGEST
    assert load(path)["about"].endswith(".")
    for home in ("/home/", "C:\\\\Users\\\\"):
        rest = text
        for allowed in ALLOWED_HOMES:
            rest = rest.replace(allowed, "")
        assert home not in rest


def test_a_healthy_machine_is_alarmed_by_nothing() -> None:
    healthy = [path for path in FILES if load(path)["expected"]["status"] == "passed"]
    assert len(healthy) >= 12
    assert sum(windows(path) for path in healthy) >= 4
    for path in healthy:
        result = judged(path)
        assert {finding.severity for finding in result.findings} <= {"note"}
        assert {layer.status for layer in result.layers} == {"passed"}


def windows(path: Path) -> bool:
    return bool(case_of(path).host.os == "windows")


def test_two_fifths_of_the_machines_are_native_windows() -> None:
    assert len(FILES) >= 80
    assert sum(windows(path) for path in FILES) >= len(FILES) * 2 / 5


def test_every_kind_of_machine_is_there() -> None:
    hosts = [case_of(path).host for path in FILES]
    pythons = [case_of(path).target.facts.interpreter for path in FILES]
    assert sum(host.in_wsl for host in hosts) >= 3
    assert sum(host.in_container for host in hosts) >= 3
    assert sum("conda" in str(python) for python in pythons) >= 2
    assert {case_of(path).target.framework for path in FILES} == {"tensorflow", "torch", "jax"}


def test_every_cause_that_a_check_can_find_is_found_on_a_machine() -> None:
    expected = {cause for path in FILES for cause in load(path)["expected"]["roles"]}
    noted = {finding.cause for path in FILES for finding in judged(path).findings}
    can_find = {cause for check in CHECKS for cause in check.causes}
    assert can_find - expected - noted == set()


def test_what_the_checks_found_is_what_they_say_they_can_find() -> None:
    listed = {cause for check in CHECKS for cause in check.causes} | {UNEXPLAINED}
    for path in FILES:
        assert [one.cause for one in judged(path).findings if one.cause not in listed] == [], path.stem


def test_the_composed_files_are_those_that_compose_writes() -> None:
    done = subprocess.run(
        [sys.executable, str(FOLDER / "compose"), "--check"], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("", "")
    assert done.returncode == 0
