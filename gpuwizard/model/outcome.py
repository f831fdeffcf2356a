"""The three answers that a probe can give: found, absent, or unknown.

Absent means "looked, and it is not there". Unknown means "could not find out". They are never mixed up.
"""

from typing import Generic, Literal, TypeVar

from msgspec import Struct

T = TypeVar("T")

UnknownKind = Literal["timeout", "crash", "denied", "failed", "not-run"]


class Found(Struct, Generic[T], frozen=True, tag="found", tag_field="answer"):
    """A value that was seen.

    Attributes:
        value: What was seen.
        found_via: Where it was seen, in words a person can check ("NVML", "/proc/driver/nvidia/version").
    """

    value: T
    found_via: str = ""


class Absent(Struct, frozen=True, tag="absent", tag_field="answer"):
    """Somebody looked, and it is not there.

    Attributes:
        looked: The places that were looked at.
    """

    looked: tuple[str, ...] = ()


class Unknown(Struct, frozen=True, tag="unknown", tag_field="answer"):
    """It could not be found out.

    Attributes:
        reason: Why not, in one sentence.
        kind: `timeout` (no answer in time), `crash` (the looking process died), `denied` (no permission),
            `failed` (any other error), `not-run` (nobody looked).
        detail: What the tool printed, or the name of the signal; may be empty.
    """

    reason: str
    kind: UnknownKind = "not-run"
    detail: str = ""


NOT_RUN = Unknown("not looked at yet", "not-run")
