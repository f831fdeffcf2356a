"""A driver that stops answering after its start was asked all the same, and did not say that there is no GPU."""

import pytest

from gpuwizard.model.driver import DriverFacts
from gpuwizard.model.outcome import Found, Unknown
from gpuwizard.model.run import ChildEnd
from gpuwizard.probes import driver
from gpuwizard.probes.channel import Line
from gpuwizard.probes.command import Outcome
from gpuwizard.probes.driver import look, nvml_answer

CUDA: list[Line] = [
    {"stage": "load", "library": "/usr/lib/libcuda.so.1", "error": ""},
    {"stage": "version", "cuda_version": "12.8"},
    {"stage": "init", "code": 0, "error": "", "seconds": 0.1},
]
NVML: list[Line] = [{"stage": "init", "code": 0, "error": "", "seconds": 0.1}]
ENDS = [(ChildEnd("signal", -11, "SIGSEGV"), "crash"), (ChildEnd("timeout", -9), "timeout")]


@pytest.mark.parametrize(("end", "kind"), ENDS, ids=["crashes", "hangs"])
def test_where_the_cards_were_never_counted_nothing_is_known(end: ChildEnd, kind: str) -> None:
    for answer in (driver._cuda_answer(CUDA, Outcome(end)), nvml_answer(NVML, Outcome(end))):
        assert isinstance(answer, Unknown)
        assert answer.kind == kind


def test_no_card_is_said_where_they_were_counted_to_none() -> None:
    whole: list[Line] = [*CUDA, {"stage": "count", "count": 0}, {"done": True}]
    answer = driver._cuda_answer(whole, Outcome(ChildEnd("exited")))
    assert isinstance(answer, Found)
    assert answer.value.device_count == 0


def test_cards_that_could_not_be_counted_are_an_error_of_nvml() -> None:
    failed: Line = {"stage": "gpu-error", "index": -1, "code": 999, "error": "Unknown Error"}
    answer = nvml_answer([*NVML, failed, {"done": True}], Outcome(ChildEnd("exited")))
    assert isinstance(answer, Found)
    assert answer.value.code == 999


class HalfBlind:
    """A machine of which one part cannot be read."""

    name = "linux"

    def pci_gpus(self) -> Found[tuple[()]]:
        return Found((), "the bus")

    def other_display(self) -> tuple[str, ...]:
        return ("Matrox G200",)

    def device_nodes(self) -> Unknown:
        return Unknown("not looked at")

    def kernel_module(self) -> Unknown:
        raise OSError("No space left on device")

    def driver_libraries(self, env: object) -> tuple[()]:
        return ()


def test_a_part_that_fails_takes_no_other_along() -> None:
    failed = []

    def take(work, otherwise):  # type: ignore[no-untyped-def]
        try:
            return work()
        except OSError as error:
            failed.append(error)
            return otherwise

    seen = look(HalfBlind(), {}, take)  # type: ignore[arg-type]
    assert isinstance(seen.pci, Found)
    assert seen.other_display == ("Matrox G200",)
    assert seen.module == DriverFacts().module
    assert len(failed) == 1
