"""What a Linux shared library says of itself, read without loading it."""

import os
import stat
from pathlib import Path
from struct import unpack_from
from typing import Any, BinaryIO, cast

from msgspec import Struct

from gpuwizard.probes.libraries.elf_versions import VersionTables
from gpuwizard.probes.libraries.files import regular_file_problem

_HEADER = 64
_MAX_TAGS = 4096
_MAX_NEEDED = 300
_MAX_SEGMENTS = 1000
# Reading one library takes some hundred reads of some bytes each; a hostile file would take them without end.
_MAX_READS = 60_000
_MAX_BYTES = 16 * 1024 * 1024
_TAGS = {"DT_NEEDED": "needed", "DT_RPATH": "rpath", "DT_RUNPATH": "runpath", "DT_SONAME": "soname"}
_NUMBERS = ("DT_FLAGS_1", "DT_STRTAB", "DT_VERNEED", "DT_VERDEF")
_NODEFLIB, _NOOPEN, _PIE = 0x800, 0x40, 0x8000000
_SHARED, _PROGRAM = 3, 2
_OSABI = (0, 3)  # System V and GNU/Linux


class Identity(Struct, frozen=True):
    """Word size and processor of an ELF file: (2, 62) is 64 bit x86, (2, 183) is 64 bit ARM."""

    elf_class: int
    machine: int


# The loader stops here before it looks at the processor.
WRONG_SYSTEM = "the file is not a library for this system (its header says so, or is damaged)"
X86_64 = Identity(2, 62)
MACHINES = {3: "32 bit x86", 40: "32 bit ARM", 62: "64 bit x86", 183: "64 bit ARM"}


class Elf(Struct, frozen=True):
    """The parts of a library that the loader looks at.

    Attributes:
        path: The file.
        identity: Word size and processor, None where the header cannot be read.
        soname: The name that the library gives itself.
        needed: Libraries that are loaded with it.
        rpath: Entries of DT_RPATH, which count only where there is no DT_RUNPATH.
        runpath: Entries of DT_RUNPATH.
        has_runpath: Whether DT_RUNPATH is there at all.
        no_default_folders: Whether what it asks for is not searched in the system's own folders (DF_1_NODEFLIB).
        interpreter: The loader that a program names.
        versions: Symbol versions that it needs, as pairs of library and version.
        problem: Why the loader cannot use it, empty for nothing.
    """

    path: str
    identity: Identity | None = None
    soname: str = ""
    needed: tuple[str, ...] = ()
    rpath: tuple[str, ...] = ()
    runpath: tuple[str, ...] = ()
    has_runpath: bool = False
    no_default_folders: bool = False
    interpreter: str = ""
    versions: tuple[tuple[str, str], ...] = ()
    problem: str = ""


class ElfReader:
    """Reads ELF files, each one once."""

    def __init__(self) -> None:
        self._known: dict[str, Elf] = {}
        self._headers: dict[str, tuple[Identity | None, str]] = {}
        self._defined: dict[str, frozenset[str]] = {}

    def header(self, path: str) -> tuple[Identity | None, str]:
        """Returns identity and problem as they follow from the first bytes of a file."""
        if path not in self._headers:
            self._headers[path] = _header(path)
        return self._headers[path]

    def read(self, path: str) -> Elf:
        """Returns what a library says of itself; a damaged file gives its problem, never an exception."""
        if path not in self._known:
            identity, problem = self.header(path)
            self._known[path] = Elf(path, identity, problem=problem) if problem else _read(path, identity)
        return self._known[path]

    def defined(self, path: str) -> frozenset[str]:
        """Returns the symbol versions that a library defines; empty where it has none, or cannot be read."""
        if path not in self._defined:
            identity, problem = self.header(path)
            self._defined[path] = frozenset() if problem or identity is None else _defined(path)
        return self._defined[path]


def _header(path: str) -> tuple[Identity | None, str]:
    problem = regular_file_problem(path)
    if problem:
        return None, problem
    try:
        with Path(path).open("rb") as stream:
            head = stream.read(_HEADER)
    except OSError as error:
        return None, f"the file cannot be read: {error.strerror or error}"
    if len(head) < _HEADER:
        return None, f"the file is too short ({len(head)} bytes)"
    if head[:4] != b"\x7fELF":
        return None, "the file is not a Linux library (its first bytes are wrong)"
    order = ">" if head[5] == 2 else "<"
    identity = Identity(head[4], unpack_from(f"{order}H", head, 18)[0])
    return identity, _header_problem(head)


def _header_problem(head: bytes) -> str:
    """Returns what glibc's open_verify refuses in a header beside word size and processor.

    A library of another word size is passed over before any of this counts; 32 bit ones are therefore let through.
    """
    if head[4] != 2:
        return ""
    if head[5] != 1 or head[6] != 1 or head[7] not in _OSABI or any(head[9:16]):
        return WRONG_SYSTEM
    kind, _, version = unpack_from("<HHI", head, 16)
    if version != 1 or kind not in (_SHARED, _PROGRAM) or unpack_from("<H", head, 54)[0] != 56:
        return "the file is damaged: its header does not make sense"
    return ""


