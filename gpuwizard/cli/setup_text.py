"""A set-up plan as plain text for the terminal."""

from collections.abc import Iterable, Iterator

from gpuwizard.cli.output import SHELLS, Paint
from gpuwizard.cli.text import wrapped
from gpuwizard.setup.plan import SetupPlan
from gpuwizard.setup.step import SetupStep, StepState

WORDS: dict[StepState, str] = {"done": "done already", "next": "next", "waiting": "waits", "failed": "failed"}
STYLES: dict[StepState, str] = {"done": "passed", "next": "bold", "waiting": "dim", "failed": "failed"}
DEEP = "       "


def plan_lines(plan: SetupPlan, paint: Paint, short: bool = False) -> Iterator[str]:
    """Yields the whole plan; in short only names and states."""
    yield paint(plan.name, "bold")
    yield from wrapped(plan.text, "")
    if plan.contact:
        yield f"Ask for help: {plan.contact}"
    if plan.refused:
        yield from refusal_lines(plan, paint)
        return
    yield f"The environment: {plan.folder}"
    for note in plan.notes:
        yield from (paint(line, "warning") for line in wrapped(note, "! ", "  "))
    for number, step in enumerate(plan.steps, 1):
        if not short:
            yield ""
        state = paint(WORDS[step.state], STYLES[step.state])
        yield f"  {number}. {step.title}  ({state})"
        if not short:
            yield from step_lines(step, paint, head=False)


def refusal_lines(plan: SetupPlan, paint: Paint) -> Iterator[str]:
    """Yields why a profile cannot be carried out here, and what would work."""
    yield from (paint(line, "failed") for line in wrapped(plan.refused, ""))
    yield from wrapped(plan.instead, "")


def step_lines(step: SetupStep, paint: Paint, head: bool = True) -> Iterator[str]:
    """Yields what a person has to know before a step."""
    if head:
        yield ""
        yield paint(step.title, "bold")
    yield from wrapped(step.seen, DEEP)
    if step.state == "done":
        return
    yield from wrapped(step.why, f"{DEEP}Why: ", DEEP)
    yield from wrapped(step.changes, f"{DEEP}Changes: ", DEEP)
    if step.takes:
        yield f"{DEEP}Takes: {step.takes}"
    asks = [
        word for word, is_so in (("an administrator", step.needs_admin), ("a restart", step.needs_restart)) if is_so
    ]
    if asks:
        yield paint(f"{DEEP}Needs {' and '.join(asks)}; gpuwizard only shows it.", "warning")
    if step.by_hand and step.by_hand != step.why:
        yield from wrapped(step.by_hand, DEEP)
    yield from _commands(step)
    yield from wrapped(step.check, f"{DEEP}Done when: ", DEEP)


def _commands(step: SetupStep) -> Iterable[str]:
    for command in step.commands:
        if len(step.commands) > 1:
            yield f"{DEEP}in {SHELLS[command.shell]}:"
        # Commands are never wrapped: what is copied must be whole.
        yield from (f"{DEEP}  {line}" for line in command.text.splitlines())
