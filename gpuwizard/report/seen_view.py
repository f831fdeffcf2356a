"""What was seen, as the window and the reports show it: rows under headings, long lists folded, searches in words."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from msgspec import Struct

from gpuwizard.model.layers import LayerId
from gpuwizard.model.libraries import Candidate, LibraryFact, SearchStep
from gpuwizard.model.report import Report, Result, Seen

LONG = 8  # A list of more rows is folded: a PATH of sixty entries says nothing at a glance.
MOST_MARKED = 12
_TAKEN = "taken"


class Group(Struct, frozen=True):
    """Rows under one heading.

    Attributes:
        title: The heading, empty for none.
        rows: Those that are always shown.
        every: All of them in order, where not all are always shown; else empty.
        copies: Rows that hold something to copy.
    """

    title: str
    rows: tuple[Seen, ...]
    every: tuple[Seen, ...] = ()
    copies: tuple[Seen, ...] = ()


def groups(seen: Iterable[Seen]) -> tuple[Group, ...]:
    """Returns the rows of a layer under their headings, in order. Of a long list only marked rows are always shown."""
    return tuple(_group(title, list(held)) for title, held in groupby(seen, key=lambda row: row.group))


def libraries_of(report: Report, result: Result, layer: LayerId) -> dict[str, LibraryFact]:
    """Returns by name what is known of the libraries that a layer's page speaks of; the search path's of all."""
    asked = (result.target.python, result.target.framework)
    facts = (item for item in report.facts.targets if (item.python, item.framework) == asked)
    found = (library for item in facts for library in item.libraries)
    return {library.name: library for library in found if layer in ("path", library.family)}


def step_text(step: SearchStep) -> str:
    """Returns a step in one line: "LD_LIBRARY_PATH  /opt/old and 2 more: the folder does not exist"."""
    if not step.rule and not step.folder:  # It stands for steps that are left out.
        return f"{step.count} {step.result}"
    more = f" and {step.count - 1} more" if step.count > 1 else ""
    where = f"{step.rule}  {step.folder}".strip() + more
    ends = "; the search ends here" if step.taken and step.result != _TAKEN else ""
    return f"{where}: {step.result}{ends}"


def candidate_text(candidate: Candidate) -> str:
    """Returns a file and why it is not used: "/opt/old/libcudnn.so.8 (8.9.7): another version"."""
    version = f" ({candidate.version})" if candidate.version else ""
    reason = f": {candidate.reason}" if candidate.reason else ""
    return f"{candidate.path}{version}{reason}"


def unused(library: LibraryFact) -> tuple[Candidate, ...]:
    """Returns the files that could have served and are not used."""
    return tuple(candidate for candidate in library.candidates if not candidate.would_load)


def label_of(row: Seen) -> str:
    """Returns a row's label as it stands under its heading: "Entry 3" for "PATH entry 3" under "PATH"."""
    rest = row.label.removeprefix(f"{row.group} ") if row.group else row.label
    return rest[:1].upper() + rest[1:] if rest != row.label else row.label


def row_text(row: Seen) -> str:
    """Returns value and note in one line."""
    return f"{row.value}: {row.note}" if row.note and row.is_path else " ".join(filter(None, (row.value, row.note)))


def _group(title: str, held: Sequence[Seen]) -> Group:
    copies = tuple(row for row in held if row.commands)
    rows = tuple(row for row in held if not row.commands)
    if not title or len(rows) <= LONG:
        return Group(title, rows, (), copies)
    marked = sorted((row for row in rows if row.mark in ("bad", "warn")), key=lambda row: row.mark)[:MOST_MARKED]
    shown = tuple(row for row in rows if row in marked)
    return Group(title, shown, rows if len(shown) < len(rows) else (), copies)
