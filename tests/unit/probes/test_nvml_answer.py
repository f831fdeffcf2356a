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
