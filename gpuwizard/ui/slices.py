"""Long work on the window's thread in slices: between two of them the window paints and answers."""

import math
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

# What was put in must be laid out and painted as well, on a slow computer and beside a check that is at work: all of it
# together stays below the 50 ms that one begins to feel.
SLICE_SECONDS = 0.003
ALL_AT_ONCE = math.inf


class Slices(QObject):
    """Takes a generator's steps a few at a time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def begin(self, steps: Iterator[object], soon: bool = False) -> None:
        """Does the steps; what is left of earlier ones is given up.

        Args:
            steps: Each is as short as can be.
            soon: Whether what is there already is to be seen first, such as a page with its heading. Else the first
                steps are done at once, so that nothing flickers.
        """
        self._steps = steps
        if soon and SLICE_SECONDS < ALL_AT_ONCE:
            self._timer.start(0)
        else:
            self._go_on()

    def _go_on(self) -> None:
        self._timer.stop()
        until = perf_counter() + SLICE_SECONDS
        for _ in self._steps:
            if perf_counter() > until:
                self._timer.start(0)
                return
