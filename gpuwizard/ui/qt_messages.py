"""What Qt says while the window is open: its last word before it ends the program is written down."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

from gpuwizard.ui.crash_log import CrashLog


class QtMessages:
    """Hears what Qt says, from now until `remove`; it is shown where it was shown before."""

    def __init__(self, log: CrashLog) -> None:
        self._log = log
        self._before = qInstallMessageHandler(self._hear)

    def remove(self) -> None:
        """Hears no more."""
        qInstallMessageHandler(self._before)

    def _hear(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            self._log.last_word(text)
        if self._before is not None:
            self._before(kind, context, text)
        elif sys.stderr is not None:  # A windowed program on Windows has none.
            print(qFormatLogMessage(kind, context, text), file=sys.stderr)
