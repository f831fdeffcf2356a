"""What explains what, and which of two independent causes comes first."""

from fnmatch import fnmatchcase
from itertools import combinations, permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpuwizard.causes import CAUSES
from gpuwizard.diagnosis.graph import (
    BREAKS_IMPORT,
    DRIVER_DOWN,
    EXPLAINS,
    ONLY_OF_MESSAGES,
    ORDER,
    SAYS_BETTER,
    accounts,
    explains,
    in_order,
    position,
)
from gpuwizard.model.finding import UNEXPLAINED, Finding

ROWS = (*EXPLAINS.values(), *ONLY_OF_MESSAGES.values())
IDS = (*CAUSES, UNEXPLAINED)


@pytest.mark.parametrize(
    "pattern", sorted({*ORDER, *EXPLAINS, *SAYS_BETTER, *BREAKS_IMPORT, *(p for row in ROWS for p in row)})
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


def test_the_order_is_total() -> None:
    """Of two findings one comes first, whichever is named first: else the root would be left to chance."""
    for first, second in combinations(IDS, 2):
        one, other = Finding(first), Finding(second)
        assert in_order([one, other])[0] is in_order([other, one])[0]


def test_every_cause_has_a_place_of_its_own_or_of_its_group() -> None:
    """The last pattern takes in whatever is new; no cause of today is left to it."""
    assert ORDER[-1] == "*"
    assert all(position(cause) < len(ORDER) - 1 for cause in CAUSES if cause != "benign.log-noise")


@given(st.lists(st.sampled_from(tuple(CAUSES)), min_size=1, max_size=8, unique=True), st.randoms(use_true_random=False))
def test_the_root_depends_on_what_was_found_and_on_nothing_else(causes: list[str], chance: Random) -> None:
    given_so = [Finding(cause) for cause in causes]
    shuffled = list(given_so)
    chance.shuffle(shuffled)
    root = in_order(given_so)[0]
    assert in_order(shuffled)[0].cause == root.cause
    assert not any(accounts(other, root) for other in given_so if not accounts(root, other))


@pytest.mark.parametrize(("better", "worse"), SAYS_BETTER.items())
def test_what_says_the_same_better_explains_it_or_stands_before_it(better: str, worse: str) -> None:
    assert explains(better, worse)
    assert not explains(worse, better)


def test_what_broke_elsewhere_than_in_the_import_does_not_come_before_the_driver() -> None:
    clash, driver = Finding("system.onednn-conflict", subject={"stage": "conv2d"}), Finding("driver.missing")
    assert in_order([clash, driver])[0] is driver
    assert in_order([Finding("system.onednn-conflict", subject={"stage": "import"}), driver])[0] is not driver


def test_a_library_that_the_import_itself_missed_accounts_for_the_failed_import() -> None:
    failed = Finding(UNEXPLAINED, layer="framework")
    assert accounts(Finding("cudnn.missing", layer="cudnn", subject={"stage": "import"}), failed)
    assert not accounts(Finding("cudnn.missing", layer="cudnn"), failed)


@pytest.mark.parametrize(("group", "patterns"), ONLY_OF_MESSAGES.items())
def test_what_facts_prove_is_no_consequence_of_what_explains_a_message(group: str, patterns: tuple[str, ...]) -> None:
    cause = next(one for one in CAUSES if fnmatchcase(one, group))
    followers = [other for other in CAUSES if explains(cause, other) and any(fnmatchcase(other, p) for p in patterns)]
    assert followers
    for other in followers:
        assert accounts(Finding(cause), Finding(other, subject={"from": "log"}))
        assert not accounts(Finding(cause), Finding(other))


def test_a_driver_that_does_not_run_is_no_reason_why_it_is_too_old() -> None:
    down = [cause for cause in DRIVER_DOWN if cause != "driver.library-mismatch"]
    assert not [cause for cause in (*down, "hardware.no-nvidia-gpu") if explains(cause, "driver.too-old")]


def test_the_drivers_own_library_stands_with_the_driver() -> None:
    stub = Finding("path.shadowed", layer="path", subject={"library": "libcuda.so.1"})
    build = Finding("framework.cpu-only-build", layer="framework")
    assert in_order([build, stub])[0] is stub
    assert not accounts(build, Finding("path.not-on-search-path", layer="path", subject={"library": "libcuda.so.1"}))


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
