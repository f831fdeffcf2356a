"""What the texts of a profile may say: versions, ranges, packages. Each problem is one sentence."""

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from gpuwizard.setup.profile import NEWEST

OLDEST_PYTHON = "3.8"
FRAMEWORK_PACKAGES = {"tensorflow": "tensorflow", "torch": "torch", "jax": "jax"}


class Problem(Struct, frozen=True):
    """What is wrong with the value at a path; `value` is the piece of text whose line is meant, empty for the key's."""

    path: tuple[str, ...]
    says: str
    value: str = ""


def specifier(text: str) -> SpecifierSet:
    """Returns the range that a version or range means: "3.12" is every 3.12, "newest" is any.

    Raises:
        ValueError: Where it is neither.
    """
    wanted = text.strip()
    if wanted == NEWEST:
        return SpecifierSet()
    try:
        version = Version(wanted)
    except InvalidVersion:
        if not wanted:
            raise ValueError("empty") from None
        try:
            return SpecifierSet(wanted)
        except InvalidSpecifier as error:
            raise ValueError(str(error)) from error
    whole = len(version.release) >= 3 or version.is_prerelease or version.local
    return SpecifierSet(f"=={wanted}" if whole else f"=={wanted}.*")


def problems(tables: Mapping[str, Any]) -> Iterator[Problem]:
    """Yields what the texts say that cannot be meant. Values of the wrong kind are passed over: others tell of them."""
    for path in (("framework", "version"), ("python", "version")):
        yield from _version(path, _at(tables, path))
    yield from _python(_at(tables, ("python", "version")))
    yield from _packages(tables)
    folder = _at(tables, ("environment", "folder"))
    if isinstance(folder, str) and any(ord(sign) < 32 for sign in folder):
        yield Problem(("environment", "folder"), "A folder's name cannot hold a line break or control character.")
    yield from _framework(_at(tables, ("framework",)))


def _framework(section: object) -> Iterator[Problem]:
    if not isinstance(section, dict) or set(section) - {"name", "version", "gpu"}:
        return  # a misspelled key is told of already, and may be the name
    if section.get("name", "none") == "none" and section.get("version", NEWEST) != NEWEST:
        yield Problem(("framework", "version"), "A version is wanted, but no framework: name one in framework.name.")


def _at(tables: Mapping[str, Any], path: tuple[str, ...]) -> object:
    value: object = tables
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _version(path: tuple[str, ...], value: object) -> Iterator[Problem]:
    if not isinstance(value, str):
        return
    try:
        specifier(value)
    except ValueError:
        yield Problem(path, 'This must be "newest", a version such as "2.20.0", or a range such as ">=2.17,<2.21".')


def _python(value: object) -> Iterator[Problem]:
    if not isinstance(value, str):
        return
    try:
        asked = specifier(value)
    except ValueError:
        return
    if value != NEWEST and not any(asked.contains(f"3.{minor}.99") or _exact(value, minor) for minor in range(8, 30)):
        path = ("python", "version")
        yield Problem(path, f"No Python that frameworks are made for fits this: they begin with {OLDEST_PYTHON}.")


def _exact(value: str, minor: int) -> bool:
    return value.startswith((f"3.{minor}.", f"==3.{minor}.", f"~=3.{minor}"))


def _packages(tables: Mapping[str, Any]) -> Iterator[Problem]:
    listed = _at(tables, ("packages", "install"))
    path = ("packages", "install")
    name = _at(tables, ("framework", "name"))
    for text in listed if isinstance(listed, list) else ():
        if isinstance(text, str):
            says = _package(text, name if isinstance(name, str) else "")
            if says:
                yield Problem(path, says, text)


def _package(text: str, framework: str) -> str:
    shown = "".join(sign if sign.isprintable() else "?" for sign in text)[:80]
    try:
        asked = Requirement(text)
    except InvalidRequirement:
        if "://" in text:  # it may hold a password, so it is not repeated
            return "A package is given by an address: name the package only, and set packages.index."
        return f'"{shown}" is not a package as pip names it, such as "pandas" or "pandas>=2,<3".'
    if asked.url is not None:
        return f'"{asked.name}" is given by an address: name the package only, and set packages.index.'
    if canonicalize_name(asked.name) == FRAMEWORK_PACKAGES.get(framework):
        return f'"{asked.name}" is the framework itself: its version stands in framework.version.'
    return ""
