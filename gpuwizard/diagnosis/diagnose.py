"""From findings to a diagnosis: the root first, what follows from it, what is wrong besides, notes last."""

from collections.abc import Iterable, Sequence

import msgspec

from gpuwizard.causes import describe
from gpuwizard.diagnosis.graph import explains, in_order
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED, Finding
from gpuwizard.model.layers import Role


def diagnose(case: Case, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Orders the findings, gives each its role, and fills in title, explanation and fixes for this machine."""
    merged = _merge(_without_guesses(list(findings)))
    failures = in_order([found for found in merged if found.severity == "failed"])
    warnings = [found for found in merged if found.severity == "warning"]
    notes = [found for found in merged if found.severity == "note"]
    ordered = _with_roles(failures)
    ordered += [_with_role(found, "also") for found in warnings]
    ordered += [_with_role(found, "note") for found in notes]
    return tuple(describe(case, found) for found in ordered)


def _with_roles(failures: list[Finding]) -> list[Finding]:
    if not failures:
        return []
    root, rest = failures[0], failures[1:]
    reached = _reached(root.cause, [found.cause for found in rest])
    follows = [found for found in rest if found.cause in reached]
    besides = [found for found in rest if found.cause not in reached]
    names = tuple(found.cause for found in follows)
    return [
        msgspec.structs.replace(root, role="root", explains=names),
        *(_with_role(found, "consequence") for found in follows),
        *(_with_role(found, "also") for found in besides),
    ]


def _reached(root: str, causes: Sequence[str]) -> set[str]:
    """Returns the causes that follow from the root, at once or by way of others."""
    reached, edge = set[str](), {root}
    while edge:
        edge = {cause for cause in causes for by in edge if explains(by, cause)} - reached
        reached |= edge
    return reached


def _with_role(found: Finding, role: Role) -> Finding:
    return msgspec.structs.replace(found, role=role)


def _without_guesses(findings: list[Finding]) -> list[Finding]:
    """Drops what was only read off a log where facts prove a failure of the same layer, or of any layer below."""
    proven = [found for found in findings if found.severity == "failed" and not _guess(found)]
    if not proven:
        return findings
    pages = {found.layer for found in proven}
    causes = {found.cause for found in proven}
    return [
        found
        for found in findings
        if not _guess(found) or (found.cause in causes) or (found.layer not in pages and not _accounted(found, proven))
    ]


def _guess(found: Finding) -> bool:
    return found.subject.get("from") == "log" or found.cause == UNEXPLAINED


def _accounted(found: Finding, proven: Sequence[Finding]) -> bool:
    """Whether a proven failure already accounts for an unexplained one."""
    return found.cause == UNEXPLAINED and any(explains(other.cause, UNEXPLAINED) for other in proven)


def _merge(findings: Iterable[Finding]) -> list[Finding]:
    """Makes one of several findings of the same cause; the surest gives the texts, all give their evidence."""
    found: dict[str, Finding] = {}
    for item in sorted(findings, key=lambda item: (item.severity != "failed", -item.confidence)):
        first = found.get(item.cause)
        if first is None:
            found[item.cause] = item
            continue
        evidence = tuple(dict.fromkeys((*first.evidence, *item.evidence)))
        subject = {**item.subject, **first.subject}
        found[item.cause] = msgspec.structs.replace(first, evidence=evidence, subject=subject)
    return list(found.values())
