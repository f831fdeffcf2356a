"""Xid numbers: what NVIDIA's kernel module writes to the system's log when something goes wrong on a card.

Source: NVIDIA, "Xid Errors" (docs.nvidia.com/deploy/xid-errors): the catalogue for Ampere and newer cards with its
immediate actions, and the list for older cards. A fault needs a reset, a restart or a repair; a passing one was dealt
with by the card itself; the rest is made by programs.
"""

from datetime import date
from typing import Literal

from msgspec import Struct

CHECKED = date(2026, 11, 21)
XidKind = Literal["fault", "passing", "program"]


class XidRow(Struct, frozen=True):
    """What one number means.

    Attributes:
        number: As the log has it.
        kind: `fault` of the card, `passing` where the card went on by itself, `program` where a program caused it.
        says: In plain words, to follow "Xid 79: ".
    """

    number: int
    kind: XidKind
    says: str


RECOVERY_ACTION = 154
_LINK = "the connection between two cards failed"
_ENGINE = "a program's work was stopped by the card"
_ROWS: tuple[tuple[int, XidKind, str], ...] = (
    (6, "program", "a program sent something that the card does not understand"),
    (8, "program", "the card stopped working for a program"),
    (11, "program", "a program sent something that the card does not understand"),
    (13, "program", "a program's computation went wrong"),
    (31, "program", "a program reached for memory that is not its own"),
    (32, "program", "a program sent something that the card does not understand"),
    (38, "fault", "the driver's software on the card failed"),
    (43, "program", "a program's work was stopped by the card"),
    (45, "program", "a program was ended while it computed"),
    (48, "fault", "the card's memory has errors that cannot be corrected"),
    (54, "fault", "a power cable of the card is not attached"),
    (62, "fault", "a controller inside the card stopped"),
    (63, "passing", "the card set a bad piece of its memory aside"),
    (64, "fault", "the card could not set a bad piece of its memory aside"),
    (68, "program", _ENGINE),
    (69, "program", _ENGINE),
    (74, "fault", _LINK),
    (79, "fault", "the card fell off the bus"),
    (92, "passing", "the card corrected many errors in its memory"),
    (94, "passing", "an error in the card's memory ended one program"),
    (95, "fault", "an error in the card's memory reached more than one program"),
    (109, "program", "a program held the card too long"),
    (119, "fault", "a controller inside the card does not answer"),
    (120, "fault", "a controller inside the card failed"),
    (136, "fault", _LINK),
    (140, "fault", "the card's memory has errors that cannot be corrected"),
    (143, "fault", "the card could not be started"),
    *((number, "fault", _LINK) for number in range(144, 151)),
    (RECOVERY_ACTION, "fault", "the driver asks for a reset or a restart"),
)
XIDS: dict[int, XidRow] = {number: XidRow(number, kind, says) for number, kind, says in _ROWS}


def xid(number: int, text: str = "") -> XidRow | None:
    """Returns what an Xid means, or None for a number that is not listed.

    Args:
        number: As the log has it.
        text: The line. With 154 the driver also tells that nothing is to be done any more.
    """
    row = XIDS.get(number)
    if row is not None and number == RECOVERY_ACTION and "(none)" in text.lower().rpartition(" to ")[2]:
        return XidRow(number, "passing", "the driver needs no reset any more")
    return row
