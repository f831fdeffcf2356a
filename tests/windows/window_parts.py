"""What the window needs under wine besides PySide6: two system DLLs that wine lacks, and a font."""

from pathlib import Path

import pefile
import windows_python

# wine 8 has no icuuc.dll, and of mscms.dll only a part: a call of the rest ends the program.
LACKING = ("icuuc.dll", "mscms.dll")
USERS = ("Qt6Core.dll", "Qt6Gui.dll", "plugins/platforms/qwindows.dll")
FONTS = Path("/usr/share/fonts/truetype/dejavu")
REQUIREMENTS = ("pyside6-essentials>=6.8,!=6.12.0", "pytest-qt>=4.4")


def add(python: Path) -> None:
    """Installs PySide6 into the Windows Python and puts beside the program what wine lacks."""
    windows_python.install(python, *REQUIREMENTS)
    qt = python / "Lib" / "site-packages" / "PySide6"
    add_lacking(qt, python)
    # Where nothing is shown on a screen, Qt has only the fonts of this folder.
    (qt / "lib" / "fonts").mkdir(parents=True, exist_ok=True)
    for font in FONTS.glob("DejaVuSans*.ttf"):
        (qt / "lib" / "fonts" / font.name).write_bytes(font.read_bytes())


def add_lacking(qt: Path, folder: Path) -> None:
    """Puts into a folder the system DLLs that Qt uses and wine lacks.

    Each function of the stand-ins answers 0: no text converter, no colour profile. Qt has its own for both.
    """
    for library in LACKING:
        names = sorted({name for user in USERS for name in imported(qt / user, library)})
        source = "".join(f"__declspec(dllexport) void *{name}(void) {{ return 0; }}\n" for name in names)
        windows_python.compile_c(source, folder / library, "-shared")


def imported(user: Path, library: str) -> set[str]:
    """Returns the functions that a DLL imports from another, at its start or at the first call."""
    image = pefile.PE(str(user), fast_load=True)
    kinds = ("IMPORT", "DELAY_IMPORT")
    image.parse_data_directories([pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{kind}"] for kind in kinds])
    tables = [table for kind in kinds for table in getattr(image, f"DIRECTORY_ENTRY_{kind}", [])]
    found = {
        function.name.decode()
        for table in tables
        if table.dll.decode().lower() == library
        for function in table.imports
        if function.name
    }
    image.close()
    return found
