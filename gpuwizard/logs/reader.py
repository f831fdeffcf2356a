"""Reads a log: which of its lines are known, in the order in which they stand."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from ahocorasick_rs import AhoCorasick, Implementation

from gpuwizard.logs.blocks import Source, blocks
from gpuwizard.logs.lines import Piece, bare, texts, unwrapped, writer
from gpuwizard.logs.message import Facts, Family, Message, Row, match
from gpuwizard.logs.sieve import sift

# A block of lines is searched in one pass for the words of all rows; only lines that hold one are looked at.
_BLOCK = 2000
_LOOK_AHEAD = 9
# Of that many signs on, making the quicker kind of search pays.
_MUCH = 10_000_000
_MAX_MESSAGES = 2_000
_TEXT = 400
# What a list, a table or a string puts before a line.
_EDGE = " \t|>*+-\"'`"
_NO_DIGITS = str.maketrans("123456789", "000000000")


class Reader:
    """Recognises lines by the rows of some families. It holds no state of one log."""

    def __init__(self, families: tuple[Family, ...]) -> None:
        self._rows: list[tuple[Family, Row]] = [(family, row) for family in families for row in family.rows]
        self._by_word: dict[str, list[int]] = {}
        for index, (_, row) in enumerate(self._rows):
            for word in row.words:
                self._by_word.setdefault(word, []).append(index)
        self._words = list(self._by_word)
        self._search: AhoCorasick | None = None
        self._searched = 0

    def read(self, log: Source) -> tuple[Message, ...]:
        """Returns the recognised messages in the order of their lines, each form once.

        Args:
            log: A text, its lines, or the bytes of a file in one or in blocks: it is read once and not kept.
        """
        found: dict[tuple[str, str], Message] = {}
        for lines, ahead in _blocks(texts(sift(blocks(log)))):
            lines = unwrapped(lines)
            hits = self._hits([line.lower() for _, line in lines])
            every = [line for _, line in (*lines, *ahead)] if hits else []
            for position, rows in hits.items():
                after = every[position + 1 : position + _LOOK_AHEAD]
                for message in self._line(lines[position], after, rows):
                    found.setdefault(_key(message), message)
            if len(found) >= _MAX_MESSAGES:
                break
        return tuple(sorted(found.values(), key=lambda message: message.line))

    def _hits(self, lows: list[str]) -> dict[int, set[int]]:
        """Returns, by position of the line, the rows one of whose words it holds."""
        starts = [0, *accumulate(len(low) + 1 for low in lows)]
        search = self._searcher(starts[-1])
        hits: dict[int, set[int]] = {}
        for word, start, _ in search.find_matches_as_indexes("\n".join(lows), overlapping=True):
            hits.setdefault(bisect_right(starts, start) - 1, set()).update(self._by_word[self._words[word]])
        return hits

    def _searcher(self, signs: int) -> AhoCorasick:
        """Returns what searches. The quicker kind takes 12 ms to make: as much as it saves on 10 MB."""
        before, self._searched = self._searched, self._searched + signs
        quicker = before < _MUCH <= self._searched
        if self._search is None or quicker:
            kind = Implementation.DFA if quicker else Implementation.ContiguousNFA
            self._search = AhoCorasick(self._words, implementation=kind)
        return self._search

    def _line(self, piece: Piece, after: list[str], rows: set[int]) -> Iterator[Message]:
        number, line = piece
        claimed = False
        for family, row in (self._rows[index] for index in sorted(rows)):
            if claimed and not family.context:
                continue
            facts = _facts(row, line, after)
            if facts is not None:
                claimed = claimed or not family.context
                yield Message(family.name, row.kind, number, line.strip()[:_TEXT], facts)


def _key(message: Message) -> tuple[str, str]:
    """What makes a message another one: its facts; for a harmless line its words, since each is shown."""
    told = message.text.translate(_NO_DIGITS) if message.kind == "harmless" else repr(sorted(message.facts.items()))
    return message.kind, told


def _facts(row: Row, line: str, after: list[str]) -> Facts | None:
    """Matches a row to a line, and to what follows it where the row's message may be wrapped."""
    for text in _readings(line, after, row.span):
        facts = match(row, text)
        if facts is not None:
            return facts
    return None


def _readings(line: str, after: list[str], span: int) -> Iterator[str]:
    """Yields the ways to read a message: as it stands, without what carries it, without another process's lines."""
    if span == 1:
        yield line
        if (plain := bare(line).lstrip(_EDGE)) != line:
            yield plain
        return
    yield _joined(line, after, span)
    if (me := writer(line)) and any(writer(text) != me for text in after):
        yield _joined(line, [text for text in after if writer(text) == me], span)
    yield _joined(line, after[1::2], span)


def _joined(line: str, after: list[str], span: int) -> str:
    return " ".join([line, *(bare(text).strip() for text in after[: span - 1])])


def _blocks(pieces: Iterator[Piece]) -> Iterator[tuple[list[Piece], list[Piece]]]:
    """Yields blocks of lines, each with the few lines that follow it."""
    block: list[Piece] = []
    for piece in pieces:
        block.append(piece)
        if len(block) >= _BLOCK + _LOOK_AHEAD:
            yield block[:_BLOCK], block[_BLOCK:]
            block = block[_BLOCK:]
    if block:
        yield block, []
