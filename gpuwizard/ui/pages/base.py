"""What every page has: a heading, a body that scrolls, and a say in the buttons at the bottom."""

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gpuwizard.ui.controller import Controller
from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.wizard.flow import StepId

_WIDEST = 62  # Lines of text: beyond that, sentences are hard to follow.


class Page(QWidget):
    """A step of the wizard.

    A page tells what it needs and never moves on by itself: the window decides.

    Signals:
        changed: The buttons or the state of this page changed.
        asked: The page wants another step to be shown.

    Attributes:
        button_bar: Holds the buttons of this page that stand at the left of the bottom row.
    """

    changed = Signal()
    asked = Signal(object)

    def __init__(self, step: StepId, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self.controller = controller
        self.button_bar = QWidget()
        row = QHBoxLayout(self.button_bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(2))
        row.addStretch(1)
        self.title = TextLabel(look="title")
        self.subtitle = TextLabel(look="muted")
        self.content = QWidget()
        self.content.setObjectName("pageBody")
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(px(8), px(6.5), px(8), px(6))
        self.body.setSpacing(px(3))
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setWidget(self.content)
        # Its place is kept: every line would be wrapped anew when it comes. Without a use it is disabled and not drawn.
        self.scroller.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.scroller.verticalScrollBar().rangeChanged.connect(self._offer_scrolling)
        self._offer_scrolling(0, 0)
        put(self.scroller.setAccessibleName, "Page")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroller)
        self.content.setMaximumWidth(px(4) * _WIDEST)

    def _offer_scrolling(self, least: int, most: int) -> None:
        self.scroller.verticalScrollBar().setEnabled(most > least)

    def add_heading(self, title: str, subtitle: str = "") -> None:
        """Puts the page's heading at the top of its body."""
        self.body.addWidget(self.title)
        self.body.addWidget(self.subtitle)
        self.set_heading(title, subtitle)

    def add_action(self, button: Button) -> Button:
        """Puts a button at the left of the bottom row."""
        row = cast(QHBoxLayout, self.button_bar.layout())
        row.insertWidget(row.count() - 1, button)
        return button

    def set_heading(self, title: str, subtitle: str) -> None:
        """Changes the heading."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def entered(self) -> None:
        """Called each time before the page is shown."""

    @property
    def is_behind(self) -> bool:
        """Whether another page is shown in its place: then nothing need be drawn before it is entered."""
        stack = self.parentWidget()
        return isinstance(stack, QStackedWidget) and stack.currentWidget() is not self

    def next_text(self) -> str:
        """The main button's text."""
        return "&Next"

    def next_enabled(self) -> bool:
        """Whether the main button can be pressed."""
        return True

    def advance(self) -> bool:
        """What Next does first. Returns whether the next step is shown after it."""
        return True

    def take_focus(self) -> bool:
        """Puts the keyboard where it is wanted first. Returns False where the main button is the place."""
        return False


def add_section(column: QVBoxLayout, title: str, text: str) -> None:
    """Adds the heading of a section of a page, with a sentence about it."""
    column.addSpacing(px(2))
    lines = QVBoxLayout()
    lines.setSpacing(px(0.3))
    lines.addWidget(TextLabel(title, "heading"))
    lines.addWidget(TextLabel(text, "small"))
    column.addLayout(lines)


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout and lets it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        inner = item.layout()
        if inner is not None:
            clear(inner)
