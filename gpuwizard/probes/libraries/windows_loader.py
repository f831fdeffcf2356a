"""What LoadLibraryEx would do in a process on Windows 10 or 11, worked out from files.

A name is answered by, in this order: API sets, what is loaded already, known DLLs, and then the folders in the
order of windows_search. What a DLL imports is looked for in the very places that the first one was looked for in,
so a DLL's own folder counts only where the caller asked for that. A file for another processor is passed over
and the search goes on; a damaged file ends it.
"""

import os
from collections import deque

from msgspec import Struct
from msgspec.structs import replace

from gpuwizard.catalog.libraries import family_of
from gpuwizard.model.libraries import SearchStep
from gpuwizard.probes.libraries.dll import AMD64, Dll, DllReader, machine_name
from gpuwizard.probes.libraries.known_dlls import Settings, is_api_set
from gpuwizard.probes.libraries.search import TAKEN
from gpuwizard.probes.libraries.side_by_side import is_side_by_side
from gpuwizard.probes.libraries.windows_folders import Folders
from gpuwizard.probes.libraries.windows_index import Search
from gpuwizard.probes.libraries.windows_search import Surroundings, order

__all__ = ["BAD_FILE", "NOT_FOUND", "Dll", "DllHit", "DllLoaded", "DllReader", "WindowsLoader"]

NOT_FOUND = 126
BAD_FILE = 193
_PASSED_OVER = "; the loader passes over it"
_MAX_MODULES = 2_000
_MAX_TOLD = 100


class DllHit(Struct, frozen=True):
    """A file that Windows takes for a name, and by which part of the search order."""

    name: str
    path: str
    via: str
    dll: Dll


class DllLoaded(Struct, frozen=True):
    """The outcome of opening one DLL with everything that it imports.

    Attributes:
        hit: The file that is taken; None for none.
        missing: DLLs that are needed and not found.
        broken: DLLs that are needed and cannot be used, with the reason.
        later: DLLs that are not found but wanted only at a call: delay imports, forwarded functions.
        passed_over: Files of the name for another processor, with the reason.
        steps: The search for the name, place by place.
    """

    hit: DllHit | None
    missing: tuple[str, ...] = ()
    broken: tuple[tuple[str, str], ...] = ()
    later: tuple[str, ...] = ()
    passed_over: tuple[tuple[str, str], ...] = ()
    steps: tuple[SearchStep, ...] = ()

    @property
    def error(self) -> int:
        """The number that Windows gives: 0 loaded, 126 a file is not found, 193 a file cannot be used."""
        if self.hit is None:
            return NOT_FOUND
        if self.hit.dll.problem or (self.broken and not self.missing):
            return BAD_FILE
        return NOT_FOUND if self.missing else 0


class _Opening:
    """What is known while one DLL is being opened."""

    def __init__(self, search: Search) -> None:
        self.search = search
        self.new: dict[str, DllHit] = {}
        self.missing: dict[str, None] = {}
        self.broken: dict[str, str] = {}
        self.later: dict[str, None] = {}


