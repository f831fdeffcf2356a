"""A widget that arranges what it holds by the room that there is."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Fitting(QWidget):
    """Calls `fit` whenever its own width or the needs of what it holds have changed."""

    def fit(self) -> None:
        """Arranges anew."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width may need another arrangement."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """A button has another text, or has come or gone."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)
