"""Which result of one report is compared with which of the other."""

from itertools import product

from msgspec import Struct

from gpuwizard.diagnosis.compare.item import Side
from gpuwizard.diagnosis.compare.places import places_of
from gpuwizard.model.comparison import ComparedSide
from gpuwizard.model.facts import Case, TargetFacts
from gpuwizard.model.layers import FRAMEWORK_TITLES, FrameworkName
from gpuwizard.model.report import Report, Result


class Chosen(Struct, frozen=True):
    """One result with its facts, and what is told of it."""

    facts: Side
    told: ComparedSide


def choose(
    left: Report,
    right: Report,
    names: tuple[str, str],
    framework: FrameworkName | None = None,
    index: int | None = None,
) -> tuple[Chosen, Chosen] | str:
    """Chooses the two results: the same Python and framework, else the same framework, else the first of each.

    Args:
        left: The first report, with its results.
        right: The second report.
        names: What the two are called.
        framework: The framework to compare, None for the one that fits best.
        index: The position of the left result, where that is chosen already.

    Returns:
        Both sides, or one sentence that says what cannot be compared.
    """
    held = [_candidates(report, framework) for report in (left, right)]
    for report, name, found in zip((left, right), names, held, strict=True):
        if not found:
            return _nothing(report, name, framework)
    lefts = [index] if index is not None and index in held[0] else held[0]
    one, other = max(product(lefts, held[1]), key=lambda pair: _fit(left.results[pair[0]], right.results[pair[1]]))
    return _chosen(left, one, names[0]), _chosen(right, other, names[1])


def _candidates(report: Report, framework: FrameworkName | None) -> list[int]:
    return [position for position, result in enumerate(report.results) if framework in (None, result.target.framework)]


def _nothing(report: Report, name: str, framework: FrameworkName | None) -> str:
    if framework is None or not report.results:
        return f"“{name}” is a report, but it holds no result: check that computer again."
    held = ", ".join(FRAMEWORK_TITLES[one] for one in _frameworks(report))
    return f"“{name}” tells nothing of {FRAMEWORK_TITLES[framework]}; it tells of {held}."


def _fit(left: Result, right: Result) -> tuple[bool, bool, bool]:
    """Of two that fit alike, that one is wanted which works on one side only; `max` keeps the first of the rest."""
    framework = left.target.framework == right.target.framework
    python = framework and left.target.python == right.target.python
    return framework, python, (left.root is None) != (right.root is None)


def _frameworks(report: Report) -> tuple[FrameworkName, ...]:
    return tuple(dict.fromkeys(result.target.framework for result in report.results))


def _chosen(report: Report, index: int, name: str) -> Chosen:
    result = report.results[index]
    target = result.target
    facts = next(
        (one for one in report.facts.targets if (one.python, one.framework) == (target.python, target.framework)),
        TargetFacts(target.python, target.framework),
    )
    case = Case(report.facts.machine, facts)
    told = ComparedSide(
        name,
        report.created,
        report.host,
        target,
        result.status,
        result.root,
        result.verdict,
        index,
        _frameworks(report),
    )
    return Chosen(Side(case, result, places_of(case)), told)
