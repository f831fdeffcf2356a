"""A body that is filled when it is first shown: most of what is folded is never looked at."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gpuwizard.ui.theme import px


class LazyBody(QWidget):
    """A column of widgets. `fill` puts them in, once, before they are shown for the first time."""

    def __init__(self, fill: Callable[[QVBoxLayout], None], inset: float = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill: Callable[[QVBoxLayout], None] | None = fill
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(inset), 0, 0, 0)
        self.column.setSpacing(px(1.5))

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Fills itself before it is shown for the first time."""
        if visible and self._fill is not None:
            fill, self._fill = self._fill, None
            fill(self.column)
        super().setVisible(visible)
