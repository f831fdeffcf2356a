"""One layer as a row that one can press: icon, name, what is known, and the word of its state."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gpuwizard.model.layers import LAYER_TITLES, LayerId
from gpuwizard.ui.language import put
from gpuwizard.ui.progress import Shown
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.card import paint_card
from gpuwizard.ui.widgets.painted_button import PaintedButton
from gpuwizard.ui.widgets.status import Icon, StatusIcon
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.words import STATUS_WORDS


class LayerRow(PaintedButton):
    """A layer's row. It is pressed to go to the layer's page."""

    def __init__(self, layer: LayerId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer = layer
        self.icon_part = StatusIcon("idle", 5.5)
        self.says = TextLabel(look="muted")
        self.hint = TextLabel(look="small")
        self._steady = False
        self.word = TextLabel(look="strong")
        self._go = Icon("right", 3.5)
        kept = self._go.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # The words of all rows end at one edge, pressable or not.
        self._go.setSizePolicy(kept)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._pressable = True
        self._arrange()
        self.set_pressable(True)

    def show_state(self, shown: Shown, says: str, aside: str = "", hint: str = "") -> None:
        """Shows a state, a sentence on it, a word beside the state's (a time), and a hint that it can take long."""
        self.icon_part.set_status(shown)
        self.says.setText(says)
        self.says.setVisible(bool(says))
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        word = STATUS_WORDS[shown]
        self.word.setText(f"{word} · {aside}" if aside else word)
        self.word.set_tone(shown)
        told = ". ".join(part.rstrip(".") for part in (f"{LAYER_TITLES[self.layer]}: {word}", says, hint) if part)
        put(self.setAccessibleName, f"{told}.")

    def keep_steady(self, steady: bool) -> None:
        """Lets the row grow but never shrink, so that the rows below it stay."""
        self._steady = steady
        self.setMinimumHeight(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Remembers the most room that was needed at this width."""
        super().resizeEvent(event)
        if self._steady:
            same = event.oldSize().width() == event.size().width()
            self.setMinimumHeight(max(self.minimumHeight(), self.height()) if same else 0)

    def set_pressable(self, pressable: bool) -> None:
        """Lets the row be pressed, or not yet: then it only tells."""
        self._pressable = pressable
        self._go.setVisible(pressable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pressable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.ArrowCursor)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """Whether a click there counts."""
        return self._pressable and super().hitButton(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draws the ground; the labels lie on it."""
        palette = self.palette()
        roles = QPalette.ColorRole
        lit = self._pressable and (self.underMouse() or self.isDown())
        fill = palette.color(roles.Light if lit else roles.Base)
        ring = palette.color(roles.Highlight) if self.hasFocus() else None
        painter = QPainter(self)
        paint_card(painter, QRectF(self.rect()), fill, palette.color(roles.Mid), ring)
        painter.end()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(px(3.5), px(2.2), px(3), px(2.2))
        row.setSpacing(px(3))
        texts = QVBoxLayout()
        texts.setSpacing(px(0.4))
        self.title = TextLabel(LAYER_TITLES[self.layer], "strong")
        texts.addWidget(self.title)
        texts.addWidget(self.says)
        texts.addWidget(self.hint)
        row.addWidget(self.icon_part)
        row.addLayout(texts, 1)
        row.addWidget(self.word)
        row.addWidget(self._go)
        for part in (self.icon_part, self.title, self.says, self.hint, self.word, self._go):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
