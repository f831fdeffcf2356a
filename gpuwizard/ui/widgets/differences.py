"""What differs between two reports: the heads of the two sides, what decides, and rows of two columns."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.comparison import ComparedSide, Difference, Part
from gpuwizard.model.report import Result
from gpuwizard.report.compare_words import bearing_text, made_text, side_heads, subject_title, target_line
from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.lazy import LazyBody
from gpuwizard.ui.widgets.status import StatusBadge
from gpuwizard.ui.widgets.text import PathLabel, TextLabel
from gpuwizard.ui.words import STATUS_WORDS, target_text, verdict_text


class SideCard(Card):
    """The head of one side: which report it is, what it is about, and what came out of it."""

    def __init__(self, head: str, side: ComparedSide, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone=side.status if side.status in ("passed", "warning", "failed") else None)
        self.make_focusable(f"{head}: {side.name}. {STATUS_WORDS[side.status]}: {side.verdict}")
        self.body.setSpacing(px(1))
        self.body.addWidget(TextLabel(head, "small"))
        self.body.addWidget(PathLabel(side.name, "heading"))
        self.body.addWidget(TextLabel(made_text(side), "small"))
        self.body.addWidget(TextLabel(target_line(side), "muted"))
        self.body.addSpacing(px(1))
        self.body.addWidget(StatusBadge(side.status))
        self.body.addWidget(TextLabel(side.verdict))
        self.body.addStretch(1)


class WaitingSides(QWidget):
    """The two sides before there is another report: what is shown now, and a place for the other one."""

    def __init__(self, name: str, result: Result, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        left, right = Card(), Card(ground="inset")
        for head, card in zip(side_heads(), (left, right), strict=True):
            card.body.setSpacing(px(1))
            card.body.addWidget(TextLabel(head, "small"))
        left.body.addWidget(PathLabel(name, "heading"))
        left.body.addWidget(TextLabel(target_text(result.target), "muted"))
        left.body.addSpacing(px(1))
        left.body.addWidget(StatusBadge(result.status))
        left.body.addWidget(TextLabel(verdict_text(result)))
        right.body.addWidget(TextLabel("Not chosen yet", "heading"))
        right.body.addWidget(TextLabel("Open the other report, or drop its file here.", "muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(3))
        for card in (left, right):
            card.body.addStretch(1)
            row.addWidget(card, 1)


class DecidingCard(Card):
    """What decides, as a sentence, with what it accounts for."""

    def __init__(self, one: Difference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.difference = one
        bears = [f"{bearing_text(bearing)}." for bearing in one.bears_on]
        self.make_focusable(" ".join((one.says, *bears)))
        self.body.addWidget(TextLabel(one.says, "strong"))
        for said in bears:
            self.body.addWidget(TextLabel(said, "muted"))
        _add_parts(self.body, one)


class DifferencesCard(Card):
    """The differences of one step, in two columns under their heads."""

    def __init__(self, title: str, found: Sequence[Difference], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.differences = tuple(found)
        self.make_focusable(f"{title}: {' '.join(one.says for one in found)}")
        self.body.addWidget(TextLabel(title, "strong"))
        grid = _grid()
        for column, head in enumerate(side_heads()):
            grid.addWidget(TextLabel(head, "small"), 0, column)
        for one in found:
            _add_rows(grid, subject_title(one.subject), one.left, one.right)
            if one.parts:
                grid.addWidget(_parts(one), grid.rowCount(), 0, 1, 2)
        self.body.addLayout(grid)


def _add_parts(column: QVBoxLayout, one: Difference) -> None:
    if one.parts:
        column.addWidget(_parts(one))


def _parts(one: Difference) -> Disclosure:
    shown = Disclosure(f"Show all {len(one.parts)}", LazyBody(partial(_fill, one.parts), 0))
    put(shown.button.setAccessibleName, f"Show all {len(one.parts)}: {one.subject}")
    return shown


def _fill(parts: Sequence[Part], column: QVBoxLayout) -> None:
    grid = _grid()
    for part in parts:
        _add_rows(grid, part.name, part.left, part.right)
    column.addLayout(grid)


def _add_rows(grid: QGridLayout, subject: str, left: str, right: str) -> None:
    """A name across both columns, and the values below it; an empty row sets it off from what stands above."""
    row = grid.rowCount()
    grid.setRowMinimumHeight(row, px(1))
    grid.addWidget(TextLabel(subject, "muted"), row + 1, 0, 1, 2)
    for column, value in enumerate((left, right)):
        grid.addWidget(TextLabel(value), row + 2, column, Qt.AlignmentFlag.AlignTop)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(4))
    grid.setVerticalSpacing(px(0.5))
    for column in (0, 1):
        grid.setColumnStretch(column, 1)
    return grid
