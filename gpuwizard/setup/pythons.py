"""Which Python an environment is made with: one at hand that fits, else one to fetch."""

from collections.abc import Sequence

from packaging.specifiers import SpecifierSet
from packaging.version import Version

from gpuwizard.catalog.versions import at_least
from gpuwizard.catalog.wsl import UBUNTU_PYTHON
from gpuwizard.diagnosis.recommend.pythons import PREFERRED, Choice, is_usable, release_of
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.setup.facts import Room

__all__ = ["Choice", "pick", "spelled"]

# Environments of projects and tools may be deleted by their owners: another is made from them only for want of better.
_BORROWED = ("venv", "poetry", "pipx", "jupyter", "conda", "store")
_KNOWN = tuple(f"3.{minor}" for minor in range(8, 15))


def pick(
    asked: SpecifierSet,
    oldest: str,
    newest: str,
    environments: Sequence[Environment],
    room: Found[Room] | Absent | Unknown,
) -> Choice | None:
    """Returns the Python for an environment, None where no release fits both the wish and the packages.

    Args:
        asked: The releases that the profile allows.
        oldest: Oldest release with packages.
        newest: Newest one; empty for no limit.
        environments: The Pythons at hand.
        room: The environment, if it is there already: then its Python is the one.
    """
    fitting = [one for one in environments if is_usable(one) and _fits(release_of(one), oldest, newest)]
    allowed = [one for one in fitting if asked.contains(one.version, prereleases=True)]
    best = min(allowed, key=_worth, default=None)
    if isinstance(room, Found):
        inside = ".".join(room.value.version.split(".")[:2])
        if _fits(inside, oldest, newest) and asked.contains(room.value.version, prereleases=True):
            return Choice(inside, next((one for one in allowed if release_of(one) == inside), None))
    if best is not None:
        return Choice(release_of(best), best)
    order = (*PREFERRED, *(one for one in reversed(_KNOWN) if one not in PREFERRED))
    release = next((one for one in order if _fits(one, oldest, newest) and _some_patch(asked, one)), None)
    return Choice(release) if release else None


def spelled(version: str, in_ubuntu: bool) -> str:
    """Returns what Python was asked for, as the end of a sentence."""
    if version != "newest":
        return f'profile asks for "{version}"'
    return f"Ubuntu in WSL brings {UBUNTU_PYTHON}" if in_ubuntu else "known Pythons are others"


def _fits(release: str, oldest: str, newest: str) -> bool:
    return bool(at_least(release, oldest)) and (not newest or bool(at_least(newest, release)))


def _some_patch(asked: SpecifierSet, release: str) -> bool:
    """Whether some 3.12.x is allowed; which patch is fetched is not ours to say."""
    return any(asked.contains(f"{release}.{patch}") for patch in range(30))


def _worth(environment: Environment) -> tuple[bool, int, int]:
    release = release_of(environment)
    order = PREFERRED.index(release) if release in PREFERRED else len(PREFERRED)
    return environment.kind in _BORROWED, order, -Version(environment.version).micro
