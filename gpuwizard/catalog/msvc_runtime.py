"""Files of Microsoft's Visual C++ runtime, and the first release of it that brings each one.

One installer ("Microsoft Visual C++ v14 Redistributable") has served all programs made with Visual Studio 2015 and
later. Each release of it holds the files of all before; a program can need a file that an older one does not have.
"""

from datetime import date

from msgspec import Struct

CHECKED = date(2026, 11, 21)

FIRST_RELEASES = "first releases with each file, collected in public notes: yuzu-emu/yuzu-emu.github.io issue 321"
CPYTHON = "python/cpython issue 115167: Visual Studio 2022 17.8 (runtime 14.38.33135) is the first with it"
BLOG = "Microsoft C++ Team Blog, C11 Threads in Visual Studio 2022 version 17.8 Preview 2"
TORCH_WHEEL = "import tables of the wheel torch 2.14.1 for Windows: torch_cpu.dll, torch_python.dll"
FROM_THE_START = "Microsoft, Redistributing Visual C++ files: part of the runtime since Visual Studio 2015"
PACKAGE = "Microsoft Visual C++ Redistributable (x64)"


class RuntimeFile(Struct, frozen=True):
    """A file of the runtime.

    Attributes:
        name: File name in lower case.
        since: First release of the runtime that has it ("14.38").
        source: Where the row comes from.
    """

    name: str
    since: str
    source: tuple[str, ...]


FILES: tuple[RuntimeFile, ...] = (
    RuntimeFile("msvcp140.dll", "14.0", (FROM_THE_START,)),
    RuntimeFile("vcruntime140.dll", "14.0", (FROM_THE_START,)),
    RuntimeFile("concrt140.dll", "14.0", (FROM_THE_START,)),
    RuntimeFile("vcomp140.dll", "14.0", (FROM_THE_START,)),
    RuntimeFile("vccorlib140.dll", "14.0", (FROM_THE_START,)),
    RuntimeFile("msvcp140_1.dll", "14.13", (FIRST_RELEASES,)),
    RuntimeFile("msvcp140_2.dll", "14.14", (FIRST_RELEASES,)),
    RuntimeFile("vcruntime140_1.dll", "14.20", (FIRST_RELEASES,)),
    RuntimeFile("msvcp140_codecvt_ids.dll", "14.28", (FIRST_RELEASES,)),
    RuntimeFile("msvcp140_atomic_wait.dll", "14.28", (FIRST_RELEASES, TORCH_WHEEL)),
    RuntimeFile("vcruntime140_threads.dll", "14.38", (CPYTHON, BLOG, TORCH_WHEEL)),
)
_BY_NAME = {row.name: row for row in FILES}
_IN_ORDER = {row.since: position for position, row in enumerate(FILES)}


def runtime_file(name: str) -> RuntimeFile | None:
    """Returns the row of a file of the runtime (in any case of its letters), None for all other files."""
    return _BY_NAME.get(name.lower())


def package_of(*names: str) -> str:
    """Returns what has to be installed for these files, with the oldest release that has all; empty for none."""
    rows = [row for name in names if (row := runtime_file(name)) is not None]
    if not rows:
        return ""
    since = max((row.since for row in rows), key=_IN_ORDER.__getitem__)
    return PACKAGE if since == FILES[0].since else f"{PACKAGE} {since} or newer"
