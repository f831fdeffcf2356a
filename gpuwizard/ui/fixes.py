"""Fixes that gpuwizard runs for the user: one at a time, never beside a check, and each is remembered."""

import logging
from threading import Event, Thread
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from gpuwizard.engine.fixing_events import FixEvent, Job, job_of
from gpuwizard.engine.runnable import NO_SHELL, SAVED, runnable
from gpuwizard.model.done import Action, Standing
from gpuwizard.model.fix import Fix
from gpuwizard.model.layers import Shell
from gpuwizard.model.report import Report, Result
from gpuwizard.ui.words import verdict_text
from gpuwizard.ui.worker import Crash, look_up

if TYPE_CHECKING:
    from gpuwizard.ui.controller import Controller

_log = logging.getLogger(__name__)


class Fixes(QObject):
    """What the cards ask and the dialog shows.

    Signals:
        asked: The user wants to see what would be run; the argument is the Job.
        changed: Whether a fix can be begun may have changed; read `free`.
        told: Something of the running fix; the argument is a FixEvent.
        ended: The fix ended; the argument is the Action.

    Attributes:
        done: All that was run, the first one first.
    """

    asked = Signal(object)
    changed = Signal()
    told = Signal(object)
    ended = Signal(object)

    def __init__(self, controller: "Controller") -> None:
        super().__init__(controller)
        self.done: tuple[Action, ...] = ()
        self._controller = controller
        self._job: Job | None = None
        self._thread: Thread | None = None
        self._stop = Event()
        controller.progressed.connect(self.changed)

    @property
    def running(self) -> bool:
        """Whether a fix is being run."""
        return self._job is not None

    @property
    def stopping(self) -> bool:
        """Whether the running fix was told to stop."""
        return self.running and self._stop.is_set()

    @property
    def free(self) -> bool:
        """Whether a fix can be begun now: not beside another one, nor beside a check."""
        return not self.running and not self._controller.running

    def reason(self, fix: Fix) -> str:
        """Returns why a fix is not run for the user; empty where it can be."""
        return runnable(fix, self._controller.looked_here)

    def ask(self, fix: Fix, cause: str, shell: Shell) -> None:
        """Shows what would be run."""
        job, result = job_of(fix, cause, shell), self._controller.result
        if job is None or result is None or not self.free or self.reason(fix):
            return
        target = result.target
        before = standing(result, cause)
        self.asked.emit(replace(job, python=target.python, framework=target.framework, before=before))

    def run(self, job: Job) -> None:
        """Begins a job that the user has seen and agreed to."""
        if not self.free:
            return
        bridge, stop = self._controller.bridge, Event()
        self._job, self._stop = job, stop

        def tell(event: FixEvent) -> None:
            bridge.post(self._tell, event)

        run_fix = self._controller.services.run_fix
        self._thread = look_up(lambda: run_fix(job, stop, tell), lambda outcome: bridge.post(self._end, outcome))
        self.changed.emit()

    def stop(self) -> None:
        """Ends the running fix with everything that it started."""
        self._stop.set()
        self.changed.emit()

    def shut_down(self, seconds: float) -> bool:
        """Stops for good. Returns whether the worker ended in time (seconds)."""
        self._stop.set()
        if self._thread is None:
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def with_done(self, report: Report) -> Report:
        """Returns a new report of this computer with what was done; what was not judged yet is judged by it."""
        self.done = tuple(judged(action, report) if action.after is None else action for action in self.done)
        return replace(report, done=self.done) if self.done else report

    def _tell(self, event: FixEvent) -> None:
        self.told.emit(event)

    def _end(self, outcome: Action | Crash) -> None:
        job, self._job, self._thread = self._job, None, None
        if job is None:
            return
        action = outcome if isinstance(outcome, Action) else _crashed(job, outcome)
        self.done = (*self.done, action)
        self._controller.remember_done()
        self.changed.emit()
        self.ended.emit(action)


def standing(result: Result, cause: str) -> Standing:
    """Returns how a result stands with regard to a cause."""
    found = any(finding.cause == cause and finding.severity != "note" for finding in result.findings)
    return Standing(result.status, result.root, verdict_text(result), found)


def judged(action: Action, report: Report) -> Action:
    """Returns an action with what a later report says of the same Python and framework, where it tells of them."""
    for result in report.results:
        if (result.target.python, result.target.framework) == (action.python, action.framework):
            return replace(action, after=standing(result, action.cause))
    return action


def is_worth_telling(reason: str) -> bool:
    """Whether the reason why a fix is not run helps beside its command."""
    return reason not in ("", SAVED, NO_SHELL)


def _crashed(job: Job, crash: Crash) -> Action:
    _log.error("a fix could not be run: %s", crash.text)
    problem = "gpuwizard itself went wrong, not the command. What had begun may be half done."
    return Action(
        job.fix.title,
        job.cause,
        job.commands,
        job.shell,
        ended="failed",
        problem=problem,
        python=job.python,
        framework=job.framework,
        before=job.before,
    )
