"""The framework is installed in this Python."""

import pytest
from cases import LINUX, found, machine, with_interpreter, with_python_facts, with_target

from gpuwizard.checks.framework_installed import CHECK
from gpuwizard.model.outcome import Unknown

MISSING = machine("linux-not-installed")
NOT_INSTALLED, UNFIT = "framework.not-installed", "framework.python-unsupported"


def test_another_python_that_has_it_is_named() -> None:
    assert "miniconda3" in found(CHECK, MISSING)[NOT_INSTALLED].subject["elsewhere"]
    assert "miniconda3" in found(CHECK, machine("windows-not-installed"))[NOT_INSTALLED].subject["elsewhere"]


def test_a_python_that_did_not_answer_is_not_said_to_lack_it() -> None:
    assert found(CHECK, with_python_facts(LINUX, package=Unknown("No answer.", "failed"))) == {}


@pytest.mark.parametrize(
    "changes",
    [{"version": "3.14.0"}, {"bits": 32, "version": "3.10.11"}, {"free_threaded": True}, {"implementation": "pypy"}],
    ids=["too new", "32 bit", "free-threaded", "pypy"],
)
def test_a_python_for_which_no_build_exists(changes: dict[str, object]) -> None:
    assert set(found(CHECK, with_interpreter(MISSING, **changes))) == {UNFIT, NOT_INSTALLED}


@pytest.mark.parametrize("version", ["3.10.0", "3.11.9", "3.13.1"])
def test_a_python_for_which_there_is_one(version: str) -> None:
    assert set(found(CHECK, with_interpreter(MISSING, version=version))) == {NOT_INSTALLED}


def test_what_is_installed_runs_on_any_python() -> None:
    assert found(CHECK, with_interpreter(LINUX, version="3.14.0")) == {}


def test_for_other_frameworks_no_such_table_is_kept() -> None:
    torch = with_target(with_interpreter(MISSING, version="3.14.0"), framework="torch")
    assert set(found(CHECK, torch)) == {NOT_INSTALLED}
