"""Looking at files that may be missing, forbidden, huge or no files at all, without ever failing."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

# Enough for the head of any metadata; a file that hides its name further down is not read to the end.
HEAD_BYTES = 64 * 1024
# Enough for a folder of environments; a folder with more folders than this is none.
MANY = 2000
# A folder with more entries than this is not read to the end.
_MOST_ENTRIES = 20_000


def is_file(path: Path) -> bool:
    """Tells whether a regular file is there. A link must lead to one; Windows' app aliases count."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except ValueError:
        return False
    except OSError:
        return _is_app_alias(path)


def _is_app_alias(path: Path) -> bool:
    # Windows' "app execution aliases" cannot always be followed; they are reparse points of zero bytes.
    try:
        status = path.lstat()
    except (OSError, ValueError):
        return False
    return bool(getattr(status, "st_reparse_tag", 0)) and stat.S_ISREG(status.st_mode)


def is_folder(path: Path) -> bool:
    """Tells whether a folder is there; False also where it may not be looked at."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def is_runnable(path: Path, windows: bool) -> bool:
    """Tells whether a file is there that this user may run. On Windows every file with the right name is."""
    return is_file(path) and (windows or os.access(path, os.X_OK))


def size_of(path: Path) -> int:
    """Returns the size of a file in bytes, -1 where it cannot be told."""
    try:
        return path.stat().st_size
    except ValueError:
        return -1
    except OSError:
        return 0 if _is_app_alias(path) else -1


def names_in(folder: Path, limit: int = MANY) -> tuple[str, ...]:
    """Returns the names in a folder, sorted, at most `limit` of them; none where it cannot be listed."""
    names: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                names.append(entry.name)
                if len(names) >= limit:
                    break
    except (OSError, ValueError):
        return ()
    return tuple(sorted(names))


def folders_in(folder: Path, limit: int = MANY) -> tuple[Path, ...]:
    """Returns the folders in a folder (links to folders too), sorted by name, at most `limit`."""
    found: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for count, entry in enumerate(entries):
                if len(found) >= limit or count >= _MOST_ENTRIES:
                    break
                if _entry_is_folder(entry):
                    found.append(entry.name)
    except (OSError, ValueError):
        return ()
    return tuple(folder / name for name in sorted(found))


def _entry_is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def read_head(path: Path, limit: int = HEAD_BYTES) -> str:
    """Returns the first `limit` bytes of a text file as text, empty where it cannot be read.

    Bytes that are not UTF-8 are replaced. Only regular files are opened: a pipe or a device would block.
    """
    if not is_file(path):
        return ""
    try:
        with path.open("rb") as stream:
            return stream.read(limit).decode("utf-8-sig", "replace")
    except (OSError, ValueError):
        return ""


def real(path: Path) -> Path:
    """Returns the path with all links followed, as far as they lead."""
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):  # a loop of links
        return path


def plain(text: str, limit: int = 80) -> str:
    """Returns text from a file made fit for one line of a list: printable, single blanks, not too long."""
    words = re.sub(r"\s+", " ", "".join(sign if sign.isprintable() else " " for sign in text)).strip()
    return words if len(words) <= limit else words[: limit - 1] + "…"
