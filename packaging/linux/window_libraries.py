"""Says whether Qt finds the system libraries and the font that its window needs.

Exit code 0: all are there. 1: one is missing, and it is named on stderr. No window is opened.
"""

import ctypes
import sys
from pathlib import Path

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def main() -> int:
    """Loads what the window would load, and looks for one font file."""
    try:
        import PySide6
        from PySide6 import QtGui, QtSvg, QtWidgets  # noqa: F401

        ctypes.CDLL(str(Path(PySide6.__path__[0]) / "Qt" / "plugins" / "platforms" / "libqxcb.so"))
    except (ImportError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    if not has_font():
        print("no font was found", file=sys.stderr)
        return 1
    return 0


def has_font() -> bool:
    """Returns whether one of the usual folders holds a font file."""
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(any(folder.rglob("*.[ot]t[fc]")) for folder in folders if folder.is_dir())


if __name__ == "__main__":
    sys.exit(main())
