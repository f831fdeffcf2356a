"""How a finished text is said in another language, whatever it was put together from."""

import re
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache

from gpuwizard.language.foreign import (
    FAIR,
    NAMES,
    PATH,
    WEAKEST,
    is_foreign,
    is_message,
    is_prose,
    length,
    message_in,
)
from gpuwizard.language.matcher import REMEMBERED, Matcher, Way
from gpuwizard.language.said import Said, joined, put_in, rank_of, surest, weight_of
from gpuwizard.language.template import AROUND, WORD
from gpuwizard.language.typography import EASTERN, KANA, tidy

_FULL_STOPS = re.compile(r"(?<=[.?!])\s+")
_SENTENCES = re.compile(r"(?<=[.:;?…])\s+|\n+")
_LIST = re.compile(r"(, and |, or |, | and | or )")
_ASIDE = " · "
_GAP = re.compile(r",? ")
_NAMED = re.compile(r"([^:\n]{1,200}): (.+)", re.DOTALL)
_BRACKETS = re.compile(r"([^()\n]+) \(([^()\n]+)\)")
_NUMBERED = re.compile(r"(\d+\.? )(.+)", re.DOTALL)
_LEAST = 0.3  # Share of the letters of several sentences that must be known.
_SHORT = 250  # Letters of a text that is looked at word by word.
_SURE = 0.8  # Share of the letters that must be known before no other reading is looked for.
_WHOLE = 0.6  # Share of the rank that one piece of the known letters would have.
_LONGEST, _ROWS = 600, "; "


