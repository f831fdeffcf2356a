"""A window must answer while children work: they leave the processors to it. A terminal's children do not."""

import ctypes
import os
import sys

import psutil
import pytest

from gpuwizard.probes import command, priority

ASKS = "import psutil; print(int(psutil.Process().nice()))"
HOW = "import os; print(os.sched_getscheduler(0))"
UNDER_WINE = sys.platform == "win32" and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")


@pytest.fixture(autouse=True)
def _as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(priority._Manner, "gives_way", False)


def answer(question: str) -> int:
    done = command.run([sys.executable, "-c", question], timeout=60)
    assert done.ok, done.err
    return int(done.out)


def test_children_of_a_terminal_are_as_important_as_it_is() -> None:
    assert answer(ASKS) == int(psutil.Process().nice())


@pytest.mark.skipif(UNDER_WINE, reason="wine starts each process as important as any other")
def test_children_of_a_window_give_way_to_it() -> None:
    own = int(psutil.Process().nice())
    priority.give_way()
    if sys.platform == "win32":
        assert answer(ASKS) == int(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        assert answer(ASKS) == min(19, own + priority.GIVES_WAY)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone knows batch jobs")
def test_on_linux_they_interrupt_nobody_who_has_just_woken_up() -> None:
    assert answer(HOW) == os.sched_getscheduler(0)
    priority.give_way()
    assert answer(HOW) == os.SCHED_BATCH
