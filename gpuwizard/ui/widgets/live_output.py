"""What a running command prints, as it comes: the newest lines, and the one that is still being written."""

from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.command_box import OutputBox

MOST_LINES = 2_000


class LiveOutput(OutputBox):
    """It follows the end, unless the user has scrolled back to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._follows, self._moving = True, False
        super().__init__(wrap=True, fits=False, parent=parent)
        self.setUndoRedoEnabled(False)
        self.setMaximumBlockCount(MOST_LINES)
        put(self.setAccessibleName, "What the commands print")
        self.setMinimumHeight(px(4) * 3)
        # Qt itself moves the bar while it finds out how high wrapped lines are: only what a person does counts.
        self.verticalScrollBar().actionTriggered.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    @property
    def end(self) -> QTextCursor:
        """The place behind the last letter."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor

    def add(self, lines: tuple[str, ...], current: str = "") -> None:
        """Adds ended lines, and shows the open one after them, in place of the open one before."""
        cursor = self.end
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText("\n".join((*lines, current)))
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width wraps the lines anew."""
        super().resizeEvent(event)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The arrow keys move the cursor, and the page with it."""
        super().keyPressEvent(event)
        self._scrolled()

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        self._follows = bar.sliderPosition() >= bar.maximum() - 1

    def _follow(self) -> None:
        """Also where the box became smaller, which hides the end as new lines do."""
        if not self._follows or self._moving:
            return
        self._moving = True
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
        if self.cursorRect(self.end).bottom() > self.viewport().height():
            # Where a box was made smaller, Qt finds the new end only when it is moved there from elsewhere.
            bar.setValue(bar.minimum())
            bar.setValue(bar.maximum())
        self._moving = False
