"""The top-level window. It shows at once, in the right colour, and is filled a moment later.

Loading what the pages need takes as long as loading Qt itself; nobody should wait for both to see a window.
"""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QFontMetricsF, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from gpuwizard.ui.fonts import app_font
from gpuwizard.ui.settings import Settings, on_screen

# The grounds of the two palettes in colors.py, which is not loaded yet (a test keeps them equal).
GROUNDS = {"light": "#f5f6f9", "dark": "#171a20"}
# The window's size in lines of text, so that it grows with the font.
WIDE, HIGH = 62, 46
HALF_LIGHT = 128
_GRIP = 4  # So many lines wide must be what is seen of the upper edge, for a mouse to take hold of it.
LONGEST_WAIT_MS = 300  # A window that starts minimised is not painted.


class Frame(QMainWindow):
    """An empty window that is given its content once it is on the screen."""

    def __init__(self, app: QApplication, scheme: str, settings: Settings | None = None) -> None:
        super().__init__()
        self._settings = settings or Settings()
        self._settings.changed.connect(self._setting_changed)
        self._make: Callable[[], QWidget | None] | None = None
        app.setFont(app_font(app.font()))
        self.setWindowTitle("gpuwizard")
        ground = QColor(GROUNDS[_resolved(app, scheme)])
        self.setPalette(QPalette(ground, ground))
        self._unit = round(QFontMetricsF(app.font()).height())
        self._take_size()
        self._take_place()

    def fill_soon(self, make: Callable[[], QWidget | None]) -> None:
        """Makes the content as soon as the empty window has been painted, or a moment later where nothing paints."""
        self._make = make
        QTimer.singleShot(LONGEST_WAIT_MS, self, self._fill)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The first painting is what the content waits for."""
        super().paintEvent(event)
        QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        make, self._make = self._make, None
        content = make() if make is not None else None
        if content is not None:
            # What asked for the keyboard could not get it yet, and it is forgotten when the content moves in here.
            wanted = content.focusWidget() or content
            self.setPalette(QPalette())
            self.setCentralWidget(content)
            self.setWindowIcon(content.windowIcon())
            self.setWindowTitle(content.windowTitle())
            content.windowTitleChanged.connect(self.setWindowTitle)
            wanted.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Closes the content first: it stops a running check."""
        self.hide()
        self._settings.remember_window(self.normalGeometry(), self.isMaximized())
        content = self.centralWidget()
        if content is not None:
            content.close()
        event.accept()

    def _take_size(self) -> None:
        room = self.screen().availableGeometry().size()
        self.resize(min(self._unit * WIDE, room.width()), min(self._unit * HIGH, room.height()))

    def _take_place(self) -> None:
        """Goes where the window was last, unless no screen is there any more or it has become smaller."""
        known = self._settings.window
        if known is None:
            return
        place, maximised = known
        screens = [screen.availableGeometry() for screen in self.screen().virtualSiblings()]
        if not on_screen(place, screens, self._unit * _GRIP):
            return
        screen = max(screens, key=lambda free: _shared(free, place))
        self.setGeometry(QRect(place.topLeft(), place.size().boundedTo(screen.size())))
        if maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _setting_changed(self, name: str) -> None:
        """Everything was put back, the window's size as well: it is remembered only when the window closes."""
        if name == "window" and self._settings.window is None and not self.isHidden():
            self.showNormal()
            self._take_size()


def _resolved(app: QApplication, scheme: str) -> str:
    """Judges the desktop's scheme by its palette: asking Qt by name loads its whole namespace, 15 ms."""
    if scheme in GROUNDS:
        return scheme
    return "dark" if app.palette().window().color().lightness() < HALF_LIGHT else "light"


def _shared(one: QRect, other: QRect) -> int:
    both = one.intersected(other)
    return both.width() * both.height()
