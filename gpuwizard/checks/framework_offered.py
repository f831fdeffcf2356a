"""A build of the framework exists that this Python, this system and this pip can install."""

from collections.abc import Iterator

from msgspec.structs import replace
from packaging.specifiers import SpecifierSet

from gpuwizard.catalog.pip import first_pip_for
from gpuwizard.catalog.versions import older
from gpuwizard.checks.check import Check
from gpuwizard.checks.framework_unhidden import lone_package
from gpuwizard.checks.offers import Offer, asks_for, for_python, offers, version
from gpuwizard.checks.platforms import described, no_gpu_build
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import Interpreter
from gpuwizard.model.outcome import Absent
from gpuwizard.model.view import gpu_test_passed, import_worked, interpreter, package, title

CATALOGUE = "catalogue of releases"
# Releases of JAX that have a row for each patch.
JAX_BY_PATCH = (0, 4)
PIP_USERS = ("pip", "pipenv")


def judge(case: Case) -> Iterator[Finding]:
    """Says why the framework could not be installed: one reason, the one that no later step can get around."""
    python = interpreter(case)
    if python is None:
        return
    if isinstance(case.target.facts.package, Absent) and not (lone_package(case) or import_worked(case)):
        reason = _platform(case) or _python(case, python) or _c_library(case, python) or _pip(case, python)
        if reason is not None:
            yield reason
    elif package(case) is not None and not gpu_test_passed(case):
        yield from _kept_back(case, python)


def _platform(case: Case) -> Finding | None:
    """No release at all was built for such a system; the Python would do."""
    says = no_gpu_build(case)
    if not says:
        return None
    evidence = ((described(case), "the system"), (says, CATALOGUE))
    return finding("framework.platform-unsupported", *evidence, found=case.host.machine or case.host.os)


def _python(case: Case, python: Interpreter) -> Finding | None:
    """No release was built for this Python: too new, too old, 32-bit, or of another kind."""
    name, rows = title(case), offers(case.target.framework)
    newest, file = rows[-1], ""
    says = ""
    if python.bits == 32:
        says = f"This Python is a 32-bit program; {name} is built for 64 bit only."
    elif python.implementation != "cpython":
        says = f"This Python is another implementation than CPython; {name} is built for CPython only."
    elif python.free_threaded and case.target.framework == "tensorflow":
        says = "This Python is built without the GIL (free-threaded); TensorFlow has no build for it."
    elif not for_python(rows, python.version):
        says = f"{name} {newest.version} is built for Python {newest.python_min} to {newest.python_max}."
    elif (pinned := _pinned_for_others(case, python)) is not None:
        newest, file = pinned, _asking_file(case)
        pythons = f"Python {newest.python_min} to {newest.python_max}"
        says = f"{name} {newest.version}, which {file} asks for, is built for {pythons}."
    if not says:
        return None
    yours = f"This Python is {python.version} ({python.implementation}, {python.bits} bit)."
    return finding(
        "framework.python-unsupported",
        (yours, "the interpreter"),
        (says, CATALOGUE),
        version=newest.version,
        found=python.version,
        wanted=f"{newest.python_min} to {newest.python_max}",
        asked_in=file,
    )


def _pinned_for_others(case: Case, python: Interpreter) -> Offer | None:
    """Returns the newest release that the project allows, where none that it allows was built for this Python."""
    allowed = [row for row in offers(case.target.framework) if _asked_for(case, row)]
    if not allowed or for_python(allowed, python.version):
        return None
    newest = allowed[-1]
    named = [one for one in _patches(newest.version) if any(ranges.contains(one) for ranges in _ranges(case))]
    # The project may ask for an earlier patch than the newest, the only one that the catalogue names.
    return newest if newest.version in named else replace(newest, version=max(named, key=version))


def _c_library(case: Case, python: Interpreter) -> Finding | None:
    """Releases exist for this Python, and each needs a newer C library than this system has."""
    have, fitting = glibc(case), for_python(offers(case.target.framework), python.version)
    if not have or not fitting or not all(older(have, row.glibc) for row in fitting):
        return None
    needed = min((row.glibc for row in fitting), key=version)
    return finding(
        "system.c-library-too-old",
        (f"This system has glibc {have}.", "the system"),
        (f"Every {title(case)} for Python {_minor(python)} needs glibc {needed} or newer.", CATALOGUE),
        stage="install",
        wanted=f"glibc {needed}",
        found=f"glibc {have}",
    )


