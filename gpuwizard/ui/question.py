"""The one question that is asked: whether what runs, a check or a command, shall be stopped."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from gpuwizard.ui.language import put, tr


def stop_question(parent: QWidget, stop: Callable[[], None]) -> QMessageBox:
    """Makes the question about a check. `stop` is called on yes; Esc and Enter keep it going."""
    box = _question(parent, "Stop the check?", "What has been found until now is kept.")
    return _answers(box, stop, "&Stop the check", "&Keep checking")


def stop_command_question(parent: QWidget, stop: Callable[[], None]) -> QMessageBox:
    """Makes the question about a command that gpuwizard runs, in the same way."""
    box = _question(parent, "Stop the command?", "What it has begun may then be half done.")
    return _answers(box, stop, "&Stop the command", "&Keep running")


def put_back_question(parent: QWidget, put_back: Callable[[], None]) -> QMessageBox:
    """Makes the question whether all settings shall be as they were at first. Esc and Enter keep them."""
    more = "All settings will be as they were at the first start. Saved reports stay."
    box = _question(parent, "Put everything back?", more)
    return _answers(box, put_back, "&Put everything back", "&Keep my settings")


def _question(parent: QWidget, text: str, more: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    put(box.setWindowTitle, text)
    put(box.setText, text)
    put(box.setInformativeText, more)
    return box


def _answers(box: QMessageBox, do_it: Callable[[], None], yes_text: str, keep_text: str) -> QMessageBox:
    yes = box.addButton(tr(yes_text), QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(tr(keep_text), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yes.clicked.connect(do_it)
    return box
