"""Which releases of a framework were built for a Python and a system, by the catalogue. Pure look-ups."""

from collections.abc import Iterable

from msgspec import Struct
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import InvalidVersion, Version

from gpuwizard.catalog import jax, tensorflow, torch
from gpuwizard.catalog.pip import glibc_of_tag
from gpuwizard.model.layers import FrameworkName


class Offer(Struct, frozen=True):
    """One release: for which Pythons it has wheels, and the oldest glibc for them ("" where that is not known)."""

    version: str
    python_min: str
    python_max: str
    glibc: str = ""


def offers(framework: FrameworkName) -> tuple[Offer, ...]:
    """Returns the releases that the catalogue knows, oldest first."""
    if framework == "tensorflow":
        return tuple(Offer(row.newest_patch, row.python_min, row.python_max, row.glibc) for row in tensorflow.RELEASES)
    if framework == "torch":
        return tuple(Offer(row.newest_patch, row.python_min, row.python_max, row.glibc) for row in torch.RELEASES)
    return tuple(Offer(row.newest_patch, row.python_min, row.python_max) for row in jax.RELEASES)


def for_python(rows: Iterable[Offer], python: str) -> tuple[Offer, ...]:
    """Returns the releases with wheels for a Python ("3.12.3"), oldest first."""
    minor = version(python).release[:2]
    return tuple(
        row for row in rows if version(row.python_min).release[:2] <= minor <= version(row.python_max).release[:2]
    )


def needed_glibc(tags: Iterable[str]) -> str:
    """Returns the oldest glibc that one of a wheel's tags allows ("2.17"), empty where no tag names one."""
    named = [needed for tag in tags if (needed := glibc_of_tag(tag))]
    return min(named, key=version, default="")


def version(text: str) -> Version:
    """Returns a version that can be compared; what is no version counts as 0."""
    try:
        return Version(text)
    except InvalidVersion:
        return Version("0")


def asks_for(requirement: str, name: str) -> SpecifierSet | None:
    """Returns the versions that a requirement on that package allows; None where it is on another, or is none."""
    try:
        asked = Requirement(requirement)
    except InvalidRequirement:
        return None
    return asked.specifier if asked.name == name else None
