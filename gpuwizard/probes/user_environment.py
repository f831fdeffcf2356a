"""The environment as the user has it: what our own launcher added is taken away before we look or start anything."""

import os
import sys
from collections.abc import Mapping

from gpuwizard.model.interpreter import Interpreter

# Folders of a conda environment that must be on PATH before its Python can load its own DLLs.
CONDA_FOLDERS = ("", "Library\\mingw-w64\\bin", "Library\\usr\\bin", "Library\\bin", "Scripts", "bin")


def current() -> dict[str, str]:
    """Returns this process's environment without what a frozen build's launcher put into it.

    PyInstaller keeps the user's LD_LIBRARY_PATH in LD_LIBRARY_PATH_ORIG and unpacks into sys._MEIPASS.
    """
    return cleaned(os.environ, getattr(sys, "_MEIPASS", ""))


def cleaned(environ: Mapping[str, str], bundle: str) -> dict[str, str]:
    """Returns the environment without the traces of the bundle that we run from.

    Args:
        environ: The process's environment.
        bundle: The frozen build's folder, empty for none.
    """
    env = dict(environ)
    if not bundle:
        return env
    original = env.pop("LD_LIBRARY_PATH_ORIG", None)
    if original is not None:
        env["LD_LIBRARY_PATH"] = original
    else:
        env.pop("LD_LIBRARY_PATH", None)
    parts = env.get("PATH", "").split(os.pathsep)
    env["PATH"] = os.pathsep.join(part for part in parts if not part.startswith(bundle))
    for name in ("PYTHONHOME", "PYTHONPATH", "_PYI_ARCHIVE_FILE", "_PYI_PARENT_PROCESS_LEVEL"):
        env.pop(name, None)
    return env


def for_target(env: Mapping[str, str], python: Interpreter, windows: bool) -> dict[str, str]:
    """Returns the environment in which the user would run that Python.

    On Windows a conda environment's Python finds its DLLs only with the environment's folders on PATH, which
    `conda activate` would add.
    """
    child = dict(env)
    if not windows or python.kind != "conda" or env.get("CONDA_PREFIX") == python.prefix:
        return child
    folders = [f"{python.prefix}\\{part}".rstrip("\\") for part in CONDA_FOLDERS]
    child["PATH"] = ";".join([*folders, env.get("PATH", "")])
    return child
