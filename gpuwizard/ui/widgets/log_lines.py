"""The lines of a log that count: those that speak for a cause, and greyed those that are harmless."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QWidget

from gpuwizard.model.explained import Explained
from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.text import TextLabel

_MOST = 60


class LogLines(Card):
    """One row for each line: its number, the line, and why it is harmless where it is."""

    def __init__(self, told: Explained, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = lines_of(told)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(3))
        grid.setVerticalSpacing(px(1.5))
        grid.setColumnStretch(1, 1)
        for position, (number, text, why) in enumerate(rows[:_MOST]):
            grid.addWidget(TextLabel(str(number), "small"), position, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_line(text, why), position, 1)
        self.body.addLayout(grid)
        if len(rows) > _MOST:
            self.body.addWidget(TextLabel(f"and {len(rows) - _MOST} more", "small"))


def lines_of(told: Explained) -> list[tuple[int, str, str]]:
    """Returns number, text and, for harmless lines, why, in the order of the log."""
    found = {number: (text, why) for number, text, why in told.harmless}
    for finding in told.findings:
        for item in finding.evidence:
            number = item.found_via.removeprefix("line ")
            if number.isdecimal() and int(number) not in found:
                found[int(number)] = (item.says, "")
    return [(number, *found[number]) for number in sorted(found)]


def _line(text: str, why: str) -> QWidget:
    label = TextLabel(f"{text}\nHarmless: {why}" if why else text, "small" if why else "mono")
    if why:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    put(label.setAccessibleName, f"Harmless line: {text}. {why}" if why else f"Line that tells the cause: {text}")
    return label
