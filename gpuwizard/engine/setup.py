"""The guided set-up at work: looks, plans, runs a step, looks again, and notes what happened."""

import contextlib
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path

import msgspec
import psutil

from gpuwizard.causes.words import capital
from gpuwizard.engine import setup_trial
from gpuwizard.engine.plan import Plan, SessionLike
from gpuwizard.engine.recommend import Tell
from gpuwizard.engine.setup_facts import Gatherer
from gpuwizard.model.fix import Command
from gpuwizard.model.outcome import NOT_RUN, Found
from gpuwizard.probes import channel, user_environment
from gpuwizard.probes import setup as probe
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.command import no_room
from gpuwizard.setup import failures, places
from gpuwizard.setup.activate import activation
from gpuwizard.setup.facts import SetupFacts, Trial
from gpuwizard.setup.lock import Lock
from gpuwizard.setup.plan import SetupPlan, make_plan
from gpuwizard.setup.profile import Profile
from gpuwizard.setup.questions import Question, profile_from, questions
from gpuwizard.setup.short_trial import SHORT_TRIAL
from gpuwizard.setup.state import Deed, fingerprint
from gpuwizard.setup.step import Program, SetupStep, StepId
from gpuwizard.setup.store import Store
from gpuwizard.setup.versions import Chosen, choose, inside_wsl

COMMAND_SECONDS = 4 * 3600.0
WAIT_SECONDS = 1.0
# An installer that asks, draws bars or looks for news of itself has no place here.
_QUIET = {
    "PYTHONUNBUFFERED": "1",
    "PIP_NO_INPUT": "1",
    "PIP_PROGRESS_BAR": "off",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "UV_NO_PROGRESS": "1",
}
STOPPED = "It was stopped. What had begun may be half done; it is looked at anew before anything else is run."
_MACHINE: tuple[StepId, ...] = ("driver", "wsl", "restart")


