"""The look: Fusion everywhere, our own light and dark palettes, one style sheet made of palette roles."""

import sys
from pathlib import Path
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gpuwizard.ui.colors import SCHEMES, SHARP_SCHEMES, Colors, Scheme
from gpuwizard.ui.fonts import app_font
from gpuwizard.ui.progress import Shown
from gpuwizard.ui.wishes import call_on_change, more_contrast

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
_Group = QPalette.ColorGroup
_Role = QPalette.ColorRole
_FAINT = 0.75  # What cannot be used may be faint, but everybody must see that it is there.

MONO_FONTS: dict[str, list[str]] = {
    "win32": ["Cascadia Mono", "Consolas", "Courier New"],
    "darwin": ["SF Mono", "Menlo", "Monaco"],
    "linux": ["Noto Sans Mono", "DejaVu Sans Mono", "Ubuntu Mono", "Liberation Mono"],
}


class _State:
    """The scheme and the font in force. One for the process, as there is one application."""

    scheme: Scheme = "light"
    sharp: bool = False  # Whether the desktop asks for more contrast.
    line: float = 0.0  # Height of a line of text; 0 until it is asked for.
    follower: "_Follower | None" = None


def apply(app: QApplication, scheme: Literal["light", "dark", "system"] = "system") -> None:
    """Dresses the application; `system` follows the desktop from then on, also when it changes."""
    if _State.follower is None:
        # Once only: a second style deletes the first one, which every widget is drawn by.
        app.setStyle("Fusion")
        _State.follower = _Follower(app)
    app.setFont(app_font(app.font()))
    _State.line = 0.0
    _State.follower.following = scheme == "system"
    hints = QGuiApplication.styleHints()
    if scheme == "system":
        hints.unsetColorScheme()
        _dress(app, _system_scheme())
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if scheme == "dark" else Qt.ColorScheme.Light)
        _dress(app, scheme)


def colors() -> Colors:
    """Returns the colours in force."""
    return (SHARP_SCHEMES if _State.sharp else SCHEMES)[_State.scheme]


def status_color(shown: Shown) -> QColor:
    """Returns the colour of a state; it always stands beside an icon and a word."""
    return QColor(colors().status[shown])


def mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """Returns a colour laid over a ground at a share from 0 to 1."""
    return QColor.fromRgbF(
        color.redF() * share + ground.redF() * (1 - share),
        color.greenF() * share + ground.greenF() * (1 - share),
        color.blueF() * share + ground.blueF() * (1 - share),
    )


def px(quarters: float) -> int:
    """Returns a length in quarters of a line of text, so that spacing grows with the font."""
    if not _State.line:
        _State.line = QFontMetricsF(QGuiApplication.font()).height()
    return max(1, round(_State.line * quarters / 4))


def font(scale: float = 1.0, bold: bool = False) -> QFont:
    """Returns the application's font, scaled."""
    made = QFont(QGuiApplication.font())
    made.setPointSizeF(made.pointSizeF() * scale)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def mono_font() -> QFont:
    """Returns the font for commands and tool output."""
    made = QFont(QGuiApplication.font())
    made.setFamilies(MONO_FONTS.get(sys.platform, MONO_FONTS["linux"]))
    made.setStyleHint(QFont.StyleHint.Monospace)
    made.setFixedPitch(True)
    return made


def _system_scheme() -> Scheme:
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def _dress(app: QApplication, scheme: Scheme) -> None:
    _State.scheme, _State.sharp = scheme, more_contrast()
    palette, sheet = _palette(colors()), _style_sheet()
    if (app.palette(), app.styleSheet()) == (palette, sheet):
        return  # Both make every widget anew; settings are saved with the same scheme as a rule.
    app.setPalette(palette)
    app.setStyleSheet(sheet)


def _style_sheet() -> str:
    text = (RESOURCES / "style.qss").read_text(encoding="utf-8")
    sizes = {f"u{n}": f"{px(n / 2)}px" for n in range(1, 17)}
    return Template(text).substitute(sizes)


def _palette(c: Colors) -> QPalette:
    palette = QPalette()
    roles = {
        _Role.Window: c.page,
        _Role.WindowText: c.text,
        _Role.Base: c.card,
        _Role.AlternateBase: c.inset,
        _Role.Text: c.text,
        _Role.Button: c.card,
        _Role.ButtonText: c.text,
        _Role.Light: c.hover,
        _Role.Midlight: c.side,
        _Role.Mid: c.line,
        _Role.Dark: c.strong_line,
        _Role.Shadow: c.strong_line,
        _Role.Highlight: c.accent,
        _Role.HighlightedText: c.on_accent,
        _Role.Accent: c.accent,
        _Role.Link: c.link,
        # No link of ours is ever "visited": the style sheet takes these two for the main button, which needs colours
        # under the mouse and when it is pressed.
        _Role.LinkVisited: c.pressed,
        _Role.BrightText: c.lit,
        _Role.PlaceholderText: c.muted,
        _Role.ToolTipBase: c.card,
        _Role.ToolTipText: c.text,
    }
    for role, color in roles.items():
        palette.setColor(role, QColor(color))
    faint = mixed(QColor(c.muted), QColor(c.page), _FAINT)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(_Group.Disabled, role, faint)
    palette.setColor(_Group.Disabled, _Role.Highlight, QColor(c.line))
    palette.setColor(_Group.Disabled, _Role.HighlightedText, faint)
    return palette


class _Follower(QObject):
    """Changes clothes when the desktop does."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.following = False
        self._app = app
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._changed)
        self._wishes = call_on_change(self._changed)

    @Slot()
    def _changed(self) -> None:
        scheme = _system_scheme() if self.following else _State.scheme
        if (scheme, more_contrast()) != (_State.scheme, _State.sharp):
            _dress(self._app, scheme)
