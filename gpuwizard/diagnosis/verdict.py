"""The one sentence at the top, and the overall status."""

from collections.abc import Sequence

from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import Status
from gpuwizard.model.report import LayerResult
from gpuwizard.model.view import gpu_test_passed, gpus, import_failed, package, title


def overall(findings: Sequence[Finding], layers: Sequence[LayerResult]) -> Status:
    """Returns the worst of the layers; a failed finding fails the whole."""
    states = {layer.status for layer in layers}
    if "failed" in states or any(found.severity == "failed" for found in findings):
        return "failed"
    if states & {"errored"}:
        return "errored"
    return "warning" if "warning" in states or "blocked" in states else "passed"


SMALL_WORDS = ("This", "The", "A", "An", "No", "Another", "Two", "Something", "Other", "Several", "Your", "Math")


def _with_cause(case: Case, root: Finding) -> str:
    """Says what does not work and why. A title that begins with the framework's name says both by itself."""
    cause = root.title
    if cause.startswith(title(case)):
        return cause + "."
    first = cause.split(" ", 1)[0]
    words = cause[0].lower() + cause[1:] if first in SMALL_WORDS else cause
    if root.layer == "framework" and import_failed(case):
        return f"{title(case)} cannot be imported: {words}."
    card = "a GPU" if root.cause == "hardware.no-nvidia-gpu" else "the GPU"
    position = root.subject.get("position", "")
    if position and gpu_test_passed(case):
        card = f"GPU {position}"
    return f"{title(case)} cannot use {card}: {words}."


def verdict(case: Case, findings: Sequence[Finding], status: Status) -> str:
    """Returns the sentence that answers the user's question."""
    root = next((found for found in findings if found.role == "root"), None)
    if root is not None:
        return _with_cause(case, root)
    installed = package(case)
    name = f"{title(case)} {installed.version}" if installed is not None else title(case)
    if gpu_test_passed(case):
        card = next((gpu.name for gpu in gpus(case)), "the GPU")
        return f"{name} works on the {card}." if card != "the GPU" else f"{name} works on the GPU."
    if status in ("passed", "warning"):
        return f"Nothing wrong was found, but {name} was not tested on a GPU."
    return "Something is wrong that gpuwizard cannot explain yet."
