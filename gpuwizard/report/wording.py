"""The words that all formats share, so that a status reads the same wherever it is shown."""

import re
from collections.abc import Iterable

from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Fix
from gpuwizard.model.layers import FRAMEWORK_TITLES, LAYER_TITLES, Role, Shell, Status
from gpuwizard.model.report import Report, Result, Target

STATUS_WORDS: dict[Status, str] = {
    "passed": "Passed",
    "warning": "Warning",
    "failed": "Failed",
    "blocked": "Blocked",
    "skipped": "Skipped",
    "errored": "Could not check",
}
STATUS_MEANS: dict[Status, str] = {
    "passed": "it was looked at and works",
    "warning": "it works, with something to know",
    "failed": "it does not work",
    "blocked": "it cannot work or be judged until an earlier layer works",
    "skipped": "it was not looked at",
    "errored": "the check itself crashed, so nothing is known; this is a fault of gpuwizard",
}
ROLE_WORDS: dict[Role, str] = {
    "root": "Root cause",
    "consequence": "Follows from it",
    "also": "Also noticed",
    "note": "Harmless",
}
SHELL_WORDS: dict[Shell, str] = {"bash": "bash", "powershell": "PowerShell", "cmd": "Command Prompt"}
MARK_WORDS = {"ok": "good", "warn": "look here", "bad": "wrong", "info": ""}
_VERDICTS = {
    "passed": "{framework} can use the GPU.",
    "warning": "{framework} can use the GPU, and there is something to know.",
    "failed": "{framework} cannot use the GPU.",
}
_ENDED = {"failed": "failed", "blocked": "has to wait"}
_CONTROL = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def framework_title(target: Target) -> str:
    """Returns "TensorFlow 2.21.0", without the version where it is not known."""
    return f"{FRAMEWORK_TITLES[target.framework]} {target.framework_version}".strip()


def result_title(result: Result) -> str:
    """Returns a heading for one result: "TensorFlow 2.21.0 in Python 3.11.7 (venv)"."""
    target = result.target
    if not target.version:
        return f"{framework_title(target)} in {target.python}"
    kind = f" ({target.kind})" if target.kind else ""
    return f"{framework_title(target)} in Python {target.version}{kind}"


def result_verdict(result: Result) -> str:
    """Returns the sentence for the top, also where the engine gave none."""
    if result.verdict:
        return result.verdict
    sentence = _VERDICTS.get(result.status, "Whether {framework} can use the GPU could not be found out.")
    if result.status in ("passed", "warning") and not _tested(result):
        sentence = "Nothing was found that keeps {framework} from the GPU, and it was not tested there."
    return sentence.format(framework=FRAMEWORK_TITLES[result.target.framework])


def _tested(result: Result) -> bool:
    return any(layer.id == "gpu-test" and layer.status in ("passed", "warning") for layer in result.layers)


def report_verdict(report: Report) -> str:
    """Returns one sentence for the whole report."""
    if not report.results:
        return "Nothing was diagnosed."
    if len(report.results) == 1:
        return result_verdict(report.results[0])
    failed = sum(result.status in ("failed", "errored", "blocked") for result in report.results)
    if not failed:
        return f"No problem was found in {len(report.results)} environments."
    return f"{failed} of {len(report.results)} environments {'has' if failed == 1 else 'have'} a problem."


def worst_status(statuses: Iterable[Status]) -> Status:
    """Returns the status that stands for several: failed before crashed, before warning, before the rest."""
    order: tuple[Status, ...] = ("failed", "errored", "blocked", "warning", "passed", "skipped")
    found = set(statuses)
    return next((status for status in order if status in found), "skipped")


def certainty(finding: Finding) -> str:
    """Returns how sure the finding is, in words."""
    words = ((0.9, "very likely"), (0.7, "likely"), (0.4, "possible"))
    return next((word for limit, word in words if finding.confidence >= limit), "a guess")


def fix_conditions(fix: Fix) -> list[str]:
    """Returns what a person should know before starting with a fix."""
    conditions = []
    if fix.needs_admin:
        conditions.append("needs an administrator")
    if fix.needs_restart:
        conditions.append("needs a restart of the computer")
    if fix.takes:
        conditions.append(f"takes {fix.takes}")
    return conditions


def explained(name: str, result: Result) -> str:
    """Returns what a finding explains: a layer ("gpu-test.failed") by its title, a cause by that of its finding."""
    layer, _, state = name.rpartition(".")
    heading = next((title for known, title in LAYER_TITLES.items() if known in (name, layer)), "")
    if heading and (name in LAYER_TITLES or state in _ENDED):
        return f"“{heading}” {_ENDED.get(state, 'failed')}"
    return next((finding.title for finding in result.findings if finding.cause == name and finding.title), name)


def demo_text(report: Report) -> str:
    """Returns a sentence where the report is of a demonstration, else nothing."""
    if not report.demo:
        return ""
    return f"This is a demonstration with an example machine, and no report of a real check: {report.demo}."


def moment(created: str) -> str:
    """Returns a time stamp for people: "2026-11-21 08:00 UTC". What is not one stays as it is."""
    found = re.fullmatch(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|\+00:00)", created)
    return f"{found[1]} {found[2]} UTC" if found else created


def duration(seconds: float) -> str:
    """Returns seconds for people: "0.12 s", "3 min 5 s"."""
    if seconds < 60:
        return f"{seconds:.2f} s" if seconds < 10 else f"{seconds:.0f} s"
    return f"{int(seconds) // 60} min {int(seconds) % 60} s"


def size(count: float) -> str:
    """Returns a number of bytes for people: "23.99 GiB"."""
    for unit in ("bytes", "KiB", "MiB"):
        if abs(count) < 1024:
            return f"{count:.0f} {unit}"
        count /= 1024
    return f"{count:.2f} GiB"


def printable(text: str) -> str:
    """Returns text that every viewer can show: no terminal colours, no control characters, one kind of line end."""
    text = _CONTROL.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    return _UNPRINTABLE.sub("\ufffd", text)
