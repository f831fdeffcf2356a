"""Looking at files and folders that may be damaged, unreadable, or not files at all."""

import os
import stat
from pathlib import Path


def regular_file_problem(path: str) -> str:
    """Returns why a path cannot be opened as a file, empty where it can.

    A named pipe must never be opened: opening it waits for a writer, perhaps for ever.
    """
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError) as error:
        return f"the file cannot be looked at: {getattr(error, 'strerror', '') or error}"
    if stat.S_ISDIR(mode):
        return "a folder has the library's name"
    if not stat.S_ISREG(mode):
        return "it is not a regular file (a pipe, socket or device has the library's name)"
    return ""


def exists(path: str) -> bool:
    """Whether a path leads anywhere; links that lead nowhere or in circles do not."""
    try:
        os.stat(path)
    except (OSError, ValueError):
        return False
    return True


def real(path: str) -> str:
    """Returns the path with all links followed, the path itself where that fails."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return path


def names_in(folder: str) -> tuple[str, ...]:
    """Returns the sorted names in a folder, empty where it cannot be listed."""
    try:
        return tuple(sorted(os.listdir(folder)))
    except (OSError, ValueError):
        return ()


def folders_like(parent: str, pattern: str) -> tuple[str, ...]:
    """Returns the folders below `parent` that match a pattern, sorted; empty where there are none."""
    try:
        return tuple(sorted(str(found) for found in Path(parent).glob(pattern) if found.is_dir()))
    except (OSError, ValueError):
        return ()


def read_text(path: str, limit: int = 1_000_000) -> str:
    """Returns the beginning of a text file (at most `limit` bytes), empty where it cannot be read."""
    return read_bytes(path, limit).decode("utf-8", "replace")


def read_bytes(path: str, limit: int) -> bytes:
    """Returns the beginning of a file (at most `limit` bytes), empty where it cannot be read."""
    if regular_file_problem(path):
        return b""
    try:
        with Path(path).open("rb") as stream:
            return stream.read(limit)
    except OSError:
        return b""


def is_below(path: str, folder: str) -> bool:
    """Whether a path lies in a folder or deeper, with links followed on both sides."""
    if not folder:
        return False
    inner, outer = real(path), real(folder).rstrip("/\\")
    return inner == outer or inner.startswith((outer + "/", outer + "\\"))
