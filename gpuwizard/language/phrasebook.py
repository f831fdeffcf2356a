"""All patterns of the program, and how a text is said in another language with them."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from gpuwizard.language.foreign import ERROR, FAIR, NAMES, QUOTED, WEAKEST, is_foreign, is_plausible
from gpuwizard.language.template import AROUND, Template, words
from gpuwizard.language.typography import EASTERN, full_stop, tidy

_SENTENCES = re.compile(r"(?<=[.:;?…])\s+|\n+")
_LIST = re.compile(r"(, and |, or |, | and | or )")
_ASIDE = " · "
_GAP = re.compile(r",? ")
_NAMED = re.compile(r"([^:\n]{1,200}): (.+)", re.DOTALL)
_NUMBERED = re.compile(r"(\d+\. )(.+)", re.DOTALL)
_LEAST = 0.3  # Share of the letters of several sentences that must be known.
_SHORT = 120  # Letters of a text that is looked at word by word.
_SURE = 0.8  # Share of the letters that must be known before no other reading is looked for.
_TRIED = 4  # Patterns that fit, the heaviest first.
_LONGEST, _ROWS = 600, "; "
_REMEMBERED = 16384


class Said(NamedTuple):
    """A text in the other language, and how many of its letters were known: of two readings the surer one counts."""

    weight: int
    text: str


Way = Callable[[str], Said | None]


class Phrasebook:
    """Translates finished texts.

    Args:
        sources: The patterns of the program, in English.
        translate: Gives a pattern in the other language, or an empty text where there is none.
    """

    def __init__(self, sources: Iterable[str], translate: Callable[[str], str]) -> None:
        self._translate = translate
        patterns = [Template(source) for source in sources]
        self._exact = {pattern.source for pattern in patterns if not pattern.holes}
        self._by_word: dict[str, list[Template]] = defaultdict(list)
        self._index([pattern for pattern in patterns if pattern.holes])
        self._told = lru_cache(_REMEMBERED)(self._best)
        self._matched = lru_cache(_REMEMBERED)(self._fitting)

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

    def _index(self, patterns: list[Template]) -> None:
        """Files each pattern under its rarest word, so that a text is held against a few of them only."""
        fast = {template: _whole_words(template) for template in patterns}
        counts = Counter(word for found in fast.values() for word in found)
        for template, found in fast.items():
            self._by_word[min(found, key=lambda word: (counts[word], word), default="")].append(template)

    def _best(self, text: str) -> Said | None:
        """Tries every way in which a text can have been put together; what a hole holds is such a text again."""
        if not text or text in self._exact:
            return self._matched(text) if text else None
        if _ASIDE in text:
            return self._by_aside(text)
        best: Said | None = None
        more = (self._named, self._by_sentence, self._by_item, self._by_two)
        ways: tuple[Way, ...] = (self._matched, *self._changed, *more)
        for way in ways:
            best = _surest((best, way(text)))
            if best is not None and best.weight >= len(text) * _SURE:
                break
        return best

    @property
    def _changed(self) -> tuple[Way, ...]:
        return self._other_case, self._without_dot, self._with_dot, self._numbered

    def _fitting(self, text: str) -> Said | None:
        if text in self._exact:
            said = self._translate(text)
            return Said(len(text), said) if said else None
        fitting = [(one, read) for one in self._near(text) if one.can_be(text) and (read := tuple(one.readings(text)))]
        heaviest = sorted(fitting, key=lambda pair: pair[0].weight, reverse=True)[:_TRIED]
        return _surest(self._filled(one, values) for one, readings in heaviest for values in readings)

    def _near(self, text: str) -> Iterator[Template]:
        for word in (*words(text), ""):
            yield from self._by_word.get(word, ())

    def _filled(self, template: Template, values: dict[str, str]) -> Said | None:
        said = self._translate(template.source)
        if not said or not is_plausible(template, values):
            return None
        told = {name: None if QUOTED.match(name) else self._told(value.strip(AROUND)) for name, value in values.items()}
        guarded = (name for name in values if name not in template.open_holes)
        if any(is_foreign(values[name], _weight(told[name]), template.weight) for name in guarded):
            return None  # "{path} is {problem}" would take the sentences of others for ours.
        filled = {name: _put_in(value, told[name]) for name, value in values.items()}
        weight = template.weight + sum(one.weight for one in told.values() if one is not None)
        return Said(weight, Template(said).fill(filled))

    def _other_case(self, text: str) -> Said | None:
        """A part of a sentence can stand at the beginning of one, and a sentence within one."""
        said = self._matched(text[0].swapcase() + text[1:])
        if said is None or not text[0].isupper():
            return said
        return Said(said.weight, said.text[:1].upper() + said.text[1:])

    def _without_dot(self, text: str) -> Said | None:
        """A sentence can stand without its dot before something else."""
        said = None if text.endswith(".") else self._matched(f"{text}.")
        return None if said is None else Said(said.weight - 1, said.text.rstrip(".。"))

    def _with_dot(self, text: str) -> Said | None:
        """A title can become a sentence."""
        if text.endswith("…"):
            going_on = self._told(text[:-1])
            return going_on and Said(going_on.weight + 1, f"{going_on.text}…")
        said = self._matched(text[:-1]) if text.endswith(".") else None
        if said is None:
            return None
        return Said(said.weight + 1, said.text + full_stop(said.text))

    def _named(self, text: str) -> Said | None:
        """A text can stand after the name of what it is about: "libcudnn.so.9: missing", "Passed: It works"."""
        named = _NAMED.fullmatch(text)
        if named is None or ERROR.fullmatch(named[1]):
            return None
        place = named[1].startswith("line ")  # "line 3, framework.name"
        head = self._told(named[1]) if place else self._matched(named[1])
        said = self._told(named[2])
        ours = head is not None and named[1][0].islower()  # "found: /usr/lib/libcudnn.so.9"
        if not ours and (said is None or (head is None and " " in named[1].replace(", ", ","))):
            return None  # The words of somebody else: a quotation stays as it is.
        weight = (said.weight if said else 0) + (head.weight if head else 0)
        made = f"{_put_in(named[1], head)}: {_put_in(named[2], said)}"
        return Said(weight, made.replace(": ", "：", 1) if head and EASTERN.match(head.text[-1]) else made)

    def _numbered(self, text: str) -> Said | None:
        """A text can be a step of several: "1. Update the driver"."""
        numbered = _NUMBERED.fullmatch(text)
        said = self._told(numbered[2]) if numbered else None
        return None if said is None or numbered is None else Said(said.weight, numbered[1] + said.text)

    def _by_sentence(self, text: str) -> Said | None:
        """Several texts of ours can stand one after another: the longest run that is known is taken first."""
        ends = [0, *(gap.end() for gap in _SENTENCES.finditer(text)), len(text)]
        made, weight, at = "", 0, 0
        while len(ends) > 2 and at < len(ends) - 1:
            stop, said = self._longest(text, ends, at)
            if said is None and at == 0:
                return None  # It begins with the words of somebody else.
            piece = text[ends[at] : ends[stop]]
            made += _put_in(piece, said)
            weight, at = weight + (said.weight if said else 0), stop
        return Said(weight, made) if weight >= len(text) * _LEAST else None

    def _longest(self, text: str, ends: list[int], at: int) -> tuple[int, Said | None]:
        found: list[tuple[float, int, Said]] = []
        for stop in range(len(ends) - 1, at, -1):
            piece = text[ends[at] : ends[stop]].strip(AROUND)
            if not piece or (at, stop) == (0, len(ends) - 1):
                continue  # The whole is tried in the other ways.
            ways: tuple[Way, ...] = (self._matched, *self._changed, self._named)
            said = _surest(way(piece) for way in ways)
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
        made = _ASIDE.join(_put_in(piece, one) for piece, one in zip(pieces, told, strict=True))
        return Said(sum(one.weight for one in told if one is not None), made)

    def _by_item(self, text: str) -> Said | None:
        pieces = _LIST.split(text)
        said = [self._matched(piece) or self._other_case(piece) if piece else None for piece in pieces[::2]]
        foreign = any(is_foreign(piece, _weight(one), 0) for piece, one in zip(pieces[::2], said, strict=True))
        if len(pieces) == 1 or foreign or not any(said):
            return None
        items = [found.text if found else piece for found, piece in zip(said, pieces[::2], strict=True)]
        joints = [*(self._joint(piece) for piece in pieces[1::2]), ""]
        made = "".join(item + joint for item, joint in zip(items, joints, strict=True))
        return Said(sum(found.weight for found in said if found), made)

    def _by_two(self, text: str) -> Said | None:
        """A text of ours can go on with another: "the matrix product" and "on GPU 1"."""
        gaps = _GAP.finditer(text) if len(text) <= _SHORT else ()
        return _surest(self._parted(text, gap) for gap in gaps)

    def _parted(self, text: str, gap: re.Match[str]) -> Said | None:
        head, tail = text[: gap.start()], text[gap.end() :]
        first = self._matched(head) or self._other_case(head) if len(head) >= WEAKEST else None
        if first is None or not tail:
            return None
        second = self._matched(tail)
        if second is None and not NAMES.fullmatch(tail):
            return None
        return Said(first.weight + (second.weight if second else 0), f"{first.text}{gap[0]}{_put_in(tail, second)}")

    def _joint(self, joint: str) -> str:
        word = joint.strip()
        said = self._translate(word) if word in self._exact else ""
        return joint.replace(word, said) if said else joint


def _weight(said: Said | None) -> int | None:
    return None if said is None else said.weight


def _surest(readings: Iterable[Said | None]) -> Said | None:
    return max((said for said in readings if said is not None), key=lambda said: said.weight, default=None)


def _put_in(text: str, said: Said | None) -> str:
    """Returns the other text with the blanks that stood around the first."""
    return text if said is None else text.replace(text.strip(AROUND), said.text, 1)


def _whole_words(template: Template) -> set[str]:
    """Returns the words that no hole can change: one that touches a hole may be longer in the text."""
    return words(re.sub(r"\w*\x00\w*", " ", "\x00".join(template.literals)))
