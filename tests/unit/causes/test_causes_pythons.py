"""A release that ends before this Python, a Python that is too old for GPU libraries, and builds of another kind."""

import pytest
from causes_samples import EMPTY, case, finding
from msgspec.structs import replace

from gpuwizard.causes import describe
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Evidence, Finding
from gpuwizard.model.fix import Fix
from gpuwizard.model.interpreter import Request
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.outcome import Absent, Found

UNFIT, GONE = "framework.python-unsupported", "framework.package-removed"
PINNED = {"version": "2.10.1", "found": "3.12.3", "wanted": "3.7 to 3.10", "asked_in": "requirements.txt"}


def bash(fix: Fix) -> str:
    return next((command.text for command in fix.commands if command.shell == "bash"), "")


def absent(framework: FrameworkName, python: str, machine: str = "ubuntu", driver: str = "570.86.15") -> Case:
    return case(machine, framework, python_version=python, installed=False, driver=driver)


def of_kind(**changes: object) -> Case:
    made = absent("tensorflow", "3.13.5")
    answer = made.target.facts.interpreter
    assert isinstance(answer, Found)
    facts = replace(made.target.facts, interpreter=Found(replace(answer.value, **changes)))
    return replace(made, target=replace(made.target, facts=facts))


def log(*lines: str, cause: str = GONE) -> Finding:
    return describe(EMPTY, Finding(cause, evidence=tuple(Evidence(line, "the log") for line in lines)))


# --- a release that the project insists on


def test_a_release_that_is_insisted_on_is_named_and_gets_its_own_python() -> None:
    found = describe(absent("tensorflow", "3.12.3"), finding(UNFIT, **PINNED))
    assert found.title == "TensorFlow 2.10.1 does not exist for Python 3.12"
    assert "requirements.txt" in found.explanation
    assert "which supports Python 3.7 to 3.10" in found.explanation
    first, then = found.fixes
    assert "Python 3.10" in first.title
    assert "venv --seed --python 3.10 " in bash(first)
    assert "tensorflow==2.10.1" in bash(first)
    assert "CUDA 11.2" in first.why
    assert "requirements.txt" in then.title


@pytest.mark.parametrize(
    ("framework", "version", "python", "asked"),
    [
        ("tensorflow", "2.15.1", "3.11", "'tensorflow[and-cuda]==2.15.1'"),
        # The GPU libraries that 2.14 names were made for Pythons up to 3.10 only.
        ("tensorflow", "2.14.1", "3.10", "'tensorflow[and-cuda]==2.14.1'"),
        ("torch", "1.13.1", "3.11", "torch==1.13.1"),
        ("jax", "0.4.30", "3.12", "'jax[cuda12]==0.4.30'"),
        ("jax", "0.4.20", "3.12", "'jax[cpu]==0.4.20' 'numpy<2'"),
    ],
)
def test_each_framework_comes_in_the_release_that_was_asked_for(
    framework: FrameworkName, version: str, python: str, asked: str
) -> None:
    subject = {"version": version, "asked_in": "pyproject.toml"}
    first = describe(absent(framework, "3.13.1"), finding(UNFIT, **subject)).fixes[0]
    assert f"Python {python} " in first.title
    assert asked in bash(first)


def test_the_last_release_with_a_gpu_on_windows_is_installed_there_where_it_is_asked_for() -> None:
    first = describe(absent("tensorflow", "3.12.3", "windows"), finding(UNFIT, **PINNED)).fixes[0]
    assert "WSL" not in first.title
    assert "tensorflow==2.10.1" in first.commands[0].text


def test_where_any_release_would_do_none_of_an_old_one_is_offered() -> None:
    found = describe(absent("tensorflow", "3.14.0"), finding(UNFIT, version="2.21.0", wanted="3.10 to 3.13"))
    assert found.title == "No TensorFlow exists for Python 3.14.0"
    assert "--python 3.12 " in bash(found.fixes[0])


def test_a_message_of_pip_names_the_release_as_well() -> None:
    refused = "ERROR: No matching distribution found for tensorflow==2.10.1"
    assert log(refused, cause=UNFIT).fixes[0].why.startswith("Python 3.10 is one")
    assert log("ERROR: No matching distribution found for torch", cause=UNFIT).fixes[0].why.startswith("Python 3.12 is")
    unknown = log("ERROR: No matching distribution found for torch==0.4.1", cause=UNFIT).fixes[0].why
    assert "Python 3" not in unknown


# --- Pythons of another kind


@pytest.mark.parametrize(
    ("changes", "title", "explained"),
    [
        ({"free_threaded": True}, "free-threaded", "GIL"),
        ({"bits": 32}, "32 bit", "64 bit"),
        ({"implementation": "pypy"}, "pypy", "CPython"),
    ],
)
def test_the_kind_of_python_is_named_where_its_version_would_do(
    changes: dict[str, object], title: str, explained: str
) -> None:
    found = describe(of_kind(**changes), finding(UNFIT, version="2.21.0", found="3.13.5", wanted="3.10 to 3.13"))
    assert title in found.title
    assert explained in found.explanation
    assert "usually not yet for the newest" not in found.explanation


# --- Pythons that are too old for what is offered


