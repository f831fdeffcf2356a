"""The environment that is active in this shell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from gpuwizard.probes.environments import files, layout
from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.sighting import ACTIVE, HERE, Sighting

_VARIABLES = ("VIRTUAL_ENV", "CONDA_PREFIX")


def find(context: SearchContext) -> Iterator[Sighting]:
    """Yields the active environment, then the one that another activation hides.

    People who activate a venv often have conda's "base" active below it. The variables do not tell which
    came last; PATH does, since each activation puts its folder first. Only the first one counts as active.
    """
    found = []
    for variable in _VARIABLES:
        prefix = context.folder(variable)
        python = layout.interpreter_in(prefix, context) if prefix else None
        if python is not None:
            found.append((_position_on_path(python, context), variable, python))
    found.sort(key=lambda row: row[0])
    for rank, (_, variable, python) in enumerate(found):
        yield Sighting(python, "", variable, place=HERE if rank else ACTIVE)


def _position_on_path(python: Path, context: SearchContext) -> int:
    folders = [files.real(folder) for folder in context.folders("PATH")]
    here = files.real(python.parent)
    return folders.index(here) if here in folders else len(folders)
