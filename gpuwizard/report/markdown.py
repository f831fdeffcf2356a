"""The report as Markdown, to paste into an issue tracker.

Everything that comes from the machine is escaped: nothing of it becomes HTML, formatting, a link to an issue, or a
message to whoever has that name.
"""

import re
from collections.abc import Iterable, Iterator

from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Fix
from gpuwizard.model.layers import LAYER_TITLES
from gpuwizard.model.report import LayerResult, Report, Result
from gpuwizard.report.facts_view import as_text, fact_sections
from gpuwizard.report.summary import computer_rows, framework_log, target_rows
from gpuwizard.report.wording import (
    ROLE_WORDS,
    SHELL_WORDS,
    STATUS_WORDS,
    certainty,
    explained,
    fix_conditions,
    moment,
    printable,
    report_verdict,
    result_title,
    result_verdict,
)

# Issue trackers refuse texts above about 65,000 characters.
_LOG_CHARACTERS = 12_000
_FACT_CHARACTERS = 20_000
_FENCE_WORDS = {"bash": "bash", "powershell": "powershell", "cmd": "bat"}


def markdown(report: Report) -> str:
    """Returns the report as Markdown."""
    made = " ".join(part for part in (report.tool.name, report.tool.version) if part)
    lines = ["# Report about the GPU", "", f"**{escape(report_verdict(report))}**", ""]
    lines += [
        f"Made by {escape(made)}" + (f" on {escape(moment(report.created))}" if report.created else "") + ".",
        "",
    ]
    share = max(1, len(report.results))
    for result in report.results:
        lines += _result(report, result, _LOG_CHARACTERS // share, alone=share == 1)
    lines += ["## The computer", "", *_table(("What", "Value"), computer_rows(report)), ""]
    facts = "\n".join(line for section in fact_sections(report.facts) for line in as_text(section))
    if facts:
        lines += _folded("All facts", _shortened(facts, _FACT_CHARACTERS))
    return "\n".join(lines).rstrip() + "\n"


def escape(text: str) -> str:
    """Returns text on one line that Markdown shows as it is."""
    text = re.sub(r"\s+", " ", printable(text)).strip()
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # An underscore inside a word formats nothing, and a web address must stay one.
    text = re.sub(r"([\\`*\[\]|~$]|(?<!\w)_|_(?!\w))", r"\\\1", text)
    # At the beginning of a line these would make a list, a heading or a rule.
    text = re.sub(r"^(?=[-+=#])|(?<=^\d)(?=[.)]\s)|(?<=^\d\d)(?=[.)]\s)", r"\\", text)
    # A zero-width space keeps @name and #12 from being taken for a person and an issue.
    return re.sub(r"(@|#|\b[Gg][Hh]-)(?=\w)", r"\1&#8203;", text)


def code(text: str) -> str:
    """Returns text on one line as a code span that no backtick in it can end."""
    text = re.sub(r"\s+", " ", printable(text)).strip()
    if not text:
        return ""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def fence(text: str, language: str = "") -> list[str]:
    """Returns the lines of a code block that no backticks in the text can end."""
    text = printable(text).strip("\n")
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    ticks = "`" * max(3, longest + 1)
    return [f"{ticks}{language}", *text.split("\n"), ticks]


def _result(report: Report, result: Result, log_limit: int, alone: bool) -> Iterator[str]:
    yield from (f"## {escape(result_title(result))}", "")
    if not alone:
        yield from (f"**{STATUS_WORDS[result.status]}: {escape(result_verdict(result))}**", "")
    yield from _table(("What", "Value"), target_rows(result))
    yield ""
    yield from _table(("Layer", "Status", "Summary"), (_layer(layer) for layer in result.layers))
    yield ""
    if not result.findings:
        yield from ("No cause was found.", "")
    for finding in result.findings:
        yield from _finding(finding, result)
    yield from _seen(result)
    log = framework_log(report, result)
    if log.strip():
        yield from _folded("What the framework printed", _shortened(printable(log).strip("\n"), log_limit))


def _layer(layer: LayerResult) -> tuple[str, str, str]:
    return LAYER_TITLES[layer.id], STATUS_WORDS[layer.status], layer.summary


def _finding(finding: Finding, result: Result) -> Iterator[str]:
    yield from (f"### {ROLE_WORDS[finding.role]}: {escape(finding.title or finding.cause)}", "")
    yield from (f"{code(finding.cause)}: {certainty(finding)}", "")
    yield from _paragraphs(finding.explanation)
    if finding.evidence:
        yield from ("What was seen:", "")
        for evidence in finding.evidence:
            via = f" (seen in {escape(evidence.found_via)})" if evidence.found_via else ""
            yield f"- {escape(evidence.says)}{via}"
        yield ""
    if finding.explains:
        follows = "; ".join(escape(explained(name, result)) for name in finding.explains)
        yield from (f"This explains: {follows}.", "")
    for number, fix in enumerate(finding.fixes, 1):
        yield from _fix(fix, f"Fix {number}" if len(finding.fixes) > 1 else "Fix")


def _fix(fix: Fix, name: str) -> Iterator[str]:
    conditions = fix_conditions(fix)
    yield from (
        f"**{name}: {escape(fix.title)}**" + (f" ({escape(', '.join(conditions))})" if conditions else ""),
        "",
    )
    yield from _paragraphs(fix.why)
    for command in fix.commands:
        yield from (f"{SHELL_WORDS[command.shell]}:", "")
        yield from (*fence(command.text, _FENCE_WORDS[command.shell]), "")
    if fix.verify:
        yield from (f"How to see that it worked: {escape(fix.verify)}", "")
    if fix.undo:
        yield from (f"To take it back: {escape(fix.undo)}", "")


def _seen(result: Result) -> Iterator[str]:
    rows = [
        (LAYER_TITLES[layer.id], seen.label, seen.value, seen.found_via)
        for layer in result.layers
        for seen in layer.seen
    ]
    if rows:
        yield from ("<details>", "<summary>What was seen on each layer</summary>", "")
        yield from _table(("Layer", "What", "Value", "Seen in"), rows)
        yield from ("", "</details>", "")


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", text):
        if paragraph.strip():
            yield from (escape(paragraph), "")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    cells = [[escape(cell) for cell in row] for row in rows]
    if not cells:
        return ["Nothing was told."]
    return [_row(head), _row(["---"] * len(head)), *map(_row, cells)]


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _folded(title: str, text: str) -> list[str]:
    return ["<details>", f"<summary>{title}</summary>", "", *fence(text, "text"), "", "</details>", ""]


def _shortened(text: str, limit: int) -> str:
    """Keeps the beginning and the end, where a log says most, and tells how much was left out."""
    if len(text) <= limit:
        return text
    head = text[: limit // 3].rpartition("\n")[0] or text[: limit // 3]
    tail = text[-(limit - limit // 3) :].partition("\n")[2] or text[-(limit - limit // 3) :]
    left_out = len(text) - len(head) - len(tail)
    return f"{head}\n[... {left_out} characters left out; the HTML and JSON reports hold them ...]\n{tail}"
