"""What the user asked the desktop for: more contrast, and that nothing moves that need not.

Qt tells about contrast since 6.10 and about motion since 6.12. Before that, the desktop's own files are read for motion
(GNOME and others with GTK, KDE), and on Windows the switch for effects. Two variables have the last word:
`GPUWIZARD_CONTRAST` (`high` or `normal`) and `GPUWIZARD_MOTION` (`reduced` or `full`).
"""

import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

CONTRAST_VARIABLE = "GPUWIZARD_CONTRAST"
MOTION_VARIABLE = "GPUWIZARD_MOTION"


def more_contrast() -> bool:
    """Returns whether more contrast is asked for (on Windows: a contrast theme)."""
    said = os.environ.get(CONTRAST_VARIABLE, "").lower()
    if said in ("high", "normal"):
        return said == "high"
    told = _qt_says("contrastPreference")
    return told is not None and bool(told == Qt.ContrastPreference.HighContrast)


def less_motion() -> bool:
    """Returns whether nothing shall move that need not: some people get dizzy of it, or lose the thread."""
    said = os.environ.get(MOTION_VARIABLE, "").lower()
    if said in ("reduced", "full"):
        return said == "reduced"
    told = _qt_says("motionPreference")
    return _desktop_says() if told is None else bool(told.value)  # 0 is "no preference".


def call_on_change(slot: Callable[[], object]) -> Any:
    """Has a slot called when the wish for contrast changes. Keep what is returned: the connection lives as long."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return None
    wishes = hints.accessibility()
    wishes.contrastPreferenceChanged.connect(slot)
    return hints, wishes


def files_say_less_motion(folder: Path) -> bool:
    """Returns whether the settings of GTK or KDE switch animations off. `folder` is the one of all settings.

    GTK: `gtk-enable-animations` in its settings.ini. KDE: an `AnimationDurationFactor` of 0 in kdeglobals.
    """
    for version in ("gtk-4.0", "gtk-3.0"):
        said = _read(folder / version / "settings.ini", "Settings/gtk-enable-animations")
        if said.lower() in ("0", "false"):
            return True
    factor = _read(folder / "kdeglobals", "KDE/AnimationDurationFactor")
    try:
        return float(factor or 1) == 0
    except ValueError:
        return False


def _qt_says(wish: str) -> Any:
    """Returns what Qt knows of a wish, None where this Qt cannot tell."""
    hints = QGuiApplication.styleHints()  # Keeps what is asked below alive.
    ask = getattr(hints.accessibility(), wish, None) if hasattr(hints, "accessibility") else None
    return ask() if ask is not None else None


@cache
def _desktop_says() -> bool:
    if sys.platform == "win32":
        return not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return files_say_less_motion(Path(folder))


def _read(path: Path, key: str) -> str:
    return str(QSettings(str(path), QSettings.Format.IniFormat).value(key, "")) if path.is_file() else ""
