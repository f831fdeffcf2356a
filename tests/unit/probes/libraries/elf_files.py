"""Makes small but true ELF libraries and ld.so.cache files, byte by byte, so that no compiler is needed."""

import struct
from pathlib import Path

X86_64 = 62
ARM64 = 183
PAGE = 0x1000
_NEEDED, _STRTAB, _STRSZ, _SONAME, _RPATH, _RUNPATH = 1, 5, 10, 14, 15, 29


def write_elf(
    path: Path,
    *,
    soname: str = "",
    needed: tuple[str, ...] = (),
    rpath: str = "",
    runpath: str = "",
    machine: int = X86_64,
    claimed_size: int = 0,
) -> Path:
    """Writes a 64 bit library. `claimed_size` makes its load segment longer than the file, as if cut short."""
    path.parent.mkdir(parents=True, exist_ok=True)
    strings = b"\0"
    tags: list[tuple[int, int]] = []
    pairs = [(_SONAME, soname), (_RPATH, rpath), (_RUNPATH, runpath), *((_NEEDED, name) for name in needed)]
    for tag, text in pairs:
        if text:
            tags.append((tag, len(strings)))
            strings += text.encode() + b"\0"
    header, table = 64, 2 * 56
    at_strings = header + table
    at_tags = (at_strings + len(strings) + 15) // 16 * 16
    tags += [(_STRTAB, at_strings), (_STRSZ, len(strings)), (0, 0)]
    dynamic = b"".join(struct.pack("<qQ", tag, value) for tag, value in tags)
    size = at_tags + len(dynamic)
    ident = b"\x7fELF" + bytes([2, 1, 1]) + bytes(9)
    head = ident + struct.pack("<HHIQQQIHHHHHH", 3, machine, 1, 0, header, 0, 0, 64, 56, 2, 64, 0, 0)
    load = struct.pack("<IIQQQQQQ", 1, 5, 0, 0, 0, claimed_size or size, claimed_size or size, PAGE)
    dyn = struct.pack("<IIQQQQQQ", 2, 4, at_tags, at_tags, at_tags, len(dynamic), len(dynamic), 8)
    body = (head + load + dyn + strings).ljust(at_tags, b"\0") + dynamic
    path.write_bytes(body)
    return path


def write_cache(path: Path, entries: dict[str, str], *, flags: int = 0x0303, hwcap: int = 0) -> Path:
    """Writes an ld.so.cache of the format that glibc 2.2 and later use."""
    path.parent.mkdir(parents=True, exist_ok=True)
    start = 48 + 24 * len(entries)
    strings, rows = b"", b""
    for name, target in entries.items():
        key = start + len(strings)
        strings += name.encode() + b"\0"
        value = start + len(strings)
        strings += target.encode() + b"\0"
        rows += struct.pack("=iIIIQ", flags, key, value, 0, hwcap)
    head = b"glibc-ld.so.cache1.1" + struct.pack("=II4xI12x", len(entries), len(strings), 0)
    path.write_bytes(head + rows + strings)
    return path
