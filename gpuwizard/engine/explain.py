"""Explains a log that somebody brings: alone, or together with what is known of this machine."""

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from gpuwizard.causes import describe
from gpuwizard.checks.log_on_machine import judge_log
from gpuwizard.logs.blocks import Source
from gpuwizard.logs.explain import NOISE, Explanation, explain
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.finding import Finding
from gpuwizard.model.host import HostFacts
from gpuwizard.model.layers import FRAMEWORKS, FrameworkName


class Hints(Struct, frozen=True):
    """What is known of where a log comes from; empty for "the log tells".

    Attributes:
        on: "windows", "linux", "wsl" or "container".
        framework: "NAME==VERSION" or "NAME".
        python: Python's version.
    """

    on: str = ""
    framework: str = ""
    python: str = ""


class Explained(Struct, frozen=True):
    """The answer to a log.

    Attributes:
        findings: The causes, the likeliest first, with titles and fixes; one `benign.log-noise` where all is harmless.
        harmless: Line number, text, and why it is harmless.
        here: Whether facts of this machine were taken into account.
    """

    findings: tuple[Finding, ...] = ()
    harmless: tuple[tuple[int, str, str], ...] = ()
    here: bool = False

    @property
    def only_noise(self) -> bool:
        """Whether the log holds nothing but harmless lines."""
        return bool(self.findings) and all(finding.cause == NOISE for finding in self.findings)


NOTHING_KNOWN = Hints()


def explain_log(log: Source, hints: Hints = NOTHING_KNOWN, here: Case | None = None) -> Explained:
    """Names the causes behind a log.

    Args:
        log: The log, as text or as the blocks of a file.
        hints: What is known of where it comes from.
        here: The facts of this machine where the log was written on it: they rule causes out and settle which
            of those that print the same line it is.
    """
    told = explain(log, hints.on or None, hints.framework or None, hints.python or None)
    case = here or described_by(hints)
    found = list(_settled(case, told))
    # Facts that rule out every cause of the log prove that it is of another time or machine: then the log speaks alone.
    if not found:
        found, here = list(_settled(described_by(hints), told)), None
    roles = ["root", *["also"] * len(found)]
    findings = tuple(
        describe(case, msgspec.structs.replace(finding, role=role)) for finding, role in zip(found, roles, strict=False)
    )
    return Explained(findings, told.harmless, here is not None)


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
