"""Makes the other ways of ending a program do what Ctrl-C does, and loses none of them."""

import signal
import threading
from types import FrameType

_asked = threading.Event()


def end_like_ctrl_c() -> None:
    """`kill` and a closed terminal raise KeyboardInterrupt: our children, in sessions of their own, must go first."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
            signal.signal(number, _end)


def raise_if_asked() -> None:
    """Raises KeyboardInterrupt where somebody asked for the end.

    Python drops an exception that is raised while it cleans up an object. Where the signal came in such a moment,
    the first raise was lost; who waits long calls this again and again.
    """
    if _asked.is_set():
        raise KeyboardInterrupt


def _end(_signal: int, _frame: FrameType | None) -> None:
    _asked.set()
    raise KeyboardInterrupt
