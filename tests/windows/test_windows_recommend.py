"""`gpuwizard recommend` and `gpuwizard causes` on Windows, with a driver that works, fails, or is not there."""

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from windows_machine import gpuwizard

# The card of the registry is an RTX 3070, device 2484; the driver's stand-ins speak of an RTX A4000.
NO_ANSWER = {"FAKE_NVML_INIT": "9", "FAKE_CUDA_INIT": "100"}
CRASH = {"FAKE_NVML_CRASH": "1", "FAKE_CUDA_CRASH": "1"}
# What is asked for, and the code page of the terminal.
TEXTS = (
    (("causes",), "cp437"),
    (("causes", "path.devices-hidden"), "cp932"),
    (("causes", "framework.cpu-only-build"), "cp1252"),
    (("recommend",), "cp437"),
)


def recommend(*arguments: str, code: int = 0, **variables: str) -> dict[str, Any]:
    done = gpuwizard("recommend", "--json", *arguments, **variables)
    assert done.returncode == code, done.stderr.decode("utf-8", "replace")
    return dict(json.loads(done.stdout.decode("utf-8")))


@pytest.fixture
def without_driver() -> Iterator[None]:
    """Takes the stand-ins for NVIDIA's libraries out of System32 for the time of a test."""
    folder = Path(os.environ["SYSTEMROOT"]) / "System32"
    names = [folder / f"{name}.dll" for name in ("nvml", "nvcuda")]
    for path in names:
        path.rename(path.with_suffix(".away"))
    yield
    for path in names:
        path.with_suffix(".away").rename(path)


# What works here


@pytest.mark.stand_ins
def test_the_driver_that_works_names_the_card() -> None:
    told = recommend()
    assert (told["gpu"], told["compute_capability"], told["driver"]) == ("NVIDIA RTX A4000", "8.6", "566.36")
    on = {(one["framework"], one["on"]) for one in told["sets"]}
    assert {("torch", "windows"), ("tensorflow", "windows")} <= on
    assert not [one for one in told["sets"] if one["framework"] == "jax" and one["on"] == "windows"]
    assert "jax" in {one["framework"] for one in told["ruled_out"]}


@pytest.mark.stand_ins
@pytest.mark.parametrize("variables", [NO_ANSWER, CRASH, {**NO_ANSWER, "FAKE_DEVICE": "43"}])
def test_where_the_driver_gives_no_gpu_the_id_on_the_bus_tells_the_compute_capability(
    variables: dict[str, str],
) -> None:
    told = recommend(**variables)
    assert (told["gpu"], told["compute_capability"]) == ("NVIDIA GeForce RTX 3070", "8.6")
    # The driver's files say which one it is.
    assert told["driver"] == "566.36"
    assert told["sets"]


@pytest.mark.stand_ins
@pytest.mark.usefixtures("without_driver")
def test_a_card_without_a_driver_gets_sets_that_name_the_driver_they_need() -> None:
    told = recommend()
    assert (told["gpu"], told["compute_capability"], told["driver"]) == ("NVIDIA GeForce RTX 3070", "8.6", "")
    assert any("driver" in text for text in told["warnings"])
    assert all(any(need.startswith("driver >= ") for need in one["needs"]) for one in told["sets"])


@pytest.mark.stand_ins
@pytest.mark.usefixtures("without_driver")
def test_without_a_card_nothing_is_recommended() -> None:
    told = recommend(code=1, FAKE_DEVICE="gone")
    assert told["sets"] == []
    assert "No NVIDIA GPU" in " ".join(told["warnings"])


@pytest.mark.stand_ins
def test_each_set_has_its_commands_for_both_shells_and_the_python_at_hand() -> None:
    sets = [one for one in recommend("--python", sys.executable)["sets"] if one["on"] == "windows"]
    for one in sets:
        shells = {command["shell"]: command["text"] for command in one["commands"]}
        assert set(shells) == {"powershell", "cmd"}
        assert "$HOME" not in shells["cmd"]
        assert "%USERPROFILE%" not in shells["powershell"]
        assert not re.search(r"~/|(?<![\w.])bin/python", "".join(shells.values()))
    fitting = [one for one in sets if one["interpreter"]]
    assert fitting
    assert all(os.path.samefile(one["interpreter"], sys.executable) for one in fitting)


# Texts


def test_every_cause_is_told_whole() -> None:
    rows = json.loads(gpuwizard("causes", "--json").stdout.decode("utf-8"))["causes"]
    assert len(rows) == len({row["cause"] for row in rows}) >= 50
    assert all(row["title"] and row["says"] and row["likely"] and row["mended"] for row in rows)


@pytest.mark.stand_ins
@pytest.mark.parametrize("variables", [{}, NO_ANSWER])
def test_one_cause_is_told_with_fixes_for_windows(variables: dict[str, str]) -> None:
    done = gpuwizard("causes", "framework.cpu-only-build", "--json", **variables)
    [row] = json.loads(done.stdout.decode("utf-8"))["causes"]
    assert row["explanation"]
    assert row["fixes"]
    assert {command["shell"] for fix in row["fixes"] for command in fix["commands"]} <= {"powershell", "cmd"}


@pytest.mark.parametrize(("words", "encoding"), TEXTS)
def test_a_terminal_of_any_code_page_shows_the_text(words: tuple[str, ...], encoding: str) -> None:
    """Output that goes to a file or a pipe has the system's code page, not UTF-8."""
    done = gpuwizard(*words, "--no-color", PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert done.returncode in (0, 1)
    assert "Traceback" not in done.stderr.decode(encoding)
    assert "\\u" not in done.stdout.decode(encoding)
