"""What is told before its turn."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Held(Generic[T]):
    """Keeps what is told until its turn has come, then passes on all of it in order. May be used from any thread."""

    def __init__(self) -> None:
        self._tell: Callable[[T], None] | None = None
        self._kept: list[T] = []
        self._lock = threading.Lock()

    def __call__(self, said: T) -> None:
        """Passes on what is said, or keeps it."""
        with self._lock:
            if self._tell is None:
                self._kept.append(said)
            else:
                self._tell(said)

    def release(self, tell: Callable[[T], None]) -> None:
        """Tells what was kept; from now on nothing is.

        Args:
            tell: Who hears it.
        """
        with self._lock:
            for said in self._kept:
                tell(said)
            self._kept.clear()
            self._tell = tell
