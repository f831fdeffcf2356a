"""Which of the program's patterns a text was made from, and the text in another language."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from gpuwizard.language.foreign import QUOTED, WEAK, WEAKEST, is_foreign, is_message, is_plausible
from gpuwizard.language.said import Said, put_in, rank_of, surest, weight_of
from gpuwizard.language.template import AROUND, WORD, Template, words
from gpuwizard.language.typography import full_stop

REMEMBERED = 16384
Way = Callable[[str], Said | None]


class Matcher:
    """Holds a text against the patterns.

    Args:
        sources: The patterns of the program, in English.
        translate: Gives a pattern in the other language, or an empty text where there is none.
        told: Says what stands in a hole, which can be put together itself.
        explained: Says what stands in a hole with an explanation in brackets after it.
    """

    def __init__(self, sources: Iterable[str], translate: Callable[[str], str], told: Way, explained: Way) -> None:
        self._translate, self._told, self._explained = translate, told, explained
        patterns = [Template(source) for source in sources]
        self.exact = {pattern.source for pattern in patterns if not pattern.holes}
        # What a text of the program can begin with, where that is a word of its own.
        self._openings = {word[0] for pattern in patterns if (word := WORD.match(pattern.source))}
        self._by_word: dict[str, list[Template]] = defaultdict(list)
        self._index([pattern for pattern in patterns if pattern.holes])
        self.matched = lru_cache(REMEMBERED)(self._fitting)

    def can_begin(self, text: str) -> bool:
        """Whether a text of the program can begin with the first word of this one."""
        word = WORD.match(text)
        return word is None or word[0] in self._openings

    def _index(self, patterns: list[Template]) -> None:
        """Files each pattern under its rarest word, so that a text is held against a few of them only."""
        fast = {template: _whole_words(template) for template in patterns}
        counts = Counter(word for found in fast.values() for word in found)
        for template, found in fast.items():
            self._by_word[min(found, key=lambda word: (counts[word], word), default="")].append(template)

    def forms(self, text: str) -> Said | None:
        """Says a text that was made from one pattern, also with another first letter or dot than the pattern has."""
        ways = (self.matched, self.other_case, self._without_dot, self._with_dot, self._made_a_sentence)
        return surest(way(text) for way in ways)

    def exactly(self, text: str) -> Said | None:
        """Returns a text that stands whole in the program, also as a part of a sentence or as one of its own."""
        bare, other = text.removesuffix("."), text[:1].swapcase() + text[1:]
        for form in (text, f"{bare}.", bare, other, f"{other.removesuffix('.')}.", other.removesuffix(".")):
            said = self._translate(form) if form in self.exact else ""
            if said:
                return Said(len(text), _as_in(text, form, said), rank_of(len(text)))
        return None

    def _fitting(self, text: str) -> Said | None:
        if exact := self.exactly(text):
            return exact
        near = [one for one in self._near(text) if one.can_be(text)]
        best: Said | None = None
        for one in sorted(near, key=lambda one: (-one.weight, len(one.holes), one.source)):
            if best is not None and best.rank >= rank_of(one.weight) + rank_of(max(0, len(text) - one.weight)):
                break  # Neither this pattern nor a lighter one can say more.
            best = surest((best, *(self._filled(one, values) for values in one.readings(text))))
        return best

    def _near(self, text: str) -> Iterator[Template]:
        for word in (*sorted(words(text)), ""):
            yield from self._by_word.get(word, ())

    def _filled(self, template: Template, values: dict[str, str]) -> Said | None:
        said = self._translate(template.source)
        if not said or not is_plausible(template, values):
            return None
        told: dict[str, Said | None] = {}
        for name, value in values.items():
            told[name] = self._inside(name, value.strip(AROUND))
            if is_foreign(value, weight_of(told[name]), template.weight) and not _may_quote(template, name, value):
                return None  # "{path} is {problem}" would take the sentences of others for ours.
        filled = {name: put_in(value, told[name]) for name, value in values.items()}
        weight = template.weight + sum(one.weight for one in told.values() if one is not None)
        rank = rank_of(template.weight) + sum(one.rank for one in told.values() if one is not None)
        rank -= sum(value.endswith(",") for value in values.values())  # The comma of a list that was cut in two.
        return Said(weight, Template(said).fill(filled), rank)

    def _made_a_sentence(self, text: str) -> Said | None:
        """A part of a sentence can become one: "it is version 9" and "It is version 9."."""
        if not text.endswith(".") or not text[0].isupper():
            return None
        said = self.other_case(text[:-1])
        return said and said._replace(text=said.text + full_stop(said.text))

    def _inside(self, name: str, value: str) -> Said | None:
        """Says what stands in a hole; of what another program said only what we put in brackets after it is ours."""
        if not value or not QUOTED.match(name):
            return self._told(value)
        return self.exactly(value) or self._explained(value)

    def other_case(self, text: str) -> Said | None:
        """A part of a sentence can stand at the beginning of one, and a sentence within one."""
        said = self.matched(text[:1].swapcase() + text[1:])
        if said is None or not text[:1].isupper():
            return said if said is not None and said.rank >= rank_of(WEAK) else None
        return said._replace(text=said.text[:1].upper() + said.text[1:])

    def _without_dot(self, text: str) -> Said | None:
        """A sentence can stand without its dot before something else."""
        said = None if text.endswith(".") else self.matched(f"{text}.")
        return said and said._replace(text=said.text.rstrip(".。"))

    def _with_dot(self, text: str) -> Said | None:
        """A title can become a sentence."""
        if text.endswith("…"):
            going_on = self._told(text[:-1])
            return going_on and going_on._replace(text=f"{going_on.text}…")
        said = self.matched(text[:-1]) if text.endswith(".") else None
        return said and said._replace(text=said.text + full_stop(said.text))


def _as_in(text: str, form: str, said: str) -> str:
    """Returns a translation as its text stands: with a dot or without, and with a capital at its beginning."""
    if form.endswith(".") and not text.endswith("."):
        said = said.rstrip(".。")
    elif text.endswith(".") and not form.endswith("."):
        said += full_stop(said)
    return said[:1].upper() + said[1:] if text[0].isupper() and form[0].islower() else said


def _may_quote(template: Template, name: str, value: str) -> bool:
    """Whether a hole may hold what another program said."""
    if name in template.open_holes or (is_message(value.strip(AROUND)) and name in template.held_holes):
        return True
    if not QUOTED.match(name):
        return False
    return template.weight >= WEAK or (template.weight >= WEAKEST and is_message(value.strip(AROUND)))


def _whole_words(template: Template) -> set[str]:
    """Returns the words that no hole can change: one that touches a hole may be longer in the text."""
    return words(re.sub(r"\w*\x00\w*", " ", "\x00".join(template.literals)))
