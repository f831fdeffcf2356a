"""The chart shows what was measured, each GPU by itself, and nothing that was not."""

from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from gpuwizard.diagnosis.bars import bars
from gpuwizard.engine.judge import judge
from gpuwizard.model.driver import CudaAnswer, DriverTest, Gpu
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.report import Bar
from gpuwizard.model.run import RunFacts, Speed

MACHINES = Path(__file__).resolve().parents[2] / "machines"
CPU = Speed("matmul", 420.44, False, 0, "cpu", 2048)
GPU = Speed("matmul", 31234.0, True, 0, "cuda:0", 4096)
TO, FROM = Speed("to-gpu", 12.44), Speed("from-gpu", 11.0)


def machine(name: str) -> Case:
    facts = msgspec.convert(msgspec.json.decode((MACHINES / f"{name}.json").read_bytes())["facts"], Facts)
    return Case(facts.machine, facts.targets[0])


def measured(*speeds: Speed, gpus: tuple[str, ...] = ("cuda:0",), tests: object = Absent(())) -> Case:
    case = machine("linux-healthy")
    driver = replace(case.driver, tests=tests)
    return Case(
        replace(case.machine, driver=driver), replace(case.target, run=replace(case.run, speeds=speeds, gpus=gpus))
    )


def test_gpu_and_processor_stand_side_by_side() -> None:
    assert bars(measured(CPU, GPU, TO, FROM)) == (
        Bar("GPU", 31200.0, "GFLOP/s", "ok", "Matrix product"),
        Bar("Processor", 420.0, "GFLOP/s", "info", "Matrix product"),
        Bar("To the GPU", 12.4, "GB/s", "ok", "Copying data"),
        Bar("From the GPU", 11.0, "GB/s", "ok", "Copying data"),
    )


def test_where_nothing_was_measured_nothing_is_drawn() -> None:
    assert bars(measured()) == ()
    assert bars(measured(CPU)) == (), "one bar compares nothing"
    assert [bar.label for bar in bars(measured(GPU))] == ["GPU"]
    assert bars(measured(tests=Unknown("The test was not run."))) == ()


@pytest.mark.parametrize("wrong", [0.0, -3.0, float("inf"), float("nan")])
def test_what_cannot_be_a_speed_is_left_out(wrong: float) -> None:
    assert bars(measured(replace(GPU, value=wrong), replace(TO, value=wrong))) == ()
    assert bars(measured(tests=Found((DriverTest(0, to_gpu=wrong, from_gpu=wrong),), "the driver API"))) == ()


def test_a_gpu_that_the_processor_beats_is_marked() -> None:
    slow, processor = bars(measured(replace(GPU, value=300.0), CPU))
    assert (slow.mark, processor.mark) == ("warn", "info")


def test_each_of_several_gpus_has_its_own_bars() -> None:
    shown = bars(machine("linux-healthy-two-cards-measured"))
    assert [bar.label for bar in shown] == [
        "GPU 0 (RTX 4090)",
        "GPU 1 (RTX 3060)",
        "Processor",
        "To GPU 0",
        "From GPU 0",
        "To GPU 1",
        "From GPU 1",
    ]


def test_a_gpu_is_not_named_where_the_framework_counts_otherwise_than_the_driver() -> None:
    case = measured(GPU, replace(GPU, gpu=1), gpus=("GPU:0", "GPU:1"))
    three = CudaAnswer(code=0, device_count=3, devices=tuple(Gpu(n, f"NVIDIA card {n}") for n in range(3)))
    case = Case(replace(case.machine, driver=replace(case.driver, cuda=Found(three, "a child"))), case.target)
    assert [bar.label for bar in bars(case)] == ["GPU 0", "GPU 1"]


def test_the_driver_copies_count_where_the_framework_measured_none() -> None:
    tests = Found((DriverTest(0, to_gpu=25.1e9, from_gpu=26.34e9),), "the driver API")
    assert [(bar.label, bar.value, bar.unit) for bar in bars(measured(GPU, tests=tests))[1:]] == [
        ("To the GPU", 25.1, "GB/s"),
        ("From the GPU", 26.3, "GB/s"),
    ]
    assert [bar.value for bar in bars(measured(TO, tests=tests))] == [12.4]


def test_the_page_of_the_gpu_test_holds_them_and_no_other_does() -> None:
    case = machine("linux-healthy-two-cards-measured")
    held = {layer.id: layer.bars for layer in judge(case).layers}
    assert held.pop("gpu-test") == bars(case) != ()
    assert set(held.values()) == {()}
    compared = {layer.id: layer.compared for layer in judge(case).layers}
    assert compared.pop("gpu-test") == "The GPU is 25 times faster here than the processor."
    assert set(compared.values()) == {""}
    without = Case(case.machine, replace(case.target, run=RunFacts()))
    assert [bar.label for bar in bars(without)] == ["To GPU 0", "From GPU 0", "To GPU 1", "From GPU 1"]
