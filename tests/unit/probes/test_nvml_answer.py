"""What NVML's child tells becomes one answer, also where a single GPU does not answer."""

from gpuwizard.model.driver import NvmlAnswer
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.run import ChildEnd
from gpuwizard.probes.channel import Line
from gpuwizard.probes.command import Outcome
from gpuwizard.probes.driver import nvml_answer

STARTED: Line = {"stage": "init", "code": 0, "error": "", "seconds": 0.1}
GPU: Line = {"stage": "gpu", "gpu": {"index": 0, "name": "NVIDIA A100"}}
NO_PERMISSION, LOST = 4, 15


def answer(*lines: Line) -> NvmlAnswer:
    told = nvml_answer([STARTED, *lines], Outcome(ChildEnd("exited")))
    assert isinstance(told, Found)
    return told.value


def refused(code: int) -> Line:
    return {"stage": "gpu-error", "index": 1, "code": code, "error": "refused"}


def test_a_gpu_that_belongs_to_another_job_says_nothing_of_ours() -> None:
    told = answer(GPU, refused(NO_PERMISSION))
    assert (told.code, [gpu.name for gpu in told.gpus]) == (0, ["NVIDIA A100"])


def test_where_no_gpu_may_be_used_that_is_the_answer() -> None:
    assert answer(refused(NO_PERMISSION)).code == NO_PERMISSION


def test_a_lost_gpu_is_told_of_even_beside_a_healthy_one() -> None:
    assert answer(GPU, refused(LOST)).code == LOST


def test_a_library_that_is_not_there_is_absent() -> None:
    told = nvml_answer([{"stage": "init", "code": 12, "error": "not found"}], Outcome(ChildEnd("exited")))
    assert isinstance(told, Absent)


HEALTH: Line = {
    "stage": "health",
    "index": 0,
    "health": {"link_width": 4, "link_width_max": 16, "slowed": ["power brake"], "temperature": 81, "ecc_errors": 2},
}


def test_how_a_gpu_is_stands_with_the_gpu() -> None:
    (gpu,) = answer(GPU, HEALTH).gpus
    assert (gpu.name, gpu.link_width, gpu.slowed, gpu.temperature) == ("NVIDIA A100", 4, ("power brake",), 81)


def test_a_gpu_whose_state_never_came_is_told_of_all_the_same() -> None:
    lines = [STARTED, GPU]
    told = nvml_answer(lines, Outcome(ChildEnd("timeout")))
    assert isinstance(told, Found)
    (gpu,) = told.value.gpus
    assert (gpu.name, gpu.link_width, gpu.slowed, gpu.ecc_errors) == ("NVIDIA A100", None, (), None)


def test_parts_by_mig() -> None:
    parts = [{"uuid": "MIG-1", "name": "MIG 1g.5gb", "memory_total": 5, "memory_free": 4}]
    (gpu,) = answer({"stage": "gpu", "gpu": {"index": 0, "name": "A100", "mig": True, "instances": parts}}).gpus
    assert [(part.uuid, part.memory_total) for part in gpu.instances] == [("MIG-1", 5)]
