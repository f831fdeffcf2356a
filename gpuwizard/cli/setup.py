"""`gpuwizard setup`: shows the plan, or walks through it step by step, each verified before the next opens."""

import contextlib
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from gpuwizard.cli import output
from gpuwizard.cli.arguments import Options
from gpuwizard.cli.errors import UsageError
from gpuwizard.cli.interrupts import end_like_ctrl_c, raise_if_asked
from gpuwizard.cli.setup_text import plan_lines, refusal_lines, step_lines
from gpuwizard.cli.text import wrapped
from gpuwizard.engine.recommend import Tell
from gpuwizard.engine.setup import Asking, SetupSession
from gpuwizard.setup.lock import LockedError
from gpuwizard.setup.plan import SetupPlan
from gpuwizard.setup.profile import Profile
from gpuwizard.setup.questions import Question, as_toml
from gpuwizard.setup.reading import LIMIT, read_profile
from gpuwizard.setup.step import SetupStep
from gpuwizard.whole_file import replace

T = TypeVar("T")
DONE, OPEN = 0, 1
NO_TERMINAL = (
    "There is no terminal to ask on: add --plan to see the steps, or --yes to let those run that need no administrator."
)


def run(options: Options) -> int:
    """Runs the command; 0 where all is done (or planned), 1 where something is left or cannot be done here."""
    end_like_ctrl_c()
    session = SetupSession(_profile(options))
    if options.plan:
        return _show(session, options)
    if options.json:
        raise UsageError("--json shows the plan and walks through nothing: add --plan.")
    if not options.yes and not _terminal():
        raise UsageError(NO_TERMINAL)
    with contextlib.ExitStack() as held:
        _keep_others_out(session, held)
        return _Walk(session, options).walk()


def _keep_others_out(session: SetupSession, held: contextlib.ExitStack) -> None:
    try:
        held.enter_context(session.lock())
    except LockedError as taken:
        raise UsageError(str(taken)) from taken
    except OSError as error:
        raise UsageError(f"The notes cannot be kept in {session.store.folder}: {error.strerror}.") from error


def _terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _profile(options: Options) -> Profile:
    """Reads the profile, or makes one from the answers to three questions."""
    target = _target(options)
    if options.file:
        return _read(Path(options.file))
    if not _terminal():
        raise UsageError("Name a profile (a TOML file), or start this in a terminal: then three questions make one.")
    profile = _asked()
    if target is not None:
        _save(profile, target)
    return profile


def _target(options: Options) -> Path | None:
    """Returns where the profile is saved; what cannot be done is refused before anything is asked."""
    names = options.save or []
    if not names:
        return None
    if options.file:
        raise UsageError(f"--save keeps the profile that the questions make: leave out {options.file}, or --save.")
    if len(names) > 1:
        raise UsageError(f"A profile is saved in one file: give --save once, with {names[0]} or {names[1]}.")
    path = Path(names[0])
    _must_be_free(path)
    if not path.parent.is_dir():
        raise UsageError(f"The folder {path.parent} does not exist, so {path.name} cannot be saved there.")
    return path


def _must_be_free(path: Path) -> None:
    if os.path.lexists(path):
        raise UsageError(f"The profile was not saved as {path}: that is there already. Give another name.")


def _read(path: Path) -> Profile:
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except OSError as error:
        raise UsageError(f"The profile {path} cannot be read: {error.strerror}.") from error
    found = read_profile(data)
    if isinstance(found, Profile):
        return found
    first, *others = (problem.sentence for problem in found)
    for sentence in (first, *others)[:-1]:
        output.complain(f"{path}: {sentence}")
    raise UsageError(f"{path}: {(first, *others)[-1]}")


def _save(profile: Profile, path: Path) -> None:
    _must_be_free(path)
    try:
        replace(path, as_toml(profile).encode("utf-8"))
    except OSError as error:
        raise UsageError(f"The profile was not saved as {path}: {error.strerror}.") from error
    output.say_aside(f"Saved {path}")


def _asked() -> Profile:
    progress = output.Progress(quiet=False)
    asking = Asking(progress.show)
    progress.clear()
    answers: dict[str, str] = {}
    while (question := _open_question(asking, answers)) is not None:
        answers[question.id] = _answer(question)
    return asking.profile(answers)


def _open_question(asking: Asking, answers: dict[str, str]) -> Question | None:
    return next((one for one in asking.questions(answers) if one.id not in answers), None)


def _answer(question: Question) -> str:
    output.say(question.text)
    if question.note:
        output.say(question.note)
    for number, choice in enumerate(question.choices, 1):
        output.say(f"  {number}  {choice.text}")
    default = next((n for n, one in enumerate(question.choices, 1) if one.id == question.default), question.default)
    while True:
        typed = _typed(f"[{default}] ").strip()
        if not typed:
            return question.default
        if not question.choices:
            return typed
        if typed.isdigit() and 0 < int(typed) <= len(question.choices):
            return question.choices[int(typed) - 1].id
        output.say(f"Type a number from 1 to {len(question.choices)}, or only Enter.")


