"""Buttons beside one another; where the room is too narrow for their texts, they stand one below the other."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.fitting import Fitting

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class ButtonRow(Fitting):
    """Other languages need more room than English; a button's text is never cut for it.

    `spacing` is the room between two of them, in quarters of a line of text.
    """

    def __init__(self, *buttons: QWidget, spacing: float = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = list(buttons)
        self._row = QBoxLayout(_BESIDE, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(spacing))
        for button in buttons:
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addStretch(1)

    def add(self, button: QWidget) -> None:
        """Puts one more button at the end."""
        self._row.insertWidget(self._row.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.append(button)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Beside one another, as high as they stand now."""
        return QSize(self._beside(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As wide as the widest of them."""
        widths = [button.minimumSizeHint().width() for button in self._shown()]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def _shown(self) -> list[QWidget]:
        return [button for button in self._buttons if not button.isHidden()]

    def _beside(self) -> int:
        widths = [button.sizeHint().width() for button in self._shown()]
        return sum(widths) + self._row.spacing() * max(0, len(widths) - 1)

    def fit(self) -> None:
        """Takes one row where there is room for it."""
        wanted = _BESIDE if self._beside() <= self.width() else _BELOW
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            self.updateGeometry()
