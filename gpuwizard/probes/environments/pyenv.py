"""Pythons of pyenv and pyenv-win, and which of them a shim stands for. A shim itself is never run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from gpuwizard.probes.environments import files, layout
from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.sighting import Sighting

_RELEASE = re.compile(r"(\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?)t?(?:-win32|-arm)?")
_SYSTEM = "system"


def roots(context: SearchContext) -> tuple[Path, ...]:
    """Returns the folders that may be pyenv's, the one that the environment names first."""
    named = [context.folder(name) for name in ("PYENV_ROOT", "PYENV", "PYENV_HOME")]
    usual = [context.home / ".pyenv/pyenv-win"] if context.windows else [context.home / ".pyenv"]
    return tuple(dict.fromkeys([root for root in named if root] + usual))


def find(context: SearchContext) -> Iterator[Sighting]:
    """Yields the Pythons that pyenv installed, the newest first, and the environments of pyenv-virtualenv."""
    for root in roots(context):
        for prefix in sorted(files.folders_in(root / "versions"), key=newest_first):
            for place in (prefix, *files.folders_in(prefix / "envs")):
                yield from _at(place, context)


def _at(prefix: Path, context: SearchContext) -> Iterator[Sighting]:
    python = layout.interpreter_in(prefix, context)
    if python is not None:
        release = _RELEASE.fullmatch(prefix.name)
        # A virtual environment among pyenv's versions is a venv, whatever it is called.
        kind = "venv" if layout.is_venv(prefix) else "pyenv"
        yield Sighting(python, kind, "pyenv", prefix.name, release[1] if release else "")


def newest_first(prefix: Path) -> tuple[bool, float, str]:
    """Returns a sort key for folders named by version: newest first, other names after them."""
    from packaging.version import InvalidVersion, Version

    try:
        version = Version(prefix.name.rstrip("t"))
    except InvalidVersion:
        return True, 0.0, prefix.name
    major, minor, micro = version.major, version.minor, version.micro
    return False, -(major * 1e8 + minor * 1e4 + micro + (-0.5 if version.is_prerelease else 0)), prefix.name


def is_shim_folder(folder: Path, context: SearchContext) -> bool:
    """Tells whether a folder of PATH holds pyenv's shims."""
    if folder.name != "shims":
        return False
    return files.is_folder(folder.parent / "versions") or folder.parent in roots(context)


def behind_shim(shims: Path, command: str, context: SearchContext) -> Path | None:
    """Returns the interpreter that a shim would start, None where pyenv would use the system's or fail.

    Follows pyenv's own order: the variable PYENV_VERSION, the file .python-version in the current folder or
    one above it, and the file `version` in pyenv's folder.

    Args:
        shims: The folder of the shim.
        command: The shim's name ("python", "python3.11").
        context: Where to look.
    """
    for wanted in _chosen(shims.parent, context):
        if wanted == _SYSTEM:
            return None
        prefix = _installed(shims.parent / "versions", wanted)
        for folder in layout.program_folders(prefix, context) if prefix else ():
            python = folder / (f"{command}.exe" if context.windows else command)
            if files.is_runnable(python, context.windows):
                return python
    return None


def _chosen(root: Path, context: SearchContext) -> list[str]:
    if told := context.variable("PYENV_VERSION"):
        return [name for name in told.split(":") if name]
    start = context.folder("PYENV_DIR") or context.cwd
    local = [folder / ".python-version" for folder in (start, *start.parents)]
    for path in [*local, root / "version"]:
        if names := _names_in_file(path):
            return names
    return [_SYSTEM]


def _names_in_file(path: Path) -> list[str]:
    lines = (line.partition("#")[0] for line in files.read_head(path).splitlines())
    return [name for line in lines for name in line.split() if "/" not in name and "\\" not in name]


def _installed(versions: Path, wanted: str) -> Path | None:
    """Returns the folder of a version; "3.11" stands for the newest 3.11 that is installed."""
    name = wanted.removeprefix("python-")
    for exact in (wanted, name):
        if files.is_folder(versions / exact):
            return versions / exact
    fitting = [path for path in files.folders_in(versions) if path.name.startswith(f"{name}.")]
    return min(fitting, key=newest_first, default=None)
