"""Runs all checks over a case and makes its result. Pure: the same facts always give the same answer."""

import traceback

import msgspec

from gpuwizard.checks import CHECKS
from gpuwizard.diagnosis.diagnose import diagnose
from gpuwizard.diagnosis.pages import pages
from gpuwizard.diagnosis.plan import make_plan
from gpuwizard.diagnosis.verdict import overall, verdict
from gpuwizard.model.facts import Case, ProbeError
from gpuwizard.model.finding import UNEXPLAINED, Evidence, Finding
from gpuwizard.model.interpreter import Interpreter
from gpuwizard.model.layers import page_of
from gpuwizard.model.report import LayerResult, Result, Target
from gpuwizard.model.view import interpreter, package

CHECK_PREFIX = "check:"


def judge(case: Case, seconds: float = 0.0) -> Result:
    """Judges one case.

    Args:
        case: The machine and one target.
        seconds: Wall time of the look, for the report.

    Returns:
        The result; a failed layer that no cause accounts for gets an `unexplained` finding.
    """
    case, found = _ask_all(case)
    findings = diagnose(case, found)
    layers = pages(case, findings)
    strange = _unexplained(findings, layers)
    if strange is not None:
        findings = diagnose(case, [*found, strange])
        layers = pages(case, findings)
    status = overall(findings, layers)
    root = next((finding.cause for finding in findings if finding.role == "root"), None)
    findings = tuple(_with_failed_layers(finding, layers) for finding in findings)
    sentence = verdict(case, findings, status)
    return Result(_target(case), status, root, findings, layers, sentence, round(seconds, 2), make_plan(findings))


def _ask_all(case: Case) -> tuple[Case, list[Finding]]:
    """Asks every check; one that crashes is told of in the facts and takes no other with it."""
    found: list[Finding] = []
    errors = [error for error in case.target.errors if not error.probe.startswith(CHECK_PREFIX)]
    for check in CHECKS:
        try:
            found += list(check.judge(case))
        except Exception:
            errors.append(ProbeError(CHECK_PREFIX + page_of(check.causes[0]), traceback.format_exc(limit=-4)))
    return msgspec.structs.replace(case, target=msgspec.structs.replace(case.target, errors=tuple(errors))), found


def _unexplained(findings: tuple[Finding, ...], layers: tuple[LayerResult, ...]) -> Finding | None:
    """A layer that failed while nothing on its page failed by name must not stand without a word.

    Only the last layer may fail for what stands on another page: everything before it must work for it to pass.
    """
    named = {finding.layer for finding in findings if finding.severity == "failed"}
    strange = [layer for layer in layers if layer.status == "failed" and layer.id not in named]
    if not strange or (strange[0].id == "gpu-test" and named):
        return None
    layer = strange[0]
    seen = tuple(Evidence(f"{row.label}: {row.value}", row.found_via) for row in layer.seen if row.mark == "bad")
    return Finding(UNEXPLAINED, layer=layer.id, confidence=0.3, evidence=(Evidence(layer.summary), *seen))


def _with_failed_layers(finding: Finding, layers: tuple[LayerResult, ...]) -> Finding:
    """The root also accounts for the layers that fail or wait because of it."""
    if finding.role != "root":
        return finding
    waiting = [f"{layer.id}.blocked" for layer in layers if layer.status == "blocked"]
    return msgspec.structs.replace(finding, explains=tuple(dict.fromkeys((*finding.explains, *waiting))))


def _target(case: Case) -> Target:
    python, installed = interpreter(case), package(case)
    asked = python if python is not None else Interpreter(case.target.python, "", "")
    return Target(
        python=case.target.python,
        version=asked.version,
        kind=asked.kind,
        framework=case.target.framework,
        framework_version=installed.version if installed is not None else "",
    )
