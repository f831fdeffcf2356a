"""The steps of a search, short enough to show: dead and repeated folders are told together."""

from collections.abc import Iterable

from msgspec.structs import replace

from gpuwizard.model.libraries import SearchStep

MAX_STEPS = 40
NOT_THERE = "not there"
DEAD = "the folder does not exist"
REPEATED = "a repeated folder"
TAKEN = "taken"
_ALWAYS_TOGETHER = (DEAD, REPEATED)


def folded(steps: Iterable[SearchStep], limit: int = MAX_STEPS) -> tuple[SearchStep, ...]:
    """Returns the steps with neighbours of one kind told together, at most `limit` of them.

    Folders that do not exist or were looked at before are always told together. Where that is not short enough,
    so are those that do not hold the file; then the middle is left out, and a step says how much that is.
    """
    every = list(steps)
    short = _together(every, _ALWAYS_TOGETHER)
    if len(short) > limit:
        short = _together(every, (*_ALWAYS_TOGETHER, NOT_THERE))
    if len(short) > limit:
        # The file that is taken comes last, the first places are those that a person set up.
        first = limit // 2
        left_out = short[first : len(short) - (limit - first - 1)]
        gap = SearchStep("", "", "steps that are left out here", count=sum(step.count for step in left_out))
        short = [*short[:first], gap, *short[first + len(left_out) :]]
    return tuple(short)


def _together(steps: list[SearchStep], results: tuple[str, ...]) -> list[SearchStep]:
    found: list[SearchStep] = []
    for step in steps:
        last = found[-1] if found else None
        if last is not None and step.result in results and (last.rule, last.result) == (step.rule, step.result):
            found[-1] = replace(last, count=last.count + step.count)
        else:
            found.append(step)
    return found
