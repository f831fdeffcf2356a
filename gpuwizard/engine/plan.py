"""What a session is asked to do."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, Protocol

from msgspec import Struct

from gpuwizard.model.layers import FrameworkName, LayerId

if TYPE_CHECKING:
    from gpuwizard.engine.events import Event

FrameworkChoice = FrameworkName | Literal["auto"]
DEFAULT_TIMEOUT = 120.0


class Plan(Struct, frozen=True):
    """What to look at.

    Attributes:
        pythons: Interpreters to look into, in order.
        framework: One framework, or `auto` for those that are installed.
        gpu_test: Whether the framework may compute (matrix product, convolution, training step).
        timeout: Limit in seconds for one stage of the framework's child.
    """

    pythons: tuple[str, ...]
    framework: FrameworkChoice = "auto"
    gpu_test: bool = True
    timeout: float = DEFAULT_TIMEOUT


class SessionLike(Protocol):
    """What the window and the terminal need of a session."""

    def run(self) -> "Iterator[Event]":
        """Looks at everything; the last event is SessionFinished, SessionCancelled or SessionFailed."""

    def recheck(self, layer: LayerId | None) -> "Iterator[Event]":
        """Looks again at what that layer needs (None: at everything) and judges all anew."""

    def cancel(self) -> None:
        """Stops within a second and leaves no process behind. May be called from any thread."""
