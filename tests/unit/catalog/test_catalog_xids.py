"""What an Xid number stands for."""

import pytest

from gpuwizard.catalog.xids import XIDS, xid


@pytest.mark.parametrize("number", [48, 62, 64, 74, 79, 95, 119, 120, 140, 154])
def test_faults_of_the_card(number: int) -> None:
    row = xid(number)
    assert row is not None
    assert row.kind == "fault"


@pytest.mark.parametrize("number", [63, 92, 94])
def test_what_the_card_dealt_with_by_itself(number: int) -> None:
    row = xid(number)
    assert row is not None
    assert row.kind == "passing"


@pytest.mark.parametrize("number", [8, 13, 31, 43, 45])
def test_what_programs_cause(number: int) -> None:
    row = xid(number)
    assert row is not None
    assert row.kind == "program"


def test_a_number_that_nobody_listed_means_nothing() -> None:
    assert xid(0) is None
    assert xid(9999) is None


def test_the_driver_takes_its_demand_for_a_reset_back() -> None:
    wanted = xid(
        154, "Xid (PCI:0000:1b:00): 154, GPU recovery action changed from 0x0 (None) to 0x1 (GPU Reset Required)"
    )
    over = xid(
        154, "Xid (PCI:0000:1b:00): 154, GPU recovery action changed from 0x1 (GPU Reset Required) to 0x0 (None)"
    )
    assert wanted is not None
    assert over is not None
    assert (wanted.kind, over.kind) == ("fault", "passing")


def test_every_row_says_something_to_follow_a_colon() -> None:
    for number, row in XIDS.items():
        assert row.number == number
        assert row.says[0].islower(), number
        assert not row.says.endswith("."), number
