"""What holds for every check."""

import pytest
from cases import HEALTHY, LINUX, WINDOWS, found

from gpuwizard.causes import CAUSES
from gpuwizard.checks import CHECKS
from gpuwizard.checks.check import Check
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.finding import UNEXPLAINED
from gpuwizard.model.host import HostFacts

each_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.statement)


@each_check
@pytest.mark.parametrize("case", HEALTHY, ids=lambda case: case.host.release)
def test_a_healthy_machine_gives_notes_at_most(check: Check, case: Case) -> None:
    assert {finding.severity for finding in found(check, case).values()} <= {"note"}


@each_check
@pytest.mark.parametrize("os", ["linux", "windows", "macos"])
def test_where_nobody_looked_nothing_is_claimed(check: Check, os: str) -> None:
    nobody = Case(MachineFacts(HostFacts(os=os)), TargetFacts("", "tensorflow"))  # type: ignore[arg-type]
    assert found(check, nobody) == {}


@each_check
def test_its_causes_are_known_and_its_statement_is_a_sentence(check: Check) -> None:
    assert set(check.causes) <= {*CAUSES, UNEXPLAINED}
    assert len(check.statement.split()) >= 4


def test_no_check_is_listed_twice() -> None:
    assert len({check.statement for check in CHECKS}) == len(CHECKS)


@pytest.mark.parametrize("case", [LINUX, WINDOWS], ids=["linux", "windows"])
def test_no_check_changes_what_it_judges(case: Case) -> None:
    before = repr(case)
    for check in CHECKS:
        list(check.judge(case))
    assert repr(case) == before
