"""The framework is installed in this Python, in a build for this Python."""

from collections.abc import Iterator

from packaging.version import Version

from gpuwizard.catalog import tensorflow
from gpuwizard.checks.check import Check
from gpuwizard.checks.framework_unhidden import lone_package
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.outcome import Absent
from gpuwizard.model.view import interpreter, title


def judge(case: Case) -> Iterator[Finding]:
    """Says that it is absent, and first of all why it could not be installed where that is known."""
    if not isinstance(case.target.facts.package, Absent) or lone_package(case):
        return
    unfit = _unfit(case)
    evidence = [(f"No package in this Python brings {title(case)}.", "installed packages")]
    shadow = next((s for s in case.target.facts.shadows if s.module == case.target.framework), None)
    if shadow is not None:
        evidence.append((f"Only {shadow.path} carries its name ({shadow.via}).", "file system"))
    others = [item.python for item in case.target.facts.elsewhere]
    if others:
        evidence.append((f"{title(case)} is installed in another Python: {others[0]}", "other environments"))
    if unfit is not None:
        yield unfit
    yield finding(
        "framework.not-installed",
        *evidence,
        confidence=0.97,
        elsewhere=others[0] if others else "",
        package=case.target.framework,
    )


def _unfit(case: Case) -> Finding | None:
    """Finds a Python that no release of TensorFlow was built for. For the others no such table is kept."""
    python = interpreter(case)
    if python is None or case.target.framework != "tensorflow":
        return None
    says = ""
    newest = tensorflow.NEWEST
    if python.bits == 32:
        says = "This Python is a 32-bit program; TensorFlow is built for 64 bit only."
    elif python.implementation != "cpython":
        says = "This Python is another implementation than CPython; TensorFlow is built for CPython only."
    elif python.free_threaded:
        says = "This Python is built without the GIL (free-threaded); TensorFlow has no build for it."
    elif Version(python.version).release[:2] > Version(newest.python_max).release[:2]:
        says = f"TensorFlow {newest.version} is built for Python {newest.python_min} to {newest.python_max}."
    if not says:
        return None
    yours = f"This Python is {python.version} ({python.implementation}, {python.bits} bit)."
    return finding(
        "framework.python-unsupported",
        (yours, "the interpreter"),
        (says, "catalogue of releases"),
        version=newest.version,
        found=python.version,
        wanted=f"{newest.python_min} to {newest.python_max}",
    )


CHECK = Check(
    "The framework is installed in this Python",
    ("framework.not-installed", "framework.python-unsupported"),
    judge,
)
