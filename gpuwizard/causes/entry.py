"""What is known about one cause: its texts, and how it is mended on a given machine."""

from collections.abc import Callable
from dataclasses import dataclass

from gpuwizard.causes.situation import Situation
from gpuwizard.model.fix import Fix


@dataclass(frozen=True)
class CauseEntry:
    """One cause.

    Attributes:
        id: The id that never changes ("driver.missing").
        title: One line that names what is wrong, for any machine.
        says: The cause in one line, for a list of causes.
        explanation: Two to four plain sentences for somebody who has never heard of it.
        likely: What makes it likely: signs that a person can see, one or two plain sentences.
        mended: How one sees that it is mended, one plain sentence that holds on any machine.
        fixes: Makes the fixes that fit a machine, the easiest and safest first.
        tailor: Makes title and explanation for a machine; None where the general texts say all.
    """

    id: str
    title: str
    says: str
    explanation: str
    fixes: Callable[[Situation], tuple[Fix, ...]]
    likely: str = ""
    mended: str = ""
    tailor: Callable[[Situation], tuple[str, str]] | None = None

    def texts(self, situation: Situation) -> tuple[str, str]:
        """Returns title and explanation for this machine."""
        if self.tailor is None:
            return self.title, self.explanation
        return self.tailor(situation)
