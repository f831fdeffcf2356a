"""Whether the framework's files are there in the size that its RECORD names: finds half-finished installs."""

import csv
import os
import re
from collections.abc import Callable, Iterable
from importlib import metadata
from typing import NamedTuple

from gpuwizard.model.interpreter import FileProblem

SHOWN = 12
# Byte-code comes and goes, scripts may be moved, headers are not needed to run.
LEFT_OUT = re.compile(r"__pycache__|\.pyc|\.\./|\.h|\.inc|\.pyi")

KEEP_RECORD = ("pip", "uv")
NO_RECORD = "missing or unreadable"


class Recorded(NamedTuple):
    """A row of RECORD: a file below the package's folder, with slashes, and its size in bytes where it is told."""

    name: str
    size: int | None = None


def files_of(distribution: metadata.Distribution) -> list[Recorded]:
    """Returns the recorded files; a RECORD that cannot be parsed counts as none, the rest of the look goes on.

    Python's own reader makes a path of each of some 15,000 rows, which takes longer than all else here, and from
    3.12 on leaves out the files that are missing, which are what is looked for.
    """
    try:
        return _rows(_lines(distribution))
    except (csv.Error, ValueError, OSError):
        return []


def _lines(distribution: metadata.Distribution) -> list[str]:
    return (distribution.read_text("RECORD") or "").splitlines()


def _rows(lines: Iterable[str]) -> list[Recorded]:
    return [Recorded(row[0], int(row[2]) if len(row) > 2 and row[2] else None) for row in csv.reader(lines) if row]


def _needed_files(distribution: metadata.Distribution) -> list[Recorded] | None:
    """Returns the recorded files that are looked at, None where nothing could be read.

    Four rows of five are left out: they are never parsed. Beside the name a row holds numbers and a hash without a dot.
    """
    try:
        lines = _lines(distribution)
        return _rows(line for line in lines if not LEFT_OUT.search(line)) if any(lines) else None
    except (csv.Error, ValueError, OSError):
        return None


def installer(distribution: metadata.Distribution) -> str:
    """Returns what the INSTALLER file names ("pip", "conda", "uv"), empty where it tells nothing."""
    try:
        return (distribution.read_text("INSTALLER") or "").strip()
    except (OSError, ValueError):
        return ""


def problems(
    distribution: metadata.Distribution, stopped: Callable[[], bool] = lambda: False
) -> tuple[FileProblem, ...]:
    """Compares names and sizes of all recorded files (about 1 s for 15,000 files); contents are not read.

    A system package has no RECORD and yields nothing: nothing can be said. Conda's neither: conda changes libraries
    after RECORD was written, moves some to other packages, and keeps lists of its own. What pip or uv installed has
    one; where it cannot be read, that itself is told: pip then refuses to remove or replace the package.

    Args:
        distribution: The package.
        stopped: Asked before each file that is looked at; on a slow disk that takes far longer than a person waits
            for "cancel".
    """
    by = installer(distribution)
    if by == "conda":
        return ()
    recorded = _needed_files(distribution)
    if by in KEEP_RECORD and recorded is None:
        return (FileProblem(f"{distribution.metadata['Name']}-{distribution.version}.dist-info/RECORD", NO_RECORD),)
    found: list[FileProblem] = []
    folder = str(distribution.locate_file(""))
    for name, size in recorded or ():
        if stopped():
            break
        problem = _problem(os.path.join(folder, name), size)
        if problem:
            found.append(FileProblem(name, problem))
    libraries_first = sorted(found, key=lambda item: not item.path.endswith((".so", ".pyd", ".dll")))
    return tuple(libraries_first[:SHOWN])


def _problem(path: str, size: int | None) -> str:
    try:
        actual = os.stat(path).st_size
    except OSError:
        return "missing"
    if size is None or actual == size:
        return ""
    return f"{actual} bytes, should be {size}"
