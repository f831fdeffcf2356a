"""Makes small but true Windows DLLs with an import table and a version resource, byte by byte."""

import struct
from pathlib import Path

AMD64 = 0x8664
I386 = 0x14C
_RVA = 0x1000
_RAW = 0x200


def write_dll(path: Path, *, imports: tuple[str, ...] = (), version: str = "", machine: int = AMD64) -> Path:
    """Writes a DLL that imports the named ones and whose version resource has that FileVersion."""
    path.parent.mkdir(parents=True, exist_ok=True)
    section, directories = bytearray(), [(0, 0)] * 16
    if imports:
        directories[1] = (_RVA, 20 * (len(imports) + 1))
        section += _imports(imports)
    if version:
        section += bytes(-len(section) % 16)
        start = _RVA + len(section)
        block = _resources(version, start)
        directories[2] = (start, len(block))
        section += block
    path.write_bytes(_image(bytes(section) or bytes(16), directories, machine))
    return path


def _image(section: bytes, directories: list[tuple[int, int]], machine: int) -> bytes:
    size = (len(section) + 0x1FF) // 0x200 * 0x200
    dos = b"MZ".ljust(60, b"\0") + struct.pack("<I", 64)
    coff = struct.pack("<HHIIIHH", machine, 1, 0, 0, 0, 240, 0x2022)
    optional = struct.pack("<HBBIIIII", 0x20B, 14, 0, 0, size, 0, 0, _RVA)
    optional += struct.pack("<QII", 0x180000000, 0x1000, 0x200)
    optional += struct.pack("<HHHHHHIIIIHH", 6, 0, 0, 0, 6, 0, 0, _RVA + 0x1000 + size, 0x200, 0, 2, 0)
    optional += struct.pack("<QQQQII", 0x100000, 0x1000, 0x100000, 0x1000, 0, 16)
    optional += b"".join(struct.pack("<II", *entry) for entry in directories)
    name = b".rdata".ljust(8, b"\0")
    header = name + struct.pack("<IIIIIIHHI", len(section), _RVA, size, _RAW, 0, 0, 0, 0, 0x40000040)
    head = (dos + b"PE\0\0" + coff + optional + header).ljust(_RAW, b"\0")
    return head + section.ljust(size, b"\0")


def _imports(names: tuple[str, ...]) -> bytes:
    """One descriptor for each DLL, each importing one function by number."""
    table = 20 * (len(names) + 1)
    thunks = table
    strings = thunks + 16 * len(names)
    rows, texts = b"", b""
    for index, name in enumerate(names):
        thunk = _RVA + thunks + 16 * index
        rows += struct.pack("<IIIII", thunk, 0, 0, _RVA + strings + len(texts), thunk)
        texts += name.encode() + b"\0"
    lookups = struct.pack("<QQ", 1 << 63 | 1, 0) * len(names)
    return rows.ljust(table, b"\0") + lookups + texts


def _resources(version: str, start: int) -> bytes:
    """A resource tree with one entry: RT_VERSION (16), number 1, language 1033."""
    data = _version_info(version)
    tree = b""
    for number, below in ((16, 24), (1, 48)):
        tree += struct.pack("<IIHHHH", 0, 0, 0, 0, 0, 1) + struct.pack("<II", number, below | 1 << 31)
    tree += struct.pack("<IIHHHH", 0, 0, 0, 0, 0, 1) + struct.pack("<II", 1033, 72)
    return tree + struct.pack("<IIII", start + 88, len(data), 0, 0) + data


def _version_info(version: str) -> bytes:
    fixed = struct.pack("<13I", 0xFEEF04BD, 0x10000, 0, 0, 0, 0, 0x3F, 0, 4, 2, 0, 0, 0)
    value = (version + "\0").encode("utf-16-le")
    text = _block("FileVersion", value, len(value) // 2, text=True)
    table = _block("StringFileInfo", _block("040904b0", text, 0, text=True), 0, text=True)
    return _block("VS_VERSION_INFO", fixed + bytes(-len(fixed) % 4) + table, len(fixed), text=False)


def _block(key: str, body: bytes, length: int, *, text: bool) -> bytes:
    head = (key + "\0").encode("utf-16-le")
    head += bytes(-(6 + len(head)) % 4)
    body += bytes(-len(body) % 4)
    return struct.pack("<HHH", 6 + len(head) + len(body), length, int(text)) + head + body
