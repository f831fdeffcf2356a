"""What glibc's loader does with one dlopen(): the file, all that it needs in turn, and what is loaded already.

What LD_PRELOAD names is loaded before all else, and answers for its SONAME from then on. Once all files are found,
the symbol versions are compared (_dl_check_map_versions): one that is not defined where it is needed ends it all.
"""

import os
import re
from collections import deque
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from gpuwizard.model.libraries import SearchStep
from gpuwizard.probes.libraries.elf import X86_64, Elf, ElfReader, Identity
from gpuwizard.probes.libraries.files import exists, real
from gpuwizard.probes.libraries.linux_search import Hit, LinuxSearch, Search, library_path

__all__ = ["Hit", "LinuxLoader", "Loaded", "library_path"]

# Part of the C library, and so in every process: they are loaded long before, as the program itself finds them.
_C_LIBRARY = "libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libutil.so.1"
_ALWAYS_THERE = frozenset((*_C_LIBRARY.split(), "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"))
# The real ones need some dozens; a hostile set of files must not keep us for ever.
_MAX_LIBRARIES = 400
_MAX_SEARCHES = 2000
PRELOADED = "the package's own preloading"
LD_PRELOAD = "LD_PRELOAD"


class Loaded(Struct, frozen=True):
    """The outcome of opening one library with everything that it needs.

    Attributes:
        hit: The file, None where none was found.
        missing: Libraries that it needs, directly or not, and that are not found.
        broken: Libraries that it needs and that cannot serve, with the reason: damaged, or too old for it.
        passed_over: Files of that name that the loader skips (another processor), with the reason.
        steps: Where the loader looked for the library itself.
    """

    hit: Hit | None
    missing: tuple[str, ...] = ()
    broken: tuple[tuple[str, str], ...] = ()
    passed_over: tuple[tuple[str, str], ...] = ()
    steps: tuple[SearchStep, ...] = ()

    @property
    def works(self) -> bool:
        """Whether the loader gets the file in, with everything that it needs."""
        return self.hit is not None and not (self.hit.elf.problem or self.missing or self.broken)


class _Mapped(Struct, frozen=True):
    """A library in the process: the file, who loaded it, and how it was found."""

    search: Search
    chain: tuple[Elf, ...]
    asked_by: str


class _Session:
    """What one call of dlopen has mapped and missed so far."""

    def __init__(self) -> None:
        self.by_name: dict[str, _Mapped] = {}
        self.by_file: dict[tuple[int, int], _Mapped] = {}
        self.waiting: deque[_Mapped] = deque()
        self.missing: list[str] = []
        self.broken: list[tuple[str, str]] = []
        self.passed_over: list[tuple[str, str]] = []
        self.searches = 0


