"""No environment variable hides the GPU."""

import pytest
from cases import LINUX, WINDOWS, found, machine, untested, with_cuda, with_driver, with_target, with_variables

from gpuwizard.checks.devices_visible import CHECK
from gpuwizard.model.facts import Case
from gpuwizard.model.outcome import Absent

NAME = "CUDA_VISIBLE_DEVICES"


def masked(case: Case, value: str, hidden: int = 1, count: int = 0) -> Case:
    seen = with_cuda(case, library="libcuda", code=0 if count else 100, device_count=count, hidden_by=hidden)
    return with_variables(untested(seen), **{NAME: value})


@pytest.mark.parametrize("value", ["", "-1", "5", "GPU-deadbeef"])
@pytest.mark.parametrize("case", [LINUX, WINDOWS], ids=["linux", "windows"])
def test_a_gpu_that_appears_without_the_variable_was_hidden(case: Case, value: str) -> None:
    finding = found(CHECK, masked(case, value))["path.devices-hidden"]
    assert finding.confidence > 0.9
    assert (finding.subject["variable"], finding.subject.get("value", "")) == (NAME, value)


def test_a_hiding_value_counts_where_nvml_lists_the_gpu_and_no_second_look_was_had() -> None:
    assert "path.devices-hidden" in found(CHECK, masked(LINUX, "-1", hidden=-1))
    assert found(CHECK, with_driver(masked(LINUX, "-1", hidden=-1), nvml=Absent(("NVML",)))) == {}


def test_a_mask_that_leaves_a_gpu_hides_nothing_that_matters() -> None:
    assert found(CHECK, masked(LINUX, "0", hidden=1, count=1)) == {}


def test_without_a_driver_the_variable_is_not_to_blame() -> None:
    assert found(CHECK, with_variables(machine("linux-driver-missing"), **{NAME: "-1"})) == {}


def test_an_unset_variable_hides_nothing() -> None:
    assert found(CHECK, with_cuda(LINUX, library="libcuda", code=100)) == {}


@pytest.mark.parametrize(("value", "hidden"), [("cpu", True), ("cuda,cpu", False), ("", False)])
def test_jax_has_a_variable_of_its_own(value: str, hidden: bool) -> None:
    jax = with_variables(with_target(LINUX, framework="jax"), JAX_PLATFORMS=value)
    assert bool(found(CHECK, jax)) is hidden
    assert found(CHECK, with_variables(LINUX, JAX_PLATFORMS="cpu")) == {}
