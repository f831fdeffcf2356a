"""Where the keyboard is in the window, and the keys that hold anywhere in it.

Tab goes as one reads, F6 from part to part, Page Up and Page Down scroll the page wherever the keyboard is.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QWidget
from shiboken6 import isValid

from gpuwizard.ui.reveal import reveal
from gpuwizard.ui.tab_order import neighbour, stops

if TYPE_CHECKING:
    from gpuwizard.ui.window import Window

Part = tuple[QWidget, ...]
_Action = QAbstractSlider.SliderAction
_SCROLLS: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_PageUp: _Action.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Action.SliderPageStepAdd,
    Qt.Key.Key_Home: _Action.SliderToMinimum,
    Qt.Key.Key_End: _Action.SliderToMaximum,
}


def add_shortcuts(window: "Window") -> None:
    """Adds the keys that hold whatever has the keyboard."""
    QShortcut(QKeySequence("Alt+Left"), window, window.go_back)
    QShortcut(QKeySequence("F6"), window, partial(go_to_part, window, True))
    QShortcut(QKeySequence("Shift+F6"), window, partial(go_to_part, window, False))


def go_to_neighbour(window: "Window", forward: bool) -> bool:
    """Tab goes from the steps through the page, top to bottom, to its buttons, Back and Next."""
    foot = (window.page.button_bar, window.footer.back, window.footer.next)
    parts = (window.sidebar, window.settings_button, window.bar, _body(window), *foot)
    return _move_to(neighbour(parts, window.focusWidget(), forward), forward)


def go_to_part(window: "Window", forward: bool) -> None:
    """F6 goes from the steps to the page and to the buttons below it, as in other programs."""
    foot = (window.footer.next, window.footer.back, window.page.button_bar)
    parts: tuple[Part, ...] = ((window.sidebar, window.settings_button), (window.bar,), (_body(window),), foot)
    _move_to(other_part(parts, window.focusWidget(), forward), forward)


def give_back(window: "Window") -> None:
    """What had the keyboard can be hidden or disabled while the user waits; then the main button gets it."""
    holder, page, main = window.focusWidget(), window.page, window.footer.next
    lost = holder in (None, page, page.scroller)  # Qt's own choice on a new page, which nobody sees.
    if window.isVisible() and (lost or not (holder.isVisible() and holder.isEnabled())):
        # While nothing can be pressed the page has it: where nothing has the keyboard, Esc is heard by nobody.
        (main if main.isEnabled() else page.scroller).setFocus()


def come_back_to(widget: QWidget | None) -> None:
    """Gives the keyboard to the button that led to a dialog: it was disabled meanwhile, and lost it."""
    if widget is not None and isValid(widget) and widget.isVisible() and widget.isEnabled():
        widget.setFocus()


def scroll(page: QScrollArea, key: int) -> bool:
    """Scrolls a page for a key that nothing else wanted. Returns whether it is such a key."""
    action = _SCROLLS.get(key)
    if action is not None:
        page.verticalScrollBar().triggerAction(action)
    return action is not None


def other_part(parts: tuple[Part, ...], current: QWidget | None, forward: bool) -> QWidget | None:
    """Returns what F6 leads to: in the next part that has something, what had the keyboard there last, or its first."""
    filled = [part for part in parts if stops(part)]
    here = next((number for number, part in enumerate(filled) if _holds(part, current)), None)
    if not filled:
        return None
    if here is None:
        return _entry(filled[0 if forward else -1])
    return _entry(filled[(here + (1 if forward else -1)) % len(filled)])


def _body(window: "Window") -> QWidget:
    """A page without anything to stop at is one to scroll."""
    return window.page.content if stops((window.page.content,)) else window.page.scroller


def _holds(part: Part, widget: QWidget | None) -> bool:
    return widget is not None and any(one is widget or one.isAncestorOf(widget) for one in part)


def _entry(part: Part) -> QWidget:
    places = stops(part)
    last = (one.focusWidget() for one in part)
    return next((widget for widget in last if widget in places), None) or places[0]


def _move_to(place: QWidget | None, forward: bool) -> bool:
    if place is not None:
        place.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        reveal(place)
    return place is not None
