"""Whether what the framework requires is installed; the user's Python, not ours, decides the markers."""

import re
from collections.abc import Mapping, Sequence
from importlib import metadata

from msgspec import Struct
from packaging.markers import default_environment
from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion

from gpuwizard.model.interpreter import Conflict, Interpreter

# Needed only for building or for tools beside the framework; their absence breaks no import.
UNIMPORTANT = (
    "setuptools",
    "wheel",
    "libclang",
    "tensorboard",
    "tensorflow-io-gcs-filesystem",
    "tensorboard-data-server",
)


class Wanted(Struct, frozen=True):
    """One requirement that holds for this Python. `extra` is the extra that asks for it, empty for none."""

    name: str
    requirement: str
    extra: str
    wanted_by: str


def parse(distribution: metadata.Distribution, interpreter: Interpreter) -> tuple[Wanted, ...]:
    """Returns the requirements of a distribution that hold for that interpreter, extras included."""
    environment = _environment(interpreter)
    by = str(distribution.metadata["Name"])
    found = []
    for line in distribution.requires or ():
        try:
            requirement = Requirement(line)
        except InvalidRequirement:
            continue
        extra = _extra(str(requirement.marker or ""))
        if requirement.marker and not requirement.marker.evaluate({**environment, "extra": extra}):
            continue
        text = canonicalize_name(requirement.name) + str(requirement.specifier)
        found.append(Wanted(canonicalize_name(requirement.name), text, extra, by))
    return tuple(found)


def conflicts(wanted: Sequence[Wanted], installed: Mapping[str, metadata.Distribution]) -> tuple[Conflict, ...]:
    """Returns the plain requirements that are absent or of the wrong version."""
    found = []
    for item in wanted:
        if item.extra or item.name in UNIMPORTANT:
            continue
        have = version_of(installed.get(item.name))
        if not _fits(item, have):
            found.append(Conflict(item.name, item.requirement, have, item.wanted_by))
    return tuple(found)


def cuda_packages(wanted: Sequence[Wanted], installed: Mapping[str, metadata.Distribution]) -> tuple[Conflict, ...]:
    """Returns the NVIDIA wheels that the framework names, each with the installed version or nothing."""
    return tuple(
        Conflict(item.name, item.requirement, version_of(installed.get(item.name)), item.wanted_by)
        for item in wanted
        if item.name.startswith("nvidia-")
    )


def _fits(item: Wanted, have: str) -> bool:
    if not have:
        return False
    try:
        return Requirement(item.requirement).specifier.contains(have, prereleases=True)
    except InvalidVersion:
        return True


def version_of(distribution: metadata.Distribution | None) -> str:
    """Returns the installed version, empty where nothing is installed or its metadata cannot be read."""
    try:
        return (distribution.version or "") if distribution is not None else ""
    except (KeyError, TypeError, UnicodeDecodeError):
        return ""


def _extra(marker: str) -> str:
    match = re.search(r"extra == [\"']([^\"']+)[\"']", marker)
    return match[1] if match else ""


def _environment(interpreter: Interpreter) -> dict[str, str]:
    """The marker variables as the user's Python would give them."""
    environment = {key: str(value) for key, value in default_environment().items()}
    environment.update(
        python_version=".".join(interpreter.version.split(".")[:2]),
        python_full_version=interpreter.version,
        implementation_name=interpreter.implementation,
    )
    return environment
