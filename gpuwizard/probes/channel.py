"""How a child script reports: JSON lines in a file of its own, so that nothing else it prints can disturb."""

import contextlib
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.command import Clock, Outcome, no_room, not_started, run

SCRIPTS = Path(__file__).parent / "child"
AFTER_DONE_SECONDS = 5.0
HELD_SECONDS = 1.0
# For a script that needs nothing but the standard library: no packages, no start-up files of theirs.
BARE = ("-I", "-S", "-B")
MOST_BYTES = 10_000_000
Line = dict[str, Any]


class Channel:
    """Reads the lines that a child has finished writing; a half-written line waits for its end."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = -1
        self._rest = b""
        self.lines: list[Line] = []

    def read(self) -> list[Line]:
        """Returns the lines that are new since the last call. A line that is no JSON object is left out."""
        block = self._block()
        if not block:
            return []
        whole, _, self._rest = (self._rest + block).rpartition(b"\n")
        new = [line for raw in whole.split(b"\n") if (line := _parse(raw)) is not None]
        self.lines.extend(new)
        return new

    def _block(self) -> bytes:
        """Reads on in the file, which stays open: it is looked at fifty times a second and mostly holds nothing new."""
        try:
            if self._file < 0:
                self._file = os.open(self._path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            # A C runtime may remember the end of the file that it met once; wine's does, until the place is named anew.
            os.lseek(self._file, 0, os.SEEK_CUR)
            return os.read(self._file, MOST_BYTES)
        except OSError:
            return b""

    def close(self) -> None:
        """Lets the file go: on Windows its folder cannot be removed before."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def run_script(
    python: str,
    script: str,
    arguments: Sequence[str] = (),
    *,
    timeout: float,
    env: Mapping[str, str] | None = None,
    cancel: Cancel | None = None,
    flags: Sequence[str] = ("-I", "-B"),
    on_line: Callable[[Line], float | None] = lambda line: None,
    go: Callable[[], str | None] = lambda: None,
) -> tuple[list[Line], Outcome]:
    """Runs a script of `probes/child` under a Python, in an empty folder, and collects its lines.

    Args:
        python: The interpreter.
        script: File name in `probes/child`.
        arguments: Passed after the channel's path.
        timeout: Limit in seconds for the time between two lines.
        env: Environment; None inherits ours.
        cancel: Switch that ends it early.
        flags: Options for the interpreter; `-I` keeps the user's variables and folders out, `-B` writes no byte-code.
        on_line: Called for each new line; a number it returns is the limit for what comes next.
        go: Asked again and again until it gives a word, which a child that waits finds in the file "(channel).go".

    Returns:
        The lines, and how the process ended. The last line of a finished child is `{"done": true}`.
    """
    with contextlib.ExitStack() as made:
        try:
            folder = made.enter_context(empty_folder())
            (folder / "work").mkdir()
        except OSError as error:
            return [], not_started(no_room(error))
        channel = made.enter_context(contextlib.closing(Channel(folder / "channel.jsonl")))
        word = Word(folder / "channel.jsonl.go", go)
        clock = Clock(timeout)

        def tick() -> None:
            word.pass_on()
            for line in channel.read():
                limit = AFTER_DONE_SECONDS if line.get("done") else on_line(line)
                clock.restart(timeout if limit is None else limit)

        argv = [python, *flags, str(SCRIPTS / script), str(folder / "channel.jsonl"), *arguments]
        outcome = run(argv, timeout=timeout, env=env, cwd=str(folder / "work"), cancel=cancel, clock=clock, tick=tick)
        return channel.lines, outcome


class Word:
    """Passes one word on to a child, by a file that is there as a whole or not at all."""

    def __init__(self, path: Path, go: Callable[[], str | None]) -> None:
        self._path = path
        self._go = go
        self._said = False

    def pass_on(self) -> None:
        """Writes the word, once there is one."""
        said = None if self._said else self._go()
        if said is None:
            return
        self._said = True
        draft = self._path.with_suffix(".draft")
        draft.write_bytes(said.encode())
        draft.replace(self._path)


@contextlib.contextmanager
def empty_folder() -> Iterator[Path]:
    """Gives a new folder that goes away with everything in it."""
    folder = Path(tempfile.mkdtemp(prefix="gpuwizard-"))
    try:
        yield folder
    finally:
        _remove(folder)


def _remove(folder: Path) -> None:
    """Removes a folder. On Windows a dying child or a virus scanner may hold it a moment longer."""
    until = time.monotonic() + HELD_SECONDS
    while folder.exists():
        shutil.rmtree(folder, ignore_errors=True)
        if time.monotonic() > until:
            return
        if folder.exists():
            time.sleep(0.05)


def _parse(raw: bytes) -> Line | None:
    try:
        line = json.loads(raw.decode("utf-8", "replace"))
    except ValueError:
        return None
    return line if isinstance(line, dict) else None


def finished(lines: Sequence[Line]) -> bool:
    """Whether the child came to its own end."""
    return bool(lines) and bool(lines[-1].get("done"))


def own_python() -> str | None:
    """Returns our own interpreter, or None in a frozen build, where sys.executable is no Python."""
    return None if getattr(sys, "frozen", False) else sys.executable
