"""Reports: redact first, then JSON, Markdown, HTML or a zip of the three; and open a saved one again."""

from gpuwizard.report.files import load, save
from gpuwizard.report.formats import Format, render, to_html, to_json, to_markdown
from gpuwizard.report.identity import Identity
from gpuwizard.report.redact import redact, redact_text
from gpuwizard.report.wording import ROLE_WORDS, STATUS_WORDS, report_verdict, result_title, result_verdict

__all__ = [
    "ROLE_WORDS",
    "STATUS_WORDS",
    "Format",
    "Identity",
    "load",
    "redact",
    "redact_text",
    "render",
    "report_verdict",
    "result_title",
    "result_verdict",
    "save",
    "to_html",
    "to_json",
    "to_markdown",
]
