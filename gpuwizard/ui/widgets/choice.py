"""One of several, drawn by us: Fusion's own round marks are all but invisible on a dark ground."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QRadioButton, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from gpuwizard.ui.icons import paint_icon
from gpuwizard.ui.language import forget, put
from gpuwizard.ui.theme import px


class Choice(QRadioButton):
    """A radio button."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, text: str) -> None:  # noqa: N802
        """Shows another text, given in English."""
        put(self._write, text)

    def _write(self, text: str) -> None:
        super().setText(text)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Mark, text, and room for the ring."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + px(9), metrics.height() + px(2.5))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The whole of it."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Each arrow key chooses: Qt looks only at what lies in its direction, so that Down does nothing in a row."""
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()))
        group = self.group()
        if way is None or group is None:
            super().keyPressEvent(event)
            return
        usable = [button for button in group.buttons() if button.isVisible() and button.isEnabled()]
        other = usable[(usable.index(self) + way) % len(usable)]
        other.setFocus(Qt.FocusReason.TabFocusReason)
        if not other.isChecked():
            other.click()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """The whole of it can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draws mark, text and ring."""
        roles = QPalette.ColorRole
        palette, size = self.palette(), px(4.4)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = palette.color(roles.Highlight if self.isChecked() else roles.PlaceholderText)
        box = QRectF(px(0.8), (self.height() - size) / 2, size, size)
        paint_icon(painter, "current" if self.isChecked() else "idle", color, box)
        painter.setPen(palette.color(roles.WindowText))
        text = self.rect().adjusted(px(0.8) + size + px(2), 0, 0, 0)
        painter.drawText(text, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            painter.setPen(QPen(palette.color(roles.Highlight), 2.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(1.5), px(1.5))
        painter.end()


class DropDown(QComboBox):
    """A combo box with our arrow."""

    def fill(self, texts: Iterable[str]) -> None:
        """Shows other items, given in English."""
        self.clear()
        forget(self, self.setItemText)
        for number, text in enumerate(texts):
            self.addItem(text)
            put(self.setItemText, text, number)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draws our arrow; a text that is too long loses its end, where the style would cut through a letter."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style_painter = QStylePainter(self)
        style_painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.width() - px(2) * 2 - px(6)
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        style_painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        style_painter.end()
        size = px(3.4)
        painter = QPainter(self)
        box = QRectF(self.width() - size - px(2.6), (self.height() - size) / 2, size, size)
        paint_icon(painter, "down", self.palette().color(QPalette.ColorRole.PlaceholderText), box)
        painter.end()
