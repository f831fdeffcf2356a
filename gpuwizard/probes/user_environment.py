"""The environment as the user has it: what our own launcher added is taken away before we look or start anything."""

import ctypes
import ntpath
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
    bundle = getattr(sys, "_MEIPASS", "")
    if bundle and sys.platform == "win32":
        _forget_dll_folder()
    return cleaned(os.environ, bundle)


def working_folder() -> str:
    """Returns the folder that the user works in, as they see it (links kept); the root where it was deleted."""
    try:
        return os.getcwd()
    except OSError:
        return os.path.abspath(os.sep)


def home_folder(env: Mapping[str, str]) -> str:
    """Returns the user's home folder; where there is none that can be entered, the folder that they work in."""
    named = variable(env, "USERPROFILE") if sys.platform == "win32" else env.get("HOME", "")
    for folder in (named, os.path.expanduser("~")):
        if os.path.isabs(folder) and os.access(folder, os.X_OK) and os.path.isdir(folder):
            return folder
    return working_folder()


def variable(env: Mapping[str, str], name: str) -> str:
    """Returns a variable of Windows, where case does not matter; empty where it is not set.

    Python writes all names of os.environ in capitals there, so that a plain dict of it has no "SystemRoot".
    """
    if name in env:
        return env[name]
    return next((value for key, value in env.items() if key.upper() == name.upper()), "")


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
    env["PATH"] = os.pathsep.join(part for part in parts if not _is_within(part, bundle))
    for name in ("PYTHONHOME", "PYTHONPATH", "_PYI_ARCHIVE_FILE", "_PYI_PARENT_PROCESS_LEVEL"):
        env.pop(name, None)
    return env


def for_target(env: Mapping[str, str], python: Interpreter, windows: bool) -> dict[str, str]:
    """Returns the environment in which the user would run that Python.

    On Windows a conda environment's Python finds its DLLs only with the environment's folders on PATH, which
    `conda activate` would add.
    """
    child = dict(env)
    if not windows or python.kind != "conda" or _same_folder(variable(env, "CONDA_PREFIX"), python.prefix):
        return child
    folders = [f"{python.prefix}\\{part}".rstrip("\\") for part in CONDA_FOLDERS]
    child["PATH"] = ";".join([*folders, *filter(None, [variable(env, "PATH")])])
    return child


def _is_within(path: str, folder: str) -> bool:
    path, folder = os.path.normcase(path), os.path.normcase(folder)
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _same_folder(left: str, right: str) -> bool:
    """Whether two paths of Windows name one folder, whatever their case and slashes."""
    return bool(left) and ntpath.normcase(ntpath.normpath(left)) == ntpath.normcase(ntpath.normpath(right))


def _forget_dll_folder() -> None:
    """Children inherit the folder that the launcher of a frozen build set for DLLs: theirs must not come from it."""
    try:
        getattr(ctypes, "windll").kernel32.SetDllDirectoryW(None)  # noqa: B009 - exists on Windows only
    except (OSError, AttributeError):
        return