@pytest.mark.parametrize(
    ("framework", "python", "here"),
    [
        ("tensorflow", "3.8.20", False),
        ("tensorflow", "3.9.2", True),
        ("jax", "3.8.20", False),
        ("jax", "3.9.2", True),
        ("torch", "3.6.9", False),
        ("torch", "3.7.17", False),
        ("torch", "3.8.20", True),
    ],
)
@pytest.mark.parametrize("cause", ["framework.not-installed", "framework.installer-too-old", GONE])
def test_nothing_is_asked_for_that_this_python_cannot_get(
    cause: str, framework: FrameworkName, python: str, here: bool
) -> None:
    fixes = describe(absent(framework, python), finding(cause, package="tensorflow-gpu")).fixes
    builds = [fix for fix in fixes if "[" in bash(fix) or "torch" in bash(fix)]
    assert builds
    assert [bool(fix.elsewhere) for fix in builds] == [not here]
    if not here:
        assert "Python 3.12" in builds[0].title
        assert "exactly this Python" not in builds[0].why
        assert f"Python {'.'.join(python.split('.')[:2])}" in builds[0].why


def test_a_cpu_build_on_an_old_python_is_left_for_a_newer_one() -> None:
    fix = describe(case("ubuntu", "jax", "0.4.13", python_version="3.8.20"), finding("framework.cpu-only-build")).fixes[
        0
    ]
    assert "0.4.13" in fix.why
    assert "--python 3.12" in bash(fix)


def test_gpu_libraries_that_this_python_is_too_new_for_come_with_an_older_one() -> None:
    missing = finding("cuda.library-missing", libraries="libcublas.so.11")
    fix = describe(case("ubuntu", "tensorflow", "2.14.1", python_version="3.11.7"), missing).fixes[0]
    assert "Python 3.10" in fix.title
    assert "--python 3.10 " in bash(fix)
    assert "cannot be installed with Python 3.11" in fix.why
    here = describe(case("ubuntu", "tensorflow", "2.14.1", python_version="3.10.9"), missing).fixes[0]
    assert "pip install 'tensorflow[and-cuda]==2.14.1'" in bash(here)


def test_what_was_installed_without_its_gpu_libraries_is_put_in_order_without_them() -> None:
    looked_at = case("ubuntu", "tensorflow", "2.14.1", python_version="3.11.7")
    fix = describe(looked_at, finding("framework.duplicate-install", distributions="tensorflow, tf-nightly")).fixes[0]
    assert "tensorflow==2.14.1" in bash(fix)
    assert "and-cuda" not in bash(fix)


def test_jax_is_not_asked_for_cuda_13_where_the_python_ends_before_it() -> None:
    looked_at = case("ubuntu", "jax", python_version="3.10.9", installed=False, driver="580.65.06")
    missing = finding("framework.not-installed", libraries="libcudart.so.13")
    assert "jax[cuda12]" in bash(describe(looked_at, missing).fixes[0])


def test_pytorch_for_a_new_environment_is_chosen_for_the_python_of_that_environment() -> None:
    fix = describe(absent("torch", "3.7.17", "windows"), finding("framework.not-installed")).fixes[0]
    assert "--torch-backend cu117" not in fix.commands[0].text
    assert "Python.Python.3.12" in fix.commands[0].text


# --- an extra that a release does not have


@pytest.mark.parametrize(
    ("line", "title", "python"),
    [
        ("WARNING: tensorflow 2.13.1 does not provide the extra 'and-cuda'", "TensorFlow 2.13.1 does not have", "3.9"),
        ("WARNING: jax 0.4.13 does not provide the extra 'cuda12'", "JAX 0.4.13 does not have", "3.9"),
        ("WARNING: jax 0.6.2 does not provide the extra 'cuda13'", "JAX 0.6.2 does not have", "3.11"),
    ],
)
def test_a_living_extra_is_not_said_to_be_replaced_by_itself(line: str, title: str, python: str) -> None:
    found = log(line)
    assert found.title.startswith(title)
    assert f"Python {python} or later" in found.fixes[0].title
    assert not any("is now" in fix.why for fix in found.fixes)


def test_an_extra_that_was_withdrawn_is_still_replaced() -> None:
    found = log("WARNING: jax 0.10.2 does not provide the extra 'cuda11-pip'")
    assert "replaced" in found.fixes[0].title


def test_a_project_with_an_old_release_is_told_to_allow_a_newer_one() -> None:
    made = case(version="2.13.1", python_version="3.10.9")
    asked = replace(made.target.facts, asked=(Request("requirements.txt", "tensorflow[and-cuda]==2.13.1"),))
    looked_at = replace(made, target=replace(made.target, facts=asked))
    found = describe(looked_at, finding(GONE, package="tensorflow[and-cuda]", requirement="tensorflow[and-cuda]"))
    assert found.title == "TensorFlow 2.13.1 does not have the extra and-cuda"
    first, then = found.fixes
    assert "It replaces" not in first.why
    assert then.title == "Then allow the newer release in requirements.txt"


# --- a computer without a card


@pytest.mark.parametrize("machine", ["ubuntu", "windows"])
@pytest.mark.parametrize("framework", ["tensorflow", "torch", "jax"])
def test_without_a_card_no_gigabytes_for_one_are_sold(machine: str, framework: FrameworkName) -> None:
    made = absent(framework, "3.11.7", machine, driver="")
    bare = replace(made, machine=replace(made.machine, driver=replace(made.driver, pci=Absent(), nvml=Absent())))
    first = describe(bare, finding("framework.not-installed")).fixes[0]
    told = first.commands[0].text
    assert "6 GB" not in first.takes
    assert "wsl" not in told
    assert "cuda" not in told
    anew = describe(bare, finding("framework.installer-too-old")).fixes[-1]
    assert "6 GB" not in anew.takes
