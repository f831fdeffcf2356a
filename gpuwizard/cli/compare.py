"""`gpuwizard compare`: what differs between two reports, the differences that matter first."""

import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path

from gpuwizard.cli import output
from gpuwizard.cli.arguments import Options
from gpuwizard.cli.errors import UsageError
from gpuwizard.cli.text import WIDTH, wrapped
from gpuwizard.engine.compare import compare_reports
from gpuwizard.model.comparison import ComparedSide, Comparison, Difference, NotKnown
from gpuwizard.model.layers import FRAMEWORK_TITLES, FRAMEWORKS, FrameworkName
from gpuwizard.model.report import Report
from gpuwizard.report import load
from gpuwizard.report.compare_words import bearing_text, made_text, result_text, side_heads, summary_text, unknown_text

_AT = 7  # Where the text of a side begins, beside "Left" and "Right".


def run(options: Options) -> int:
    """Compares two reports. Exit code 1 where something decides that they differ, else 0."""
    names = _names(options.file, options.other)
    asked = next((name for name in FRAMEWORKS if name == options.framework), None)
    told = compare_reports(_load(options.file), _load(options.other), names, asked)
    if isinstance(told, str):
        raise UsageError(told)
    if options.json:
        output.say_json(told)
    else:
        for line in comparison_lines(told, output.Paint(options.no_color), options.all, asked):
            output.say(line)
    return 1 if told.with_weight("decides") else 0


def _names(left: str, right: str) -> tuple[str, str]:
    """Returns the names of the files; two of one name in different folders are told apart by their paths."""
    short = Path(left).name, Path(right).name
    return (left, right) if short[0] == short[1] else short


def _load(path: str) -> Report:
    report = load(Path(path))
    if isinstance(report, str):
        raise UsageError(report)
    return report


def comparison_lines(
    told: Comparison, paint: output.Paint, everything: bool, asked: FrameworkName | None = None
) -> Iterator[str]:
    """Yields the comparison as text; without `everything` details are only counted."""
    for head, side in zip(side_heads(), (told.left, told.right), strict=True):
        yield from _side(head, side, paint)
    yield ""
    yield from (paint(line, "bold") for line in wrapped(summary_text(told), ""))
    yield from _numbered("What decides", told.deciding, paint, everything)
    yield from _numbered("What also differs", told.with_weight("matters"), paint, everything)
    details = told.with_weight("detail")
    if everything:
        yield from _numbered("Details", details, paint, everything)
        yield from _unknown(told.unknown, paint)
    yield ""
    hidden = [] if everything else _counted(details, told.unknown)
    more = f" {' and '.join(hidden)}: add --all to see them." if hidden else ""
    yield from wrapped(f"The same on both sides: {told.same} things.{more}", "")
    if asked is None:
        yield from _others(told)


def _side(head: str, side: ComparedSide, paint: output.Paint) -> Iterator[str]:
    first, *rest = (f"{paint(side.name, 'bold')}  {paint(made_text(side), 'dim')}", *_wrapped_side(side))
    yield f"{head.ljust(_AT)}{first}"
    yield from (" " * _AT + line for line in rest)


def _wrapped_side(side: ComparedSide) -> list[str]:
    return textwrap.wrap(result_text(side), WIDTH - _AT)


def _numbered(heading: str, found: Sequence[Difference], paint: output.Paint, everything: bool) -> Iterator[str]:
    if not found:
        return
    yield from ("", paint(heading, "bold"))
    for number, one in enumerate(found, 1):
        yield from wrapped(one.says, f"  {number}. ", "     ")
        for bearing in one.bears_on:
            yield from wrapped(f"{bearing_text(bearing)} [{bearing.cause}]", "     ", "       ")
        for part in one.parts if everything else ():
            yield from wrapped(f"{part.name}: left {part.left}, right {part.right}", "     - ", "       ")


def _unknown(found: Sequence[NotKnown], paint: output.Paint) -> Iterator[str]:
    if not found:
        return
    yield from ("", paint("Not known on one side", "bold"))
    for one in found:
        yield from wrapped(unknown_text(one), "  - ", "    ")


def _counted(details: Sequence[Difference], unknown: Sequence[NotKnown]) -> list[str]:
    counts = ((len(details), "in details"), (len(unknown), "not known on one side"))
    return [f"{count} {words}" for count, words in counts if count]


def _others(told: Comparison) -> Iterator[str]:
    """Says which other frameworks both reports tell of."""
    both = [name for name in told.left.frameworks if name in told.right.frameworks]
    others = [name for name in both if name != told.left.target.framework]
    for name in others:
        yield f"Both also tell of {FRAMEWORK_TITLES[name]}: add --framework {name}."
