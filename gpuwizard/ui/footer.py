"""The bottom row: the page's own buttons at the left, Back and Next at the right."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

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
        self._actions = QStackedWidget()
        self._shown: tuple[Page, int] | None = None
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
        if (page, self._actions.count()) != self._shown:
            self._shown = page, self._actions.count()
            self._actions.setCurrentWidget(page.button_bar)
            self._give_room_to(page)
        self.back.setEnabled(can_go_back)
        self.next.setText(page.next_text())
        self.next.setMinimumWidth(max(px(22), self.next.sizeHint().width()))
        self.next.setEnabled(can_go_on and page.next_enabled())

    def _give_room_to(self, page: Page) -> None:
        """The buttons of the other pages claim no room: in a narrow window Next needs it."""
        policies = QSizePolicy.Policy
        for number in range(self._actions.count()):
            bar = self._actions.widget(number)
            if bar is not None:
                wide = policies.Preferred if bar is page.button_bar else policies.Ignored
                bar.setSizePolicy(wide, policies.Preferred)
