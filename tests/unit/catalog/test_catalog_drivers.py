"""Which driver a CUDA needs, and where old GPUs end."""

from itertools import pairwise

import pytest
from packaging.version import Version

from gpuwizard.catalog import drivers


@pytest.mark.parametrize("os", ["linux", "windows"])
def test_newer_cuda_never_needs_an_older_driver(os: drivers.OsName) -> None:
    floors = [Version(getattr(row, os)) for row in drivers.FLOORS]
    assert floors == sorted(floors)
    bundled = [Version(getattr(row, os)) for row in drivers.BUNDLED if getattr(row, os)]
    assert bundled == sorted(bundled)


@pytest.mark.parametrize("minor", ["12", "12.0", "12.5.1", "12.9"])
def test_minor_releases_share_the_floor_from_cuda_11_on(minor: str) -> None:
    assert drivers.minimum_driver(minor) == "525.60.13"
    assert drivers.minimum_driver(minor, "windows") == "527.41"


def test_before_cuda_11_each_release_has_its_own_floor() -> None:
    assert drivers.minimum_driver("10.0.130") != drivers.minimum_driver("10.1")
    assert drivers.minimum_driver("10") == ""


def test_bundled_driver_is_never_older_than_the_floor_of_the_next_major() -> None:
    for older, newer in pairwise(drivers.FLOORS):
        assert Version(older.linux) < Version(newer.linux)
    assert drivers.bundled_driver("12.6.2") == "560.28.03"
    assert drivers.bundled_driver("10.1") == drivers.minimum_driver("10.1")
    assert drivers.bundled_driver("7.0") == ""


@pytest.mark.parametrize(
    ("driver", "cuda", "answer"),
    [
        ("535.309.01", "12.9", True),
        ("525.60.13", "12.5", True),
        ("525.60.11", "12.5", False),
        ("470.256.02", "12.2", False),
        ("580.65.06", "13.2", True),
        ("575.57.08", "13.0", False),
        ("unknown", "12.0", None),
        ("535.1", "6.5", None),
        ("535.1", "", None),
    ],
)
def test_whether_a_driver_suffices(driver: str, cuda: str, answer: bool | None) -> None:
    assert drivers.driver_suffices(driver, cuda) is answer


@pytest.mark.parametrize(
    ("capability", "branch"),
    [("3.5", "470"), ("5.2", "580"), ("6.1", "580"), ("7.0", "580"), ("2.1", "390")],
)
def test_last_branch_of_old_gpus(capability: str, branch: str) -> None:
    row = drivers.last_branch_for(capability)
    assert row is not None
    assert row.branch == branch


@pytest.mark.parametrize("capability", ["7.5", "8.6", "12.0", "", "x"])
def test_gpus_that_newer_drivers_support_have_no_last_branch(capability: str) -> None:
    assert drivers.last_branch_for(capability) is None


def test_every_row_names_its_source() -> None:
    rows = (*drivers.FLOORS, *drivers.BUNDLED, *drivers.LAST_BRANCHES)
    assert all(row.source for row in rows)
