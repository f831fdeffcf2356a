"""Pythons that Windows itself knows: the registry (PEP 514), the Microsoft Store, and the "py" launcher."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from packaging.version import Version

from gpuwizard.probes.environments import files, venvs
from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.sighting import Sighting
from gpuwizard.probes.windows_registry import Hive

# PEP 514: the user's entries win over the machine's for the same company and tag.
_KEYS: tuple[tuple[Hive, str], ...] = (
    ("HKCU", "Software\\Python"),
    ("HKLM", "Software\\Python"),
    ("HKLM", "Software\\Wow6432Node\\Python"),
)
_KINDS = {"astral": "uv", "continuumanalytics": "conda", "anaconda": "conda"}
_STORE_PACKAGE = re.compile(r"PythonSoftwareFoundation\.Python\.(\d+\.\d+)_(?:.*_)?([0-9a-z]+)", re.I)
_SETTING = re.compile(r"\s*(python3?)\s*=\s*(\S+)\s*", re.I)


# Where Windows keeps the places of the user's folders; OneDrive moves them into its own.
_USER_FOLDERS = "Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders"
_OWN_FOLDERS = {"Personal": "Documents", "Desktop": "Desktop"}
_ONLY_32_BIT = "-32"


def find(context: SearchContext) -> Iterator[Sighting]:
    """Yields the registered Pythons, then those of the Microsoft Store, then environments among the user's documents.

    Nothing on other systems.
    """
    if not context.windows:
        return
    yield from registered(context)
    yield from store(context)
    for folder, found_via in user_folders(context):
        yield from venvs.in_projects(folder, found_via, context)


def user_folders(context: SearchContext) -> Iterator[tuple[Path, str]]:
    """Yields the folders for documents and the desktop, wherever OneDrive or an administrator has put them."""
    values = context.registry.values("HKCU", _USER_FOLDERS)
    for name, usual in _OWN_FOLDERS.items():
        folder = context.locate(_expanded(values.get(name, ""), context) or str(context.home / usual))
        if folder != context.home:
            yield folder, f"the folder {usual}"


def _expanded(text: str, context: SearchContext) -> str:
    """Returns the text with the values of the variables that it names ("%USERPROFILE%\\Documents")."""
    return re.sub(r"%([^%]+)%", lambda found: context.variable(found[1]) or found[0], text)


def registered(context: SearchContext) -> Iterator[Sighting]:
    """Yields what the registry lists, in the order of the hives."""
    seen = set()
    for hive, key in _KEYS:
        for company in context.registry.subkeys(hive, key):
            for tag in context.registry.subkeys(hive, f"{key}\\{company}"):
                # Pythons up to 3.4 have the same tag in both views: there the second one is another Python.
                name = ("wow6432node" in key.lower(), company.lower(), tag.lower())
                if company.lower() == "pylauncher" or name in seen:
                    continue
                found = _entry(hive, f"{key}\\{company}\\{tag}", company, tag, context)
                if found is not None:
                    seen.add(name)
                    yield found


def _entry(hive: Hive, key: str, company: str, tag: str, context: SearchContext) -> Sighting | None:
    place = context.registry.values(hive, f"{key}\\InstallPath")
    python = _executable(place, context)
    if python is None:
        return None
    told = context.registry.values(hive, key)
    kind = _KINDS.get(company.lower(), "py-launcher")
    if _STORE_PACKAGE.search(str(python)):
        kind = "store"
    version = max(told.get("Version", ""), told.get("SysVersion", ""), key=len)
    # conda's own name for it ("base") says more than the registry's.
    name = "" if kind == "conda" else files.plain(told.get("DisplayName", "")) or f"{company} {tag}"
    narrow = told.get("SysArchitecture", "") == "32bit" or tag.endswith(_ONLY_32_BIT) or "wow6432node" in key.lower()
    if name and narrow and "32-bit" not in name:
        name += " (32-bit)"
    return Sighting(python, kind, "PEP 514", name, version or tag.partition("-")[0])


def _executable(place: Mapping[str, str], context: SearchContext) -> Path | None:
    folder = place.get("", "")
    named = place.get("ExecutablePath", "") or (str(PureWindowsPath(folder, "python.exe")) if folder else "")
    package = _STORE_PACKAGE.search(named)
    if package is not None:
        # Programs cannot be started from the Store's own folder; its alias in the user's folder can.
        alias = _apps(context) / f"PythonSoftwareFoundation.Python.{package[1]}_{package[2]}" / "python.exe"
        if files.is_file(alias):
            return alias
    path = context.locate(named) if named else None
    return path if path is not None and files.is_file(path) and files.size_of(path) != 0 else None


def store(context: SearchContext) -> Iterator[Sighting]:
    """Yields the Pythons that were installed from the Microsoft Store, the newest first.

    The bare `python.exe` in the Store's folder proves nothing: without a Python it only opens the Store. The
    data folder of the package and its own alias are there only after the installation.
    """
    local = context.folder("LOCALAPPDATA") or context.home / "AppData/Local"
    matches = [match for path in files.folders_in(local / "Packages") if (match := _STORE_PACKAGE.fullmatch(path.name))]
    for match in sorted(matches, key=lambda match: _order(match[1]), reverse=True):
        for alias in (_apps(context) / match[0] / "python.exe", _apps(context) / f"python{match[1]}.exe"):
            if files.is_file(alias):
                yield Sighting(alias, "store", "Microsoft Store", f"Python {match[1]} (Store)", match[1])
                break


def _apps(context: SearchContext) -> Path:
    return (context.folder("LOCALAPPDATA") or context.home / "AppData/Local") / "Microsoft/WindowsApps"


def is_store_alias(python: Path, context: SearchContext) -> bool:
    """Tells whether a path is one of the empty files that Windows keeps for the Store's programs."""
    return context.windows and python.parent.name.lower() == "windowsapps" and files.size_of(python) == 0


