"""What a whole set-up takes: the rough times and sizes of its steps, added up."""

import re
from collections.abc import Sequence

from msgspec import Struct

from gpuwizard.setup.step import SetupStep

_TIME = re.compile(r"\b(a quarter of an|half an?|a few|several|an?|\d+)(?: to (\d+))? (minute|hour|restart)s?\b")
_SIZE = re.compile(r"\b(\d+(?:\.\d+)?) (MB|GB)\b")
_MINUTES = {"minute": 1, "restart": 3, "hour": 60}
# "A few" is what people take it for.
_WORDS = {"a quarter of an": 0.25, "half a": 0.5, "half an": 0.5, "a few": 4.0, "several": 4.0, "a": 1.0, "an": 1.0}


class Totals(Struct, frozen=True):
    """Rough sums over the steps that are still to be done.

    Attributes:
        minutes: How long they take.
        megabytes: How much is on the disk afterwards.
        at_least: Whether a step among them installs something whose size is not known.
    """

    minutes: float = 0.0
    megabytes: float = 0.0
    at_least: bool = False


def totals(steps: Sequence[SetupStep]) -> Totals:
    """Returns the sums over all steps that are not done."""
    left = [step for step in steps if step.state != "done"]
    sizes = {step.id: _megabytes(step.takes) for step in left}
    unknown = any(not sizes[step.id] for step in left if step.id not in ("restart", "verify"))
    return Totals(sum(_minutes(step.takes) for step in left), sum(sizes.values()), unknown)


def _minutes(text: str) -> float:
    """Returns the first time that a text names; what follows it ("on a new card a few minutes") is the exception."""
    found = _TIME.search(text)
    if found is None:
        return 0.0
    number, to, unit = found.groups()
    return (float(to) if to else _WORDS.get(number) or float(number)) * _MINUTES[unit]


def _megabytes(text: str) -> float:
    return max((float(number) * (1000 if unit == "GB" else 1) for number, unit in _SIZE.findall(text)), default=0.0)
