"""Which Python is meant when the user names none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from gpuwizard.probes.environments import active, files, layout, own, pyenv, sites, versions, windows
from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.metadata import frameworks_in


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


def on_path(name: str, context: SearchContext) -> Iterator[Path]:
    """Yields the programs that a name stands for, in the order of PATH; pyenv's shims are followed."""
    file_name = f"{name}.exe" if context.windows and not name.lower().endswith(".exe") else name
    for folder in context.folders("PATH"):
        if pyenv.is_shim_folder(folder, context):
            target = pyenv.behind_shim(folder, name, context)
        elif folder.name.lower() == "windowsapps" and context.windows:
            target = _behind_store_alias(folder / file_name, context)
        else:
            target = folder / file_name
        if target is not None and _is_real(target, context):
            yield target


def _is_real(program: Path, context: SearchContext) -> bool:
    # Only the Store's own alias is empty and still starts a Python.
    empty = context.windows and files.size_of(program) == 0 and "windowsapps" not in str(program).lower()
    return files.is_runnable(program, context.windows) and not empty


def _behind_store_alias(alias: Path, context: SearchContext) -> Path | None:
    """Returns the Store's Python for its alias on PATH, None for the stub that only opens the Store."""
    if not files.is_file(alias) or files.size_of(alias) > 0:
        return alias
    return next((sighting.python for sighting in windows.store(context)), None)


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
