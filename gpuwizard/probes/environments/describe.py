"""Describes one Python that a user named, or says in one sentence why it is none."""

from __future__ import annotations

import os
from pathlib import Path

from gpuwizard.model.interpreter import Environment
from gpuwizard.probes.environments import files, layout, pyenv
from gpuwizard.probes.environments.context import SearchContext

_TYPED = "typed"
# A path longer than this is shortened in a sentence about it.
_LONGEST = 300
_PROJECT_FOLDERS = (".venv", "venv", "env", ".env")


def describe_python(path: str, context: SearchContext) -> Environment | str:
    """Describes the Python at a path as a user types it. Nothing is run.

    Args:
        path: An interpreter, the folder of an environment or of a project with one, or a name on PATH
            ("python3.11"). Quotes around it and "~" are understood.
        context: Where to look.

    Returns:
        The environment, or one sentence that says why there is no Python at that path.
    """
    python = locate_python(path, context)
    if isinstance(python, str):
        return python
    # Late: to look at one Python by its path, nothing of the search for the others is needed.
    from gpuwizard.probes.environments.find import known_pythons
    from gpuwizard.probes.environments.sighting import Sighting, to_environment

    seen = known_pythons(context).get(layout.identity(python, context), [])
    typed = Sighting(python, "", _TYPED)
    if not seen:
        return to_environment([typed], context)
    # The path stays as it was typed; everything else is told as in the list.
    first = seen[0]
    return to_environment(
        [Sighting(python, first.kind, first.found_via, first.name, first.version, first.place), *seen],
        context,
    )


def locate_python(path: str, context: SearchContext) -> Path | str:
    """Returns the interpreter that a path means as a user types it, without looking at any other Python.

    Args:
        path: As for `describe_python`.
        context: Where to look.

    Returns:
        The interpreter's path, or one sentence that says why there is no Python.
    """
    text = path.strip().strip("\"'").strip()
    if not text:
        return "No path was given: type the path of a Python, or of an environment's folder."
    return _resolve(text, context)


def same_python(first: str, second: str, context: SearchContext) -> bool:
    """Tells whether two paths start the same Python environment (a venv and its base do not)."""
    return layout.identity(context.locate(first), context) == layout.identity(context.locate(second), context)


def _resolve(text: str, context: SearchContext) -> Path | str:
    """Returns the interpreter that the text means, or a sentence."""
    try:
        place = _expand(text, context)
        there = place.exists() or files.is_file(place)
        link = place.is_symlink()
    except (OSError, ValueError) as error:
        return f"{_quoted(text)} cannot be looked at: {_reason(error)}."
    if not there and not link and layout.is_python_name(text):
        return _named(text, context)
    if not there:
        return _nothing_at(place)
    return _in_folder(place, context) if files.is_folder(place) else _file(place, context)


def _expand(text: str, context: SearchContext) -> Path:
    if text == "~" or text.startswith(("~/", "~\\")):
        place = context.home / (text[2:].replace("\\", "/") if context.windows else text[2:])
    else:
        place = context.locate(text)
    # "../other/bin/python" reads better without the dots, unless a link makes that another file.
    short = Path(os.path.normpath(place))
    return short if files.real(short) == files.real(place) else place


def _quoted(path: Path | str) -> str:
    text = "".join(sign if sign.isprintable() else "?" for sign in str(path))
    return f'"{text if len(text) <= _LONGEST else text[:_LONGEST] + "…"}"'


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", "") or "it is not a valid path").lower()


def _named(name: str, context: SearchContext) -> Path | str:
    from gpuwizard.probes.environments.on_path import on_path

    found = next(on_path(name, context), None)
    if found is not None:
        return found
    if any(files.is_file(folder / name) for folder in context.folders("PATH")):
        return f'pyenv is not set to a version that has "{name}": type the whole path of the Python.'
    return f'No program called "{name}" is on PATH: type the whole path of the Python.'


def _nothing_at(place: Path) -> str:
    if place.is_symlink():
        target = _quoted(files.real(place))
        return f"{_quoted(place)} is a link to {target}, which is gone: the Python behind it was removed."
    return f"{_quoted(place)} does not exist: check the path, or choose one of the Pythons that gpuwizard finds."


def _in_folder(folder: Path, context: SearchContext) -> Path | str:
    prefixes = [folder, *(folder / name for name in _PROJECT_FOLDERS)]
    if folder.name.lower() in ("bin", "scripts"):
        prefixes.insert(0, folder.parent)
    if pyenv.is_shim_folder(folder, context):
        prefixes = []
    for prefix in prefixes:
        if (python := layout.interpreter_in(prefix, context)) is not None:
            return python
    if layout.is_venv(folder):
        return f"{_quoted(folder)} is a virtual environment whose Python is gone: make the environment anew."
    return f"{_quoted(folder)} is a folder without a Python: choose the folder of an environment, or a Python itself."


def _file(place: Path, context: SearchContext) -> Path | str:
    if context.windows and _is_store_alias(place, context):
        return _store_alias(place, context)
    if place.name.lower().startswith("activate") and layout.is_venv(place.parent.parent):
        return _in_folder(place.parent.parent, context)
    if not _may_be_python(place):
        return f'{_quoted(place)} is not a Python: its name does not begin with "python".'
    if pyenv.is_shim_folder(place.parent, context):
        target = pyenv.behind_shim(place.parent, place.stem if context.windows else place.name, context)
        return target or f"{_quoted(place)} is a pyenv shim, and pyenv has no Python chosen for it in this folder."
    if not files.is_runnable(place, context.windows):
        return f"{_quoted(place)} cannot be run: it is not marked as a program that this user may start."
    return _with_console(place, context)


def _may_be_python(place: Path) -> bool:
    return layout.is_python_name(place.name) or layout.is_python_name(files.real(place).name)


def _is_store_alias(place: Path, context: SearchContext) -> bool:
    from gpuwizard.probes.environments import windows

    return windows.is_store_alias(place, context)


def _store_alias(place: Path, context: SearchContext) -> Path | str:
    from gpuwizard.probes.environments import windows

    found = next((sighting.python for sighting in windows.store(context)), None)
    return found or f"{_quoted(place)} only opens the Microsoft Store: no Python is installed behind it."


def _with_console(place: Path, context: SearchContext) -> Path:
    # pythonw.exe is the same Python without a console: it cannot print what it finds.
    if context.windows and place.name.lower() == "pythonw.exe" and files.is_file(place.with_name("python.exe")):
        return place.with_name("python.exe")
    return place
