"""A framework's child that begins before its Python has said what it is: both were named, and time is short.

Little is loaded for it: what a session needs besides is loaded while the child imports.
"""

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING

from gpuwizard.engine.held import Held
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.run import RunFacts
from gpuwizard.probes import framework as framework_probe
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.gate import Gate

if TYPE_CHECKING:
    from collections.abc import Callable


class Early:
    """Imports, and keeps off the GPUs until its gate is open. A session takes it over; who made it drops it at last.

    Attributes:
        gate: Keeps it from the GPUs until it is open.
    """

    def __init__(
        self, python: str, name: FrameworkName, *, env: Mapping[str, str], gpu_test: bool, timeout: float
    ) -> None:
        """Prepares the run.

        Args:
            python: The interpreter; it may turn out to be none.
            name: What to import.
            env: The environment in which the user would most likely run that Python.
            gpu_test: Whether the framework may compute.
            timeout: Limit in seconds for each stage.
        """
        self.gate = Gate()
        self._what = (python, name, dict(env))
        self._gpu_test, self._timeout = gpu_test, timeout
        self._cancel = Cancel()
        self._stages: Held[str] = Held()
        self._found: RunFacts | Exception = RunFacts()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="gpuwizard-early")

    def begin(self) -> None:
        """Starts the child."""
        self._thread.start()

    def fits(self, python: str, name: FrameworkName, env: Mapping[str, str]) -> bool:
        """Whether this is the run that is wanted, now that more is known."""
        return self._what == (python, name, dict(env)) and not self._cancel.is_set

    def take(self, on_stage: "Callable[[str], None]", cancel: Cancel) -> RunFacts:
        """Waits for its end and returns what it found.

        Args:
            on_stage: Called with the name of each stage, also of those that have begun already.
            cancel: Switch that ends it from now on.
        """
        self._cancel.follow(cancel)
        self._stages.release(on_stage)
        self._ended.wait()
        if isinstance(self._found, Exception):
            raise self._found
        return self._found

    def drop(self) -> None:
        """Ends it, and returns when its process is gone. May be called at any time, also after its end."""
        self._cancel.set()
        if self._thread.ident is not None:
            self._ended.wait()

    def _run(self) -> None:
        python, name, env = self._what
        try:
            self._found = framework_probe.run_framework(
                python,
                name,
                env=env,
                gpu_test=self._gpu_test,
                timeout=self._timeout,
                cancel=self._cancel,
                on_stage=self._stages,
                gate=self.gate,
            )
        except Exception as error:  # raised again where it is taken
            self._found = error
        finally:
            self._ended.set()
