"""What a Linux shared library says of itself, read without loading it."""

import stat
from pathlib import Path
from struct import unpack_from
from typing import Any

from elftools.elf.elffile import ELFFile
from msgspec import Struct

from gpuwizard.probes.libraries.files import regular_file_problem

_HEADER = 64
_MAX_TAGS = 4096
_TAGS = {"DT_NEEDED": "needed", "DT_RPATH": "rpath", "DT_RUNPATH": "runpath", "DT_SONAME": "soname"}


class Identity(Struct, frozen=True):
    """Word size and processor of an ELF file: (2, 62) is 64 bit x86, (2, 183) is 64 bit ARM."""

    elf_class: int
    machine: int


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
        problem: Why the loader cannot use it, empty for nothing.
    """

    path: str
    identity: Identity | None = None
    soname: str = ""
    needed: tuple[str, ...] = ()
    rpath: tuple[str, ...] = ()
    runpath: tuple[str, ...] = ()
    has_runpath: bool = False
    problem: str = ""


class ElfReader:
    """Reads ELF files, each one once."""

    def __init__(self) -> None:
        self._known: dict[str, Elf] = {}
        self._headers: dict[str, tuple[Identity | None, str]] = {}

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
    return Identity(head[4], unpack_from(f"{order}H", head, 18)[0]), ""


def _read(path: str, identity: Identity | None) -> Elf:
    try:
        with Path(path).open("rb") as stream:
            size = stat_size(path)
            file = ELFFile(stream)
            end = max((int(one["p_offset"] + one["p_filesz"]) for one in file.iter_segments("PT_LOAD")), default=0)
            if end > size:
                return Elf(path, identity, problem=f"the file is cut short: {size} of {end} bytes are there")
            found = _dynamic(file)
    except Exception as error:  # a damaged file can make the parser fail in any way
        return Elf(path, identity, problem=f"the file is damaged: {type(error).__name__}")
    if found is None:
        return Elf(path, identity, problem="the file is not a shared library (it has no dynamic section)")
    return Elf(
        path,
        identity,
        soname="".join(found["soname"][:1]),
        needed=tuple(found["needed"]),
        rpath=_entries(found["rpath"]),
        runpath=_entries(found["runpath"]),
        has_runpath=bool(found["runpath"]),
    )


def stat_size(path: str) -> int:
    """Returns the size of a regular file in bytes."""
    result = Path(path).stat()
    return result.st_size if stat.S_ISREG(result.st_mode) else 0


def _dynamic(file: Any) -> dict[str, list[str]] | None:
    """Returns the wanted entries of the dynamic segment by name, None where there is none."""
    found: dict[str, list[str]] = {name: [] for name in _TAGS.values()}
    for segment in file.iter_segments("PT_DYNAMIC"):
        for count, tag in enumerate(segment.iter_tags()):
            name = _TAGS.get(tag.entry.d_tag)
            if name:
                found[name].append(str(getattr(tag, name)))
            if count > _MAX_TAGS:
                break
        return found
    return None


def _entries(values: list[str]) -> tuple[str, ...]:
    """Splits a path list and drops repetitions: TensorFlow's has 668 entries, 18 of them different."""
    return tuple(dict.fromkeys(entry for value in values for entry in value.split(":")))
