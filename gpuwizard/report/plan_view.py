"""The plan as all formats show it: when it is worth showing, and what it asks for before one begins."""

import re
from typing import Literal

from msgspec.structs import replace

from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Fix, PlanStep
from gpuwizard.model.report import Result

Ask = Literal["admin", "restart", "time"]
# The title of a fix that is the second part of the one before it, or the third.
_GOES_ON = re.compile(r"Step (?:[2-9]|[1-9]\d+): ")


def shown_plan(result: Result) -> tuple[PlanStep, ...]:
    """Returns the steps that are shown as a plan: none where the cause's own first fix already says it all."""
    return result.plan if len(result.plan) > 1 else ()


def other_fixes(finding: Finding, result: Result) -> tuple[Fix, ...]:
    """Returns the fixes of a finding that the shown plan does not tell in full."""
    if not is_planned(finding, result):
        return finding.fixes
    told = [step.fix for step in shown_plan(result)]
    return tuple(replace(fix, title=_alone(fix.title)) for fix in finding.fixes if fix not in told)


def is_planned(finding: Finding, result: Result) -> bool:
    """Whether a step of the shown plan mends the finding."""
    return any(finding.cause in step.causes for step in shown_plan(result))


def plan_asks(plan: tuple[PlanStep, ...]) -> list[tuple[Ask, str]]:
    """Returns what a person should know before the first step, each a kind and a phrase."""
    admin = [number for number, step in enumerate(plan, 1) if step.fix.needs_admin]
    restart = [number for number, step in enumerate(plan, 1) if step.fix.needs_restart]
    asks: list[tuple[Ask, str]] = []
    if admin:
        asks.append(("admin", f"Needs an administrator for {_steps(admin, len(plan))}"))
    if restart:
        asks.append(("restart", f"Needs one restart of the computer, after step {restart[-1]}"))
    takes = "; ".join(f"step {number} takes {step.fix.takes}" for number, step in enumerate(plan, 1) if step.fix.takes)
    if takes:
        asks.append(("time", takes[0].upper() + takes[1:]))
    return asks


def mends(step: PlanStep, result: Result) -> list[str]:
    """Returns the titles of what a step mends."""
    titles = {finding.cause: finding.title for finding in result.findings}
    return [titles.get(cause) or cause for cause in step.causes]


def goes_on(title: str) -> bool:
    """Whether a fix of that title continues the one before it: whoever stops before it has mended nothing."""
    return _GOES_ON.match(title) is not None


def next_parts(step: PlanStep) -> list[str]:
    """Returns the titles of what continues a step's fix, in order."""
    return [title for title in step.otherwise if goes_on(title)]


def other_ways(step: PlanStep) -> list[str]:
    """Returns the titles of the other ways, as a list reads them."""
    return [_alone(title) for title in step.otherwise if not goes_on(title)]


def last_word(result: Result) -> str:
    """Returns what to do after the steps, in one or two sentences."""
    follows = any(finding.role == "consequence" for finding in result.findings)
    return "Check again after each step." + (" What follows from the cause goes away with it." if follows else "")


def _alone(title: str) -> str:
    """Returns a title without the "Or" that some begin with, as they were written to stand below another."""
    plain = title.removeprefix("Or ")
    return plain[:1].upper() + plain[1:]


def _steps(numbers: list[int], count: int) -> str:
    if len(numbers) == count:
        return "every step"
    listed = ", ".join(map(str, numbers[:-1]))
    return f"steps {listed} and {numbers[-1]}" if listed else f"step {numbers[0]}"
