"""Turns raw lines into clean pieces of text: what was printed, without what tools put around it on its way here."""

import html
import re
from collections.abc import Iterable, Iterator

from gpuwizard.logs.loader_windows import by_words

# Longer lines are looked at in pieces, so that no single line can cost much.
MAX_PIECE = 8000

Piece = tuple[int, str]

_SIGNS = re.compile(r"\x1b\]?[^\x07]{0,200}\x07|\x1b\[[0-9;?]{0,20}[A-Za-z]|[\x00\x08\ufeff]")
# Colours whose escape sign was lost on the way, or was printed as text. Longer numbers are no colours but times.
_COLOURS = re.compile(
    r"(?:\^\[|\\x1b|\\033|\\u001b|␛)\[[0-9;]{0,20}m|\[(?:0|1|2[24]|[34]\d|9[0-7]|[012]?\d(?:;\d{1,3}){1,4})m"
)
_ENTITY = re.compile(r"&(?:#\d{1,5}|#x[0-9a-fA-F]{1,4}|lt|gt|amp|quot|apos|nbsp);")
# A Windows path may hold "\_", a name in capitals may not.
_MARKDOWN = re.compile(r"(?<=[A-Z])\\(?=_[A-Z])")
_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt])|u([0-9a-fA-F]{4}))')
_ESCAPED = {"b": "", "f": "", "n": "\n", "r": "", "t": "\t"}
# A path that is written plainly: then the backslashes of the line are no escapes.
_PLAIN_PATH = re.compile(r"\b[A-Za-z]:\\[^\\]")
# How consoles of other languages write, and how their text is often shown by mistake.
_CONSOLES = ("utf-8", "gb18030", "big5", "cp932", "cp949", "cp1251", "cp866", "cp1252", "cp850")
_SHOWN_AS = ("cp1252", "latin-1", "cp850", "cp437", "gb18030")
_TRANSPORT = re.compile(
    r"(?:(?:>+ ?)+"
    r'|\s{0,8}\{"(?:log|message|msg|text)" ?: ?"'
    r"|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)? "
    r"|(?:stdout|stderr) [FP] "
    r"|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d "
    r"|[\w.-]{1,64} [\w./@-]{1,64}\[\d{1,8}\]: "
    r"|[\w.-]{1,60} {0,20}\| "
    r"|\[(?:default)?(?:rank ?)?\d{1,5}\]:? ?"
    r"|\([^()]{0,60}pid=\d{1,8}[^()]{0,60}\) "
    r"|#\d{1,4} \d{1,6}\.\d{1,3} ){1,6}"
)
_TIME = re.compile(r"\d{4}-\d\d-\d\d\S*|\d\d:\d\d:\d\d\S*|[A-Z][a-z]{2} [ \d]\d ")
# The widths that consoles mostly have, and the least and the most that is taken for one.
_USUAL_WIDTHS = (80, 100, 120, 132, 160)
_WIDTHS = range(60, 240)
# How a line begins that no console broke off the one before.
_FRESH = re.compile(
    r"\s*(?:\[|>|File \"|Traceback|[IWEF]\d{4} |(?:\w{0,40}(?:Error|Exception|Warning)|[A-Z]\w{1,20}): |$)"
)
_FRAME = "|+│┃┤┐┘╮╯=-─━_*#~^."


def texts(lines: Iterable[tuple[int, bytes]]) -> Iterator[Piece]:
    """Yields clean pieces with the number of their line."""
    for number, raw in lines:
        line = _decoded(raw)
        for entry in _entries(line) if "\\" in line else (line,):
            for start in range(0, len(entry) or 1, MAX_PIECE):
                yield number, clean(entry[start : start + MAX_PIECE])


def clean(line: str) -> str:
    """Returns a line without colour codes, zero bytes and backspaces, and with a web page's signs as they are meant."""
    if "\x1b" in line or "\x08" in line or "\x00" in line or "\ufeff" in line:
        line = _SIGNS.sub("", line)
    if "[" in line:
        line = _COLOURS.sub("", line)
    if "&" in line:
        line = _ENTITY.sub(lambda sign: html.unescape(sign[0]).replace("\xa0", " "), line)
    if "\\_" in line:
        line = _MARKDOWN.sub("", line)
    return line.rstrip()


def bare(line: str) -> str:
    """Returns a line without what docker, journald, a mail and the like put before it."""
    carried = _TRANSPORT.match(line)
    return line[carried.end() :] if carried else line


def writer(line: str) -> str:
    """Returns what tells the process that wrote a line, from what stands before it; empty where nothing does."""
    carried = _TRANSPORT.match(line)
    return _TIME.sub("", carried[0]).strip() if carried else ""


def unwrapped(lines: list[Piece]) -> list[Piece]:
    """Joins what a console broke where it reached its edge. Lines that no console broke stay as they are."""
    lengths = [len(line) for _, line in lines]
    width = max(lengths, default=0)
    if width not in _WIDTHS or (lengths.count(width) < 2 and width not in _USUAL_WIDTHS):
        return lines
    joined: list[Piece] = []
    goes_on = False
    for number, line in lines:
        if goes_on and not _FRESH.match(line):
            first, start = joined.pop()
            joined.append((first, start + line))
        else:
            joined.append((number, line))
        goes_on = len(line) == width and line[-1] not in _FRAME
    return joined


def _entries(line: str) -> list[str]:
    """Returns the lines that a line of JSON holds as text: Docker's logs, a notebook's file."""
    if line.lstrip()[:1] not in ("{", "[", '"') or _PLAIN_PATH.search(line):
        return [line]
    return _ESCAPE.sub(_unescaped, line).split("\n")


def _unescaped(escape: re.Match[str]) -> str:
    return _ESCAPED.get(escape[1], escape[1]) if escape[1] else chr(int(escape[2], 16))


def _decoded(raw: bytes) -> str:
    """Reads UTF-8. What Windows says of a DLL is read in the encoding of any console, also where it was garbled."""
    text = raw.decode("utf-8", "replace")
    if raw.isascii() or not (b"DLL" in raw or b"WinError" in raw) or by_words(text):
        return text
    return next((told for told in _other_readings(raw, text) if by_words(told)), text)


def _other_readings(raw: bytes, text: str) -> Iterator[str]:
    for encoding in _CONSOLES:
        yield raw.decode(encoding, "replace")
    for shown in _SHOWN_AS:
        garbled = text.encode(shown, "replace")
        for encoding in _CONSOLES:
            yield garbled.decode(encoding, "replace")
