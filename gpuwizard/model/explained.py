"""The answer to a log that somebody brings, and what is known of where the log comes from."""

from msgspec import Struct

from gpuwizard.model.finding import Finding

NOISE = "benign.log-noise"


class Hints(Struct, frozen=True):
    """What is known of where a log comes from; empty for "the log tells".

    Attributes:
        on: "windows", "linux", "wsl" or "container".
        framework: "NAME==VERSION" or "NAME".
        python: Python's version.
    """

    on: str = ""
    framework: str = ""
    python: str = ""


class Explained(Struct, frozen=True):
    """The answer to a log.

    Attributes:
        findings: The causes, the likeliest first, with titles and fixes; one `benign.log-noise` where all is harmless.
        harmless: Line number, text, and why it is harmless.
        here: Whether facts of this machine were taken into account.
        undecided: The causes between which the log alone cannot decide, the first among them; empty where it can.
        confirmed: Whether the look at this machine named the first cause as well, without the log.
        no_card: Whether it did not, and found that there is no NVIDIA card in this machine.
    """

    findings: tuple[Finding, ...] = ()
    harmless: tuple[tuple[int, str, str], ...] = ()
    here: bool = False
    undecided: tuple[str, ...] = ()
    confirmed: bool = False
    no_card: bool = False

    @property
    def only_noise(self) -> bool:
        """Whether the log holds nothing but harmless lines."""
        return bool(self.findings) and all(finding.cause == NOISE for finding in self.findings)
