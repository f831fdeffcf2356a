"""The packages and extras that the project asks for exist."""

import pytest
from cases import LINUX, found, import_raised, machine, untested, with_package, with_python_facts

from gpuwizard.checks.framework_asked import CHECK
from gpuwizard.model.facts import Case
from gpuwizard.model.interpreter import Request

MISSING = machine("linux-not-installed")
JAX = machine("linux-jax-without-plugin")
GONE = "framework.package-removed"


def asking(case: Case, *lines: str) -> Case:
    return with_python_facts(case, asked=tuple(Request("requirements.txt", line) for line in lines))


@pytest.mark.parametrize("line", ["tensorflow-gpu", "tensorflow-gpu>=2.4", "tensorflow-gpu==2.13.0", "tf-nightly-gpu"])
def test_a_package_that_is_empty_today(line: str) -> None:
    finding = found(CHECK, asking(MISSING, "numpy", line))[GONE]
    assert finding.evidence[0].says.endswith(f"{line}.")
    assert finding.evidence[0].found_via == "requirements.txt"


@pytest.mark.parametrize("line", ["tensorflow-gpu==2.4.1", "tensorflow-gpu<2.11", "tensorflow", "torch", "=broken"])
def test_a_package_that_can_still_be_had(line: str) -> None:
    assert found(CHECK, asking(MISSING, line)) == {}


def test_what_is_installed_was_found_under_its_name() -> None:
    assert found(CHECK, asking(untested(LINUX), "tensorflow-gpu")) == {}


def test_the_empty_package_alone_is_no_framework() -> None:
    stub = import_raised(with_package(LINUX, distribution="tensorflow-gpu", version="2.12.0"), "ImportError: no")
    assert set(found(CHECK, stub)) == {GONE}
    old = with_package(stub, version="2.10.1")
    assert found(CHECK, old) == {}


def jax(*extras: str) -> Case:
    return with_package(JAX, wheel_tags=("py3-none-any",), extras=extras)


def test_an_extra_that_is_gone_left_the_gpu_parts_out() -> None:
    assert set(found(CHECK, asking(jax("cuda12", "cuda13"), "jax[cuda11-pip]"))) == {GONE}
    assert found(CHECK, asking(jax("cuda12", "cuda13"), "jax[cuda12]")) == {}
    assert found(CHECK, asking(jax("cuda12", "cuda12-local"), "jax[cuda12_local]")) == {}
    assert found(CHECK, asking(jax("cuda12"), "jax[tpu]")) == {}


def test_where_it_is_not_known_which_extras_there_are_nothing_is_claimed() -> None:
    assert found(CHECK, asking(JAX, "jax[cuda11-pip]")) == {}


def test_an_extra_that_is_missed_by_nobody_is_no_trouble() -> None:
    whole = with_package(untested(LINUX), wheel_tags=("cp312-cp312-manylinux_2_17_x86_64",))
    assert found(CHECK, asking(whole, "tensorflow[and-cuda]")) == {}
