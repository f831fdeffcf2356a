"""Runs the chosen interpreter once and asks what it is."""

import os
from collections.abc import Mapping
from pathlib import Path

from gpuwizard.catalog.distributions import METADATA_ENDINGS
from gpuwizard.model.interpreter import Interpreter
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import Line, run_script
from gpuwizard.probes.command import NO_ROOM, Outcome
from gpuwizard.probes.small_file import text_of

LIMIT_SECONDS = 20.0
# An egg is a package with its metadata in one folder.
INSTALLED = (*METADATA_ENDINGS, ".egg")


def ask(python: str, env: Mapping[str, str], cancel: Cancel) -> Found[Interpreter] | Absent | Unknown:
    """Returns what the interpreter says of itself.

    Args:
        python: Path of the interpreter.
        env: Environment to run it in.
        cancel: Switch that ends it early.
    """
    if not os.path.exists(python):
        return Absent((python,))
    lines, outcome = run_script(python, "interpreter.py", timeout=LIMIT_SECONDS, env=env, cancel=cancel)
    if not lines or "version" not in lines[0]:
        return _no_answer(python, outcome)
    return Found(_interpreter(python, lines[0], env), "the interpreter itself")


def _no_answer(python: str, outcome: Outcome) -> Unknown:
    """Says why there is no answer; an end that we brought about is told by its reason, not by its exit code."""
    if outcome.end.kind == "timeout":
        return Unknown(f"{python} did not answer within {LIMIT_SECONDS:.0f} seconds.", "timeout")
    if outcome.end.kind == "flood":
        return Unknown(f"{python} wrote endless messages in place of an answer.", "failed")
    if outcome.problem.startswith(NO_ROOM):
        return Unknown(f"{python} could not be asked: {outcome.problem}.", "failed")
    said = outcome.problem or outcome.err.strip()[-300:] or outcome.end.name or f"exit code {outcome.end.code}"
    return Unknown(f"{python} did not answer as a Python 3: {said}", "failed")


def _interpreter(python: str, line: Line, env: Mapping[str, str]) -> Interpreter:
    prefix = str(line["prefix"])
    user_site = str(line["user_site"])
    folders = in_search_order([str(folder) for folder in line["site_packages"]], user_site, prefix)
    kind = kind_of(prefix, str(line["base_prefix"]))
    return Interpreter(
        executable=python,
        version=str(line["version"]),
        kind=kind,
        prefix=prefix,
        base_prefix=str(line["base_prefix"]),
        bits=int(line["bits"]),
        platform=str(line["platform"]),
        implementation=str(line["implementation"]),
        free_threaded=bool(line["free_threaded"]),
        site_packages=(*_named_package_folders(env), *folders),
        user_site=user_site,
        installer=installer_of(prefix, kind),
    )


def in_search_order(folders: list[str], user_site: str, prefix: str) -> list[str]:
    """Puts the user's own packages where Python searches them: before the installation's, after a venv's.

    Source: Python's `site` module, main(): a venv's folder, the user's site, then those of the installation. In an
    environment of conda, which is an installation of its own, packages of `pip install --user` come first as well.
    """
    others = [folder for folder in folders if folder != user_site]
    if not user_site:
        return others
    venv = Path(prefix)
    own = [folder for folder in others if (venv / "pyvenv.cfg").is_file() and Path(folder).is_relative_to(venv)]
    return [*own, user_site, *(folder for folder in others if folder not in own)]


def _named_package_folders(env: Mapping[str, str]) -> list[str]:
    """Returns the folders of PYTHONPATH that pip has installed into: clusters give their software to users that way.

    We ask the interpreter with `-I`, so it does not name them itself.
    """
    folders = dict.fromkeys(env.get("PYTHONPATH", "").split(os.pathsep))
    return [folder for folder in folders if os.path.isabs(folder) and any(Path(folder).glob("*.dist-info"))]


def kind_of(prefix: str, base_prefix: str) -> str:
    """Tells what made an environment, from the files in it."""
    folder = Path(prefix)
    if (folder / "conda-meta").is_dir():
        return "conda"
    config = text_of(folder / "pyvenv.cfg")
    parts = {part.lower() for part in folder.parts}
    if prefix != base_prefix or config:
        if "pipx" in parts:
            return "pipx"
        return "poetry" if "pypoetry" in parts else "venv"
    for name in ("pyenv", "pyenv-win", ".pyenv"):
        if name in parts:
            return "pyenv"
    if "uv" in parts and "python" in parts:
        return "uv"
    return "store" if "windowsapps" in parts else "system"


def installer_of(prefix: str, kind: str) -> str:
    """Tells what should change packages here: another tool than the environment's own breaks it later."""
    folder = Path(prefix)
    if kind == "conda":
        return "mamba" if "mamba" in prefix.lower() or "miniforge" in prefix.lower() else "conda"
    if "uv = " in text_of(folder / "pyvenv.cfg"):
        return "uv"
    if kind == "poetry":
        return "poetry"
    if "virtualenvs" in {part.lower() for part in folder.parts} and (folder / ".project").exists():
        return "pipenv"
    return "pip"


def same_file(left: str, right: str) -> bool:
    """Whether two paths are the same file, links resolved."""
    return os.path.normcase(os.path.realpath(left)) == os.path.normcase(os.path.realpath(right))


def holds_packages(folder: str) -> bool:
    """Returns whether anything is installed in a folder of packages, by the names in it: nothing of them is read."""
    try:
        with os.scandir(folder) as entries:
            return any(entry.name.endswith(INSTALLED) for entry in entries)
    except OSError:
        return False
