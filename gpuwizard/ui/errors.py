"""Unexpected errors: they are logged, shown as text that can be copied, and the program goes on."""

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gpuwizard.ui.bridge import Bridge
from gpuwizard.ui.crash_log import CrashLog
from gpuwizard.ui.language import put
from gpuwizard.ui.log_dialog import LogDialog

if TYPE_CHECKING:
    from gpuwizard.ui.controller import Controller

_log = logging.getLogger(__name__)


NOTHING_RAN = "gpuwizard has changed nothing on this computer."
SOMETHING_RAN = "What you let gpuwizard run before stays done."
_AS_IT_IS = "Read it before you send it, as it can hold names of your folders."
_MASKED = "Your user name, home folder and computer name are masked in it; read it before you send it."
STILL_RUNS = "The command that you let gpuwizard run still goes on."


class ErrorDialog(LogDialog):
    """Says that gpuwizard itself went wrong, and gives the text for a report."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        done: str = NOTHING_RAN,
        log: CrashLog | None = None,
        folder: Path | None = None,
    ) -> None:
        """Makes the dialog.

        Args:
            text: The traceback.
            parent: The window that it belongs to.
            done: What gpuwizard has changed on this computer.
            log: Masks the text, and adds what was written down before; None where there is no log.
            folder: Where the dialog that saves begins.
        """
        care = _AS_IT_IS if log is None else _MASKED
        super().__init__(
            "gpuwizard itself went wrong",
            f"This is not a fault of your computer. {done} You can go on. Nothing is sent anywhere: the text below "
            f"helps the makers of gpuwizard to mend it. {care}",
            log.masked(text) if log is not None else text,
            parent,
            (lambda: log.for_support(text)) if log is not None else None,
            folder,
        )
        put(self.setWindowTitle, "gpuwizard went wrong")


class ErrorHooks:
    """Catches what nobody else caught, on every thread.

    Attributes:
        count: How many errors there were. The program then ends with 3.
        dialog: The dialog that is open, None for none; further errors are logged only.
    """

    def __init__(
        self,
        bridge: Bridge,
        parent: QWidget | None = None,
        controller: "Controller | None" = None,
        log: CrashLog | None = None,
    ) -> None:
        self.count = 0
        self._controller, self._crash_log = controller, log
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
        if self._crash_log is not None and self._controller is not None:  # It can break before the log was begun.
            self._crash_log.keep(self._controller.services.redact_text)
        _log.critical("unexpected error", exc_info=(kind, error, trace))
        self._bridge.post(self._show, "".join(traceback.format_exception(kind, error, trace)))

    def _thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._main(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, text: str) -> None:
        if self.dialog is not None:
            return
        folder = self._controller.settings.reports if self._controller is not None else None
        self.dialog = ErrorDialog(text, self._parent, self._done(), self._crash_log, folder)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _done(self) -> str:
        """What gpuwizard has changed on this computer: nothing, unless the user let it."""
        if self._controller is None or not self._controller.acted:
            return NOTHING_RAN
        return STILL_RUNS if self._controller.acting else SOMETHING_RAN

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _interrupt(self, _: object) -> None:
        if self._parent is not None:
            self._parent.close()
