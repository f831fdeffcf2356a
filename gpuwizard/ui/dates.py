"""Days in the language of the window. A saved report names them in English, as it is in English as a whole."""

import re

from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtWidgets import QWidget

from gpuwizard.report.knowledge import day_text, known_as_of
from gpuwizard.ui.language import ENGLISH, current
from gpuwizard.ui.widgets.text import TextLabel

# The name of the day of the week says nothing here.
_WEEKDAY = re.compile(r"\s*dddd,?\s*")


def day_said(day: str) -> str:
    """Returns a day for people: "21. November 2026" for "2026-11-21" in German. What is not a day stays as it is."""
    known = QDate.fromString(day, Qt.DateFormat.ISODate)
    if current() == ENGLISH or not known.isValid():
        return day_text(day)
    spoken = QLocale(current())
    return spoken.toString(known, _WEEKDAY.sub("", spoken.dateFormat(QLocale.FormatType.LongFormat)))


class KnownAsOf(TextLabel):
    """Says of which day the knowledge is; the day changes with the language as well."""

    _day = ""

    def __init__(self, day: str, parent: QWidget | None = None) -> None:
        super().__init__("", "small", parent)
        self._day = day
        self.setText(known_as_of(day_said(day)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another language writes the day in another way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._day:
            self.setText(known_as_of(day_said(self._day)))
