"""What the driver computed alone, for the top of the test's page: it tells a broken driver from a broken framework."""

from collections.abc import Iterator

from gpuwizard.causes.driver_steps import named, trouble
from gpuwizard.diagnosis.pages.common import TEST_RUN
from gpuwizard.model.driver import DriverTest
from gpuwizard.model.facts import Case
from gpuwizard.model.outcome import Unknown
from gpuwizard.model.report import Seen
from gpuwizard.model.view import cuda, value

GB = 1e9


def rows(case: Case) -> Iterator[Seen]:
    """Returns one row for each GPU that was tested, and one where some were not; nothing where nobody tested."""
    answer = case.driver.tests
    if isinstance(answer, Unknown) and answer.kind != "not-run":
        yield Seen("Driver alone", answer.reason, TEST_RUN, "warn")
    tests = value(answer) or ()
    for test in tests:
        yield from _row(test)
    called = cuda(case)
    left = called.device_count - len(tests) if called is not None and tests else 0
    if left > 0:
        yield Seen("Driver alone", f"{left} more GPU{'s were' if left > 1 else ' was'} not tested", TEST_RUN)


def _row(test: DriverTest) -> Iterator[Seen]:
    label = f"{named(test)}, driver alone"
    wrong = trouble(test)
    if wrong:
        yield Seen(label, wrong, TEST_RUN, "bad")
    elif test.passed:
        yield Seen(label, _right(test), TEST_RUN, "ok")
    else:
        yield Seen(label, "the test did not come to an end", TEST_RUN)


def _right(test: DriverTest) -> str:
    took = sum(step.seconds for step in test.steps)
    copies = [f"to the GPU {_speed(test.to_gpu)}"] if test.to_gpu else []
    copies += [f"{'back' if copies else 'from the GPU'} {_speed(test.from_gpu)}"] if test.from_gpu else []
    return f"right numbers in {took:.2f} s{''.join('; ' + part for part in [', '.join(copies)] if part)}"


def _speed(bytes_a_second: float) -> str:
    return f"{bytes_a_second / GB:.1f} GB/s"
