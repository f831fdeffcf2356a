"""Writing to the terminal: streams that bear any text, asides on stderr, colours only where they are wanted."""

import contextlib
import io
import os
import sys
from collections.abc import Iterator

from gpuwizard.cli.errors import UsageError
from gpuwizard.model.layers import Shell, Status

COLOURS: dict[str, str] = {
    "passed": "32",
    "warning": "33",
    "failed": "31",
    "errored": "31",
    "blocked": "2",
    "skipped": "2",
    "bold": "1",
    "dim": "2",
}
SHELLS: dict[Shell, str] = {"bash": "bash", "powershell": "PowerShell", "cmd": "the Command Prompt (cmd)"}
WORDS: dict[Status, str] = {
    "passed": "passed",
    "warning": "warning",
    "failed": "failed",
    "blocked": "blocked",
    "skipped": "skipped",
    "errored": "ERROR",
}


def prepare_streams() -> None:
    """Makes text that the terminal's code page cannot show appear escaped instead of raising.

    A window program on Windows has no streams at all: sys.stdout is None there.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(text: str = "") -> None:
    """Writes a line to stdout; a reader that went away (`| head`) is no error."""
    if sys.stdout is None:
        return
    with _to_stdout():
        print(text, flush=False)


def finish() -> None:
    """Writes out what still waits in stdout, while an error can still be told.

    Raises:
        UsageError: Where it cannot be written, as on a full disk.
    """
    if sys.stdout is None:
        return
    with _to_stdout():
        sys.stdout.flush()


@contextlib.contextmanager
def _to_stdout() -> Iterator[None]:
    """A reader that went away is no error. What still waits must go nowhere: Python would complain at its exit."""
    try:
        yield
    except OSError as error:
        with contextlib.suppress(OSError, ValueError), open(os.devnull, "wb") as nowhere:  # noqa: PTH123
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise UsageError(f"The output cannot be written: {error.strerror}.") from error


def say_json(value: object) -> None:
    """Writes a value as UTF-8 JSON, whatever the terminal's code page."""
    from gpuwizard.model.encoding import encoded  # late: a window that opens needs no JSON

    block = encoded(value, indent=1) + b"\n"
    if sys.stdout is None:
        return
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(block.decode("utf-8"))
        return
    with _to_stdout():
        sys.stdout.flush()
        buffer.write(block)
        buffer.flush()


def say_aside(text: str) -> None:
    """Writes a line to stderr, so that stdout holds the result alone."""
    # Whoever reads stderr may be gone before whoever reads stdout is.
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            print(text, file=sys.stderr, flush=True)


def complain(text: str) -> None:
    """Writes the one sentence of an error to stderr."""
    say_aside(f"gpuwizard: {text}")


class Paint:
    """Adds colour where it is wanted."""

    def __init__(self, no_color: bool) -> None:
        terminal = sys.stdout is not None and sys.stdout.isatty()
        self.on = terminal and not no_color and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"

    def __call__(self, text: str, style: str) -> str:
        """Returns the text in a style of COLOURS."""
        return f"\033[{COLOURS[style]}m{text}\033[0m" if self.on else text


class Progress:
    """Shows what is being done on one line of a terminal's stderr, and nothing where stderr is no terminal."""

    def __init__(self, quiet: bool) -> None:
        self.on = not quiet and sys.stderr is not None and sys.stderr.isatty()
        self._shown = 0

    def show(self, text: str) -> None:
        """Replaces the line."""
        if self.on:
            line = text[:100]
            sys.stderr.write("\r" + line.ljust(self._shown))
            sys.stderr.flush()
            self._shown = len(line)

    def clear(self) -> None:
        """Takes the line away."""
        if self.on and self._shown:
            sys.stderr.write("\r" + " " * self._shown + "\r")
            sys.stderr.flush()
            self._shown = 0
