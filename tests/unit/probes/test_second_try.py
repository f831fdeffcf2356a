"""The second run without oneDNN: only where it tells something, and with that one variable changed."""

from collections.abc import Mapping

import pytest

from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.run import ChildEnd, RunFacts, Stage
from gpuwizard.probes.second_try import NOT_TRIED, Tried, second_try

CRASHED = RunFacts(end=ChildEnd("signal", -4, "SIGILL", "matmul"))
WRONG = RunFacts((Stage("matmul", False, device="CPU:0", on_gpu=False, max_error=0.7),), ChildEnd("exited"))
AGAIN = RunFacts((Stage("matmul"),), ChildEnd("exited"))


def tried(run: RunFacts, framework: FrameworkName = "tensorflow", **env: str) -> tuple[Tried, list[Mapping[str, str]]]:
    asked: list[Mapping[str, str]] = []

    def again(changed: Mapping[str, str]) -> RunFacts:
        asked.append(changed)
        return AGAIN

    return second_try(framework, run, {"HOME": "/home/user", **env}, again), asked


@pytest.mark.parametrize("run", [CRASHED, WRONG], ids=["crash", "wrong numbers"])
def test_tensorflow_is_run_once_more_without_onednn(run: RunFacts) -> None:
    answer, asked = tried(run)
    assert answer == (AGAIN, {"TF_ENABLE_ONEDNN_OPTS": "0"})
    assert asked == [{"HOME": "/home/user", "TF_ENABLE_ONEDNN_OPTS": "0"}]


@pytest.mark.parametrize(
    "run",
    [
        RunFacts(),
        AGAIN,
        RunFacts(end=ChildEnd("signal", -11, "SIGSEGV", "import")),
        RunFacts(end=ChildEnd("signal", -11, "SIGSEGV", "matmul"), gpus=("/physical_device:GPU:0",)),
        RunFacts(end=ChildEnd("timeout", -9, "", "matmul")),
        RunFacts(end=ChildEnd("cancelled", -9, "", "matmul")),
        RunFacts((Stage("matmul", False, on_gpu=True, max_error=0.7),)),
        RunFacts((Stage("conv2d", False, error_type="RuntimeError", error="RuntimeError: no"),)),
    ],
)
def test_what_it_cannot_settle_is_not_tried(run: RunFacts) -> None:
    assert tried(run) == (NOT_TRIED, [])


def test_another_framework_or_a_user_who_switched_it_off_is_not_tried() -> None:
    assert tried(CRASHED, "torch") == (NOT_TRIED, [])
    assert tried(CRASHED, TF_ENABLE_ONEDNN_OPTS="0") == (NOT_TRIED, [])
    assert tried(CRASHED, TF_ENABLE_ONEDNN_OPTS="1")[1]
