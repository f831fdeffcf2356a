"""Turns a text into clean lines: no colours, no carriage returns, no endless lines."""

import re
from collections.abc import Iterable, Iterator

# Longer lines are looked at in pieces, so that no single line can cost much.
MAX_PIECE = 8000

_COLOUR = re.compile(r"\x1b\[[0-9;?]{0,20}[A-Za-z]|\x1b\][^\x07]{0,200}\x07|[\x00\x08\ufeff]")


def split(text: str) -> Iterator[str]:
    """Yields the lines of a text without copying it as a whole."""
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield text[start:end]
        start = end + 1
    if start < len(text):
        yield text[start:]


def numbered(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yields clean pieces with their line number, counted from 1.

    A carriage return starts a new piece of the same line: progress bars overwrite themselves with it.
    """
    for number, line in enumerate(lines, 1):
        for piece in line.rstrip("\r\n").split("\r"):
            for start in range(0, len(piece), MAX_PIECE):
                yield number, clean(piece[start : start + MAX_PIECE])


def clean(line: str) -> str:
    """Returns a line without colour codes, zero bytes and backspaces."""
    if "\x1b" in line or "\x08" in line or "\x00" in line or "\ufeff" in line:
        line = _COLOUR.sub("", line)
    return line.rstrip()
