"""The one question that is asked: whether what runs, a check or a command, shall be stopped."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from gpuwizard.ui.language import put, tr


def stop_question(parent: QWidget, stop: Callable[[], None]) -> QMessageBox:
    """Makes the question about a check. `stop` is called on yes; Esc and Enter keep it going."""
    return _question(parent, stop, "the check", "&Keep checking", "What has been found until now is kept.")


def stop_command_question(parent: QWidget, stop: Callable[[], None]) -> QMessageBox:
    """Makes the question about a command that gpuwizard runs, in the same way."""
    return _question(parent, stop, "the command", "&Keep running", "What it has begun may then be half done.")


def put_back_question(parent: QWidget, put_back: Callable[[], None]) -> QMessageBox:
    """Makes the question whether all settings shall be as they were at first. Esc and Enter keep them."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    put(box.setWindowTitle, "Put everything back?")
    put(box.setText, "Put everything back?")
    put(box.setInformativeText, "All settings will be as they were at the first start. Saved reports stay.")
    yes = box.addButton(tr("&Put everything back"), QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(tr("&Keep my settings"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yes.clicked.connect(put_back)
    return box


def _question(parent: QWidget, stop: Callable[[], None], what: str, keep_text: str, more: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    put(box.setWindowTitle, f"Stop {what}?")
    put(box.setText, f"Stop {what}?")
    put(box.setInformativeText, more)
    yes = box.addButton(tr(f"&Stop {what}"), QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(tr(keep_text), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yes.clicked.connect(stop)
    return box
