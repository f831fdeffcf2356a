"""The environment as the user has it: what our own launcher added is taken away before we look or start anything."""

import ntpath
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from gpuwizard.model.interpreter import Interpreter

WINDOWS = sys.platform == "win32"
# What the runtime of an AppImage sets. Source: AppImage documentation, "Environment variables".
APPIMAGE_VARIABLES = ("APPDIR", "APPIMAGE", "ARGV0", "OWD")
# Folders of a conda environment that must be on PATH before its Python can load its own DLLs.
CONDA_FOLDERS = ("", "Library\\mingw-w64\\bin", "Library\\usr\\bin", "Library\\bin", "Scripts", "bin")


def current() -> dict[str, str]:
    """Returns this process's environment without what our own launcher, bundle and window put into it."""
    bundle = own_bundle()
    if bundle and WINDOWS:
        _forget_dll_folder()
    return without_first(cleaned(os.environ, bundle), window_folders())


def own_bundle() -> str:
    """Returns the folder that holds the Python which we brought with us, empty where a Python of the user runs us.

    PyInstaller unpacks into sys._MEIPASS. Our own bundle for Windows is an embeddable Python: a file "._pth" beside it
    says where it looks for packages. An AppImage names the folder that it is mounted at.
    """
    frozen = str(getattr(sys, "_MEIPASS", ""))
    if frozen:
        return frozen
    prefix, mounted = Path(sys.prefix), os.environ.get("APPDIR", "")
    if mounted and _is_within(str(prefix), mounted):
        return mounted
    if not WINDOWS or not _has_fixed_path(prefix):
        return ""
    return str(prefix.parent if (prefix.parent / "gpuwizard.exe").is_file() else prefix)


def window_folders() -> tuple[str, ...]:
    """Returns the folders that the window's library has put before PATH on Windows, where it is loaded.

    PySide6 does so when it is imported. Its folder holds copies of Microsoft's runtime, which a framework's child
    would find there while the user's own run of the same program does not.
    """
    if not WINDOWS:
        return ()
    files = [getattr(sys.modules.get(name), "__file__", None) for name in ("PySide6", "shiboken6")]
    return tuple(os.path.dirname(file) for file in files if file)


def working_folder() -> str:
    """Returns the folder that the user works in, as they see it (links kept); the root where it was deleted."""
    try:
        return os.getcwd()
    except OSError:
        return os.path.abspath(os.sep)


def home_folder(env: Mapping[str, str]) -> str:
    """Returns the user's home folder; where there is none that can be entered, the folder that they work in."""
    named = variable(env, "USERPROFILE") if WINDOWS else env.get("HOME", "")
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
    """Returns the environment without the traces of the bundle that we run from; what is the user's own stays.

    PyInstaller keeps the user's LD_LIBRARY_PATH in LD_LIBRARY_PATH_ORIG.

    Args:
        environ: The process's environment.
        bundle: The bundle's folder, empty for none.
    """
    env = dict(environ)
    if not bundle:
        return env
    original = env.pop("LD_LIBRARY_PATH_ORIG", None)
    if original is not None:
        env["LD_LIBRARY_PATH"] = original
    for name in ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH", "PYTHONHOME"):
        if name in env:
            parts = [part for part in env[name].split(os.pathsep) if not _is_within(part, bundle)]
            env[name] = os.pathsep.join(parts)
            if not parts and name != "PATH":
                del env[name]
    for name in ("_PYI_ARCHIVE_FILE", "_PYI_PARENT_PROCESS_LEVEL"):
        env.pop(name, None)
    if _is_within(bundle, env.get("APPDIR", "")):
        for name in APPIMAGE_VARIABLES:
            env.pop(name, None)
    return env


def without_first(env: Mapping[str, str], folders: Iterable[str]) -> dict[str, str]:
    """Returns the environment without the first entry of PATH for each folder; a second one is the user's own."""
    if "PATH" not in env:
        return dict(env)
    parts = env["PATH"].split(os.pathsep)
    for folder in folders:
        first = next((at for at, part in enumerate(parts) if _is_within(part, folder)), None)
        if first is not None:
            del parts[first]
    return {**env, "PATH": os.pathsep.join(parts)}


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
    """Whether a path names a folder or lies below it; what is no path at all lies nowhere."""
    if not path.strip():
        return False
    path, folder = os.path.normcase(os.path.normpath(path)), os.path.normcase(os.path.normpath(folder))
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _has_fixed_path(prefix: Path) -> bool:
    try:
        return any(name.lower().endswith("._pth") for name in os.listdir(prefix))
    except OSError:
        return False


def _same_folder(left: str, right: str) -> bool:
    """Whether two paths of Windows name one folder, whatever their case and slashes."""
    return bool(left) and ntpath.normcase(ntpath.normpath(left)) == ntpath.normcase(ntpath.normpath(right))


def _forget_dll_folder() -> None:
    """Children inherit the folder that the launcher of a frozen build set for DLLs: theirs must not come from it."""
    import ctypes

    try:
        getattr(ctypes, "windll").kernel32.SetDllDirectoryW(None)  # noqa: B009 - exists on Windows only
    except (OSError, AttributeError):
        return
