"""Our SVG drawings, coloured for the scheme and sharp at every scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gpuwizard.ui.theme import RESOURCES, colors

_SCALES = (1, 2, 3)
_APP_SIZES = (16, 24, 32, 48, 64, 128)


@cache
def _source(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, color: str, on_color: str) -> QSvgRenderer:
    text = _source(name).replace("#ffffff", on_color).replace("currentColor", color)
    return QSvgRenderer(QByteArray(text.encode()))


def paint_icon(painter: QPainter, name: str, color: QColor, box: QRectF) -> None:
    """Draws an icon into a box, in one colour; what stands on a filled ground takes the scheme's opposite."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, color.name(), colors().on_status).render(painter, box)
    painter.restore()


def icon(name: str, color: QColor, size: int) -> QIcon:
    """Returns an icon for a button, with some air at its right; `size` is in logical pixels."""
    made = QIcon()
    air = size // 4
    for scale in _SCALES:
        pixmap = QPixmap(QSize(size + air, size) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_icon(painter, name, color, QRectF(0, 0, size * scale, size * scale))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        made.addPixmap(pixmap)
    return made


def app_icon() -> QIcon:
    """Returns the program's own icon. It is drawn here, as a build may lack Qt's plugin for SVG icons."""
    made = QIcon()
    drawing = QSvgRenderer(str(RESOURCES / "wizard.svg"))
    for size in _APP_SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        drawing.render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made
