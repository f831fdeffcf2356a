"""The rows on the test's page that tell what the driver computed alone."""

from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from gpuwizard.diagnosis.pages.driver_alone import rows
from gpuwizard.model.driver import CudaAnswer, DriverFacts, DriverTest, KernelStep
from gpuwizard.model.facts import Case, Facts, MachineFacts, TargetFacts
from gpuwizard.model.outcome import Found, Unknown
from gpuwizard.model.report import Seen
from gpuwizard.model.run import ChildEnd

MACHINES = Path(__file__).resolve().parents[2] / "machines"
TEST = DriverTest(
    1,
    name="NVIDIA GeForce RTX 4090",
    steps=(KernelStep("launch", seconds=0.03), KernelStep("compare", seconds=0.051)),
    end=ChildEnd("exited"),
    to_gpu=12.34e9,
    from_gpu=11.8e9,
)


def shown(*tests: DriverTest, count: int = 0) -> list[Seen]:
    called = Found(CudaAnswer(code=0, device_count=count or len(tests)))
    driver = DriverFacts(cuda=called, tests=Found(tests))
    return list(rows(Case(MachineFacts(driver=driver), TargetFacts("", "tensorflow"))))


def of(machine: str) -> list[Seen]:
    facts = msgspec.convert(msgspec.json.decode((MACHINES / f"{machine}.json").read_bytes())["facts"], Facts)
    return list(rows(Case(facts.machine, facts.targets[0])))


def test_right_numbers_with_time_and_speeds() -> None:
    (row,) = shown(TEST)
    assert row.label == "NVIDIA GeForce RTX 4090 (GPU 1), driver alone"
    assert row.value == "right numbers in 0.08 s; to the GPU 12.3 GB/s, back 11.8 GB/s"
    assert row.mark == "ok"


def test_speeds_that_were_not_measured_are_left_out() -> None:
    (row,) = shown(replace(TEST, to_gpu=None, from_gpu=None))
    assert row.value == "right numbers in 0.08 s"


def test_a_row_for_each_gpu() -> None:
    assert [row.mark for row in of("linux-healthy-eight-cards-tried")] == ["ok"] * 8
    assert [row.mark for row in of("windows-second-card-computes-wrong")] == ["ok", "bad"]


@pytest.mark.parametrize(
    ("machine", "words"),
    [
        (
            "linux-driver-cannot-compile",
            "compiling a small program for the GPU failed: 222, CUDA_ERROR_UNSUPPORTED_PTX",
        ),
        ("linux-driver-hangs-at-context", "opening the GPU did not end within the time limit"),
        ("windows-card-computes-wrong-alone", "the numbers are wrong: 16384 of 524288 differ"),
    ],
)
def test_what_went_wrong_is_named_with_its_step(machine: str, words: str) -> None:
    (row,) = of(machine)
    assert row.value.startswith(words)
    assert row.mark == "bad"


def test_a_crash_is_named_with_what_it_means() -> None:
    (row,) = shown(replace(TEST, steps=(), end=ChildEnd("signal", -11, "SIGSEGV", "copy-in")))
    assert row.value == "copying to the GPU ended the process with SIGSEGV (it touched memory that is not its own)"


def test_a_test_that_was_stopped_is_neither_right_nor_wrong() -> None:
    (row,) = shown(replace(TEST, steps=TEST.steps[:1], end=ChildEnd("cancelled", -9, "", "compare")))
    assert (row.value, row.mark) == ("the test did not come to an end", "info")


def test_gpus_that_were_not_tested_are_told_of() -> None:
    assert shown(TEST, count=9)[-1].value == "8 more GPUs were not tested"
    assert len(shown(TEST)) == 1


def test_nothing_where_nobody_tested_and_the_reason_where_it_could_not_be() -> None:
    assert of("linux-healthy") == []
    driver = DriverFacts(tests=Unknown("The test could not be started.", "failed"))
    (row,) = rows(Case(MachineFacts(driver=driver), TargetFacts("", "tensorflow")))
    assert (row.value, row.mark) == ("The test could not be started.", "warn")
