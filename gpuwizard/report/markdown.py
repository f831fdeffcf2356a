"""The report as Markdown, to paste into an issue tracker.

Everything that comes from the machine is escaped: nothing of it becomes HTML, formatting, a link to an issue, or a
message to whoever has that name.
"""

from collections.abc import Iterator

from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Fix, PlanStep
from gpuwizard.model.layers import LAYER_TITLES
from gpuwizard.model.report import LayerResult, Report, Result
from gpuwizard.report.bars import rows as bar_rows
from gpuwizard.report.bars import units
from gpuwizard.report.done import done_markdown
from gpuwizard.report.facts_view import as_text, fact_sections
from gpuwizard.report.fix_names import fix_names
from gpuwizard.report.knowledge import knowledge_text, knowledge_warning
from gpuwizard.report.markdown_seen import search_lines, seen_lines
from gpuwizard.report.markup import code, commands_of, escape, folded, paragraphs, shortened, table
from gpuwizard.report.plan_view import (
    is_planned,
    last_word,
    mends,
    next_parts,
    other_fixes,
    other_ways,
    plan_asks,
    shown_plan,
)
from gpuwizard.report.summary import computer_rows, framework_log, target_rows
from gpuwizard.report.wording import (
    ROLE_WORDS,
    STATUS_WORDS,
    certainty,
    demo_text,
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
_SEARCH_CHARACTERS = 8_000
_FACT_CHARACTERS = 20_000


def markdown(report: Report) -> str:
    """Returns the report as Markdown."""
    lines = ["# Report about the GPU", ""]
    if report.demo:
        lines += [f"> {escape(demo_text(report))}", ""]
    lines += [f"**{escape(report_verdict(report))}**", ""]
    lines += [
        " ".join(f"{escape(part)}." for part in (_made(report), knowledge_text(report)) if part),
        "",
    ]
    if knowledge_warning(report):
        lines += [f"> {escape(knowledge_warning(report))}", ""]
    share = max(1, len(report.results))
    for result in report.results:
        lines += _result(report, result, _LOG_CHARACTERS // share, _SEARCH_CHARACTERS // share, alone=share == 1)
    lines += done_markdown(report)
    lines += ["## The computer", "", *table(("What", "Value"), computer_rows(report)), ""]
    facts = "\n".join(line for section in fact_sections(report.facts) for line in as_text(section))
    if facts:
        lines += folded("All facts", shortened(facts, _FACT_CHARACTERS))
    return "\n".join(lines).rstrip() + "\n"


def _made(report: Report) -> str:
    made = " ".join(part for part in ("Made by", report.tool.name, report.tool.version) if part)
    return made + (f" on {moment(report.created)}" if report.created else "")


def _result(report: Report, result: Result, log_limit: int, search_limit: int, alone: bool) -> Iterator[str]:
    yield from (f"## {escape(result_title(result))}", "")
    if not alone:
        yield from (f"**{STATUS_WORDS[result.status]}: {escape(result_verdict(result))}**", "")
    yield from table(("What", "Value"), target_rows(result))
    yield ""
    yield from table(("Layer", "Status", "Summary"), (_layer(layer) for layer in result.layers))
    yield ""
    if not result.findings:
        yield from ("No cause was found.", "")
    # The plan stands below what it mends first; without a root it stands before everything.
    planned = shown_plan(result)
    roots = [finding for finding in result.findings if finding.role == "root"]
    for finding in roots:
        yield from _finding(finding, result)
    yield from _plan(planned, result)
    for finding in result.findings:
        if finding not in roots:
            yield from _finding(finding, result)
    yield from _speeds(result)
    yield from seen_lines(result)
    yield from search_lines(report, result, search_limit)
    log = framework_log(report, result)
    if log.strip():
        yield from folded("What the framework printed", shortened(printable(log).strip("\n"), log_limit))


def _layer(layer: LayerResult) -> tuple[str, str, str]:
    return LAYER_TITLES[layer.id], STATUS_WORDS[layer.status], layer.summary


def _finding(finding: Finding, result: Result) -> Iterator[str]:
    yield from (f"### {ROLE_WORDS[finding.role]}: {escape(finding.title or finding.cause)}", "")
    yield from (f"{code(finding.cause)}: {certainty(finding)}", "")
    yield from paragraphs(finding.explanation)
    if finding.evidence:
        yield from ("What was seen:", "")
        for evidence in finding.evidence:
            via = f" (seen in {escape(evidence.found_via)})" if evidence.found_via else ""
            yield f"- {escape(evidence.says)}{via}"
        yield ""
    if finding.explains:
        follows = "; ".join(escape(explained(name, result)) for name in finding.explains)
        yield from (f"This explains: {follows}.", "")
    if is_planned(finding, result):
        return
    for name, fix in zip(fix_names(finding.fixes), finding.fixes, strict=True):
        yield from _fix(fix, name)


def _plan(plan: tuple[PlanStep, ...], result: Result) -> Iterator[str]:
    if not plan:
        return
    yield from ("### What to do, in this order", "")
    yield from (f"- {escape(ask)}" for _, ask in plan_asks(plan))
    yield ""
    for number, step in enumerate(plan, 1):
        yield from _step(number, step, result)
    yield from (last_word(result), "")
    yield from _other_ways(result)


def _step(number: int, step: PlanStep, result: Result) -> Iterator[str]:
    head, *body = _fix(step.fix, f"Step {number}")
    yield from (head, "")
    yield from paragraphs(step.why_now)
    yield from (f"Mends: {'; '.join(escape(title) for title in mends(step, result))}.", "")
    yield from body[1:]
    for head, titles in (("Then:", next_parts(step)), ("More that may help:", other_ways(step))):
        if titles:
            yield from (head, "", *(f"- {escape(title)}" for title in titles), "")


def _other_ways(result: Result) -> Iterator[str]:
    """Tells in full, folded, what the steps name as other ways."""
    others = [fix for finding in result.findings if is_planned(finding, result) for fix in other_fixes(finding, result)]
    if others:
        yield from ("<details>", "<summary>More that may help, in full</summary>", "")
        for fix in dict.fromkeys(others):
            yield from _fix(fix, "Fix")
        yield from ("</details>", "")


def _fix(fix: Fix, name: str) -> Iterator[str]:
    conditions = fix_conditions(fix)
    yield from (
        f"**{name}: {escape(fix.title)}**" + (f" ({escape(', '.join(conditions))})" if conditions else ""),
        "",
    )
    yield from paragraphs(fix.why)
    yield from commands_of(fix.commands)
    if fix.verify:
        yield from (f"How to see that it worked: {escape(fix.verify)}", "")
    if fix.undo:
        yield from (f"To undo it: {escape(fix.undo)}", "")


def _speeds(result: Result) -> Iterator[str]:
    bars = [bar for layer in result.layers for bar in layer.bars]
    if bars:
        yield from ("### How fast it is", "")
        yield from paragraphs("\n\n".join(layer.compared for layer in result.layers))
        yield from (*table(("What", "Where", "Speed"), bar_rows(bars)), "")
        yield from paragraphs(f"{units(bars)}." if units(bars) else "")
