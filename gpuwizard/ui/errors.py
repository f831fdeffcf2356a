"""Unexpected errors: they are logged, shown as text that can be copied, and the program goes on."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.ui.bridge import Bridge
from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.command_box import OutputBox
from gpuwizard.ui.widgets.text import TextLabel

_log = logging.getLogger(__name__)


class ErrorDialog(QDialog):
    """Says that gpuwizard itself went wrong, and gives the text for a report."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        put(self.setWindowTitle, "gpuwizard went wrong")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(6), px(5), px(6), px(5))
        column.setSpacing(px(3))
        column.addWidget(TextLabel("gpuwizard itself went wrong", "heading"))
        column.addWidget(
            TextLabel(
                "This is not a fault of your computer, and nothing was changed. You can go on. "
                "The text below helps the makers of gpuwizard to mend it; read it before you send it, "
                "as it can hold names of your folders."
            )
        )
        self.box = OutputBox(text)
        put(self.box.setAccessibleName, "What went wrong")
        self.box.setMinimumWidth(px(4) * 32)
        column.addWidget(self.box)
        self.copy_button = Button("&Copy", icon_name="copy")
        self.copy_button.clicked.connect(self._copy)
        self.close_button = Button("Go &on", "primary")
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.close_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.box.toPlainText())
        self.copy_button.setText("Copied")


class ErrorHooks:
    """Catches what nobody else caught, on every thread.

    Attributes:
        count: How many errors there were. The program then ends with 3.
        dialog: The dialog that is open, None for none; further errors are logged only.
    """

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        self.count = 0
        self.dialog: ErrorDialog | None = None
        self._bridge = bridge
        self._parent = parent
        self._before = sys.excepthook, threading.excepthook

    def install(self) -> None:
        """Takes over both hooks."""
        sys.excepthook = self._main
        threading.excepthook = self._thread

    def remove(self) -> None:
        """Gives the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._bridge.post(self._interrupt, None)
            return
        self.count += 1  # At once: the window may be closed before the dialog can be shown.
        _log.critical("unexpected error", exc_info=(kind, error, trace))
        self._bridge.post(self._show, "".join(traceback.format_exception(kind, error, trace)))

    def _thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._main(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, text: str) -> None:
        if self.dialog is not None:
            return
        self.dialog = ErrorDialog(text, self._parent)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _interrupt(self, _: object) -> None:
        if self._parent is not None:
            self._parent.close()