class SetupSession:
    """One profile on this machine. Nothing is changed before `carry_out`.

    Args:
        profile: What is wanted.
        store: Where notes are kept; None for the usual place.
        env: The user's environment; None for this process's.
    """

    def __init__(self, profile: Profile, store: Store | None = None, env: Mapping[str, str] | None = None) -> None:
        self.profile = profile
        self.env = dict(user_environment.current() if env is None else env)
        self.cancel = Cancel()
        self.store = store or Store()
        self.state, self.notice = self.store.load(profile)
        self.facts = SetupFacts()
        self.failed: dict[StepId, str] = {}
        self._gatherer = Gatherer(profile, self.env, self.cancel)
        self._trial: SessionLike | None = None

    @property
    def chosen(self) -> Chosen:
        """The versions that the plan is made for."""
        return choose(self.profile, self.facts, self.facts.environments)

    @property
    def activation(self) -> tuple[Command, ...]:
        """What one types to work in the environment, for each shell."""
        return activation(self.profile, self.facts)

    @property
    def check(self) -> Plan | None:
        """The usual check of the environment; None where it is not made for a GPU, or lies in WSL."""
        name = self.profile.framework.name
        if name == "none" or not self.profile.wants_gpu or inside_wsl(self.profile, self.facts):
            return None
        return Plan((places.python_of(self.profile, self.facts),), name)

    def stop(self) -> None:
        """Ends what runs, with all that it started. This session is of no use after it: open another one."""
        self.cancel.set()
        if self._trial is not None:
            self._trial.cancel()

    @property
    def plan(self) -> SetupPlan:
        """The plan as the facts stand."""
        return make_plan(self.profile, self.facts, self.failed)

    def look(self, tell: Tell) -> SetupPlan:
        """Looks at everything anew and returns the plan. What was noted earlier decides nothing."""
        self.facts = self._gatherer.everything(self.state.made_folder, tell)
        return self.plan

    def lock(self) -> Lock:
        """Returns the lock on the folder; take it before anything is changed."""
        return Lock(self.store.folder, places.folder(self.profile, self._home_facts()))

    def wait_for_leftovers(self, tell: Tell) -> None:
        """Waits for the command of an earlier run that outlived it: two at once would harm each other."""
        told = False
        while not self.cancel.is_set and (running := probe.left_running(fingerprint(self.profile))):
            if not told:
                tell("A command of the run that was interrupted is still at work. Waiting for its end.")
            told = True
            psutil.wait_procs(running, timeout=WAIT_SECONDS)

    def carry_out(self, step: SetupStep, tell: Tell, line: Tell) -> str:
        """Runs a step's programs one after another.

        Args:
            step: The step whose turn it is.
            tell: Called with what is being done.
            line: Called with each line of output.

        Returns:
            An empty text, or one sentence that says what went wrong.
        """
        made = self.state.made_folder
        if step.id == "environment" and not inside_wsl(self.profile, self.facts):
            made = made or probe.folder_state(Path(self.plan.folder)) == "none"
        self.state = msgspec.structs.replace(self.state, made_folder=made)
        problem = self.note(step.id, "began")
        if problem:
            return problem
        try:
            problem = next((said for one in step.programs if (said := self._run(one, tell, line))), "")
        except BaseException:
            self.note(step.id, "stopped")
            raise
        if problem and self.cancel.is_set:
            self.note(step.id, "stopped")
            return STOPPED
        if problem:
            self._fail(step.id, problem)
        return problem

    def verify(self, step: StepId, tell: Tell) -> SetupPlan:
        """Looks again at what a step changes, notes how it stands, and returns the plan."""
        self.failed.pop(step, None)
        self._look_again(step, tell)
        seen = next((one for one in self.plan.steps if one.id == step), None)
        if seen is None or seen.state != "done":
            self._fail(step, seen.seen if seen is not None else "")
        else:
            if step == "environment":
                # From here on it may hold what its owner put there: it is not made anew any more.
                self.state = msgspec.structs.replace(self.state, made_folder=False)
            self.note(step, "done")
            self.facts = msgspec.structs.replace(self.facts, ours=self.state.made_folder)
        return self.plan

    def note(self, step: StepId, deed: Deed, says: str = "") -> str:
        """Writes down what happens. Returns one sentence where that failed."""
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.state = self.state.noted(step, deed, now, says)
        return self.store.save(self.profile, self.state)

    def _fail(self, step: StepId, says: str) -> None:
        self.failed[step] = says
        self.note(step, "failed", says)

    def _look_again(self, step: StepId, tell: Tell) -> None:
        if step in _MACHINE:
            self.facts = self._gatherer.machine(self.facts, tell)
        if step in (*_MACHINE, "python"):
            self.facts = self._gatherer.pythons(self.facts, tell)
        self.facts = self._gatherer.room(self.facts, self.state.made_folder, tell)
        trial = Found(self._try(tell)) if step == "verify" else NOT_RUN
        self.facts = msgspec.structs.replace(self.facts, trial=trial)

    def _try(self, tell: Tell) -> Trial:
        name = self.profile.framework.name
        python = places.python_of(self.profile, self.facts)
        if inside_wsl(self.profile, self.facts):
            outcome = self._gatherer.run_in_wsl(self.facts, python, SHORT_TRIAL[name])
            return setup_trial.inside_wsl(outcome, name, self.profile.wants_gpu)
        if name == "none":
            uv = self.facts.tools.get("uv", "") if self.profile.environment.manager == "uv" else ""
            return setup_trial.packages_agree(python, uv, self.env, self.cancel)
        if self.profile.wants_gpu:
            return setup_trial.on_gpu(python, name, self.env, tell, self._trying)
        return setup_trial.on_processor(python, name, self.env, self.cancel, tell)

    def _trying(self, trial: SessionLike) -> None:
        self._trial = trial
        if self.cancel.is_set:
            trial.cancel()

    def _run(self, program: Program, tell: Tell, line: Tell) -> str:
        tell(f"running {Path(program.argv[0]).name}")
        handed = {name: self.env.get(source, "") for name, source in program.variables.items()}
        env = {**self.env, **_QUIET, **handed, probe.MARK: fingerprint(self.profile)}
        with contextlib.ExitStack() as made:
            try:
                folder = made.enter_context(channel.empty_folder())
            except OSError as error:
                return f"{capital(no_room(error))}."
            log = folder / "output.log"
            outcome, said = probe.run_told(program.argv, env, log, COMMAND_SECONDS, self.cancel, line)
        if outcome.ok:
            return ""
        code = f"exit code {outcome.end.code}" if outcome.end.kind == "exited" else outcome.end.name or outcome.end.kind
        return failures.why(said, outcome.problem, code)

    def _home_facts(self) -> SetupFacts:
        """What the folder's place hangs on; it has to be known before anything is looked at."""
        windows = msgspec.structs.replace(self.facts.machine.host, os=self._gatherer.os_name)
        machine = msgspec.structs.replace(self.facts.machine, host=windows)
        return SetupFacts(machine=machine, home=str(self._gatherer.home))


class Asking:
    """The questions for whoever has no profile. Looks at the machine once."""

    def __init__(self, tell: Tell) -> None:
        env = user_environment.current()
        gatherer = Gatherer(None, env, Cancel())
        self.facts = gatherer.machine(SetupFacts(home=str(gatherer.home)), tell)

    def questions(self, answers: Mapping[str, str]) -> tuple[Question, ...]:
        """Returns the questions, given what was answered so far."""
        return questions(self.facts, answers)

    def profile(self, answers: Mapping[str, str]) -> Profile:
        """Returns the profile that the answers mean."""
        return profile_from(answers, self.facts)
