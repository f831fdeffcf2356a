"""The one way from a worker thread to the window's thread."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Bridge(QObject):
    """Carries a value from any thread to a handler that then runs on the window's thread.

    It is made on the window's thread and owned by the window. The handler travels as plain Python beside its
    value, so nothing is converted on the way: keys that are not strings and numbers beyond 32 bits arrive whole.
    """

    arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._open = True
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, handler: Callable[[Any], None], value: object) -> None:
        """Has `handler(value)` called on the window's thread. After `close` it does nothing."""
        with self._lock:
            if self._open:
                self.arrived.emit((handler, value))

    def close(self) -> None:
        """Lets nothing through any more: the window is going away."""
        with self._lock:
            self._open = False

    @Slot(object)
    def _deliver(self, parcel: tuple[Callable[[Any], None], object]) -> None:
        if self._open:
            handler, value = parcel
            handler(value)
