"""Tells the words of somebody else from ours: what another program printed is never translated."""

import re

from gpuwizard.language.template import Template

FAIR = 0.6  # Share of the letters of a text that must be known for it to be ours.
WEAK, WEAKEST = 16, 8  # Letters of a pattern that say little, and hardly anything.
STRONG = 30  # Letters of a pattern that has whole sentences in its holes.
# Holes that hold what another program said.
QUOTED = re.compile(r"(?:error|output|in_short|r?strip|splitlines|load_error|line|message)\d*$")
ERROR = re.compile(r"\w*(?:Error|Exception|Warning|Interrupt)")
# Names of files and numbers: no words of a sentence.
NAMES = re.compile(r"[\w.+-]*[\d._][\w.+-]*(?:, [\w.+-]*[\d._][\w.+-]*)*\.?")
_PROSE = re.compile(r"[A-Za-z]{2,} [a-z]{2,}")
_TWO_WORDS = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}")
_MODEL = re.compile(r"\b[A-Z]+[a-z]*[A-Z0-9]")  # NVIDIA RTX A4000, GeForce
_END = re.compile(r"[.?!] [A-Z0-9]")
_COUNT = re.compile(r"(?:count|number|index)\d*")


def is_foreign(text: str, known: int | None, around: int) -> bool:
    """Returns whether a hole holds the words of somebody else.

    Args:
        text: What stands in the hole.
        known: How many of its letters are known to be ours; None where it is no text of ours.
        around: How many letters of the pattern stand around its holes: few cannot make them ours.
    """
    if around < WEAKEST and known is None:
        return bool(_TWO_WORDS.search(text)) and not _MODEL.search(text)
    if around >= WEAK or not _PROSE.search(text):
        return False
    return known is None or (around < WEAKEST and known < len(text) * FAIR)


def is_plausible(template: Template, values: dict[str, str]) -> bool:
    """Returns whether holes hold what such holes hold: a number where one is counted, and no end of a sentence."""
    last = values[template.holes[-1]] if template.source.endswith("}") else ""
    if last.endswith(".") and not _PROSE.search(last):
        return False  # The dot belongs to the sentence.
    if template.weight < STRONG and any(map(_END.search, values.values())):
        return False
    return all(any(map(str.isdigit, value)) for name, value in values.items() if _COUNT.fullmatch(name))
