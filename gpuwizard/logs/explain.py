"""Names the causes behind a log, the likeliest first, with the lines that speak for each."""

from msgspec import Struct

from gpuwizard.logs import read
from gpuwizard.logs.blocks import Source
from gpuwizard.logs.message import Message
from gpuwizard.logs.rules import judge
from gpuwizard.logs.situation import Situation, situation
from gpuwizard.logs.vote import Vote
from gpuwizard.model.explained import NOISE

NOT_LOADED = ("library-not-loaded", "library-required")
MAX_CAUSES = 5
_MAX_EVIDENCE = 6
_FLOOR = 0.22
# A cause far behind the first one is not worth a person's time.
_BEHIND = 0.4
# How much a second, third ... message that speaks for the same cause adds to the doubt that is left.
_SUPPORT = 0.2
# What comes after the first failure is more often its consequence than its cause.
_LATER = 0.94


class CauseMatch(Struct, frozen=True):
    """A cause that the log speaks for.

    Attributes:
        cause: An id of the cause catalogue.
        confidence: 0 to 1: how often this answer is right for such a log.
        evidence: Line number and text of what speaks for it.
    """

    cause: str
    confidence: float
    evidence: tuple[tuple[int, str], ...]


class Explanation(Struct, frozen=True):
    """What a log says. Both parts are empty where nothing was recognised.

    Attributes:
        causes: The likeliest first. One entry, `benign.log-noise`, where only harmless lines were recognised.
        harmless: Line number and text of lines that look alarming and are not, and why they are not.
        libraries: Names of the libraries that could not be loaded, in their order.
        on: Where the log comes from, as far as it was told or tells it itself: "windows", "linux", "wsl" or
            "container"; empty where nothing tells.
        framework: "tensorflow", "torch", "jax", or empty.
    """

    causes: tuple[CauseMatch, ...] = ()
    harmless: tuple[tuple[int, str, str], ...] = ()
    libraries: tuple[str, ...] = ()
    on: str = ""
    framework: str = ""


def explain(log: Source, on: str | None = None, framework: str | None = None, python: str | None = None) -> Explanation:
    """Names the causes behind a log.

    Args:
        log: The log as one text, as its lines, or as the bytes of a file, in one or in blocks.
        on: Where it comes from: "windows", "linux", "wsl", "container", or None for "the log tells".
        framework: "NAME==VERSION" or "NAME", or None.
        python: Python's version, or None.
    """
    return weigh(read(log), on, framework, python)


def weigh(
    messages: tuple[Message, ...], on: str | None = None, framework: str | None = None, python: str | None = None
) -> Explanation:
    """Names the causes behind messages that were recognised; arguments as for `explain`."""
    harmless = tuple((m.line, m.text, m.facts["says"]) for m in messages if m.kind == "harmless")
    seen = situation(messages, on, framework, python)
    causes = _rank(seen)
    if not causes and harmless:
        lines = tuple((line, shown) for line, shown, _ in harmless[:_MAX_EVIDENCE])
        causes = (CauseMatch(NOISE, 0.85, lines),)
    names = (message.facts.get("library", "") for message in seen.messages if message.kind in NOT_LOADED)
    libraries = tuple(dict.fromkeys(name for name in names if name))
    return Explanation(causes, harmless, libraries, _place(seen), seen.framework)


def _place(seen: Situation) -> str:
    if seen.wsl:
        return "wsl"
    return "container" if seen.container else seen.os


def _rank(seen: Situation) -> tuple[CauseMatch, ...]:
    found: dict[str, dict[str, Vote]] = {}
    start = _first_failure(seen)
    for vote in judge(seen):
        later = _LATER if vote.message.line > start and not _ends_program(vote.message) else 1.0
        vote = Vote(vote.cause, vote.weight * later, vote.message)
        best = found.setdefault(vote.cause, {})
        if vote.message.kind not in best or best[vote.message.kind].weight < vote.weight:
            best[vote.message.kind] = vote
    ranked = sorted((_match(cause, list(kinds.values())) for cause, kinds in found.items()), key=_order)
    if not ranked:
        return ()
    floor = max(_FLOOR, ranked[0].confidence * _BEHIND)
    return tuple(match for match in ranked if match.confidence >= floor)[:MAX_CAUSES]


def _first_failure(seen: Situation) -> int:
    lines = [vote.message.line for vote in judge(seen) if vote.weight >= 0.5]
    return min(lines, default=0)


def _ends_program(message: Message) -> bool:
    """An exception ends the program, so it weighs fully however late it comes; so does what people write below."""
    raised = message.family in ("python_import", "loader_linux", "loader_windows", "torch")
    return message.family == "stated" or (raised and "Error: " in message.text)


def _match(cause: str, kinds: list[Vote]) -> CauseMatch:
    kinds.sort(key=lambda vote: -vote.weight)
    sure = kinds[0].weight
    for vote in kinds[1:4]:
        sure += (1 - sure) * vote.weight * _SUPPORT
    lines = {vote.message.line: vote.message.text for vote in kinds}
    evidence = tuple(sorted(lines.items()))[:_MAX_EVIDENCE]
    return CauseMatch(cause, round(min(sure, 0.99), 3), evidence)


def _order(match: CauseMatch) -> tuple[float, int]:
    return (-match.confidence, match.evidence[0][0])
