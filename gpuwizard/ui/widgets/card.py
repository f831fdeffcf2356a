"""Cards: rounded grounds with a border, drawn from the palette, with a ring where the keyboard is."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gpuwizard.ui.language import put
from gpuwizard.ui.progress import Shown
from gpuwizard.ui.theme import mixed, px, status_color

Ground = Literal["card", "inset"]


def paint_card(
    painter: QPainter,
    box: QRectF,
    fill: QColor,
    border: QColor,
    ring: QColor | None = None,
) -> None:
    """Draws one rounded ground; `ring` is the colour of the focus ring, None for none."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ring or border, 2.0 if ring else 1.0))
    painter.setBrush(fill)
    inset = 1.0 if ring else 0.5
    radius = px(1.9)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)


def tinted(tone: QColor, fill: QColor) -> tuple[QColor, QColor]:
    """Returns the ground and the border of a card in the colour of a state; `fill` is its ground without it."""
    share = 0.07 if fill.lightnessF() > 0.5 else 0.12
    return mixed(tone, fill, share), mixed(tone, fill, 0.45)


class Card(QFrame):
    """A card with a vertical layout. With a tone it is tinted in the colour of that state."""

    def __init__(self, parent: QWidget | None = None, ground: Ground = "card", tone: Shown | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._tone = tone
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(px(4), px(3.5), px(4), px(3.5))
        self.body.setSpacing(px(2))

    def set_tone(self, tone: Shown | None) -> None:
        """Tints the card in the colour of a state, None for a plain one."""
        self._tone = tone
        self.update()

    def make_focusable(self, name: str) -> None:
        """Lets the Tab key stop here, so that the card is scrolled to and read out under a name."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        put(self.setAccessibleName, name)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Shows the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hides the ring."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Redraws with the new palette."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draws the ground."""
        palette = self.palette()
        roles = QPalette.ColorRole
        fill = palette.color(roles.Base if self._ground == "card" else roles.AlternateBase)
        border = palette.color(roles.Mid)
        if self._tone is not None:
            fill, border = tinted(status_color(self._tone), fill)
        painter = QPainter(self)
        ring = palette.color(roles.Highlight) if self.hasFocus() else None
        paint_card(painter, QRectF(self.rect()), fill, border, ring)
        painter.end()
