"""Addresses on the PCI bus, which each tool writes in its own way."""

import re

_SLOT = re.compile(r"(?:([0-9a-f]{1,8}):)?([0-9a-f]{1,2}):([0-9a-f]{1,2})(?:\.[0-9a-f])?", re.IGNORECASE)


def slot(address: str) -> tuple[int, int, int] | None:
    """Returns domain, bus and device of an address ("0000:01:00", "00000000:01:00.0"), None for another text."""
    match = _SLOT.fullmatch(address.strip())
    return (int(match[1] or "0", 16), int(match[2], 16), int(match[3], 16)) if match else None


def same_slot(one: str, other: str) -> bool:
    """Whether two addresses name the same place on the bus."""
    place = slot(one)
    return place is not None and place == slot(other)
