"""Buttons that Enter presses, with icons that follow the scheme."""

import re
from typing import Literal

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from gpuwizard.ui.icons import icon
from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px

Kind = Literal["plain", "primary", "quiet"]
# Languages without letters of their own put the key behind the text.
_KEY_BEHIND = re.compile(r"\s*\(&\w\)")
_KEY_WITHIN = re.compile(r"&(\w)")


class Button(QPushButton):
    """A push button of one kind; `icon_name` is one of our drawings, empty for none.

    Without `keyed` Alt and a letter do not press it: of several with the same text on a page none would be pressed.
    """

    def __init__(
        self, text: str, kind: Kind = "plain", icon_name: str = "", parent: QWidget | None = None, keyed: bool = True
    ) -> None:
        super().__init__(parent)
        self._keyed = keyed
        self.setText(text)
        self._kind = kind
        self._icon_name = ""
        self.setProperty("kind", kind)
        self.setAutoDefault(True)  # Enter presses the button that has the focus, as Space does.
        self.setIconSize(QSize(px(4) + px(1), px(4)))
        self.set_icon(icon_name)

    def setText(self, text: str) -> None:  # noqa: N802
        """Shows another text, given in English."""
        put(self._write, text)

    def _write(self, text: str) -> None:
        super().setText(text if self._keyed else without_key(text))

    def set_icon(self, name: str) -> None:
        """Shows another drawing."""
        self._icon_name = name
        self._tint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Tints the icon anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._tint()

    def _tint(self) -> None:
        if not self._icon_name:
            return
        roles = QPalette.ColorRole
        role = roles.HighlightedText if self._kind == "primary" else roles.ButtonText
        self.setIcon(icon(self._icon_name, self.palette().color(role), px(4)))


def without_key(text: str) -> str:
    """Returns the text of a button without the letter that Alt goes with, in any language."""
    return _KEY_WITHIN.sub(r"\1", _KEY_BEHIND.sub("", text))
