"""The rows of "what was seen": a label, a value, where it came from, and a mark with its word.

A library's row opens to the search for it.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.report import Seen
from gpuwizard.ui.progress import Shown
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.library_search import search_of
from gpuwizard.ui.widgets.status import StatusIcon
from gpuwizard.ui.widgets.text import TextLabel

_MARKS: dict[str, tuple[Shown, str]] = {
    "ok": ("passed", "good"),
    "warn": ("warning", "worth a look"),
    "bad": ("failed", "not good"),
}


class SeenCard(Card):
    """All rows of a layer. `libraries` holds by label those whose search is known."""

    def __init__(
        self,
        rows: tuple[Seen, ...],
        libraries: Mapping[str, LibraryFact] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        said = "; ".join(f"{row.label}: {row.value}" for row in rows)
        self.make_focusable(f"What was seen: {said}")
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(4))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        for position, row in enumerate(rows):
            label = TextLabel(row.label, "muted")
            grid.addWidget(label, position, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_value(row, (libraries or {}).get(row.label)), position, 1)
        self.body.addLayout(grid)


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
    text.addWidget(TextLabel(row.value))
    if row.found_via:
        text.addWidget(TextLabel(f"Seen in: {row.found_via}", "small"))
    line.addLayout(text, 1)
    if row.mark in _MARKS:
        shown, word = _MARKS[row.mark]
        icon = StatusIcon(shown, 3.8)
        icon.setAccessibleName(word)
        icon.setToolTip(word)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    return line
