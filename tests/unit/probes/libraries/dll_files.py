"""Makes small but true Windows DLLs with an import table and a version resource, byte by byte."""

import struct
from pathlib import Path

AMD64 = 0x8664
I386 = 0x14C
ARM64 = 0xAA64
_RVA = 0x1000
_RAW = 0x200


def write_dll(
    path: Path,
    *,
    imports: tuple[str, ...] = (),
    delayed: tuple[str, ...] = (),
    forwards: tuple[str, ...] = (),
    version: str = "",
    manifest: str = "",
    machine: int = AMD64,
) -> Path:
    """Writes a DLL with these imports, functions forwarded to others ("leaf.leaf"), FileVersion and manifest."""
    path.parent.mkdir(parents=True, exist_ok=True)
    section, directories = bytearray(), [(0, 0)] * 16
    resources = [(16, _version_info(version))] if version else []
    resources += [(24, manifest.encode())] if manifest else []
    for index, block in (
        (1, _imports(imports)),
        (13, _delayed(delayed, _RVA + len(_imports(imports)) + -len(_imports(imports)) % 16)),
    ):
        if block:
            section += bytes(-len(section) % 16)
            directories[index] = (_RVA + len(section), len(block))
            section += block
    for index, make in ((0, lambda at: _exports(forwards, at)), (2, lambda at: _resources(resources, at))):
        section += bytes(-len(section) % 16)
        block = make(_RVA + len(section))
        if block:
            directories[index] = (_RVA + len(section), len(block))
            section += block
    path.write_bytes(_image(bytes(section) or bytes(16), directories, machine))
    return path


def _image(section: bytes, directories: list[tuple[int, int]], machine: int) -> bytes:
    size = (len(section) + 0x1FF) // 0x200 * 0x200
    dos = b"MZ".ljust(60, b"\0") + struct.pack("<I", 64)
    wide = machine != I386
    coff = struct.pack("<HHIIIHH", machine, 1, 0, 0, 0, 240 if wide else 224, 0x2022 if wide else 0x2102)
    optional = struct.pack("<HBBIIIII", 0x20B if wide else 0x10B, 14, 0, 0, size, 0, 0, _RVA)
    optional += struct.pack("<QII" if wide else "<IIII", *(0x180000000,) if wide else (0, 0x10000000), 0x1000, 0x200)
    pages = (size + 0xFFF) // 0x1000 * 0x1000
    optional += struct.pack("<HHHHHHIIIIHH", 6, 0, 0, 0, 6, 0, 0, _RVA + pages, 0x200, 0, 2, 0)
    optional += struct.pack("<QQQQII" if wide else "<IIIIII", 0x100000, 0x1000, 0x100000, 0x1000, 0, 16)
    optional += b"".join(struct.pack("<II", *entry) for entry in directories)
    name = b".rdata".ljust(8, b"\0")
    header = name + struct.pack("<IIIIIIHHI", len(section), _RVA, size, _RAW, 0, 0, 0, 0, 0x40000040)
    head = (dos + b"PE\0\0" + coff + optional + header).ljust(_RAW, b"\0")
    return head + section.ljust(size, b"\0")


def _imports(names: tuple[str, ...]) -> bytes:
    """One descriptor for each DLL, each importing one function by number."""
    if not names:
        return b""
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


def _delayed(names: tuple[str, ...], start: int) -> bytes:
    """One descriptor for each DLL that loads at the first call; no function is named."""
    if not names:
        return b""
    table = 32 * (len(names) + 1)
    rows, texts = b"", b""
    for name in names:
        rows += struct.pack("<8I", 1, start + table + len(texts), start, start, start, 0, 0, 0)
        texts += name.encode() + b"\0"
    return rows.ljust(table, b"\0") + texts


def _exports(forwards: tuple[str, ...], start: int) -> bytes:
    """An export table in which each function is forwarded: its address is that of a text in the table."""
    if not forwards:
        return b""
    texts, addresses = b"", []
    for text in forwards:
        addresses.append(start + 40 + 4 * len(forwards) + len(texts))
        texts += text.encode() + b"\0"
    head = struct.pack("<IIHHIIIIIII", 0, 0, 0, 0, 0, 1, len(forwards), 0, start + 40, 0, 0)
    return head + struct.pack(f"<{len(addresses)}I", *addresses) + texts


def _resources(entries: list[tuple[int, bytes]], start: int) -> bytes:
    """A resource tree: for each type one entry, number 1 (version) or 2 (manifest), language 1033."""
    if not entries:
        return b""
    count = len(entries)
    below = 16 + 8 * count
    data = below + 64 * count
    root = struct.pack("<IIHHHH", 0, 0, 0, 0, 0, count)
    branches, texts = b"", b""
    for index, (number, text) in enumerate(entries):
        at = below + 64 * index
        root += struct.pack("<II", number, at | 1 << 31)
        branches += struct.pack("<IIHHHH", 0, 0, 0, 0, 0, 1) + struct.pack("<II", 1, at + 24 | 1 << 31)
        branches += struct.pack("<IIHHHH", 0, 0, 0, 0, 0, 1) + struct.pack("<II", 1033, at + 48)
        branches += struct.pack("<IIII", start + data + len(texts), len(text), 0, 0)
        texts += text + bytes(-len(text) % 16)
    return root + branches + texts


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
