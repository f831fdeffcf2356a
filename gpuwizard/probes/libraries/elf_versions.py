"""The symbol versions of a library: those that it needs of others ("GLIBCXX_3.4.30"), and those that it defines.

Layout as in the Linux Standard Base, "Symbol Versioning". The loader refuses a library that needs a version which the
file that it finds for the name does not define; a need that only weak references have does not count.
"""

from collections.abc import Iterator
from itertools import islice
from struct import Struct, error
from typing import BinaryIO

_NEED = Struct("<HHIII")  # version, entries, file, first entry, next
_NEED_ENTRY = Struct("<IHHII")  # hash, flags, index, name, next
_DEFINED = Struct("<HHHHIII")  # version, flags, index, names, hash, first name, next
_WEAK = 0x2
# The real ones take some thousand bytes; a hostile file must not keep us.
_MAX_BYTES = 64 * 1024
_MAX_ENTRIES = 4_000
_MAX_NAME = 256


class VersionTables:
    """Reads the two tables from an open library.

    Args:
        stream: The file.
        strings: Where its table of names begins, in bytes from the start of the file.
    """

    def __init__(self, stream: BinaryIO, strings: int) -> None:
        self._stream = stream
        self._strings = strings
        self._names: dict[int, str] = {}

    def needed(self, start: int) -> tuple[tuple[str, str], ...]:
        """Returns pairs of library and version, in the order of the file; weak ones are left out.

        Args:
            start: Where the table begins, in bytes from the start of the file.
        """
        rows = islice(_needs(self._block(start)), _MAX_ENTRIES)
        return tuple((self._name(file), self._name(name)) for file, flags, name in rows if not flags & _WEAK)

    def defined(self, start: int) -> frozenset[str]:
        """Returns the versions that a library defines; `start` is as for `needed`."""
        data = self._block(start)
        names = (data[at + row[5] : at + row[5] + 4] for at, row in _chain(data, _DEFINED, 0))
        return frozenset(self._name(int.from_bytes(name, "little")) for name in names)

    def _block(self, start: int) -> bytes:
        self._stream.seek(start)
        return self._stream.read(_MAX_BYTES)

    def _name(self, offset: int) -> str:
        if offset not in self._names:
            self._stream.seek(self._strings + offset)
            self._names[offset] = self._stream.read(_MAX_NAME).partition(b"\0")[0].decode("utf-8", "replace")
        return self._names[offset]


def _needs(data: bytes) -> Iterator[tuple[int, int, int]]:
    for at, (_, _, file, first, _) in _chain(data, _NEED, 0):
        for _, (_, flags, _, name, _) in _chain(data, _NEED_ENTRY, at + first):
            yield file, flags, name


def _chain(data: bytes, layout: Struct, at: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yields the entries of a list in which each says how far away the next one is, with their places."""
    for _ in range(_MAX_ENTRIES):
        try:
            row = layout.unpack_from(data, at)
        except error:
            return
        yield at, row
        if not row[-1]:
            return
        at += row[-1]
