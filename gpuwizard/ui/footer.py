"""The bottom row: the page's own buttons at the left, Back and Next at the right."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from gpuwizard.ui.pages.base import Page
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.fitting import Fitting

_ONE_ROW, _TWO_ROWS = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Footer(Fitting):
    """Back and Next never move, so that they can be pressed again and again.

    Where the page's own buttons do not fit beside them, they stand in a row of their own above.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.back = Button("&Back")
        self.next = Button("&Next", "primary")
        self._actions = QStackedWidget()
        self._shown: tuple[Page, int] | None = None
        self._pair = QWidget()
        pair = QHBoxLayout(self._pair)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(px(2))
        pair.addStretch(1)
        pair.addWidget(self.back)
        pair.addWidget(self.next)
        self._rows = QBoxLayout(_ONE_ROW, self)
        self._rows.setContentsMargins(px(8), px(3), px(6), px(3))
        self._rows.setSpacing(px(2))
        self._rows.addWidget(self._actions, 1)
        self._rows.addWidget(self._pair)

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
        self.fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As wide as the wider of the two rows."""
        widest = max(part.minimumSizeHint().width() for part in (self._actions, self._pair))
        return QSize(widest + self._margins(), super().minimumSizeHint().height())

    def _margins(self) -> int:
        margins = self._rows.contentsMargins()
        return margins.left() + margins.right()

    def fit(self) -> None:
        """Takes one row where there is room for it."""
        actions, pair = self._actions.sizeHint().width(), self._pair.sizeHint().width()
        beside = actions + self._rows.spacing() + pair + self._margins() <= self.width()
        wanted = _ONE_ROW if beside or not actions else _TWO_ROWS
        if wanted != self._rows.direction():
            self._rows.setDirection(wanted)
            self.updateGeometry()

    def _give_room_to(self, page: Page) -> None:
        """The buttons of the other pages claim no room: in a narrow window Next needs it."""
        policies = QSizePolicy.Policy
        for number in range(self._actions.count()):
            bar = self._actions.widget(number)
            if bar is not None:
                wide = policies.Preferred if bar is page.button_bar else policies.Ignored
                bar.setSizePolicy(wide, policies.Preferred)
        self._actions.updateGeometry()  # It does not do so by itself for another page.
