"""Turns raw lines into clean pieces of text: what was printed, without what tools put around it on its way here."""

import html
import re
from collections.abc import Iterable, Iterator

from gpuwizard.logs.loader_windows import by_words

# Longer lines are looked at in pieces, so that no single line can cost much.
MAX_PIECE = 8000

Piece = tuple[int, str]

_SIGNS = re.compile(r"\x1b\][^\x07]{0,200}\x07|\x1b\[[0-9;?]{0,20}[A-Za-z]|[\x00\x08\ufeff]")
# Colours whose escape sign was lost on the way, or was printed as text. Longer numbers are no colours but times.
_COLOURS = re.compile(
    r"(?:\^\[|\\x1b|\\033|\\u001b|␛)\[[0-9;]{0,20}m|\[(?:0|1|2[24]|[34]\d|9[0-7]|[012]?\d(?:;\d{1,3}){1,4})m"
)
_ENTITY = re.compile(
    r"&(?:#(?:3[2-9]|[4-9]\d|\d{3,5})|#x(?:[2-9a-f][\da-f]|[\da-f]{3,4})|lt|gt|amp|quot|apos|nbsp);", re.IGNORECASE
)
_TAG = re.compile(r"</?(?:span|font|code|pre|div|br|b|i|em|strong|td|tr|th|li|p|a|mark)\b[^<>]{0,300}>")
# What word processors and forums make of plain signs.
_PLAIN = str.maketrans(
    {"‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "\xa0": " ", "\u202f": " ", "‑": "-"}
    | dict.fromkeys("\u200b\u200c\u200d\u2060\xad", "")
)
# A Windows path may hold "\_", a name in capitals may not.
_MARKDOWN = re.compile(r"(?<=[A-Z])\\(?=_[A-Z])")
_JSON = re.compile(r'\s*(?:\{|\[\s*[\["{]|").*["}\]],?\s*$')
_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt])|u([0-9a-fA-F]{4}))')
_ESCAPED = {"b": "", "f": "", "n": "\n", "r": "", "t": "\t"}
# A path that is written plainly: then the backslashes of the line are no escapes.
_PLAIN_PATH = re.compile(r"\b[A-Za-z]:\\[^\\]")
# How consoles of other languages write, and how their text is often shown by mistake.
_CONSOLES = ("utf-8", "gb18030", "big5", "cp932", "cp949", "cp1251", "cp866", "cp1252", "cp850")
_SHOWN_AS = ("cp1252", "latin-1", "cp850", "cp437", "gb18030")
# Trying them all takes milliseconds, so it is done for few lines.
_LONGEST_GARBLED, _MAX_GARBLED = 1000, 200
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
    r"\s*(?:\d{4}-\d\d-\d\d|\[|>|File \"|Traceback|[IWEF]\d{4} |"
    r"(?:\w{0,40}(?:Error|Exception|Warning)|ERROR|WARNING|INFO|DEBUG|FATAL|NOTE): |$)"
)
# What a table or a line of signs ends with: it reaches the same column in each line by itself.
_DRAWN = re.compile(r"(?:[|+│┃┤┐┘╮╯]|(\W)\1\1)$")


def texts(lines: Iterable[tuple[int, bytes]]) -> Iterator[Piece]:
    """Yields clean pieces with the number of their line."""
    left = _MAX_GARBLED
    for number, raw in lines:
        line = raw.decode("utf-8", "replace")
        if left and _is_told_by_windows(raw):
            left -= 1
            line = _readable(raw, line)
        for entry in _entries(line) if "\\" in line else (line,):
            for start in range(0, len(entry) or 1, MAX_PIECE):
                yield number, clean(entry[start : start + MAX_PIECE])


def clean(line: str) -> str:
    """Returns a line without colour codes, zero bytes and tags, and with the signs that a program prints."""
    if "\x1b" in line or "\x08" in line or "\x00" in line or "\ufeff" in line:
        line = _SIGNS.sub("", line)
    if "[" in line:
        line = _COLOURS.sub("", line)
    if "</" in line or "<br" in line:
        line = _TAG.sub("", line)
    if "&" in line:
        line = _ENTITY.sub(lambda sign: html.unescape(sign[0]), line)
    if "\\_" in line:
        line = _MARKDOWN.sub("", line)
    if not line.isascii():
        line = line.translate(_PLAIN)
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
    missing = width
    for number, line in lines:
        if missing < 2 and not _FRESH.match(line) and not _TRANSPORT.match(line):
            first, start = joined.pop()
            joined.append((first, start + " " * missing + line))
        else:
            joined.append((number, line))
        # A blank at the edge is mostly lost.
        missing = width if _DRAWN.search(line) else width - len(line)
    return joined


def _entries(line: str) -> list[str]:
    """Returns the lines that a line of JSON holds as text: Docker's logs, a notebook's file."""
    if not _JSON.match(line) or _PLAIN_PATH.search(line):
        return [line]
    text = _ESCAPE.sub(_unescaped, line)
    # A sign beyond 16 bits is escaped in two halves, which are no signs by themselves.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").split("\n")


def _unescaped(escape: re.Match[str]) -> str:
    return _ESCAPED.get(escape[1], escape[1]) if escape[1] else chr(int(escape[2], 16))


def _is_told_by_windows(raw: bytes) -> bool:
    """Whether a line holds what Windows says of a DLL, in a language that needs more than ASCII."""
    return not raw.isascii() and len(raw) < _LONGEST_GARBLED and (b"DLL" in raw or b"WinError" in raw)


def _readable(raw: bytes, text: str) -> str:
    """Reads a line in the encoding of any console, also where it was shown in a wrong one before."""
    if by_words(text):
        return text
    return next((told for told in _other_readings(raw, text) if by_words(told)), text)


def _other_readings(raw: bytes, text: str) -> Iterator[str]:
    for encoding in _CONSOLES:
        yield raw.decode(encoding, "replace")
    for shown in _SHOWN_AS:
        garbled = text.encode(shown, "replace")
        for encoding in _CONSOLES:
            yield garbled.decode(encoding, "replace")
