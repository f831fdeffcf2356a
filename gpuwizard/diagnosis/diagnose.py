"""From findings to a diagnosis: the root first, what follows from it, what is wrong besides, notes last."""

from collections.abc import Iterable, Sequence

import msgspec

from gpuwizard.causes import describe
from gpuwizard.diagnosis.graph import SAYS_BETTER, accounts, breaks_import, in_order, is_proven, of_import
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED, Finding
from gpuwizard.model.layers import Role
from gpuwizard.model.view import gpu_test_passed

# A file beside the user's program: the test runs in a folder of its own, and meets it not.
OF_ANOTHER_FOLDER = ("framework.shadowed-module",)


def diagnose(case: Case, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Orders the findings, gives each its role, and fills in title, explanation and fixes for this machine."""
    merged = _without_doubles(_merge(_without_guesses(_seen_to_work(case, findings))))
    failures = in_order([found for found in merged if found.severity == "failed"])
    warnings = [found for found in merged if found.severity == "warning"]
    notes = [found for found in merged if found.severity == "note"]
    ordered = _with_roles(failures)
    ordered += [_with_role(found, "also") for found in warnings]
    ordered += [_with_role(found, "note") for found in notes]
    return tuple(_described(case, found) for found in ordered)


def _seen_to_work(case: Case, findings: Iterable[Finding]) -> list[Finding]:
    """What kept nothing from computing on the GPU is a warning at most: seen to work beats what else was seen."""
    if not gpu_test_passed(case):
        return list(findings)
    return [_with_warning(found) if _overtaken(found) else found for found in findings]


def _overtaken(found: Finding) -> bool:
    """Whether a passed test speaks against it: not where the test itself showed it, or another folder has it."""
    return found.severity == "failed" and "stage" not in found.subject and found.cause not in OF_ANOTHER_FOLDER


def _with_warning(found: Finding) -> Finding:
    return msgspec.structs.replace(found, severity="warning")


def _described(case: Case, found: Finding) -> Finding:
    """Fills in the texts; a fault in one of them must not cost the user the whole report."""
    try:
        return describe(case, found)
    except Exception:
        return msgspec.structs.replace(found, title=found.cause, explanation="gpuwizard could not write more about it.")


def _with_roles(failures: list[Finding]) -> list[Finding]:
    if not failures:
        return []
    root, rest = failures[0], failures[1:]
    reached = _reached(root, rest)
    # What the root accounts for is not unexplained: the pages still show it.
    follows = [found for found in rest if found.cause in reached and found.cause != UNEXPLAINED]
    besides = [found for found in rest if found.cause not in reached]
    names = tuple(found.cause for found in follows)
    return [
        msgspec.structs.replace(root, role="root", explains=names),
        *(_with_role(found, "consequence") for found in follows),
        *(_with_role(found, "also") for found in besides),
    ]


def _reached(root: Finding, others: Sequence[Finding]) -> set[str]:
    """Returns the causes that follow from the root, at once or by way of others."""
    reached, edge = set[str](), [root]
    while edge:
        edge = [other for other in others if other.cause not in reached and any(accounts(by, other) for by in edge)]
        reached |= {other.cause for other in edge}
    return reached


def _with_role(found: Finding, role: Role) -> Finding:
    return msgspec.structs.replace(found, role=role)


def _without_guesses(findings: list[Finding]) -> list[Finding]:
    """Drops what was only read off a log where facts prove what accounts for it; what was read stays as evidence."""
    proven = in_order([found for found in findings if found.severity == "failed" and is_proven(found)])
    causes = {found.cause for found in proven}
    kept: list[Finding] = []
    for found in findings:
        if is_proven(found) or found.cause in causes or not _settled(found, proven):
            kept.append(found)
        elif found.cause != UNEXPLAINED:
            kept += [_as_evidence(found, by) for by in proven if accounts(by, found)][:1]
    return kept


def _as_evidence(guess: Finding, proven: Finding) -> Finding:
    """What was read, told under the cause that accounts for it."""
    return msgspec.structs.replace(proven, confidence=0.0, evidence=guess.evidence, subject={})


def _without_doubles(findings: list[Finding]) -> list[Finding]:
    """Drops a cause that says less well what another one says of the same fact."""
    told = {SAYS_BETTER.get(found.cause, "") for found in findings if found.severity == "failed"}
    return [found for found in findings if found.cause not in told]


def _settled(guess: Finding, proven: Sequence[Finding]) -> bool:
    """Whether a proven failure makes a guess superfluous: one of the same page, or one that explains it.

    That an import failed was seen, whatever its name: only what can break an import settles that.
    """
    if of_import(guess):
        return any(breaks_import(other.cause) for other in proven)
    if any(other.layer == guess.layer for other in proven):
        return True
    return any(accounts(other, guess) for other in proven)


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
