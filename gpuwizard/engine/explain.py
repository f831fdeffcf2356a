"""Explains a log that somebody brings: alone, or together with what is known of this machine."""

from collections.abc import Iterator

import msgspec

from gpuwizard.causes import describe
from gpuwizard.checks.log_on_machine import judge_log
from gpuwizard.logs.blocks import Source
from gpuwizard.logs.explain import Explanation, explain
from gpuwizard.model.explained import Explained, Hints
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.finding import Finding
from gpuwizard.model.host import HostFacts
from gpuwizard.model.layers import FRAMEWORKS, FrameworkName

NOTHING_KNOWN = Hints()
# Below this the first answer is wrong often enough to tell of those that are nearly as likely.
SURE, NEAR = 0.8, 0.15


def explain_log(log: Source, hints: Hints = NOTHING_KNOWN, here: Case | None = None) -> Explained:
    """Names the causes behind a log.

    Args:
        log: The log, as text or as the blocks of a file.
        hints: What is known of where it comes from.
        here: The facts of this machine where the log was written on it: they rule causes out and settle which
            of those that print the same line it is.
    """
    told = explain(log, hints.on or None, hints.framework or None, hints.python or None)
    hints = Hints(hints.on or told.on, hints.framework or told.framework, hints.python)
    case, seen = here or described_by(hints), _seen(here)
    found = list(_settled(case, told))
    # Facts that rule out every cause of the log prove that it is of another time or machine: then the log speaks alone.
    if not found:
        found, here = list(_settled(described_by(hints), told)), None
    named = [msgspec.structs.replace(one, role="also" if number else "root") for number, one in enumerate(found)]
    findings = tuple(describe(case, finding) for finding in named)
    confirmed = bool(findings) and findings[0].cause in seen
    no_card = "hardware.no-nvidia-gpu" in seen and not confirmed
    return Explained(findings, told.harmless, here is not None, _undecided(findings), confirmed, no_card)


def _seen(here: Case | None) -> frozenset[str]:
    """Returns the causes that the facts of this machine speak for by themselves."""
    if here is None:
        return frozenset()
    from gpuwizard.engine.results import judge_case  # late: the command line has no facts, and must be quick

    return frozenset(finding.cause for finding in judge_case(here).findings)


def _undecided(findings: tuple[Finding, ...]) -> tuple[str, ...]:
    """Causes nearly as likely as the first, where the first is not sure by itself."""
    first = findings[0].confidence if findings else 1.0
    near = [finding.cause for finding in findings if finding.confidence >= first - NEAR]
    return tuple(near) if len(near) > 1 and first < SURE else ()


def _settled(case: Case, told: Explanation) -> Iterator[Finding]:
    seen: set[str] = set()
    for finding in judge_log(case, told):
        if finding.cause not in seen:
            seen.add(finding.cause)
            yield finding


def described_by(hints: Hints) -> Case:
    """Returns what the hints tell of the machine that a log comes from; an empty case where they tell nothing."""
    host = HostFacts()
    if hints.on == "windows":
        host = HostFacts(os="windows", shell="powershell")
    elif hints.on:
        host = HostFacts(environment=() if hints.on == "linux" else (hints.on,), release="Linux")
    name = hints.framework.partition("=")[0].lower()
    framework: FrameworkName = next((known for known in FRAMEWORKS if known == name), "tensorflow")
    return Case(MachineFacts(host=host), TargetFacts("", framework))
