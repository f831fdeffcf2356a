"""The short way to make a finding."""

from collections.abc import Mapping

from gpuwizard.model.driver import NvmlAnswer
from gpuwizard.model.finding import Evidence, Finding
from gpuwizard.model.layers import LayerId, Severity, page_of

Seen = tuple[str, str]


def finding(
    cause: str,
    *evidence: Seen,
    severity: Severity = "failed",
    confidence: float = 0.9,
    also: Mapping[str, str] | None = None,
    layer: LayerId | None = None,
    **subject: str,
) -> Finding:
    """Makes a finding from (says, found via) pairs and the names that its texts need (`subject` and `also`).

    `layer` is needed only for what is unexplained: every other cause knows its page.
    """
    return Finding(
        cause,
        layer=layer or page_of(cause),
        severity=severity,
        confidence=confidence,
        evidence=tuple(Evidence(says, via) for says, via in evidence),
        subject={key: text for key, text in {**subject, **(also or {})}.items() if text},
    )


def nvml_says(answer: NvmlAnswer) -> Seen:
    """Returns NVML's own text as evidence; some of its texts end with a full stop and some do not."""
    return f"NVML says: {answer.error.rstrip('.')}.", "NVML"
