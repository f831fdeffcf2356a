"""What the logs room passes on: a recognised message, and the row of a family that recognises it."""

import re
from collections.abc import Callable

from msgspec import Struct

Facts = dict[str, str]


class Message(Struct, frozen=True):
    """A line of a log that was recognised.

    Attributes:
        family: The family that knows it ("tf_dso_loader").
        kind: What it says, the same for every framework ("library-not-loaded").
        line: Its line number, counted from 1.
        text: The line, cleaned and shortened.
        facts: What it tells: "library", "code", "version" and the like.
    """

    family: str
    kind: str
    line: int
    text: str
    facts: Facts


class Pattern:
    """A regular expression without regard to upper and lower case, compiled when it is first tried.

    Compiling all rows at once takes longer than reading most logs.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._compiled: re.Pattern[str] | None = None

    def search(self, text: str) -> re.Match[str] | None:
        """Searches like `re.Pattern.search`."""
        if self._compiled is None:
            self._compiled = re.compile(self.text, re.IGNORECASE)
        return self._compiled.search(text)


class Row(Struct, frozen=True):
    """How one form of a message is recognised.

    Attributes:
        kind: The kind of message that it becomes.
        words: Lower-case pieces of text; a line that holds none of them is never searched with `pattern`.
        pattern: Its named groups become facts. Written so that it cannot backtrack without bound.
        facts: Facts that hold whenever the row matches.
        refine: Works facts out further (a library's version from its name); None keeps them as they are,
            and a result of None says that the line is not this message after all.
        span: How many lines the message may be wrapped over.
    """

    kind: str
    words: tuple[str, ...]
    pattern: Pattern
    facts: Facts = {}
    refine: Callable[[Facts], Facts | None] | None = None
    span: int = 1


class Family(Struct, frozen=True):
    """The rows of one source of messages. `context` families describe where a log comes from."""

    name: str
    rows: tuple[Row, ...]
    context: bool = False


def row(
    kind: str,
    words: str | tuple[str, ...],
    pattern: str,
    *,
    facts: Facts | None = None,
    refine: Callable[[Facts], Facts | None] | None = None,
    span: int = 1,
) -> Row:
    """Returns a row; `words` may be one text, separated by "|"; `pattern` ignores upper and lower case."""
    return Row(
        kind,
        tuple(words.split("|")) if isinstance(words, str) else words,
        Pattern(pattern),
        facts or {},
        refine,
        span,
    )


def match(known: Row, text: str) -> Facts | None:
    """Returns the facts that a row reads from a text, or None where it does not match."""
    found = known.pattern.search(text)
    if found is None:
        return None
    facts = known.facts | {name: value.strip() for name, value in found.groupdict().items() if value}
    return known.refine(facts) if known.refine else facts
