"""Where glibc's loader looks for one name, place by place, and what it finds there.

The order is that of dlopen(3) and glibc's _dl_map_object: DT_RPATH of the object that asks and of those that
loaded it (only if it has no DT_RUNPATH), LD_LIBRARY_PATH, DT_RUNPATH of the object that asks, ld.so.cache,
the system's own folders. A file for another processor is passed over; a damaged one ends the search.
"""

import errno
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from gpuwizard.catalog.libraries import family_of
from gpuwizard.model.libraries import SearchStep
from gpuwizard.probes.libraries.elf import MACHINES, WRONG_SYSTEM, Elf, ElfReader, Identity
from gpuwizard.probes.libraries.files import exists, real
from gpuwizard.probes.libraries.glibc import read_glibc
from gpuwizard.probes.libraries.ld_cache import read_cache
from gpuwizard.probes.libraries.search import DEAD, NOT_THERE, REPEATED, TAKEN

CACHE = "ld.so.cache"
CIRCLE = "a link that leads in a circle; the loader skips the rest of these folders"
_TOKEN = re.compile(r"\$(?:\{(ORIGIN|LIB|PLATFORM)\}|(ORIGIN|LIB|PLATFORM)(?![A-Za-z0-9_]))")


class Hit(Struct, frozen=True):
    """A file that the loader takes (or fails on).

    Attributes:
        name: The name that was asked for.
        path: The file, with the links of its folder followed and its own name kept.
        via: "LD_LIBRARY_PATH", "RPATH", "RUNPATH", "ld.so.cache" or "default folder".
        elf: What it says of itself; its `problem` ends the search with an error.
    """

    name: str
    path: str
    via: str
    elf: Elf


class Search(Struct, frozen=True):
    """One search: the file that ends it (None for none), the steps, and the files that were passed over."""

    hit: Hit | None
    steps: tuple[SearchStep, ...] = ()
    passed_over: tuple[tuple[str, str], ...] = ()


def library_path(env: Mapping[str, str], cwd: str = "", program: str = "") -> tuple[str, ...]:
    """Returns the folders of LD_LIBRARY_PATH, each once, in order.

    An empty entry means the current folder; an empty variable means no entry at all. `$ORIGIN` is the folder of
    the program; without a program such an entry is left as it is written.
    """
    value = env.get("LD_LIBRARY_PATH", "")
    entries = re.split("[:;]", value) if value else []
    if program:
        tokens = {"ORIGIN": str(Path(program).parent)}
        entries = [_replaced(entry, tokens) for entry in entries]
    here = cwd or str(Path.cwd())
    return tuple(dict.fromkeys(_absolute(entry, here) for entry in entries))


def _replaced(entry: str, values: Mapping[str, str]) -> str:
    if "$" not in entry:
        return entry
    return _TOKEN.sub(lambda found: values.get(found[1] or found[2], found[0]), entry)


def _absolute(entry: str, cwd: str) -> str:
    # Not normalised: a/link/../b is what the kernel makes of it, which is not a/b.
    return entry if entry.startswith("/") else f"{cwd}/{entry}".rstrip("/")


def _in_a_circle(path: str) -> bool:
    try:
        os.stat(path)
    except OSError as error:
        return error.errno == errno.ELOOP
    return False


