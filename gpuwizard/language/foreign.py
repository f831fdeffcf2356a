"""Tells the words of somebody else from ours: what another program printed is never translated, not even in part."""

import re

from gpuwizard.language.template import Template

FAIR = 0.6  # Share of the letters of a text that must be known for it to be ours.
_FEWEST = 4  # As in "{path} is {problem}".
WEAK, WEAKEST = 16, 8  # Letters of a pattern that say little, and hardly anything.
# Holes that hold what another program said.
QUOTED = re.compile(r"(?:error|output|text|in_short|r?strip|splitlines|load_error|line|message)\d*$")
# Names of files and numbers: no words of a sentence.
NAMES = re.compile(r"[\w.+-]*[\d._][\w.+-]*(?:, [\w.+-]*[\d._][\w.+-]*)*\.?")
_CODES = r"(?:CUDA|CUDNN|CUBLAS|NVML|CUFFT|CUSOLVER|CUSPARSE)_[A-Z_]+"
_ERROR = rf"(?:\w+\.)*(?:\w*(?:Error|Exception|Warning|Interrupt)|{_CODES})"
# "ImportError: ...", "CUDA_ERROR_NO_DEVICE: ...", and the first line of a log: "2026-11-21 ...", "I0000 00:00".
_FOREIGN = re.compile(rf"{_ERROR}(?:: |:?$)|Traceback \(|Xid \(|\d{{4}}-\d\d-\d\d[\d:. ]+: [IWEF] |[IWEF]\d{{4}} \d")
# What another program said begins where its error is named, or after one of these words of ours.
_BEGINS = re.compile(
    rf"(?<![\w.]){_ERROR}: |(?<=exit code \d: )|(?<=exit code \d\d: )|(?<= says: )|(?<=refuses it: )|(?<=failed: )"
)
_PROSE = re.compile(r"[A-Za-z]{2,} [a-z]{2,}")
_TWO_WORDS = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}")
_MODEL = re.compile(r"\b[A-Z]+[a-z]*[A-Z0-9]")  # NVIDIA RTX A4000, GeForce
_END = re.compile(r"[.?!] [A-Z0-9]")
_NUMBER = re.compile(
    r"(?:count|number|index|position|release|version|seconds|pid|bits|megabytes|exit_code|percent|width|most|link_width"
    r"(?:_max)?|generation|problem_code|digits)\d*"
)
_COUNT, _FIGURE = re.compile(r"(?:count|seconds|digits|megabytes|pid)\d*"), re.compile(r" ?[\d.,+-]+|")
_PLAIN, _CAPITAL = re.compile(r"[A-Z]?[a-z]+(?: |$)"), re.compile(r"[A-Z][a-z]+(?: |$)")
# Words that join others to a sentence. Where one of them stands, somebody speaks: it is no name, path or version.
_JOINING = re.compile(
    "(?:an?|the|is|are|was|were|be|been|not|no|without|with|which|this|that|these|those|it|its|and|or|for|has|have|had|from|"
    "of|to|in|on|at|by|as|than|then|when|while|if|but|because|can|cannot|could|must|should|will|would|may|does|do|did|"
    "there|here|other|also|any|into|through|you|your|we|our)",
    re.IGNORECASE,
)
PATH = re.compile(r"[A-Za-z]:\\\S*(?: [^\\\n:,;]+\\\S*)*")  # C:\Program Files\NVIDIA GPU Computing Toolkit\CUDA
_NOT_PROSE = re.compile(
    r'"[^"]*"|“[^”]*”|`[^`]*`'
    rf"|{PATH.pattern}"
    r"|\b[a-z]+-(?:[a-z]+-?)+|[\w.-]*[/\\=~$%<>{}\[\]@_]\S*|--?\w\S*"
    r"|\b(?:sudo|pip|uv|conda|mamba|winget|apt|dnf|docker|podman|python3?|py|wsl|modprobe)"
    r"(?: (?!the\b|is\b|and\b)[\w.-]+)+"
)
_POINTS = re.compile(r"(?:this|that|it|here|there|these)(?: |$)", re.IGNORECASE)  # It begins a sentence of its own.
_WORD = re.compile(r"(?<![\w'’])[A-Za-z]+(?![\w'’])")


def is_message(text: str) -> bool:
    """Whether a text is what a program printed: an error with its name, or a line of a log."""
    return _FOREIGN.match(text) is not None


def message_in(text: str) -> int:
    """Returns where the words of another program begin within a text, its length where they do not."""
    found = _BEGINS.search(text) if ": " in text else None
    return len(text) if found is None else found.start()


def is_prose(text: str) -> bool:
    """Whether a text that nobody knows has words of a sentence, and so cannot stand in a sentence of ours."""
    words = _WORD.findall(_NOT_PROSE.sub(" ", text))
    return any(_JOINING.fullmatch(word) and not (word.isupper() and len(word) > 1) for word in words)


def length(text: str) -> int:
    """Returns how many letters of a text can be ours: those that are no path, no command and no message."""
    return len(_NOT_PROSE.sub("", text[: message_in(text)]))


def is_foreign(text: str, known: int | None, around: int) -> bool:
    """Returns whether a hole holds the words of somebody else.

    Args:
        text: What stands in the hole.
        known: How many of its letters are known to be ours; None where it is no text of ours.
        around: How many letters of the pattern stand around its holes: few cannot make them ours.
    """
    if known is None and is_prose(text):
        return True
    if around < WEAKEST and known is None:
        plain = _CAPITAL if around > _FEWEST else _PLAIN
        if ": " in text:
            return True
        return bool(plain.match(text) or _TWO_WORDS.search(text)) and not _MODEL.search(text)
    if around >= WEAK or not _PROSE.search(text):
        return False
    return known is None or (around < WEAKEST and known < len(text) * FAIR)


def is_plausible(template: Template, values: dict[str, str]) -> bool:
    """Returns whether holes hold what such holes hold: a number where one is counted, and no end of a sentence."""
    if template.weight < WEAKEST and any(map(_POINTS.match, values.values())):
        return False
    return all(_fits(template, name, value) for name, value in values.items())


def _fits(template: Template, name: str, value: str) -> bool:
    if _NUMBER.fullmatch(name) and value.strip() and "unknown" not in value and not any(map(str.isdigit, value)):
        return False
    if _COUNT.fullmatch(name) and not _FIGURE.fullmatch(value):
        return False
    if " " not in value and not value.endswith("."):
        return True
    if name in template.sentence_holes or (QUOTED.match(name) and "strip" not in name) or is_message(value):
        return True
    if value.endswith(".") and not value.endswith(".."):
        return False  # The dot belongs to the sentence.
    return not _END.search(value) and message_in(value) == len(value)
