"""Whether anything piles up while frameworks crash, hang, eat memory, flood or leave a daemon.

    python benchmarks/soak.py [RUNS]

Looks RUNS times (200 unless told) at five pretended frameworks in turn, each of which does one of these, and prints
what this process holds after each look: memory, threads, open files, processes and temporary files that are left.
Exit code 1 where a process or file was left, threads or files grew, or memory grew by more than LIMIT a look.
"""

import os
import statistics
import sys
import tempfile
import time
import tracemalloc
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from lab.hostile import DEEDS, Soak  # noqa: E402

# Bytes a look. The first looks fill caches and do not count.
LIMIT = 2_000
WARMING = 4 * len(DEEDS)


def make_venv(folder):
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    return str(folder / "bin" / "python")


def growth(values):
    """Bytes a look: the median over rounds of all deeds. What leaks grows in every round; a table that is doubled once
    (Python's own table of names, an allocator's arena) does not count."""
    per_round = [later - earlier for earlier, later in zip(values, values[len(DEEDS) :], strict=False)]
    return statistics.median(per_round) / len(DEEDS)


def grew(values):
    first, *more = values
    return max(more) - first


def soak(runs, folder, temporary):
    tempfile.tempdir = str(temporary)
    tracemalloc.start()
    held, started = [], time.monotonic()
    for number, one in enumerate(Soak(folder, make_venv, temporary).looks(runs), 1):
        held.append(one)
        if number % 20 == 0 or number == 1:
            print(
                f"{number:5} looks, {time.monotonic() - started:5.0f} s: RSS {one.rss / 1e6:6.1f} MB, "
                f"Python objects {one.traced / 1e6:5.2f} MB, {one.threads} threads, {one.files} files, "
                f"left: {sum(item.left for item in held)} processes, {sum(item.folders for item in held)} files",
                flush=True,
            )
    return held


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    if runs < 2 * WARMING:
        sys.exit(f"at least {2 * WARMING} looks are needed: the first {WARMING} do not count")
    with tempfile.TemporaryDirectory() as place:
        folder, temporary = Path(place, "pythons"), Path(place, "temporary")
        temporary.mkdir()
        held = soak(runs, folder, temporary)
        tempfile.tempdir = None
    misread = [f"{one.deed} was told as {one.told}" for one in held if one.told != one.deed]
    steady = held[WARMING:]
    rss, traced = (growth([getattr(one, name) for one in steady]) for name in ("rss", "traced"))
    grown = {name: grew(getattr(one, name) for one in steady) for name in ("threads", "files")}
    left = sum(one.left + one.folders for one in held)
    print(f"after {WARMING} looks, bytes a look: RSS {rss:+.0f}, Python objects {traced:+.0f} (at most {LIMIT})")
    print(f"in all: RSS {steady[-1].rss - steady[0].rss:+}, Python objects {steady[-1].traced - steady[0].traced:+}")
    print(f"threads {grown['threads']:+}, files {grown['files']:+}; {left} left; misread: {misread or 'none'}")
    return 1 if left or misread or any(grown.values()) or max(rss, traced) > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
