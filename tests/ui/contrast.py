"""Contrast as WCAG 2.2 defines it, of two colours and of what is really drawn."""

from collections import Counter
from functools import cache

from msgspec import Struct
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget

SHARPNESS = 2  # Letters are drawn so many times larger, so that their strokes reach their full colour.
TEXT = 4.5
LARGE_TEXT = 3.0
DRAWING = 3.0
_LARGE_POINTS = 18.0
_LARGE_BOLD_POINTS = 14.0


def luminance(color: QColor | str) -> float:
    """Relative luminance, from 0 to 1."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    made = QColor(color)
    return 0.2126 * linear(made.redF()) + 0.7152 * linear(made.greenF()) + 0.0722 * linear(made.blueF())


def contrast(one: QColor | str, other: QColor | str) -> float:
    """From 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def least_for(widget: QWidget) -> float:
    """What the text of a widget has to reach: large letters need less."""
    font = widget.font()
    large = font.pointSizeF() >= (_LARGE_BOLD_POINTS if font.weight() >= 600 else _LARGE_POINTS)
    return LARGE_TEXT if large else TEXT


class Drawn(Struct, frozen=True):
    """What stands in a rectangle: its ground, the colour that differs most from it, and how much."""

    ground: str
    ink: str
    contrast: float


def picture_of(window: QWidget) -> QImage:
    """The whole window, drawn much larger than it is shown."""
    image = QImage(window.size() * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(QApplication.palette().color(QPalette.ColorRole.Window))
    window.render(image)
    return image


def drawn_in(image: QImage, box: QRect) -> Drawn:
    """Measures a rectangle of a picture; `box` is in the window's own pixels."""
    part = image.copy(QRect(box.topLeft() * SHARPNESS, box.size() * SHARPNESS).intersected(image.rect()))
    colors = Counter(memoryview(part.constBits()).cast("I"))
    ground = colors.most_common(1)[0][0]
    ink = max(colors, key=lambda color: _between(color, ground))
    return Drawn(QColor(ground).name(), QColor(ink).name(), _between(ink, ground))


@cache
def _between(one: int, other: int) -> float:
    return contrast(QColor(one), QColor(other))


def box_in(window: QWidget, widget: QWidget) -> QRect:
    """Where a widget is seen in its window; empty where it is scrolled out of sight or hidden behind an edge."""
    seen = widget.visibleRegion().boundingRect()
    return seen.translated(widget.mapTo(window, QPoint(0, 0))) if not seen.isEmpty() else QRect()
