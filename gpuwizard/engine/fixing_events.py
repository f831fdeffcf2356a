"""What is asked of a run of a fix, and what it tells: plain frozen data."""

import re

from msgspec import Struct

from gpuwizard.engine.runnable import command_here, commands_of, counts_later
from gpuwizard.model.done import Standing
from gpuwizard.model.fix import Command, Fix
from gpuwizard.model.layers import FrameworkName, Shell

_CONDA = re.compile(r"\b(?:conda|mamba|micromamba)\b.* (?:install|update|remove|create)\b")


class Job(Struct, frozen=True):
    """A fix that shall be run.

    Attributes:
        fix: The fix.
        cause: Id of the cause that it is to mend.
        commands: Its commands, in order, for one shell.
        python: The Python that it is for.
        framework: The framework that it is for.
        before: How the result stands now.
    """

    fix: Fix
    cause: str
    commands: tuple[Command, ...]
    python: str = ""
    framework: FrameworkName | None = None
    before: Standing | None = None

    @property
    def shell(self) -> Shell:
        """The shell that runs it."""
        return self.commands[0].shell

    @property
    def counts_later(self) -> bool:
        """Whether what it changes is seen only by programs that are started from a new terminal."""
        return any(map(counts_later, self.commands))

    @property
    def goes_ahead(self) -> bool:
        """Whether a program that would ask first is told not to: conda shows its plan and asks."""
        return any(_CONDA.search(command.text) for command in self.commands)


class CommandStarted(Struct, frozen=True):
    """A command begins. `number` counts from 1 to `count`."""

    number: int
    count: int
    text: str


class Printed(Struct, frozen=True):
    """New output: the lines that were ended, and the one that is not ended yet."""

    lines: tuple[str, ...] = ()
    current: str = ""


FixEvent = CommandStarted | Printed


def job_of(fix: Fix, cause: str, shell: Shell) -> Job | None:
    """Returns the job that a fix makes on this computer, None where it has no command for it."""
    command = command_here(fix, shell)
    singles = commands_of(command) if command is not None else ()
    return Job(fix, cause, singles) if singles else None
