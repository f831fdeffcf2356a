"""The rows of "what was seen": a label, a value, where it came from, and a mark with its word.

A library's row opens to the search for it. Of a long list only what is marked is shown, until one asks for all.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.layers import Shell
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.report import Seen
from gpuwizard.report.seen_view import Group, label_of, row_text
from gpuwizard.ui.language import put
from gpuwizard.ui.progress import Shown
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.command_box import CommandBox
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.lazy import LazyBody
from gpuwizard.ui.widgets.library_search import search_of
from gpuwizard.ui.widgets.status import StatusIcon
from gpuwizard.ui.widgets.text import PathLabel, TextLabel

_MARKS: dict[str, tuple[Shown, str]] = {
    "ok": ("passed", "good"),
    "warn": ("warning", "worth a look"),
    "bad": ("failed", "not good"),
}
Libraries = Mapping[str, LibraryFact]


class SeenCard(Card):
    """The rows under one heading. `libraries` holds by label those whose search is known.

    It is made with its heading only: `fill` puts the rows in, a few at a time.
    """

    def __init__(
        self,
        group: Group,
        libraries: Libraries | None = None,
        shell: Shell = "bash",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        said = "; ".join(f"{row.label}: {row_text(row)}" for row in (*group.copies, *group.rows))
        self.make_focusable(f"{group.title or 'What was seen'}: {said}")
        self._group, self._known, self._shell = group, libraries or {}, shell
        self.all: Disclosure | None = None
        if group.title:
            self.body.addWidget(TextLabel(group.title, "strong"))

    def fill(self) -> Iterator[None]:
        """Puts the rows in; whoever takes these steps may do something else between them."""
        group, known = self._group, self._known
        for row in group.copies:
            self.body.addWidget(copy_of(row, self._shell))
            yield
        if group.rows:
            yield from _rows(self.body, group.rows, known)
        if group.every:
            self.all = Disclosure(f"Show all {len(group.every)}", LazyBody(partial(_fill, group.every, known), 0))
            put(self.all.button.setAccessibleName, f"Show all {len(group.every)}: {group.title}")
            self.body.addWidget(self.all)


def copy_of(row: Seen, shell: Shell) -> Disclosure:
    """Returns what a row offers to copy; it is open where it mends something, and closed where it only tidies up."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(px(6), 0, 0, px(1.5))
    column.setSpacing(px(2))
    column.addWidget(TextLabel(row.value))
    column.addWidget(CommandBox(row.label, row.commands, shell))
    if row.note:
        column.addWidget(TextLabel(row.note, "small"))
    return Disclosure(row.label, content, opened=row.mark in ("bad", "warn"), look="strong")


def _fill(rows: Sequence[Seen], libraries: Libraries, column: QVBoxLayout) -> None:
    for _ in _rows(column, rows, libraries):
        pass


def _rows(column: QVBoxLayout, rows: Sequence[Seen], libraries: Libraries) -> Iterator[None]:
    grid = QGridLayout()
    column.addLayout(grid)
    grid.setHorizontalSpacing(px(4))
    grid.setVerticalSpacing(px(2))
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 5)
    for position, row in enumerate(rows):
        grid.addWidget(TextLabel(label_of(row), "muted"), position, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_value(row, libraries.get(row.label)), position, 1)
        yield


def _value(row: Seen, library: LibraryFact | None) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(_line(row))
    if library is not None and library.search:
        column.addWidget(search_of(library))
    return widget


def _line(row: Seen) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(px(1.5))
    text = QVBoxLayout()
    text.setSpacing(0)
    text.addWidget(PathLabel(row.value) if row.is_path else TextLabel(row.value))
    if row.note:
        text.addWidget(TextLabel(row.note, "small" if row.mark in ("ok", "info") else "body"))
    if row.found_via:
        text.addWidget(TextLabel(f"Seen in: {row.found_via}", "small"))
    line.addLayout(text, 1)
    if row.mark in _MARKS:
        shown, word = _MARKS[row.mark]
        icon = StatusIcon(shown, 3.8)
        put(icon.setAccessibleName, word)
        put(icon.setToolTip, word)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    return line
