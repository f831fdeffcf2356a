"""The rows and sentences of the pages, on recorded machines."""

from pathlib import Path

import msgspec

from gpuwizard.engine.judge import judge
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.report import LayerResult, Result

MACHINES = Path(__file__).resolve().parents[2] / "machines"


def result_of(machine: str) -> Result:
    facts = msgspec.convert(msgspec.json.decode((MACHINES / f"{machine}.json").read_bytes())["facts"], Facts)
    return judge(Case(facts.machine, facts.targets[0]))


def page(machine: str, layer: str) -> LayerResult:
    return next(item for item in result_of(machine).layers if item.id == layer)


def test_the_library_that_is_not_found_stands_before_those_that_are() -> None:
    shown = page("recorded-tf221-libcusolver", "cuda")
    libraries = [row for row in shown.seen if row.label.startswith("lib")]
    assert libraries[0].label == "libcusolver.so.11"
    assert [row.mark for row in libraries] == ["bad", *["ok"] * (len(libraries) - 1)]
    assert shown.summary.startswith("libcusolver.so.11: in a folder where the system does not look.")
    assert "Search path" in shown.summary


def test_a_hidden_gpu_is_no_fault_of_the_driver() -> None:
    shown = page("recorded-devices-hidden", "driver")
    called = next(row for row in shown.seen if row.label == "Driver called directly")
    assert shown.status == "passed"
    assert not [row for row in shown.seen if row.mark == "bad"]
    assert "only without the variable" in called.value


def test_a_blocked_test_names_the_step_it_waits_for_by_its_title() -> None:
    assert page("linux-tf-without-wheels", "gpu-test").summary.startswith(
        'It waits until the step "CUDA libraries" is mended.'
    )


def test_the_device_of_an_operation_is_named_briefly() -> None:
    rows = page("recorded-tf221-libcusolver", "gpu-test").seen
    product = next(row for row in rows if row.label == "Matrix product")
    assert product.found_via == "TensorFlow, its device CPU:0"


def test_without_a_card_the_sentence_speaks_of_a_gpu() -> None:
    assert result_of("recorded-no-gpu").verdict.startswith("TensorFlow cannot use a GPU: this computer has no")
