"""One switch that stops everything a session has started."""

import threading


class Cancel:
    """Set once, seen by every running command within a twentieth of a second."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Asks all running commands to end."""
        self._event.set()

    @property
    def is_set(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()
