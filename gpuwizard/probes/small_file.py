"""Reads the small text files of a system, of which any may be absent or closed."""

from pathlib import Path


def text_of(path: Path) -> str:
    """Returns a file's text without blanks around it; empty where it cannot be read."""
    try:
        return path.read_bytes().decode("utf-8", "replace").strip()
    except OSError:
        return ""
