"""Tells screen readers what has happened, where this Qt can do so (6.8 and later)."""

from PySide6 import QtGui
from PySide6.QtCore import QObject

from gpuwizard.ui.language import tr


def announce(where: QObject, text: str) -> None:
    """Has a text, given in English, read out. Where nothing listens, nothing happens."""
    made = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if made is not None and QtGui.QAccessible.isActive():
        QtGui.QAccessible.updateAccessibility(made(where, tr(text)))
