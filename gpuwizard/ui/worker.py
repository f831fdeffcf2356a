"""Work beside the window: one thread for a session's events, and short look-ups. No Qt in here.

The threads are daemons, so that a look-up that hangs (a network drive) cannot keep the program from ending.
"""

import logging
import threading
import traceback
from collections.abc import Callable, Iterator
from typing import Any

from gpuwizard.engine.events import Event, SessionCancelled, SessionFailed, SessionFinished
from gpuwizard.engine.plan import SessionLike
from gpuwizard.model.facts import Facts

_log = logging.getLogger(__name__)
_LAST = (SessionFinished, SessionCancelled, SessionFailed)


class Crash:
    """A look-up that raised; `text` is the traceback."""

    def __init__(self, text: str) -> None:
        self.text = text


class Run:
    """One run of a session in a thread of its own.

    Every event is handed to `deliver`, the last one always: an exception becomes SessionFailed, and so does a
    session that ends without saying how.
    """

    def __init__(
        self,
        make: Callable[[], SessionLike],
        events: Callable[[SessionLike], Iterator[Event]],
        deliver: Callable[[Event], None],
    ) -> None:
        self.session: SessionLike | None = None
        self._make = make
        self._events = events
        self._deliver = deliver
        self._lock = threading.Lock()
        self._cancelled = False
        self._thread = threading.Thread(target=self._work, name="gpuwizard-session", daemon=True)

    def start(self) -> None:
        """Begins."""
        self._thread.start()

    def cancel(self) -> None:
        """Asks the session to stop and returns at once."""
        with self._lock:
            self._cancelled = True
            session = self.session
        if session is not None:
            threading.Thread(target=_cancel, args=(session,), name="gpuwizard-cancel", daemon=True).start()

    def join(self, seconds: float) -> bool:
        """Waits for the thread for at most so many seconds and returns whether it ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        try:
            last = self._pump()
        except Exception:
            _log.exception("the session failed")
            last = SessionFailed(traceback.format_exc())
        self._deliver(last)

    def _pump(self) -> Event:
        """Delivers the events but the last, which it returns, so that exactly one is always delivered."""
        session = self._make()
        with self._lock:
            self.session = session
            cancelled = self._cancelled
        if cancelled:
            return SessionCancelled(Facts())
        for event in self._events(session):
            if isinstance(event, _LAST):
                return event
            self._deliver(event)
        return SessionFailed("The session ended without a result.")


def _cancel(session: SessionLike) -> None:
    try:
        session.cancel()
    except Exception:
        _log.exception("the session could not be cancelled")


def look_up(work: Callable[[], Any], deliver: Callable[[Any], None]) -> threading.Thread:
    """Does something in a thread, which is returned, and hands the result, or a Crash, to `deliver` in that thread."""

    def job() -> None:
        try:
            result = work()
        except Exception:
            _log.exception("a look-up failed")
            result = Crash(traceback.format_exc())
        deliver(result)

    thread = threading.Thread(target=job, name="gpuwizard-lookup", daemon=True)
    thread.start()
    return thread
