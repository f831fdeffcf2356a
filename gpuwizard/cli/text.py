"""A result as plain text for the terminal."""

import textwrap
from collections.abc import Iterator, Sequence

from gpuwizard.cli.output import WORDS, Paint
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Fix
from gpuwizard.model.layers import FRAMEWORK_TITLES, LAYER_TITLES
from gpuwizard.model.report import Report, Result

WIDTH = 96
SUMMARY_AT = 36  # Where the sentence of a layer begins.
HEADINGS = {
    "root": "The root cause",
    "consequence": "What follows from it",
    "also": "Also noticed",
    "note": "Harmless",
}


def report_lines(report: Report, paint: Paint) -> Iterator[str]:
    """Yields the lines of all results."""
    for result in report.results:
        yield from _result(result, paint)
    if not report.results:
        yield "This report holds no result."


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
    root = next((found for found in result.findings if found.role == "root"), None)
    for role, heading in HEADINGS.items():
        alike = [found for found in result.findings if found.role == role]
        # Beside a cause only the cause's fixes are told: one thing is mended at a time.
        yield from _findings(heading, alike, paint, full=root is None or role == "root")
    yield ""
    if root is not None:
        yield from _last_word(result, root, paint)


def _last_word(result: Result, root: Finding, paint: Paint) -> Iterator[str]:
    """Says the answer once more, where the eye is when a long text has gone by."""
    yield from (paint(line, "bold") for line in _wrapped(result.verdict, "In short: ", "  "))
    if root.fixes:
        yield from _wrapped(f"{root.fixes[0].title} (Fix 1 above).", "What to do: ", "  ")
    yield ""


def _findings(heading: str, findings: Sequence[Finding], paint: Paint, full: bool) -> Iterator[str]:
    if not findings:
        return
    yield ""
    yield paint(heading, "bold")
    if not full and findings[0].role == "also":
        yield "  (Mend the root cause first. What is still there at the next check comes with its fixes.)"
    for found in findings:
        if found.role == "note":
            yield from (f"  - {evidence.says}" for evidence in found.evidence)
            continue
        yield from finding_lines(found, paint, full)


def finding_lines(found: Finding, paint: Paint, full: bool = True) -> Iterator[str]:
    """Yields one finding; the short form leaves the fixes out, since mending the root mends it."""
    yield f"  {paint(found.title, 'bold')}  {paint(f'[{found.cause}]', 'dim')}"
    yield from _wrapped(found.explanation, "    ")
    for evidence in found.evidence[:6]:
        via = f" ({evidence.found_via})" if evidence.found_via else ""
        yield from _wrapped(f"- {evidence.says}{via}", "    ", "      ")
    for number, fix in enumerate(found.fixes if full else (), 1):
        yield ""
        yield from _fix(number, fix, paint)


def _fix(number: int, fix: Fix, paint: Paint) -> Iterator[str]:
    marks = [word for word, on in (("administrator", fix.needs_admin), ("restart", fix.needs_restart)) if on]
    needs = f"  (needs: {', '.join(marks)})" if marks else ""
    yield f"    Fix {number}: {paint(fix.title, 'bold')}{needs}"
    yield from _wrapped(fix.why, "      ")
    for command in fix.commands:
        if len(fix.commands) > 1:
            yield f"      in {command.shell}:"
        # Commands are never wrapped: what is copied must be whole.
        yield from (f"        {line}" for line in command.text.splitlines())
    for label, text in (("Takes", fix.takes), ("To see that it worked", fix.verify), ("To undo it", fix.undo)):
        if text:
            yield from _wrapped(f"{label}: {text}", "      ", "        ")


def _wrapped(text: str, first: str, rest: str | None = None) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=first if rest is None else rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
