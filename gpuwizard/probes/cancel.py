"""One switch that stops everything a session has started."""

import threading


class Cancel:
    """Set once, seen by every running command within a twentieth of a second."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._leader: Cancel | None = None

    def set(self) -> None:
        """Asks all running commands to end."""
        self._event.set()

    def follow(self, leader: "Cancel") -> None:
        """From now on this one is set as well where another one is."""
        self._leader = leader

    @property
    def is_set(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set() or (self._leader is not None and self._leader.is_set)
