"""Reads what a process has written into a file: of very much only head and tail, and whatever its letters are."""

import os
import sys
from typing import IO

KEPT_BYTES = 200_000
# Of what is parsed and not shown: of an XML file or a table with a gap nothing can be read.
PARSED_BYTES = 8_000_000
LINE_BYTES = 8_000
WINDOWS = sys.platform == "win32"


def size(file: IO[bytes]) -> int:
    """Returns the size of an open file in bytes."""
    return os.fstat(file.fileno()).st_size


def read(file: IO[bytes], keep: int = KEPT_BYTES) -> str:
    """Returns all of a file as text; of one with more than `keep` bytes its head and tail, and how much lies between.

    Args:
        file: An open file.
        keep: How many bytes are read at most.
    """
    whole = size(file)
    file.seek(0)
    if whole <= keep:
        return _decode(file.read())
    head = file.read(keep // 2)
    file.seek(whole - keep // 2)
    tail = file.read()
    # Whole lines, unless they are very long: half a line may end in half a letter, and says half a thing.
    last = head.rfind(b"\n", len(head) - LINE_BYTES)
    head = head[:last] if last >= 0 else head
    tail = tail[tail.find(b"\n", 0, LINE_BYTES) + 1 :]
    return f"{_decode(head)}\n[{whole - len(head) - len(tail)} bytes left out]\n{_decode(tail)}"


def _decode(block: bytes) -> str:
    """Reads UTF-8; a line that is none may be in the code page of this Windows, as libraries write it there."""
    if not WINDOWS:
        return block.decode("utf-8", "replace")
    return "".join(_decode_line(line) for line in block.splitlines(keepends=True))


def _decode_line(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("mbcs", "replace")
