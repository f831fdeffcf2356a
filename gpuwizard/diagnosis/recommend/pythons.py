"""Which Python an option is installed with: one that is at hand, or one that has to be fetched."""

import re
from collections.abc import Sequence

from msgspec import Struct

from gpuwizard.catalog.versions import at_least
from gpuwizard.diagnosis.recommend.option import Option
from gpuwizard.model.interpreter import Environment

# All three frameworks have packages for 3.12; what is newer or older serves fewer of them.
PREFERRED = ("3.12", "3.11", "3.13", "3.10")
# Tools keep these for themselves; a new environment may still be made from one where there is nothing else.
_LAST_KINDS = ("pipx", "jupyter")


class Choice(Struct, frozen=True):
    """The Python for an option: its release, and where it is (None: it has to be fetched first)."""

    release: str
    environment: Environment | None = None

    @property
    def path(self) -> str:
        """Path of the interpreter, empty where it has to be fetched."""
        return self.environment.python if self.environment else ""


def release_of(environment: Environment) -> str:
    """Returns "3.11" for Python 3.11.7, empty where the version is not known."""
    found = re.match(r"(\d+\.\d+)", environment.version)
    return found[1] if found else ""


def is_usable(environment: Environment) -> bool:
    """Whether a framework could be installed with it at all: CPython in 64 bit, with the usual lock (no "3.13t")."""
    names = (re.split(r"[\\/]", environment.python)[-1].lower(), environment.name.lower(), environment.python.lower())
    if "pypy" in " ".join(names) or re.search(r"\d+t(\.exe)?$", names[0]):
        return False
    narrow = re.search(r"(-|python\d+-)32\b", " ".join((*names, environment.prefix.lower())))
    return bool(release_of(environment)) and narrow is None and "(x86)" not in names[2]


def fits(option: Option, release: str) -> bool:
    """Whether an option has packages for a Python release."""
    return bool(at_least(release, option.python_min) and at_least(option.python_max, release))


def pick(option: Option, pythons: Sequence[Environment], chosen: Environment | None) -> Choice:
    """Returns the Python for an option: the chosen one, else the first, else the one that serves best.

    Args:
        option: What is to be installed.
        pythons: Those at hand; the first is the one that the user works with.
        chosen: The one that the user named, None for none.
    """
    if chosen is not None and is_usable(chosen) and fits(option, release_of(chosen)):
        return Choice(release_of(chosen), chosen)
    at_hand = [one for one in pythons if is_usable(one) and fits(option, release_of(one))]
    if at_hand and at_hand[0] is pythons[0]:
        return Choice(release_of(at_hand[0]), at_hand[0])
    best = min(at_hand, key=_worth, default=None)
    return Choice(release_of(best), best) if best else Choice(to_fetch(option))


def to_fetch(option: Option) -> str:
    """Returns the Python release to fetch for an option."""
    return next((release for release in PREFERRED if fits(option, release)), option.python_max)


def _worth(environment: Environment) -> tuple[int, int, int]:
    release = release_of(environment)
    order = PREFERRED.index(release) if release in PREFERRED else len(PREFERRED)
    return environment.kind in _LAST_KINDS, order, environment.kind in ("venv", "poetry")
