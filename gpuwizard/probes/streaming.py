"""Runs a command without a limit in time and hands on what it prints while it runs."""

import codecs
import math
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import IO

from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import empty_folder
from gpuwizard.probes.command import Outcome, run

WINDOWS = sys.platform == "win32"
# At most so much is handed on at a time: whoever reads all that a flood writes never catches up with it.
BLOCK_BYTES = 200_000


class Decoder:
    """Turns bytes that come in pieces into text; what cannot be decoded is replaced.

    On Windows a line that is no UTF-8 is in the code page of the shells, and only a whole line tells which it is.
    """

    def __init__(self, windows: bool = WINDOWS) -> None:
        self._windows = windows
        self._held = b""
        self._utf8 = codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, block: bytes, last: bool = False) -> str:
        """Returns the text that is complete with this piece; with `last` all that is left."""
        if not self._windows:
            return self._utf8.decode(block, last)
        *lines, self._held = (self._held + block).split(b"\n")
        if last or len(self._held) > BLOCK_BYTES:
            lines, self._held = [*lines, self._held], b""
            return "\n".join(map(_of_windows, lines))
        return "".join(_of_windows(line) + "\n" for line in lines)


def stream(
    argv: Sequence[str] | str,
    *,
    env: Mapping[str, str],
    cwd: str,
    cancel: Cancel,
    tell: Callable[[str], None],
    tick: Callable[[], None] = lambda: None,
) -> Outcome:
    """Runs a command to its end or its cancellation; both its outputs are told in the order in which they come.

    Args:
        argv: Program and arguments, or a command line of Windows.
        env: The whole environment.
        cwd: Folder to start in.
        cancel: Switch that ends it with all that it started.
        tell: Called with each new piece of text, of any length.
        tick: Called about fifty times a second, after what is new was told.

    Returns:
        How it ended. One that prints without end is ended too (`end.kind` is `flood`).
    """
    with empty_folder() as folder:
        file = folder / "output"
        with file.open("ab+") as into, file.open("rb") as reader:
            decoder = Decoder()

            def look() -> None:
                _hand_on(reader, decoder, tell)
                tick()

            outcome = run(argv, timeout=math.inf, env=env, cwd=cwd, cancel=cancel, tick=look, into=into)
            _hand_on(reader, decoder, tell)
            rest = decoder.feed(b"", last=True)
            if rest:
                tell(rest)
            return outcome


def _hand_on(reader: IO[bytes], decoder: Decoder, tell: Callable[[str], None]) -> None:
    """Tells what is new since the last time; of very much only the end."""
    behind = os.fstat(reader.fileno()).st_size - reader.tell() - BLOCK_BYTES
    if behind > 0:
        tell(f"{decoder.feed(b'', last=True)}\n[{behind} bytes left out]\n")
        reader.seek(behind, os.SEEK_CUR)
    text = decoder.feed(reader.read(BLOCK_BYTES))
    if text:
        tell(text)


def _of_windows(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        # "oem", the code page of the shells and their tools, exists on Windows only.
        return line.decode("oem" if WINDOWS else "cp850", "replace")
