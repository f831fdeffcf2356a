"""The framework's files are whole, and one package alone owns them."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import FrameworkPackage
from gpuwizard.model.layers import Severity
from gpuwizard.model.view import gpu_test_passed, import_failed, import_worked, package, title

SHOWN = 5
# Source: Requires-Dist of tensorflow 2.10 to 2.18 for the systems on which it is an empty package.
BODIES = ("tensorflow-intel", "tensorflow-cpu-aws", "tensorflow-macos")
CAUSES = ("framework.corrupt-install", "framework.duplicate-install")


def judge(case: Case) -> Iterator[Finding]:
    """Two owners explain missing files: removing one took files that the other needs."""
    installed = package(case)
    if installed is None:
        return
    if installed.overlaps:
        yield _overlap(case, installed)
    if body_missing(installed):
        yield _without_body(installed)
    # An editable installation has its folder elsewhere, and imports.
    if installed.file_problems or not (installed.location or import_worked(case)):
        yield _damaged(case, installed)


def body_missing(installed: FrameworkPackage) -> str:
    """Returns the package that holds the framework's files for this system, where only the empty one above it is here.

    On Windows tensorflow 2.11 to 2.15 is empty and asks for tensorflow-intel. What else bears the framework's name
    (tensorflow-io-gcs-filesystem, tensorflow-estimator) is a package beside it.
    """
    return next((one.package for one in installed.conflicts if one.package in BODIES and not one.installed), "")


def _without_body(installed: FrameworkPackage) -> Finding:
    body = body_missing(installed)
    said = f"{installed.distribution} {installed.version} is empty; its files come with {body}, which is not installed."
    return finding(
        "framework.corrupt-install",
        (said, "installed packages"),
        confidence=0.93,
        distribution=installed.distribution,
        version=installed.version,
    )


def _overlap(case: Case, installed: FrameworkPackage) -> Finding:
    names = [installed.distribution, *(other.name for other in installed.overlaps)]
    said = f"These packages all install into the same folder: {', '.join(names)}."
    return finding(
        "framework.duplicate-install",
        (said, "RECORD files"),
        severity="failed" if import_failed(case) else "warning",
        confidence=0.85,
        distributions=", ".join(names),
    )


def _damaged(case: Case, installed: FrameworkPackage) -> Finding:
    evidence = [(f"{p.path}: {p.problem}", "RECORD") for p in installed.file_problems[:SHOWN]]
    if not installed.location and not import_worked(case):
        gone = f"The package list names {installed.distribution} {installed.version}, but its folder is gone."
        evidence.insert(0, (gone, "installed packages"))
    return finding(
        "framework.corrupt-install",
        *evidence,
        severity=_severity(case, installed),
        confidence=0.93 if import_failed(case) else 0.7,
        files=", ".join(p.path for p in installed.file_problems[:SHOWN]),
        distribution=installed.distribution,
        version=installed.version,
        package=title(case),
    )


def _severity(case: Case, installed: FrameworkPackage) -> Severity:
    """A missing library fails something sooner or later; a missing data file may never be asked for.

    Where the framework computed on the GPU, its files were changed by somebody who knew how (patchelf does).
    """
    if gpu_test_passed(case):
        return "warning"
    native = any(p.path.endswith((".so", ".pyd", ".dll")) or ".so." in p.path for p in installed.file_problems)
    return "warning" if import_worked(case) and not native else "failed"


CHECK = Check("The framework's files are whole, and one package owns them", CAUSES, judge)
