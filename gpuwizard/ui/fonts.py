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


# Where the fonts above have no letters for a language. Chinese and Japanese draw the same signs differently, so that
# the system's own choice can look foreign to the reader.
EASTERN: dict[str, dict[str, list[str]]] = {
    "ja": {
        "win32": ["Yu Gothic UI", "Meiryo UI"],
        "darwin": ["Hiragino Sans"],
        "linux": ["Noto Sans CJK JP", "Noto Sans JP", "IPAGothic"],
    },
    "zh_CN": {
        "win32": ["Microsoft YaHei UI", "Microsoft YaHei"],
        "darwin": ["PingFang SC"],
        "linux": ["Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei"],
    },
}
_ALL_EASTERN = {name for systems in EASTERN.values() for names in systems.values() for name in names}


def for_language(font: QFont, language: str) -> QFont:
    """Returns a font that also has the letters of a language, in the shapes that its readers know."""
    systems = EASTERN.get(language, {})
    made = QFont(font)
    western = [name for name in font.families() if name not in _ALL_EASTERN]
    made.setFamilies([*western, *systems.get(sys.platform, systems.get("linux", []))])
    return made
