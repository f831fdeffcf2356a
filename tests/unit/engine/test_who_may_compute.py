"""A driver that hangs is sent nothing more: neither a kernel of ours nor the framework's search for devices."""

import pytest

from gpuwizard.engine.machine import nothing_answers
from gpuwizard.model.driver import CudaAnswer, DriverFacts, DriverTest, NvmlAnswer
from gpuwizard.model.outcome import Found, Unknown
from gpuwizard.model.run import ChildEnd, EndKind

ANSWERED = DriverFacts(cuda=Found(CudaAnswer(code=0, device_count=2)), nvml=Found(NvmlAnswer()))
SILENT = Unknown("It did not answer.", "timeout")


def tried(*ends: EndKind) -> DriverFacts:
    tests = tuple(DriverTest(index, end=ChildEnd(kind)) for index, kind in enumerate(ends))
    return DriverFacts(ANSWERED.pci, cuda=ANSWERED.cuda, nvml=ANSWERED.nvml, tests=Found(tests))


@pytest.mark.parametrize("facts", [ANSWERED, tried("exited"), tried("timeout", "exited"), tried("signal"), tried()])
def test_a_driver_that_answers_anywhere_is_asked_on(facts: DriverFacts) -> None:
    assert not nothing_answers(facts)


@pytest.mark.parametrize("facts", [DriverFacts(cuda=SILENT), DriverFacts(nvml=SILENT), tried("timeout", "timeout")])
def test_a_driver_that_hangs_is_left_alone(facts: DriverFacts) -> None:
    assert nothing_answers(facts)
