"""The driver's device files are there and this user may open them."""

import pytest
from cases import CONTAINER, LINUX, WINDOWS, WSL, cuda_fails, found, machine, with_driver, with_nvml

from gpuwizard.checks.device_files import CHECK
from gpuwizard.model.driver import DeviceNode
from gpuwizard.model.outcome import Absent, Found

LOCKED = Found((DeviceNode("/dev/nvidia0", False, "crw-rw----"),), "/dev")


def test_files_that_may_not_be_opened() -> None:
    finding = found(CHECK, machine("linux-permissions"))["driver.permissions"]
    assert "/dev/nvidia0" in finding.subject["files"]
    assert finding.subject["mode"] == "crw-rw----"


def test_nvml_may_be_the_only_one_to_say_so() -> None:
    assert set(found(CHECK, with_nvml(cuda_fails(LINUX, 100), code=4, error="No"))) == {"driver.permissions"}


@pytest.mark.parametrize("code", [100, 304, 999])
def test_files_that_nobody_made(code: int) -> None:
    bare = with_driver(cuda_fails(LINUX, code), nodes=Absent(("/dev/nvidia*",)))
    assert "/dev/nvidia-uvm" in found(CHECK, bare)["driver.device-nodes-missing"].subject["files"]


def test_all_files_there_and_999_is_the_memory_module() -> None:
    assert set(found(CHECK, cuda_fails(LINUX, 999))) == {"driver.uvm-unusable"}
    assert set(found(CHECK, machine("linux-uvm-after-suspend"))) == {"driver.uvm-unusable"}


@pytest.mark.parametrize("code", [35, 802, 803])
def test_another_code_says_nothing_of_the_files(code: int) -> None:
    assert found(CHECK, cuda_fails(LINUX, code)) == {}


def test_in_a_container_missing_files_are_the_containers_doing() -> None:
    assert found(CHECK, machine("container-without-gpus")) == {}


@pytest.mark.parametrize("case", [LINUX, CONTAINER], ids=["linux", "container"])
def test_a_driver_that_works_opens_what_it_needs(case: object) -> None:
    assert found(CHECK, with_driver(case, nodes=LOCKED)) == {}  # type: ignore[arg-type]


@pytest.mark.parametrize("case", [WINDOWS, WSL], ids=["windows", "wsl"])
def test_windows_and_wsl_have_no_such_files(case: object) -> None:
    assert found(CHECK, with_driver(cuda_fails(case, 999), nodes=LOCKED)) == {}  # type: ignore[arg-type]
