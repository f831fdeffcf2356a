"""Finds the processes that a child left behind, whatever they did to get away.

A daemon leaves its parent, its group and its session, and some throw their environment away. Two marks are
inherited all the same: a variable with a token, and on Linux a resource limit that the kernel keeps and never uses.
"""

import contextlib
import os
import random
import sys
import threading
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import psutil

TOKEN = "GPUWIZARD_CHILD"
# Source: getrlimit(2), RLIMIT_LOCKS: of use in Linux 2.4.0 to 2.4.24 only. It is number 10 everywhere.
LIMIT = 10
LINUX = sys.platform == "linux"
_HIGHEST, _LOWEST = 1 << 62, 1 << 32
_MARKING = threading.Lock()
# More than one is needed only where strays start others while they are being ended.
ROUNDS = 5


@contextlib.contextmanager
def marking() -> Iterator[int]:
    """What is started within bears a mark, as do all its children. Gives the mark, 0 where there is none.

    The limit is set on this process and taken back: set on the child, it would come too late for one that is quick.
    """
    if not LINUX:
        yield 0
        return
    with _MARKING:
        chosen, before = _set_mark()
        try:
            yield chosen
        finally:
            _take_back(before)


def end_strays(token: str, mark: int) -> "list[psutil.Process]":
    """Kills every process that bears the token or the mark, and returns them."""
    ended: list[psutil.Process] = []
    for _ in range(ROUNDS):
        found = [process for process in strays(token, mark) if process not in ended]
        if not found:
            break
        kill(found)
        ended += found
    return ended


def descendants(pid: int) -> "list[psutil.Process]":
    """Returns the processes below another."""
    import psutil  # late: most children end by themselves, and nobody asks

    with contextlib.suppress(psutil.Error):
        return psutil.Process(pid).children(recursive=True)
    return []


def kill(processes: "list[psutil.Process]") -> None:
    """Kills processes; one that has gone, or is not ours, is passed over."""
    if not processes:
        return
    import psutil

    for process in processes:
        with contextlib.suppress(psutil.Error):
            process.kill()


def strays(token: str, mark: int) -> "list[psutil.Process]":
    """Finds the processes that bear the mark, or where there is none the token; those of other users show neither.

    To ask for a limit takes a microsecond a process, to read an environment thirty.
    """
    if mark and not (marked := [pid for pid in _pids() if _mark_of(pid) == mark and pid != os.getpid()]):
        return []  # as nearly always: then psutil, which takes longer to load than this look takes, is not needed
    import psutil

    if not mark:
        others = (process for process in psutil.process_iter() if process.pid != os.getpid())
        return [process for process in others if _environment(process).get(TOKEN) == token]
    found = []
    for pid in marked:
        with contextlib.suppress(psutil.Error):
            found.append(psutil.Process(pid))
    return [process for process in found if not _started_elsewhere(_environment(process), token)]


def _set_mark() -> tuple[int, tuple[int, int] | None]:
    """Returns the new mark, and the limits that were there; 0 and None where they cannot be changed."""
    import resource

    with contextlib.suppress(OSError, ValueError):
        before = resource.getrlimit(LIMIT)
        top = _HIGHEST if before[1] == resource.RLIM_INFINITY else before[1]
        mark = random.SystemRandom().randrange(_LOWEST, top)
        resource.setrlimit(LIMIT, (mark, before[1]))
        return mark, before
    return 0, None


def _take_back(before: tuple[int, int] | None) -> None:
    import resource

    if before is not None:
        resource.setrlimit(LIMIT, before)


def _started_elsewhere(held: Mapping[str, str], token: str) -> bool:
    """Whether another thread of ours started it in the moment in which the mark was ours.

    A run beside this one gives its own token; a window that opens a link gives all of our environment and no token.
    """
    return held[TOKEN] != token if TOKEN in held else held.keys() >= os.environ.keys()


def _pids() -> list[int]:
    """Returns all processes of a Linux."""
    return [int(name) for name in os.listdir("/proc") if name.isdigit()]


def _environment(process: "psutil.Process") -> Mapping[str, str]:
    import psutil

    try:
        return process.environ()
    except (psutil.Error, OSError):
        return {}


def _mark_of(pid: int) -> int:
    import resource

    with contextlib.suppress(OSError, ValueError):
        return resource.prlimit(pid, LIMIT)[0]
    return 0
