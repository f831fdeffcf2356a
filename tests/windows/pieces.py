"""The tests under wine in pieces, each in a process of its own: one that crashes takes no other with it.

Seen in three of six runs of all tests: Qt, or wine's ntdll below it, ends a process that has made some hundred windows
with an access violation, in another test each time. So each file with tests of the window is a piece; of the other
tests a folder is one.
"""

import re
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# Runs pytest on some files, and returns its exit code and all that it said.
Pytest = Callable[[list[Path]], tuple[int, str]]
SIDE_BY_SIDE = 2
_ENDED = re.compile(r"\d (?:passed|skipped|failed|deselected|error)\b.* in \d|no tests ran in \d")
_COUNT = re.compile(r"(\d+) (passed|skipped|failed|rerun)\b")
_NO_TESTS = 5
_telling = threading.Lock()


def cut(test: Path) -> Iterator[list[Path]]:
    """Yields the pieces of a folder or a file."""
    if test.is_file():
        yield [test]
        return
    files = sorted(test.glob("test_*.py"))
    if test.name == "ui":
        yield from ([file] for file in files)
    elif files:
        yield files
    for folder in sorted(folder for folder in test.iterdir() if folder.is_dir()):
        yield from cut(folder)


def run(alone: list[Path], beside: list[Path], pytest: Pytest) -> int:
    """Runs tests and returns the worst exit code.

    Args:
        alone: Files and folders that are run whole and first, while nothing else runs.
        beside: Files and folders that are cut into pieces, of which two run at a time.
        pytest: Runs pytest.
    """
    counts: Counter[str] = Counter()
    codes = [_told(alone, pytest, counts)] if alone else []
    pool = ThreadPoolExecutor(SIDE_BY_SIDE)
    try:
        pieces = [piece for test in beside for piece in cut(test)]
        codes += pool.map(lambda piece: _told(piece, pytest, counts), pieces)
    finally:
        # Where we are ended ourselves, no further piece begins; who called ends those that run.
        pool.shutdown(wait=False, cancel_futures=True)
    print(", ".join(f"{number} {what}" for what, number in counts.items()) or "no tests", flush=True)
    return max(codes, key=abs) if counts["passed"] or counts["skipped"] else 1


def _told(piece: list[Path], pytest: Pytest, counts: Counter[str]) -> int:
    """Runs a piece, once more where it ended before its last test, and shows what was said in one go."""
    name = str(piece[0] if len(piece) == 1 else piece[0].parent)
    code, said = pytest(piece)
    if not _ENDED.search(said):
        _show(f"{said}\n{name}: pytest ended before its last test, exit code {code}; once more.")
        code, said = pytest(piece)
        # A Ctrl+C that reached pytest itself ends it in the middle, with exit code 0 under wine.
        code = code if _ENDED.search(said) else code or 1
    _show(f"== {name}\n{said}")
    last = [line for line in said.splitlines() if _ENDED.search(line)][-1:]
    with _telling:
        counts.update({what: int(number) for number, what in _COUNT.findall("".join(last))})
    return 0 if code == _NO_TESTS else code


def _show(text: str) -> None:
    with _telling:
        sys.stdout.buffer.write(text.rstrip().encode("utf-8", "backslashreplace") + b"\n")
        sys.stdout.buffer.flush()
