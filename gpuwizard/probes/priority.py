"""How important children are beside our own window, which must answer while they work."""

import contextlib
import os
import sys

# Steps of nice: a child then gets a third of a processor that another one wants as well.
GIVES_WAY = 5
# Source: Microsoft, "Process Creation Flags": BELOW_NORMAL_PRIORITY_CLASS.
BELOW_NORMAL = 0x4000


class _Manner:
    """How children are started. One for the process."""

    gives_way = False


def give_way() -> None:
    """From now on children leave the processors to who needs them at once."""
    _Manner.gives_way = True


def flags() -> int:
    """Returns how Windows is asked for it when a child is started; 0 elsewhere, and for a terminal's children."""
    return BELOW_NORMAL if _Manner.gives_way and sys.platform == "win32" else 0


def put_behind(pid: int) -> None:
    """Asks other systems for it, once a child was started.

    A batch job gets its share of the processors, but takes none from who has just woken up. Source: sched(7).
    """
    if not _Manner.gives_way or sys.platform == "win32":
        return
    with contextlib.suppress(OSError):  # It may have ended already.
        os.setpriority(os.PRIO_PROCESS, pid, os.getpriority(os.PRIO_PROCESS, 0) + GIVES_WAY)
        if sys.platform == "linux":
            os.sched_setscheduler(pid, os.SCHED_BATCH, os.sched_param(0))
