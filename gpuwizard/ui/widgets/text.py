"""Text that always fits: it wraps anywhere if it must, and it is always plain, never HTML."""

import html
import re
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gpuwizard.ui.language import put, tr
from gpuwizard.ui.progress import Shown
from gpuwizard.ui.theme import font, mono_font, px, status_color

Look = Literal["title", "heading", "strong", "body", "muted", "small", "mono"]
_SCALE: dict[Look, float] = {"title": 1.55, "heading": 1.15, "small": 0.92}
_BOLD: tuple[Look, ...] = ("title", "heading", "strong")
_NEEDS_OTHER_LINES = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)
_WIDTHS_KEPT = 3
# No line ends between a figure and its unit.
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=(?:s|min|ms|kB|MB|GB|MB/s|GB/s|GFLOP/s|TFLOP/s|%)(?!\w))")
# Nor between the drive or the slash that a path begins with and its first folder.
_DRIVE = re.compile(r"\b([A-Za-z]:)(\\)(?=\w)")
_FIRST_SLASH = re.compile(r"(?:(?<=\s)|^)([\"'(]?~?/)(?=\w)", re.MULTILINE)


class TextLabel(QLabel):
    """A label of plain text that wraps at words and, where a path or a file name is too long, within them.

    QLabel alone would let one long path push the page wider than the window. With `verbatim` the text is somebody
    else's and never translated, as is all that is set in a fixed pitch.
    """

    def __init__(
        self, text: str = "", look: Look = "body", parent: QWidget | None = None, verbatim: bool = False
    ) -> None:
        super().__init__(parent)
        self._tone: Shown | None = None
        self._verbatim = verbatim or look == "mono"
        self._lines: dict[int, tuple[QTextLayout, float]] = {}  # By the width that they were laid out for.
        self._natural = 0
        self._drawn = ""  # The text as it is drawn.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(mono_font() if look == "mono" else font(_SCALE.get(look, 1.0), look in _BOLD))
        if look in ("muted", "small"):
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802
        """Shows another text, given in English; an empty one takes no room."""
        if self._verbatim:
            self._write(text)
        else:
            put(self._write, text)

    def _write(self, text: str) -> None:
        if text == self.text():
            return
        self._let_go()
        self._drawn = _kept_together(text)
        super().setText(text)
        self.updateGeometry()

    def set_tone(self, tone: Shown | None) -> None:
        """Paints the text in the colour of a state."""
        self._tone = tone
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Returns the height of the wrapped text."""
        return round(self._laid_out(width)[1] + 0.49)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as the text, but at most about 70 letters."""
        width = min(self._natural_width(), px(4) * 35)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A few letters wide."""
        return QSize(min(self._natural_width(), px(4) * 5), self.fontMetrics().height() if self.text() else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draws the wrapped lines."""
        painter = QPainter(self)
        tone = self._tone
        color = self.palette().color(self.foregroundRole()) if tone is None else status_color(tone)
        painter.setPen(color)
        layout, height = self._laid_out(self.width())
        middle = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        top = max(0.0, (self.height() - height) / 2) if middle else 0.0
        layout.draw(painter, QPointF(0, top))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another font needs other lines."""
        super().changeEvent(event)
        if event.type() in _NEEDS_OTHER_LINES:
            self._let_go()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offers to copy the text."""
        from PySide6.QtWidgets import QMenu  # Loading it takes a while, and most never need it.

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("&Copy text"), lambda: QGuiApplication.clipboard().setText(self.text()))
        menu.popup(event.globalPos())

    def _let_go(self) -> None:
        self._lines.clear()
        self._natural = 0

    def _natural_width(self) -> int:
        if not self._natural:
            metrics = QFontMetrics(self.font())
            self._natural = max(metrics.horizontalAdvance(line) for line in self._drawn.split("\n")) + 2
        return self._natural

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        """Returns the lines for a width, and their height; they are the same for all widths that the text fits in."""
        width = max(1, min(width, self._natural_width()))
        if width not in self._lines:
            if len(self._lines) > _WIDTHS_KEPT:
                self._lines.clear()
            self._lines[width] = self._lay_out(width)
        return self._lines[width]

    def _lay_out(self, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self._drawn.replace("\n", "\u2028"), self.font(), self)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while self._drawn and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height() + line.leading()
        layout.endLayout()
        return layout, height


class PathLabel(QLabel):
    """One line that loses its middle where it is too long; the whole stands in its tooltip."""

    def __init__(self, text: str = "", look: Look = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(mono_font() if look == "mono" else font(_SCALE.get(look, 1.0), look in _BOLD))
        if look in ("muted", "small"):
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802
        """Shows another text, given in English."""
        put(self._write, text)

    def _write(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(plain_tooltip(text))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A few letters wide."""
        return QSize(px(4) * 5, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draws the line, elided in the middle."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        painter.end()


def _kept_together(text: str) -> str:
    """Returns the text as it is drawn: with signs that take no room and allow no new line where none may be."""
    joined = _FIRST_SLASH.sub("\\1\u2060", _BEFORE_UNIT.sub("\u00a0", text))
    return _DRIVE.sub("\\1\u2060\\2\u2060", joined)


def plain_tooltip(text: str) -> str:
    """Returns a tooltip that is shown literally: Qt takes one that looks like HTML for HTML."""
    return f"<qt>{html.escape(text)}</qt>" if "<" in text or "&" in text else text


def without_mnemonic(text: str) -> str:
    """Returns a text whose ampersands are shown by a button as they are."""
    return text.replace("&", "&&")
