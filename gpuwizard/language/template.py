"""A text with holes, "The driver {version} is too old.", and which text was made from it.

The rooms that judge write plain English sentences, and a saved report holds nothing else. So a translation begins with
the finished sentence: it is matched against the patterns of the program, and what stands in the holes is taken over.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

_HOLE = re.compile(r"\{(\w+)\}")
_MOST_READINGS = 16
# What a part of a sentence can begin or end with; patterns are kept without it.
AROUND = " \n,;"
_EASTERN, _LATIN = re.compile("[\u3040-\u30ff\u4e00-\u9fff]"), re.compile("[A-Za-z0-9]")
# What stands before and after a sentence within a pattern.
_BEFORE, _AFTER = re.compile(r"[.?!:] ?$"), re.compile(r"$| $|\.| [A-Z]")
_AROUND_QUOTES = {("“", "”"), ('"', '"')}
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

    @cached_property
    def open_holes(self) -> frozenset[str]:
        """The holes that may hold anything: what stands in quotation marks, and what a colon leads to at the end."""
        told = {self.holes[-1]} if self.literals[-2].endswith(": ") and not self.literals[-1].strip(".") else set()
        return self._quoted | told

    @cached_property
    def sentence_holes(self) -> frozenset[str]:
        """The holes that can hold whole sentences: no sentence of the pattern goes on around them."""
        free, begins = set(self._quoted), True
        for name, before, after in zip(self.holes, self.literals[:-1], self.literals[1:], strict=True):
            begins = begins if not before else bool(_BEFORE.search(before))
            if begins and _AFTER.match(after):
                free.add(name)
        return frozenset(free)

    @cached_property
    def _quoted(self) -> frozenset[str]:
        pairs = zip(self.holes, self.literals[:-1], self.literals[1:], strict=True)
        return frozenset(name for name, before, after in pairs if (before[-1:], after[:1]) in _AROUND_QUOTES)

    @cached_property
    def held_holes(self) -> frozenset[str]:
        """The holes in brackets, where the message of another program can stand."""
        pairs = zip(self.holes, self.literals[:-1], self.literals[1:], strict=True)
        return frozenset(name for name, before, after in pairs if before.endswith("(") and after.startswith(")"))

    @cached_property
    def _edges(self) -> tuple[str, str]:
        return self.literals[0].rstrip(" "), self.literals[-1].rstrip(" ")

    def can_be(self, text: str) -> bool:
        """Whether the text begins and ends as this pattern does: what is asked of most patterns."""
        first, last = self._edges
        return text.startswith(first) and text.endswith(last)

    def match(self, text: str) -> dict[str, str] | None:
        """Returns what stands in the holes if the text was made from this pattern, else None."""
        return next(self.readings(text), None)

    def readings(self, text: str) -> Iterator[dict[str, str]]:
        """Yields what can stand in the holes: where two holes meet at a blank, there are several ways to part them."""
        if not self.holes:
            yield from [{}] if text == self.source else []
            return
        first, last = self.literals[0], self.literals[-1]
        if not last and self.literals[-2].endswith((". ", ": ")) and len(text) + 1 == self.weight:
            text += " "  # Its last hole was left empty, and the blank before it taken away.
        if len(text) >= self.weight and text.startswith(first) and text.endswith(last):
            end = len(text) - len(last)
            yield from itertools.islice(self._parted(text, 0, len(first), end, {}), _MOST_READINGS)

    def _parted(self, text: str, number: int, start: int, end: int, found: dict[str, str]) -> Iterator[dict[str, str]]:
        name, literal = self.holes[number], self.literals[number + 1]
        if number == len(self.holes) - 1:
            if end >= start and found.get(name, text[start:end]) == text[start:end]:
                yield {**found, name: text[start:end]}
            return
        for stop in _ends(text, literal, start, end):
            if found.get(name, text[start:stop]) == text[start:stop]:
                rest = {**found, name: text[start:stop]}
                yield from self._parted(text, number + 1, stop + len(literal), end, rest)

    def fill(self, values: dict[str, str]) -> str:
        """Returns the text with its holes filled; a name that is not known stays as it is."""
        return _HOLE.sub(lambda hole: _spaced(hole, values.get(hole[1], hole[0])), self.source)


def _spaced(hole: re.Match[str], value: str) -> str:
    """Chinese and Japanese have a blank between their own signs and a number or a name in Latin letters."""
    around = hole.string
    before = " " if _EASTERN.match(around[hole.start() - 1 : hole.start()]) and _LATIN.match(value[:1]) else ""
    after = " " if _EASTERN.match(around[hole.end() : hole.end() + 1]) and _LATIN.match(value[-1:]) else ""
    return f"{before}{value}{after}"


def _ends(text: str, literal: str, start: int, end: int) -> Iterator[int]:
    """Yields where a hole can end: at the first sight of what follows it, and later ones where that says little."""
    if not literal:  # The next hole follows at once: it begins with a blank, or there is nothing in one of them.
        yield from (spot for spot in range(start, end) if text[spot] in " ,;(")
        yield end
        return
    stop = text.find(literal, start, end)
    while stop >= 0:
        yield stop
        stop = text.find(literal, stop + 1, end) if literal in (" ", ".") else -1


def words(text: str) -> set[str]:
    """Returns the words of a text, without numbers and signs."""
    return set(WORD.findall(text))
