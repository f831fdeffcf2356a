"""The driver supports the CUDA that this build uses."""

import pytest
from cases import LINUX, WINDOWS, found, machine, untested, with_build, with_cuda, with_nvml

from gpuwizard.catalog.versions import older
from gpuwizard.checks.driver_new_enough import CHECK
from gpuwizard.model.facts import Case


def driven(case: Case, version: str, cuda: str, built: str) -> Case:
    seen = with_nvml(untested(case), driver_version=version, cuda_version=cuda)
    seen = with_cuda(seen, library="libcuda", code=0, cuda_version=cuda, device_count=1)
    return with_build(seen, cuda_version=built)


@pytest.mark.parametrize(
    ("version", "cuda", "built"),
    [("470.256.02", "11.4", "12.5.1"), ("535.183.01", "12.2", "13.0"), ("440.33", "10.2", "11.2")],
)
def test_a_driver_of_an_older_major_release(version: str, cuda: str, built: str) -> None:
    finding = found(CHECK, driven(LINUX, version, cuda, built))["driver.too-old"]
    assert finding.subject["driver_version"] == version
    assert finding.subject["needed_cuda"] == built


@pytest.mark.parametrize(
    ("version", "cuda", "built"),
    [("535.183.01", "12.2", "12.9"), ("580.82.07", "13.0", "11.2"), ("460.91.03", "11.2", "11.8")],
)
def test_minor_releases_and_newer_drivers_fit(version: str, cuda: str, built: str) -> None:
    assert found(CHECK, driven(LINUX, version, cuda, built)) == {}


def test_windows_has_numbers_of_its_own() -> None:
    assert found(CHECK, machine("windows-driver-too-old"))["driver.too-old"].subject["needed_driver"] == "527.41"
    assert found(CHECK, driven(WINDOWS, "528.33", "12.0", "12.5")) == {}


@pytest.mark.parametrize(("cuda", "built"), [("", "12.5"), ("12.2", "")])
def test_what_is_not_known_is_not_judged(cuda: str, built: str) -> None:
    assert found(CHECK, driven(LINUX, "", cuda, built)) == {}


def test_a_driver_that_was_seen_to_work_is_new_enough() -> None:
    assert found(CHECK, with_build(LINUX, cuda_version="99.0")) == {}


def test_a_version_that_is_new_enough_by_its_number_is_not_blamed() -> None:
    finding = found(CHECK, driven(LINUX, "535.104.05", "11.4", "12.5.1"))["driver.too-old"]
    assert "driver_version" not in finding.subject
    assert not any("535.104.05" in evidence.says for evidence in finding.evidence)


def test_what_is_no_version_is_not_older() -> None:
    assert older("9.1", "10.0")
    assert not older("[N/A]", "525.60.13")
    assert not older("", "1")
    assert not older("1", "")
