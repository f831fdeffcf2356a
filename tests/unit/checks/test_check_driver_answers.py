"""The driver runs and answers in time."""

import msgspec
import pytest
from cases import LINUX, WINDOWS, cuda_fails, found, machine, with_cuda, with_driver, with_host

from gpuwizard.checks.driver_answers import CHECK
from gpuwizard.model.driver import KernelModule, NvmlAnswer
from gpuwizard.model.outcome import Absent, Found, Unknown, UnknownKind

CAUSE = "driver.not-loaded"


@pytest.mark.parametrize("part", ["cuda", "nvml", "smi"])
def test_a_part_that_hangs_is_named(part: str) -> None:
    hung = Unknown("It did not answer within 25 seconds.", "timeout", part)
    finding = found(CHECK, with_driver(cuda_fails(LINUX, 999), **{part: hung}))[CAUSE]
    assert finding.severity == "failed"
    assert finding.subject["hang"]


@pytest.mark.parametrize("part", ["nvml", "smi"])
@pytest.mark.parametrize("kind", ["timeout", "crash"])
def test_a_managing_part_that_fails_is_a_warning_where_the_computing_part_gives_a_gpu(part: str, kind: str) -> None:
    silent = Unknown("It did not answer.", msgspec.convert(kind, UnknownKind), "SIGSEGV")
    severities = [one.severity for one in found(CHECK, with_driver(LINUX, **{part: silent})).values()]
    assert severities == ([] if (part, kind) == ("smi", "crash") else ["warning"])


def test_a_driver_that_kills_its_caller_is_told_with_the_signal() -> None:
    crashed = Unknown("The process was ended by SIGSEGV.", "crash", "SIGSEGV")
    assert found(CHECK, with_driver(LINUX, cuda=crashed))[CAUSE].subject["signal"] == "SIGSEGV"


def test_a_slow_driver_is_a_warning() -> None:
    assert found(CHECK, machine("linux-slow-driver"))[CAUSE].severity == "warning"
    assert found(CHECK, with_cuda(LINUX, library="libcuda", code=0, device_count=1, seconds=9.9)) == {}


def test_an_unloaded_module_with_the_library_there() -> None:
    assert found(CHECK, machine("linux-kernel-update"))[CAUSE].subject.get("nouveau") is None
    taken = found(CHECK, machine("linux-nouveau-secure-boot"))[CAUSE].subject
    assert (taken["nouveau"], taken["secure_boot"]) == ("1", "1")


def test_without_the_library_the_driver_is_missing_and_not_just_unloaded() -> None:
    assert found(CHECK, machine("linux-nouveau-only")) == {}
    assert found(CHECK, machine("windows-driver-missing")) == {}


@pytest.mark.parametrize("name", ["windows-code-22", "windows-code-31", "windows-code-43"])
def test_windows_names_its_problem_code(name: str) -> None:
    said = " ".join(item.says for item in found(CHECK, machine(name))[CAUSE].evidence)
    assert f"problem code {name[-2:]}" in said


def test_another_failure_of_cuinit_is_not_called_unloaded() -> None:
    assert found(CHECK, cuda_fails(LINUX, 999)) == {}
    assert found(CHECK, cuda_fails(WINDOWS, 35)) == {}


def test_nvml_says_that_the_driver_is_not_loaded() -> None:
    gone = with_driver(cuda_fails(LINUX, 100), nvml=Found(NvmlAnswer(9, "Driver Not Loaded"), "NVML"))
    assert CAUSE in found(CHECK, gone)
    assert found(CHECK, with_driver(gone, pci=Absent(("bus",)))) == {}


def test_the_inside_of_a_container_cannot_judge_the_hosts_modules() -> None:
    unloaded = with_driver(cuda_fails(LINUX, 100), module=Found(KernelModule(), "/proc/modules"))
    assert CAUSE in found(CHECK, unloaded)
    assert found(CHECK, with_host(unloaded, environment=("container",))) == {}
