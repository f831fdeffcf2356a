"""Details that open and close, and the kind of button that does it: one whose text wraps."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.painted_button import PaintedButton
from gpuwizard.ui.widgets.status import Icon
from gpuwizard.ui.widgets.text import Look, TextLabel, without_mnemonic


class TextButton(PaintedButton):
    """A flat button with an icon and a text of any length."""

    def __init__(
        self,
        text: str,
        icon: str,
        role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
        look: Look = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        put(self._name, text)
        put(self.setAccessibleName, text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._icon_part = Icon(icon, 3.8, role)
        self._label = TextLabel(text, look)
        self._label.setForegroundRole(role)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(1), px(1.5), px(2), px(1.5))
        row.setSpacing(px(2))
        row.addWidget(self._icon_part)
        row.addWidget(self._label, 1)
        for part in (self._icon_part, self._label):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _name(self, text: str) -> None:
        self.setText(without_mnemonic(text))

    def show_icon(self, name: str) -> None:
        """Shows another drawing."""
        self._icon_part.name = name
        self._icon_part.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draws the ground under the mouse and the ring of the keyboard."""
        roles = QPalette.ColorRole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.isDown()
        painter.setBrush(self.palette().color(roles.Light) if lit else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.palette().color(roles.Highlight), 2.0) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(1.5), px(1.5))
        painter.end()


class Disclosure(QWidget):
    """A button with a small arrow, and what it shows."""

    def __init__(
        self,
        title: str,
        content: QWidget,
        opened: bool = False,
        look: Look = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self.button = TextButton(title, "right", look=look)
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
        self.button.show_icon("down" if opened else "right")
        put(self.button.setAccessibleDescription, "The details are shown" if opened else "The details are hidden")
