"""The page of the framework and the Python that holds it."""

from collections.abc import Iterator, Sequence

from gpuwizard.diagnosis.pages import windows
from gpuwizard.diagnosis.pages.common import ENDS, TEST_RUN, first_title, result, worst
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import FrameworkPackage
from gpuwizard.model.outcome import Absent, Unknown
from gpuwizard.model.report import LayerResult, Seen
from gpuwizard.model.view import import_worked, interpreter, package, title

FLAVOURS = {
    "cuda": "with CUDA (NVIDIA GPUs)",
    "cpu": "without CUDA (processor only)",
    "rocm": "for AMD GPUs",
    "unknown": "does not say whether it has CUDA",
    "stub": "only pulls another package",
}
KINDS = {"venv": "virtual environment", "conda": "conda environment", "system": "the system's own"}


def page(case: Case, findings: Sequence[Finding]) -> LayerResult:
    """Passes only where the import was tried and came through."""
    seen = tuple(_seen(case))
    status = worst(findings)
    if status is not None:
        return result(case, "framework", status, first_title(findings), seen)
    stage = case.run.stage("import")
    if import_worked(case) and stage is not None:
        version = stage.data.get("version", "")
        return result(case, "framework", "passed", f"{title(case)} {version} imports without error.", seen)
    asked = case.target.facts.interpreter
    if isinstance(asked, Unknown) and asked.kind != "not-run":
        return result(case, "framework", "failed", asked.reason, seen)
    if case.run.end.kind in ("not-run", "cancelled", "not-started"):
        return result(case, "framework", "skipped", f"{title(case)} was not imported.", seen)
    return result(case, "framework", "failed", f"{title(case)} could not be imported.", seen)


def _seen(case: Case) -> Iterator[Seen]:
    python = interpreter(case)
    if python is not None:
        kind = KINDS.get(python.kind, python.kind)
        maker = "" if python.implementation == "cpython" else f"{python.implementation}, "
        says = f"{python.version} ({maker}{python.bits} bit, {kind}, packages by {python.installer})"
        yield Seen("Python", says, python.executable)
    installed, answer = package(case), case.target.facts.package
    if installed is not None:
        yield from _package(installed)
    elif isinstance(answer, Absent):
        yield Seen(title(case), "not installed in this Python", "installed packages", "bad")
    else:
        yield Seen(title(case), "not known whether it is installed", "", "warn")
    yield from _import(case)
    yield from windows.framework_rows(case)
    for shadow in case.target.facts.shadows:
        yield Seen("In the way", f"{shadow.path} hides {shadow.module}", shadow.via, "warn")


def _package(installed: FrameworkPackage) -> Iterator[Seen]:
    yield Seen("Package", f"{installed.distribution} {installed.version}", "installed packages")
    mark = "ok" if installed.flavour == "cuda" else "warn"
    yield Seen("Build", FLAVOURS.get(installed.flavour, installed.flavour), installed.build.source, mark)
    for other in installed.overlaps:
        yield Seen("Also owns its folder", f"{other.name} {other.version}", other.location, "warn")
    for conflict in installed.conflicts:
        have = f"{conflict.installed} is installed" if conflict.installed else "it is not installed"
        yield Seen(f"Needs {conflict.wanted}", have, "package metadata", "warn")
    for problem in installed.file_problems[:5]:
        yield Seen("Damaged file", f"{problem.path}: {problem.problem}", "RECORD", "bad")


def _import(case: Case) -> Iterator[Seen]:
    stage = case.run.stage("import")
    if stage is None:
        end = case.run.end
        if end.kind not in ("not-run", "not-started"):
            yield Seen("Import", f"{ENDS.get(end.kind, end.kind)} {end.name}".strip(), TEST_RUN, "bad")
        return
    if stage.ok:
        yield Seen("Import", f"works, {stage.seconds:.1f} s", stage.data.get("file", ""), "ok")
    else:
        yield Seen("Import", stage.error[:600], TEST_RUN, "bad")
