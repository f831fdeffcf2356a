"""Measured speeds in words."""

from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from gpuwizard.diagnosis import speed
from gpuwizard.engine.judge import judge
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.report import Seen
from gpuwizard.model.run import ChildEnd, RunFacts, Speed, Stage

MACHINES = Path(__file__).resolve().parents[2] / "machines"
CPU = Speed("matmul", 500.0, on_gpu=False, size=1024)


def machine(**run: object) -> Case:
    facts = msgspec.convert(msgspec.json.decode((MACHINES / "linux-healthy.json").read_bytes())["facts"], Facts)
    case = Case(facts.machine, facts.targets[0])
    return replace(case, target=replace(case.target, run=replace(case.run, **run)))


def measured(*speeds: Speed) -> Case:
    return machine(speeds=speeds)


def rows(case: Case) -> dict[str, Seen]:
    return {row.label: row for row in judge(case).layers[-1].seen}


@pytest.mark.parametrize(
    ("gflops", "says"),
    [
        (19_000.0, "38 times faster"),
        (2_150.0, "4.3 times faster"),
        (4_980.0, "10 times faster"),
        (520.0, "no faster"),
        (450.0, "no faster"),
        (100.0, "5.0 times slower"),
    ],
)
def test_the_sentence_compares_gpu_and_processor(gflops: float, says: str) -> None:
    sentence = speed.sentence(measured(Speed("matmul", gflops, size=4096), CPU))
    assert f"The GPU is {says} here than the processor." == sentence


@pytest.mark.parametrize("speeds", [(), (CPU,), (Speed("matmul", 9.0),), (Speed("matmul", 0.0), CPU)])
def test_without_both_nothing_is_claimed(speeds: tuple[Speed, ...]) -> None:
    case = measured(*speeds)
    assert speed.sentence(case) == ""
    assert speed.ratio(case) is None
    assert "Speed" not in rows(case)


def test_of_several_gpus_the_first_is_compared() -> None:
    case = measured(Speed("matmul", 90_000.0, gpu=1), Speed("matmul", 1_000.0), CPU)
    assert speed.ratio(case) == 2.0


@pytest.mark.parametrize(
    ("what", "text"),
    [
        (Speed("matmul", 19_537.0), "19,500 GFLOP/s"),
        (Speed("matmul", 412_345.0), "412,000 GFLOP/s"),
        (Speed("matmul", 187.1), "187 GFLOP/s"),
        (Speed("to-gpu", 11.94), "11.9 GB/s"),
        (Speed("from-gpu", 0.6), "0.6 GB/s"),
    ],
)
def test_a_figure_has_a_unit_and_three_digits(what: Speed, text: str) -> None:
    assert speed.figure(what) == text


def test_the_page_shows_the_sentence_and_the_figures() -> None:
    copies = (Speed("to-gpu", 11.94, size=2**26), Speed("from-gpu", 12.6, size=2**26))
    shown = rows(measured(Speed("matmul", 19_000.0, size=4096), CPU, *copies))
    assert shown["Speed"].value == "The GPU is 38 times faster here than the processor."
    assert shown["Speed"].mark == "ok"
    assert shown["Speed of a matrix product"].value == "the GPU 19,000 GFLOP/s, the processor 500 GFLOP/s"
    assert shown["Speed of a copy"].value == "to the GPU 11.9 GB/s, back 12.6 GB/s"


def test_a_gpu_that_the_processor_beats_is_marked() -> None:
    assert rows(measured(Speed("matmul", 100.0), CPU))["Speed"].mark == "warn"


def test_what_could_not_be_measured_is_said_and_fails_nothing() -> None:
    broken = Stage("speed", False, error_type="RuntimeError", error="RuntimeError: no room")
    case = machine(stages=(*machine().run.stages, broken))
    assert "no room" in rows(case)["Speed"].value
    assert judge(case).status == "passed"


# The rows of the operations


def with_stage(stage: Stage) -> Case:
    return machine(stages=(*machine().run.stages, stage))


def test_first_and_later_runs_are_told_apart() -> None:
    done = Stage("fft", seconds=2.1, again=0.004, device="/device:GPU:0", on_gpu=True, max_error=0.0)
    assert rows(with_stage(done))["Fourier transform"].value == (
        "right numbers on the GPU, first run 2.10 s, then 0.004 s"
    )


def test_a_stage_of_an_older_report_has_one_time() -> None:
    assert rows(machine())["Matrix product"].value == "right numbers on the GPU, 0.90 s"


def test_a_part_that_is_left_out_says_why() -> None:
    left_out = Stage("compile", data={"skipped": "this TensorFlow has no XLA compiler"})
    row = rows(with_stage(left_out))["Compiled function"]
    assert (row.value, row.mark) == ("left out: this TensorFlow has no XLA compiler", "info")
    assert judge(with_stage(left_out)).status == "passed"


def test_a_further_gpu_has_rows_of_its_own() -> None:
    second = Stage("matmul", seconds=0.2, again=0.001, device="/device:GPU:1", on_gpu=True, gpu=1)
    shown = rows(with_stage(second))
    assert shown["Matrix product on GPU 1"].mark == "ok"
    assert shown["Matrix product on GPU 1"].found_via.endswith("GPU:1")
    assert shown["Matrix product"].value != shown["Matrix product on GPU 1"].value


def test_the_second_try_is_shown() -> None:
    case = machine(end=ChildEnd("signal", -4, "SIGILL", "matmul"), stages=machine().run.stages[:4], gpus=())
    second = RunFacts(machine().run.stages, ChildEnd("exited"))
    tried = replace(case, target=replace(case.target, second_try=second, second_try_with={"A": "0"}))
    assert rows(tried)["Once more with A=0"].value == "right numbers"
    again = replace(tried, target=replace(tried.target, second_try=case.run))
    assert rows(again)["Once more with A=0"].value == "crashed SIGILL"


def test_the_time_of_the_page_counts_every_run() -> None:
    before, after = judge(machine()), judge(with_stage(Stage("fft", seconds=2.0, again=0.5, on_gpu=True)))
    assert after.layers[-1].seconds == pytest.approx(before.layers[-1].seconds + 2.5)
