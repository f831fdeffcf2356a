"""The framework is installed in this Python."""

from cases import LINUX, found, machine, with_interpreter, with_python_facts

from gpuwizard.checks.framework_installed import CHECK
from gpuwizard.model.outcome import Unknown

MISSING = machine("linux-not-installed")
NOT_INSTALLED = "framework.not-installed"


def test_another_python_that_has_it_is_named() -> None:
    assert "miniconda3" in found(CHECK, MISSING)[NOT_INSTALLED].subject["elsewhere"]
    assert "miniconda3" in found(CHECK, machine("windows-not-installed"))[NOT_INSTALLED].subject["elsewhere"]


def test_a_python_that_did_not_answer_is_not_said_to_lack_it() -> None:
    assert found(CHECK, with_python_facts(LINUX, package=Unknown("No answer.", "failed"))) == {}


def test_what_is_installed_runs_on_any_python() -> None:
    assert found(CHECK, with_interpreter(LINUX, version="3.14.0")) == {}