def _typed(prompt: str) -> str:
    """Asks on the terminal; its end counts as stopping."""
    # Python itself would write the prompt to stderr where it has no line editor.
    sys.stdout.write(prompt)
    output.finish()
    try:
        return input()
    except EOFError:
        raise KeyboardInterrupt from None


def _show(session: SetupSession, options: Options) -> int:
    progress = output.Progress(quiet=options.json)
    try:
        plan = session.look(_told(progress))
    finally:
        progress.clear()
    if options.json:
        output.say_json(plan)
    else:
        for line in plan_lines(plan, output.Paint(options.no_color)):
            output.say(line)
    return OPEN if plan.refused else DONE


def _say_now(text: str) -> None:
    output.say(text)
    output.finish()


def _told(progress: output.Progress) -> Tell:
    def tell(text: str) -> None:
        raise_if_asked()
        progress.show(f"{text} ...")

    return tell


class _Walk:
    """One walk through the steps."""

    def __init__(self, session: SetupSession, options: Options) -> None:
        self.session = session
        self.unattended: bool = options.yes
        self.paint = output.Paint(options.no_color)
        self.progress = output.Progress(quiet=False)
        self.tell = _told(self.progress)
        self.changed = False

    def walk(self) -> int:
        self._begin()
        plan = self._quietly(lambda: self.session.look(self.tell))
        if plan.refused:
            self._say(refusal_lines(plan, self.paint))
            return OPEN
        self._say(plan_lines(plan, self.paint, short=True))
        while (step := plan.next) is not None:
            if not self._take(step):
                return OPEN
            plan = self._verify(step)
            if not self._told_result(plan, step):
                return OPEN
        self._end(plan)
        return DONE

    def _verify(self, step: SetupStep) -> SetupPlan:
        return self._quietly(lambda: self.session.verify(step.id, self.tell))

    def _begin(self) -> None:
        if self.session.notice:
            output.say_aside(self.session.notice)
        begun = self.session.state.open_step
        if begun is not None:
            output.say(f"The last run was interrupted in the step {begun}. All is looked at anew.")
        elif self.session.state.waits_for_restart:
            output.say("The last run ended at a step that you do yourself, such as a restart. It goes on from there.")
        self.session.wait_for_leftovers(_say_now)

    def _take(self, step: SetupStep) -> bool:
        """Does a step or lets it be done; False where the walk ends here."""
        if step.id == "verify":
            return True
        self._say(step_lines(step, self.paint))
        if step.runs_here:
            return self._run_or_ask(step)
        self.session.note(step.id, "shown")
        if self.unattended:
            output.say("This step is for a person. Start the same command again afterwards: it goes on from here.")
            return False
        typed = _typed("Enter: I have done it, check now   s: stop here  ").strip().lower()
        return typed not in ("s", "stop", "q")

    def _run_or_ask(self, step: SetupStep) -> bool:
        if not self.unattended:
            typed = _typed("Enter: run it   c: I ran it myself, check   s: stop here  ").strip().lower()
            if typed in ("s", "stop", "q"):
                return False
            if typed == "c":
                return True
        self.changed = True
        problem = self.session.carry_out(step, self.tell, self._line)
        self.progress.clear()
        if problem:
            output.say(self.paint(problem, "failed"))
        return not problem or not self.unattended

    def _told_result(self, plan: SetupPlan, step: SetupStep) -> bool:
        """Says how a step stands after the look; False where nobody is there to try again."""
        now = next((one for one in plan.steps if one.id == step.id), step)
        done = now.state == "done"
        mark = self.paint("done", "passed") if done else self.paint("not done", "failed")
        output.say(f"{mark}  {now.title}: {now.seen}")
        if done:
            return True
        if step.id == "verify":
            python = next((command.text for command in now.commands), "")
            self._say(wrapped(f"To see what is behind it and how it is mended: {python}", "", "  "))
            return False
        return not self.unattended

    def _end(self, plan: SetupPlan) -> None:
        if self.changed:
            output.say(f"All is done. The environment is {plan.folder}.")
        else:
            output.say(f"All was done already, and it works: nothing was changed. The environment is {plan.folder}.")

    def _line(self, text: str) -> None:
        raise_if_asked()
        self.progress.clear()
        _say_now(f"    {text}")

    def _quietly(self, work: Callable[[], T]) -> T:
        try:
            return work()
        finally:
            self.progress.clear()

    def _say(self, lines: Iterable[str]) -> None:
        for line in lines:
            output.say(line)
