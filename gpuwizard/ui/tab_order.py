"""The order in which the Tab key goes through a page: as one reads, from the top left to the bottom right.

Qt's own order is that in which widgets were made. Cards are made when a result comes, long after Back and Next,
so that Qt would go to the buttons first and to the answer last.
"""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def stops(parts: tuple[QWidget, ...]) -> list[QWidget]:
    """Returns the widgets that Tab stops at, part by part, each part in reading order."""
    return [widget for part in parts for widget in _stops_in(part)]


def neighbour(parts: tuple[QWidget, ...], current: QWidget | None, forward: bool) -> QWidget | None:
    """Returns where Tab, or Shift and Tab, leads from `current`.

    None where nothing can have the keyboard, or where `current` just lost it by being hidden or disabled: Qt asks
    then too, and a jump to another end of the window would surprise.
    """
    places = stops(parts)
    if not places or (current is not None and not (current.isVisible() and current.isEnabled())):
        return None
    if current not in places:
        return places[0] if forward else places[-1]
    return places[(places.index(current) + (1 if forward else -1)) % len(places)]


def _stops_in(part: QWidget) -> list[QWidget]:
    found = [part, *part.findChildren(QWidget)]
    found = [widget for widget in found if _can_stop(widget)]
    return sorted(found, key=lambda widget: _place(widget, part))


def _can_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if not takes_tab or not widget.isVisible() or not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    return _speaks_for_its_group(widget)


def _speaks_for_its_group(widget: QWidget) -> bool:
    """Of choices that exclude each other Tab stops at the chosen one; the arrow keys change it."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is None or not group.exclusive() or group.checkedButton() is None:
        return True
    return group.checkedButton() is widget


def _place(widget: QWidget, part: QWidget) -> tuple[int, int, int]:
    """Top, left, and how deep it lies: a card comes before what stands in it."""
    corner = widget.mapTo(part, QPoint(0, 0)) if widget is not part else QPoint(0, 0)
    depth = 0
    at: QWidget | None = widget
    while at is not None and at is not part:
        depth, at = depth + 1, at.parentWidget()
    return corner.y(), corner.x(), depth
