"""The way to the settings: a quiet button below the steps, and Ctrl+, from anywhere in the window."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from gpuwizard.ui.settings import Settings
from gpuwizard.ui.widgets.button import Button


class SettingsButton(Button):
    """Opens the settings over its window."""

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__("Se&ttings", "quiet", "settings", window)
        self._settings, self._window = settings, window
        self._dialog: QDialog | None = None
        self.clicked.connect(self.show_settings)
        QShortcut(QKeySequence("Ctrl+,"), window, self.show_settings)

    def show_settings(self) -> None:
        """Opens the settings, with what they are now."""
        from gpuwizard.ui.settings_dialog import SettingsDialog  # late: most never need it

        if self._dialog is None:
            self._dialog = SettingsDialog(self._settings, self._window)
        self._dialog.open()
