"""A state as an icon and a word: never as a colour alone."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gpuwizard.ui.icons import paint_icon
from gpuwizard.ui.language import put
from gpuwizard.ui.progress import Shown
from gpuwizard.ui.theme import px, status_color
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.wishes import less_motion
from gpuwizard.ui.words import STATUS_WORDS

_TURN_MS = 80
_TURN_DEGREES = 24.0


class Icon(QWidget):
    """One of our drawings at a size in quarters of a line, in a palette role's colour."""

    def __init__(
        self,
        name: str,
        quarters: float = 5,
        role: QPalette.ColorRole = QPalette.ColorRole.PlaceholderText,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._role = role
        self.setFixedSize(QSize(px(quarters), px(quarters)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Redraws with the new palette."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draws the icon."""
        painter = QPainter(self)
        paint_icon(painter, self.name, self.palette().color(self._role), QRectF(self.rect()))
        painter.end()


class StatusIcon(QWidget):
    """The icon of a state; while something is being checked it turns, unless the user wants nothing to move."""

    def __init__(self, shown: Shown = "idle", quarters: float = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._angle = 0.0
        self._shown: Shown = shown
        self.setFixedSize(QSize(px(quarters), px(quarters)))
        self._clock = QTimer(self)
        self._clock.setInterval(_TURN_MS)
        self._clock.timeout.connect(self._turn)
        self.set_status(shown)

    @property
    def shown(self) -> Shown:
        """The state that is drawn."""
        return self._shown

    @property
    def turning(self) -> bool:
        """Whether it moves now."""
        return self._shown == "working" and self.isVisible() and not less_motion()

    def set_status(self, shown: Shown) -> None:
        """Draws another state."""
        self._shown = shown
        put(self.setAccessibleName, STATUS_WORDS[shown])
        self._start_or_stop()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Turns only while it can be seen."""
        super().showEvent(event)
        self._start_or_stop()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Turns only while it can be seen."""
        super().hideEvent(event)
        self._clock.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draws the icon."""
        painter = QPainter(self)
        if self._shown == "working":
            middle = self.rect().toRectF().center()
            painter.translate(middle)
            painter.rotate(self._angle)
            painter.translate(-middle)
        paint_icon(painter, self._shown, status_color(self._shown), QRectF(self.rect()))
        painter.end()

    def _start_or_stop(self) -> None:
        if self.turning:
            if not self._clock.isActive():
                self._clock.start()
        else:
            self._clock.stop()
            self._angle = 0.0

    def _turn(self) -> None:
        self._angle = (self._angle + _TURN_DEGREES) % 360
        self.update()


class WarningLine(QWidget):
    """A sentence behind the icon of a warning."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(2))
        row.addWidget(StatusIcon("warning", 4.2), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextLabel(text), 1)


class StatusBadge(QWidget):
    """Icon and word side by side."""

    def __init__(self, shown: Shown = "idle", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(1.5))
        self.icon = StatusIcon(shown, 4.5)
        self.word = TextLabel(look="strong")
        row.addWidget(self.icon)
        row.addWidget(self.word)
        self.set_status(shown)

    def set_status(self, shown: Shown, aside: str = "") -> None:
        """Shows another state, and a word beside the state's (a time)."""
        self.icon.set_status(shown)
        self.word.setText(f"{STATUS_WORDS[shown]} · {aside}" if aside else STATUS_WORDS[shown])
        self.word.set_tone(shown)
        put(self.setAccessibleName, STATUS_WORDS[shown])
