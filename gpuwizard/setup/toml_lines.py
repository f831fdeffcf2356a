"""Reads TOML, and tells on which line each key stands: the parser itself forgets that."""

import sys
from collections.abc import Iterator, Mapping
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

Path = tuple[str, ...]


def parse(text: str) -> dict[str, Any]:
    """Returns the document.

    Raises:
        ValueError: Where it is no TOML; the text names line and column.
    """
    try:
        document: dict[str, Any] = tomllib.loads(text)
        return document
    except RecursionError:
        raise ValueError("It is nested too deeply") from None


def lines_of(text: str) -> dict[Path, int]:
    """Returns the line, counted from 1, of each key of a document that is valid TOML, by its path."""
    found: dict[Path, int] = {}
    above: Path = ()
    for number, statement in _statements(text):
        is_header = statement.lstrip().startswith("[")
        keys = list(_paths(_alone(statement) or {}))
        if is_header:
            above = max(keys, key=len, default=())
        for path in keys:
            found.setdefault(path if is_header else (*above, *path), number)
    return found


def line_of_text(text: str, first: int, wanted: str) -> int:
    """Returns the line from `first` on that holds a piece of text, `first` itself where none does."""
    rows = text.split("\n")[first - 1 :] if first else []
    return next((first + offset for offset, row in enumerate(rows) if wanted in row), first)


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Yields each header and each assignment with its line; an assignment may go over several lines."""
    begun = 0
    rows: list[str] = []
    for number, row in enumerate(text.split("\n"), 1):
        if not rows and (not row.strip() or row.lstrip().startswith("#")):
            continue
        begun = begun if rows else number
        rows.append(row)
        if _alone("\n".join(rows)) is not None:
            yield begun, "\n".join(rows)
            rows = []


def _alone(statement: str) -> dict[str, Any] | None:
    """Returns what one statement says by itself, None where it is not yet whole."""
    try:
        said: dict[str, Any] = tomllib.loads(statement)
        return said
    except (ValueError, RecursionError):
        return None


def _paths(table: Mapping[str, Any], above: Path = ()) -> Iterator[Path]:
    for key, value in table.items():
        yield (*above, key)
        inner = value[0] if isinstance(value, list) and len(value) == 1 else value
        if isinstance(inner, dict):
            yield from _paths(inner, (*above, key))
