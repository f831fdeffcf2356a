"""Opens the window and returns when it is closed."""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Literal

from gpuwizard.model.report import Report
from gpuwizard.ui.display import choose_platform, display_available, qt_problem
from gpuwizard.ui.services import Services

__all__ = ["display_available", "qt_problem", "run_window"]

FAILED = 3
INTERRUPTED = 130
_PULSE_MS = 400  # How often Python gets a chance to see Ctrl+C while Qt waits for events.


def run_window(
    services: Services,
    report: Report | None,
    pythons: tuple[str, ...] = (),
    framework: str = "auto",
    scheme: Literal["light", "dark", "system"] = "system",
) -> int:
    """Shows the wizard until it is closed.

    Args:
        services: Everything behind the window.
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

    from gpuwizard.ui import theme
    from gpuwizard.ui.errors import ErrorHooks
    from gpuwizard.ui.icons import app_icon
    from gpuwizard.ui.window import Window

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    if app.platformName() == "offscreen" and not _asked_for_offscreen():
        _say("There is no screen to open a window on: use `gpuwizard check` in the terminal.")
        return FAILED
    app.setApplicationName("gpuwizard")
    app.setDesktopFileName("gpuwizard")
    app.setWindowIcon(app_icon())
    theme.apply(app, scheme)
    try:
        window = Window(services, report, pythons, framework)
    except Exception:
        _say(f"The window could not be made, which is a fault of gpuwizard.\n{traceback.format_exc()}")
        return FAILED
    hooks = ErrorHooks(window.controller.bridge, window)
    hooks.install()
    interrupted = _watch_for_ctrl_c(window.close)
    window.show()
    try:
        app.exec()
    finally:
        hooks.remove()
        window.controller.shut_down()
    if interrupted.is_set():
        return INTERRUPTED
    return FAILED if hooks.count else 0


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
