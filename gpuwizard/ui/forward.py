"""Brings a window to the front, as far as the desktop lets a program do so."""

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

_TOKEN = "XDG_ACTIVATION_TOKEN"


def come_forward(window: QWidget, token: str = "") -> None:
    """Shows a window in front of the others; where the desktop forbids that, its entry in the task bar asks.

    Args:
        window: A top-level window, perhaps minimised.
        token: What Wayland gave the program that asks for it; Qt reads it from the environment.
    """
    if token:
        os.environ[_TOKEN] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    os.environ.pop(_TOKEN, None)
    QApplication.alert(window)
