"""Tells alike things in one sentence: eleven missing packages are one difference, not eleven."""

from collections.abc import Iterable
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from gpuwizard.diagnosis.compare.item import Item, Told, listed
from gpuwizard.model.comparison import Bearing, Part, Topic, Weight

T = TypeVar("T")


class Weighed(Struct, frozen=True):
    """A difference with its weight.

    Attributes:
        topic: Of its comparer.
        item: The difference.
        weight: What it counts for.
        score: How well it accounts for what fails, 0 for not at all.
        bears_on: The findings of one side that it may explain.
    """

    topic: Topic
    item: Item
    weight: Weight
    score: int
    bears_on: tuple[Bearing, ...] = ()


def together(weighed: Iterable[Weighed]) -> list[Weighed]:
    """Returns the same in the same order; things of which the same is said stand where the first of them stood."""
    groups: dict[object, list[Weighed]] = {}
    for position, one in enumerate(weighed):
        groups.setdefault(_kind(one) if one.item.gathered else position, []).append(one)
    return [group[0] if len(group) == 1 else _one(group) for group in groups.values()]


def _kind(one: Weighed) -> object:
    ends = tuple(side.many if side is not None else "" for side in one.item.sides)
    return one.topic, one.item.layer, one.weight, one.score, ends, one.bears_on


def _one(group: list[Weighed]) -> Weighed:
    first = group[0].item
    names = [_name(one.item) for one in group]
    parts = tuple(Part(_name(one.item), _value(one.item.left), _value(one.item.right)) for one in group)
    left = _all(first.left, [part.left for part in parts])
    right = _all(first.right, [part.right for part in parts])
    same = left is not None and right is not None and left.many == right.many
    item = replace(
        first,
        subject=listed(names),
        sides=(left, right),
        names=tuple(names),
        plural=True,
        parts=parts,
        # What is there on both sides differs one by one: the parts tell how.
        sentence=f"The two sides differ in {listed(names)}." if same else "",
    )
    return replace(group[0], item=item)


def _name(item: Item) -> str:
    return item.names[0] if item.names else item.subject


def _value(told: Told | None) -> str:
    return told.value if told is not None else ""


def _all(told: Told | None, values: list[str]) -> Told | None:
    if told is None:
        return None
    said = values[0] if len(set(values)) == 1 else listed(values, 2)
    return replace(told, value=said, says=told.many, key=said)