def launcher_default(context: SearchContext) -> Path | None:
    """Returns the Python that `py` starts: what PY_PYTHON or py.ini names, else the newest of python.org.

    Of the same version it takes that for 64 bits, unless the wish ends in "-32".
    """
    listed = (*registered(context), *store(context))
    known = [sighting for sighting in listed if sighting.kind in ("py-launcher", "store")]
    version, narrow = _launcher_wish(context)
    fitting = [item for item in known if version and (item.version + ".").startswith(version + ".")]
    fitting = [item for item in fitting if _is_32_bit(item) == narrow] or fitting
    newest = max(fitting or known, key=lambda item: (_order(item.version), not _is_32_bit(item)), default=None)
    return newest.python if newest else None


def _is_32_bit(sighting: Sighting) -> bool:
    return "32-bit" in sighting.name


def _launcher_wish(context: SearchContext) -> tuple[str, bool]:
    """Returns the version that is wished for, and whether it shall be the one for 32 bits."""
    wish = context.variable("PY_PYTHON") or _from_ini(context).get("python", "")
    if wish in ("3", "2"):
        wish = context.variable(f"PY_PYTHON{wish}") or _from_ini(context).get(f"python{wish}", "") or wish
    return wish.partition("-")[0], wish.endswith(_ONLY_32_BIT)


def _from_ini(context: SearchContext) -> dict[str, str]:
    local = context.folder("LOCALAPPDATA") or context.home / "AppData/Local"
    windows = context.folder("SYSTEMROOT") or context.locate("C:\\Windows")
    for path in (local / "py.ini", windows / "py.ini"):
        rows = (_SETTING.fullmatch(line) for line in files.read_head(path).splitlines())
        if found := {row[1].lower(): row[2] for row in rows if row}:
            return found
    return {}


def _order(version: str) -> Version:
    from packaging.version import InvalidVersion, Version

    try:
        return Version(version)
    except InvalidVersion:
        return Version("0")