def _pip(case: Case, python: Interpreter) -> Finding | None:
    """Releases exist, and this pip passes over each file that would do as one of a kind that it does not know."""
    fitting, seen = _visible(case, python)
    wanted = [row for row in fitting if _asked_for(case, row)] or list(fitting)
    if not wanted or any(row in seen for row in wanted):
        return None
    return _too_old(case, python, wanted[-1])


def _kept_back(case: Case, python: Interpreter) -> Iterator[Finding]:
    """The release that is installed is the newest that this pip can see, and newer ones exist for this Python."""
    installed = package(case)
    fitting, seen = _visible(case, python)
    if installed is None or not seen or seen[-1] == fitting[-1]:
        return
    mine = version(installed.version.partition("+")[0])
    if mine.release[:2] == version(seen[-1].version).release[:2]:
        yield _too_old(case, python, fitting[-1], installed.version)


def _visible(case: Case, python: Interpreter) -> tuple[tuple[Offer, ...], tuple[Offer, ...]]:
    """Returns the releases for this Python and C library, and those of them whose files this pip can see."""
    have, libc = pip_version(case), glibc(case)
    if not have or not libc or python.installer not in PIP_USERS:
        return (), ()
    rows = for_python(offers(case.target.framework), python.version)
    fitting = tuple(row for row in rows if not older(libc, row.glibc))
    return fitting, tuple(row for row in fitting if not older(have, first_pip_for(row.glibc)))


def _asked_for(case: Case, row: Offer) -> bool:
    """Whether the project asks for this release; for all of them where it asks for nothing."""
    mine = _ranges(case)
    return not mine or any(ranges.contains(patch) for ranges in mine for patch in _patches(row.version))


def _ranges(case: Case) -> list[SpecifierSet]:
    asked = [line.requirement for line in case.target.facts.asked]
    return [ranges for text in asked if (ranges := asks_for(text, case.target.framework)) is not None]


def _asking_file(case: Case) -> str:
    name = case.target.framework
    return next((line.file for line in case.target.facts.asked if asks_for(line.requirement, name) is not None), "")


def _patches(newest: str) -> list[str]:
    """Returns the releases that a row of the catalogue stands for: mostly a minor release by its newest patch."""
    parsed = version(newest)
    if parsed.release[:2] == JAX_BY_PATCH:
        return [newest]
    return [newest, *(f"{parsed.major}.{parsed.minor}.{patch}" for patch in range(10))]


def _too_old(case: Case, python: Interpreter, newest: Offer, installed: str = "") -> Finding:
    have, needed = pip_version(case), first_pip_for(newest.glibc)
    named = f"{title(case)} {newest.version} for Python {_minor(python)}"
    evidence = [
        (f"pip in this Python is {have}.", "installed packages"),
        (f"Only pip {needed} and later can see {named}.", CATALOGUE),
    ]
    if installed:
        evidence.append((f"Installed is {installed}, the newest that this pip is offered.", "installed packages"))
    return finding(
        "framework.installer-too-old",
        *evidence,
        severity="warning" if installed else "failed",
        confidence=0.6 if installed else 0.93,
        found=have,
        wanted=needed,
        version=newest.version,
    )


def pip_version(case: Case) -> str:
    """Returns the version of pip in the chosen Python, empty where there is none."""
    return next((one.version for one in case.target.facts.distributions if one.name == "pip"), "")


def glibc(case: Case) -> str:
    """Returns the version of this Linux's glibc, empty on other systems and where it is not known."""
    name, _, number = case.host.libc.partition(" ")
    return number if name == "glibc" else ""


def _minor(python: Interpreter) -> str:
    return ".".join(python.version.split(".")[:2])


CHECK = Check(
    "A build of the framework exists that this Python can install",
    (
        "framework.platform-unsupported",
        "framework.python-unsupported",
        "system.c-library-too-old",
        "framework.installer-too-old",
    ),
    judge,
)
