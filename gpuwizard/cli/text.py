"""A result as plain text for the terminal."""

import textwrap
from collections.abc import Iterator, Sequence

from gpuwizard.cli.output import WORDS, Paint
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Fix, PlanStep
from gpuwizard.model.layers import FRAMEWORK_TITLES, LAYER_TITLES
from gpuwizard.model.report import Report, Result
from gpuwizard.report.bars import lines as bar_lines
from gpuwizard.report.done import TITLE as DONE
from gpuwizard.report.done import done_lines
from gpuwizard.report.fix_names import fix_names
from gpuwizard.report.knowledge import knowledge_text, knowledge_warning
from gpuwizard.report.plan_view import last_word, mends, next_parts, other_ways, plan_asks, shown_plan

WIDTH = 96
SUMMARY_AT = 36  # Where the sentence of a layer begins.
HEADINGS = {
    "root": "The root cause",
    "consequence": "What follows from it",
    "also": "Also noticed",
    "note": "Harmless",
}
AFTER_ROOT = "Mend the root cause first. What is still there at the next check comes with its fixes."
IN_PLAN = "Where something here has to be mended, the plan below says how."


def report_lines(report: Report, paint: Paint) -> Iterator[str]:
    """Yields the lines of all results."""
    for result in report.results:
        yield from _result(result, paint)
    if not report.results:
        yield "This report holds no result."
    yield from _done(report, paint)
    if knowledge_text(report):
        yield paint(f"{knowledge_text(report)}.", "dim")
    yield from (paint(line, "warning") for line in wrapped(knowledge_warning(report), ""))


def _done(report: Report, paint: Paint) -> Iterator[str]:
    if not report.done:
        return
    yield paint(DONE, "bold")
    for line in done_lines(report):
        # Commands are never wrapped: what is copied must be whole.
        yield from [f"  {line}"] if line.startswith("    ") else wrapped(line, "  ")
    yield ""


def _result(result: Result, paint: Paint) -> Iterator[str]:
    target = result.target
    name = f"{FRAMEWORK_TITLES[target.framework]} {target.framework_version}".strip()
    yield paint(result.verdict, "bold")
    yield paint(f"{name} in {target.python} (Python {target.version or 'unknown'}, {target.kind or 'unknown'})", "dim")
    yield ""
    for layer in result.layers:
        word = paint(WORDS[layer.status].ljust(8), layer.status)
        label = f"  {word} {LAYER_TITLES[layer.id].ljust(24)} "
        first, *more = textwrap.wrap(layer.summary, WIDTH - SUMMARY_AT) or [""]
        yield (label + first).rstrip()
        yield from (" " * SUMMARY_AT + line for line in more)
        yield from wrapped(layer.compared, " " * SUMMARY_AT)
        yield from (" " * SUMMARY_AT + line for line in bar_lines(layer.bars, WIDTH - SUMMARY_AT))
    root = next((found for found in result.findings if found.role == "root"), None)
    plan = shown_plan(result)
    for role, heading in HEADINGS.items():
        alike = [found for found in result.findings if found.role == role]
        # Beside a cause only the cause's fixes are told: one thing is mended at a time. A plan tells all of them.
        full = root is None or (role == "root" and not plan)
        yield from _findings(heading, alike, paint, full, IN_PLAN if plan else AFTER_ROOT)
    yield from _plan(plan, result, paint)
    yield ""
    if root is not None:
        yield from _last_word(result, root, paint)


def _last_word(result: Result, root: Finding, paint: Paint) -> Iterator[str]:
    """Says the answer once more, where the eye is when a long text has gone by."""
    yield from (paint(line, "bold") for line in wrapped(result.verdict, "In short: ", "  "))
    plan = shown_plan(result)
    if plan:
        yield from wrapped(f"{plan[0].fix.title} (step 1 of {len(plan)} above).", "What to do first: ", "  ")
    elif root.fixes:
        yield from wrapped(f"{root.fixes[0].title} ({fix_names(root.fixes)[0]} above).", "What to do: ", "  ")
    yield ""


def _plan(plan: tuple[PlanStep, ...], result: Result, paint: Paint) -> Iterator[str]:
    """Yields the steps in order, what they ask for before the first of them."""
    if not plan:
        return
    yield from ("", paint("What to do, in this order", "bold"))
    for _, ask in plan_asks(plan):
        yield from wrapped(f"{ask}.", "  ")
    for number, step in enumerate(plan, 1):
        yield ""
        yield from _step(number, step, result, paint)
    yield ""
    yield from wrapped(last_word(result), "  ")
    if any(step.otherwise for step in plan):
        yield from wrapped("A saved report tells what else may help in full: gpuwizard check --save report.html", "  ")


def _step(number: int, step: PlanStep, result: Result, paint: Paint) -> Iterator[str]:
    yield f"  Step {number}: {paint(step.fix.title, 'bold')}{_needs(step.fix)}"
    yield from wrapped(step.why_now, "    ")
    yield from wrapped(f"Mends: {'; '.join(mends(step, result))}", "    ", "      ")
    yield from _fix_body(step.fix, "    ")
    for heading, titles in (("Then:", next_parts(step)), ("More that may help:", other_ways(step))):
        if titles:
            yield f"    {heading}"
        for title in titles:
            yield from wrapped(f"- {title}", "    ", "      ")


def _findings(heading: str, findings: Sequence[Finding], paint: Paint, full: bool, hint: str) -> Iterator[str]:
    if not findings:
        return
    yield ""
    yield paint(heading, "bold")
    if not full and findings[0].role == "also":
        yield f"  ({hint})"
    for found in findings:
        if found.role == "note":
            yield from (f"  - {evidence.says}" for evidence in found.evidence)
            continue
        yield from finding_lines(found, paint, full)


def finding_lines(found: Finding, paint: Paint, full: bool = True) -> Iterator[str]:
    """Yields one finding; the short form leaves the fixes out, since mending the root mends it."""
    yield f"  {paint(found.title, 'bold')}  {paint(f'[{found.cause}]', 'dim')}"
    yield from wrapped(found.explanation, "    ")
    for evidence in found.evidence[:6]:
        via = f" ({evidence.found_via})" if evidence.found_via else ""
        yield from wrapped(f"- {evidence.says}{via}", "    ", "      ")
    fixes = found.fixes if full else ()
    for name, fix in zip(fix_names(fixes), fixes, strict=True):
        yield ""
        yield from _fix(name, fix, paint)


def _fix(name: str, fix: Fix, paint: Paint) -> Iterator[str]:
    yield f"    {name}: {paint(fix.title, 'bold')}{_needs(fix)}"
    yield from _fix_body(fix, "      ")


def _needs(fix: Fix) -> str:
    marks = [word for word, on in (("administrator", fix.needs_admin), ("restart", fix.needs_restart)) if on]
    return f"  (needs: {', '.join(marks)})" if marks else ""


def _fix_body(fix: Fix, indent: str) -> Iterator[str]:
    yield from wrapped(fix.why, indent)
    for command in fix.commands:
        if len(fix.commands) > 1:
            yield f"{indent}in {command.shell}:"
        # Commands are never wrapped: what is copied must be whole.
        yield from (f"{indent}  {line}" for line in command.text.splitlines())
    for label, text in (("Takes", fix.takes), ("To see that it worked", fix.verify), ("To undo it", fix.undo)):
        if text:
            yield from wrapped(f"{label}: {text}", indent, f"{indent}  ")


def wrapped(text: str, first: str, rest: str | None = None) -> list[str]:
    """Returns a text in lines of at most WIDTH letters; `rest` begins every line but the first."""
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=first if rest is None else rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
