"""Writes a file whole or not at all: reports, profiles, notes of a set-up, logs that are handed on."""

import contextlib
import os
import secrets
import time
from pathlib import Path

# How long Windows may still hold a file that another program, or a virus scanner, has open for a moment.
HELD_SECONDS = 1.0
WINDOWS = os.name == "nt"


def replace(path: Path, data: bytes) -> None:
    """Writes a file so that it is either the old one or the new one, also on a full disk and after a power cut.

    Args:
        path: Where to; its folder must be there. Nobody ever sees it empty or half written.
        data: All that it holds then.

    Raises:
        OSError: Where it cannot be written; the old file is unharmed and nothing is left beside it.
    """
    beside = path.with_name(f".{secrets.token_hex(6)}.tmp")  # A name of its own: the file's may be as long as may be.
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _put(beside, path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    _settle(path.parent)


def _put(beside: Path, path: Path) -> None:
    """Gives the new file its name. Windows refuses that while the old one is open, so there it is tried again."""
    until = time.monotonic() + HELD_SECONDS
    while True:
        try:
            beside.replace(path)
        except PermissionError:
            if not WINDOWS or path.is_dir() or time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return


def _settle(folder: Path) -> None:
    """The new name is on the disk only when the folder is; Windows does that by itself and opens no folders."""
    if WINDOWS:
        return
    with contextlib.suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
