"""The left edge of the window: the steps and the settings. In a narrow window only their drawings are left."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.ui.language import put
from gpuwizard.ui.sidebar import Sidebar
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.text import TextLabel

_PAGE_NEEDS = 33  # Lines of text: below that the titles of the steps give way to the page, as they do for its buttons.


class Side(QWidget):
    """Holds the list of steps and the button below it; takes no more room than the page can spare."""

    def __init__(
        self, sidebar: Sidebar, settings_button: Button, footer: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sidebar, self._settings_button = sidebar, settings_button
        self._footer = footer
        self._window_width = 0
        put(settings_button.setAccessibleName, "Settings")
        self._name = TextLabel("gpuwizard", "heading")
        self._head = QHBoxLayout()
        self._head.setContentsMargins(px(4.5), 0, px(3), 0)
        self._head.addWidget(self._name)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(1.3), 0, px(1.3), px(0.5))
        foot.addWidget(settings_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(5), 1, px(3))
        column.setSpacing(px(3))
        column.addLayout(self._head)
        column.addWidget(sidebar, 1)
        column.addLayout(foot)
        self.fit(px(4) * 2 * _PAGE_NEEDS)

    @property
    def narrowest(self) -> int:
        """The least width, in logical pixels."""
        return self._sidebar.narrow_width + 1

    def fit(self, window_width: int) -> None:
        """Takes the width that suits a window of that width."""
        self._window_width = window_width
        full = self._sidebar.sizeHint().width()
        narrow = window_width < full + max(px(4) * _PAGE_NEEDS, self._footer.minimumSizeHint().width())
        self.setFixedWidth(self.narrowest if narrow else full)
        if narrow != self._sidebar.narrow or not self._settings_button.text():
            self._sidebar.narrow = narrow
            self._name.setVisible(not narrow)
            self._settings_button.setText("" if narrow else "Se&ttings")
            put(self._settings_button.setToolTip, "Settings" if narrow else "")
            self._sidebar.viewport().update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Other languages need more room, or less."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.fit(self._window_width)
