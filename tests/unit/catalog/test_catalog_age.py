"""The age of the catalogue counts from its oldest table, and no table is left out."""

import importlib
import pkgutil
from datetime import date, timedelta

import pytest

from gpuwizard import catalog
from gpuwizard.catalog import age

MODULES = [importlib.import_module(f"gpuwizard.catalog.{one.name}") for one in pkgutil.iter_modules(catalog.__path__)]
DAYS = [module.CHECKED for module in MODULES if hasattr(module, "CHECKED")]


def test_as_of_is_the_oldest_day_of_all_tables() -> None:
    assert min(DAYS) == age.AS_OF == min(age.CHECKED_DAYS.values())
    assert all(isinstance(day, date) for day in DAYS)


def test_every_module_with_rows_says_when_it_was_checked() -> None:
    without = {module.__name__.rpartition(".")[2] for module in MODULES if not hasattr(module, "CHECKED")}
    assert without == {"age", "distributions", "error_rows", "last_supported", "versions"}


@pytest.mark.parametrize(("days", "stale"), [(0, False), (age.WARN_AFTER_DAYS, False), (age.WARN_AFTER_DAYS + 1, True)])
def test_warning_after_ninety_days(days: int, stale: bool) -> None:
    today = age.AS_OF + timedelta(days=days)
    assert age.days_old(today) == days
    assert age.is_stale(today) is stale


def test_a_clock_that_runs_behind_makes_nothing_negative() -> None:
    assert age.days_old(age.AS_OF - timedelta(days=400)) == 0
    assert not age.is_stale(age.AS_OF - timedelta(days=400))
