"""The Pythons of a report, and those beside what a search found."""

from msgspec.structs import replace

from gpuwizard.model.facts import Facts, TargetFacts
from gpuwizard.model.interpreter import (
    Distribution,
    Environment,
    FrameworkPackage,
    FrameworkVersion,
    Interpreter,
    PythonFacts,
)
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.outcome import Found
from gpuwizard.wizard.pythons import pythons_of, together

PYTHON = "/home/user/.venv/bin/python"
TF = FrameworkVersion("tensorflow", "tensorflow-cpu", "2.20.0")
TORCH = FrameworkVersion("torch", "torch", "2.14.1")


def target(name: FrameworkName, installed: FrameworkVersion | None = None, python: str = PYTHON) -> TargetFacts:
    answer = Found(Interpreter(python, "3.11.7", "venv", prefix="/home/user/.venv"))
    if installed is None:
        return TargetFacts(python, name, PythonFacts(answer))
    package = Found(FrameworkPackage(installed.framework, installed.distribution, installed.version))
    return TargetFacts(python, name, PythonFacts(answer, package=package))


def test_a_python_that_was_looked_into_twice_is_one_with_both_frameworks() -> None:
    (python,) = pythons_of(Facts(targets=(target("tensorflow", TF), target("torch", TORCH))))
    assert (python.python, python.version, python.kind) == (PYTHON, "3.11.7", "venv")
    assert python.frameworks == (TF, TORCH)


def test_a_python_without_the_framework_is_still_one_to_install_into() -> None:
    (python,) = pythons_of(Facts(targets=(target("jax"),)))
    assert python.frameworks == ()


def test_a_python_that_did_not_answer_is_none_to_build_on() -> None:
    assert pythons_of(Facts(targets=(TargetFacts(PYTHON, "jax"),))) == ()


def test_what_was_looked_into_stands_first_and_each_once() -> None:
    seen = pythons_of(Facts(targets=(target("tensorflow", TF),)))
    other = Environment("/usr/bin/python3", "system", version="3.12.3")
    found = (other, Environment(PYTHON, "venv", name="project", active=True, frameworks=(TORCH,)))
    first, second = together(seen, found)
    assert second == other
    assert (first.python, first.version, first.name, first.active) == (PYTHON, "3.11.7", "project", True)
    assert first.frameworks == (TF, TORCH)


def test_the_packages_of_a_report_tell_what_brings_jax_its_gpu() -> None:
    jax = FrameworkVersion("jax", "jax", "0.10.2")
    looked = target("jax", jax)
    beside = (Distribution("jaxlib", "0.10.2"), Distribution("jax-cuda13-plugin", "0.10.2"))
    (python,) = pythons_of(Facts(targets=(replace(looked, facts=replace(looked.facts, distributions=beside)),)))
    assert python.frameworks == (replace(jax, plugin="jax-cuda13-plugin"),)
