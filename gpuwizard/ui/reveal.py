"""Brings what has just appeared, or has just got the keyboard, into sight on a page that scrolls."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from gpuwizard.ui.theme import px


def reveal(widget: QWidget) -> None:
    """Scrolls so that all of a widget is seen; of one that is too high, its upper end.

    Qt's own `ensureWidgetVisible` is content with the text cursor of a box, so that the rest may stay below the edge.
    """
    area = _area_of(widget)
    content = area.widget() if area is not None else None
    if area is None or content is None or not widget.isVisible():
        return
    top, air, room = widget.mapTo(content, QPoint(0, 0)).y(), px(2), area.viewport().height()
    bar = area.verticalScrollBar()
    lowest = top - air
    highest = min(lowest, top + widget.height() + air - room)
    bar.setValue(min(max(bar.value(), highest), lowest))


def reveal_soon(widget: QWidget) -> None:
    """The same for what was shown a moment ago: it has its place only when the page was laid out."""
    QTimer.singleShot(0, widget, lambda: reveal(widget))


def _area_of(widget: QWidget) -> QScrollArea | None:
    """Returns the innermost page around a widget."""
    at = widget.parentWidget()
    while at is not None and not isinstance(at, QScrollArea):
        at = at.parentWidget()
    return at