class _Sparing:
    """A file that gives up after too many reads: sizes in a hostile file must not decide how long we read."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._reads = _MAX_READS
        self._bytes = _MAX_BYTES
        self.seek, self.tell = stream.seek, stream.tell

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(min(size, self._bytes) if size >= 0 else self._bytes)
        self._reads -= 1
        self._bytes -= len(data)
        if self._reads < 0 or self._bytes <= 0:
            raise ValueError("the file wants too much to be read")
        return data


def _read(path: str, identity: Identity | None) -> Elf:
    try:
        with Path(path).open("rb") as stream:
            return _parsed(path, identity, _opened(stream))
    except Exception as error:  # a damaged file can make the parser fail in any way
        return Elf(path, identity, problem=f"the file is damaged: {type(error).__name__}")


def _opened(stream: BinaryIO) -> Any:
    from elftools.elf.elffile import ELFFile  # Loaded late: by then the framework is being imported beside it.

    return ELFFile(cast(Any, _Sparing(stream)))


def _defined(path: str) -> frozenset[str]:
    try:
        with Path(path).open("rb") as stream:
            file = _opened(stream)
            segments = _segments(file)
            found = _dynamic(file, segments)
            tables, start = _versions(file, segments, found[1] if found else {}, "DT_VERDEF")
            return tables.defined(start) if start else frozenset()
    except Exception:  # a damaged file can make the parser fail in any way; its problem is told by `read`
        return frozenset()


def _versions(file: Any, segments: list[Any], numbers: dict[str, int], tag: str) -> tuple[VersionTables, int]:
    """Returns a reader of the version tables, and where the one of that tag begins; 0 where there is none."""
    names, start = (_offset(segments, numbers.get(one, 0)) for one in ("DT_STRTAB", tag))
    return VersionTables(file.stream, names), start if names else 0


def _offset(segments: list[Any], address: int) -> int:
    """Returns where an address of the library lies in its file, 0 where it lies nowhere."""
    for one in segments if address else ():
        if one["p_type"] == "PT_LOAD" and one["p_vaddr"] <= address < one["p_vaddr"] + one["p_filesz"]:
            return int(address - one["p_vaddr"] + one["p_offset"])
    return 0


def _parsed(path: str, identity: Identity | None, file: Any) -> Elf:
    size = stat_size(path)
    segments = _segments(file)
    end = max((int(one["p_offset"] + one["p_filesz"]) for one in segments if one["p_type"] == "PT_LOAD"), default=-1)
    if end < 0:
        return Elf(path, identity, problem="the file is damaged: nothing in it is meant to be loaded")
    if end > size:
        return Elf(path, identity, problem=f"the file is cut short: {size} of {end} bytes are there")
    found = _dynamic(file, segments)
    if found is None:
        return Elf(path, identity, problem="the file is not a shared library (it has no dynamic section)")
    strings, numbers = found
    flags = numbers.get("DT_FLAGS_1", 0)
    tables, start = _versions(file, segments, numbers, "DT_VERNEED")
    return Elf(
        path,
        identity,
        soname="".join(strings["soname"][:1]),
        needed=tuple(strings["needed"]),
        rpath=_entries(strings["rpath"]),
        runpath=_entries(strings["runpath"]),
        has_runpath=bool(strings["runpath"]),
        no_default_folders=bool(flags & _NODEFLIB),
        interpreter=_interpreter(file, segments),
        versions=tables.needed(start) if start else (),
        problem=_not_for_opening(len(strings["needed"]), flags, file["e_type"] != "ET_DYN"),
    )


def _segments(file: Any) -> list[Any]:
    """Returns the headers of the segments alone: pyelftools' own segments read tables of sections for each one."""
    if file["e_phnum"] > _MAX_SEGMENTS:
        raise ValueError("too many segments")
    from elftools.common.utils import struct_parse

    starts = (file["e_phoff"] + index * file["e_phentsize"] for index in range(file["e_phnum"]))
    return [struct_parse(file.structs.Elf_Phdr, file.stream, start) for start in starts]


def _interpreter(file: Any, segments: list[Any]) -> str:
    for one in segments:
        if one["p_type"] == "PT_INTERP":
            file.stream.seek(one["p_offset"])
            text: bytes = file.stream.read(min(int(one["p_filesz"]), 4096))
            return text.split(b"\0")[0].decode("utf-8", "replace")
    return ""


def _not_for_opening(needed: int, flags: int, fixed: bool) -> str:
    if fixed or flags & _PIE:
        return "the file is a program, not a library"
    if needed > _MAX_NEEDED:
        return f"the file is damaged or not meant for use: it asks for more than {_MAX_NEEDED} other libraries"
    if flags & _NOOPEN:
        return "the library forbids that a running program loads it"
    return ""


def stat_size(path: str) -> int:
    """Returns the size of a regular file in bytes."""
    result = os.stat(path)
    return result.st_size if stat.S_ISREG(result.st_mode) else 0


def _dynamic(file: Any, segments: list[Any]) -> tuple[dict[str, list[str]], dict[str, int]] | None:
    """Returns the wanted texts and numbers of the dynamic segment by name, None where there is none."""
    from elftools.elf.dynamic import Dynamic

    found: dict[str, list[str]] = {name: [] for name in _TAGS.values()}
    numbers: dict[str, int] = {}
    start = next((int(one["p_offset"]) for one in segments if one["p_type"] == "PT_DYNAMIC"), None)
    if start is None:
        return None
    for count, tag in enumerate(Dynamic(file.stream, file, None, start, False).iter_tags()):
        name = _TAGS.get(tag.entry.d_tag)
        if name:
            found[name].append(str(getattr(tag, name)))
        elif tag.entry.d_tag in _NUMBERS:
            numbers[tag.entry.d_tag] = int(tag.entry.d_val)
        if count > _MAX_TAGS or len(found["needed"]) > _MAX_NEEDED:
            break
    return found, numbers


def _entries(values: list[str]) -> tuple[str, ...]:
    """Splits a path list and drops repetitions: TensorFlow's has 668 entries, 18 of them different.

    An empty entry means the current folder; an empty list means no entry at all.
    """
    return tuple(dict.fromkeys(entry for value in values if value for entry in value.split(":")))
