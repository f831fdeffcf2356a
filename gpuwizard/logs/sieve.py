"""Lets through what is new in a log: a training run repeats the same lines by the million, with other numbers."""

from collections.abc import Iterable, Iterator
from itertools import compress

# A program that floods its log repeats one line with other numbers; after this many it is not read again.
REPEATS = 30
_MAX_SHAPES = 50_000
_LOWER = bytes.maketrans(bytes(range(65, 91)), bytes(range(97, 123)))
# Only the letters of a line are compared: numbers, blanks and the drawing of a progress bar change from line to line.
_NO_LETTERS = bytes(code for code in range(128) if not bytes([code]).isalpha() and code != 10)

Line = tuple[int, bytes]


def sift(blocks: Iterable[bytes]) -> Iterator[Line]:
    """Yields the lines that are worth reading, with their numbers counted from 1.

    A line of the same letters as thirty before it is left out. A carriage return starts a new piece of the same
    line: progress bars overwrite themselves with it.

    Args:
        blocks: Blocks of whole lines in UTF-8.
    """
    seen: dict[int, int] = {}
    number = 1
    for block in blocks:
        returns = b"\r" in block
        if returns:
            block = block.replace(b"\r\n", b"\n")
        flat = block.replace(b"\r", b"\n") if returns else block
        # One pass over the block at C speed. Line by line this would take thirty times as long.
        shapes = flat.translate(_LOWER, _NO_LETTERS).split(b"\n")
        breaks = len(shapes) - 1
        if flat.endswith(b"\n"):
            # Behind the last line end of a block no line stands, but the next block: a message may go on there.
            shapes.pop()
        fresh = {shape for shape in set(shapes) if seen.get(hash(shape), 0) < REPEATS}
        if fresh and fresh != {b""}:
            lines = zip(shapes, _numbers(block, number), flat.split(b"\n"), strict=False)
            yield from _new_among(lines, shapes, fresh, seen)
        number += block.count(b"\n") if returns else breaks


def _new_among(
    lines: Iterable[tuple[bytes, int, bytes]], shapes: list[bytes], fresh: set[bytes], seen: dict[int, int]
) -> Iterator[Line]:
    for shape, number, line in compress(lines, (shape in fresh for shape in shapes)):
        if _count(seen, hash(shape)) <= REPEATS:
            yield number, line


def _count(seen: dict[int, int], shape: int) -> int:
    times = seen.get(shape, 0) + 1
    if times > 1 or len(seen) < _MAX_SHAPES:
        seen[shape] = times
    return times


def _numbers(block: bytes, first: int) -> Iterable[int]:
    if b"\r" not in block:
        return range(first, first + block.count(b"\n") + 1)
    lines = enumerate(block.split(b"\n"), first)
    return (number for number, line in lines for _ in range(line.count(b"\r") + 1))
