"""A result as plain text for the terminal."""

import textwrap
from collections.abc import Iterator, Sequence

from gpuwizard.cli.output import WORDS, Paint
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Fix
from gpuwizard.model.layers import FRAMEWORK_TITLES, LAYER_TITLES
from gpuwizard.model.report import Report, Result

WIDTH = 96
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
        yield f"  {word} {LAYER_TITLES[layer.id].ljust(24)} {layer.summary}"
    for role, heading in HEADINGS.items():
        yield from _findings(heading, [found for found in result.findings if found.role == role], paint)
    yield ""


def _findings(heading: str, findings: Sequence[Finding], paint: Paint) -> Iterator[str]:
    if not findings:
        return
    yield ""
    yield paint(heading, "bold")
    for found in findings:
        if found.role == "note":
            yield from (f"  - {evidence.says}" for evidence in found.evidence)
            continue
        yield from finding_lines(found, paint, full=found.role != "consequence")


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
