"""In which folders Windows looks for a DLL, and in which order.

Sources: Microsoft, "Dynamic-link library search order" and "LoadLibraryExW function". Where the page leaves
something open (the order among folders of AddDllDirectory), the order of adding is taken.
"""

import os
from collections.abc import Mapping

from msgspec import Struct

from gpuwizard.model.search import names_variable
from gpuwizard.probes.libraries.windows_folders import Place, same_folder

# The flags of LoadLibraryEx that decide about the search.
ALTERED_PATH = 0x8
SEARCH_LOAD_DIR = 0x100
SEARCH_APPLICATION = 0x200
SEARCH_ADDED = 0x400
SEARCH_SYSTEM32 = 0x800
SEARCH_DEFAULT = 0x1000
# What Python 3.8 and newer asks for with an extension module or with ctypes and a full path.
PYTHON = SEARCH_DEFAULT | SEARCH_LOAD_DIR
_ANY_SEARCH = 0x1F00

QUOTED = "the entry is written in quotation marks, which Windows does not take off"
VARIABLE = "the entry holds the name of a variable instead of its value"


class Surroundings(Struct, frozen=True):
    """What the search of one process depends on.

    Attributes:
        program: Folder of the program.
        windows: The Windows folder.
        cwd: The current folder.
        path: The entries of PATH, as they are written.
        front: Folders that the framework or its Python puts before those of PATH, with what they are told as.
        added: Folders of os.add_dll_directory, with what they are told as.
        safe: Whether the current folder comes after Windows' own.
        packaged: Whether the program is an app of the Microsoft Store: PATH and the current folder do not count.
        bits32: Whether the process is a 32-bit one: its System32 is the folder SysWOW64.
    """

    program: str = ""
    windows: str = "C:\\Windows"
    cwd: str = ""
    path: tuple[str, ...] = ()
    front: tuple[tuple[str, str], ...] = ()
    added: tuple[tuple[str, str], ...] = ()
    safe: bool = True
    packaged: bool = False
    bits32: bool = False


def surroundings(env: Mapping[str, str], *, program: str = "", cwd: str = "", safe: bool = True) -> Surroundings:
    """Returns what a process with these variables searches in."""
    variables = {name.upper(): value for name, value in env.items()}
    windows = variables.get("SYSTEMROOT") or variables.get("WINDIR") or "C:\\Windows"
    path = tuple(entry for entry in variables.get("PATH", "").split(";") if entry)
    return Surroundings(program, windows, cwd, path, safe=safe)


def order(around: Surroundings, flags: int = 0, load_folder: str = "") -> tuple[Place, ...]:
    """Returns the places that LoadLibraryEx looks into, first to last.

    Args:
        around: The process.
        flags: Flags of LoadLibraryEx; 0 is LoadLibrary.
        load_folder: Folder of the DLL that was asked for with its full path, empty for a bare name.
    """
    places = _chosen(around, flags, load_folder) if flags & _ANY_SEARCH else _standard(around, flags, load_folder)
    return tuple(place for place in places if place.folder)


def _chosen(around: Surroundings, flags: int, load_folder: str) -> list[Place]:
    if flags & SEARCH_DEFAULT:
        flags |= SEARCH_APPLICATION | SEARCH_ADDED | SEARCH_SYSTEM32
    places = []
    if flags & SEARCH_LOAD_DIR:
        places.append(Place("its own folder", load_folder))
    if flags & SEARCH_APPLICATION:
        places.append(Place("application folder", around.program))
    if flags & SEARCH_ADDED:
        places += [Place(via, folder) for via, folder in around.added]
    if flags & SEARCH_SYSTEM32:
        places.append(_system32(around))
    return places


def _standard(around: Surroundings, flags: int, load_folder: str) -> list[Place]:
    first = Place("application folder", around.program)
    if flags & ALTERED_PATH and load_folder:
        first = Place("its own folder", load_folder)
    if around.packaged:
        return [first, _system32(around)]
    current = [Place("current folder", around.cwd)]
    own = [_system32(around)]
    own += [Place("16-bit system folder", os.path.join(around.windows, "System"), huge=True)]
    own += [Place("Windows folder", around.windows, huge=True)]
    own = [*own, *current] if around.safe else [*current, *own]
    return [first, *own, *path_places(around)]


def path_places(around: Surroundings) -> tuple[Place, ...]:
    """Returns the entries of PATH as places, with those that Windows cannot use."""
    front = [Place(via, folder) for via, folder in around.front]
    return (*front, *(_entry(around, text) for text in around.path))


def _entry(around: Surroundings, text: str) -> Place:
    if '"' in text:
        return Place("PATH", text, unusable=QUOTED)
    folder = text.rstrip("\\/") if len(text) > 3 else text
    if names_variable(text) and not os.path.isdir(folder):
        return Place("PATH", text, unusable=VARIABLE)
    if not os.path.isabs(folder) and not folder.startswith("\\\\"):
        # An entry such as "." means the current folder of the moment.
        folder = os.path.join(around.cwd, folder) if around.cwd else ""
    below = same_folder(folder)
    windows = same_folder(around.windows)
    return Place("PATH", folder, huge=below == windows or below.startswith(windows + os.sep))


def _system32(around: Surroundings) -> Place:
    return Place("System32", os.path.join(around.windows, "SysWOW64" if around.bits32 else "System32"), huge=True)
