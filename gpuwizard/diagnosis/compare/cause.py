"""What was found: the verdict, what else was noticed on one side only, and the state of each step."""

from collections.abc import Iterator

from msgspec import Struct

from gpuwizard.diagnosis.compare.item import Item, Side, Told
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import LAYER_TITLES, LAYERS, LayerId, Status
from gpuwizard.model.report import Result

_STATES: dict[Status, str] = {
    "passed": "passed",
    "warning": "passed with a warning",
    "failed": "failed",
    "blocked": "blocked",
    "skipped": "was not needed",
    "errored": "could not be checked",
}


def compare(left: Side, right: Side) -> Iterator[Item]:
    """Yields the result, then findings of one side, then the steps."""
    yield _result(left.result, right.result)
    yield from _also(left.result, right.result)
    for layer in LAYERS:
        told = _step(left.result, layer), _step(right.result, layer)
        yield Item(f"the step “{LAYER_TITLES[layer]}”", told, layer, weight="detail")


def lead(result: Result) -> Finding | None:
    """Returns the finding that a result is about: its root, else the first that is more than a note."""
    return next((found for found in result.findings if found.severity != "note"), None)


def one_sided(result: Result, other: Result) -> tuple[Finding, ...]:
    """Returns what is wrong on this side only; what merely follows from something else is left out."""
    there = {found.cause for found in other.findings}
    return tuple(
        found
        for found in result.findings
        if found.severity != "note" and found.role != "consequence" and found.cause not in there
    )


class _Verdict(Struct, frozen=True):
    said: Told
    layer: LayerId


def _result(left: Result, right: Result) -> Item:
    one, other = _verdict(left), _verdict(right)
    # The page of the side that fails; where both do, of the step that comes first.
    failing = [side.layer for side, result in ((one, left), (other, right)) if lead(result) is not None]
    layer: LayerId = min(failing, key=LAYERS.index, default="gpu-test")
    return Item("the result", (one.said, other.said), layer, weight="decides")


def _verdict(result: Result) -> _Verdict:
    found = lead(result)
    if found is None:
        return _without_cause(result)
    title = found.title.rstrip(".")
    return _Verdict(Told(title, f"is: {title}", f"{found.role} {found.cause}"), found.layer)


def _without_cause(result: Result) -> _Verdict:
    """A page may warn of what is no cause by itself, as that a card is slow."""
    if result.status == "passed":
        return _Verdict(Told("the GPU works", "is that the GPU works", "passed"), "gpu-test")
    page = next((page for page in result.layers if page.status == result.status), None)
    said = (page.summary if page is not None else result.verdict).rstrip(".") or "nothing was named"
    return _Verdict(Told(said, f"is: {said}", result.status), page.id if page is not None else "gpu-test")


def _also(left: Result, right: Result) -> Iterator[Item]:
    """A finding is the same where its cause is: titles name versions and paths, which differ by themselves."""
    held = [{found.cause: found for found in _beside(result)} for result in (left, right)]
    for cause in sorted({*held[0], *held[1]}):
        one, other = (there.get(cause) for there in held)
        named = one or other
        if named is not None:
            told = _noticed(one), _noticed(other)
            yield Item(f"“{named.title.rstrip('.')}”", told, named.layer)


def _noticed(finding: Finding | None) -> Told:
    return Told("noticed" if finding is not None else "not noticed")


def _beside(result: Result) -> list[Finding]:
    first = lead(result)
    return [one for one in result.findings if one.role == "also" and one.severity != "note" and one is not first]


def _step(result: Result, layer: LayerId) -> Told | None:
    status = next((page.status for page in result.layers if page.id == layer), None)
    return None if status is None else Told(_STATES[status], _STATES[status])
