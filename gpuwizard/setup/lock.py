"""Keeps two set-ups out of one folder. The system itself gives the lock back when a process dies, however it dies."""

import contextlib
import errno
import hashlib
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import IO

# Windows locks bytes, and nobody else may read them meanwhile: this one lies far behind the pid.
_FAR = 1 << 20
_TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class LockedError(Exception):
    """Another set-up works on the same folder; the text says so in one sentence."""


class Lock:
    """The lock on the environment's folder. Used in a `with` statement.

    Args:
        store: The folder of the notes.
        folder: The environment's folder.
    """

    def __init__(self, store: Path, folder: str) -> None:
        key = hashlib.sha256(os.path.normcase(folder).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        self.path = store / f"folder-{key}.lock"
        self.folder = folder
        self._file: IO[bytes] | None = None

    def __enter__(self) -> "Lock":
        """Takes the lock.

        Raises:
            LockedError: Where another process has it.
            OSError: Where its file cannot be written.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        file = self.path.open("a+b")
        try:
            _take(file)
        except OSError as error:
            holder = self._holder(file)
            file.close()
            if error.errno not in _TAKEN:
                raise
            raise LockedError(
                f"Another gpuwizard setup{holder} works on {self.folder}. Wait for it, or end it first."
            ) from error
        file.seek(0)
        file.truncate()
        file.write(str(os.getpid()).encode())
        file.flush()
        self._file = file
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Gives the lock back. The file stays: to remove it would open a gap for two."""
        if self._file is not None:
            self._file.close()
            self._file = None

    @staticmethod
    def _holder(file: IO[bytes]) -> str:
        with contextlib.suppress(OSError, ValueError):
            file.seek(0)
            return f" (process {int(file.read(20))})"
        return ""


if sys.platform == "win32":

    def _take(file: IO[bytes]) -> None:
        import msvcrt

        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            # wine's C runtime gives no number; a file that is open fails for no other reason than the other's lock.
            raise OSError(error.errno or errno.EACCES, error.strerror) from error

else:

    def _take(file: IO[bytes]) -> None:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
