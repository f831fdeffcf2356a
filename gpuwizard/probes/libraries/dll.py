"""What a DLL says of itself, read from its headers without loading it."""

import mmap
import re
import struct
from pathlib import Path
from typing import Any

from msgspec import Struct

from gpuwizard.probes.libraries.files import regular_file_problem
from gpuwizard.probes.libraries.side_by_side import assemblies

AMD64 = 0x8664
ARM64 = 0xAA64
I386 = 0x14C
_MACHINES = {I386: "32 bit x86", AMD64: "64 bit x86", ARM64: "64 bit ARM", 0x1C4: "32 bit ARM"}
_MAX_FORWARDS = 65_536
_MANIFEST = 24
_FORWARD = re.compile(rb"([\w.-]{1,200})\.[^.]+\Z", re.ASCII)
# Places in the table of directories (Microsoft, "PE Format", optional header data directories).
_EXPORTED, _IMPORTS, _RESOURCES, _DELAYED = 0, 1, 2, 13
_MAX_DELAYED = 1_000


class Dll(Struct, frozen=True):
    """What a DLL says of itself.

    Attributes:
        path: The file.
        machine: The processor that it is made for, as the header numbers it; 0 where it cannot be told.
        imports: DLLs that must load with it.
        delayed: DLLs that load at the first call into them; without one the DLL itself still loads.
        forwards: DLLs that some of its functions really lie in.
        assemblies: Side-by-side assemblies that its manifest names.
        file_version: The text FileVersion of its version resource ("9.28.0.42", "6,14,11,12090").
        problem: What is wrong with the file, empty for nothing.
    """

    path: str
    machine: int = 0
    imports: tuple[str, ...] = ()
    delayed: tuple[str, ...] = ()
    forwards: tuple[str, ...] = ()
    assemblies: tuple[str, ...] = ()
    file_version: str = ""
    problem: str = ""


class DllReader:
    """Reads DLLs with pefile's fast mode (two milliseconds, also for one of 500 MB), each one once.

    The file is closed when `read` returns: on Windows an open one could not be replaced or deleted.
    """

    def __init__(self) -> None:
        self._known: dict[str, Dll] = {}

    def read(self, path: str) -> Dll:
        """Returns what a DLL says of itself; a damaged file gives its problem, never an exception."""
        if path not in self._known:
            problem = regular_file_problem(path)
            self._known[path] = Dll(path, problem=problem) if problem else _read(path)
        return self._known[path]


def machine_name(machine: int) -> str:
    """Returns the processor that a header's number stands for ("64 bit ARM")."""
    return _MACHINES.get(machine, f"another processor (number {machine:#x})")


def _read(path: str) -> Dll:
    import pefile  # Loading it takes a while, and on Linux nothing needs it.

    try:
        with Path(path).open("rb") as stream:
            if not stream.seek(0, 2):
                return Dll(path, problem="the file is empty (0 bytes)")
            # A map of our own: closing pefile's would run the garbage collector for each file.
            with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return _look_at(path, pefile.PE(data=data, fast_load=True), len(data))
    except Exception as error:  # a damaged file can make the parser fail in any way
        return Dll(path, problem=f"the file is damaged or not a DLL: {type(error).__name__}")


def _damage() -> tuple[type[Exception], ...]:
    import pefile

    return pefile.PEFormatError, struct.error


def _look_at(path: str, image: Any, size: int) -> Dll:
    machine = int(image.FILE_HEADER.Machine)
    problem = _cut_off(image, size)
    if problem:
        return Dll(path, machine, problem=problem)
    image.parse_data_directories([_IMPORTS, _RESOURCES], import_dllnames_only=True)
    imports = (entry.dll.decode("ascii", "replace") for entry in getattr(image, "DIRECTORY_ENTRY_IMPORT", ()))
    return Dll(
        path,
        machine,
        tuple(dict.fromkeys(name for name in imports if name)),
        _delayed(image),
        _forwards(image),
        assemblies(_manifest(image)),
        _file_version(image),
    )


def _cut_off(image: Any, size: int) -> str:
    """Returns what is missing at the end of the file; Windows refuses it, although its headers can be read."""
    parts = [one for one in image.sections if one.SizeOfRawData and one.PointerToRawData]
    whole = max((one.PointerToRawData + min(one.SizeOfRawData, one.Misc_VirtualSize) for one in parts), default=0)
    if whole > size:
        return f"the file is cut off: it has {size:,} of {whole:,} bytes"
    return ""


def _table(image: Any, number: int) -> tuple[int, int]:
    """Returns address and size of one of the tables, zeros where the file has none."""
    entries = image.OPTIONAL_HEADER.DATA_DIRECTORY
    return (entries[number].VirtualAddress, entries[number].Size) if number < len(entries) else (0, 0)


def _delayed(image: Any) -> tuple[str, ...]:
    """Returns the DLLs of the delay imports. Only their names are read: pefile wants all functions."""
    start, size = _table(image, _DELAYED)
    found: dict[str, None] = {}
    try:
        for at in range(start, start + min(size, 32 * _MAX_DELAYED), 32) if start else ():
            name = struct.unpack_from("<I", image.get_data(at, 32), 4)[0]
            if not name:
                break
            found[bytes(image.get_string_at_rva(name, 260) or b"").decode("ascii", "replace")] = None
    except _damage():
        pass  # what was read before the damage is true all the same
    return tuple(name for name in found if name)


def _forwards(image: Any) -> tuple[str, ...]:
    """Returns the DLLs that exported functions are forwarded to.

    An address inside the export table itself is a text, "OTHER.Function". pefile reads these with all names of
    functions, which takes seconds for a DLL with 100,000 of them; this looks at the addresses alone.
    """
    start, size = _table(image, _EXPORTED)
    if not start or size < 40:
        return ()
    try:
        count, _, functions = struct.unpack_from("<III", image.get_data(start, 40), 20)
        table = image.get_data(functions, 4 * min(count, _MAX_FORWARDS))
        addresses = struct.unpack_from(f"<{len(table) // 4}I", table)
        end = start + size
        texts = {bytes(image.get_string_at_rva(one, 300) or b"") for one in addresses if start <= one < end}
    except _damage():
        return ()
    found = {match[1].decode("ascii") for match in map(_FORWARD.match, texts) if match}
    return tuple(sorted(name if name.lower().endswith((".dll", ".pyd")) else f"{name}.dll" for name in found))


def _manifest(image: Any) -> bytes:
    """Returns the manifest of a DLL (resource RT_MANIFEST), empty for none."""
    for kind in getattr(getattr(image, "DIRECTORY_ENTRY_RESOURCE", None), "entries", ()):
        if kind.id != _MANIFEST:
            continue
        for name in getattr(getattr(kind, "directory", None), "entries", ()):
            for language in getattr(getattr(name, "directory", None), "entries", ()):
                place = language.data.struct
                return bytes(image.get_data(place.OffsetToData, min(place.Size, 65_536)))
    return b""


def _file_version(image: Any) -> str:
    """Returns the FileVersion text of the version resource ("9.28.0.42", "6,14,11,12090")."""
    for block in getattr(image, "FileInfo", ()):
        for info in block:
            for table in getattr(info, "StringTable", ()):
                value = table.entries.get(b"FileVersion")
                if value:
                    return str(value.decode("utf-8", "replace")).strip("\0 ")
    return ""
