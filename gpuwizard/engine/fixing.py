"""Runs the commands of a fix one after the other, as the user would in a terminal, and tells what they print."""

import re
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from threading import Event

from gpuwizard.engine.fixing_events import CommandStarted, FixEvent, Job, Printed
from gpuwizard.engine.runnable import runnable
from gpuwizard.engine.screen import Screen
from gpuwizard.model.done import Action, Ended
from gpuwizard.model.fix import Command
from gpuwizard.probes import user_environment
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.command import Outcome
from gpuwizard.probes.streaming import stream

KEPT_LINES = 60
KEPT_LETTERS = 400  # of each line that is kept for the report
TELL_SECONDS = 0.1
# Nobody can answer here: these tools then take what they would propose, or end with an error, and ask nothing.
UNATTENDED = {
    "PIP_NO_INPUT": "1",
    "CONDA_ALWAYS_YES": "true",
    "PYTHONUNBUFFERED": "1",
    "PYTHONIOENCODING": "utf-8",  # Else pip would write in a code page that differs from that of Windows' shells.
}
NO_ANSWERS = "A command that asks something gets no answer here: copy it into a terminal where you can answer."
# A question has no line end; a program that finds nobody to answer says one of these.
_QUESTION = ("?", ":", "]", ">", ")")
_NOBODY = re.compile(r"(?i)\bEOF when reading|\bEOFError\b|\bnot a (?:tty|terminal)\b|terminal is required|/dev/tty")


def run_fix(
    job: Job,
    stop: Event,
    tell: Callable[[FixEvent], None] = lambda event: None,
    env: Mapping[str, str] | None = None,
    folder: str = "",
) -> Action:
    """Runs a fix to its end, to the first command that fails, or until it is stopped; nothing stays running.

    There is no limit in time. The commands get no input.

    Args:
        job: What to run.
        stop: Ends it at any time, with everything that the commands started.
        tell: Called in this thread with each command that begins and with what it prints.
        env: The environment; None for the user's own.
        folder: Where to run it; empty for the user's home folder.

    Returns:
        What was done. A fix that must not be run is not begun, and `problem` says why.
    """
    given = user_environment.current() if env is None else dict(env)
    where = folder or user_environment.home_folder(given)
    running = _Running(job, stop, tell, {**given, **UNATTENDED}, where)
    refused = runnable(job.fix, report_is_of_this_machine=True)
    return running.ended("failed", refused) if refused else running.run()


class _Running:
    """One run: what was started, what it printed, and for how long."""

    def __init__(
        self, job: Job, stop: Event, tell: Callable[[FixEvent], None], env: Mapping[str, str], folder: str
    ) -> None:
        self._job, self._stop, self._tell, self._env, self._folder = job, stop, tell, env, folder
        self._screen = Screen(KEPT_LINES)
        self._cancel = Cancel()
        self._done: list[Command] = []
        self._code: int | None = None
        self._since = time.monotonic()
        self._started = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        self._told = 0.0
        self._shown = ""
        self._asked = False  # Whether the last command seems to have asked something.

    def run(self) -> Action:
        count = len(self._job.commands)
        for number, command in enumerate(self._job.commands, 1):
            if self._stop.is_set():
                return self.ended("cancelled", _stopped(number, count, begun=False))
            self._tell(CommandStarted(number, count, command.text))
            self._done.append(command)
            outcome = self._run(command)
            self._code = outcome.end.code if outcome.end.kind != "not-started" else None
            if outcome.end.kind == "cancelled":
                return self.ended("cancelled", _stopped(number, count, begun=True))
            if not outcome.ok:
                return self.ended("failed", _problem(outcome, number, count, self._asked))
        return self.ended("finished", "")

    def ended(self, how: Ended, problem: str) -> Action:
        job = self._job
        return Action(
            job.fix.title,
            job.cause,
            tuple(self._done),
            job.shell,
            self._folder,
            self._started,
            round(time.monotonic() - self._since, 1),
            how,
            self._code,
            problem,
            tuple(line[:KEPT_LETTERS] for line in self._screen.last_lines),
            job.python,
            job.framework,
            job.before,
        )

    def _run(self, command: Command) -> Outcome:
        outcome = stream(
            argv_of(command),
            env=self._env,
            cwd=self._folder,
            cancel=self._cancel,
            tell=self._screen.feed,
            tick=self._look,
        )
        last = self._screen.last_lines[-3:]
        self._asked = self._screen.current.endswith(_QUESTION) or any(map(_NOBODY.search, last))
        self._screen.end_line()
        self._tell_output()
        return outcome

    def _look(self) -> None:
        if self._stop.is_set():
            self._cancel.set()
        if time.monotonic() - self._told > TELL_SECONDS:
            self._tell_output()

    def _tell_output(self) -> None:
        lines, current = self._screen.fetch(), self._screen.current
        if lines or current != self._shown:
            self._shown = current
            self._tell(Printed(lines, current))
            self._told = time.monotonic()


def argv_of(command: Command) -> list[str] | str:
    """Returns how the shell of a command is called with it, so that it reads the text as if it were typed."""
    if command.shell == "bash":
        return ["bash", "-e", "-c", command.text]
    if command.shell == "powershell":
        return ["powershell", "-NoProfile", "-NonInteractive", "-Command", command.text]
    # cmd reads its own line: with /s it takes off the outer pair of quotes and nothing else.
    return f'cmd /d /s /c "{command.text}"'


def _stopped(number: int, count: int, begun: bool) -> str:
    which = f"command {number} of {count}" if count > 1 else "the command"
    if not begun:
        return f"It was stopped before {which} began."
    return f"It was stopped during {which}, and what that had begun may be half done."


def _problem(outcome: Outcome, number: int, count: int, asked: bool) -> str:
    which = f"Command {number} of {count}" if count > 1 else "The command"
    if outcome.end.kind == "not-started":
        return f"{which} could not be started: {outcome.problem}."
    if outcome.end.kind == "flood":
        return f"{which} printed without end and was stopped."
    how = f"was ended by {outcome.end.name}" if outcome.end.name else f"ended with code {outcome.end.code}"
    left = count - number
    rest = f" The {'one' if left == 1 else left} after it did not run." if left else ""
    return f"{which} {how}.{rest}" + (f" {NO_ANSWERS}" if asked else "")
