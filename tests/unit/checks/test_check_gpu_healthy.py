"""The GPU is well, free, and known to this build."""

import pytest
from cases import LINUX, TORCH, cuda_fails, found, machine, untested, with_build, with_cuda, with_nvml, with_run
from msgspec.structs import replace

from gpuwizard.checks.gpu_healthy import CHECK
from gpuwizard.model.driver import Gpu, GpuProcess
from gpuwizard.model.facts import Case
from gpuwizard.model.run import Stage
from gpuwizard.model.view import gpus

BUILT_FOR = ("sm_60", "sm_70", "sm_80", "sm_89", "compute_90")


def with_card(case: Case, **changes: object) -> Case:
    card = replace(gpus(case)[0], **changes)
    device = Gpu(0, card.name, compute_capability=card.compute_capability)
    seen = with_nvml(untested(case), driver_version="570.133.07", gpus=(card,))
    return with_cuda(seen, library="libcuda", code=0, device_count=1, devices=(device,))


def test_a_lost_gpu() -> None:
    assert set(found(CHECK, machine("linux-gpu-lost"))) == {"hardware.gpu-fault"}


def test_uncorrectable_memory_errors() -> None:
    assert set(found(CHECK, cuda_fails(LINUX, 214, "CUDA_ERROR_ECC_UNCORRECTABLE"))) == {"hardware.gpu-fault"}


def test_a_fabric_that_is_not_up() -> None:
    assert set(found(CHECK, cuda_fails(LINUX, 802))) == {"driver.fabric-not-ready"}


def test_a_gpu_that_is_busy() -> None:
    assert set(found(CHECK, cuda_fails(LINUX, 46))) == {"runtime.device-busy"}


def test_compute_mode_prohibited() -> None:
    assert set(found(CHECK, with_card(LINUX, compute_mode="prohibited"))) == {"runtime.device-busy"}


def test_compute_mode_exclusive_only_matters_with_somebody_on_it() -> None:
    taken = with_card(LINUX, compute_mode="exclusive-process", processes=(GpuProcess(7, "python"),))
    assert found(CHECK, taken)["runtime.device-busy"].subject["pids"] == "7"
    assert found(CHECK, taken)["runtime.device-busy"].subject["process"] == "python"
    assert found(CHECK, with_card(LINUX, compute_mode="exclusive-process")) == {}


@pytest.mark.parametrize("capability", ["3.5", "5.2"])
def test_a_card_older_than_the_builds_code(capability: str) -> None:
    case = with_build(with_card(LINUX, compute_capability=capability), compute_capabilities=BUILT_FOR)
    assert found(CHECK, case)["hardware.compute-capability"].subject["compute_capability"] == capability


@pytest.mark.parametrize("capability", ["6.1", "8.6", "9.0", "12.0"])
def test_native_and_portable_code_both_serve(capability: str) -> None:
    case = with_build(with_card(LINUX, compute_capability=capability), compute_capabilities=BUILT_FOR)
    assert found(CHECK, case) == {}


def test_what_pytorch_answers_counts_where_its_files_say_nothing() -> None:
    told = Stage("build", data={"cuda_compute_capabilities": "sm_80,sm_90"})
    case = with_run(with_card(TORCH, compute_capability="12.0"), told)
    assert found(CHECK, case)["hardware.compute-capability"].subject["wanted"] == "sm_80, sm_90"
    portable = Stage("build", data={"cuda_compute_capabilities": "['sm_80', 'compute_90']"})
    assert found(CHECK, with_run(case, portable)) == {}


def test_a_card_that_was_seen_to_compute_is_known_to_the_build() -> None:
    assert found(CHECK, with_build(LINUX, compute_capabilities=("sm_20",))) == {}
