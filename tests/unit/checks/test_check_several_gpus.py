"""Machines with several GPUs: what one of them cannot do is no reason why none works."""

from cases import LINUX, found, untested, with_build, with_cuda, with_nvml
from msgspec.structs import replace

from gpuwizard.checks.gpu_healthy import CHECK
from gpuwizard.model.driver import Gpu, GpuProcess
from gpuwizard.model.facts import Case
from gpuwizard.model.view import gpus

OLD = Gpu(1, "NVIDIA GeForce GT 710", compute_capability="3.5")
BUILT_FOR = ("sm_60", "sm_80", "compute_90")


def with_cards(*cards: Gpu) -> Case:
    seen = with_nvml(untested(LINUX), driver_version="570.133.07", gpus=cards)
    return with_cuda(seen, library="libcuda", code=0, device_count=len(cards), devices=cards)


def test_an_old_second_card_is_only_a_warning() -> None:
    first = gpus(LINUX)[0]
    case = with_build(with_cards(first, OLD), compute_capabilities=BUILT_FOR)
    assert found(CHECK, case)["hardware.compute-capability"].severity == "warning"
    alone = with_build(with_cards(OLD), compute_capabilities=BUILT_FOR)
    assert found(CHECK, alone)["hardware.compute-capability"].severity == "failed"


def test_a_card_that_is_taken_leaves_the_other_one() -> None:
    first = gpus(LINUX)[0]
    taken = replace(first, compute_mode="exclusive-process", processes=(GpuProcess(7, "python"),))
    closed = replace(first, compute_mode="prohibited")
    assert found(CHECK, with_cards(closed, first))["runtime.device-busy"].severity == "warning"
    assert found(CHECK, with_cards(closed, taken))["runtime.device-busy"].severity == "failed"


def test_a_lost_card_stops_nothing_where_another_computes() -> None:
    lost = with_nvml(LINUX, code=15, error="GPU is lost", gpus=gpus(LINUX))
    assert found(CHECK, lost)["hardware.gpu-fault"].severity == "warning"
    assert found(CHECK, untested(lost))["hardware.gpu-fault"].severity == "failed"
