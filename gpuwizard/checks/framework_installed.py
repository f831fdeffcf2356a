"""The framework is installed in this Python."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.framework_unhidden import lone_package
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.outcome import Absent
from gpuwizard.model.view import import_worked, title


def judge(case: Case) -> Iterator[Finding]:
    """Says that it is absent, and where else it is. Why it could not be installed is said by `framework_offered`.

    What was imported is there, also where no metadata names it: on the PYTHONPATH of a cluster, or built from source.
    """
    if not isinstance(case.target.facts.package, Absent) or lone_package(case) or import_worked(case):
        return
    evidence = [(f"No package in this Python brings {title(case)}.", "installed packages")]
    shadow = next((s for s in case.target.facts.shadows if s.module == case.target.framework), None)
    if shadow is not None:
        evidence.append((f"Only {shadow.path} carries its name ({shadow.via}).", "file system"))
    others = [item.python for item in case.target.facts.elsewhere]
    if others:
        evidence.append((f"{title(case)} is installed in another Python: {others[0]}", "other environments"))
    yield finding(
        "framework.not-installed",
        *evidence,
        confidence=0.97,
        elsewhere=others[0] if others else "",
        package=case.target.framework,
    )


CHECK = Check("The framework is installed in this Python", ("framework.not-installed",), judge)
