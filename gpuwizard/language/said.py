"""A text in another language, and how sure it is; pure."""

from collections.abc import Iterable
from typing import NamedTuple

from gpuwizard.language.template import AROUND

_LONG_COUNTS = 1.5  # An exponent: two pieces of half the length count for less than one whole.


class Said(NamedTuple):
    """A text in the other language.

    Attributes:
        weight: How many letters of the English text were known.
        text: In the other language.
        rank: Of two readings the one with the higher rank counts: it has longer pieces of the program's own words.
    """

    weight: int
    text: str
    rank: float


def weight_of(said: Said | None) -> int | None:
    """Returns how many letters were known; None where it is no text of ours."""
    return None if said is None else said.weight


def surest(readings: Iterable[Said | None]) -> Said | None:
    """Returns the reading with the highest rank, the first of several."""
    return max((said for said in readings if said is not None), key=lambda said: said.rank, default=None)


def rank_of(letters: int) -> float:
    """One long piece of a text says more than several short ones of the same length."""
    return float(letters**_LONG_COUNTS)


def joined(text: str, parts: Iterable[Said | None]) -> Said:
    """Returns a text that was put together from parts."""
    there = [part for part in parts if part is not None]
    return Said(sum(part.weight for part in there), text, sum(part.rank for part in there))


def put_in(text: str, said: Said | None) -> str:
    """Returns the other text with the blanks that stood around the first."""
    return text if said is None else text.replace(text.strip(AROUND), said.text, 1)
