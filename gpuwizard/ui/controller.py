"""Holds what the window shows: the report, the state of the check, and which result is looked at.

Pages read from here and listen to its signals; they never talk to a session or to each other.
"""

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from gpuwizard.engine.events import Event, SessionCancelled, SessionFailed, SessionFinished
from gpuwizard.engine.plan import Plan, SessionLike
from gpuwizard.model.facts import Facts
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.layers import LayerId, Shell
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.report import LayerResult, Report, Result
from gpuwizard.ui.bridge import Bridge
from gpuwizard.ui.fixes import Fixes
from gpuwizard.ui.progress import Progress, advance, begin, of_result
from gpuwizard.ui.services import Services
from gpuwizard.ui.settings import Settings
from gpuwizard.ui.setup_work import SetupWork
from gpuwizard.ui.worker import Run, look_up

PATIENCE_MS = 900  # A cancelled session that has not answered by then is left behind.
_LAST = (SessionFinished, SessionCancelled, SessionFailed)


class Controller(QObject):
    """The state behind the pages.

    Signals:
        progressed: A check began, went on or ended; read `progress`.
        report_changed: Another report, or another result of it, is shown.
        ended: A check ended; the argument is its last event.
    """

    progressed = Signal()
    report_changed = Signal()
    ended = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None, settings: Settings | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.settings = settings or Settings()
        self.bridge = Bridge(self)
        self.report: Report | None = None
        self.pythons: tuple[Environment, ...] | None = None  # Those of this computer, once they were looked for.
        self.source = ""
        self.progress = Progress()
        self.plan: Plan | None = None
        self.rechecking: LayerId | None = None
        self.stopping = False
        self._index = 0
        self._run: Run | None = None
        self._session: SessionLike | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)
        self._telling = QTimer(self)  # What comes in one burst is shown once.
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self.progressed)
        self.fixes = Fixes(self)
        self.setup = SetupWork(services.setup, self.bridge, self)

    @property
    def running(self) -> bool:
        """Whether a check is under way."""
        return self._run is not None

    @property
    def result(self) -> Result | None:
        """The result that the pages show."""
        results = self.report.results if self.report is not None else ()
        return results[self._index] if self._index < len(results) else None

    @property
    def index(self) -> int:
        """Position of the shown result in the report."""
        return self._index

    @property
    def shell(self) -> Shell:
        """The shell in use on the computer that was looked at."""
        return self.report.facts.machine.host.shell if self.report is not None else "bash"

    @property
    def demo(self) -> bool:
        """Whether a recorded machine is played back."""
        return self.services.demo is not None

    @property
    def elsewhere(self) -> bool:
        """Whether what is shown is of another computer: in a saved report, or in a demonstration."""
        return bool(self.source) or self.demo

    @property
    def looked_here(self) -> bool:
        """Whether the shown report is of a look at this computer that can be repeated, and no saved one."""
        return self._session is not None and self.report is not None and not self.elsewhere

    @property
    def can_recheck(self) -> bool:
        """Whether a layer can be looked at again: not for a saved report, and not while a check or a fix runs."""
        return self._session is not None and self.report is not None and not self.source and self.fixes.free

    @property
    def acting(self) -> bool:
        """Whether something runs now that the user let gpuwizard change on this computer."""
        return self.fixes.running or (self.setup.acted and self.setup.phase == "working")

    @property
    def acted(self) -> bool:
        """Whether gpuwizard has changed anything on this computer since it was started, or is about to."""
        return bool(self.fixes.done) or self.fixes.running or self.setup.acted

    def layer_result(self, layer: LayerId) -> LayerResult | None:
        """Returns the newest verdict on a layer, which is preliminary while a check runs."""
        fresh = self.progress.layer(layer).result
        if self.running and fresh is not None:
            return fresh
        layers = self.result.layers if self.result is not None else ()
        return next((item for item in layers if item.id == layer), fresh)

    def libraries(self, layer: LayerId) -> tuple[LibraryFact, ...]:
        """Returns the facts about a layer's libraries that the shown verdict was made of.

        There are none once a check that still runs told another verdict: the facts at hand belong to the one before.
        """
        if self.report is None or self.result is None or self.layer_result(layer) not in self.result.layers:
            return ()
        from gpuwizard.report.seen_view import libraries_of  # late: the window opens without the reports

        return tuple(libraries_of(self.report, self.result, layer).values())

    def choose_result(self, index: int) -> None:
        """Shows another result of the same report on all pages."""
        if self.report is None or index == self._index or not 0 <= index < len(self.report.results):
            return
        self._index = index
        if not self.running:
            self.progress = of_result(self.result)
        self.report_changed.emit()

    def show_report(self, report: Report, source: str = "") -> None:
        """Shows a report. `source` names the file that it came from, empty for a check of this computer."""
        self.report, self.source = report, source
        self._index = self._index if self._index < len(report.results) else 0
        self.progress = of_result(self.result)
        self.report_changed.emit()

    def start(self, plan: Plan) -> None:
        """Begins a check of everything. An older report stays until the new one is complete."""
        if not self.fixes.free:
            return
        self.plan = plan
        self._begin(partial(self.services.start, plan), None, lambda session: session.run())

    def recheck(self, layer: LayerId | None) -> None:
        """Looks again at one layer, or at everything."""
        session = self._session
        if session is None or not self.fixes.free:
            return
        self._begin(lambda: session, layer, lambda again: again.recheck(layer))

    def cancel(self) -> None:
        """Stops the check; the end is told within a second, whether or not the session answers."""
        if self._run is None or self.stopping:
            return
        self.stopping = True
        self._run.cancel()
        self._patience.start(PATIENCE_MS)
        self.progressed.emit()

    def shut_down(self, seconds: float = 3.0) -> bool:
        """Stops everything for good. Returns whether the worker ended in time (seconds)."""
        self.bridge.close()
        self._patience.stop()
        ended = self.setup.shut_down(seconds)
        ended = self.fixes.shut_down(seconds) and ended
        if self._run is None:
            return ended
        self._run.cancel()
        return self._run.join(seconds) and ended

    def remember_done(self) -> None:
        """Puts what was run for the user into the report that is shown, unless that is a saved one."""
        if self.report is not None and not self.source:
            self.report = replace(self.report, done=self.fixes.done)
            self.report_changed.emit()

    def look_up(self, work: Callable[[], Any], handler: Callable[[Any], None]) -> None:
        """Does something in a worker and calls `handler` on the window's thread with its result or a Crash."""
        look_up(work, partial(self.bridge.post, handler))

    def _begin(
        self, make: Callable[[], SessionLike], layer: LayerId | None, events: Callable[[SessionLike], Any]
    ) -> None:
        self.rechecking, self.stopping = layer, False
        self.progress = begin(self.progress, layer, time.monotonic())
        run = Run(make, events, lambda event: self.bridge.post(self._receive, (run, event)))
        self._run = run
        run.start()
        self.progressed.emit()

    def _receive(self, parcel: tuple[Run, Event]) -> None:
        run, event = parcel
        if run is not self._run:
            return  # It was left behind after a cancel.
        if isinstance(event, SessionFinished) and not event.report.results:
            event = SessionFailed("The session ended with a report that holds no result.")
        self.progress = advance(self.progress, event, time.monotonic())
        if isinstance(event, _LAST):
            self._end(run, event)
        else:
            self._telling.start()

    def _end(self, run: Run, event: Event) -> None:
        self._patience.stop()
        self._telling.stop()
        self._run, self.stopping, self.rechecking = None, False, None
        if isinstance(event, SessionFinished):
            self._session = run.session
            self.show_report(self.fixes.with_done(event.report))
        elif self.report is not None:  # The complete report from before stands again, on every page.
            outcome, error = self.progress.outcome, self.progress.error
            self.progress = replace(of_result(self.result), outcome=outcome, error=error)
        self.progressed.emit()
        self.ended.emit(event)

    def _give_up(self) -> None:
        """The session did not answer to a cancel; its thread is a daemon and its later events are dropped."""
        if self._run is not None:
            self._receive((self._run, SessionCancelled(Facts())))
