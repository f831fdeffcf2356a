"""One guided set-up as its worker thread drives it. No Qt in here: what it sees is handed on as frozen data."""

import contextlib
import threading
from collections.abc import Callable, Mapping
from datetime import datetime

from msgspec import Struct

from gpuwizard.engine.plan import Plan
from gpuwizard.engine.setup import SetupSession
from gpuwizard.model.fix import Command
from gpuwizard.model.layers import FRAMEWORK_TITLES, Shell
from gpuwizard.setup.lock import LockedError
from gpuwizard.setup.plan import DONE_TITLES, SetupPlan
from gpuwizard.setup.profile import Profile
from gpuwizard.setup.step import Program, SetupStep, StepId
from gpuwizard.setup.totals import Totals, totals

Agreed = Mapping[StepId, tuple[Program, ...]]
CHANGED = "Another set-up has worked on this meanwhile, so everything was looked at anew. You can go on from here."
STOPPED = "It was stopped, and everything was looked at anew. You can go on from here."
ASKED_ANEW = "The next step is no longer the one that you saw before, so you are asked again before it is run."


class SetupView(Struct, frozen=True):
    """What the page shows of a set-up.

    Attributes:
        plan: The plan as it was just seen.
        profile: What is wanted.
        framework: What will be installed ("TensorFlow 2.21.0"), empty for packages only.
        python: The Python release.
        total: What the steps that are still to be done take.
        free_bytes: Free space where the environment lies; None where that is not known.
        shell: The shell in use.
        activation: How one enters the finished environment.
        check: The usual check of it, None where it cannot be made.
        earlier: What is known of earlier runs, sentence by sentence.
        problem: What went wrong just now, empty for nothing.
        changed: Whether anything was run in this session.
    """

    plan: SetupPlan
    profile: Profile
    framework: str = ""
    python: str = ""
    total: Totals = Totals()
    free_bytes: int | None = None
    shell: Shell = "bash"
    activation: tuple[Command, ...] = ()
    check: Plan | None = None
    earlier: tuple[str, ...] = ()
    problem: str = ""
    changed: bool = False

    def step(self, step: StepId) -> SetupStep | None:
        """Returns one step of the plan."""
        return next((one for one in self.plan.steps if one.id == step), None)


class StoppedError(Exception):
    """The user stopped it."""


