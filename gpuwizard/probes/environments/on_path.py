"""Which program a bare name such as "python3" starts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from gpuwizard.probes.environments import files, pyenv, windows
from gpuwizard.probes.environments.context import SearchContext


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
