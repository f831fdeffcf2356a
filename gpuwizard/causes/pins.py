"""The versions in which the installed framework asks for a package: what its own metadata says, and no guess."""

from collections.abc import Iterable

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion

from gpuwizard.causes.situation import Situation
from gpuwizard.model.interpreter import Conflict


def requirement(situation: Situation, name: str) -> str:
    """Returns what the framework's metadata asks of a CUDA package ("nvidia-cudnn-cu13==9.24.0.43").

    Args:
        situation: The machine.
        name: The package.

    Returns:
        Empty where the metadata does not name the package, or was not read.
    """
    key, found = canonicalize_name(name), SpecifierSet()
    named = [one for one in _parsed(_cuda_packages(situation)) if canonicalize_name(one.name) == key]
    for one in named:
        found &= one.specifier
    return f"{name}{found}" if named else ""


def closest(situation: Situation, name: str) -> str:
    """Returns what to ask for a CUDA package: as the metadata wants it, else by the number in its file's name."""
    wanted = (one.wanted_version for one in situation.case.target.libraries if one.package == name)
    number = next((text for text in wanted if text), "")
    return requirement(situation, name) or (f"{name}=={number}" if number else name)


def unmet(situation: Situation, extras: bool) -> list[Requirement]:
    """Returns what the framework asks for and does not have: what pip changes when asked for the same release again.

    Args:
        situation: The machine.
        extras: Whether the extra that brings the CUDA packages is asked for as well.
    """
    plain = situation.package.conflicts if situation.package else ()
    lines = [*plain, *(_cuda_packages(situation) if extras else ())]
    found = {one.package: one for one in lines if not _accepts(one)}
    return list(_parsed(found.values()))


def _cuda_packages(s: Situation) -> tuple[Conflict, ...]:
    return s.package.cuda_packages if s.package else ()


def _parsed(lines: Iterable[Conflict]) -> Iterable[Requirement]:
    for line in lines:
        try:
            yield Requirement(line.wanted)
        except InvalidRequirement:
            continue


def _accepts(asked: Conflict) -> bool:
    try:
        return bool(asked.installed) and Requirement(asked.wanted).specifier.contains(asked.installed, prereleases=True)
    except (InvalidRequirement, InvalidVersion):
        return True
