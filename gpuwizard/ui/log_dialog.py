"""Shows a log as text that can be copied and saved for somebody who helps."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.ui.announce import announce
from gpuwizard.ui.language import put, tr
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.command_box import OutputBox
from gpuwizard.ui.widgets.dialog_size import keep_texts_whole
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.whole_file import replace

FILE_NAME = "gpuwizard-log.txt"


class LogDialog(QDialog):
    """A heading, what it is about, and the text."""

    def __init__(
        self,
        heading: str,
        about: str,
        text: str,
        parent: QWidget | None = None,
        support: Callable[[], str] | None = None,
        folder: Path | None = None,
    ) -> None:
        """Makes the dialog.

        Args:
            heading: Its title.
            about: What the text is, in whole sentences.
            text: What is shown.
            parent: The window that it belongs to.
            support: Makes the text that is saved; None for the one that is shown.
            folder: Where the dialog that saves begins; None for the home folder.
        """
        super().__init__(parent)
        self._support, self._folder = support or (lambda: text), folder
        put(self.setWindowTitle, heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(6), px(5), px(6), px(5))
        column.setSpacing(px(3))
        column.addWidget(TextLabel(heading, "heading"))
        column.addWidget(TextLabel(about))
        self.box = OutputBox(text)
        put(self.box.setAccessibleName, "What went wrong")
        self.box.setMinimumWidth(px(4) * 32)
        column.addWidget(self.box)
        self.says = TextLabel()
        self.says.setVisible(False)
        column.addWidget(self.says)
        self.copy_button = Button("&Copy", icon_name="copy")
        self.copy_button.clicked.connect(self._copy)
        self.save_button = Button("&Save it for support…")
        self.save_button.clicked.connect(self._save)
        self.close_button = Button("Go &on", "primary")
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addWidget(self.save_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.close_button.setFocus()

    def event(self, event: QEvent) -> bool:
        """No line of a text is cut, also in languages that need more lines."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            keep_texts_whole(self)
        return done

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.box.toPlainText())
        self.copy_button.setText("Copied")

    def _save(self) -> None:
        told = save_for_support(self, self._support(), self._folder)
        if told:
            self.says.setText(told)
            self.says.setVisible(True)
            announce(self, told)


def save_for_support(parent: QWidget, text: str, folder: Path | None) -> str:
    """Asks where to save a text and saves it. Returns the sentence that says how it went, empty where it was not."""
    from PySide6.QtWidgets import QFileDialog  # Loading it takes a while, and most never need it.

    proposed = str((folder or Path.home()) / FILE_NAME)
    path, _ = QFileDialog.getSaveFileName(parent, tr("Save it for support"), proposed, tr("Text (*.txt)"))
    if not path:
        return ""
    try:
        replace(Path(path), text.encode("utf-8", "replace"))
    except OSError as error:
        return f"The log was not saved as {path}: {error.strerror}."
    return f"Saved to {path}"
