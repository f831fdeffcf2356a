"""A finding: a cause with its evidence on this machine."""

from msgspec import Struct

from gpuwizard.model.fix import Fix
from gpuwizard.model.layers import LayerId, Role, Severity

UNEXPLAINED = "unexplained"


class Evidence(Struct, frozen=True):
    """One observation: what it says, and where it was seen."""

    says: str
    found_via: str = ""


class Finding(Struct, frozen=True):
    """A cause that holds here. Field names are those of `check --json`.

    A check fills `cause`, `severity`, `confidence`, `evidence` and `subject`; the diagnosis adds the rest.

    Attributes:
        cause: An id of the cause catalogue, or `unexplained`.
        layer: The page it stands on.
        role: `root`, `consequence`, `also`, `note`.
        severity: `failed` stops the GPU from being used, `warning` does not, `note` is harmless.
        confidence: 0 to 1.
        title: One line that names what is wrong here.
        explanation: Plain words for somebody who has never heard of it.
        evidence: What was seen.
        fixes: What a person does about it, best first.
        explains: Causes and failed layers that follow from it.
        subject: Names that the texts need: library names, packages, versions (see each cause's entry).
    """

    cause: str
    layer: LayerId = "driver"
    role: Role = "also"
    severity: Severity = "failed"
    confidence: float = 0.9
    title: str = ""
    explanation: str = ""
    evidence: tuple[Evidence, ...] = ()
    fixes: tuple[Fix, ...] = ()
    explains: tuple[str, ...] = ()
    subject: dict[str, str] = {}
