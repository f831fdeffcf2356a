"""Where the loader looked for one library, in its order, and which files it did not use."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.libraries import LibraryFact, SearchStep
from gpuwizard.report.seen_view import candidate_text, step_text, unused
from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.lazy import LazyBody
from gpuwizard.ui.widgets.status import StatusIcon
from gpuwizard.ui.widgets.text import TextLabel


def search_of(library: LibraryFact) -> Disclosure:
    """Returns the search for a library, closed at first."""
    looked = Disclosure(f"Where the loader looked ({len(library.search)})", LazyBody(partial(_fill, library)))
    put(looked.button.setAccessibleName, f"Where the loader looked for {library.name}")
    return looked


def _fill(library: LibraryFact, column: QVBoxLayout) -> None:
    column.addLayout(_steps(library))
    others = unused(library)
    if others:
        column.addSpacing(px(1))
        column.addWidget(TextLabel("Files that are not used, and why", "strong"))
        for candidate in others:
            column.addWidget(TextLabel(candidate_text(candidate)))


def _steps(library: LibraryFact) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(2))
    grid.setVerticalSpacing(px(1))
    grid.setColumnStretch(1, 1)
    for number, step in enumerate(library.search, 1):
        grid.addWidget(TextLabel(f"{number}.", "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_taken(step, library) if step.taken else TextLabel(step_text(step)), number, 1)
    return grid


def _taken(step: SearchStep, library: LibraryFact) -> QWidget:
    """What is taken need not be what is wanted: the mark tells how that ended, the words that it is taken."""
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(1.5))
    icon = StatusIcon("passed" if library.status == "found" else "failed", 3.8)
    word = "good" if library.status == "found" else "not good"
    put(icon.setAccessibleName, word)
    put(icon.setToolTip, word)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(TextLabel(step_text(step), "strong"), 1)
    return widget