class SetupRun:
    """Looks, runs and looks again, in whatever thread calls it, for one profile.

    Args:
        open_session: Opens a session; a stopped one is of no use any more.
        profile: What is wanted.
        tell: Called with what is being done.
        line: Called with each line that a command prints.
        stepped: Called with how all stands, and the step that is begun.
    """

    def __init__(
        self,
        open_session: Callable[[Profile], SetupSession],
        profile: Profile,
        tell: Callable[[str], None],
        line: Callable[[str], None],
        stepped: Callable[[SetupView, StepId], None],
    ) -> None:
        self._open, self.profile = open_session, profile
        self._say, self._line, self._stepped = tell, line, stepped
        self._guard = threading.Lock()
        self._session: SetupSession | None = None
        self._closed = False
        self._changed = False
        self._earlier: tuple[str, ...] | None = None

    def stop(self, for_good: bool = False) -> None:
        """Ends what runs, with all that it started; may be called from any thread."""
        with self._guard:
            self._closed = self._closed or for_good
            session = self._session
        if session is not None:
            session.stop()

    def look(self, problem: str = "") -> SetupView:
        """Opens the set-up with its notes and looks at everything anew; nothing is changed."""
        while True:
            try:
                session = self._renew()
                says = self._wait_for_others(session) or problem
                session.look(self._tell)
                return self._view(says)
            except StoppedError:
                if self._closed:  # Nobody looks at it any more.
                    return self._view(STOPPED)
                problem = STOPPED

    def go(self, agreed: Agreed) -> SetupView:
        """Runs the steps whose turn it is one after the other, as long as they are what was agreed to.

        Args:
            agreed: The programs of each step that were shown; for the last test, which changes nothing, none.
        """
        return self._alone(lambda: self._go(agreed))

    def look_again(self, step: StepId) -> SetupView:
        """Looks again at one step that was done by hand."""
        return self._alone(lambda: self._verify(step, ""))

    def shown(self, step: StepId) -> None:
        """Notes that somebody is about to do a step by hand, which may end in a restart."""
        session = self._session
        if session is not None:
            session.store.remember(self.profile)
            session.note(step, "shown")

    def _go(self, agreed: Agreed) -> str:
        problem = ""
        for step_id in agreed:
            step = self._current.plan.next
            if step is None or step.id != step_id:
                continue  # It is done already.
            if step.programs != agreed[step_id]:
                return ASKED_ANEW
            self._stepped(self._view(), step.id)
            if step.runs_here:
                problem = self._carry_out(step)
            problem = self._verify(step.id, problem)
            if problem:
                break
        return problem

    def _carry_out(self, step: SetupStep) -> str:
        session = self._current
        session.store.remember(self.profile)
        self._changed = True
        problem = session.carry_out(step, self._tell, self._line)
        if session.cancel.is_set:
            raise StoppedError
        return problem

    def _verify(self, step: StepId, problem: str) -> str:
        """Looks at what a step changed. Returns why it is not done, empty where it is."""
        session = self._current
        plan = session.verify(step, self._tell)
        if session.cancel.is_set:
            raise StoppedError
        if plan.finished:
            session.store.forget(self.profile)
        seen = next((one for one in plan.steps if one.id == step), None)
        if seen is None or seen.state != "done":
            return problem or (seen.seen if seen is not None else "") or plan.refused
        following = plan.next
        if following is not None and following.id != "verify" and not following.runs_here:
            session.note(following.id, "shown")
        return ""

    def _alone(self, work: Callable[[], str]) -> SetupView:
        """Works while nobody else does on the same folder; where somebody did since, only looks."""
        session, after = self._current, CHANGED
        with contextlib.ExitStack() as held:
            refused = _keep_others_out(session, held)
            if refused:
                return self._view(refused)
            try:
                if not _others_were_here(session):
                    return self._view(work())
            except StoppedError:
                if self._closed:
                    return self._view(STOPPED)
                after = STOPPED
        return self.look(after)

    def _wait_for_others(self, session: SetupSession) -> str:
        """Waits for a command that outlived an earlier run. Returns a sentence where a run is under way."""
        lock = session.lock()
        if not lock.path.exists():
            return ""  # Nobody ever worked on it.
        try:
            with lock:
                session.wait_for_leftovers(self._tell)
        except LockedError as taken:
            return str(taken)
        except OSError:
            return ""  # Whoever runs a step is told.
        return ""

    @property
    def _current(self) -> SetupSession:
        session = self._session
        if session is None:
            raise RuntimeError("nothing was looked at yet")
        return session

    def _renew(self) -> SetupSession:
        session = self._open(self.profile)
        with self._guard:
            self._session = session
            closed = self._closed
        if closed:
            raise StoppedError
        if self._earlier is None:
            self._earlier = tuple(_earlier(session))
        return session

    def _tell(self, text: str) -> None:
        if self._current.cancel.is_set:
            raise StoppedError
        self._say(text)

    def _view(self, problem: str = "") -> SetupView:
        session = self._current
        chosen, plan = session.chosen, session.plan
        option = chosen.option
        return SetupView(
            plan,
            self.profile,
            f"{FRAMEWORK_TITLES[option.framework]} {option.version}" if option else "",
            chosen.python,
            totals(plan.steps),
            session.facts.free_bytes,
            session.facts.machine.host.shell,
            session.activation,
            session.check,
            self._earlier or (),
            problem,
            self._changed,
        )


def _keep_others_out(session: SetupSession, held: contextlib.ExitStack) -> str:
    """Takes the lock on the folder, which is given back with `held`. Returns a sentence where that failed."""
    try:
        held.enter_context(session.lock())
    except LockedError as taken:
        return str(taken)
    except OSError as error:
        return f"The notes cannot be kept in {session.store.folder}: {error.strerror}."
    return ""


def _others_were_here(session: SetupSession) -> bool:
    """Whether the notes on the disk tell of something that this session does not know of."""
    written = session.store.load(session.profile)[0].entries
    return bool(written) and written[-1] not in session.state.entries


def _earlier(session: SetupSession) -> list[str]:
    """Says what the notes tell of earlier runs."""
    told = [session.notice] if session.notice else []
    state = session.state
    if not state.entries:
        return told
    done = {entry.step for entry in state.entries if entry.deed == "done"}
    if done:
        names = ", ".join(title for step, title in DONE_TITLES.items() if step in done)
        told.append(f"Done in an earlier run: {names}. The last one was on {_day(state.entries[-1].at)}.")
    last = state.entries[-1]
    title = DONE_TITLES[last.step]
    if last.deed in ("began", "stopped"):
        told.append(f"That run was interrupted in the step “{title}”. Everything was looked at anew.")
    elif last.deed == "shown":
        told.append("That run ended at a step that you do yourself, such as a restart. It goes on from there.")
    elif last.deed == "failed":
        told.append(f"That run ended in the step “{title}”, which failed: {last.says}")
    return told


def _day(moment: str) -> str:
    """Returns the local day of a moment in UTC: "2026-11-21, 18:40"."""
    try:
        return datetime.fromisoformat(moment.replace("Z", "+00:00")).astimezone().strftime("%Y-%m-%d, %H:%M")
    except ValueError:
        return moment[:10]
