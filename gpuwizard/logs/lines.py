"""Turns raw lines into clean pieces of text: no colours, no endless lines."""

import re
from collections.abc import Iterable, Iterator

# Longer lines are looked at in pieces, so that no single line can cost much.
MAX_PIECE = 8000

_COLOUR = re.compile(r"\x1b\[[0-9;?]{0,20}[A-Za-z]|\x1b\][^\x07]{0,200}\x07|[\x00\x08\ufeff]")


def texts(lines: Iterable[tuple[int, bytes]]) -> Iterator[tuple[int, str]]:
    """Yields clean pieces with the number of their line."""
    for number, raw in lines:
        line = raw.decode("utf-8", "replace")
        for start in range(0, len(line) or 1, MAX_PIECE):
            yield number, clean(line[start : start + MAX_PIECE])


def clean(line: str) -> str:
    """Returns a line without colour codes, zero bytes and backspaces."""
    if "\x1b" in line or "\x08" in line or "\x00" in line or "\ufeff" in line:
        line = _COLOUR.sub("", line)
    return line.rstrip()
