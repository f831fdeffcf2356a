"""Turns a log of any origin into blocks of whole lines in UTF-8, without holding it as a whole."""

import codecs
from collections.abc import Iterable, Iterator

# Large enough that work at C speed prevails, small enough to stay in the processor's own memory: measured, twice as
# fast as with a megabyte.
BLOCK = 1 << 17
# A file without line ends is cut all the same.
MAX_LINE = 4 << 20
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# A log that was cut off by a crash can hold some zero bytes; a program or an archive holds far more.
_LOOKED_AT, _NULS_IN_TEXT = 4096, 0.05

Source = str | bytes | Iterable[str] | Iterable[bytes]


def blocks(source: Source) -> Iterator[bytes]:
    """Yields the log in blocks that end at a line's end, in UTF-8.

    Args:
        source: A text, its lines, the bytes of a file, or blocks of them. Bytes may be UTF-8, or UTF-16 or UTF-32
            with a byte order mark; PowerShell writes UTF-16.
    """
    return _at_line_ends(_in_utf8(_pieces(source)))


def encoding_of(start: bytes) -> str:
    """Returns the encoding that the first bytes of a log tell; UTF-8 where they tell nothing."""
    found = next((name for mark, name in _MARKS if start.startswith(mark)), "")
    if not found and start[1:2] == b"\0" and start[3:4] == b"\0":
        found = "utf-16-le"
    return found or "utf-8"


def is_text(start: bytes) -> bool:
    """Whether the first bytes of a file look like a log in any encoding, and not like a program or an archive."""
    text = start[:_LOOKED_AT].decode(encoding_of(start), "replace")
    return text.count("\0") <= len(text) * _NULS_IN_TEXT


def _pieces(source: Source) -> Iterator[bytes]:
    parts: Iterable[str] | Iterable[bytes] = _cut(source) if isinstance(source, (str, bytes)) else source
    for part in parts:
        yield part if isinstance(part, bytes) else part.encode("utf-8", "replace")


def _cut(whole: str | bytes) -> Iterator[bytes]:
    for start in range(0, len(whole), BLOCK):
        part = whole[start : start + BLOCK]
        yield part if isinstance(part, bytes) else part.encode("utf-8", "replace")


def _in_utf8(pieces: Iterator[bytes]) -> Iterator[bytes]:
    first = next(pieces, b"")
    encoding = encoding_of(first)
    if encoding == "utf-8":
        yield first
        yield from pieces
        return
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    yield decoder.decode(first).encode("utf-8", "replace")
    for piece in pieces:
        yield decoder.decode(piece).encode("utf-8", "replace")
    yield decoder.decode(b"", final=True).encode("utf-8", "replace")


def _at_line_ends(pieces: Iterator[bytes]) -> Iterator[bytes]:
    kept: list[bytes] = []
    size = 0
    for piece in pieces:
        size += len(piece)
        end = piece.rfind(b"\n") + 1 if size >= BLOCK else 0
        if end:
            # Nothing but the rest is copied twice.
            yield b"".join((*kept, memoryview(piece)[:end]))
            kept = [piece[end:]]
        elif size < MAX_LINE:
            kept.append(piece)
            continue
        else:
            whole, newline, rest = b"".join((*kept, piece)).rpartition(b"\n")
            yield whole + newline or rest
            kept = [rest if newline else b""]
        size = len(kept[0])
    if size:
        yield b"".join(kept)
