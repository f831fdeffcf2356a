"""Our data as JSON, whatever bytes a file name brought into it.

On Linux file names are bytes; those that are not UTF-8 reach us as lone surrogates, which cannot stand in JSON.
"""

from typing import Any

import msgspec

from gpuwizard.model.report import Report

ESCAPE = "backslashreplace"


def encoded(value: object, indent: int, errors: str = ESCAPE) -> bytes:
    """Returns any of our data as indented UTF-8 JSON; file names that are not UTF-8 stop nothing.

    Args:
        value: What to encode.
        indent: Blanks for each level.
        errors: What becomes of a byte that is no UTF-8: str.encode's word for it.
    """
    try:
        block = msgspec.json.encode(value)
    except UnicodeEncodeError:
        block = msgspec.json.encode(_escaped(msgspec.to_builtins(value), errors))
    return msgspec.json.format(block, indent=indent)


def showable(report: Report) -> Report:
    """Returns the report as one that can be written; names that are not UTF-8 are escaped."""
    try:
        msgspec.json.encode(report)
    except UnicodeEncodeError:
        return msgspec.convert(_escaped(msgspec.to_builtins(report), ESCAPE), Report)
    return report


def _escaped(value: Any, errors: str) -> Any:
    """Makes text, in all texts of a JSON value, of the bytes that Python could not decode (lone surrogates)."""
    if isinstance(value, str):
        return value.encode("utf-8", errors).decode("utf-8")
    if isinstance(value, dict):
        return {_escaped(key, errors): _escaped(item, errors) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_escaped(item, errors) for item in value]
    return value
