"""The one question that the window asks: whether a running check shall be stopped."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def stop_question(parent: QWidget, stop: Callable[[], None]) -> QMessageBox:
    """Makes the question. `stop` is called on yes; Esc and Enter keep the check going."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Stop the check?")
    box.setText("Stop the check?")
    box.setInformativeText("What has been found until now is kept.")
    yes = box.addButton("&Stop the check", QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton("&Keep checking", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yes.clicked.connect(stop)
    return box
