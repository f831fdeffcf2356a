"""Environments that project tools keep for their users: pipx, uv tool, Poetry, pipenv, Hatch, PDM."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from gpuwizard.probes.environments import files
from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.sighting import Sighting
from gpuwizard.probes.environments.uv import user_data
from gpuwizard.probes.environments.venvs import project_venvs, venv_at


def find(context: SearchContext) -> Iterator[Sighting]:
    """Yields the environments of each tool."""
    for folder in _poetry_folders(context):
        yield from project_venvs(folder, "Poetry", context, "poetry")
    for folder in (user_data(context) / "virtualenvs", context.home / ".local/share/virtualenvs"):
        yield from project_venvs(folder, "pipenv", context, "venv")
    for folder in (user_data(context) / "pdm/venvs", _local(context) / "pdm/venvs"):
        yield from project_venvs(folder, "PDM", context, "venv")
    yield from _hatch(context)
    yield from _applications(context)


def _applications(context: SearchContext) -> Iterator[Sighting]:
    """Yields the environments that each hold one command-line program."""
    named = context.folder("PIPX_HOME", "venvs")
    homes = [
        context.home / ".local/share/pipx/venvs",
        context.home / ".local/pipx/venvs",
        context.home / "pipx/venvs",
    ]
    if context.windows:
        homes.append(_local(context) / "pipx/pipx/venvs")
    if context.platform == "macos":
        homes.append(context.home / "Library/Application Support/pipx/venvs")
    for folder in [named, *homes] if named else homes:
        for prefix in files.folders_in(folder):
            yield from venv_at(prefix, "pipx", context, kind="pipx", name=prefix.name)
    for folder in (user_data(context) / "uv/tools", user_data(context) / "uv/data/tools"):
        for prefix in files.folders_in(folder):
            yield from venv_at(prefix, "uv tool", context, name=prefix.name)


def _hatch(context: SearchContext) -> Iterator[Sighting]:
    # Three levels: project, hash of its folder, environment.
    for base in (user_data(context), _local(context)):
        for project in files.folders_in(base / "hatch/env/virtual"):
            for checkout in files.folders_in(project):
                yield from venv_at(checkout, "Hatch", context, name=checkout.name)
                for prefix in files.folders_in(checkout):
                    yield from venv_at(prefix, "Hatch", context, name=prefix.name)


def _poetry_folders(context: SearchContext) -> Iterator[Path]:
    if (named := context.folder("POETRY_VIRTUALENVS_PATH")) is not None:
        yield named
    if (cache := context.folder("POETRY_CACHE_DIR")) is not None:
        yield cache / "virtualenvs"
    if context.windows:
        yield _local(context) / "pypoetry/Cache/virtualenvs"
    elif context.platform == "macos":
        yield context.home / "Library/Caches/pypoetry/virtualenvs"
    else:
        yield (context.folder("XDG_CACHE_HOME") or context.home / ".cache") / "pypoetry/virtualenvs"


def _local(context: SearchContext) -> Path:
    if context.windows:
        return context.folder("LOCALAPPDATA") or context.home / "AppData/Local"
    return context.home / ".local/share"
