"""What a comparer hands on: one thing, and what each side says of it."""

from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from gpuwizard.diagnosis.compare.places import Places
from gpuwizard.model.comparison import Part, Weight
from gpuwizard.model.facts import Case
from gpuwizard.model.layers import LayerId
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.report import Result

T = TypeVar("T")
# A look that hung or died is an observation; one that was not tried or not allowed is none.
_SEEN_TO_FAIL = {"timeout": "no answer in time", "crash": "crashes when it is asked"}


class Side(Struct, frozen=True):
    """One side: its facts, how they were judged, and where its things lie."""

    case: Case
    result: Result
    places: Places


class Told(Struct, frozen=True):
    """What one side says of a thing.

    Attributes:
        value: In few words, for a column ("550.54.14", "not set").
        says: The same as the end of a sentence ("is not set"); empty for "is VALUE".
        key: What is compared; empty for the value. Noise is left out of it.
        many: The end of a sentence about several such things ("are not installed"); empty where they are not gathered.
        well: Whether this is how it should be, so that it is no symptom of anything.
    """

    value: str
    says: str = ""
    key: str = ""
    many: str = ""
    well: bool = False

    @property
    def compared(self) -> str:
        """What decides whether two are the same."""
        return self.key or self.value

    @property
    def sentence(self) -> str:
        """The end of a sentence."""
        return self.says or f"is {self.value}"


class Item(Struct, frozen=True):
    """One thing that was compared. None on a side says that it is not known there.

    Attributes:
        subject: What it is ("the NVIDIA driver"), as it stands in a sentence.
        sides: What the left and the right side say.
        layer: The page it belongs to.
        about: Causes that it accounts for by itself, as patterns.
        if_named: Causes that it accounts for where the finding names it.
        shows: Causes of which it is only a symptom, told where nothing better differs.
        names: What a finding may call it.
        weight: `matters` or `detail`, where it does not decide.
        plural: Whether the subject is several things.
        parts: The single things.
        gathered: Whether it is told together with others of which the same is to be said.
        sentence: What is said in place of the two ends; it must hold with the sides swapped.
    """

    subject: str
    sides: tuple[Told | None, Told | None]
    layer: LayerId
    about: tuple[str, ...] = ()
    if_named: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    weight: Weight = "matters"
    plural: bool = False
    parts: tuple[Part, ...] = ()
    gathered: bool = False
    sentence: str = ""

    @property
    def left(self) -> Told | None:
        """What the left side says."""
        return self.sides[0]

    @property
    def right(self) -> Told | None:
        """What the right side says."""
        return self.sides[1]

    @property
    def differs(self) -> bool:
        """Whether both sides are known, and not the same."""
        return self.left is not None and self.right is not None and self.left.compared != self.right.compared

    @property
    def says(self) -> str:
        """One sentence that tells both sides; it is the same with the sides swapped, but for their names."""
        if self.sentence:
            return self.sentence
        left, right = (side.sentence if side is not None else "is not known" for side in self.sides)
        return f"On the left {self.subject} {left}; on the right {'they' if self.plural else 'it'} {right}."


def same_system(left: Side, right: Side) -> bool:
    """Whether both run the same system: files and kernels of two systems have nothing to be compared by."""
    one, other = left.case.host, right.case.host
    return (one.os, one.in_wsl) == (other.os, other.in_wsl)


def answer(given: Found[T] | Absent | Unknown, tell: Callable[[T], Told | None], absent: Told | None) -> Told | None:
    """Returns what an answer says: `tell` of what was found, `absent` where it is not there, else None."""
    if isinstance(given, Found):
        return tell(given.value)
    if isinstance(given, Absent):
        return absent
    failed = _SEEN_TO_FAIL.get(given.kind)
    return Told(failed, "gives no answer in time" if given.kind == "timeout" else failed) if failed else None


def listed(names: tuple[str, ...] | list[str], most: int = 3) -> str:
    """Returns names in a sentence: "a, b, c and 4 more"."""
    if len(names) <= most + 1:
        return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""
    return f"{', '.join(names[:most])} and {len(names) - most} more"


class Ask(Struct, frozen=True):
    """How one thing is compared: what is asked of each side, and all of Item that is the same for both."""

    subject: str
    tell: Callable[[Side], Told | None]
    layer: LayerId
    about: tuple[str, ...] = ()
    if_named: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    weight: Weight = "matters"
    plural: bool = False

    def of(self, left: Side, right: Side) -> Item:
        """Asks both sides."""
        return Item(
            self.subject,
            (self.tell(left), self.tell(right)),
            self.layer,
            self.about,
            self.if_named,
            self.shows,
            self.names,
            self.weight,
            self.plural,
        )


def measured(
    ask: Ask, left: Side, right: Side, amount: Callable[[Side], float | None], low: float, high: float
) -> Item:
    """Compares what changes all the time: two differ where one lies below `low` and the other above `high`."""
    found = [value for value in (amount(left), amount(right)) if value is not None]
    item = ask.of(left, right)
    if len(found) == 2 and min(found) < low and max(found) > high:
        return item
    return replace(item, sides=tuple(told and replace(told, key="alike") for told in item.sides))
