"""What is written down for the day on which gpuwizard itself breaks. No Qt in here, and nothing is sent anywhere.

Each window has a file of its own into which Python writes where every thread stood when Qt or the system ended the
process. A window that is closed takes its file away, so what is found at the next start tells of a crash. Beside
these lies a log that is never larger than three times LOG_BYTES. User name, home folder and computer name are masked
in it; what a crash wrote is masked at the next start.
"""

import contextlib
import faulthandler
import logging
import os
import secrets
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from gpuwizard import __version__
from gpuwizard.whole_file import replace

VARIABLE = "GPUWIZARD_LOGS"
LOG_BYTES = 200_000
_OLDER_LOGS = 2
_SHOWN = 60_000  # characters of the log that are shown and saved, the newest
_LOG, _LAST, _RUNNING = "window.log", "last-crash.txt", "running-*.txt"
_log = logging.getLogger(__name__)
_ours = logging.getLogger("gpuwizard")


def log_folder() -> Path:
    """Returns the folder of the logs, whether or not it is there: that of GPUWIZARD_LOGS, else the system's own."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named).absolute()
    import platformdirs  # late: whoever opens no window does not need it

    return platformdirs.user_log_path("gpuwizard", appauthor=False)


class CrashLog:
    """The files of this window. Where they cannot be written, the window goes on without them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file: TextIO | None = None
        self._handler: logging.Handler | None = None
        self._level = _ours.level
        self._mask: Callable[[str], str] = _left_out

    def begin(self) -> None:
        """Has a crash of the process written down. Quick, as no window shows before it is done."""
        if faulthandler.is_enabled():  # A developer has asked for it elsewhere.
            return
        # Numbers of processes come again, after a restart soon: the word of one that crashed must not be overwritten.
        path = self.folder / _RUNNING.replace("*", f"{os.getpid()}-{secrets.token_hex(4)}")
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._file = path.open("x", encoding="utf-8")
            _hold(self._file)
            faulthandler.enable(self._file, all_threads=True)

    def last_word(self, text: str) -> None:
        """Writes down what Qt says before it ends the process.

        On Windows it ends so that no handler of Python's is called any more: where it stood has to be written now.
        """
        if self._file is None:
            return
        with contextlib.suppress(OSError, ValueError):
            self._file.write(f"Qt: {text}\n")
            self._file.flush()
            if sys.platform == "win32":
                faulthandler.dump_traceback(self._file, all_threads=True)

    def keep(self, mask: Callable[[str], str]) -> None:
        """Begins the log. `mask` takes out of a text what names the user or the computer."""
        self._mask = mask
        if self._handler is not None:
            return
        from logging.handlers import RotatingFileHandler  # late: it takes as long as the window's first picture

        class Quiet(RotatingFileHandler):
            def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
                """A full disk, or another window that is just renaming the log, is no reason to complain."""

        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
        where = self.folder / _LOG
        self._handler = Quiet(where, maxBytes=LOG_BYTES, backupCount=_OLDER_LOGS, encoding="utf-8", delay=True)
        self._handler.setFormatter(_Masked(self.masked))
        self._handler.setLevel(logging.INFO)
        if _ours.getEffectiveLevel() > logging.INFO:  # A log that was asked for may want more.
            _ours.setLevel(logging.INFO)
        _ours.addHandler(self._handler)

    def last_time(self) -> str:
        """Returns what is known of a crash of which the user was not told yet, masked; empty where there is none."""
        with contextlib.suppress(OSError):
            for path in sorted(self.folder.glob(_RUNNING)):
                self._collect(path)
        try:
            return (self.folder / _LAST).read_text("utf-8", "replace")
        except OSError:
            return ""

    def forget_last_time(self) -> None:
        """The user knows of the crash; the log still tells of it."""
        with contextlib.suppress(OSError):
            (self.folder / _LAST).unlink()

    def for_support(self, what: str) -> str:
        """Returns a text for the makers of gpuwizard.

        Args:
            what: What went wrong, masked or not.
        """
        parts = (
            f"gpuwizard {__version__}, Python {'.'.join(map(str, sys.version_info[:3]))}, {_system()}",
            "User name, home folder and computer name are masked. Read it before you send it to anybody.",
            f"What went wrong:\n\n{self.masked(what).strip()}",
            f"The log, the newest line last:\n\n{self._tail().strip() or '(empty)'}",
        )
        return "\n\n".join(parts) + "\n"

    def end(self) -> None:
        """This window was closed as it should be."""
        if self._handler is not None:
            _ours.removeHandler(self._handler)
            _ours.setLevel(self._level)
            self._handler.close()
            self._handler = None
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            with contextlib.suppress(OSError):
                Path(self._file.name).unlink()
            self._file = None

    def _collect(self, path: Path) -> None:
        """Takes over what a window has left that is gone; that of one that is open is left alone."""
        if self._file is not None and path == Path(self._file.name):
            return
        try:
            if _is_held(path):
                return
            said, when = path.read_text("utf-8", "replace").strip(), path.stat().st_mtime
            path.unlink()
        except OSError:
            return
        from datetime import datetime

        if said:  # Else the computer was switched off, or somebody ended the process: gpuwizard did not break.
            told = self.masked(f"{datetime.fromtimestamp(when):%Y-%m-%d %H:%M}\n{said}")
            _log.critical("an earlier window ended unexpectedly: %s", told)
            with contextlib.suppress(OSError):
                replace(self.folder / _LAST, f"{told}\n".encode("utf-8", "replace"))

    def _tail(self) -> str:
        try:
            return (self.folder / _LOG).read_text("utf-8", "replace")[-_SHOWN:]
        except OSError:
            return ""

    def masked(self, text: str) -> str:
        """Returns a text without what names the user or the computer."""
        try:
            return self._mask(text)
        except Exception:  # What breaks may be the masking; then better nothing than a name.
            return _left_out(text)


class _Masked(logging.Formatter):
    def __init__(self, mask: Callable[[str], str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._mask = mask

    def format(self, record: logging.LogRecord) -> str:
        return self._mask(super().format(record))


def _left_out(text: str) -> str:
    """Returns what can be told of a text that could not be masked."""
    return f"({len(text)} characters are left out here, as they could not be masked.)"


def _system() -> str:
    """Returns system, version and processor. Of Windows, Python's `platform` would run `ver`, which shows a console."""
    if sys.platform == "win32":
        version = ".".join(map(str, sys.getwindowsversion().platform_version or ()))
        return f"Windows {version}, {os.environ.get('PROCESSOR_ARCHITECTURE', '')}"
    seen = os.uname()
    return f"{seen.sysname} {seen.release}, {seen.machine}"


def _hold(file: TextIO) -> None:
    """Marks a file as one of a process that lives; the system takes the mark away, however that process ends."""
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_held(path: Path) -> bool:
    if sys.platform == "win32":
        try:
            path.replace(path.with_suffix(".gone"))  # Windows moves no file that is open.
            path.with_suffix(".gone").replace(path)
        except OSError:
            return True
        return False
    import fcntl

    with path.open("r") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return True
    return False