class LinuxLoader:
    """Follows the loader of one process. Remembers what is loaded already, as the loader does."""

    def __init__(
        self,
        env: Mapping[str, str],
        *,
        root: Path = Path("/"),
        cwd: str = "",
        program: str = "",
        identity: Identity = X86_64,
        reader: ElfReader | None = None,
    ) -> None:
        self.reader = reader or ElfReader()
        running = self.reader.read(real(program)) if program and exists(program) else None
        self.search = LinuxSearch(
            env, root=root, cwd=cwd or str(Path.cwd()), program=running, identity=identity, reader=self.reader
        )
        self._by_name: dict[str, _Mapped] = {}
        self._by_file: dict[tuple[int, int], _Mapped] = {}
        self._c_library: dict[str, str] = {}
        self._program = (running,) if running else ()
        self._start(env.get(LD_PRELOAD, ""))

    def open(self, name: str, opener: Elf | None) -> Loaded:
        """Does what dlopen(name) does when it is called from inside `opener`.

        Args:
            name: A library name; with a folder in it, that file is opened.
            opener: The object that calls it; None for the program itself.
        """
        session = _Session()
        first = self._map(name, self._chain(opener), session)
        self._follow(session)
        # The first one that lacks something ends it: what the others lack is not told by glibc either.
        lacks = (self._lacking(_elf(one), session) for one in session.by_file.values())
        session.broken += next(filter(None, lacks), ())
        result = Loaded(
            first.search.hit,
            tuple(dict.fromkeys(session.missing)),
            tuple(dict.fromkeys(session.broken)),
            tuple(dict.fromkeys(session.passed_over)),
            _told(first, name, session),
        )
        # glibc takes everything out again when one part cannot be loaded.
        if result.works:
            self._by_name.update(session.by_name)
            self._by_file.update(session.by_file)
        return result

    def find(self, name: str, chain: tuple[Elf, ...] = ()) -> Hit | None:
        """Returns the file that a name leads to, without looking at what it needs itself."""
        return self.search.find(name, chain).hit

    def lacks(self, name: str, asking: Elf) -> str:
        """Returns what is wrong where a library that is loaded lacks a symbol version that another one needs."""
        return dict(self._lacking(asking, _Session())).get(name, "")

    def file_of(self, name: str) -> str:
        """Returns the file that serves for a name in the process by now, empty for none."""
        known = self._by_name.get(name)
        return known.search.hit.path if known is not None and known.search.hit is not None else ""

    def is_loaded(self, name: str) -> bool:
        """Whether a library of that name is in the process by now."""
        return name in self._by_name

    def _start(self, preload: str) -> None:
        """Loads what LD_PRELOAD names, before all else; names that cannot be loaded are left out with a warning.

        Where only something that one of them needs is missing, the program does not start at all: then nobody asks us.
        """
        session = _Session()
        for name in filter(None, re.split("[ :]", preload)):
            self._map(name, self._program, session, first=True)
        self._follow(session)
        self._by_name.update(session.by_name)
        self._by_file.update(session.by_file)

    def _follow(self, session: _Session) -> None:
        while session.waiting:
            one = session.waiting.popleft()
            for needed in _elf(one).needed:
                self._need(needed, one, session)

    def _lacking(self, asking: Elf, session: _Session) -> tuple[tuple[str, str], ...]:
        """Returns the libraries that lack a symbol version which one needs, each with a sentence about it.

        One that defines no versions at all is let through, as glibc does. One that is not there is missing already.
        """
        found: dict[str, str] = {}
        for name, version in asking.versions:
            path = self._in_process(name, session) if name not in found else ""
            defined = self.reader.defined(path) if path else ()
            if defined and version not in defined:
                found[name] = f"{path} does not have the version {version}, which {Path(asking.path).name} needs"
        return tuple(found.items())

    def _in_process(self, name: str, session: _Session) -> str:
        known = self._by_name.get(name) or session.by_name.get(name)
        if known is not None:
            return known.search.hit.path if known.search.hit else ""
        if name not in _ALWAYS_THERE:
            return ""
        if name not in self._c_library:
            hit = self.find(name, self._program)
            self._c_library[name] = hit.path if hit is not None else ""
        return self._c_library[name]

    def _chain(self, opener: Elf | None) -> tuple[Elf, ...]:
        """Returns an object and those that needed it: their DT_RPATHs count for what it asks for."""
        if opener is None:
            return ()
        known = self._by_file.get(_file_number(opener.path))
        return known.chain if known is not None else (opener,)

    def _map(
        self, name: str, chain: tuple[Elf, ...], session: _Session, *, needed: bool = False, first: bool = False
    ) -> _Mapped:
        known = self._by_name.get(name) or session.by_name.get(name)
        if known is not None:
            return known
        session.searches += 1
        via = LD_PRELOAD if first else PRELOADED
        search = self._path(name, chain, via) if "/" in name else self.search.find(name, chain)
        if first and search.hit is not None:
            search = replace(search, hit=replace(search.hit, via=via))
        session.passed_over += search.passed_over
        hit = search.hit
        asked_by = Path(chain[0].path).name if chain else ""
        if hit is None or hit.elf.problem:
            return _Mapped(search, chain, asked_by)
        same = _file_number(hit.path)
        known = self._by_file.get(same) or session.by_file.get(same)
        if known is not None:  # the same file under another name is not loaded twice
            session.by_name[name] = known
            return known
        # What was opened by dlopen() inherits no DT_RPATH from the object that called it (seen with glibc 2.36).
        mapped = _Mapped(search, (hit.elf, *chain) if needed else (hit.elf,), asked_by)
        session.by_name[name] = session.by_file[same] = mapped
        if hit.elf.soname:
            session.by_name.setdefault(hit.elf.soname, mapped)
        # What is needed is loaded level by level, as glibc's _dl_map_object_deps does it.
        session.waiting.append(mapped)
        return mapped

    def _need(self, name: str, asking: _Mapped, session: _Session) -> None:
        if name in _ALWAYS_THERE:
            return
        if len(session.by_file) > _MAX_LIBRARIES or session.searches > _MAX_SEARCHES:
            session.waiting.clear()
            session.broken.append((name, "it is one of thousands that are asked for: something is wrong here"))
            return
        hit = self._map(name, asking.chain, session, needed=True).search.hit
        if hit is None:
            session.missing.append(name)
        elif hit.elf.problem:
            session.broken.append((name, hit.elf.problem))

    def _path(self, name: str, chain: tuple[Elf, ...], via: str) -> Search:
        path = self.search.expand(name, chain[0].path if chain else "/")
        if not exists(path):
            return Search(None)
        hit, result = self.search.file(os.path.basename(path), path, via)
        step = SearchStep(via, str(Path(path).parent), result, hit is not None)
        return Search(hit, (step,), () if hit else ((path, result),))


def _told(first: _Mapped, name: str, session: _Session) -> tuple[SearchStep, ...]:
    """Returns the steps for the library itself; where it was in the process before, how it got there."""
    if first.search.hit is None or name in session.by_name:
        return first.search.steps
    by = f" because {first.asked_by} needs it" if first.asked_by else ""
    return (
        SearchStep("loaded already", "", f"the process has it by then{by}; it was searched like this"),
        *first.search.steps,
    )


def _elf(mapped: _Mapped) -> Elf:
    return mapped.chain[0]


def _file_number(path: str) -> tuple[int, int]:
    try:
        told = os.stat(path)
    except OSError:
        return (0, hash(path))
    return told.st_dev, told.st_ino
