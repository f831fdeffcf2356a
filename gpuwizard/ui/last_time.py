"""Tells at the next start that gpuwizard broke, and what can be done with what it has written down."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gpuwizard.ui.announce import announce
from gpuwizard.ui.crash_log import CrashLog
from gpuwizard.ui.log_dialog import LogDialog, save_for_support
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.text import TextLabel

HEADING = "gpuwizard ended unexpectedly last time"
ABOUT = (
    "That is most likely a fault of gpuwizard, not of your computer. What it wrote down helps its makers to mend it. "
    "Your user name, home folder and computer name are masked in it, and nothing is sent anywhere."
)


class LastTimeCard(Card):
    """One calm card on the first page."""

    def __init__(self, log: CrashLog, told: str, folder: Callable[[], Path], parent: QWidget | None = None) -> None:
        """Makes the card.

        Args:
            log: Where it was written down.
            told: What is known of the crash.
            folder: Gives the folder in which the dialog that saves begins.
            parent: What it belongs to.
        """
        super().__init__(parent)
        self._log, self._told, self._folder = log, told, folder
        self.dialog: LogDialog | None = None
        self.body.addWidget(TextLabel(HEADING, "strong"))
        self.body.addWidget(TextLabel(ABOUT, "muted"))
        self.says = TextLabel()
        self.says.setVisible(False)
        self.body.addWidget(self.says)
        self.show_button = Button("S&how the log", icon_name="eye")
        self.show_button.clicked.connect(self._show)
        self.save_button = Button("Sa&ve it for support…")
        self.save_button.clicked.connect(self._save)
        self.dismiss_button = Button("&Dismiss")
        self.dismiss_button.clicked.connect(self._dismiss)
        row = QHBoxLayout()
        row.setSpacing(px(2))
        for button in (self.show_button, self.save_button, self.dismiss_button):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _show(self) -> None:
        text = self._log.for_support(self._told)
        self.dialog = LogDialog(HEADING, ABOUT, text, self.window(), folder=self._folder())
        self.dialog.open()

    def _save(self) -> None:
        said = save_for_support(self, self._log.for_support(self._told), self._folder())
        if said:
            self.says.setText(said)
            self.says.setVisible(True)
            announce(self, said)

    def _dismiss(self) -> None:
        self._log.forget_last_time()
        self.hide()
        self.deleteLater()
