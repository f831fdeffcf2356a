"""File names that are no text: on Linux they are bytes, and those that are not UTF-8 cannot stand in JSON."""

from typing import Any

import msgspec

from gpuwizard.model.report import Report


def showable(report: Report) -> Report:
    """Returns the report as one that can be written; names that are not UTF-8 are escaped."""
    try:
        msgspec.json.encode(report)
    except UnicodeEncodeError:
        return msgspec.convert(escaped(msgspec.to_builtins(report)), Report)
    return report


def escaped(value: Any) -> Any:
    """Escapes, in all texts of a JSON value, the bytes that Python could not decode (lone surrogates)."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, dict):
        return {escaped(key): escaped(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [escaped(item) for item in value]
    return value
