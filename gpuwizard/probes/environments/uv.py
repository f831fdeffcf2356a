"""Pythons that uv, Rye, Hatch, PDM, asdf or mise downloaded or built."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from gpuwizard.probes.environments import files, layout
from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.sighting import Sighting

# uv: "cpython-3.12.1-linux-x86_64-gnu", Rye: "cpython@3.12.1", asdf and mise: "3.12.1".
_FOLDER = re.compile(r"(?:(?P<make>[a-z]+)[-@])?(?P<version>\d+\.\d+(?:\.\d+)?(?:(?:a|b|rc)\d+)?)(?P<rest>.*)")


def find(context: SearchContext) -> Iterator[Sighting]:
    """Yields uv's own Pythons, then those of similar tools."""
    for folder, kind, found_via in _folders(context):
        paths = [path for path in files.folders_in(folder) if not path.name.startswith(".")]
        # Links such as "cpython-3.12-..." name the same Python less exactly: real folders come first.
        for prefix in sorted(paths, key=lambda path: (files.real(path).name != path.name, path.name)):
            yield from _at(prefix, kind, found_via, context)


def _at(prefix: Path, kind: str, found_via: str, context: SearchContext) -> Iterator[Sighting]:
    # Rye's older downloads and Hatch's keep the installation one level deeper.
    for place in (prefix, prefix / "install", prefix / "python"):
        python = layout.interpreter_in(place, context)
        if python is None:
            continue
        match = _FOLDER.fullmatch(prefix.name)
        # PyPy's own version is not the Python version that it speaks.
        told = match["version"] if match and match["make"] in (None, "cpython") else ""
        name = f"{match['make'] or 'Python'} {match['version']}" if match else prefix.name
        yield Sighting(python, kind, found_via, name, told)
        return


def _folders(context: SearchContext) -> Iterator[tuple[Path, str, str]]:
    if (chosen := context.folder("UV_PYTHON_INSTALL_DIR")) is not None:
        yield chosen, "uv", "UV_PYTHON_INSTALL_DIR"
    data = user_data(context)
    yield data / ("uv/data/python" if context.windows else "uv/python"), "uv", "uv"
    yield data / "uv/python", "uv", "uv"
    yield context.home / ".rye/py", "system", "Rye"
    yield data / "hatch/pythons", "system", "Hatch"
    yield data / "pdm/python", "system", "PDM"
    yield (context.folder("ASDF_DATA_DIR") or context.home / ".asdf") / "installs/python", "system", "asdf"
    yield (context.folder("MISE_DATA_DIR") or data / "mise") / "installs/python", "system", "mise"


def user_data(context: SearchContext) -> Path:
    """Returns the folder in which command-line tools keep data for this user."""
    if context.windows:
        return context.folder("APPDATA") or context.home / "AppData/Roaming"
    return context.folder("XDG_DATA_HOME") or context.home / ".local/share"
