"""`gpuwizard explain` and `gpuwizard causes`: what is known, without looking at a machine."""

import codecs
import difflib
import sys
import textwrap
from pathlib import Path
from typing import Any

from gpuwizard.causes import CAUSES, CauseEntry, describe
from gpuwizard.cli import output
from gpuwizard.cli.arguments import Options
from gpuwizard.cli.errors import UsageError
from gpuwizard.cli.text import WIDTH, finding_lines
from gpuwizard.logs import read
from gpuwizard.logs.explain import CauseMatch, Explanation, explain
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.finding import Evidence, Finding
from gpuwizard.model.host import HostFacts
from gpuwizard.model.layers import FRAMEWORKS, FrameworkName

NOISE = "benign.log-noise"
# A log that was cut off by a crash can hold some zero bytes; a program or an archive holds far more.
LOOKED_AT, NULS_IN_TEXT = 4096, 0.05
BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def explain_log(options: Options) -> int:
    """Names the causes behind a log. Exit code 1 where one was found, 0 where all is harmless or unknown."""
    python = options.python if isinstance(options.python, str) else None
    text = _read(options.file)
    told = explain(text, on=options.on, framework=options.framework or None, python=python)
    subject = _subject(text)
    found = [_finding(match, subject, options) for match in told.causes]
    if options.json:
        output.say_json(_as_json(found, told))
    else:
        _print(found, told, output.Paint(options.no_color))
    return 1 if any(finding.cause != NOISE for finding in found) else 0


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
    near = difflib.get_close_matches(asked, CAUSES, 1)
    return f"Did you mean {near[0]}?" if near else "`gpuwizard causes` lists them all."


def _one_cause(options: Options) -> int:
    if options.id not in CAUSES:
        raise UsageError(f"There is no cause {options.id!r}. {_hint(options.id)}")
    finding, entry = describe(_case(options), Finding(options.id)), CAUSES[options.id]
    if options.json:
        row = {**_row(finding), "explanation": finding.explanation, **_general(entry)}
        output.say_json({"schema": 1, "causes": [row]})
        return 0
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


def _finding(match: CauseMatch, subject: dict[str, str], options: Options) -> Finding:
    evidence = tuple(Evidence(text, f"line {line}") for line, text in match.evidence)
    bare = Finding(match.cause, role="root", confidence=match.confidence, evidence=evidence, subject=subject)
    return describe(_case(options), bare)


def _subject(text: str) -> dict[str, str]:
    """Returns the names that the log tells, for texts and fixes: the libraries that could not be loaded."""
    names = [message.facts.get("library", "") for message in read(text) if message.kind == "library-not-loaded"]
    libraries = list(dict.fromkeys(name for name in names if name))
    return {"libraries": ", ".join(libraries), "library": libraries[0]} if libraries else {}


def _case(options: Options) -> Case:
    """Returns what the options tell of the machine that the log comes from; an empty case where they tell nothing."""
    host = HostFacts()
    if options.on == "windows":
        host = HostFacts(os="windows", shell="powershell")
    elif options.on:
        host = HostFacts(environment=() if options.on == "linux" else (options.on,), release="Linux")
    name = options.framework.partition("=")[0].lower()
    framework: FrameworkName = next((known for known in FRAMEWORKS if known == name), "tensorflow")
    return Case(MachineFacts(host=host), TargetFacts("", framework))


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


def _as_json(found: list[Finding], told: Explanation) -> dict[str, Any]:
    harmless = [{"line": line, "text": text, "says": says} for line, text, says in told.harmless]
    return {"schema": 1, "causes": [_row(finding) for finding in found], "harmless": harmless}


def _print(found: list[Finding], told: Explanation, paint: output.Paint) -> None:
    if not found:
        output.say("No known message was recognised in this log. `gpuwizard check` looks at the machine itself.")
    for number, finding in enumerate(found):
        if number:
            output.say()
        sure = f"{finding.confidence:.0%} sure"
        output.say(paint(f"Cause ({sure})" if not number else f"Or ({sure})", "bold"))
        for line in finding_lines(finding, paint, full=not number):
            output.say(line)
    if told.harmless:
        output.say()
        output.say(paint("Harmless lines", "bold"))
        for line_number, _, says in told.harmless:
            output.say(f"  line {line_number}: {says}")


def _read(name: str) -> str:
    """Returns the log's text, whatever its encoding: PowerShell writes UTF-16."""
    if name == "-":
        return _decode(sys.stdin.buffer.read() if sys.stdin is not None else b"")
    path = Path(name)
    try:
        if path.is_dir():
            raise UsageError(f"{name} is a folder, not a log file.")
        block = path.read_bytes()
    except OSError as error:
        raise UsageError(f"The log {name} cannot be read: {error.strerror}.") from error
    text = _decode(block)
    if text[:LOOKED_AT].count("\0") > LOOKED_AT * NULS_IN_TEXT:
        raise UsageError(f"{name} is not a text file, so it is no log. Name the file that holds the error message.")
    return text


def _decode(block: bytes) -> str:
    encoding = next((encoding for mark, encoding in BOMS if block.startswith(mark)), "")
    if not encoding and block[1:2] == b"\0" and block[3:4] == b"\0":
        encoding = "utf-16-le"
    return block.decode(encoding or "utf-8", "replace")
