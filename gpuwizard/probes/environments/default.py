"""Which Python is meant when the user names none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from gpuwizard.probes.environments import active, files, layout, own, sites, versions, windows
from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.metadata import frameworks_in
from gpuwizard.probes.environments.on_path import on_path


def default_python(context: SearchContext) -> str | None:
    """Returns the Python that is meant by default, None where the machine seems to have none.

    The active virtual or conda environment, else the first `python` on PATH, then `python3`, then on Windows
    what the "py" launcher would start. Two are passed over while there is another: a Python 2, and the
    environment that was made only to run this program (tools such as uvx put it first on PATH).
    """
    current = next(active.find(context), None)
    if current is not None:
        return str(current.python)
    candidates = list(dict.fromkeys(_candidates(context)))
    modern = [path for path in candidates if not _is_python_2(path)]
    foreign = [path for path in modern if not _is_own_tool(path, context)]
    chosen = next(iter(foreign or modern or candidates), None) or _own_with_framework(context)
    return str(chosen) if chosen else None


def _candidates(context: SearchContext) -> Iterator[Path]:
    for name in ("python", "python3"):
        yield from on_path(name, context)
    if context.windows and (chosen := windows.launcher_default(context)) is not None:
        yield chosen


def _is_python_2(python: Path) -> bool:
    name = files.real(python).name.lower()
    return name.startswith(("python2", "pypy2"))


def _own_with_framework(context: SearchContext) -> Path | None:
    """Returns the own Python where nothing is on PATH and a framework is installed beside this program."""
    sighting = next(own.find(context), None)
    return sighting.python if sighting and _holds_framework(sighting.python, context) else None


def _is_own_tool(python: Path, context: SearchContext) -> bool:
    """Tells whether this is the environment that runs this program and nothing else of interest.

    Whoever installed this program beside a framework means that environment. An own environment without one
    is most likely made by uvx or pipx.
    """
    prefix = layout.prefix_of(python, context)
    tool = context.own_prefix
    if tool is None or files.real(prefix) != files.real(tool) or not layout.is_venv(prefix):
        return False
    return not _holds_framework(python, context)


def _holds_framework(python: Path, context: SearchContext) -> bool:
    prefix = layout.prefix_of(python, context)
    version = versions.version_of(python, prefix, context)
    return bool(frameworks_in(sites.site_folders(python, prefix, version, context)))
