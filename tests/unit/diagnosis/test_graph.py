"""What explains what, and which of two independent causes comes first."""

from fnmatch import fnmatchcase
from itertools import permutations

import pytest

from gpuwizard.causes import CAUSES
from gpuwizard.diagnosis.graph import BREAKS_IMPORT, EXPLAINS, ORDER, accounts, explains, in_order, position
from gpuwizard.model.finding import UNEXPLAINED, Finding

IDS = (*CAUSES, UNEXPLAINED)


@pytest.mark.parametrize(
    "pattern", sorted({*ORDER, *EXPLAINS, *BREAKS_IMPORT, *(p for row in EXPLAINS.values() for p in row)})
)
def test_every_pattern_stands_for_a_cause_that_exists(pattern: str) -> None:
    assert any(fnmatchcase(cause, pattern) for cause in IDS)


def test_no_causes_explain_each_other_in_a_ring() -> None:
    """In a ring each would be somebody's consequence, and none of them the root."""
    after = {cause: {other for other in IDS if explains(cause, other)} for cause in IDS}
    done: set[str] = set()

    def walk(cause: str, path: tuple[str, ...]) -> None:
        assert cause not in path, f"{' -> '.join((*path, cause))}"
        if cause not in done:
            for other in after[cause]:
                walk(other, (*path, cause))
            done.add(cause)

    for cause in IDS:
        walk(cause, ())


@pytest.mark.parametrize("cause", IDS)
def test_nothing_explains_itself_and_everything_has_a_place(cause: str) -> None:
    assert not explains(cause, cause)
    assert 0 <= position(cause) <= len(ORDER)


def test_what_is_not_explained_comes_last_and_explains_nothing() -> None:
    assert all(position(UNEXPLAINED) > position(cause) for cause in CAUSES)
    assert not any(explains(UNEXPLAINED, cause) for cause in IDS)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("framework.dependency-conflict", "driver.missing"),
        ("system.cpu-instructions", "hardware.no-nvidia-gpu"),
        ("hardware.no-nvidia-gpu", "framework.not-installed"),
        ("wsl.driver-misconfigured", "path.devices-hidden"),
        ("container.gpu-not-exposed", "cuda.library-missing"),
        ("driver.missing", "framework.cpu-only-build"),
        ("path.devices-hidden", "framework.not-installed"),
        ("framework.windows-gpu-dropped", "cudnn.missing"),
        ("cuda.library-missing", "cudnn.missing"),
        ("cudnn.missing", "runtime.memory-in-use"),
    ],
)
def test_the_order_of_independent_causes(first: str, second: str) -> None:
    assert position(first) < position(second)


def test_the_order_does_not_depend_on_who_spoke_first() -> None:
    causes = ("cudnn.missing", "driver.missing", "framework.cpu-only-build", "cuda.tools-missing")
    orders = {tuple(one.cause for one in in_order([Finding(cause) for cause in row])) for row in permutations(causes)}
    assert len(orders) == 1
    assert next(iter(orders))[0] == "driver.missing"


def test_two_troubles_of_one_driver_stay_before_an_independent_one() -> None:
    given = [Finding("cudnn.missing"), Finding("driver.uvm-unusable"), Finding("driver.library-mismatch")]
    ordered = [one.cause for one in in_order(given)]
    assert ordered[0] == "driver.library-mismatch"


def test_of_two_in_the_same_place_the_surer_comes_first() -> None:
    unsure, sure = Finding("runtime.kernel-fault", confidence=0.5), Finding("runtime.invalid-device", confidence=0.9)
    assert in_order([unsure, sure])[0] is sure


def test_only_what_can_break_an_import_accounts_for_an_import_that_failed() -> None:
    failed = Finding(UNEXPLAINED, subject={"stage": "import"})
    assert not accounts(Finding("driver.missing"), failed)
    assert accounts(Finding("framework.corrupt-install"), failed)
    assert accounts(Finding("driver.missing"), Finding(UNEXPLAINED, subject={"stage": "devices"}))


def test_an_import_that_failed_comes_before_the_driver() -> None:
    failed = Finding(UNEXPLAINED, subject={"stage": "import"})
    assert in_order([Finding("driver.missing"), failed])[0] is failed
