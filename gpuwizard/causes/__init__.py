"""What can be wrong: for each cause its texts, and how it is mended on the machine at hand."""

import msgspec

from gpuwizard.causes import (
    benign,
    container,
    cuda,
    cudnn,
    driver,
    driver_device,
    driver_kernel,
    framework,
    framework_state,
    framework_support,
    hardware,
    path,
    runtime,
    system,
    unexplained,
    wsl,
)
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.situation import Situation
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import page_of

__all__ = ["CAUSES", "CauseEntry", "Situation", "describe"]

_ROOMS = (
    hardware,
    driver,
    driver_device,
    container,
    wsl,
    cuda,
    cudnn,
    path,
    framework,
    framework_support,
    framework_state,
    system,
    runtime,
    benign,
)
CAUSES: dict[str, CauseEntry] = {entry.id: entry for room in _ROOMS for entry in room.ENTRIES}


def describe(case: Case, finding: Finding) -> Finding:
    """Returns the finding with page, title, explanation and fixes for this machine.

    Args:
        case: The machine and the target; may be empty where only a log is known.
        finding: What a check or a log has found: cause, evidence and subject.
    """
    entry = CAUSES.get(finding.cause)
    if entry is None:
        return unexplained.describe(case, finding)
    situation = Situation(case, finding)
    entry = driver_kernel.tailored(entry, situation)
    title, explanation = entry.texts(situation)
    return msgspec.structs.replace(
        finding,
        layer=page_of(finding.cause),
        title=title,
        explanation=explanation,
        fixes=entry.fixes(situation),
    )
