"""Opens the window and returns when it is closed."""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from gpuwizard.ui.display import choose_platform, display_available, qt_problem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from gpuwizard.model.report import Report
    from gpuwizard.ui.errors import ErrorHooks
    from gpuwizard.ui.frame import Frame
    from gpuwizard.ui.services import Services
    from gpuwizard.ui.window import Window

__all__ = ["display_available", "qt_problem", "run_window"]

FAILED = 3
INTERRUPTED = 130
_PULSE_MS = 400  # How often Python gets a chance to see Ctrl+C while Qt waits for events.


def run_window(
    services: "Callable[[], Services]",
    report: "Report | None" = None,
    pythons: tuple[str, ...] = (),
    framework: str = "auto",
    scheme: Literal["light", "dark", "system"] = "system",
) -> int:
    """Shows the wizard until it is closed.

    Args:
        services: Gives everything behind the window; it is called when the empty window is on the screen.
        report: A saved report to show, None to begin with the welcome.
        pythons: Paths of the Pythons that are chosen at first.
        framework: The framework that is chosen at first, or `auto`.
        scheme: Light or dark, or as the desktop has it.

    Returns:
        0, or 3 where gpuwizard itself failed, or 130 where Ctrl+C in the terminal ended it.
    """
    problem = qt_problem()
    if problem is not None:
        _say(problem)
        return FAILED
    choose_platform()
    from PySide6.QtWidgets import QApplication

    from gpuwizard.ui.frame import Frame

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    if app.platformName() == "offscreen" and not _asked_for_offscreen():
        _say("There is no screen to open a window on: use `gpuwizard check` in the terminal.")
        return FAILED
    app.setApplicationName("gpuwizard")
    app.setDesktopFileName("gpuwizard")
    frame = Frame(app, scheme)
    filling = _Filling(app, frame, services, report, pythons, framework, scheme)
    frame.fill_soon(filling.make)
    interrupted = _watch_for_ctrl_c(frame.close)
    frame.show()
    frame.activateWindow()
    try:
        app.exec()
    finally:
        filling.shut_down()
    if interrupted.is_set():
        return INTERRUPTED
    return FAILED if filling.failed else 0


class _Filling:
    """Makes the content of the frame, and remembers what went wrong with it."""

    def __init__(
        self,
        app: "QApplication",
        frame: "Frame",
        services: "Callable[[], Services]",
        report: "Report | None",
        pythons: tuple[str, ...],
        framework: str,
        scheme: Literal["light", "dark", "system"],
    ) -> None:
        self._app, self._frame, self._scheme = app, frame, scheme
        self._services = services
        self._asked = report, pythons, framework
        self._broken = False
        self._hooks: ErrorHooks | None = None
        self._window: Window | None = None

    @property
    def failed(self) -> bool:
        """Whether anything went wrong that nobody expected."""
        return self._broken or (self._hooks is not None and self._hooks.count > 0)

    def make(self) -> "QWidget | None":
        """Returns the content; where it cannot be made, says so and ends the program."""
        try:
            return self._make()
        except Exception:
            _say(f"The window could not be made, which is a fault of gpuwizard.\n{traceback.format_exc()}")
            self._broken = True
            self._frame.close()
            return None

    def _make(self) -> "QWidget":
        from gpuwizard.ui import theme
        from gpuwizard.ui.errors import ErrorHooks
        from gpuwizard.ui.window import Window

        theme.apply(self._app, self._scheme)
        self._window = Window(self._services(), *self._asked)
        self._hooks = ErrorHooks(self._window.controller.bridge, self._frame)
        self._hooks.install()
        return self._window

    def shut_down(self) -> None:
        """Gives the hooks back and ends a running check."""
        if self._hooks is not None:
            self._hooks.remove()
        if self._window is not None:
            self._window.controller.shut_down()


def _watch_for_ctrl_c(close: Callable[[], object]) -> threading.Event:
    """Lets Ctrl+C in the terminal close the window, which then stops a running check."""
    from PySide6.QtCore import QCoreApplication, QTimer

    interrupted = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        return interrupted

    def handle(*_: object) -> None:
        interrupted.set()
        close()

    signal.signal(signal.SIGINT, handle)
    pulse = QTimer(QCoreApplication.instance())
    pulse.timeout.connect(_nothing)
    pulse.start(_PULSE_MS)
    return interrupted


def _nothing() -> None:
    """Running any Python lets a waiting signal be handled."""


def _asked_for_offscreen() -> bool:
    return os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal"))


def _say(text: str) -> None:
    if sys.stderr is not None:  # A windowed program on Windows has none.
        print(text, file=sys.stderr)
