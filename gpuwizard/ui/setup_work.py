"""Holds what the page of the guided set-up shows, and has the work done beside the window. It knows no widget."""

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from gpuwizard.ui.bridge import Bridge
from gpuwizard.ui.services import SetupServices
from gpuwizard.ui.setup_lines import Lines
from gpuwizard.ui.worker import Crash, look_up

if TYPE_CHECKING:  # All of this is loaded with the page, not with the window.
    from gpuwizard.engine.setup import Asking
    from gpuwizard.setup.profile import Profile, ProfileProblem
    from gpuwizard.setup.questions import Question
    from gpuwizard.setup.step import StepId
    from gpuwizard.ui.setup_run import Agreed, SetupRun, SetupView

_log = logging.getLogger(__name__)
Phase = Literal["choose", "preparing", "question", "looking", "plan", "working"]


class SetupWork(QObject):
    """The state behind the page.

    Signals:
        changed: Another phase, plan, question or problem is to be shown.
        told: Another thing is being done; read `doing`.
        printed: New lines of the command that runs; the argument is a tuple of them.
        stop_asked: The user may want what runs to stop, and is to be asked.

    Attributes:
        phase: `choose` at first; `question` while asked; `plan` when it is the user's turn, `working` while steps run.
        problems: What is wrong with the profile that was opened last.
        problem: What else went wrong, one sentence, empty for nothing.
        source: The file of the profile; None where the questions made it.
        last: The profile of a set-up that was begun earlier and not ended.
        view: How all stands, None before it was looked at.
        running: The step that is run or looked at.
        doing: What is being done now.
        since: Moment at which that step began, in seconds of a monotonic clock.
    """

    changed = Signal()
    told = Signal()
    printed = Signal(object)
    stop_asked = Signal()

    def __init__(self, services: SetupServices, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._bridge = services, bridge
        self._thread: threading.Thread | None = None
        self._number = 0
        self._run: SetupRun | None = None
        self._asking: Asking | None = None
        self._lines = Lines(lambda: bridge.post(self._drain, None))
        self.phase: Phase = "choose"
        self.problems: tuple[ProfileProblem, ...] = ()
        self.problem = ""
        self.source: Path | None = None
        self.profile: Profile | None = None
        self.last: Profile | None = None
        self.answers: dict[str, str] = {}
        self.view: SetupView | None = None
        self.running: StepId | None = None
        self.acted = False  # Whether any step was run since the start of the program.
        self.stopping = False
        self.doing = ""
        self.since = 0.0

    @property
    def busy(self) -> bool:
        """Whether something is under way that the page waits for."""
        return self.phase in ("preparing", "looking", "working")

    @property
    def begun(self) -> bool:
        """Whether there is a set-up to come back to."""
        return self.phase != "choose"

    @property
    def questions(self) -> "tuple[Question, ...]":
        """The questions, as far as they are known after what was answered."""
        return self._asking.questions(self.answers) if self._asking is not None else ()

    @property
    def question(self) -> "Question | None":
        """The one that is open."""
        return next((one for one in self.questions if one.id not in self.answers), None)

    def find_last(self) -> None:
        """Looks for a set-up that was begun earlier."""
        if self.phase == "choose":
            self._do("choose", self._services.last, self._found_last)

    def open(self, path: Path) -> None:
        """Reads a profile; one with a mistake is not taken, and `problems` says why."""
        if self.busy:
            return
        self._forget()
        self.source = path
        load = self._services.load
        self._do("preparing", lambda: load(path), self._loaded)

    def ask(self) -> None:
        """Looks at this computer, and then asks."""
        if self.busy:
            return
        self._forget()
        ask, tell = self._services.ask, self._teller()
        self._do("preparing", lambda: ask(tell), self._asked)

    def answer(self, text: str) -> None:
        """Answers the open question; after the last one the plan is made."""
        question = self.question
        if question is None or self._asking is None:
            return
        self.answers[question.id] = text.strip() or question.default
        if self.question is None:
            self.begin(self._asking.profile(self.answers))
        else:
            self.changed.emit()

    def ask_again(self) -> None:
        """Opens the question before."""
        if self.answers:
            self.answers.popitem()
            self.changed.emit()

    def begin(self, profile: "Profile") -> None:
        """Makes the plan for a profile: looks at everything and changes nothing."""
        from gpuwizard.ui.setup_run import SetupRun

        self.profile = profile
        bridge = self._bridge

        def stepped(view: "SetupView", step: "StepId") -> None:
            bridge.post(self._step, (view, step))

        self._run = SetupRun(self._services.open, profile, self._teller(), self._lines.add, stepped)
        self.look()

    def look(self) -> None:
        """Looks at everything anew."""
        if self._run is not None and not self.busy:
            self._do("looking", self._run.look, self._seen)

    def go(self, agreed: "Agreed") -> None:
        """Runs the steps that the user has seen and agreed to."""
        run = self._run
        if run is not None and not self.busy:
            self.acted = True
            self._do("working", lambda: run.go(agreed), self._seen)

    def look_again(self, step: "StepId") -> None:
        """Looks again at a step that the user did by hand."""
        run = self._run
        if run is not None and not self.busy:
            self.running, self.since = step, time.monotonic()
            self._do("working", lambda: run.look_again(step), self._seen)

    def note_shown(self, step: "StepId") -> None:
        """Notes that the user is about to do a step by hand."""
        if self._run is not None and not self.busy:
            run = self._run
            look_up(lambda: run.shown(step), lambda _: None)

    def save(self, path: Path) -> None:
        """Saves the profile that the questions made."""
        profile, save = self.profile, self._services.save
        if profile is not None and not self.busy:
            look_up(lambda: save(profile, path), lambda told: self._bridge.post(self._saved, told))

    def ask_to_stop(self) -> None:
        """Has the user asked whether what runs shall stop, where that can be done."""
        if self._run is not None and self.busy and not self.stopping:
            self.stop_asked.emit()

    def stop(self) -> None:
        """Ends what runs, with everything that it started; then all is looked at anew."""
        if self._run is not None and self.busy:
            self.stopping = True
            self._run.stop()
            self.changed.emit()

    def leave(self) -> None:
        """Goes back to the choice. What was set up stays, and so do the notes."""
        if not self.busy:
            self._forget()
            self.phase = "choose"
            self.changed.emit()
            self.find_last()

    def shut_down(self, seconds: float) -> bool:
        """Stops for good. Returns whether the worker ended in time (seconds)."""
        self._number += 1
        if self._run is not None:
            self._run.stop(for_good=True)
        if self._thread is None or self.phase not in ("looking", "working"):
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _forget(self) -> None:
        self.problems, self.problem, self.source = (), "", None
        self.profile = self.view = self.running = self._run = self._asking = None
        self.answers = {}

    def _teller(self) -> Callable[[str], None]:
        """Returns what a worker calls with what it does; later than the next piece of work it says nothing."""
        bridge = self._bridge
        return lambda text: bridge.post(self._tell, text)

    def _do(self, phase: Phase, work: Callable[[], Any], handler: Callable[[Any], None]) -> None:
        self._number += 1
        number = self._number
        self.phase, self.doing, self.stopping = phase, "", False
        if phase != "choose":
            self.problem = ""
        self._thread = look_up(work, lambda told: self._bridge.post(self._arrive, (number, handler, told)))
        self.changed.emit()

    def _arrive(self, parcel: tuple[int, Callable[[Any], None], Any]) -> None:
        number, handler, told = parcel
        if number != self._number:
            return
        self.doing, self.stopping = "", False
        if isinstance(told, Crash):
            _log.error("the set-up failed: %s", told.text)
            self.running = None
            self.phase = "plan" if self.view is not None else "choose"
            last = told.text.strip().splitlines()[-1]
            self.problem = f"gpuwizard itself went wrong, not your computer: {last}"
            self.changed.emit()
        else:
            handler(told)

    def _found_last(self, profile: "Profile | None") -> None:
        self.last = profile
        self.changed.emit()

    def _loaded(self, told: "Profile | tuple[ProfileProblem, ...]") -> None:
        self.phase = "choose"
        if isinstance(told, tuple):
            self.problems = told
            self.changed.emit()
        else:
            self.begin(told)

    def _asked(self, asking: "Asking") -> None:
        self._asking, self.phase = asking, "question"
        self.changed.emit()

    def _seen(self, view: "SetupView") -> None:
        self._drain(None)
        self.view, self.problem, self.running, self.phase = view, view.problem, None, "plan"
        self.changed.emit()

    def _step(self, parcel: "tuple[SetupView, StepId]") -> None:
        self._drain(None)
        self.view, self.running = parcel
        self.since = time.monotonic()
        self.changed.emit()

    def _saved(self, told: str | Crash) -> None:
        self.problem = told if isinstance(told, str) else "gpuwizard itself went wrong, and the profile was not saved."
        self.changed.emit()

    def _tell(self, text: str) -> None:
        if self.busy:
            self.doing = text
            self.told.emit()

    def _drain(self, _: object) -> None:
        lines = self._lines.take()
        if lines:
            self.printed.emit(lines)
