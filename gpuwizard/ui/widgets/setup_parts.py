"""Small parts of the guided set-up's page: rows of buttons, lines, and the mark of a step."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from gpuwizard.ui.language import put
from gpuwizard.ui.progress import Shown
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.setup_words import STEP_WORDS, StepShown
from gpuwizard.ui.widgets.status import Icon, StatusIcon

_AS_STATUS: dict[StepShown, Shown] = {
    "done": "passed",
    "waiting": "waiting",
    "failed": "failed",
    "running": "working",
}
_DRAWINGS: dict[StepShown, str] = {"next": "current", "person": "admin"}
TONES: dict[StepShown, Shown] = {**_AS_STATUS, "next": "working", "person": "warning"}


def button_row(*buttons: Button) -> QHBoxLayout:
    """Returns a row of buttons that stand at the left."""
    row = QHBoxLayout()
    row.setSpacing(px(2))
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


class StepMark(QStackedWidget):
    """The drawing of a step's state; it turns while the step is run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = StatusIcon("waiting", 5)
        self._others = {shown: Icon(name, 5, QPalette.ColorRole.Highlight) for shown, name in _DRAWINGS.items()}
        self.setFixedSize(self._status.size())
        for part in (self._status, *self._others.values()):
            self.addWidget(part)

    def show_state(self, shown: StepShown) -> None:
        """Draws another state."""
        part: QWidget = self._others.get(shown, self._status)
        if shown in _AS_STATUS:
            self._status.set_status(_AS_STATUS[shown])
        self.setCurrentWidget(part)
        put(part.setAccessibleName, STEP_WORDS[shown])
