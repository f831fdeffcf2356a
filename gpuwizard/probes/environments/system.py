"""Pythons on PATH and in the usual folders of the system."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from gpuwizard.probes.environments import files, layout
from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.sighting import Sighting

_UNIX_NAME = re.compile(r"(?:python|pypy)\d?(?:\.\d+)?t?")
_WINDOWS_NAMES = ("python.exe", "python3.exe", "pypy3.exe")
# /usr/bin of a full desktop has some thousand entries.
_MOST_NAMES = 20_000


def find(context: SearchContext) -> Iterator[Sighting]:
    """Yields the Pythons on PATH in its order, then those in the system's folders."""
    for folder in context.folders("PATH"):
        if not _leave_out(folder, context):
            yield from _in_folder(folder, "PATH", context)
    for folder, found_via in _usual_folders(context):
        yield from _in_folder(folder, found_via, context)


def _leave_out(folder: Path, context: SearchContext) -> bool:
    if context.windows:
        return folder.name.lower() == "windowsapps"  # the Store's: looked at where Windows' own ways are
    inside_wsl = context.variable("WSL_DISTRO_NAME") or context.variable("WSL_INTEROP")
    mounts = context.root / "mnt"
    # Drives of Windows are one letter: slow to list from WSL, and their Pythons are not of this system.
    return bool(inside_wsl) and any(len(part.name) == 1 and part.parent == mounts for part in (folder, *folder.parents))


def _in_folder(folder: Path, found_via: str, context: SearchContext) -> Iterator[Sighting]:
    for name in _names(folder, context):
        python = folder / name
        if not files.is_runnable(python, context.windows) or layout.is_wrapper(python, context):
            continue
        if not (context.windows and files.size_of(python) == 0):
            yield Sighting(python, "system", found_via)


def _names(folder: Path, context: SearchContext) -> list[str]:
    if context.windows:
        return list(_WINDOWS_NAMES)
    names = [name for name in files.names_in(folder, _MOST_NAMES) if _UNIX_NAME.fullmatch(name)]
    # "python3" is what a person types: of several names for one Python the shortest common one comes first.
    return sorted(names, key=lambda name: (name != "python3", name != "python", name))


def _usual_folders(context: SearchContext) -> Iterator[tuple[Path, str]]:
    if context.windows:
        yield from _windows_folders(context)
        return
    for folder in (
        "/usr/local/bin",
        "/usr/bin",
        "/opt/homebrew/bin",
        "/home/linuxbrew/.linuxbrew/bin",
        "/opt/local/bin",
    ):
        yield context.locate(folder), folder
    for base in ("opt", "opt/python", "usr/local/opt", "opt/homebrew/opt"):
        for prefix in files.folders_in(context.root / base):
            if prefix.name.startswith(("python", "cp3", "3.")):
                yield prefix / "bin", f"/{base}/{prefix.name}"
    versions = context.root / "Library/Frameworks/Python.framework/Versions"
    for prefix in files.folders_in(versions) if context.platform == "macos" else ():
        yield prefix / "bin", "Python.framework"


def _windows_folders(context: SearchContext) -> Iterator[tuple[Path, str]]:
    local = context.folder("LOCALAPPDATA") or context.home / "AppData/Local"
    programs = context.folder("PROGRAMFILES") or context.locate("C:\\Program Files")
    for parent in (local / "Programs/Python", local / "Python", programs, context.locate("C:\\")):
        for prefix in files.folders_in(parent):
            if re.match(r"python(core-)?-?\d", prefix.name, re.I):
                yield prefix, "usual folder of Python for Windows"
    for prefix in files.folders_in(context.home / "scoop/apps"):
        if prefix.name.lower().startswith("python"):
            yield prefix / "current", "Scoop"
