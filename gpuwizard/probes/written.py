"""Reads what a process has written into a file: of very much only head and tail, and whatever its letters are."""

import os
import sys
from typing import IO

KEPT_BYTES = 200_000
LINE_BYTES = 8_000
WINDOWS = sys.platform == "win32"


def size(file: IO[bytes]) -> int:
    """Returns the size of an open file in bytes."""
    return os.fstat(file.fileno()).st_size


def read(file: IO[bytes]) -> str:
    """Returns all of a file as text; of one with more than KEPT_BYTES its head and tail, and how much lies between."""
    whole = size(file)
    file.seek(0)
    if whole <= KEPT_BYTES:
        return _decode(file.read())
    head = file.read(KEPT_BYTES // 2)
    file.seek(whole - KEPT_BYTES // 2)
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
