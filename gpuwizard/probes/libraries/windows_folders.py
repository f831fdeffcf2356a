"""Looking into the folders of a search on Windows: each one is listed once, however many names are looked for."""

import os

from msgspec import Struct

from gpuwizard.probes.libraries.files import exists

_CASE_MATTERS = os.path.normcase("A") != os.path.normcase("a")


class Place(Struct, frozen=True):
    """A folder of the search.

    Attributes:
        via: By which part of the search order.
        folder: The folder.
        huge: Whether it is one of Windows' own, with thousands of files: then only exact names are asked for.
        unusable: Why the search does not look there although the folder is named, empty for nothing.
    """

    via: str
    folder: str
    huge: bool = False
    unusable: str = ""


class Folders:
    """Knows which files lie in which folder, in any case of their names."""

    def __init__(self) -> None:
        self._listed: dict[str, dict[str, str] | None] = {}
        self._dead: set[str] = set()

    def find(self, place: Place, name: str) -> str:
        """Returns the path of the file with that name, in any case; empty where there is none."""
        if place.unusable:
            return ""
        if place.huge and exists(os.path.join(place.folder, name)):
            return os.path.join(place.folder, name)
        if place.huge and not _CASE_MATTERS:
            return ""
        names = self._names(place.folder)
        if names is None:  # such a folder cannot be listed, but files in it can still be opened
            path = os.path.join(place.folder, name)
            return path if exists(path) else ""
        actual = names.get(name.lower(), "")
        return os.path.join(place.folder, actual) if actual else ""

    def is_dead(self, place: Place) -> bool:
        """Whether there is no such folder."""
        if place.huge:
            return not os.path.isdir(place.folder)
        self._names(place.folder)
        return place.folder in self._dead

    def listing(self, folder: str) -> dict[str, str] | None:
        """Returns the paths in a folder by their names in lower case, None where it cannot be listed."""
        names = self._names(folder)
        return None if names is None else {low: os.path.join(folder, name) for low, name in names.items()}

    def _names(self, folder: str) -> dict[str, str] | None:
        if folder not in self._listed:
            self._listed[folder] = self._list(folder)
        return self._listed[folder]

    def _list(self, folder: str) -> dict[str, str] | None:
        try:
            return {name.lower(): name for name in sorted(os.listdir(folder))}
        except PermissionError:
            return None
        except (OSError, ValueError):
            self._dead.add(folder)
            return {}


def same_folder(folder: str) -> str:
    """Returns a text that is equal for all ways to write one folder."""
    return os.path.normcase(os.path.normpath(folder.replace("/", os.sep))).lower()
