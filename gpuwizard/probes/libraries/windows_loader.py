"""Where Windows would find a DLL, worked out from files, as LoadLibraryEx with a bare name would do it.

The order for a bare name is: the folder of the program, System32, the Windows folder, the current folder and
PATH. Folders that Python added with os.add_dll_directory do not count for TensorFlow, which opens its DLLs
itself. The first file of that name is taken, whether it can be used or not.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import pefile
from msgspec import Struct

from gpuwizard.probes.libraries.files import names_in, regular_file_problem

_AMD64 = 0x8664
_ARM64 = 0xAA64
_MACHINES = {0x14C: "32 bit x86", _AMD64: "64 bit x86", _ARM64: "64 bit ARM"}
# Names that Windows answers from its API sets; there need not be a file behind them.
_API_SETS = ("api-ms-", "ext-ms-")


class Dll(Struct, frozen=True):
    """What a DLL says of itself: the DLLs that it imports, its version resource, what is wrong with it."""

    path: str
    machine: int = 0
    imports: tuple[str, ...] = ()
    file_version: str = ""
    problem: str = ""


class DllHit(Struct, frozen=True):
    """A file that Windows takes for a name, and by which part of the search order."""

    name: str
    path: str
    via: str
    dll: Dll


class DllLoaded(Struct, frozen=True):
    """The outcome of opening one DLL with everything that it imports."""

    hit: DllHit | None
    missing: tuple[str, ...] = ()
    broken: tuple[tuple[str, str], ...] = ()


class DllReader:
    """Reads DLLs with pefile's fast mode (two milliseconds, also for one of 500 MB), each one once."""

    def __init__(self) -> None:
        self._known: dict[str, Dll] = {}

    def read(self, path: str) -> Dll:
        """Returns what a DLL says of itself; a damaged file gives its problem, never an exception."""
        if path not in self._known:
            problem = regular_file_problem(path)
            self._known[path] = Dll(path, problem=problem) if problem else _read(path)
        return self._known[path]


class WindowsLoader:
    """Follows the search of one process. `first` are folders that the framework itself puts in front."""

    def __init__(
        self,
        env: Mapping[str, str],
        *,
        program_folder: str = "",
        first: tuple[tuple[str, str], ...] = (),
        cwd: str = "",
        reader: DllReader | None = None,
    ) -> None:
        self.reader = reader or DllReader()
        variables = {name.upper(): value for name, value in env.items()}
        windows = variables.get("SYSTEMROOT") or variables.get("WINDIR") or "C:\\Windows"
        places = [*first, ("application folder", program_folder)]
        places += [("System32", f"{windows}/System32"), ("Windows folder", windows), ("current folder", cwd)]
        self.path_folders = tuple(entry.strip('"') for entry in variables.get("PATH", "").split(";") if entry)
        places += [("PATH", folder) for folder in self.path_folders]
        self._places = tuple((via, folder) for via, folder in places if folder)
        self._names: dict[str, dict[str, str]] = {}

    def open(self, name: str, folder: str = "") -> DllLoaded:
        """Does what LoadLibraryEx(name) does. `folder` is searched first where it is given."""
        missing: list[str] = []
        broken: list[tuple[str, str]] = []
        hit = self._map(name, folder, {}, missing, broken)
        return DllLoaded(hit, tuple(dict.fromkeys(missing)), tuple(dict.fromkeys(broken)))

    def find(self, name: str, folder: str = "") -> DllHit | None:
        """Returns the file that a name leads to, without looking at what it imports."""
        for via, place in self._order(folder):
            actual = self._listing(place).get(name.lower())
            if actual:
                path = f"{place}/{actual}"
                return DllHit(name, path, via, self.reader.read(path))
        return None

    def _map(
        self,
        name: str,
        folder: str,
        seen: dict[str, DllHit | None],
        missing: list[str],
        broken: list[tuple[str, str]],
    ) -> DllHit | None:
        if name.lower() in seen:
            return seen[name.lower()]
        hit = seen[name.lower()] = self.find(name, folder)
        for needed in hit.dll.imports if hit is not None and not hit.dll.problem else ():
            if needed.lower().startswith(_API_SETS):
                continue
            inner = self._map(needed, folder, seen, missing, broken)
            if inner is None:
                missing.append(needed)
            elif inner.dll.problem:
                broken.append((needed, inner.dll.problem))
        return hit

    def _order(self, folder: str) -> Iterator[tuple[str, str]]:
        if folder:
            yield "its own folder", folder
        yield from self._places

    def _listing(self, folder: str) -> dict[str, str]:
        if folder not in self._names:
            self._names[folder] = {name.lower(): name for name in names_in(folder)}
        return self._names[folder]


def _read(path: str) -> Dll:
    try:
        with pefile.PE(path, fast_load=True) as image:
            machine = int(image.FILE_HEADER.Machine)
            if machine not in (_AMD64, _ARM64):
                kind = _MACHINES.get(machine, f"another processor (number {machine:#x})")
                return Dll(path, machine, problem=f"the file is made for {kind}")
            entries = pefile.DIRECTORY_ENTRY
            wanted = [entries["IMAGE_DIRECTORY_ENTRY_IMPORT"], entries["IMAGE_DIRECTORY_ENTRY_RESOURCE"]]
            image.parse_data_directories(wanted, import_dllnames_only=True)
            return Dll(path, machine, _imports(image), _file_version(image))
    except Exception as error:  # a damaged file can make the parser fail in any way
        return Dll(path, problem=f"the file is damaged or not a DLL: {type(error).__name__}")


def _imports(image: Any) -> tuple[str, ...]:
    entries = getattr(image, "DIRECTORY_ENTRY_IMPORT", ())
    return tuple(entry.dll.decode("ascii", "replace") for entry in entries if entry.dll)


def _file_version(image: Any) -> str:
    """Returns the FileVersion text of the version resource ("9.28.0.42", "6,14,11,12090")."""
    for block in getattr(image, "FileInfo", ()):
        for info in block:
            for table in getattr(info, "StringTable", ()):
                value = table.entries.get(b"FileVersion")
                if value:
                    return str(value.decode("utf-8", "replace")).strip("\0 ")
    return ""
