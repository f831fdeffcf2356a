"""Look after look at frameworks that do their worst: no process, thread, file or memory is left of any."""

import sys
import tracemalloc
from itertools import pairwise
from pathlib import Path

import psutil
import pytest
from conftest import make_venv
from lab.hostile import DEEDS, Soak

ROUNDS = 3

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals, fork and limits are POSIX's")


def test_look_after_look_leaves_nothing_behind(tmp_path: Path, temporary: Path) -> None:
    soak = Soak(tmp_path / "pythons", make_venv, temporary)
    # The first round fills caches. Tracing doubles the time, so it begins after that.
    held = list(soak.looks(len(DEEDS)))
    tracemalloc.start()
    try:
        held += soak.looks((ROUNDS - 1) * len(DEEDS))
    finally:
        tracemalloc.stop()
    assert [one.told for one in held] == [one.deed for one in held]
    assert {one.left for one in held} == {0}
    assert {one.folders for one in held} == {0}
    first, last = held[len(DEEDS) - 1], held[-1]
    # Fewer is well: what tests before this one had left open can end meanwhile.
    assert last.threads <= first.threads
    assert last.files <= first.files
    # What leaks grows in every round; Python's own table of names, which is doubled at times, does not count.
    ends = [one.traced for one in held[len(DEEDS) - 1 :: len(DEEDS)]]
    assert min(later - earlier for earlier, later in pairwise(ends)) < 150_000
    assert last.rss - first.rss < 10_000_000
    assert psutil.Process().children(recursive=True) == []
