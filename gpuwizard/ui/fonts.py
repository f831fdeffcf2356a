"""The fonts, named for each system. Light: the first frame needs them before anything else is loaded."""

import sys

from PySide6.QtGui import QFont

FONTS: dict[str, list[str]] = {
    "win32": ["Segoe UI Variable Text", "Segoe UI", "Tahoma", "Arial"],
    "darwin": [".AppleSystemUIFont", "Helvetica Neue", "Arial"],
    "linux": ["Noto Sans", "Cantarell", "Ubuntu", "DejaVu Sans", "Liberation Sans"],
}
SMALLEST_POINTS = 10.0


def app_font(system: QFont) -> QFont:
    """The desktop's size is kept; its family stays first on Linux and macOS, where the user chose it."""
    made = QFont(system)
    families = FONTS.get(sys.platform, FONTS["linux"])
    own = [] if sys.platform == "win32" else [name for name in system.families() if name not in families]
    made.setFamilies([*own, *families])
    if 0 < made.pointSizeF() < SMALLEST_POINTS:
        made.setPointSizeF(SMALLEST_POINTS)
    return made
