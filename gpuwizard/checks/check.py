"""What a check is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding

Judge = Callable[[Case], Iterable[Finding]]


@dataclass(frozen=True)
class Check:
    """A statement that holds on a healthy machine, and how it is judged.

    Attributes:
        statement: The sentence that is true where nothing is wrong.
        causes: The cause ids that its judge can return.
        judge: Returns a finding for each way in which the statement does not hold. Pure.
    """

    statement: str
    causes: tuple[str, ...]
    judge: Judge
