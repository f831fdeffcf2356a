"""What a comparer hands on: one thing, and what each side says of it."""

from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct

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
    """

    value: str
    says: str = ""
    key: str = ""

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
        left: What the left side says.
        right: What the right side says.
        layer: The page it belongs to.
        about: Causes that it accounts for by itself, as patterns.
        if_named: Causes that it accounts for where the finding names it.
        shows: Causes of which it is only a symptom, told where nothing better differs.
        names: What a finding may call it.
        weight: `matters` or `detail`, where it does not decide.
        plural: Whether the subject is several things.
        parts: The single things.
        form: How the sentence is built: of the two ends, or of the two values alone.
    """

    subject: str
    left: Told | None
    right: Told | None
    layer: LayerId
    about: tuple[str, ...] = ()
    if_named: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    weight: Weight = "matters"
    plural: bool = False
    parts: tuple[Part, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether both sides are known, and not the same."""
        return self.left is not None and self.right is not None and self.left.compared != self.right.compared

    @property
    def says(self) -> str:
        """One sentence that tells both sides; it is the same with the sides swapped, but for their names."""
        left, right = (side.sentence if side is not None else "is not known" for side in (self.left, self.right))
        return f"On the left {self.subject} {left}; on the right {'they' if self.plural else 'it'} {right}."


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
            self.tell(left),
            self.tell(right),
            self.layer,
            self.about,
            self.if_named,
            self.shows,
            self.names,
            self.weight,
            self.plural,
        )
