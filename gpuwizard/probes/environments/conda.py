"""Environments of conda, mamba, micromamba and pixi."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from gpuwizard.probes.environments import files, layout
from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.sighting import ELSEWHERE, HERE, Sighting

_NAMES = (
    "miniconda3",
    "anaconda3",
    "miniforge3",
    "mambaforge",
    "miniconda",
    "anaconda",
    "miniforge",
    "micromamba",
)
_LIST_FILE = "~/.conda/environments.txt"
_MOST_BYTES = 1024 * 1024


def find(context: SearchContext) -> Iterator[Sighting]:
    """Yields each conda environment that holds a Python: installations first, then what conda lists."""
    for prefix in files.folders_in(context.cwd / ".pixi/envs"):
        yield from _at(prefix, "current folder", context, HERE)
    for root, found_via in _roots(context):
        yield from _at(root, found_via, context)
        for prefix in files.folders_in(root / "envs"):
            yield from _at(prefix, found_via, context)
    for folder, found_via in _environment_folders(context):
        for prefix in files.folders_in(folder):
            yield from _at(prefix, found_via, context)
    for line in files.read_head(context.home / ".conda/environments.txt", _MOST_BYTES).splitlines():
        if line.strip() and not line.startswith("#"):
            yield from _at(context.locate(line.strip()), _LIST_FILE, context)


def _at(prefix: Path, found_via: str, context: SearchContext, place: int = ELSEWHERE) -> Iterator[Sighting]:
    if not layout.is_conda(prefix):
        return
    python = layout.interpreter_in(prefix, context)
    if python is not None:
        yield Sighting(python, "conda", found_via, place=place)


def _roots(context: SearchContext) -> Iterator[tuple[Path, str]]:
    for variable in ("CONDA_EXE", "CONDA_PYTHON_EXE"):
        if (program := context.folder(variable)) is not None:
            # bin/conda, Scripts\conda.exe, condabin/conda; python.exe lies in the root itself.
            in_root = context.windows and variable == "CONDA_PYTHON_EXE"
            yield program.parent if in_root else program.parent.parent, variable
    for variable in ("MAMBA_ROOT_PREFIX", "CONDA_ROOT", "CONDA"):
        if (root := context.folder(variable)) is not None:
            yield root, variable
    for folder in _usual_parents(context):
        for name in _NAMES:
            yield folder / name, f"{name} folder"
            if context.windows:  # matters only where the disk tells capitals apart
                yield folder / name.capitalize(), f"{name} folder"
    if not context.windows:
        yield context.root / "opt/conda", "/opt/conda"
        yield context.home / ".local/share/mamba", "~/.local/share/mamba"


def _usual_parents(context: SearchContext) -> tuple[Path, ...]:
    if context.windows:
        local = context.folder("LOCALAPPDATA") or context.home / "AppData/Local"
        shared = context.folder("PROGRAMDATA") or context.locate("C:\\ProgramData")
        return context.home, local, shared, context.locate("C:\\"), context.locate("C:\\tools")
    return context.home, context.root / "opt", context.root / "usr/local", context.root / "opt/homebrew"


def _environment_folders(context: SearchContext) -> Iterator[tuple[Path, str]]:
    yield context.home / ".conda/envs", "~/.conda/envs"
    for variable in ("CONDA_ENVS_PATH", "CONDA_ENVS_DIRS"):
        for folder in context.folders(variable):
            yield folder, variable
