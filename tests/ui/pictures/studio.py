"""Where pictures are taken: opens windows as large as the program opens them, waits until they are calm, and saves."""

import gc
import math
from collections.abc import Callable
from pathlib import Path

import scripted
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget

from gpuwizard.model.report import Report
from gpuwizard.ui import slices
from gpuwizard.ui.frame import HIGH, WIDE
from gpuwizard.ui.window import Window


class Studio:
    """One folder, one scheme, one size of the window (None: as the program opens it)."""

    def __init__(self, app: QApplication, folder: Path, scheme: str, size: tuple[int, int] | None) -> None:
        self.app, self.folder, self.scheme = app, folder, scheme
        slices.SLICE_SECONDS = math.inf  # A picture shows the whole page.
        gc.disable()  # Windows that were closed would be deleted in whatever thread Python tidies up.
        unit = round(QFontMetricsF(app.font()).height())
        self.size = QSize(*size) if size else QSize(unit * WIDE, unit * HIGH)

    def wait(self, until: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(5000)
        while not until() and not deadline.hasExpired():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, deadline)
        for _ in range(10):
            self.app.processEvents()

    def window(self, session: scripted.FakeSession, report: Report | None = None) -> Window:
        return self.open(scripted.World(session), report)

    def open(self, world: scripted.World, report: Report | None = None) -> Window:
        return self.show(Window(world.services, report))

    def show(self, window: Window) -> Window:
        gc.collect()
        window.resize(self.size)
        window.show()
        self.wait(lambda: True)
        return window

    def take(self, window: QWidget, name: str) -> None:
        self.wait(lambda: True)
        ratio = round(window.devicePixelRatio())
        window.grab().save(str(self.folder / f"{name}-{self.scheme}-{ratio}x.png"))
