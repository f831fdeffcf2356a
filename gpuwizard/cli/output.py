"""Writing to the terminal: streams that bear any text, asides on stderr, colours only where they are wanted."""

import io
import os
import sys

from gpuwizard.model.layers import Status

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
WORDS: dict[Status, str] = {
    "passed": "passed",
    "warning": "warning",
    "failed": "FAILED",
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
    try:
        print(text, flush=False)
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - must outlive this call


def say_json(value: object) -> None:
    """Writes a value as UTF-8 JSON, whatever the terminal's code page."""
    import msgspec  # late: a window that opens needs no JSON

    block = msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"
    if sys.stdout is None:
        return
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(block.decode("utf-8"))
        return
    sys.stdout.flush()
    try:
        buffer.write(block)
        buffer.flush()
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - must outlive this call


def say_aside(text: str) -> None:
    """Writes a line to stderr, so that stdout holds the result alone."""
    if sys.stderr is not None:
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
