"""What differs between two reports; encoded as JSON it is the output of `compare --json`."""

from typing import Literal

from msgspec import Struct

from gpuwizard.model.layers import FrameworkName, LayerId, Status
from gpuwizard.model.report import SCHEMA, HostSummary, Target

SideName = Literal["left", "right"]
Weight = Literal["decides", "matters", "detail"]
Topic = Literal["cause", "driver", "gpu", "framework", "packages", "libraries", "variables", "python", "system", "test"]


class ComparedSide(Struct, frozen=True):
    """One of the two reports, and the result of it that is compared.

    Attributes:
        name: What the report is called: its file, or "this computer".
        created: When it was made, in UTC; empty where it does not say.
        host: The computer in short.
        target: The Python and the framework.
        status: Of the result.
        root: Cause id of the root, None where nothing failed.
        verdict: The result in one sentence.
        index: Position of the result in its report.
        frameworks: All frameworks that the report tells of.
    """

    name: str
    created: str
    host: HostSummary
    target: Target
    status: Status
    root: str | None = None
    verdict: str = ""
    index: int = 0
    frameworks: tuple[FrameworkName, ...] = ()


class Bearing(Struct, frozen=True):
    """A finding that only one side has, and that a difference may explain: its side, cause id and title."""

    side: SideName
    cause: str
    title: str


class Part(Struct, frozen=True):
    """One of several alike things that a difference tells together."""

    name: str
    left: str
    right: str


class Difference(Struct, frozen=True):
    """Something that is not the same on both sides.

    Attributes:
        topic: What kind of thing it is.
        layer: The page it belongs to.
        subject: What differs ("the NVIDIA driver", "libcudnn.so.9").
        says: One sentence that tells both sides.
        left: The value of the left side, in few words.
        right: The value of the right side.
        weight: `decides` where it accounts for what fails on one side only, `matters` where it can, else `detail`.
        bears_on: Findings of one side that it may explain.
        parts: The single things, where several are told together.
    """

    topic: Topic
    layer: LayerId
    subject: str
    says: str
    left: str
    right: str
    weight: Weight = "matters"
    bears_on: tuple[Bearing, ...] = ()
    parts: tuple[Part, ...] = ()


class NotKnown(Struct, frozen=True):
    """Something that one side tells and the other does not know: no difference.

    Attributes:
        topic: What kind of thing it is.
        layer: The page it belongs to.
        subject: What it is about.
        side: The side on which it is not known.
        value: What the other side tells.
    """

    topic: Topic
    layer: LayerId
    subject: str
    side: SideName
    value: str


class Comparison(Struct, frozen=True, kw_only=True):
    """Two results side by side.

    Attributes:
        schema: Of the contract.
        left: The first report.
        right: The second report.
        same: How many things were compared and are the same.
        differences: The deciding ones first.
        unknown: What could not be compared, because one side does not know it.
    """

    schema: int = SCHEMA
    left: ComparedSide
    right: ComparedSide
    same: int = 0
    differences: tuple[Difference, ...] = ()
    unknown: tuple[NotKnown, ...] = ()

    @property
    def explained(self) -> bool:
        """Whether more than the two verdicts was found to decide."""
        return any(item.weight == "decides" and item.topic != "cause" for item in self.differences)

    @property
    def deciding(self) -> tuple[Difference, ...]:
        """What decides, without the verdicts, which stand at the head of each side, where anything else does."""
        found = self.with_weight("decides")
        return tuple(item for item in found if item.topic != "cause") if self.explained else found

    def with_weight(self, weight: Weight) -> tuple[Difference, ...]:
        """Returns the differences of one weight, in their order."""
        return tuple(item for item in self.differences if item.weight == weight)
