"""The small chart of speeds: a label, a bar and a number in each row. Bars of a group share a scale from zero."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gpuwizard.model.report import Bar
from gpuwizard.report.bars import amount, grouped, lines, remark, share, units
from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px, status_color
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.status import StatusIcon
from gpuwizard.ui.widgets.text import TextLabel


class BarsCard(Card):
    """All groups of a layer's chart, and what their units mean.

    Args:
        bars: What was measured.
        sentence: What it comes to in words; it is read out before the values.
    """

    def __init__(self, bars: Sequence[Bar], sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = (sentence.rstrip("."), *lines(bars))
        self.make_focusable(". ".join(part for part in said if part))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(3))
        grid.setVerticalSpacing(px(1))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        if sentence:
            self.body.addWidget(TextLabel(sentence, "strong"))
        for group, held in grouped(bars):
            self._add_group(grid, group, held)
        self.body.addLayout(grid)
        if units(bars):
            self.body.addWidget(TextLabel(f"{units(bars)}.", "small"))

    def _add_group(self, grid: QGridLayout, group: str, held: Sequence[Bar]) -> None:
        row = grid.rowCount()
        if row > 1:
            grid.setRowMinimumHeight(row, px(1.5))
            row += 1
        grid.addWidget(TextLabel(group, "muted"), row, 0, 1, 3)
        for bar in held:
            row += 1
            grid.addLayout(_label(bar), row, 0)
            grid.addWidget(BarLine(share(bar, held), bar.mark), row, 1)
            grid.addLayout(_value(bar), row, 2)


def _label(bar: Bar) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(TextLabel(bar.label))
    if remark(bar):
        column.addWidget(TextLabel(remark(bar), "small"))
    return column


def _value(bar: Bar) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(px(1.5))
    number = TextLabel(amount(bar))
    number.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(number, 1)
    if remark(bar):
        icon = StatusIcon("warning", 3.8)
        put(icon.setAccessibleName, remark(bar))
        line.addWidget(icon)
    return line


class BarLine(QWidget):
    """One bar: a track as long as the scale, filled up to a share from 0 to 1."""

    def __init__(self, part: float, mark: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """A dozen letters wide, and not as high as a line of text."""
        return QSize(px(4) * 6, px(2.6))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Wide enough to tell long from short."""
        return QSize(px(4) * 3, px(2.6))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Redraws with the new palette."""
        super().changeEvent(event)
        self.update()

    def filled(self) -> QRectF:
        """Returns the filled part; however little it is, it can be seen."""
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        width = max(whole.width() * self.part, float(px(0.6))) if self.part > 0 else 0.0
        left = whole.right() - width if self.isRightToLeft() else whole.left()
        return QRectF(left, whole.top(), width, whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draws the track and what is filled of it."""
        palette, roles = self.palette(), QPalette.ColorRole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(0.6)
        painter.setPen(QPen(palette.color(roles.Mid), 1.0))
        painter.setBrush(palette.color(roles.AlternateBase))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        marked = {"ok": palette.color(roles.Highlight), "warn": status_color("warning")}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(marked.get(self._mark, palette.color(roles.PlaceholderText)))
        filled = self.filled()
        painter.drawRoundedRect(filled, min(radius, filled.width() / 2), radius)
        painter.end()
