"""What holds for every recommendation, on whatever machine."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from packaging.version import Version
from recommending import (
    ALPINE,
    ARM,
    CARDS,
    DOCKER,
    MACOS,
    OLD_WINDOWS,
    UBUNTU,
    WINDOWS,
    WSL,
    WSL_1,
    driver_os,
    machine,
    python,
    pythons_of,
)

from gpuwizard.catalog import jax, tensorflow, torch
from gpuwizard.catalog.cudnn import last_for
from gpuwizard.catalog.drivers import last_branch_for, minimum_driver
from gpuwizard.catalog.gpus import kernels_cover
from gpuwizard.diagnosis.recommend import recommend
from gpuwizard.model.facts import MachineFacts
from gpuwizard.model.interpreter import Environment, FrameworkVersion
from gpuwizard.model.recommendation import Recommendation, VersionSet

# The driver's version, and the newest CUDA that it says it supports.
DRIVERS = [
    ("", ""),
    ("390.77", "9.1"),
    ("470.256.02", "11.4"),
    ("528.49", "12.0"),
    ("550.54.14", "12.4"),
    ("581.42", "13.0"),
]
RELEASES = ["3.6", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"]
HELD = [
    FrameworkVersion("tensorflow", "tensorflow", "2.19.0"),
    FrameworkVersion("tensorflow", "tensorflow", "2.10.1"),
    FrameworkVersion("tensorflow", "tensorflow-cpu", "2.20.0"),
    FrameworkVersion("torch", "torch", "2.6.0+cu124"),
    FrameworkVersion("torch", "torch", "2.15.0"),
    FrameworkVersion("torch", "torch", "2.5.1+cpu"),
    FrameworkVersion("torch", "torch", "not a version"),
]
# A machine takes milliseconds; a busy computer must not fail the test.
CHECKED = settings(max_examples=50, deadline=None)
Situation = tuple[MachineFacts, tuple[Environment, ...], str]


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    host = draw(st.sampled_from([UBUNTU, DOCKER, WSL, WSL_1, ALPINE, ARM, WINDOWS, OLD_WINDOWS, MACOS]))
    cards = draw(st.lists(st.sampled_from(sorted(CARDS)), max_size=2))
    driver, cuda = draw(st.sampled_from(DRIVERS))
    releases = draw(st.lists(st.sampled_from(RELEASES), unique=True, max_size=3))
    held = draw(st.lists(st.sampled_from(HELD), max_size=2))
    windows = host.os == "windows"
    pythons = tuple(python(release, windows, "", *held) for release in releases)
    chosen = draw(st.sampled_from(["", *(one.python for one in pythons)]))
    return machine(host, cards, driver, cuda), pythons, chosen


def of_situation(situation: Situation) -> Recommendation:
    facts, pythons, chosen = situation
    return recommend(facts, pythons, python=chosen)


def driver_of(one: VersionSet) -> Version:
    assert one.needs[0].startswith("driver >= ")
    return Version(one.needs[0].removeprefix("driver >= "))


def kernels_of(one: VersionSet) -> tuple[str, ...]:
    if one.framework == "tensorflow":
        row = tensorflow.release(one.version)
        return row.compute_capabilities if row else ()
    if one.framework == "torch":
        return torch.kernels(one.version)
    return jax.kernels(one.version, one.cuda.partition(".")[0])


@CHECKED
@given(situations())
def test_the_python_is_one_that_the_release_has_packages_for(situation: Situation) -> None:
    for one in of_situation(situation).sets:
        low, high = pythons_of(one)
        assert Version(low) <= Version(one.python) <= Version(high), one


@CHECKED
@given(situations())
def test_the_driver_asked_for_is_new_enough_for_the_cuda_and_exists_for_the_card(situation: Situation) -> None:
    found = of_situation(situation)
    for one in found.sets:
        floor = minimum_driver(one.cuda, driver_os(situation[0].host))
        assert driver_of(one) >= Version(floor)
        last = last_branch_for(found.compute_capability)
        assert last is None or driver_of(one).major <= int(last.branch)


@CHECKED
@given(situations())
def test_the_first_card_has_code_in_each_build(situation: Situation) -> None:
    found = of_situation(situation)
    for one in found.sets if found.compute_capability else ():
        assert kernels_cover(kernels_of(one), found.compute_capability) != "none", one


@CHECKED
@given(situations())
def test_an_old_card_gets_a_cudnn_that_serves_it(situation: Situation) -> None:
    found = of_situation(situation)
    end = last_for(found.compute_capability)
    for one in found.sets if end is not None else ():
        if one.cudnn != "bundled" and end is not None:
            assert Version(one.cudnn) <= Version(end.last_cudnn), one
        open_range = one.framework == "jax" or Version(one.version) >= Version("2.20")
        if open_range and one.framework != "torch" and not one.installed:
            assert any("nvidia-cudnn-cu12<9.11" in command.text for command in one.commands), one


@CHECKED
@given(situations())
def test_what_works_is_not_ruled_out(situation: Situation) -> None:
    found = of_situation(situation)
    works = {(one.framework, one.version) for one in found.sets}
    assert works.isdisjoint((one.framework, one.version) for one in found.ruled_out)
    assert all(one.because.endswith(".") and one.version for one in found.ruled_out)


@CHECKED
@given(situations())
def test_there_are_commands_for_each_shell_of_the_machine(situation: Situation) -> None:
    facts = situation[0]
    for one in of_situation(situation).sets:
        shells = [command.shell for command in one.commands]
        wanted = {"powershell", "cmd"} if facts.host.os == "windows" else {"bash"}
        inside = {"bash"} if facts.host.os == "windows" and one.on == "wsl" else set()
        assert set(shells) == wanted | inside
        assert len(shells) == len(set(shells))
        for command in one.commands:
            lines = command.text.splitlines()
            assert all(line.strip() for line in lines)
            if command.shell in inside or not inside:
                assert f"import {one.framework}" in lines[-1]
            assert "http" not in command.text


@CHECKED
@given(situations())
def test_what_needs_no_newer_driver_comes_first(situation: Situation) -> None:
    found = of_situation(situation)
    if not found.driver:
        return
    needs_newer = [driver_of(one) > Version(found.driver) for one in found.sets]
    assert needs_newer == sorted(needs_newer)


@CHECKED
@given(situations())
def test_at_most_three_sets_of_a_framework_all_different(situation: Situation) -> None:
    found = of_situation(situation)
    for framework in ("tensorflow", "torch", "jax"):
        mine = [one for one in found.sets if one.framework == framework]
        assert len(mine) <= 3
        assert len({(one.version, one.cuda, one.on) for one in mine}) == len(mine)


@CHECKED
@given(situations())
def test_an_interpreter_that_is_named_is_at_hand_and_of_that_release(situation: Situation) -> None:
    _, pythons, chosen = situation
    at_hand = {one.python: one for one in pythons}
    for one in of_situation(situation).sets:
        if one.interpreter:
            assert at_hand[one.interpreter].version.startswith(f"{one.python}.")
        mine = at_hand.get(chosen)
        low, high = pythons_of(one)
        release = mine.name if mine else ""
        if mine and one.on != "wsl" and one.cuda != "11.2" and Version(low) <= Version(release) <= Version(high):
            # 2.14's libraries have no package for Python 3.11.
            assert one.interpreter == chosen or (one.version, release) == ("2.14.1", "3.11")


@CHECKED
@given(situations())
def test_without_an_nvidia_gpu_nothing_is_recommended_and_that_is_said(situation: Situation) -> None:
    facts, _, _ = situation
    found = of_situation(situation)
    if facts.host.os == "macos" or (not found.gpu and not facts.host.in_wsl and not found.driver):
        assert found.sets == ()
        assert found.warnings


@CHECKED
@given(situations())
def test_as_json_it_has_the_keys_that_others_read(situation: Situation) -> None:
    found = of_situation(situation)
    told = msgspec.json.decode(msgspec.json.encode(found))
    assert told["schema"] == 1
    keys = {"framework", "version", "python", "cuda", "cudnn", "on", "why", "needs", "commands"}
    for one in told["sets"]:
        assert set(one) >= keys
        assert all(one[key] for key in keys)
        assert all(set(command) == {"shell", "text"} for command in one["commands"])
    assert all(set(one) >= {"framework", "version", "because"} for one in told["ruled_out"])
    assert msgspec.json.decode(msgspec.json.encode(found), type=Recommendation) == found
