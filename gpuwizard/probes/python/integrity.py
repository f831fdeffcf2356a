"""Whether the framework's files are there in the size that its RECORD names: finds half-finished installs."""

import os
from collections.abc import Callable
from importlib import metadata

from gpuwizard.model.interpreter import FileProblem

SHOWN = 12
# Byte-code comes and goes, scripts may be moved, headers are not needed to run.
LEFT_OUT = ("__pycache__", ".pyc", "../", ".h", ".inc", ".pyi")

KEEP_RECORD = ("pip", "uv")
NO_RECORD = "missing or unreadable"


def files_of(distribution: metadata.Distribution) -> list[metadata.PackagePath]:
    """Returns the recorded files; a RECORD that cannot be parsed counts as none, the rest of the look goes on.

    Without a RECORD Python names the files of an old egg-info's list of sources, which need not be installed at all.
    """
    try:
        return list(distribution.files or ()) if distribution.read_text("RECORD") else []
    except (TypeError, ValueError, OSError):
        return []


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
        stopped: Asked before each file; on a slow disk the look takes far longer than a person waits for "cancel".
    """
    by = installer(distribution)
    if by == "conda":
        return ()
    if by in KEEP_RECORD and not files_of(distribution):
        return (FileProblem(f"{distribution.metadata['Name']}-{distribution.version}.dist-info/RECORD", NO_RECORD),)
    found: list[FileProblem] = []
    for file in files_of(distribution):
        if stopped():
            break
        name = str(file)
        if any(part in name for part in LEFT_OUT):
            continue
        problem = _problem(os.path.join(str(distribution.locate_file("")), name), file.size)
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
