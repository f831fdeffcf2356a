"""The whole plan as text for one shell: what the button copies. No Qt in here."""

from collections.abc import Sequence
from typing import Literal, get_args

from msgspec import Struct

from gpuwizard.model.fix import PlanStep
from gpuwizard.model.layers import Shell

Which = Literal["all", "before", "after"]
_REMARK: dict[Shell, str] = {"bash": "#", "powershell": "#", "cmd": "rem"}
_PLAIN = " .,-()"


class Part(Struct, frozen=True):
    """Commands that may be pasted at once: all of a plan, or what stands before or after its restart."""

    which: Which
    text: str


def shells_of(plan: Sequence[PlanStep]) -> tuple[Shell, ...]:
    """Returns the shells in which the whole plan can be done: those that have a command wherever there is one."""
    named = [{command.shell for command in step.fix.commands} for step in plan if step.fix.commands]
    return tuple(shell for shell in get_args(Shell) if named and all(shell in shells for shells in named))


def plan_parts(plan: Sequence[PlanStep], shell: Shell) -> tuple[Part, ...]:
    """Returns the commands of all steps, each under its title; in two parts where a restart comes in between.

    What stands after a restart must not be pasted together with what stands before it.
    """
    restarts = [number for number, step in enumerate(plan, 1) if step.fix.needs_restart]
    cut = restarts[-1] if restarts else len(plan)
    numbered = list(enumerate(plan, 1))
    before, after = _text(numbered[:cut], shell), _text(numbered[cut:], shell)
    parts = (Part("before" if after else "all", before), Part("after", after))
    return tuple(part for part in parts if part.text)


def _text(steps: Sequence[tuple[int, PlanStep]], shell: Shell) -> str:
    """Returns the text of some steps, empty where none of them has a command for this shell."""
    blocks, found = [], False
    for number, step in steps:
        commands = [command.text.rstrip("\n") for command in step.fix.commands if command.shell == shell]
        found = found or bool(commands)
        blocks.append("\n".join([f"{_REMARK[shell]} Step {number}: {_remark(step.fix.title)}", *commands]))
    return "\n\n".join(blocks) + "\n" if found else ""


def _remark(text: str) -> str:
    """Returns text that no shell takes for more than a remark: cmd would act on & and % in one."""
    return " ".join("".join(sign if sign.isalnum() or sign in _PLAIN else " " for sign in text).split())
