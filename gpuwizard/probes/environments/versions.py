"""The version of a Python, from what lies on disk around it. Nothing is run."""

from __future__ import annotations

import re
from pathlib import Path

from gpuwizard.probes.environments import files, layout
from gpuwizard.probes.environments.context import SearchContext

_PRE_RELEASE = {"alpha": "a", "beta": "b", "candidate": "rc", "a": "a", "b": "b", "rc": "rc"}
_VERSION = re.compile(r"(\d{1,2}\.\d{1,3})(\.\d{1,3})?(?:\.?(alpha|beta|candidate|a|b|rc)\.?(\d+))?")
_CONDA_RECORD = re.compile(r"python-(\d[^-]*)-[^-]+\.json")
_HEADER_VERSION = re.compile(r'#define\s+PY_VERSION\s+"([^"]+)"')
_LIBRARY_FOLDER = re.compile(r"(?:python|pypy)(\d\.\d+)t?")
_PROGRAM = re.compile(r"(?:platform-)?(?:python|pypy)(\d\.\d+)", re.I)
_WINDOWS_DLL = re.compile(r"python(\d)(\d+)t?\.dll", re.I)


def clean(text: str) -> str:
    """Returns the version at the start of a text in Python's spelling ("3.13.0rc2"), empty for none.

    Reads "3.11.7", "3.11.7.final.0", "3.13.0.candidate.2", "3.12" and "3.13.1+freethreaded".
    """
    match = _VERSION.match(text.strip())
    if match is None:
        return ""
    release, patch, stage, serial = match.groups()
    return release + (patch or "") + (_PRE_RELEASE[stage] + serial if stage else "")


def minor_of(version: str) -> str:
    """Returns "3.11" for "3.11.7", empty for an unknown version."""
    return ".".join(version.split(".")[:2]) if version.count(".") else ""


def read_settings(prefix: Path) -> dict[str, str]:
    """Returns the lines of pyvenv.cfg as a mapping with lower-case names; empty without the file."""
    rows = (line.partition("=") for line in files.read_head(prefix / "pyvenv.cfg").splitlines())
    return {name.strip().lower(): value.strip() for name, equals, value in rows if equals}


def version_of(python: Path, prefix: Path, context: SearchContext, hint: str = "") -> str:
    """Returns the version of a Python as far as files tell it, empty where they do not.

    Args:
        python: The interpreter.
        prefix: Its folder.
        context: Where to look.
        hint: What led to it said (a folder's name, the registry).
    """
    if layout.is_venv(prefix):
        settings = read_settings(prefix)
        # virtualenv and uv write version_info, venv writes version.
        told = clean(settings.get("version_info", "")) or clean(settings.get("version", ""))
        return told or clean(hint) or _by_library_folder(prefix)
    if layout.is_conda(prefix) and (told := _by_conda_record(prefix)):
        return told
    told = clean(hint)
    if told.count(".") >= 2:
        return told
    minor = told or _by_program(python) or _by_library_folder(prefix) or _by_dll(prefix, context)
    return _by_header(prefix, minor) or minor


def _by_conda_record(prefix: Path) -> str:
    for name in files.names_in(prefix / "conda-meta", limit=20_000):
        if match := _CONDA_RECORD.fullmatch(name):
            return clean(match[1])
    return ""


def _by_program(python: Path) -> str:
    match = _PROGRAM.match(files.real(python).name)
    return match[1] if match else ""


def _by_library_folder(prefix: Path) -> str:
    matches = (_LIBRARY_FOLDER.fullmatch(path.name) for path in files.folders_in(prefix / "lib"))
    found = {match[1] for match in matches if match}
    return found.pop() if len(found) == 1 else ""


def _by_dll(prefix: Path, context: SearchContext) -> str:
    if not context.windows:
        return ""
    matches = (_WINDOWS_DLL.fullmatch(name) for name in files.names_in(prefix))
    return next((f"{match[1]}.{match[2]}" for match in matches if match), "")


def _by_header(prefix: Path, minor: str) -> str:
    # Where the C headers are installed they name the patch release of the same build.
    for folder in (f"python{minor}", f"python{minor}t", f"python{minor}m", ""):
        match = _HEADER_VERSION.search(files.read_head(prefix / "include" / folder / "patchlevel.h"))
        if match and minor in ("", minor_of(clean(match[1]))):
            return clean(match[1])
    return ""
