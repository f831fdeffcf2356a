"""The packages and extras that the project asks for exist."""

from collections.abc import Iterator

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from gpuwizard.catalog.packages import withdrawn
from gpuwizard.checks.check import Check
from gpuwizard.checks.offers import version
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import FrameworkPackage, Request
from gpuwizard.model.outcome import Absent
from gpuwizard.model.view import gpu_test_passed, import_worked, is_windows, package, title

# An extra that brings a framework's GPU parts has one of these in its name.
GPU_WORDS = ("cuda", "gpu")


def judge(case: Case) -> Iterator[Finding]:
    """An absent framework may have been asked for by a name that is gone; an installed one by an extra that is."""
    installed = package(case)
    if isinstance(case.target.facts.package, Absent) and not import_worked(case):
        yield from _name_gone(case)
    elif installed is not None and not gpu_test_passed(case):
        yield from _empty_package(case, installed)
        yield from _extra_gone(case, installed)


def _name_gone(case: Case) -> Iterator[Finding]:
    for line in case.target.facts.asked:
        asked = _parsed(line)
        gone = withdrawn(asked.name) if asked is not None else None
        if asked is None or gone is None or not gone.first_empty or gone.framework != case.target.framework:
            continue
        # pip takes the newest that the line allows, and that one is empty.
        if asked.specifier.contains(gone.first_empty, prereleases=True) or _beyond(asked, gone.first_empty):
            yield _finding(line, f"{asked.name} was withdrawn. {gone.says}", asked.name, gone.instead)
            return


def _beyond(asked: Requirement, first: str) -> bool:
    """Whether the line asks for a version after the first empty one."""
    pinned = [version(one.version.rstrip(".*")) for one in asked.specifier if one.operator in ("==", "~=", ">=", ">")]
    return any(one >= Version(first) for one in pinned)


def _empty_package(case: Case, installed: FrameworkPackage) -> Iterator[Finding]:
    gone = withdrawn(installed.distribution)
    if gone is None or not gone.first_empty or import_worked(case):
        return
    if version(installed.version) >= Version(gone.first_empty):
        says = f"{installed.distribution} {installed.version} is all that is installed, and it is empty."
        yield _finding(None, says, installed.distribution, gone.instead)


def _extra_gone(case: Case, installed: FrameworkPackage) -> Iterator[Finding]:
    """An extra that pip does not know costs only a warning: it installs the framework without its GPU parts."""
    if is_windows(case) or not installed.wheel_tags or not _lacks_gpu_parts(case, installed):
        return
    has = {canonicalize_name(extra) for extra in installed.extras}
    for line in case.target.facts.asked:
        asked = _parsed(line)
        if asked is None or asked.name != case.target.framework:
            continue
        for extra in sorted(asked.extras):
            if canonicalize_name(extra) not in has and any(word in extra for word in GPU_WORDS):
                name = f"{asked.name}[{extra}]"
                gone = withdrawn(name)
                says = f"{title(case)} {installed.version} has no extra {extra}, so pip left it out."
                says += f" {gone.says}" if gone is not None else ""
                yield _finding(line, says, name, gone.instead if gone is not None else "")
                return


def _lacks_gpu_parts(case: Case, installed: FrameworkPackage) -> bool:
    missing = [one for one in case.target.libraries if one.status == "missing" and one.family in ("cuda", "cudnn")]
    return installed.flavour == "cpu" or bool(missing)


def _parsed(line: Request) -> Requirement | None:
    try:
        return Requirement(line.requirement)
    except InvalidRequirement:
        return None


def _finding(line: Request | None, says: str, asked: str, instead: str) -> Finding:
    evidence = [(says, "installed packages" if line is None else "catalogue of releases")]
    if line is not None:
        evidence.insert(0, (f"Your project asks for {line.requirement}.", line.file))
    return finding(
        "framework.package-removed", *evidence, confidence=0.9, package=asked, requirement=asked, wanted=instead
    )


CHECK = Check("The packages that your project asks for exist", ("framework.package-removed",), judge)
