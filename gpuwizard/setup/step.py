"""A step of the set-up as data: why, what it changes, what to run, and how it stands."""

from typing import Literal

from msgspec import Struct

from gpuwizard.model.fix import Command
from gpuwizard.setup.facts import Answer

StepId = Literal["driver", "wsl", "restart", "python", "environment", "packages", "verify"]
StepState = Literal["done", "next", "waiting", "failed"]


class Program(Struct, frozen=True):
    """A program that gpuwizard can run itself, without any shell.

    Attributes:
        argv: Program and arguments.
        variables: Variables that are set for it, each with the NAME of the variable that holds the value.
    """

    argv: tuple[str, ...]
    variables: dict[str, str] = {}


class SetupStep(Struct, frozen=True):
    """One step.

    Attributes:
        id: Which one; each plan has it once at most.
        title: What is done, in the imperative.
        why: Why it is needed.
        changes: What is another on this computer afterwards.
        takes: Rough time and size in words.
        needs_admin: Whether it needs root or an administrator: then gpuwizard only shows it.
        needs_restart: Whether the computer must be restarted.
        commands: What to paste, for each shell in use.
        programs: The same for gpuwizard to run; empty where a person has to do it.
        by_hand: What to do where no command can, or what to mind; may be empty.
        check: How one sees that it is done.
        undo: How it is taken back.
        state: How it stands.
        seen: What was seen, one sentence.
    """

    id: StepId
    title: str
    why: str = ""
    changes: str = ""
    takes: str = ""
    needs_admin: bool = False
    needs_restart: bool = False
    commands: tuple[Command, ...] = ()
    programs: tuple[Program, ...] = ()
    by_hand: str = ""
    check: str = ""
    undo: str = ""
    state: StepState = "waiting"
    seen: str = ""

    @property
    def runs_here(self) -> bool:
        """Whether gpuwizard may run it: never what needs an administrator or a restart."""
        return bool(self.programs) and not self.needs_admin and not self.needs_restart


class Seen(Struct, frozen=True):
    """Whether a step is done, as far as the facts tell: never taken from what was written down before."""

    answer: Answer
    says: str = ""
