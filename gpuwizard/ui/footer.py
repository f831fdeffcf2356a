"""The bottom row: the page's own buttons at the left, Back and Next at the right."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from gpuwizard.ui.pages.base import Page
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button


class Footer(QWidget):
    """Back and Next never move, so that they can be pressed again and again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.back = Button("&Back")
        self.next = Button("&Next", "primary")
        self.next.setMinimumWidth(px(22))
        self._actions = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(3), px(6), px(3))
        row.setSpacing(px(2))
        row.addWidget(self._actions, 1)
        row.addWidget(self.back)
        row.addWidget(self.next)

    def add(self, page: Page) -> None:
        """Takes a page's own buttons in."""
        self._actions.addWidget(page.button_bar)

    def show_for(self, page: Page, can_go_back: bool, can_go_on: bool) -> None:
        """Shows the buttons for a page."""
        self._actions.setCurrentWidget(page.button_bar)
        self.back.setEnabled(can_go_back)
        self.next.setText(page.next_text())
        self.next.setEnabled(can_go_on and page.next_enabled())
