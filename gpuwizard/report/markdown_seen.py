"""What was seen, in Markdown: the rows of each layer, what can be copied, and the search for each library."""

from collections.abc import Iterator

from gpuwizard.model.layers import LAYER_TITLES
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.report import LayerResult, Report, Result
from gpuwizard.report.markup import code, commands_of, escape, escape_html, table
from gpuwizard.report.seen_view import candidate_text, groups, libraries_of, row_text, step_text, unused

_COMMAND_CHARACTERS = 4_000
_STEPS = 12  # A nested list of more lines is not read in an issue tracker.


def seen_lines(result: Result) -> Iterator[str]:
    """Yields the rows of all layers, folded, and after them what can be copied from them."""
    rows = [row for layer in result.layers for row in _rows(layer)]
    if rows:
        yield from ("<details>", "<summary>What was seen on each layer</summary>", "")
        yield from table(("Layer", "What", "Value", "Seen in"), rows)
        yield from ("", "</details>", "")
    for layer in result.layers:
        yield from _copies(layer)


def search_lines(report: Report, result: Result, limit: int) -> Iterator[str]:
    """Yields where the loader looked for each library, folded; at most about `limit` characters, the missing first."""
    known = [library for library in libraries_of(report, result, "path").values() if library.search]
    ordered = sorted(known, key=lambda library: library.status == "found")
    listed: list[str] = []
    for place, library in enumerate(ordered):
        lines = list(_search(library))
        if sum(len(line) + 1 for line in (*listed, *lines)) > limit:
            listed.append(f"- {len(ordered) - place} more; the HTML and JSON reports hold them")
            break
        listed += lines
    if listed:
        yield from ("<details>", "<summary>Where the loader looked for each library</summary>", "")
        yield from (*listed, "", "</details>", "")


def _rows(layer: LayerResult) -> Iterator[tuple[str, str, str, str]]:
    title = LAYER_TITLES[layer.id]
    for group in groups(layer.seen):
        yield from ((title, row.label, row_text(row), row.found_via) for row in group.rows)
        if group.every:
            more = len(group.every) - len(group.rows)
            yield title, group.title, f"{more} more; the HTML and JSON reports hold them", ""


def _copies(layer: LayerResult) -> Iterator[str]:
    """A value that is too long to be pasted into an issue is left out: it is there for the computer itself."""
    for row in (row for group in groups(layer.seen) for row in group.copies):
        short = [command for command in row.commands if len(command.text) <= _COMMAND_CHARACTERS]
        if short:
            yield from ("<details>", f"<summary>{escape_html(row.label)}</summary>", "", escape(row.value), "")
            yield from commands_of(short)
            yield from (*((escape(row.note), "") if row.note else ()), "</details>", "")


def _search(library: LibraryFact) -> Iterator[str]:
    yield f"- {code(library.name)}: {library.status.replace('-', ' ')}"
    for number, step in enumerate(library.search[:_STEPS], 1):
        yield f"  {number}. {escape(step_text(step))}"
    if len(library.search) > _STEPS:
        yield f"  {_STEPS + 1}. and {len(library.search) - _STEPS} more places"
    for candidate in unused(library)[:_STEPS]:
        yield f"  - not used: {escape(candidate_text(candidate))}"
