"""Ended from outside: by Ctrl+C in the terminal, by `kill`, or with the session of the desktop."""

import signal
import threading
from collections.abc import Callable

_PULSE_MS = 400  # How often Python gets a chance to see a signal while Qt waits for events.


def watch_for_signals(close: Callable[[], object], leave: Callable[[], object]) -> threading.Event:
    """Lets Ctrl+C in the terminal close the window, which then stops a running check.

    `kill`, a closed terminal and the end of the desktop's session ask no question any more: what runs is ended.
    """
    from PySide6.QtCore import QCoreApplication, QTimer

    interrupted = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        return interrupted

    def handle(number: int, _frame: object) -> None:
        interrupted.set()
        (close if number == signal.SIGINT else leave)()

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), handle)
    pulse = QTimer(QCoreApplication.instance())
    pulse.timeout.connect(_nothing)
    pulse.start(_PULSE_MS)
    return interrupted


def _nothing() -> None:
    """Running any Python lets a waiting signal be handled."""
