"""How the folder of a Python is laid out: where its interpreter lies, and which folder one belongs to."""

from __future__ import annotations

import re
from pathlib import Path

from gpuwizard.probes.environments import files
from gpuwizard.probes.environments.context import SearchContext

# python, python3, python3.11, python3.13t (without the GIL), python3.6m, platform-python3.6 (RHEL 8).
_PYTHON_NAME = re.compile(r"(?:platform-)?(?:python|pypy|graalpy)w?(?:\d(?:\.\d+)?)?(?:_?[dmut])*(?:\.exe)?", re.I)
_UNIX_PROGRAMS = ("python", "python3", "pypy3", "pypy", "graalpy")
_WINDOWS_PROGRAMS = ("python.exe", "python3.exe", "pypy3.exe", "pypy.exe")
_PROGRAM_FOLDERS = ("bin", "scripts", "libexec")


def is_python_name(name: str) -> bool:
    """Tells whether a file name is one that Python interpreters have ("python3.11", not "python3-config")."""
    return _PYTHON_NAME.fullmatch(name) is not None


def is_venv(prefix: Path) -> bool:
    """Tells whether a folder is a virtual environment (venv, virtualenv, uv)."""
    return files.is_file(prefix / "pyvenv.cfg")


def is_conda(prefix: Path) -> bool:
    """Tells whether a folder is an environment of conda, mamba or pixi."""
    return files.is_folder(prefix / "conda-meta")


def program_folders(prefix: Path, context: SearchContext) -> tuple[Path, ...]:
    """Returns the folders of an environment that may hold its interpreter, the likeliest first."""
    if not context.windows:
        return (prefix / "bin",)
    # A virtual environment has Scripts, a full Python and conda have none; MSYS2 makes bin.
    return (prefix / "Scripts", prefix, prefix / "bin")


def interpreter_in(prefix: Path, context: SearchContext) -> Path | None:
    """Returns the interpreter of an environment's folder, None where there is none that can be run."""
    names = _WINDOWS_PROGRAMS if context.windows else _UNIX_PROGRAMS
    for folder in program_folders(prefix, context):
        for name in names:
            if files.is_runnable(folder / name, context.windows):
                return folder / name
    return None if context.windows else _versioned_in(prefix / "bin", context)


def _versioned_in(folder: Path, context: SearchContext) -> Path | None:
    # Some builds bring python3.11 and no shorter name.
    for name in reversed(files.names_in(folder)):
        if is_python_name(name) and files.is_runnable(folder / name, context.windows):
            return folder / name
    return None


def is_wrapper(python: Path, context: SearchContext) -> bool:
    """Tells whether a file only passes the call on: a script, or a link to a program of another name.

    Version managers put such files on PATH. Which Python they start is not written in them.
    """
    prefix = prefix_of(python, context)
    if is_venv(prefix) or is_conda(prefix):
        return False
    if not is_python_name(files.real(python).name):
        return True
    return files.read_head(python, 2) == "#!"


def prefix_of(python: Path, context: SearchContext) -> Path:
    """Returns the folder of the environment that an interpreter belongs to (its sys.prefix).

    A virtual environment is recognised beside the file as it was named, and everything else behind all links:
    this is the order in which Python itself decides, so a venv is never taken for the Python that made it.
    """
    folder = python.parent
    for place in (folder, folder.parent):
        if is_venv(place):
            return place
    conda = folder if context.windows else folder.parent
    if is_conda(conda):
        return conda
    target = files.real(python).parent
    return target.parent if target.name.lower() in _PROGRAM_FOLDERS else target


def identity(python: Path, context: SearchContext) -> tuple[object, ...]:
    """Returns what two paths have in common exactly when they start the same Python environment."""
    prefix = prefix_of(python, context)
    folder = str(files.real(prefix))
    key = folder.lower() if context.windows else folder
    if is_venv(prefix) or is_conda(prefix):
        return ("environment", key)
    try:
        status = files.real(python).stat()
    except (OSError, ValueError):
        return ("file", str(python).lower() if context.windows else str(python))
    return ("interpreter", key, status.st_dev, status.st_ino)
