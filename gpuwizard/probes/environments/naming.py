"""Short names for environments, as a person would call them."""

from __future__ import annotations

import re
from pathlib import Path

from gpuwizard.probes.environments import files, layout, versions

# Folder names that say nothing: the project's folder above is what the person knows.
_GENERIC = {".venv", "venv", "env", ".env", "virtualenv", ".virtualenv"}
# Poetry and pipenv add a hash, Poetry a Python version too: "demo-Ab3dEf7h-py3.11".
_HASH_TAIL = re.compile(r"-[A-Za-z0-9_-]{8}(-py\d\.\d+)?$")


def name_of(prefix: Path, version: str) -> str:
    """Returns a name for the environment in a folder.

    A virtual environment has its prompt or its folder's name (the project's for ".venv"), conda's root is
    "base", any other Python is called by its version.
    """
    if layout.is_venv(prefix):
        prompt = versions.read_settings(prefix).get("prompt", "").strip("'\"() ")
        return files.plain(prompt) or folder_name(prefix)
    if layout.is_conda(prefix):
        return "base" if is_conda_root(prefix) else prefix.name
    return f"Python {version}" if version else prefix.name or "Python"


def folder_name(prefix: Path) -> str:
    """Returns a folder's name, or that of the project's folder for the likes of ".venv"."""
    return prefix.parent.name if prefix.name.lower() in _GENERIC and prefix.parent.name else prefix.name


def without_hash(name: str) -> str:
    """Returns the project's name from the folder name of a Poetry or pipenv environment."""
    return _HASH_TAIL.sub("", name) or name


def is_conda_root(prefix: Path) -> bool:
    """Tells whether a conda environment is the installation itself, which conda calls "base"."""
    return prefix.parent.name.lower() != "envs" and files.is_folder(prefix / "condabin")
