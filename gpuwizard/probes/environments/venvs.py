"""Virtual environments: beside the project, in the home folder, and where tools keep them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from gpuwizard.probes.environments import files, layout, naming
from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.sighting import ELSEWHERE, HERE, Sighting

_USUAL_NAMES = (".venv", "venv", "env", ".env")
_COLLECTIONS = (".virtualenvs", ".venvs", "venvs", "envs", "virtualenvs")
# Looking into every project of a crowded home folder must stay quick, also on a network drive.
_MOST_FOLDERS = 300
_MOST_ABOVE = 6


def find_here(context: SearchContext) -> Iterator[Sighting]:
    """Yields the environments of the current folder, then those of the folders above it."""
    for name in _USUAL_NAMES:
        yield from venv_at(context.cwd / name, "current folder", context, HERE)
    for prefix in files.folders_in(context.cwd, _MOST_FOLDERS):
        if prefix.name not in _USUAL_NAMES:
            yield from venv_at(prefix, "current folder", context, HERE)
    for folder in context.cwd.parents[:_MOST_ABOVE]:
        for name in _USUAL_NAMES[:2]:
            yield from venv_at(folder / name, "folder above the current one", context, HERE)


def find(context: SearchContext) -> Iterator[Sighting]:
    """Yields the virtual environments in the places where people and tools usually put them."""
    for folder, found_via in _collections(context):
        for prefix in files.folders_in(folder):
            yield from venv_at(prefix, found_via, context)
    yield from in_projects(context.home, "home folder", context)


def in_projects(folder: Path, found_via: str, context: SearchContext) -> Iterator[Sighting]:
    """Yields the environments that lie in a folder, or in a project that lies in it."""
    for project in files.folders_in(folder, _MOST_FOLDERS):
        if not project.name.startswith(".") or project.name in _USUAL_NAMES:
            yield from venv_at(project, found_via, context)
            for name in _USUAL_NAMES:
                yield from venv_at(project / name, found_via, context)


def _collections(context: SearchContext) -> Iterator[tuple[Path, str]]:
    if (work_on := context.folder("WORKON_HOME")) is not None:
        yield work_on, "WORKON_HOME"
    for name in _COLLECTIONS:
        yield context.home / name, f"~/{name}"


def venv_at(
    prefix: Path,
    found_via: str,
    context: SearchContext,
    place: int = ELSEWHERE,
    kind: str = "venv",
    name: str = "",
) -> Iterator[Sighting]:
    """Yields the virtual environment in exactly this folder; nothing where its Python is gone."""
    if not layout.is_venv(prefix):
        return
    python = layout.interpreter_in(prefix, context)
    if python is not None:
        yield Sighting(python, kind, found_via, name, place=place)


def project_venvs(folder: Path, found_via: str, context: SearchContext, kind: str) -> Iterator[Sighting]:
    """Yields each environment in a folder whose names are "project-hash"."""
    for prefix in files.folders_in(folder):
        yield from venv_at(prefix, found_via, context, kind=kind, name=naming.without_hash(prefix.name))
