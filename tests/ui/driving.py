"""Somebody in front of the window: what the tests click and type with."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.window import Window

MakeWindow = Callable[..., Window]


def open_all(page: QWidget) -> None:
    """Opens everything that can be opened, also what appears in what was opened."""
    opened: set[Disclosure] = set()
    while folded := set(page.findChildren(Disclosure)) - opened:
        for part in folded:
            part.button.setChecked(True)
        opened |= folded


class User:
    """Somebody who clicks and types."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    def click_next(self) -> None:
        self.qtbot.waitUntil(self.window.footer.next.isEnabled)
        self.qtbot.mouseClick(self.window.footer.next, Qt.MouseButton.LeftButton)

    def click_back(self) -> None:
        self.qtbot.mouseClick(self.window.footer.back, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        where = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(where, key, modifier)

    def arrive(self, step: str) -> None:
        self.qtbot.waitUntil(lambda: self.window.step == step)

    def check(self) -> Window:
        """From the welcome to the verdict."""
        self.click_next()
        self.arrive("target")
        self.click_next()
        self.arrive("summary")
        return self.window
