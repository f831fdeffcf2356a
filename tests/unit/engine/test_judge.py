"""Judging is pure, survives a fault of its own, and never passes what was not seen."""

import msgspec
import pytest

from gpuwizard.checks.check import Check
from gpuwizard.engine import judge as judging
from gpuwizard.engine.session import judge_again, make_report
from gpuwizard.engine.timing import Stopwatch
from gpuwizard.model.driver import CudaAnswer, DriverFacts, Gpu, NvmlAnswer
from gpuwizard.model.facts import Case, Facts, MachineFacts, ProbeError, TargetFacts
from gpuwizard.model.interpreter import FrameworkPackage, PythonFacts
from gpuwizard.model.layers import LAYERS
from gpuwizard.model.outcome import Found
from gpuwizard.model.report import Report

NOTHING = Case(MachineFacts(), TargetFacts("/usr/bin/python3", "tensorflow"))


def test_where_nothing_was_seen_nothing_passes() -> None:
    result = judging.judge(NOTHING)
    assert [layer.id for layer in result.layers] == list(LAYERS)
    assert "passed" not in {layer.status for layer in result.layers}
    assert result.status == "failed"
    assert result.findings[0].cause == "unexplained"


def test_a_check_that_crashes_is_an_error_of_its_layer_and_of_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(case: Case) -> list[object]:
        raise ZeroDivisionError("made up")

    broken = Check("made up", ("path.shadowed",), crash)  # type: ignore[arg-type]
    monkeypatch.setattr(judging, "CHECKS", (*judging.CHECKS, broken))
    states = {layer.id: layer.status for layer in judging.judge(NOTHING).layers}
    assert states["path"] == "errored"
    assert [name for name, status in states.items() if status == "errored"] == ["path"]


def test_a_probe_that_crashes_is_told_of_and_the_look_goes_on() -> None:
    watch = Stopwatch()

    def crash() -> str:
        raise OSError("no such bus")

    assert watch.take("bus", crash, "nothing") == "nothing"
    assert watch.take("nvml", lambda: "answer", "nothing") == "answer"
    assert [(error.probe, "no such bus" in error.error) for error in watch.errors] == [("bus", True)]
    assert set(watch.seconds) == {"bus", "nvml"}


def test_a_crashed_probe_never_makes_its_page_pass() -> None:
    machine = MachineFacts(errors=(ProbeError("search", "Traceback ..."),))
    result = judging.judge(msgspec.structs.replace(NOTHING, machine=machine))
    assert next(layer for layer in result.layers if layer.id == "path").status == "errored"


def test_saved_facts_are_judged_to_the_same_result() -> None:
    result = judging.judge(NOTHING, 1.5)
    report = make_report(Facts(NOTHING.machine, (NOTHING.target,)), (result,))
    again = judge_again(msgspec.json.decode(msgspec.json.encode(report), type=Report))
    assert again == report


def test_a_layer_that_fails_for_no_known_reason_is_said_to_be_unexplained_beside_another_root() -> None:
    """The driver lists the card and gives none, nobody knows why, and the build has no CUDA either."""
    package = FrameworkPackage("torch", "torch", "2.13.0+cpu", "/site/torch", "cpu")
    driver = DriverFacts(
        nvml=Found(NvmlAnswer(driver_version="580.65.06", gpus=(Gpu(0, "NVIDIA H100"),)), "NVML"),
        cuda=Found(CudaAnswer("libcuda.so.1", code=100, error="CUDA_ERROR_NO_DEVICE", call="cuInit"), "the driver"),
    )
    target = TargetFacts("/python", "torch", PythonFacts(package=Found(package, "/site")))
    result = judging.judge(Case(MachineFacts(driver=driver), target))
    assert result.root == "framework.cpu-only-build"
    strange = next(finding for finding in result.findings if finding.cause == "unexplained")
    assert (strange.layer, strange.role) == ("driver", "also")
    assert any("CUDA_ERROR_NO_DEVICE" in evidence.says for evidence in strange.evidence)