class Phrasebook:
    """Translates finished texts.

    Args:
        sources: The patterns of the program, in English.
        translate: Gives a pattern in the other language, or an empty text where there is none.
    """

    def __init__(self, sources: Iterable[str], translate: Callable[[str], str]) -> None:
        self._translate = translate
        self._told = lru_cache(REMEMBERED)(self._best)
        self._matcher = Matcher(sources, translate, self._told, self._in_brackets)

    def say(self, text: str) -> str:
        """Returns a text in the other language; what is not known stays as it is."""
        if len(text) > _LONGEST and _ROWS in text:  # All rows of a card in one, for a screen reader.
            return _ROWS.join(self.say(row) for row in text.split(_ROWS))
        inner = text.strip(AROUND)
        said = self._told(inner)
        return text if said is None else text.replace(inner, tidy(said.text) if "  " not in inner else said.text, 1)

    def knows(self, text: str) -> bool:
        """Whether a text, or the beginning of it, was made from a pattern of the program."""
        return self._told(text.strip(AROUND)) is not None

    @cached_property
    def _kana(self) -> bool:
        """Whether the language is Japanese, which has colons and brackets of half the width."""
        return any(map(KANA.search, map(self._translate, sorted(self._matcher.exact))))

    def _best(self, text: str) -> Said | None:
        """Tries every way in which a text can have been put together; what a hole holds is such a text again."""
        if not WORD.search(text):
            return None
        if exact := self._matcher.exactly(text):
            return exact
        if is_message(text):
            return None
        if _ASIDE in text:
            return self._by_aside(text)
        best, letters = self._matcher.forms(text), length(text)
        ways: tuple[Way, ...] = (self._numbered, self._named, self._by_sentence, self._by_item, self._in_brackets)
        for way in ways:
            if best is not None and best.weight >= letters * _SURE and best.rank >= rank_of(best.weight) * _WHOLE:
                break
            best = surest((best, way(text)))
        return best or self._by_two(text)

    def _named(self, text: str) -> Said | None:
        """A text can stand after the name of what it is about: "libcudnn.so.9: missing", "Passed: It works"."""
        named = _NAMED.fullmatch(text)
        if named is None or is_message(named[1]):
            return None
        place = named[1].startswith("line ")  # "line 3, framework.name"
        head = self._told(named[1]) if place else self._matcher.matched(named[1]) or self._versioned(named[1])
        said = self._matcher.exactly(named[2]) if message_in(text) == named.start(2) else self._told(named[2])
        ours = head is not None and named[1][0].islower()  # "found: /usr/lib/libcudnn.so.9"
        if not ours and (said is None or (head is None and " " in named[1].replace(", ", ","))):
            return None  # The words of somebody else: a quotation stays as it is.
        if said is None and is_prose(named[2]) and message_in(text) != named.start(2):
            return None
        weight = (said.weight if said else 0) + (head.weight if head else 0)
        made = f"{put_in(named[1], head)}: {put_in(named[2], said)}"
        rank = (said.rank if said else 0) + (head.rank if head else 0)
        wide = head and EASTERN.match(head.text[-1]) and not self._kana
        return Said(weight, made.replace(": ", "：", 1) if wide else made, rank)

    def _versioned(self, text: str) -> Said | None:
        """A word can stand before a version: "found 12.9"."""
        word, _, version = text.partition(" ")
        said = self._matcher.exactly(word) if word and NAMES.fullmatch(version) else None
        return said and said._replace(text=f"{said.text} {version}")

    def _numbered(self, text: str) -> Said | None:
        """A text can be a step of several, or counted: "1. Update the driver", "2 repeated entries"."""
        numbered = _NUMBERED.fullmatch(text)
        say = self._told if numbered and "." in numbered[1] else self._matcher.exactly
        said = say(numbered[2]) if numbered else None
        return None if said is None or numbered is None else said._replace(text=numbered[1] + said.text)

    def _by_sentence(self, text: str) -> Said | None:
        """Several texts of ours can stand one after another: the longest run that is known is taken first."""
        ends = self._ends(text)
        made, weight, rank, at = "", 0, 0.0, 0
        if len(ends) == 2:  # It is one sentence.
            return None
        while at < len(ends) - 1:
            stop, said = self._longest(text, ends, at)
            piece = text[ends[at] : ends[stop]]
            if said is None and (at == 0 or _goes_on(text[: ends[at]], piece)):
                return None  # It begins with the words of somebody else, or would be half a sentence of ours.
            made += put_in(piece, said)
            weight, at = weight + (said.weight if said else 0), stop
            rank += said.rank if said else 0
        return Said(weight, made, rank) if weight > length(text) * _LEAST else None

    def _ends(self, text: str) -> list[int]:
        """Returns where texts can end. What another program said is one text, up to sentences of ours after it."""
        spots = [gap.end() for gap in _SENTENCES.finditer(text)]
        quoted = message_in(text)
        after = [spot for spot in spots if spot > quoted]
        known = next((spot for spot in after if self._all_exact(text[spot:])), len(text))
        return [0, *(spot for spot in spots if spot <= quoted or spot >= known), len(text)]

    def _all_exact(self, text: str) -> bool:
        return all(self._matcher.exactly(piece) for piece in _FULL_STOPS.split(text.strip(AROUND)) if piece)

    def _longest(self, text: str, ends: list[int], at: int) -> tuple[int, Said | None]:
        found: list[tuple[float, int, Said]] = []
        for stop in range(len(ends) - 1, at, -1):
            piece = text[ends[at] : ends[stop]].strip(AROUND)
            if not piece or (at, stop) == (0, len(ends) - 1):
                continue  # The whole is tried in the other ways.
            if is_message(piece):
                return stop, None
            said = surest(way(piece) for way in (self._matcher.forms, self._named, self._by_item))
            if said is not None:
                found.append((said.weight / len(piece), stop, said))
            if said is not None and said.weight >= len(piece) * FAIR:
                break
        _, stop, best = max(found, key=lambda one: one[0], default=(0.0, at + 1, None))
        return stop, best

    def _by_aside(self, text: str) -> Said:
        """A short text can stand beside another: "Running · 12 s"."""
        pieces = text.split(_ASIDE)
        told = [self._told(piece.strip(AROUND)) for piece in pieces]
        made = _ASIDE.join(put_in(piece, one) for piece, one in zip(pieces, told, strict=True))
        return joined(made, told)

    def _by_item(self, text: str) -> Said | None:
        pieces = _LIST.split(text)
        said = [self._piece(piece) if piece else None for piece in pieces[::2]]
        foreign = any(is_foreign(piece, weight_of(one), 0) for piece, one in zip(pieces[::2], said, strict=True))
        if len(pieces) == 1 or foreign or not (any(said) or all(map(_is_name, pieces[::2]))):
            return None
        items = [found.text if found else piece for found, piece in zip(said, pieces[::2], strict=True)]
        joints = [*(self._joint(piece) for piece in pieces[1::2]), ""]
        made = "".join(item + joint for item, joint in zip(items, joints, strict=True))
        return joined(made, said)

    def _in_brackets(self, text: str) -> Said | None:
        """A text can be explained in brackets: "SIGSEGV (it touched memory that is not its own)"."""
        found = _BRACKETS.fullmatch(text)
        if found is None:
            return None
        head, inner = self._told(found[1]), self._told(found[2])
        if inner is None or (head is None and is_prose(found[1])):
            return None
        wide = EASTERN.search(inner.text) and not self._kana
        made = f"{put_in(found[1], head)}（{inner.text}）" if wide else f"{put_in(found[1], head)} ({inner.text})"
        return joined(made, (head, inner))

    def _by_two(self, text: str) -> Said | None:
        """A text of ours can go on with another: "the matrix product" and "on GPU 1"."""
        if len(text) > _SHORT or is_message(text):
            return None
        paths = [found.span() for found in PATH.finditer(text)]
        gaps = (gap for gap in _GAP.finditer(text) if not any(start < gap.start() < end for start, end in paths))
        return surest(self._parted(text, gap) for gap in gaps)

    def _parted(self, text: str, gap: re.Match[str]) -> Said | None:
        head, tail = text[: gap.start()], text[gap.end() :]
        if len(head) < WEAKEST or not tail or not self._matcher.can_begin(tail) or gap.start() > message_in(text):
            return None
        second = self._matcher.matched(tail)
        if second is None and not NAMES.fullmatch(tail):
            return None
        first = self._piece(head)
        if first is None:
            return None
        return joined(f"{first.text}{gap[0]}{put_in(tail, second)}", (first, second))

    def _piece(self, text: str) -> Said | None:
        return self._matcher.matched(text) or self._matcher.other_case(text)

    def _joint(self, joint: str) -> str:
        word = joint.strip()
        said = self._translate(word) if word in self._matcher.exact else ""
        return joint.replace(word, said) if said else joint


def _goes_on(before: str, piece: str) -> bool:
    """Whether an unknown piece is a part of the sentence before it, and no name or message that stands by itself."""
    return before.rstrip().endswith((":", ";")) and is_prose(piece) and message_in(before + piece) != len(before)


def _is_name(piece: str) -> bool:
    return bool(piece) and " " not in piece
