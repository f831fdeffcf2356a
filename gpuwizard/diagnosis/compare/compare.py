"""Asks every comparer, weighs what differs, and puts what decides first."""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from gpuwizard.diagnosis.compare import (
    cause,
    driver,
    framework,
    gpu,
    libraries,
    packages,
    python,
    run,
    system,
    variables,
)
from gpuwizard.diagnosis.compare.item import Item, Side
from gpuwizard.diagnosis.compare.pairs import Chosen
from gpuwizard.diagnosis.compare.together import Weighed, together
from gpuwizard.diagnosis.compare.weigh import weighed
from gpuwizard.model.comparison import Comparison, Difference, NotKnown, SideName, Topic


class Comparer(Struct, frozen=True):
    """One kind of difference."""

    topic: Topic
    compare: Callable[[Side, Side], Iterator[Item]]


# In the order of what counts for a GPU.
COMPARERS: tuple[Comparer, ...] = (
    Comparer("cause", cause.compare),
    Comparer("driver", driver.compare),
    Comparer("gpu", gpu.compare),
    Comparer("framework", framework.compare),
    Comparer("packages", packages.compare),
    Comparer("libraries", libraries.compare),
    Comparer("variables", variables.compare),
    Comparer("python", python.compare),
    Comparer("system", system.compare),
    Comparer("test", run.compare),
)


def compare(left: Chosen, right: Chosen) -> Comparison:
    """Returns what differs between two results."""
    items = [(one.topic, item) for one in COMPARERS for item in one.compare(left.facts, right.facts)]
    differing = [(topic, item) for topic, item in items if item.differs]
    ranked = together(weighed(differing, left.facts.result, right.facts.result))
    return Comparison(
        left=left.told,
        right=right.told,
        same=sum(_is_same(item) for _, item in items),
        differences=tuple(_difference(one) for one in ranked),
        unknown=tuple(_not_known(items)),
    )


def _is_same(item: Item) -> bool:
    return item.left is not None and item.right is not None and not item.differs


def _difference(one: Weighed) -> Difference:
    item = one.item
    left, right = (side.value if side is not None else "" for side in item.sides)
    return Difference(one.topic, item.layer, item.subject, item.says, left, right, one.weight, one.bears_on, item.parts)


def _not_known(items: Sequence[tuple[Topic, Item]]) -> Iterator[NotKnown]:
    for topic, item in items:
        if (item.left is None) != (item.right is None):
            side: SideName = "left" if item.left is None else "right"
            known = item.right if item.left is None else item.left
            yield NotKnown(topic, item.layer, item.subject, side, known.value if known is not None else "")
