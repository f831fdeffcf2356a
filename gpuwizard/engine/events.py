"""What a session tells while it runs: plain frozen data, the same for the window and the terminal."""

from msgspec import Struct

from gpuwizard.model.facts import Facts
from gpuwizard.model.layers import FrameworkName, LayerId, Status
from gpuwizard.model.report import LayerResult, Report


class TargetChosen(Struct, frozen=True):
    """A target's turn begins. `index` counts from 0 to `count` - 1."""

    python: str
    framework: FrameworkName
    index: int = 0
    count: int = 1


class LayerStarted(Struct, frozen=True):
    """A layer's first probe started."""

    layer: LayerId


class LayerProgress(Struct, frozen=True):
    """A layer is at work: `doing` says what it does now, in words ("importing TensorFlow")."""

    layer: LayerId
    doing: str


class LayerFinished(Struct, frozen=True):
    """A layer's facts are gathered. `result` is preliminary: later layers may still change the verdict."""

    layer: LayerId
    status: Status
    result: LayerResult


class SessionFinished(Struct, frozen=True):
    """All is gathered and judged. `report` is complete and not yet redacted."""

    report: Report


class SessionCancelled(Struct, frozen=True):
    """The user stopped it; every child process is gone. `facts` holds what had been gathered."""

    facts: Facts


class SessionFailed(Struct, frozen=True):
    """The engine itself failed: a fault of gpuwizard. `error` is a traceback."""

    error: str


Event = TargetChosen | LayerStarted | LayerProgress | LayerFinished | SessionFinished | SessionCancelled | SessionFailed
