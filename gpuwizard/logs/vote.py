"""A vote: how far a message speaks for a cause."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from gpuwizard.logs.message import Message
from gpuwizard.logs.situation import Situation


class Vote(Struct, frozen=True):
    """One message speaks for one cause. `weight` (0 to 1) is how often it is right when it is all that is known."""

    cause: str
    weight: float
    message: Message


Rule = Callable[[Situation], Iterator[Vote]]
Weights = dict[str, float]


def by_kind(seen: Situation, weights: Mapping[str, Weights]) -> Iterator[Vote]:
    """Yields the votes of each message whose kind is listed."""
    for message in seen.messages:
        if message.kind in weights:
            yield from votes(message, weights[message.kind])


def votes(message: Message, weights: Weights, factor: float = 1.0) -> Iterator[Vote]:
    """Yields one vote for each cause."""
    for cause, weight in weights.items():
        yield Vote(cause, weight * factor, message)
