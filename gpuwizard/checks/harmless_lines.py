"""Lines that look alarming and mean nothing are named as such."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import finding
from gpuwizard.logs.explain import explain
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.view import title

SHOWN = 6


def judge(case: Case) -> Iterator[Finding]:
    """Collects what the recogniser calls harmless in the framework's own output."""
    told = explain(case.run.log, on=case.host.os, framework=case.target.framework, python="")
    lines = dict.fromkeys(says for _, _, says in told.harmless)
    if lines:
        evidence = [(says, f"{title(case)}'s log") for says in list(lines)[:SHOWN]]
        yield finding("benign.log-noise", *evidence, severity="note", confidence=0.9)


CHECK = Check("Harmless lines in the log are known as harmless", ("benign.log-noise",), judge)
