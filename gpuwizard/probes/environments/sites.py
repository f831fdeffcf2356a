"""The folders in which a Python keeps its packages, by the layout of each platform."""

from __future__ import annotations

from pathlib import Path

from gpuwizard.probes.environments import files, layout, versions
from gpuwizard.probes.environments.context import SearchContext


def site_folders(python: Path, prefix: Path, version: str, context: SearchContext) -> tuple[Path, ...]:
    """Returns the folders that hold the packages of a Python, in the order in which it searches them.

    Args:
        python: The interpreter.
        prefix: Its folder.
        version: Its version; where it is empty, the folders of every version in `prefix` count.
        context: Where to look.
    """
    minor = versions.minor_of(version)
    own = _own_folders(prefix, minor, context)
    if not layout.is_venv(prefix):
        # Python searches the user's own packages before those of the installation.
        return _existing(user_site_folders(python, minor, context) + own)
    settings = versions.read_settings(prefix)
    if settings.get("include-system-site-packages", "").lower() != "true":
        return _existing(own)
    return _existing(own + _base_folders(settings.get("home", ""), minor, context))


def _base_folders(home: str, minor: str, context: SearchContext) -> tuple[Path, ...]:
    if not home:
        return ()
    folder = context.locate(home)
    base = next((folder / name for name in ("python", "python3", "python.exe") if files.is_file(folder / name)), None)
    if base is None:
        return ()
    prefix = layout.prefix_of(base, context)
    return user_site_folders(base, minor, context) + _own_folders(prefix, minor, context)


def _own_folders(prefix: Path, minor: str, context: SearchContext) -> tuple[Path, ...]:
    if context.windows and files.is_folder(prefix / "Lib" / "site-packages"):
        return (prefix / "Lib" / "site-packages",)
    libraries = [prefix / "lib", prefix / "lib64"]
    system = files.real(prefix) == files.real(context.root / "usr")
    if system:  # Debian and Fedora put what an administrator installs with pip here
        libraries = [context.root / "usr/local/lib", context.root / "usr/local/lib64", *libraries]
    found = [folder / kind for library in libraries for folder in _python_folders(library, minor) for kind in _KINDS]
    if system:
        found.append(prefix / "lib/python3/dist-packages")
    return tuple(found)


_KINDS = ("site-packages", "dist-packages")


def _python_folders(library: Path, minor: str) -> tuple[Path, ...]:
    if minor:
        return tuple(
            library / f"{name}{minor}{build}" for name, build in (("python", ""), ("python", "t"), ("pypy", ""))
        )
    return tuple(path for path in files.folders_in(library) if path.name.startswith(("python3.", "pypy3.")))


def user_site_folders(python: Path, minor: str, context: SearchContext) -> tuple[Path, ...]:
    """Returns where `pip install --user` puts packages; none where the version is not known."""
    if not minor or context.variable("PYTHONNOUSERSITE"):
        return ()
    short = minor.replace(".", "")
    base = context.folder("PYTHONUSERBASE")
    if context.windows:
        store = _store_folder(python, short, context)
        roaming = base or context.folder("APPDATA", "Python") or context.home / "AppData/Roaming/Python"
        names = (f"Python{short}", f"Python{short}-32")
        return store or tuple(roaming / name / "site-packages" for name in names)
    folders = [(base or context.home / ".local") / f"lib/python{minor}/site-packages"]
    if context.platform == "macos" and base is None:
        folders.append(context.home / f"Library/Python/{minor}/lib/python/site-packages")
    return tuple(folders)


def _store_folder(python: Path, short: str, context: SearchContext) -> tuple[Path, ...]:
    # A Python of the Microsoft Store keeps everything that pip installs in the package's own data folder.
    package = python.parent.name
    local = context.folder("LOCALAPPDATA") or context.home / "AppData/Local"
    if not package.lower().startswith("pythonsoftwarefoundation.python."):
        return ()
    return (local / "Packages" / package / "LocalCache/local-packages" / f"Python{short}" / "site-packages",)


def _existing(folders: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(folder for folder in folders if files.is_folder(folder)))