class LinuxSearch:
    """Looks for names as the loader of one process does. Remembers which folders there are."""

    def __init__(
        self,
        env: Mapping[str, str],
        *,
        root: Path,
        cwd: str,
        program: Elf | None,
        identity: Identity,
        reader: ElfReader,
    ) -> None:
        self._reader, self._root, self._cwd = reader, root, cwd
        self._identity = identity
        self._program = program
        self._glibc = read_glibc(root, identity, program.interpreter if program else "")
        here = library_path(env, cwd, program.path if program else "")
        tokens = self._tokens("")
        self._library_path = tuple(_replaced(folder, tokens) for folder in here)
        self._cache = read_cache(self._in_root(self._glibc.cache), identity, self._glibc.levels)
        self._defaults = tuple(self._in_root(folder) for folder in self._glibc.folders)
        self._expanded: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}
        self._links: dict[str, str] = {}
        self._inside: dict[str, tuple[str, ...] | None] = {}

    def expand(self, text: str, owner: str) -> str:
        """Returns a name or folder that an object asks for with `$ORIGIN` and the like replaced."""
        # Links of the file itself are not followed for $ORIGIN; for the program they were before.
        return _absolute(_replaced(text, self._tokens(str(Path(owner).parent))), self._cwd)

    def places(self, name: str, chain: tuple[Elf, ...]) -> Iterator[tuple[str, str]]:
        """Yields each folder that is looked at for a name, as pairs of rule and folder.

        Args:
            name: A library name without a folder.
            chain: The object that asks, the one that loaded it, and so on.
        """
        opener = chain[0] if chain else None
        if opener is None or not opener.has_runpath:
            for one in (*chain, *((self._program,) if self._program else ())):
                if not one.has_runpath:
                    yield from (("RPATH", folder) for folder in self._folders(one.rpath, one.path))
        yield from (("LD_LIBRARY_PATH", folder) for folder in self._library_path)
        if opener is not None:
            yield from (("RUNPATH", folder) for folder in self._folders(opener.runpath, opener.path))
        asks = opener or self._program
        without_defaults = asks is not None and asks.no_default_folders
        cached = self._cache.get(name, "")
        if without_defaults and any(cached.startswith(f"{folder}/") for folder in self._glibc.folders):
            cached = ""
        yield CACHE, str(Path(self._in_root(cached)).parent) if cached else ""
        if not without_defaults:
            yield from (("default folder", folder) for folder in self._defaults)

    def reach(self, name: str, chain: tuple[Elf, ...]) -> tuple[tuple[str, str], ...]:
        """Returns the folders that exist among `places`, with their links followed, each once."""
        found: dict[str, str] = {}
        for rule, folder in self.places(name, chain):
            if folder and self._look_inside(folder) is not None:
                found.setdefault(self._real(folder), rule)
        return tuple((rule, folder) for folder, rule in found.items())

    def find(self, name: str, chain: tuple[Elf, ...]) -> Search:
        """Returns what the loader finds for a name, and how it came there."""
        steps: list[SearchStep] = []
        passed: list[tuple[str, str]] = []
        seen: set[str] = set()
        given_up = ""
        for rule, folder in self.places(name, chain):
            if rule == given_up:
                continue
            inside = self._look_inside(folder)
            if not folder:
                steps.append(SearchStep(rule, "", "the table does not name it"))
            elif folder in seen:
                steps.append(SearchStep(rule, folder, REPEATED))
            elif inside is None:
                steps.append(SearchStep(rule, folder, DEAD))
            else:
                seen.add(folder)
                one = inside if rule != CACHE else ("",)
                hit, result = self._at(name, rule, folder, one, passed)
                steps.append(SearchStep(rule, self._real(folder), result, hit is not None))
                if hit is not None:
                    return Search(hit, tuple(steps), tuple(passed))
                # Any failure but "not there" and "not allowed" ends this list of folders, not the search.
                given_up = rule if result == CIRCLE else given_up
        return Search(None, tuple(steps), tuple(passed))

    def _at(
        self, name: str, rule: str, folder: str, inside: tuple[str, ...], passed: list[tuple[str, str]]
    ) -> tuple[Hit | None, str]:
        """Looks into one folder; returns the file that ends the search, and what is to be said of the folder."""
        result = NOT_THERE
        for part in inside:
            path = f"{folder}/{part}{name}"
            if not exists(path):
                if os.path.islink(path):
                    result = CIRCLE if _in_a_circle(path) else "a link that leads nowhere"
                continue
            path = f"{self._real(folder)}/{part}{name}"
            hit, result = self.file(name, path, rule)
            if hit is not None:
                return hit, result
            passed.append((path, result))
        return None, result

    def file(self, name: str, path: str, rule: str) -> tuple[Hit | None, str]:
        """Judges one file that exists: the hit, or None where the loader passes over it, and what is to be said."""
        identity, problem = self._reader.header(path)
        stops = problem == WRONG_SYSTEM and identity is not None and identity.elf_class == self._identity.elf_class
        if identity is not None and identity != self._identity and not stops:
            kind = MACHINES.get(identity.machine, f"another processor (number {identity.machine})")
            return None, f"made for {kind}; the loader passes over it"
        if problem.startswith("the file cannot be read"):  # no permission: the loader goes on
            return None, problem
        # Of the system's own libraries the header is enough: they are not what is in question here.
        system = family_of(name) == "system" and rule in (CACHE, "default folder")
        elf = Elf(path, identity, problem=problem) if system else self._reader.read(path)
        return Hit(name, path, rule, elf), elf.problem or TAKEN

    def _real(self, folder: str) -> str:
        if folder not in self._links:
            self._links[folder] = real(folder)
        return self._links[folder]

    def _look_inside(self, folder: str) -> tuple[str, ...] | None:
        """Returns the folders inside a folder that come first, and "" for itself; None where there is no folder."""
        if folder not in self._inside:
            found: tuple[str, ...] | None = None
            if os.path.isdir(folder):
                # One look at the parent saves one for each level in almost every folder.
                parents = {one.partition("/")[0] for one in self._glibc.subfolders}
                there = {one for one in parents if os.path.isdir(f"{folder}/{one}")}
                better = (one for one in self._glibc.subfolders if one.partition("/")[0] in there)
                found = (*(f"{one}/" for one in better), "")
            self._inside[folder] = found
        return self._inside[folder]

    def _folders(self, entries: tuple[str, ...], owner: str) -> tuple[str, ...]:
        key = (owner, entries)
        if key not in self._expanded:
            self._expanded[key] = tuple(dict.fromkeys(self.expand(entry, owner) for entry in entries))
        return self._expanded[key]

    def _tokens(self, origin: str) -> dict[str, str]:
        tokens = {"LIB": self._glibc.lib, "PLATFORM": self._glibc.platform}
        return {**tokens, "ORIGIN": origin} if origin else tokens

    def _in_root(self, path: str) -> str:
        return str(self._root / path.lstrip("/"))
