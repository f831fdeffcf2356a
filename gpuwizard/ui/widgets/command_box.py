"""What a person pastes: one box, a tab for each shell, and a button that copies exactly what is meant."""

from math import ceil

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPlainTextEdit, QTabBar, QVBoxLayout, QWidget

from gpuwizard.model.fix import Command
from gpuwizard.model.layers import Shell
from gpuwizard.ui.language import put, tr
from gpuwizard.ui.reveal import reveal_soon
from gpuwizard.ui.theme import mono_font, px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.words import SHELL_TITLES

COPIED_MS = 1800
_MOST_LINES = 14


class OutputBox(QPlainTextEdit):
    """Read-only text in a fixed pitch. The Tab key leaves it.

    It is as high as its text needs, up to `most_lines`, unless `fits` is off. A text of one line is always wrapped; of
    several lines only with `wrap`, as one could otherwise not tell where a command ends.
    """

    def __init__(
        self,
        text: str = "",
        wrap: bool = False,
        fits: bool = True,
        parent: QWidget | None = None,
        most_lines: int = _MOST_LINES,
    ) -> None:
        super().__init__(parent)
        self._most_lines = most_lines
        self._wrap = wrap
        self._fits = fits
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(mono_font())
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Shows another text."""
        modes = QPlainTextEdit.LineWrapMode
        wraps = self._wrap or "\n" not in text.strip()
        self.setLineWrapMode(modes.WidgetWidth if wraps else modes.NoWrap)
        # The blank at which a line is wrapped hangs over its end, and Qt would offer to scroll to it.
        policies = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policies.ScrollBarAlwaysOff if wraps else policies.ScrollBarAsNeeded)
        self.setPlainText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """A narrower box may need more lines, or room for a scroll bar."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Tab shows all of it; Qt would be content with its first line."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            reveal_soon(self)  # After Qt, which scrolls for the cursor alone.

    def _is_too_wide(self) -> bool:
        if self.lineWrapMode() != QPlainTextEdit.LineWrapMode.NoWrap:
            return False
        widest = max(self.fontMetrics().horizontalAdvance(line) for line in self.toPlainText().split("\n"))
        return widest + 2 * self.document().documentMargin() > self.viewport().width()

    def _fit(self) -> None:
        """Makes the box as high as its text; a document of plain text measures its height in lines."""
        if not self._fits:
            return
        needed = max(1, round(self.document().size().height()))
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAlwaysOff if needed <= self._most_lines else policies.ScrollBarAsNeeded
        )
        # Padding and border of the style sheet, and a bit: Qt takes a line at the edge for a hidden one.
        room = 2 * self.document().documentMargin() + 2 * px(1.5) + 5
        if self._is_too_wide():
            room += px(2.5)  # The style sheet's height of a scroll bar.
        self.setFixedHeight(ceil(min(needed, self._most_lines) * self._line_height() + room))

    def _line_height(self) -> float:
        """The height that lines really have, which is not what the font's metrics say."""
        layout = self.document().firstBlock().layout()
        return layout.lineAt(0).height() if layout.lineCount() else self.fontMetrics().lineSpacing()


class CommandBox(QWidget):
    """The commands of one fix. The tab of the shell in use is chosen first."""

    def __init__(self, title: str, commands: tuple[Command, ...], shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._commands = commands
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        put(self.tabs.setAccessibleName, "Shell")
        self.caption = TextLabel(look="small")
        self.box = OutputBox()
        self.copy_button = Button("&Copy", icon_name="copy", keyed=False)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._calm_down)
        self.copy_button.clicked.connect(self.copy)
        self._arrange()
        self._fill_tabs(shell)

    @property
    def command(self) -> Command:
        """The command that is shown and copied."""
        return self._commands[max(0, self.tabs.currentIndex())]

    def copy(self) -> None:
        """Puts the command on the clipboard, byte for byte."""
        QGuiApplication.clipboard().setText(self.command.text)
        self.copy_button.setText("Copied")
        self.copy_button.set_icon("copied")
        self._calm.start(COPIED_MS)

    def show_shell(self, shell: Shell) -> None:
        """Shows the command for a shell, where there is one."""
        shells = [command.shell for command in self._commands]
        if shell in shells:
            self.tabs.setCurrentIndex(shells.index(shell))

    def _arrange(self) -> None:
        names = QHBoxLayout()
        names.addWidget(self.tabs)
        names.addWidget(self.caption)
        names.addStretch(1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(px(2))
        self.buttons.addWidget(self.copy_button)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(px(2))
        self._head.addLayout(names, 1)
        self._head.addLayout(self.buttons)
        self._head.setAlignment(self.buttons, Qt.AlignmentFlag.AlignLeft)
        self.copy_button.setMinimumWidth(self.copy_button.fontMetrics().horizontalAdvance(tr("Copied")) + px(13))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(1.5))
        column.addLayout(self._head)
        column.addWidget(self.box)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The buttons go below the tabs where there is no room beside them: no tab is to be hidden behind arrows."""
        super().resizeEvent(event)
        names = self.tabs.sizeHint().width() if len(self._commands) > 1 else 0
        beside = names + px(2) + self.buttons.sizeHint().width() <= event.size().width()
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _fill_tabs(self, shell: Shell) -> None:
        shells = [command.shell for command in self._commands]
        for number, name in enumerate(shells):
            self.tabs.addTab(SHELL_TITLES[name])
            put(self.tabs.setTabText, SHELL_TITLES[name], number)
        several = len(shells) > 1
        self.tabs.setVisible(several)
        self.caption.setVisible(not several)
        self.tabs.currentChanged.connect(self._show)
        self.tabs.setCurrentIndex(shells.index(shell) if shell in shells else 0)
        self._show()

    def _show(self) -> None:
        command = self.command
        shell = SHELL_TITLES[command.shell]
        self.caption.setText(f"Paste into: {shell}")
        self.box.show_text(command.text)
        put(self.box.setAccessibleName, f"Command for {shell}: {self._title}")
        put(self.copy_button.setAccessibleName, f"Copy the command for {shell}: {self._title}")
        self._calm_down()

    def _calm_down(self) -> None:
        self._calm.stop()
        self.copy_button.setText("&Copy")
        self.copy_button.set_icon("copy")
