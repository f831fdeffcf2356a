"""From bytes to a report: encodings, JSON, and whether it is a report at all. No files are touched here."""

import codecs

import msgspec
from msgspec import Struct

from gpuwizard.model.report import SCHEMA, Report

LIMIT = 50 << 20  # bytes; the largest real reports are a few megabytes
_MAKE_NEW = "or make a new one with: gpuwizard check --save report.json"
_SAVE_AS_JSON = f"Open the .json or .zip that was saved with it, {_MAKE_NEW}"
_COPY_AGAIN = f"Copy it again, {_MAKE_NEW}"


class Text(Struct, frozen=True):
    """Decoded text, or the sentence that says why it could not be decoded."""

    text: str = ""
    problem: str = ""


def decoded(data: bytes, name: str) -> Text:
    """Returns the text of a file. PowerShell's redirection writes UTF-16, Windows' editors a mark before UTF-8."""
    try:
        return Text(data.decode(_encoding(data)))
    except UnicodeDecodeError:
        return Text(problem=f"“{name}” is not a text file, so it is not a report of gpuwizard. {_SAVE_AS_JSON}")


def as_report(text: str, name: str) -> Report | str:
    """Returns the report that a text holds, or one sentence that says why it holds none.

    Args:
        text: What stands in the file.
        name: The file's name, for the sentence.
    """
    if not text.strip():
        return f"“{name}” is empty. {_COPY_AGAIN}"
    try:
        data = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        return _not_json(text, name, "truncated" in str(error))
    if not _looks_like_report(data):
        return f"“{name}” is JSON, but not a report of gpuwizard. {_SAVE_AS_JSON}"
    if data["schema"] > SCHEMA:
        formats = f"its format is {data['schema']}, this one reads {SCHEMA}"
        return f"“{name}” was made by a newer gpuwizard ({formats}). Update gpuwizard, then open it again."
    try:
        return msgspec.convert(data, Report)
    except (msgspec.ValidationError, RecursionError) as error:
        return f"“{name}” is not a complete report of gpuwizard: {error}. {_COPY_AGAIN}"


def _encoding(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if data[:1] and data[1:2] == b"\0":
        return "utf-16-le"
    return "utf-16-be" if data[:1] == b"\0" else "utf-8-sig"


def _looks_like_report(data: object) -> bool:
    if not isinstance(data, dict):
        return False
    schema = data.get("schema")
    number = isinstance(schema, int) and not isinstance(schema, bool) and schema >= 1
    return number and isinstance(data.get("results"), list)


def _not_json(text: str, name: str, truncated: bool) -> str:
    start = text.lstrip()[:2]
    if start.startswith("<") or start == "# ":
        return f"“{name}” is a report for reading. {_SAVE_AS_JSON}"
    if not start.startswith("{"):
        return f"“{name}” is not JSON, so it is not a report of gpuwizard. {_SAVE_AS_JSON}"
    state = "ends too early: a part of it is missing" if truncated else "is damaged: it is not valid JSON"
    return f"“{name}” {state}. {_COPY_AGAIN}"
