"""What gpuwizard ran for the user: one action for each fix that was run by its button."""

from typing import Literal

from msgspec import Struct

from gpuwizard.model.fix import Command
from gpuwizard.model.layers import FrameworkName, Shell, Status

Ended = Literal["finished", "failed", "cancelled"]


class Standing(Struct, frozen=True):
    """How the result of one Python and framework stood at a moment.

    Attributes:
        status: Of the result.
        root: Cause id of its root, None where nothing failed.
        verdict: Its sentence.
        found: Whether the cause that was to be mended was among its findings.
    """

    status: Status
    root: str | None = None
    verdict: str = ""
    found: bool = False


class Action(Struct, frozen=True):
    """One fix that was run.

    Attributes:
        title: Of the fix.
        cause: Id of the cause that it was to mend.
        commands: Every command of it that was started, in order, as it was run; the last may have failed.
        shell: The shell that ran them.
        folder: The folder that they were run in.
        started: Time in UTC ("2026-11-21T08:00:00Z").
        seconds: Wall time of all commands.
        ended: `finished` where all commands ended with 0, `failed` at the first that did not, or `cancelled`.
        exit_code: Of the last command that was started, as the system gave it; None where it could not be started.
        problem: What went wrong, in a sentence or two; empty where nothing did.
        output: The last lines that the commands printed, bounded.
        python: The Python that the fix was for.
        framework: The framework that it was for.
        before: How the result stood before.
        after: How it stood at the check that followed; None where there was none, or none that told of this Python.
    """

    title: str
    cause: str
    commands: tuple[Command, ...] = ()
    shell: Shell = "bash"
    folder: str = ""
    started: str = ""
    seconds: float = 0.0
    ended: Ended = "finished"
    exit_code: int | None = None
    problem: str = ""
    output: tuple[str, ...] = ()
    python: str = ""
    framework: FrameworkName | None = None
    before: Standing | None = None
    after: Standing | None = None

    @property
    def mended(self) -> bool | None:
        """Whether the cause was gone at the check that followed; None where that is not known."""
        return None if self.after is None else not self.after.found
