"""A framework's child that began before its turn: it imports while the driver is still being asked."""

import threading
from collections.abc import Callable
from concurrent.futures import Future

from gpuwizard.engine.events import Event
from gpuwizard.engine.timing import Stopwatch
from gpuwizard.model.run import RunFacts
from gpuwizard.probes.gate import Gate


class Held:
    """Keeps what is told until its turn has come, then passes on all of it in order. May be used from any thread."""

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self._tell = tell
        self._kept: list[Event] = []
        self._open = False
        self._lock = threading.Lock()

    def __call__(self, event: Event) -> None:
        """Tells an event, or keeps it."""
        with self._lock:
            if self._open:
                self._tell(event)
            else:
                self._kept.append(event)

    def release(self) -> None:
        """Tells what was kept; from now on nothing is."""
        with self._lock:
            for event in self._kept:
                self._tell(event)
            self._kept.clear()
            self._open = True


class Begun:
    """One run of the framework's child.

    Attributes:
        gate: Keeps it from the GPUs until it is open.
        told: What it tells; held until its turn.
        watch: Takes its time and its errors, and those of its target.
        run: What it found, once it has ended.
    """

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self.gate = Gate()
        self.told = Held(tell)
        self.watch = Stopwatch()
        self.run: Future[RunFacts] = Future()

    def turn(self, devices: bool) -> None:
        """Its turn has come: what it tells is heard, and it may go on.

        Args:
            devices: Whether it may ask for the GPUs.
        """
        self.told.release()
        self.gate.open(devices)
