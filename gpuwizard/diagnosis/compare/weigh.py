"""Which differences account for what fails on one side only."""

import re
from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase

from msgspec import Struct

from gpuwizard.diagnosis.compare.cause import lead, one_sided
from gpuwizard.diagnosis.compare.item import Item
from gpuwizard.diagnosis.compare.together import Weighed
from gpuwizard.model.comparison import Bearing, SideName, Topic, Weight
from gpuwizard.model.finding import Finding
from gpuwizard.model.report import Result

# How well a difference accounts for a finding: it is named by it, it is of the kind that causes it, it only shows it,
# on the page where the finding stands or on a later one.
NAMED, OF_ITS_KIND, NEAR_SYMPTOM, SYMPTOM = 4, 3, 2, 1
_ORDER: tuple[Weight, ...] = ("decides", "matters", "detail")
Pair = tuple[Topic, Item]


class _Suspect(Struct, frozen=True):
    """A finding that one side alone has, and the text in which it names things."""

    side: SideName
    finding: Finding
    text: str
    leads: bool


def weighed(differing: Sequence[Pair], left: Result, right: Result) -> list[Weighed]:
    """Returns the differences in order: those that decide, those that matter, details; within each the best first.

    Of what can account for the finding that a result is about, only what does so best decides: what is merely a
    symptom of it does where nothing else differs.
    """
    suspects = (*_suspects("left", left, right), *_suspects("right", right, left))
    best = {
        one.finding.cause: max((_score(item, one) for topic, item in differing if topic != "cause"), default=0)
        for one in suspects
        if one.leads
    }
    found = [_weigh(topic, item, suspects, best) for topic, item in differing]
    return sorted(found, key=lambda one: (_ORDER.index(one.weight), _rank(one)))


def _rank(one: Weighed) -> tuple[int, bool]:
    """The verdict itself comes after what accounts for it; it stands above the list already."""
    return (-one.score if one.weight == "decides" else 0, one.topic == "cause")


def _suspects(side: SideName, result: Result, other: Result) -> Iterable[_Suspect]:
    first = lead(result)
    for finding in one_sided(result, other):
        said = (*finding.subject.values(), finding.title, *(evidence.says for evidence in finding.evidence))
        yield _Suspect(side, finding, "\n".join(said).lower(), finding is first)


def _weigh(topic: Topic, item: Item, suspects: Sequence[_Suspect], best: dict[str, int]) -> Weighed:
    scores = [(one, score) for one in suspects if (score := _score(item, one))]
    counts = [(one, score) for one, score in scores if score > NEAR_SYMPTOM or score >= best.get(one.finding.cause, 0)]
    bears = tuple(Bearing(one.side, one.finding.cause, one.finding.title) for one, _ in counts)
    top = max((score for one, score in counts if one.leads), default=0)
    return Weighed(topic, item, "decides" if top else item.weight, top, bears)


def _score(item: Item, suspect: _Suspect) -> int:
    cause = suspect.finding.cause
    named = any(_mentions(suspect.text, name.lower()) for name in item.names if len(name) > 2)
    if named and _in(cause, (*item.about, *item.if_named)):
        return NAMED
    if _in(cause, item.about):
        return OF_ITS_KIND
    there = item.left if suspect.side == "left" else item.right
    if _in(cause, item.shows) and there is not None and not there.well:
        return NEAR_SYMPTOM if item.layer == suspect.finding.layer else SYMPTOM
    return 0


def _mentions(text: str, name: str) -> bool:
    return name in text and re.search(rf"(?<![\w.-]){re.escape(name)}(?![\w-])", text) is not None


def _in(cause: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(cause, pattern) for pattern in patterns)
