"""Sessions try each GPU with the driver alone before the framework may touch it, and only where that was asked for."""

from pathlib import Path

import pytest
from lab import Driver
from looking import Told, follow, look, said, session_on

from gpuwizard.engine import events
from gpuwizard.model.driver import DriverTest
from gpuwizard.model.outcome import Found, Unknown
from gpuwizard.probes import driver_test as probe

pytestmark = [pytest.mark.lab, pytest.mark.usefixtures("temporary")]


def on_each_gpu(told: Told) -> tuple[DriverTest, ...]:
    answer = told.report.facts.machine.driver.tests
    assert isinstance(answer, Found), answer
    return answer.value


def test_each_gpu_is_tried_and_the_time_is_told(driver: Driver, empty_python: str, tmp_path: Path) -> None:
    told = look(empty_python, driver(cuda_count=2, nvml_count=2), tmp_path, gpu_test=True)
    assert [test.passed for test in on_each_gpu(told)] == [True, True]
    assert told.report.facts.machine.seconds["driver-test"] > 0
    assert told.layer("driver").status == "passed"
    assert told.layer("gpu-test").status != "passed"
    doing = [event.doing for event in told.all(events.LayerProgress)]
    assert "testing GPU 1 with the driver alone (computing on it)" in doing


def test_nothing_computes_where_the_plan_forbids_it(driver: Driver, empty_python: str, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    told = look(empty_python, driver(trace=trace), tmp_path, gpu_test=False)
    answer = told.report.facts.machine.driver.tests
    assert isinstance(answer, Unknown)
    assert answer.kind == "not-run"
    assert "cuCtxCreate" not in trace.read_text()


@pytest.mark.parametrize("code", [46, 100, 803])
def test_a_driver_that_does_not_start_is_not_tried(
    driver: Driver, empty_python: str, tmp_path: Path, code: int
) -> None:
    told = look(empty_python, driver(cuda_init=code), tmp_path, gpu_test=True)
    assert isinstance(told.report.facts.machine.driver.tests, Unknown)


def test_what_the_driver_alone_shows_is_found(driver: Driver, empty_python: str, tmp_path: Path) -> None:
    env = driver(cuda_count=2, nvml_count=2, names="NVIDIA A,NVIDIA B", kernel="ok,wrong")
    told = look(empty_python, env, tmp_path, gpu_test=True)
    (fault,) = [finding for finding in told.result.findings if finding.cause == "hardware.gpu-fault"]
    assert fault.severity == "warning"
    assert "NVIDIA B (GPU 1)" in said(fault)
    assert "right numbers on NVIDIA A (GPU 0)" in said(fault)


def test_a_driver_that_hangs_when_it_is_opened(
    driver: Driver, empty_python: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probe, "LIMIT_SECONDS", 4.0)
    told = look(empty_python, driver(do="cuCtxCreate=hang"), tmp_path, gpu_test=True)
    (test,) = on_each_gpu(told)
    assert (test.end.kind, test.end.stage) == ("timeout", "context")
    assert "driver.not-loaded" in told.causes()


def test_check_again_tries_again_where_the_driver_is_asked_again(
    driver: Driver, empty_python: str, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    env = driver(trace=trace)
    session = session_on(empty_python, env, tmp_path, gpu_test=True)
    follow(session, env)
    for layer, times in (("driver", 2), ("cuda", 2), ("gpu-test", 3), (None, 4)):
        told = follow(session, env, layer, again=True)  # type: ignore[arg-type]
        assert trace.read_text().count("cuLaunchKernel") == times, layer
        assert on_each_gpu(told)[0].passed
