"""Reads a log file in blocks, whatever its size: a training run writes gigabytes, with one bad line in the middle."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import BinaryIO

from gpuwizard.logs.blocks import BLOCK, is_text

Progress = Callable[[float], None]
FIRST = 4096
# How many bytes are read between two messages about the progress.
TELL = 1 << 20


def log_file(name: str, progress: Progress = lambda share: None) -> Iterator[bytes] | str:
    """Opens a log.

    Args:
        name: The file.
        progress: Called after each megabyte or so with the share that is read, 0 to 1.

    Returns:
        Its blocks, or one sentence that says why it is no log. The file is closed when the blocks end or are given up.
    """
    path = Path(name)
    try:
        if path.is_dir():
            return f"{name} is a folder, not a log file."
        file = path.open("rb")
    except (OSError, ValueError) as error:
        return f"The log {name} cannot be read: {getattr(error, 'strerror', None) or error}."
    return text_blocks(file, name, path.stat().st_size, progress)


def text_blocks(
    file: BinaryIO, name: str, size: int = 0, progress: Progress = lambda share: None
) -> Iterator[bytes] | str:
    """Returns the blocks of an open file, or a sentence where it holds no text."""
    try:
        first = file.read(FIRST)
    except OSError as error:
        file.close()
        return f"The log {name} cannot be read: {error.strerror}."
    if not is_text(first):
        file.close()
        return f"{name} is not a text file, so it is no log. Name the file that holds the error message."
    return _blocks(file, first, size, progress)


def _blocks(file: BinaryIO, first: bytes, size: int, progress: Progress) -> Iterator[bytes]:
    done = told = 0
    with file:
        block = first
        while block:
            yield block
            done += len(block)
            # A block is read in a millisecond: nobody could see, or take, that many messages.
            if done - told >= TELL:
                told = done
                progress(min(1.0, done / size) if size else 0.0)
            block = file.read(BLOCK)
    progress(1.0)


def until(stop: Event, blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Ends the blocks early once `stop` is set; what was read by then still counts."""
    for block in blocks:
        if stop.is_set():
            return
        yield block
