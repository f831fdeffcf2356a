"""The one question that is asked: whether what runs, a check or a command, shall be stopped."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def stop_question(parent: QWidget, stop: Callable[[], None]) -> QMessageBox:
    """Makes the question about a check. `stop` is called on yes; Esc and Enter keep it going."""
    return _question(parent, stop, "the check", "&Keep checking", "What has been found until now is kept.")


def stop_command_question(parent: QWidget, stop: Callable[[], None]) -> QMessageBox:
    """Makes the question about a command that gpuwizard runs, in the same way."""
    return _question(parent, stop, "the command", "&Keep running", "What it has begun may then be half done.")


def _question(parent: QWidget, stop: Callable[[], None], what: str, keep_text: str, more: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(f"Stop {what}?")
    box.setText(f"Stop {what}?")
    box.setInformativeText(more)
    yes = box.addButton(f"&Stop {what}", QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(keep_text, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yes.clicked.connect(stop)
    return box
