"""The folders that /etc/ld.so.conf names. The loader itself reads only the table that ldconfig makes of them."""

import glob
from pathlib import Path

from gpuwizard.probes.libraries.files import read_text

CONFIGURED = "ld.so.conf"
_MAX_FILES = 200


def configured_folders(root: Path) -> tuple[str, ...]:
    """Returns the folders in /etc/ld.so.conf and the files that it includes, in order."""
    found: dict[str, None] = {}
    waiting = [str(root / "etc/ld.so.conf")]
    seen: set[str] = set()
    while waiting and len(seen) < _MAX_FILES:
        path = waiting.pop(0)
        if path in seen:
            continue
        seen.add(path)
        for line in read_text(path, 100_000).splitlines():
            text = line.partition("#")[0].strip()
            if text.startswith("include ") or text.startswith("include\t"):
                waiting += _included(root, path, text.split(None, 1)[1])
            elif text.startswith("/"):
                found[str(root / text.lstrip("/"))] = None
    return tuple(found)


def _included(root: Path, path: str, pattern: str) -> list[str]:
    where = root / pattern.lstrip("/") if pattern.startswith("/") else Path(path).parent / pattern
    return sorted(glob.glob(str(where)))
