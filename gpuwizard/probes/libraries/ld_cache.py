"""The table that ldconfig makes, /etc/ld.so.cache (format of glibc 2.2 and later, `glibc-ld.so.cache1.1`)."""

import struct
from collections.abc import Iterable, Iterator

from gpuwizard.probes.libraries.elf import Identity
from gpuwizard.probes.libraries.files import read_bytes

# Layout as in glibc's sysdeps/generic/dl-cache.h.
_MAGIC = b"glibc-ld.so.cache1.1"
_HEAD = struct.Struct("=20sII4xI12x")
_ENTRY = struct.Struct("=iIIIQ")
_EXTENSION = struct.Struct("=II")
_SECTION = struct.Struct("=IIII")
_EXTENSION_MAGIC = 0xEAA42174
_LEVEL_NAMES = 1
_FLAGS = {(2, 62): 0x0303, (2, 183): 0x0A03, (1, 3): 0x0003}
_OF_64_BIT = (_FLAGS[2, 62], _FLAGS[2, 183])
_MAX_SIZE = 64 * 1024 * 1024
_MAX_SECTIONS = 64


def read_cache(path: str, identity: Identity, levels: tuple[str, ...] = ()) -> dict[str, str]:
    """Returns library name to path, the entry that the loader would take.

    Args:
        path: The cache file.
        identity: Word size and processor of the program; entries of others are left out.
        levels: The processor levels that this machine reaches, best first; a library for one of them goes
            before the plain one.

    Returns:
        Empty where the file is absent, damaged or of an unknown format.
    """
    table = _table(path)
    flags = _FLAGS.get((identity.elf_class, identity.machine))
    return {} if flags is None else _best(table, flags, levels)


def copies_in_cache(path: str, names: Iterable[str]) -> dict[str, list[str]] | None:
    """Returns each 64-bit file that the table names for some libraries, in its order, as `ldconfig -p` lists them.

    Args:
        path: The cache file.
        names: What is looked for ("libcuda.so.1").

    Returns:
        None where the file is absent, damaged at its beginning or of an unknown format.
    """
    table = _table(path)
    found: dict[str, list[str]] = {name: [] for name in names}
    for kind, key, value, _ in _rows(table):
        name = _text(table, key) if kind in _OF_64_BIT else ""
        if name in found:
            found[name].append(_text(table, value))
    return found if len(table) >= _HEAD.size else None


def _table(path: str) -> bytes:
    """Returns the table from its beginning, empty where there is none. One of the old format may stand before it."""
    data = read_bytes(path, _MAX_SIZE)
    start = data.find(_MAGIC)
    return data[start:] if start >= 0 else b""


def _rows(table: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Yields kind, place of the name, place of the path, and for which processor, as far as the table goes."""
    try:
        _, count, _, _ = _HEAD.unpack_from(table)
        for index in range(min(count, len(table) // _ENTRY.size)):
            kind, key, value, _, hwcap = _ENTRY.unpack_from(table, _HEAD.size + index * _ENTRY.size)
            yield kind, key, value, hwcap
    except struct.error:
        return


def _best(table: bytes, flags: int, levels: tuple[str, ...]) -> dict[str, str]:
    best: dict[str, tuple[int, str]] = {}
    names = _level_names(table)
    for kind, key, value, hwcap in _rows(table):
        rank = _rank(hwcap, names, levels)
        if kind == flags and rank is not None:
            name = _text(table, key)
            if name not in best or rank < best[name][0]:
                best[name] = (rank, _text(table, value))
    return {name: path for name, (_, path) in best.items()}


def _rank(hwcap: int, names: list[str], levels: tuple[str, ...]) -> int | None:
    """Returns the place of an entry among those of its name, None for a processor that this is not.

    Bit 62 says that the lower half counts into the names of levels; other numbers are of older schemes.
    """
    if not hwcap:
        return len(levels)
    index = hwcap & 0xFFFFFFFF
    named = (hwcap >> 32) & ~0x3FF == 1 << 30
    return levels.index(names[index]) if named and index < len(names) and names[index] in levels else None


def _level_names(table: bytes) -> list[str]:
    try:
        return _read_level_names(table, _HEAD.unpack_from(table)[3])
    except struct.error:
        return []


def _read_level_names(table: bytes, offset: int) -> list[str]:
    if not offset:
        return []
    magic, count = _EXTENSION.unpack_from(table, offset)
    if magic != _EXTENSION_MAGIC:
        return []
    for index in range(min(count, _MAX_SECTIONS)):
        tag, _, start, size = _SECTION.unpack_from(table, offset + _EXTENSION.size + index * _SECTION.size)
        if tag == _LEVEL_NAMES:
            number = min(size, 4096) // 4
            return [_text(table, one) for one in struct.unpack_from(f"={number}I", table, start)]
    return []


def _text(table: bytes, offset: int) -> str:
    end = table.find(b"\0", offset)
    return table[offset:end].decode("utf-8", "surrogateescape") if end > offset else ""
