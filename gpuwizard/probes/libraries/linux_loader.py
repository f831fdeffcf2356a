"""Where glibc's loader would find a library, worked out from files, as dlopen() would do it.

The order is that of dlopen(3) and glibc's _dl_map_object: DT_RPATH of the object that asks and of those that
loaded it (only if it has no DT_RUNPATH), LD_LIBRARY_PATH, DT_RUNPATH of the object that asks, ld.so.cache,
the system's own folders. A file for another processor is passed over; a damaged one ends the search.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from gpuwizard.catalog.libraries import family_of
from gpuwizard.probes.libraries.elf import MACHINES, X86_64, Elf, ElfReader, Identity
from gpuwizard.probes.libraries.files import exists, real
from gpuwizard.probes.libraries.ld_cache import read_cache

# Part of the C library or in every process that runs Python: they are loaded long before.
_C_LIBRARY = "libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libutil.so.1 libgcc_s.so.1"
_ALWAYS_THERE = frozenset((*_C_LIBRARY.split(), "libstdc++.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"))
_DEFAULT_FOLDERS = ("lib64", "usr/lib64", "lib", "usr/lib")
_MULTIARCH = {62: "x86_64-linux-gnu", 183: "aarch64-linux-gnu"}


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


class Loaded(Struct, frozen=True):
    """The outcome of opening one library with everything that it needs.

    Attributes:
        hit: The file, None where none was found.
        missing: Libraries that it needs, directly or not, and that are not found.
        broken: Libraries that it needs and that are damaged, with the reason.
        passed_over: Files of that name that the loader skips (another processor), with the reason.
    """

    hit: Hit | None
    missing: tuple[str, ...] = ()
    broken: tuple[tuple[str, str], ...] = ()
    passed_over: tuple[tuple[str, str], ...] = ()


def library_path(env: Mapping[str, str], cwd: str = "") -> tuple[str, ...]:
    """Returns the folders of LD_LIBRARY_PATH, each once, in order.

    An empty entry means the current folder; an empty variable means no entry at all.
    """
    value = env.get("LD_LIBRARY_PATH", "")
    entries = value.replace(";", ":").split(":") if value else []
    return tuple(dict.fromkeys(_absolute(entry, cwd or str(Path.cwd())) for entry in entries))


def _absolute(entry: str, cwd: str) -> str:
    # Not normalised: a/link/../b is what the kernel makes of it, which is not a/b.
    return entry if entry.startswith("/") else f"{cwd}/{entry}".rstrip("/")


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
        self._root = root
        self._cwd = cwd or str(Path.cwd())
        self._identity = identity
        self._program = self.reader.read(real(program)) if program and exists(program) else None
        self._library_path = library_path(env, self._cwd)
        self._cache = read_cache(str(root / "etc/ld.so.cache"), identity)
        self._defaults = self._default_folders()
        self._loaded: dict[str, Hit] = {}

    def open(self, name: str, opener: Elf | None) -> Loaded:
        """Does what dlopen(name) does when it is called from inside `opener`.

        Args:
            name: A library name without a folder.
            opener: The object that calls it; None for the program itself.
        """
        session = _Session()
        chain = (opener,) if opener else ()
        hit = self._map(name, chain, session)
        result = Loaded(
            hit,
            tuple(dict.fromkeys(session.missing)),
            tuple(dict.fromkeys(session.broken)),
            tuple(dict.fromkeys(session.passed_over)),
        )
        # glibc takes everything out again when one part cannot be loaded.
        if hit is not None and not hit.elf.problem and not result.missing and not result.broken:
            self._loaded.update(session.mapped)
        return result

    def find(self, name: str, chain: tuple[Elf, ...] = ()) -> Hit | None:
        """Returns the file that a name leads to, without looking at what it needs itself."""
        return self._search(name, chain, _Session())

    def _map(self, name: str, chain: tuple[Elf, ...], session: "_Session") -> Hit | None:
        known = self._loaded.get(name) or session.mapped.get(name)
        if known is not None:
            return known
        hit = self._search(name, chain, session)
        if hit is None or hit.elf.problem:
            return hit
        session.mapped[name] = hit
        if hit.elf.soname:
            session.mapped.setdefault(hit.elf.soname, hit)
        for needed in hit.elf.needed:
            if needed not in _ALWAYS_THERE:
                self._need(needed, (hit.elf, *chain), session)
        return hit

    def _need(self, name: str, chain: tuple[Elf, ...], session: "_Session") -> None:
        inner = self._map(name, chain, session)
        if inner is None:
            session.missing.append(name)
        elif inner.elf.problem:
            session.broken.append((name, inner.elf.problem))

    def _search(self, name: str, chain: tuple[Elf, ...], session: "_Session") -> Hit | None:
        for via, folder in self._places(name, chain):
            path = f"{folder}/{name}"
            if not exists(path):
                continue
            path = f"{real(folder)}/{name}"
            identity, problem = self.reader.header(path)
            if identity is not None and identity != self._identity:
                kind = MACHINES.get(identity.machine, f"another processor (number {identity.machine})")
                session.passed_over.append((path, f"made for {kind}; the loader passes over it"))
                continue
            if problem.startswith("the file cannot be read"):  # no permission: the loader goes on
                session.passed_over.append((path, problem))
                continue
            # Of the system's own libraries the header is enough: they are not what is in question here.
            system = family_of(name) == "system"
            elf = Elf(path, identity, problem=problem) if system else self.reader.read(path)
            return Hit(name, path, via, elf)
        return None

    def _places(self, name: str, chain: tuple[Elf, ...]) -> Iterator[tuple[str, str]]:
        opener = chain[0] if chain else None
        if opener is None or not opener.has_runpath:
            for one in (*chain, *((self._program,) if self._program else ())):
                if not one.has_runpath:
                    yield from (("RPATH", folder) for folder in self._expand(one.rpath, one.path))
        yield from (("LD_LIBRARY_PATH", folder) for folder in self._library_path)
        if opener is not None:
            yield from (("RUNPATH", folder) for folder in self._expand(opener.runpath, opener.path))
        cached = self._cache.get(name)
        if cached:
            yield "ld.so.cache", str(self._root / str(Path(cached).parent).lstrip("/"))
        yield from (("default folder", folder) for folder in self._defaults)

    def _expand(self, entries: tuple[str, ...], owner: str) -> list[str]:
        # Links of the file itself are not followed for $ORIGIN; for the program they were before.
        origin = str(Path(owner).parent)
        folders = []
        for entry in entries:
            for token, value in (("ORIGIN", origin), ("LIB", self._lib_token())):
                entry = entry.replace(f"${{{token}}}", value).replace(f"${token}", value)
            folders.append(_absolute(entry, self._cwd))
        return list(dict.fromkeys(folders))

    def _lib_token(self) -> str:
        name = _MULTIARCH.get(self._identity.machine, "")
        return f"lib/{name}" if name and (self._root / "usr/lib" / name).is_dir() else "lib64"

    def _default_folders(self) -> tuple[str, ...]:
        name = _MULTIARCH.get(self._identity.machine, "")
        multiarch = (f"lib/{name}", f"usr/lib/{name}") if name else ()
        return tuple(str(self._root / folder) for folder in (*multiarch, *_DEFAULT_FOLDERS))


class _Session:
    """What one call of dlopen has mapped and missed so far."""

    def __init__(self) -> None:
        self.mapped: dict[str, Hit] = {}
        self.missing: list[str] = []
        self.broken: list[tuple[str, str]] = []
        self.passed_over: list[tuple[str, str]] = []
