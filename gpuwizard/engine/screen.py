"""What a terminal would show of a command's output, in lines: no colours, progress bars as they end, bounded."""

import re
from collections import deque

LONGEST_LINE = 2_000  # letters
MOST_WAITING = 1_000  # lines that nobody has fetched yet
LONGEST_ESCAPE = 300
_ESCAPE = re.compile(
    r"\x1b\[(?P<arguments>[0-?]*)[ -/]*(?P<act>[@-~])"  # colours, erasing, moving
    r"|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"  # titles and links
    r"|\x1b[ -/]*[0-Z\\^-~]"
)
_BEGUN = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|\][^\x07\x1b]{0,200}\x1b?|[ -/]*)?\Z")
_PIECE = re.compile(r"[\n\r\x08]|\x1b|[^\n\r\x08\x1b]+")
_UNSEEN = re.compile(r"[\x00-\x07\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class Screen:
    """Takes text in pieces and gives lines. A carriage return goes back to the beginning, as progress bars do."""

    def __init__(self, kept: int) -> None:
        self.tail: deque[str] = deque(maxlen=kept)
        self._waiting: deque[str] = deque()
        self._left_out = 0
        self._line = ""
        self._at = 0
        self._held = ""

    @property
    def current(self) -> str:
        """The line that is not ended yet."""
        return self._line.rstrip()

    @property
    def last_lines(self) -> tuple[str, ...]:
        """The last lines in all, with the one that is not ended."""
        return tuple(self.tail) + ((self.current,) if self.current else ())

    def feed(self, text: str) -> None:
        """Takes the next piece of text; an escape sequence may be cut in two."""
        text = self._held + text
        begun = _BEGUN.search(text)
        cut = begun.start() if begun and len(text) - begun.start() <= LONGEST_ESCAPE else len(text)
        text, self._held = text[:cut], text[cut:]
        position = 0
        while position < len(text):
            escape = _ESCAPE.match(text, position)
            piece = escape or _PIECE.match(text, position)
            assert piece is not None
            if escape:
                self._act(escape["act"] or "", escape["arguments"] or "")
            else:
                self._take(piece[0])
            position = piece.end()

    def fetch(self) -> tuple[str, ...]:
        """Returns the lines that were ended since the last call; of a flood only the last of them."""
        lines = tuple(self._waiting)
        if self._left_out:
            lines = (f"[{self._left_out} lines left out]", *lines)
        self._waiting.clear()
        self._left_out = 0
        return lines

    def end_line(self) -> None:
        """Ends the line that is being written, where there is one."""
        if self.current:
            self._take("\n")

    def _take(self, piece: str) -> None:
        if piece == "\n":
            self._add(self._line.rstrip())
            self._line, self._at = "", 0
        elif piece == "\r":
            self._at = 0
        elif piece == "\x08":
            self._at = max(0, self._at - 1)
        elif piece != "\x1b":
            self._write(_UNSEEN.sub("", piece))

    def _write(self, text: str) -> None:
        end = self._at + len(text)
        self._line = (self._line[: self._at] + text + self._line[end:])[:LONGEST_LINE]
        self._at = min(end, LONGEST_LINE)

    def _act(self, act: str, arguments: str) -> None:
        """Erasing is followed, as progress bars erase what they wrote; all else is for the eye alone."""
        if act == "K" and arguments in ("", "0"):
            self._line = self._line[: self._at]
        elif act == "K":
            self._line, self._at = "", 0
        elif act == "G":
            self._at = 0

    def _add(self, line: str) -> None:
        self.tail.append(line)
        self._waiting.append(line)
        if len(self._waiting) > MOST_WAITING:
            self._waiting.popleft()
            self._left_out += 1
