"""A fix: what a person does about a cause, as data."""

from msgspec import Struct

from gpuwizard.model.layers import Shell


class Command(Struct, frozen=True):
    """Text that is safe to paste into the shell that it names."""

    shell: Shell
    text: str


class Fix(Struct, frozen=True):
    """One way to mend a cause.

    Attributes:
        title: One sentence in the imperative.
        why: Why it helps here.
        commands: What to paste; several shells may be given, then each is complete in itself.
        needs_admin: Whether it needs root or an administrator.
        needs_restart: Whether the computer must be restarted.
        verify: How one sees that it worked.
        undo: How it is taken back, empty where nothing needs to be.
        takes: Rough time and size in words ("about 5 minutes, 4 GB"), empty where it is quick.
        elsewhere: Whether the work goes on in another environment, so that this one needs no mending any more.
    """

    title: str
    why: str = ""
    commands: tuple[Command, ...] = ()
    needs_admin: bool = False
    needs_restart: bool = False
    verify: str = ""
    undo: str = ""
    takes: str = ""
    elsewhere: bool = False


class PlanStep(Struct, frozen=True):
    """One step of the plan that mends a machine.

    Attributes:
        fix: What to do; its `verify` says how one sees that the step worked.
        causes: Ids of the causes that it mends, the first of them the one that it was chosen for.
        why_now: Why it stands at this place of the plan, in one sentence; may be empty.
        otherwise: Titles of the other ways to mend the same cause, best first.
    """

    fix: Fix
    causes: tuple[str, ...]
    why_now: str = ""
    otherwise: tuple[str, ...] = ()