class WindowsLoader:
    """One process: what it has loaded stays loaded, and answers the same name again."""

    def __init__(
        self,
        around: Surroundings,
        *,
        machine: int = AMD64,
        known: frozenset[str] = Settings().known,
        reader: DllReader | None = None,
        like: "WindowsLoader | None" = None,
    ) -> None:
        """Makes a process. `like` is another state of the same one: both know what either has loaded or read."""
        self.around = around
        self.reader: DllReader = like.reader if like else reader or DllReader()
        self._machine: int = like._machine if like else machine
        self._known: frozenset[str] = like._known if like else known
        self._loaded: dict[str, DllHit] = like._loaded if like else {}
        self._folders: Folders = like._folders if like else Folders()
        self._searches: dict[tuple[int, str], Search] = {}

    def open(self, name: str, flags: int = 0, *, folder: str = "") -> DllLoaded:
        """Does what LoadLibraryEx(name, flags) does.

        Args:
            name: A bare name, or a full path.
            flags: The flags of LoadLibraryEx, 0 for LoadLibrary.
            folder: For a bare name that a DLL with a full path imports: the folder of that DLL.
        """
        base = os.path.basename(name.replace("\\", os.sep).replace("/", os.sep))
        is_path = base != name
        if "." not in base:
            base, name = f"{base}.dll", f"{name}.dll"
        search = self._search(flags, os.path.dirname(name) if is_path else folder)
        opening = _Opening(search)
        told: dict[str, str] = {}
        hit = self._at(name, base) if is_path else self._look(base, search, told, opening)
        if hit is not None:
            told.setdefault(hit.path, hit.dll.problem or TAKEN)
            self._follow(hit, opening)
        done = DllLoaded(
            hit,
            tuple(opening.missing)[:_MAX_TOLD],
            tuple(opening.broken.items())[:_MAX_TOLD],
            tuple(opening.later)[:_MAX_TOLD],
            tuple((path, text) for path, text in told.items() if hit is None or path != hit.path),
            self._steps(hit, base, search, told, is_path),
        )
        if not done.error:
            self._loaded.update(opening.new)
        return done

    def start(self, program: str) -> None:
        """Loads what the program itself imports: its python3*.dll and its C runtime come before any search."""
        for name in self.reader.read(program).imports:
            if not self.is_provided(name):
                self.open(name)

    def is_provided(self, name: str) -> bool:
        """Whether Windows itself answers a name, so that it can never be missing."""
        return is_api_set(name) or name.lower() in self._known

    def _search(self, flags: int, folder: str) -> Search:
        key = (flags, folder)
        if key not in self._searches:
            self._searches[key] = Search(self._folders, order(self.around, flags, folder))
        return self._searches[key]

    def _at(self, path: str, base: str) -> DllHit | None:
        if not os.path.lexists(path):
            return None
        dll = self.reader.read(path)
        kind = self._other_machine(dll)
        return DllHit(base, path, "full path", _made_for(dll, kind) if kind else dll)

    def _other_machine(self, dll: Dll) -> str:
        return "" if dll.problem or dll.machine == self._machine else machine_name(dll.machine)

    def _look(self, name: str, search: Search, told: dict[str, str], opening: _Opening) -> DllHit | None:
        known = self._loaded.get(name.lower()) or opening.new.get(name.lower())
        if known is not None:
            return known
        unfit: DllHit | None = None
        for place, path in search.copies(name):
            dll = self.reader.read(path)
            kind = self._other_machine(dll)
            if not kind:
                return DllHit(name, path, place.via, dll)
            told[path] = f"made for {kind}{_PASSED_OVER}"
            unfit = unfit or DllHit(name, path, place.via, _made_for(dll, kind))
        return unfit

    def _follow(self, top: DllHit, opening: _Opening) -> None:
        """Goes through everything that a DLL needs, nearest first, each DLL once."""
        opening.new[top.name.lower()] = top
        waiting = deque([top])
        while waiting and len(opening.new) < _MAX_MODULES:
            hit = waiting.popleft()
            if hit.dll.problem or (hit is not top and _is_of_windows(hit)):
                continue
            for name in hit.dll.imports:
                if self._answered(name, hit.dll, opening):
                    continue
                inner = self._look(name, opening.search, {}, opening)
                if inner is None:
                    opening.missing[name] = None
                    continue
                opening.new[name.lower()] = inner
                if inner.dll.problem:
                    opening.broken[name] = inner.dll.problem
                waiting.append(inner)
            self._note_later(hit.dll, opening)

    def _answered(self, name: str, dll: Dll, opening: _Opening) -> bool:
        low = name.lower()
        done = low in opening.new or low in self._loaded or name in opening.missing
        return done or self.is_provided(name) or is_side_by_side(name, dll.assemblies)

    def _note_later(self, dll: Dll, opening: _Opening) -> None:
        for name in (*dll.delayed, *dll.forwards):
            if self._answered(name, dll, opening):
                continue
            if self._look(name, self._search(0, ""), {}, opening) is None:
                opening.later[name] = None

    def _steps(
        self, hit: DllHit | None, name: str, search: Search, told: dict[str, str], is_path: bool
    ) -> tuple[SearchStep, ...]:
        if hit is not None and (is_path or self._loaded.get(name.lower()) == hit):
            rule = hit.via if is_path else "loaded already"
            return (SearchStep(rule, os.path.dirname(hit.path), told[hit.path], taken=True),)
        ends = hit is not None and not told[hit.path].endswith(_PASSED_OVER)
        return tuple(search.steps(name, told, hit.path if hit and ends else ""))


def _made_for(dll: Dll, kind: str) -> Dll:
    return replace(dll, problem=f"the file is made for {kind}")


def _is_of_windows(hit: DllHit) -> bool:
    """Whether a file is Windows' own: what those import is Windows' business, and not looked at."""
    return hit.via == "System32" and family_of(hit.name) == "system"
