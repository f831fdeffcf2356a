"""The GPU has memory left for your program."""

import pytest
from cases import LINUX, found, with_nvml
from msgspec.structs import replace

from gpuwizard.checks.memory_free import CHECK
from gpuwizard.model.driver import GpuProcess
from gpuwizard.model.facts import Case
from gpuwizard.model.view import gpus

OTHERS = (GpuProcess(11, "small", 1), GpuProcess(22, "large", 10**9), GpuProcess(33))


def held(free: int | None, total: int | None = 1000, processes: tuple[GpuProcess, ...] = OTHERS) -> Case:
    card = replace(gpus(LINUX)[0], memory_free=free, memory_total=total, processes=processes)
    return with_nvml(LINUX, gpus=(card,))


def test_others_that_hold_nearly_all_are_named_the_largest_first() -> None:
    finding = found(CHECK, held(50))["runtime.memory-in-use"]
    assert finding.severity == "warning"
    assert finding.subject["pids"] == "22, 11, 33"
    assert finding.subject["process"] == "large"


def test_who_comes_after_the_desktop_is_handed_over_as_well() -> None:
    """Windows does not tell who holds how much: the first three can all be parts of the desktop."""
    names = ("dwm.exe", "explorer.exe", "csrss.exe", "game.exe")
    processes = tuple(GpuProcess(pid, name) for pid, name in enumerate(names, 100))
    assert found(CHECK, held(50, processes=processes))["runtime.memory-in-use"].subject["pids"] == "100, 101, 102, 103"


@pytest.mark.parametrize("free", [100, 500, 1000])
def test_a_tenth_is_enough(free: int) -> None:
    assert found(CHECK, held(free)) == {}


@pytest.mark.parametrize(("free", "total"), [(None, 1000), (0, None), (None, None)])
def test_what_was_not_told_is_not_judged(free: int | None, total: int | None) -> None:
    assert found(CHECK, held(free, total)) == {}


def test_memory_that_nobody_holds_is_not_in_use_by_others() -> None:
    assert found(CHECK, held(0, processes=())) == {}
