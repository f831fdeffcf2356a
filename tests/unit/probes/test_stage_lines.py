"""What the framework's child reports becomes facts, whatever stands in its lines."""

import ast
import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpuwizard.model.encoding import encoded
from gpuwizard.model.run import CORE, FURTHER, ChildEnd, RunFacts, Speed, Stage
from gpuwizard.model.view import in_short
from gpuwizard.probes.channel import SCRIPTS, Line
from gpuwizard.probes.command import Outcome
from gpuwizard.probes.framework import COMPUTING, LOOKING, doing, to_facts

EXITED = Outcome(ChildEnd("exited"))
KILLED = Outcome(ChildEnd("signal", -4, "SIGILL"))
DONE: Line = {"done": True}
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
KEYS = ("begin", "stage", "gpu", "ok", "seconds", "again", "on_gpu", "max_error", "device", "error", "error_type")
NAMES = (*KEYS, "data", "speeds", "note", "files", "done", "what", "value", "size")


def read(*lines: Line, outcome: Outcome = EXITED) -> RunFacts:
    return to_facts(list(lines), outcome)


def test_a_stage_keeps_its_gpu_and_both_times() -> None:
    line = {"stage": "matmul", "gpu": 2, "ok": True, "seconds": 2.1044, "again": 0.00041, "on_gpu": True, "device": "x"}
    (stage,) = read(line, DONE).stages
    assert stage == Stage("matmul", True, 2.104, "x", True, gpu=2, again=0.00041)


def test_a_part_that_is_left_out_is_no_failure() -> None:
    (stage,) = read({"stage": "compile", "ok": True, "data": {"skipped": "no XLA"}}, DONE).stages
    assert (stage.ok, stage.on_gpu, stage.data) == (True, None, {"skipped": "no XLA"})


def test_speeds_are_kept_with_what_they_were_measured_on() -> None:
    rows = [
        {"what": "matmul", "value": 187.123456, "on_gpu": False, "gpu": 0, "size": 1024, "device": "cpu"},
        {"what": "to-gpu", "value": 11.9, "on_gpu": True, "gpu": 0, "size": 2**26, "device": "cuda:0"},
    ]
    assert read({"stage": "speed", "ok": True, "speeds": rows}, DONE).speeds == (
        Speed("matmul", 187.1, False, 0, "cpu", 1024),
        Speed("to-gpu", 11.9, True, 0, "cuda:0", 2**26),
    )


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"what": "matmul"},
        {"what": "matmul", "value": float("nan")},
        {"what": "matmul", "value": float("inf")},
        {"what": "matmul", "value": 0},
        {"what": "matmul", "value": "fast"},
        {"what": "matmul", "value": True},
        {"what": "fft", "value": 1.0},
        {"what": ["matmul"], "value": 1.0},
        "matmul",
        None,
    ],
)
def test_a_speed_that_is_none_is_left_out(row: object) -> None:
    assert read({"stage": "speed", "ok": True, "speeds": [row]}, DONE).speeds == ()


def test_a_crash_on_a_further_gpu_names_stage_and_gpu() -> None:
    begun = [{"begin": "matmul", "gpu": 0}, {"stage": "matmul", "gpu": 0, "ok": True}, {"begin": "matmul", "gpu": 1}]
    assert read(*begun, outcome=KILLED).end == ChildEnd("signal", -4, "SIGILL", "matmul", 1)


def test_wrong_types_become_no_facts() -> None:
    line = {
        "stage": 7,
        "gpu": "second",
        "ok": "yes",
        "seconds": "long",
        "again": [1],
        "on_gpu": 1,
        "max_error": {},
        "device": None,
        "error": 3,
        "data": [],
    }
    (stage,) = read(line, DONE).stages
    assert stage == Stage("7", False, error="3")


@pytest.mark.parametrize("number", [-1, 10**30, 1e300])
def test_a_number_that_no_report_could_hold_is_left_out(number: float) -> None:
    row = {"what": "matmul", "value": 1.0, "gpu": number, "size": number}
    assert read({"stage": "speed", "gpu": number, "speeds": [row]}, DONE).speeds == (Speed("matmul", 1.0),)


@given(st.lists(st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=4), ANYTHING, max_size=8), max_size=6))
def test_no_line_disturbs_the_reader(lines: list[Line]) -> None:
    for outcome in (EXITED, KILLED):
        facts = to_facts(json.loads(json.dumps(lines)), outcome)
        assert msgspec.json.decode(encoded(facts, 0), type=RunFacts).stages == facts.stages


def test_every_stage_is_told_in_words_of_its_own() -> None:
    told = [doing("torch", stage) for stage in (*LOOKING, *COMPUTING)]
    assert len(set(told)) == len(told)
    assert not any("starting Python" in words for words in told)
    assert "minutes" in doing("torch", "matmul")
    assert "minutes" in doing("torch", "compile")


def test_the_child_and_the_facts_have_the_same_stages() -> None:
    tree = ast.parse((SCRIPTS / "framework.py").read_text("utf-8"))
    named = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and isinstance(node.value, ast.Tuple)
    }
    assert (named["CORE"], named["FURTHER"]) == (CORE, FURTHER)


def test_an_error_is_told_by_its_first_line_that_says_something() -> None:
    assert in_short("RuntimeError: no room\nmore") == "RuntimeError: no room"
    assert in_short("InternalError: Graph execution error:\n\nlibdevice not found") == (
        "InternalError: Graph execution error: libdevice not found"
    )
    assert in_short("") == ""
