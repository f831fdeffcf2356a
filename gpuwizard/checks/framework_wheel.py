"""The installed build was made for this Python, this processor and this C library."""

import re
from collections.abc import Iterator, Sequence

from gpuwizard.catalog.versions import older
from gpuwizard.checks.check import Check
from gpuwizard.checks.framework_offered import glibc
from gpuwizard.checks.offers import needed_glibc
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import FrameworkPackage, Interpreter
from gpuwizard.model.view import import_failed, interpreter, package, title

# Whatever the Python: pure packages, and those that keep to Python's stable interface.
ANY_PYTHON = re.compile(r"(?:py2\.)?py3\d*$|cp3\d+-abi3$")
PROCESSORS = {"x86_64": ("x86_64", "amd64"), "aarch64": ("aarch64", "arm64")}


def judge(case: Case) -> Iterator[Finding]:
    """Judges by the wheel's own tags, and only where the import failed.

    Pip refuses such a wheel, but folders are copied, shared between computers, and named on PYTHONPATH.
    """
    installed, python = package(case), interpreter(case)
    if installed is None or python is None or not installed.wheel_tags or not import_failed(case):
        return
    found = _processor(case, installed) or _python(case, installed, python) or _c_library(case, installed)
    if found is not None:
        yield found


def _processor(case: Case, installed: FrameworkPackage) -> Finding | None:
    mine = case.host.machine.lower()
    made_for = {name for name in PROCESSORS for tag in installed.wheel_tags if tag.endswith(f"_{name}")}
    if not mine or not made_for or any(mine in PROCESSORS[name] for name in made_for):
        return None
    says = f"The installed {title(case)} {installed.version} was built for {', '.join(sorted(made_for))}."
    evidence = ((says, _file(installed)), (f"This computer's processor is of the kind {mine}.", "the system"))
    return finding("framework.platform-unsupported", *evidence, found=mine)


def _python(case: Case, installed: FrameworkPackage, python: Interpreter) -> Finding | None:
    pythons = sorted({tag.split("-")[0] for tag in installed.wheel_tags})
    major, minor = [*python.version.split("."), "0"][:2]
    if f"cp{major}{minor}" in pythons or python.implementation != "cpython" or _for_any(installed.wheel_tags):
        return None
    named = ", ".join(_dotted(name) for name in pythons)
    says = f"The installed {title(case)} {installed.version} was built for Python {named}."
    evidence = ((says, _file(installed)), (f"This Python is {python.version}.", "the interpreter"))
    return finding("framework.python-unsupported", *evidence, found=python.version, wanted=named)


def _c_library(case: Case, installed: FrameworkPackage) -> Finding | None:
    have, needed = glibc(case), needed_glibc(installed.wheel_tags)
    musl = case.host.libc.startswith("musl")
    if not needed or not (musl or older(have, needed)):
        return None
    says = f"The installed {title(case)} {installed.version} was built for glibc {needed} or newer."
    evidence = ((says, _file(installed)), (f"This system has {case.host.libc}.", "the system"))
    return finding(
        "system.c-library-too-old", *evidence, confidence=0.92, wanted=f"glibc {needed}", found=case.host.libc
    )


def _for_any(tags: Sequence[str]) -> bool:
    return any(ANY_PYTHON.match(tag.split("-")[0]) or ANY_PYTHON.match("-".join(tag.split("-")[:2])) for tag in tags)


def _dotted(name: str) -> str:
    """Returns "3.11" for "cp311"."""
    found = re.fullmatch(r"(?:cp|py)(\d)(\d+)", name)
    return f"{found[1]}.{found[2]}" if found else name


def _file(installed: FrameworkPackage) -> str:
    return f"the file WHEEL of {installed.distribution}"


CHECK = Check(
    "The installed build was made for this Python and this system",
    ("framework.platform-unsupported", "framework.python-unsupported", "system.c-library-too-old"),
    judge,
)
