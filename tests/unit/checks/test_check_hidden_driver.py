"""A driver that works and is hidden by a variable is not ill: only the variable is named."""

import pytest
from cases import LINUX, found, untested, with_build, with_cuda, with_driver, with_nvml, with_variables

from gpuwizard.checks import device_files, driver_answers, driver_halves, driver_new_enough
from gpuwizard.checks.check import Check
from gpuwizard.checks.devices_visible import CHECK as VISIBLE
from gpuwizard.engine.judge import judge
from gpuwizard.model.driver import DeviceNode, KernelModule, NvmlAnswer
from gpuwizard.model.facts import Case
from gpuwizard.model.outcome import Found

NODES = (DeviceNode("/dev/nvidia0"), DeviceNode("/dev/nvidiactl"))


def masked(hidden_by: int) -> Case:
    """A fresh start: nothing has used CUDA yet, so /dev/nvidia-uvm is made only by this first call."""
    case = with_variables(untested(LINUX), CUDA_VISIBLE_DEVICES="-1")
    case = with_driver(case, nodes=Found(NODES, "/dev"), module=Found(KernelModule(nvidia=True), "/proc/modules"))
    answer = {
        "library": "/usr/lib/libcuda.so.1",
        "code": 100,
        "error": "CUDA_ERROR_NO_DEVICE",
        "call": "cuInit",
    }
    return with_cuda(case, hidden_by=hidden_by, **answer)


@pytest.mark.parametrize("check", [device_files.CHECK, driver_answers.CHECK, driver_halves.CHECK])
def test_the_driver_is_not_blamed(check: Check) -> None:
    assert found(check, masked(hidden_by=1)) == {}


def test_the_variable_is_the_root() -> None:
    assert set(found(VISIBLE, masked(hidden_by=1))) == {"path.devices-hidden"}
    assert judge(masked(hidden_by=1)).root == "path.devices-hidden"


def test_device_files_are_missed_where_nothing_hides_the_gpu() -> None:
    case = with_nvml(masked(hidden_by=0), code=0)
    assert set(found(device_files.CHECK, case)) == {"driver.device-nodes-missing"}


def test_a_forward_compatibility_library_stands_for_a_newer_driver() -> None:
    case = with_build(untested(LINUX), cuda_version="12.5.1")
    case = with_driver(case, nvml=Found(NvmlAnswer(driver_version="470.82.01", cuda_version="11.4"), "NVML"))
    called = {"code": 0, "device_count": 1, "cuda_version": "12.5"}
    compat = with_cuda(case, library="/usr/local/cuda/compat/libcuda.so.555.42.06", **called)
    assert found(driver_new_enough.CHECK, compat) == {}
    own = with_cuda(case, library="/usr/lib/libcuda.so.1", **{**called, "cuda_version": "11.4"})
    assert set(found(driver_new_enough.CHECK, own)) == {"driver.too-old"}
