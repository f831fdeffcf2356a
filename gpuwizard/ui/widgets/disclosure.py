"""Details that open and close under a button."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.text import without_mnemonic


class Disclosure(QWidget):
    """A button with a small arrow, and what it shows."""

    def __init__(
        self, title: str, content: QWidget, opened: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._content = content
        self.button = Button(without_mnemonic(title), "quiet", "right")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(1.5))
        column.addWidget(self.button)
        column.addWidget(content)
        self.button.setChecked(opened)
        self._show(opened)

    def _show(self, opened: bool) -> None:
        self._content.setVisible(opened)
        self.button.set_icon("down" if opened else "right")
        self.button.setAccessibleDescription("shown" if opened else "hidden")
