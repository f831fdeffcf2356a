"""The formats of a report, as text. A report is redacted before it comes here."""

from typing import Literal

from gpuwizard.model.encoding import encoded
from gpuwizard.model.report import Report

Format = Literal["html", "json", "md"]


def render(report: Report, fmt: Format) -> str:
    """Returns the report in one of the formats."""
    if fmt == "html":
        return to_html(report)
    return to_markdown(report) if fmt == "md" else to_json(report)


def to_json(report: Report) -> str:
    """Returns the report as indented JSON, `schema` first. It decodes to an equal report."""
    return encoded(report, indent=2, errors="replace").decode() + "\n"


def to_markdown(report: Report) -> str:
    """Returns the report as Markdown, to paste into an issue tracker."""
    from gpuwizard.report.markdown import markdown

    return markdown(report)


def to_html(report: Report) -> str:
    """Returns the report as one HTML file that needs nothing else."""
    from gpuwizard.report.html import html

    return html(report)
