"""Runs probes, keeps their times, and turns a probe that crashes into a fact about ourselves."""

import threading
import time
import traceback
from collections.abc import Callable
from typing import TypeVar

from gpuwizard.model.facts import ProbeError

T = TypeVar("T")


class Stopwatch:
    """Collects seconds and errors by probe name. May be used from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.seconds: dict[str, float] = {}
        self.errors: list[ProbeError] = []

    def take(self, probe: str, work: Callable[[], T], otherwise: T) -> T:
        """Runs a probe, or a part of one; where it raises, the error is kept and `otherwise` is returned.

        Args:
            probe: The probe's name.
            work: What to run.
            otherwise: The answer where it crashed.
        """
        started = time.monotonic()
        try:
            return work()
        except Exception:
            with self._lock:
                self.errors.append(ProbeError(probe, traceback.format_exc(limit=-6)))
            return otherwise
        finally:
            with self._lock:
                spent = self.seconds.get(probe, 0.0) + time.monotonic() - started
                self.seconds[probe] = round(spent, 3)
