"""One search on Windows: all places in order, and where each name lies in them."""

from collections.abc import Iterator

from gpuwizard.model.libraries import SearchStep
from gpuwizard.probes.libraries.search import DEAD, NOT_THERE, REPEATED
from gpuwizard.probes.libraries.windows_folders import Folders, Place, same_folder


class Search:
    """The places of one search, with an index of names so that a thousand folders cost no more than one."""

    def __init__(self, folders: Folders, places: tuple[Place, ...]) -> None:
        self._folders = folders
        self._places = places
        self._names: dict[str, list[tuple[int, str]]] = {}
        self._by_name: list[int] = []
        self._repeated: set[int] = set()
        seen: set[str] = set()
        for position, place in enumerate(places):
            key = same_folder(place.folder)
            if key in seen:
                self._repeated.add(position)
            elif not place.unusable:
                self._add(position, place)
            seen.add(key)

    def copies(self, name: str) -> Iterator[tuple[Place, str]]:
        """Yields the places that hold a file of that name, in the order of the search, with its path."""
        listed = dict(self._names.get(name.lower(), ()))
        for position in sorted({*listed, *self._by_name}):
            path = listed.get(position) or self._folders.find(self._places[position], name)
            if path:
                yield self._places[position], path

    def steps(self, name: str, told: dict[str, str], end: str) -> list[SearchStep]:
        """Returns the search for a name, place by place.

        Args:
            name: The file's name.
            told: What is to be said of a path that was looked at.
            end: The path at which the search ended, empty where nothing was found.
        """
        copies = self.copies(name)
        after = next(copies, None)
        steps = []
        for position, place in enumerate(self._places):
            path = ""
            if after is not None and after[0] is place:
                path, after = after[1], next(copies, None) if after[1] != end else None
            ends = bool(path) and path == end
            result = told.get(path, "") or self._nothing(position, place)
            steps.append(SearchStep(place.via, place.folder, result, taken=ends))
            if ends:
                break
        return steps

    def _nothing(self, position: int, place: Place) -> str:
        if place.unusable:
            return place.unusable
        if position in self._repeated:
            return REPEATED
        return DEAD if self._folders.is_dead(place) else NOT_THERE

    def _add(self, position: int, place: Place) -> None:
        names = None if place.huge else self._folders.listing(place.folder)
        if names is None:
            self._by_name.append(position)
            return
        for lower, path in names.items():
            self._names.setdefault(lower, []).append((position, path))
