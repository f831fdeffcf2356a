"""The driver's probes against the stand-in libraries: each switch is seen, and each is a fact."""

import sys

import pytest

from gpuwizard.model.driver import CudaAnswer, NvmlAnswer
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes import driver as probe
from gpuwizard.probes.cancel import Cancel
from lab import DRIVER_VERSION, Driver

pytestmark = [pytest.mark.lab, pytest.mark.usefixtures("temporary")]
MIB = 1024 * 1024


def asked_nvml(env: dict[str, str]) -> NvmlAnswer:
    answer = probe.ask_nvml(sys.executable, env, Cancel())
    assert isinstance(answer, Found), answer
    return answer.value


def asked_cuda(env: dict[str, str]) -> CudaAnswer:
    answer = probe.ask_cuda(sys.executable, env, Cancel())
    assert isinstance(answer, Found), answer
    return answer.value


def test_a_gpu_as_nvml_describes_it(driver: Driver) -> None:
    answer = asked_nvml(driver(nvml_processes="77:100,1234:2000", nvml_mode=3, nvml_mig=1, cuda_cc="9.0"))
    assert (answer.code, answer.driver_version, answer.cuda_version) == (0, DRIVER_VERSION, "12.2")
    (gpu,) = answer.gpus
    assert (gpu.name, gpu.compute_capability, gpu.compute_mode) == ("NVIDIA Stand-in 0", "9.0", "exclusive-process")
    assert (gpu.memory_total, gpu.memory_free) == (8192 * MIB, 7892 * MIB)
    assert [(one.pid, one.name, one.memory) for one in gpu.processes] == [
        (77, "program-77", 100 * MIB),
        (1234, "program-1234", 2000 * MIB),
    ]
    assert gpu.mig
    assert gpu.pci_address == "00000000:01:00.0"


def test_a_gpu_that_does_not_know_mig(driver: Driver) -> None:
    assert asked_nvml(driver()).gpus[0].mig is None


def test_several_gpus(driver: Driver) -> None:
    env = driver(nvml_count=3, cuda_count=3)
    assert [gpu.index for gpu in asked_nvml(env).gpus] == [0, 1, 2]
    assert [gpu.name for gpu in asked_cuda(env).devices] == [f"NVIDIA Stand-in {index}" for index in range(3)]


@pytest.mark.parametrize(("code", "text"), [(4, "Permissions"), (9, "Not Loaded"), (15, "lost"), (18, "mismatch")])
def test_an_error_of_nvml_is_told_as_it_is(driver: Driver, code: int, text: str) -> None:
    answer = asked_nvml(driver(nvml_init=code))
    assert answer.code == code
    assert text in answer.error
    assert answer.gpus == ()


def test_no_nvml_at_all(driver: Driver) -> None:
    assert isinstance(probe.ask_nvml(sys.executable, driver(nvml_init=12), Cancel()), Absent)


def test_an_nvml_that_crashes(driver: Driver) -> None:
    answer = probe.ask_nvml(sys.executable, driver(nvml_trouble="segv"), Cancel())
    assert isinstance(answer, Unknown)
    assert (answer.kind, answer.detail) == ("crash", "SIGSEGV")


def test_a_gpu_as_the_driver_api_describes_it(driver: Driver) -> None:
    answer = asked_cuda(driver(cuda_version=13000, cuda_cc="12.0", cuda_mb=32768))
    assert (answer.code, answer.cuda_version, answer.device_count) == (0, "13.0", 1)
    (gpu,) = answer.devices
    assert (gpu.compute_capability, gpu.memory_total) == ("12.0", 32768 * MIB)
    assert answer.library.endswith(f"libcuda.so.{DRIVER_VERSION}")


@pytest.mark.parametrize("code", [46, 100, 802, 803, 804, 999])
def test_the_version_is_known_even_where_cuinit_fails(driver: Driver, code: int) -> None:
    answer = asked_cuda(driver(cuda_init=code))
    assert (answer.code, answer.call, answer.cuda_version) == (code, "cuInit", "12.2")
    assert answer.error.startswith("CUDA_ERROR_")


@pytest.mark.parametrize(
    ("mask", "seen", "hidden"), [("-1", 0, 2), ("", 0, 2), ("5", 0, 2), ("1", 1, 1), ("0,1", 2, 0), ("1,-1,0", 1, 1)]
)
def test_a_mask_is_counted_against_what_is_there(driver: Driver, mask: str, seen: int, hidden: int) -> None:
    answer = asked_cuda({**driver(cuda_count=2), "CUDA_VISIBLE_DEVICES": mask})
    assert (answer.device_count, answer.hidden_by) == (seen, hidden)
