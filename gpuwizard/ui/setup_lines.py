"""Lines that a command prints, on their way from its thread to the window. No Qt in here."""

import threading
from collections.abc import Callable


class Lines:
    """Lines on their way to the window: however many come at once, it is called only once for them."""

    def __init__(self, call: Callable[[], None]) -> None:
        self._call = call
        self._guard = threading.Lock()
        self._waiting: list[str] = []

    def add(self, line: str) -> None:
        """Takes a line in; may be called from any thread."""
        with self._guard:
            self._waiting.append(line)
            first = len(self._waiting) == 1
        if first:
            self._call()

    def take(self) -> tuple[str, ...]:
        """Hands all out."""
        with self._guard:
            lines, self._waiting = tuple(self._waiting), []
        return lines
