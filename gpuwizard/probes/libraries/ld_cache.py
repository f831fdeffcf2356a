"""The table that ldconfig makes, /etc/ld.so.cache (format of glibc 2.2 and later, `glibc-ld.so.cache1.1`)."""

import struct
from pathlib import Path

from gpuwizard.probes.libraries.elf import Identity
from gpuwizard.probes.libraries.files import regular_file_problem

# Layout as in glibc's sysdeps/generic/dl-cache.h.
_MAGIC = b"glibc-ld.so.cache1.1"
_HEAD = struct.Struct("=20sII4xI12x")
_ENTRY = struct.Struct("=iIIIQ")
_FLAGS = {(2, 62): 0x0303, (2, 183): 0x0A03, (1, 3): 0x0003}
_MAX_SIZE = 64 * 1024 * 1024


def read_cache(path: str, identity: Identity) -> dict[str, str]:
    """Returns library name to path, the entry that the loader would take.

    Args:
        path: The cache file.
        identity: Word size and processor of the program; entries of others are left out, and so are those
            for special processor levels (glibc-hwcaps), which NVIDIA's libraries do not use.

    Returns:
        Empty where the file is absent, damaged or of an unknown format.
    """
    if regular_file_problem(path):
        return {}
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(_MAX_SIZE)
    except OSError:
        return {}
    start = data.find(_MAGIC)
    flags = _FLAGS.get((identity.elf_class, identity.machine))
    if start < 0 or flags is None:
        return {}
    return _entries(data[start:], flags)


def _entries(table: bytes, flags: int) -> dict[str, str]:
    found: dict[str, str] = {}
    try:
        count = _HEAD.unpack_from(table)[1]
        for index in range(min(count, len(table) // _ENTRY.size)):
            kind, key, value, _, hwcap = _ENTRY.unpack_from(table, _HEAD.size + index * _ENTRY.size)
            if kind == flags and not hwcap:
                found.setdefault(_text(table, key), _text(table, value))
    except struct.error:
        return found
    return found


def _text(table: bytes, offset: int) -> str:
    end = table.find(b"\0", offset)
    return table[offset:end].decode("utf-8", "surrogateescape") if end > offset else ""
