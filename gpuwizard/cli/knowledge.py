"""`gpuwizard explain` and `gpuwizard causes`: what is known, without looking at a machine."""

import sys
import textwrap
from collections.abc import Iterator
from typing import Any

from gpuwizard.causes import CAUSES, CauseEntry, describe
from gpuwizard.cli import output
from gpuwizard.cli.arguments import Options
from gpuwizard.cli.errors import UsageError
from gpuwizard.engine.explain import described_by, explain_log
from gpuwizard.engine.log_file import log_file, text_blocks
from gpuwizard.model.explained import Explained, Hints
from gpuwizard.model.finding import Evidence, Finding


def explain(options: Options) -> int:
    """Names the causes behind a log. Exit code 1 where one was found, 0 where all is harmless or unknown."""
    log = _log(options.file)
    if isinstance(log, str):
        raise UsageError(log)
    told = explain_log(log, _hints(options))
    if options.json:
        output.say_json(_as_json(told))
    else:
        _print(told, output.Paint(options.no_color))
    return 1 if told.findings and not told.only_noise else 0


def _log(name: str) -> Iterator[bytes] | str:
    if name != "-":
        return log_file(name)
    return text_blocks(sys.stdin.buffer, "What came on standard input") if sys.stdin is not None else iter(())


def _hints(options: Options) -> Hints:
    python = options.python if isinstance(options.python, str) else ""
    return Hints(options.on or "", options.framework or "", python)


def list_causes(options: Options) -> int:
    """Lists all causes, or explains one."""
    if options.id:
        return _one_cause(options)
    if options.json:
        rows = [{"cause": key, "title": entry.title, **_general(entry)} for key, entry in CAUSES.items()]
        output.say_json({"schema": 1, "causes": rows})
        return 0
    width = max(len(key) for key in CAUSES)
    for key, entry in CAUSES.items():
        output.say(f"{key.ljust(width)}  {entry.says}")
    return 0


def _hint(asked: str) -> str:
    group = [key for key in CAUSES if key.startswith(f"{asked}.")]
    if group:
        return f"Causes of that group: {', '.join(group)}."
    import difflib

    near = difflib.get_close_matches(asked, CAUSES, 1)
    return f"Did you mean {near[0]}?" if near else "`gpuwizard causes` lists them all."


def _one_cause(options: Options) -> int:
    if options.id not in CAUSES:
        raise UsageError(f"There is no cause {options.id!r}. {_hint(options.id)}")
    finding, entry = describe(described_by(_hints(options)), Finding(options.id)), CAUSES[options.id]
    if options.json:
        row = {**_row(finding), "explanation": finding.explanation, **_general(entry)}
        output.say_json({"schema": 1, "causes": [row]})
        return 0
    from gpuwizard.cli.text import WIDTH, finding_lines  # late: it loads the reports, which JSON does without

    paint = output.Paint(options.no_color)
    head = list(finding_lines(finding, paint, full=False))
    fixes = list(finding_lines(finding, paint))[len(head) :]
    likely, mended = (
        textwrap.wrap(f"{label}: {text}", WIDTH, initial_indent="    ", subsequent_indent="    ")
        for label, text in (("What makes it likely", entry.likely), ("How you see that it is mended", entry.mended))
    )
    for line in (*head, "", *likely, *fixes, "", *mended):
        output.say(line)
    return 0


def _general(entry: CauseEntry) -> dict[str, str]:
    """What is said of a cause whatever the machine."""
    return {"says": entry.says, "likely": entry.likely, "mended": entry.mended}


def _row(finding: Finding) -> dict[str, Any]:
    return {
        "cause": finding.cause,
        "confidence": round(finding.confidence, 2),
        "title": finding.title,
        "evidence": [{"line": _line(item), "text": item.says} for item in finding.evidence],
        "fixes": finding.fixes,
    }


def _line(evidence: Evidence) -> int:
    return int(evidence.found_via.removeprefix("line ") or 0)


def _as_json(told: Explained) -> dict[str, Any]:
    harmless = [{"line": line, "text": text, "says": says} for line, text, says in told.harmless]
    return {"schema": 1, "causes": [_row(finding) for finding in told.findings], "harmless": harmless}


def _print_deciding(causes: tuple[str, ...], paint: output.Paint) -> None:
    """Several causes print the same lines: says what decides between them."""
    from gpuwizard.cli.text import WIDTH

    output.say()
    output.say(paint("The log alone cannot tell these apart", "bold"))
    for cause in causes:
        for line in textwrap.wrap(
            f"{cause}: {CAUSES[cause].likely}", WIDTH, initial_indent="  ", subsequent_indent="    "
        ):
            output.say(line)
    output.say("  On the computer that printed it, `gpuwizard check` decides.")


def _print(told: Explained, paint: output.Paint) -> None:
    from gpuwizard.cli.text import finding_lines

    if not told.findings:
        output.say("No known message was recognised in this log. `gpuwizard check` looks at the machine itself.")
    for number, finding in enumerate(told.findings):
        if number:
            output.say()
        sure = f"{finding.confidence:.0%} sure"
        output.say(paint(f"Cause ({sure})" if not number else f"Or ({sure})", "bold"))
        for line in finding_lines(finding, paint, full=not number):
            output.say(line)
    if told.undecided:
        _print_deciding(told.undecided, paint)
    if told.harmless:
        output.say()
        output.say(paint("Harmless lines", "bold"))
        for line_number, _, says in told.harmless:
            output.say(f"  line {line_number}: {says}")
