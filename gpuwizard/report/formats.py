"""The formats of a report, as text. A report is redacted before it comes here."""

from typing import Any, Literal

import msgspec

from gpuwizard.model.report import Report

Format = Literal["html", "json", "md"]


def render(report: Report, fmt: Format) -> str:
    """Returns the report in one of the formats."""
    if fmt == "html":
        return to_html(report)
    return to_markdown(report) if fmt == "md" else to_json(report)


def to_json(report: Report) -> str:
    """Returns the report as indented JSON, `schema` first. It decodes to an equal report."""
    return encoded(report).decode() + "\n"


def encoded(value: object) -> bytes:
    """Returns any of our data as indented UTF-8 JSON, whatever bytes a file name brought into it."""
    try:
        block = msgspec.json.encode(value)
    except UnicodeEncodeError:  # half of a surrogate pair, from a file name that is not UTF-8
        block = msgspec.json.encode(_encodable(msgspec.to_builtins(value)))
    return msgspec.json.format(block, indent=2)


def to_markdown(report: Report) -> str:
    """Returns the report as Markdown, to paste into an issue tracker."""
    from gpuwizard.report.markdown import markdown

    return markdown(report)


def to_html(report: Report) -> str:
    """Returns the report as one HTML file that needs nothing else."""
    from gpuwizard.report.html import html

    return html(report)


def _encodable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, list | tuple):
        return [_encodable(item) for item in value]
    if isinstance(value, dict):
        return {_encodable(key): _encodable(item) for key, item in value.items()}
    return value
