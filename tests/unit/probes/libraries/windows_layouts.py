"""Layouts of DLLs in folders, and what LoadLibraryEx does with each by Microsoft's documentation.

The tests lay them out with DLLs written by hand and ask the model. tests/windows/loader/compare.py lays them out with
DLLs made by mingw and asks both the model and the loader of the machine.

Folders are "app" (the program's), "system" (System32), and any others, which lie below the layout's own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

ALTERED = 0x8
DEFAULT = 0x1000
PYTHON = 0x1100
SYSTEM_ONLY = 0x800

FOUND, NOT_FOUND, BAD_FILE = 0, 126, 193


@dataclass(frozen=True)
class Layout:
    """One arrangement.

    Attributes:
        name: What it is about.
        files: Kind of DLL by the place of the file ("one/leaf.dll").
        load: What is loaded: a name, or a place with a folder for a full path.
        error: The number that Windows gives, 0 for loaded.
        taken: The place of the file that is loaded, empty for none.
        flags: Flags of LoadLibraryEx.
        path: Folders on PATH, or texts that are no folders, first to last.
        added: Folders of os.add_dll_directory.
        cwd: The current folder.
        before: What is loaded before, by full paths.
        also: Places of other DLLs that must have come in with it.
        wine: Why wine does something else, empty where it does the same; and what it does.
        wine_error: The number that wine gives then.
        wine_taken: What wine takes then.
    """

    name: str
    files: Mapping[str, str]
    load: str = "leaf.dll"
    error: int = FOUND
    taken: str = ""
    flags: int = 0
    path: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    cwd: str = "cwd"
    before: tuple[str, ...] = ()
    also: tuple[str, ...] = field(default=())
    wine: str = ""
    wine_error: int = FOUND
    wine_taken: str = ""


_TWO = {"one/leaf.dll": "leaf", "two/leaf.dll": "leaf"}
_NEEDS = {"one/needs.dll": "needs", "two/leaf.dll": "leaf"}
_BESIDE = {"one/needs.dll": "needs", "one/leaf.dll": "leaf"}

LAYOUTS = (
    Layout("nowhere", {"one/other.dll": "leaf"}, error=NOT_FOUND, path=("one",)),
    Layout("application folder", {"app/leaf.dll": "leaf", **_TWO}, taken="app/leaf.dll", path=("one", "two")),
    Layout("PATH, first of two", _TWO, taken="one/leaf.dll", path=("one", "two")),
    Layout("PATH, order turned round", _TWO, taken="two/leaf.dll", path=("two", "one")),
    Layout("PATH, second", {"two/leaf.dll": "leaf"}, taken="two/leaf.dll", path=("one", "gone", "two")),
    Layout("System32 before PATH", {"system/leaf.dll": "leaf", **_TWO}, taken="system/leaf.dll", path=("one",)),
    Layout("current folder before PATH", {"cwd/leaf.dll": "leaf", **_TWO}, taken="cwd/leaf.dll", path=("one",)),
    Layout(
        "System32 before the current folder",
        {"cwd/leaf.dll": "leaf", "system/leaf.dll": "leaf"},
        taken="system/leaf.dll",
    ),
    Layout("bare name, altered path", _TWO, taken="two/leaf.dll", path=("two",), flags=ALTERED),
    Layout("PATH does not count with flags", _TWO, error=NOT_FOUND, path=("one",), flags=DEFAULT),
    Layout("current folder does not count with flags", {"cwd/leaf.dll": "leaf"}, error=NOT_FOUND, flags=DEFAULT),
    Layout("added folder, with flags", _TWO, taken="two/leaf.dll", path=("one",), added=("two",), flags=DEFAULT),
    Layout("added folder does not count without flags", _TWO, taken="one/leaf.dll", path=("one",), added=("two",)),
    Layout("added folder alone, without flags", {"two/leaf.dll": "leaf"}, error=NOT_FOUND, added=("two",)),
    Layout(
        "application folder before an added one",
        {"app/leaf.dll": "leaf", "two/leaf.dll": "leaf"},
        taken="app/leaf.dll",
        added=("two",),
        flags=DEFAULT,
    ),
    Layout(
        "added folder before System32",
        {"system/leaf.dll": "leaf", "two/leaf.dll": "leaf"},
        taken="two/leaf.dll",
        added=("two",),
        flags=DEFAULT,
    ),
    Layout(
        "System32 only",
        {"system/leaf.dll": "leaf", "app/leaf.dll": "leaf", "two/leaf.dll": "leaf"},
        taken="system/leaf.dll",
        added=("two",),
        flags=SYSTEM_ONLY,
    ),
    Layout("name in other letters", {"one/LEAF.DLL": "leaf"}, taken="one/LEAF.DLL", path=("one",)),
    Layout("name without its end", _TWO, load="leaf", taken="one/leaf.dll", path=("one",)),
    Layout("entry with a backslash at its end", _TWO, taken="one/leaf.dll", path=("one\\",)),
    Layout("entry in quotation marks", _TWO, taken="two/leaf.dll", path=('"one"', "two")),
    Layout("entry with the name of a variable", _TWO, taken="two/leaf.dll", path=("%NOT_EXPANDED%\\one", "two")),
    Layout("entry twice", {"two/leaf.dll": "leaf"}, taken="two/leaf.dll", path=("one", "one", "two", "two")),
    Layout("network folder that is not there", _TWO, taken="two/leaf.dll", path=("\\\\?\\gone\\share", "two")),
    Layout(
        "dependency by PATH", _NEEDS, "needs.dll", taken="one/needs.dll", path=("one", "two"), also=("two/leaf.dll",)
    ),
    Layout("dependency missing", {"one/needs.dll": "needs"}, "needs.dll", NOT_FOUND, path=("one",)),
    Layout(
        "dependency of a dependency missing",
        {"one/deep.dll": "deep", "one/needs.dll": "needs"},
        "deep.dll",
        NOT_FOUND,
        path=("one",),
    ),
    Layout("dependency beside, full path", _BESIDE, "one/needs.dll", NOT_FOUND),
    Layout(
        "dependency beside, altered path",
        _BESIDE,
        "one/needs.dll",
        taken="one/needs.dll",
        flags=ALTERED,
        also=("one/leaf.dll",),
    ),
    Layout(
        "dependency beside, as Python does",
        _BESIDE,
        "one/needs.dll",
        taken="one/needs.dll",
        flags=PYTHON,
        also=("one/leaf.dll",),
    ),
    Layout("dependency beside, without the load folder", _BESIDE, "one/needs.dll", NOT_FOUND, flags=DEFAULT),
    Layout(
        "dependency by PATH does not count with flags", _NEEDS, "one/needs.dll", NOT_FOUND, flags=PYTHON, path=("two",)
    ),
    Layout(
        "dependency of a dependency lies beside that one only",
        {"one/deep.dll": "deep", "two/needs.dll": "needs", "two/leaf.dll": "leaf", "three/leaf.dll": "leaf"},
        "one/deep.dll",
        taken="one/deep.dll",
        flags=PYTHON,
        added=("two",),
        also=("two/leaf.dll",),
    ),
    Layout(
        "load folder before the application's",
        {**_BESIDE, "app/leaf.dll": "leaf"},
        "one/needs.dll",
        taken="one/needs.dll",
        flags=PYTHON,
        also=("one/leaf.dll",),
    ),
    Layout("loaded already", _TWO, taken="two/leaf.dll", path=("one",), before=("two/leaf.dll",)),
    Layout(
        "dependency loaded already",
        {"one/needs.dll": "needs", "two/leaf.dll": "leaf"},
        "one/needs.dll",
        taken="one/needs.dll",
        flags=PYTHON,
        before=("two/leaf.dll",),
        also=("two/leaf.dll",),
    ),
    Layout("full path although loaded already", _TWO, "one/leaf.dll", taken="one/leaf.dll", before=("two/leaf.dll",)),
    Layout(
        "other processor, a fitting one later",
        {"one/leaf.dll": "arm", "two/leaf.dll": "leaf"},
        taken="two/leaf.dll",
        path=("one", "two"),
        wine="the search ends at the first file",
        wine_error=BAD_FILE,
    ),
    Layout("other processor only", {"one/leaf.dll": "arm"}, error=BAD_FILE, path=("one",)),
    Layout(
        "32 bit, a fitting one later",
        {"one/leaf.dll": "x86", "two/leaf.dll": "leaf"},
        taken="two/leaf.dll",
        path=("one", "two"),
        wine="a 32-bit file without code is let in",
        wine_taken="one/leaf.dll",
    ),
    Layout(
        "32 bit by full path",
        {"one/leaf.dll": "x86"},
        "one/leaf.dll",
        BAD_FILE,
        wine="a 32-bit file without code is let in",
        wine_taken="one/leaf.dll",
    ),
    Layout(
        "dependency for another processor",
        {"one/needs.dll": "needs", "one/leaf.dll": "arm"},
        "needs.dll",
        BAD_FILE,
        path=("one",),
        wine="says 126 whatever is wrong with a dependency",
        wine_error=NOT_FOUND,
    ),
    Layout("cut off", {"one/leaf.dll": "cut", "two/leaf.dll": "leaf"}, error=BAD_FILE, path=("one", "two")),
    Layout("empty", {"one/leaf.dll": "empty", "two/leaf.dll": "leaf"}, error=BAD_FILE, path=("one", "two")),
    Layout(
        "a page from the web", {"one/leaf.dll": "text", "two/leaf.dll": "leaf"}, error=BAD_FILE, path=("one", "two")
    ),
    Layout(
        "dependency cut off",
        {"one/needs.dll": "needs", "one/leaf.dll": "cut"},
        "needs.dll",
        BAD_FILE,
        path=("one",),
        wine="says 126 whatever is wrong with a dependency",
        wine_error=NOT_FOUND,
    ),
    Layout(
        "circle",
        {"one/ring_a.dll": "ring_a", "one/ring_b.dll": "ring_b"},
        "ring_a.dll",
        taken="one/ring_a.dll",
        path=("one",),
        also=("one/ring_b.dll",),
    ),
    Layout("API set", {"one/apiset.dll": "apiset"}, "apiset.dll", taken="one/apiset.dll", path=("one",)),
    Layout("delay import missing", {"one/delay.dll": "delay"}, "delay.dll", taken="one/delay.dll", path=("one",)),
    Layout(
        "forwarded function, target missing",
        {"one/forward.dll": "forward"},
        "forward.dll",
        taken="one/forward.dll",
        path=("one",),
    ),
    Layout(
        "known DLL",
        {"app/shlwapi.dll": "leaf", "one/shlwapi.dll": "leaf"},
        "shlwapi.dll",
        path=("one",),
        wine="knows no known DLLs",
        wine_taken="app/shlwapi.dll",
    ),
)
