"""A text with holes, "The driver {version} is too old.", and which text was made from it.

The rooms that judge write plain English sentences, and a saved report holds nothing else. So a translation begins with
the finished sentence: it is matched against the patterns of the program, and what stands in the holes is taken over.
"""

import re
from dataclasses import dataclass
from functools import cached_property

_HOLE = re.compile(r"\{(\w+)\}")
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Template:
    """A text with holes.

    Attributes:
        source: The text; a hole is a name in braces, and the same name holds the same words.
    """

    source: str

    @cached_property
    def literals(self) -> tuple[str, ...]:
        """What stands before, between and after the holes: one more than there are holes."""
        return tuple(_HOLE.split(self.source)[::2])

    @cached_property
    def holes(self) -> tuple[str, ...]:
        """The names of the holes in their order."""
        return tuple(_HOLE.split(self.source)[1::2])

    @cached_property
    def weight(self) -> int:
        """How many letters stand fast: of two patterns that fit, the heavier one is meant."""
        return sum(len(literal) for literal in self.literals)

    def match(self, text: str) -> dict[str, str] | None:
        """Returns what stands in the holes if the text was made from this pattern, else None."""
        first, last = self.literals[0], self.literals[-1]
        if not self.holes:
            return {} if text == self.source else None
        if not last and self.literals[-2].endswith(" ") and len(text) + 1 == self.weight:
            text += " "  # Its last hole was left empty, and the blank before it taken away.
        if len(text) < self.weight or not text.startswith(first) or not text.endswith(last):
            return None
        return self._filled(text, len(first), len(text) - len(last))

    def _filled(self, text: str, start: int, end: int) -> dict[str, str] | None:
        found: dict[str, str] = {}
        for name, literal in zip(self.holes, (*self.literals[1:-1], None), strict=True):
            stop = end if literal is None else text.find(literal, start, end)
            if stop < start or found.setdefault(name, text[start:stop]) != text[start:stop]:
                return None
            start = stop + len(literal or "")
        return found

    def fill(self, values: dict[str, str]) -> str:
        """Returns the text with its holes filled; a name that is not known stays as it is."""
        return _HOLE.sub(lambda hole: values.get(hole[1], hole[0]), self.source)


def words(text: str) -> set[str]:
    """Returns the words of a text, without numbers and signs."""
    return set(WORD.findall(text))
