"""The state of a check as the events tell it. Plain data and one function: nothing here knows Qt.

A session's events come in, and the state of each layer's row comes out. What is seen on the checking page, in the
list of steps and on a layer's own page is read from here, so that they never contradict each other.
"""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from gpuwizard.engine.events import (
    Event,
    LayerFinished,
    LayerProgress,
    LayerStarted,
    SessionCancelled,
    SessionFailed,
    SessionFinished,
    TargetChosen,
)
from gpuwizard.model.layers import LAYERS, LayerId, Status
from gpuwizard.model.report import LayerResult, Result

Phase = Literal["idle", "waiting", "working", "done", "stopped"]
Outcome = Literal["none", "running", "finished", "stopped", "failed"]
Shown = Status | Literal["idle", "waiting", "working", "stopped"]


class LayerState(Struct, frozen=True):
    """One layer's row.

    Attributes:
        phase: `idle` before any check, `stopped` where the user stopped it before it was done.
        doing: What is being done now, in words.
        since: Moment at which it began, in seconds of a monotonic clock.
        result: The latest verdict, kept while the layer is looked at again.
    """

    phase: Phase = "idle"
    doing: str = ""
    since: float = 0.0
    result: LayerResult | None = None

    @property
    def shown(self) -> Shown:
        """The word under which the row appears."""
        if self.phase == "done" and self.result is not None:
            return self.result.status
        return "waiting" if self.phase == "done" else self.phase


class Progress(Struct, frozen=True):
    """The whole check. `error` is the traceback of a session that failed."""

    layers: dict[LayerId, LayerState] = {}
    outcome: Outcome = "none"
    target: TargetChosen | None = None
    error: str = ""

    def layer(self, layer: LayerId) -> LayerState:
        """Returns one layer's row."""
        return self.layers.get(layer, LayerState())

    @property
    def known(self) -> tuple[LayerId, ...]:
        """The layers that have a verdict, be it preliminary."""
        return tuple(layer for layer in LAYERS if self.layer(layer).result is not None)

    @property
    def done(self) -> int:
        """How many layers are done in this run."""
        return sum(self.layer(layer).phase == "done" for layer in LAYERS)


def begin(progress: Progress, only: LayerId | None, now: float) -> Progress:
    """Returns the state at the start of a run: of everything, or of one layer again."""
    if only is None:
        waiting = {layer: LayerState(phase="waiting") for layer in LAYERS}
        return Progress(layers=waiting, outcome="running")
    state = replace(progress.layer(only), phase="working", doing="looking again", since=now)
    return replace(progress, layers={**progress.layers, only: state}, outcome="running", error="")


def of_result(result: Result | None) -> Progress:
    """Returns the state that a complete result stands for."""
    if result is None:
        return Progress()
    layers = {layer.id: LayerState(phase="done", result=layer) for layer in result.layers}
    return Progress(layers=layers, outcome="finished")


def advance(progress: Progress, event: Event, now: float) -> Progress:
    """Returns the state after an event. `now` is in seconds of a monotonic clock."""
    match event:
        case TargetChosen(index=index):
            fresh = progress if index == 0 else begin(progress, None, now)
            return replace(fresh, target=event)
        case LayerStarted(layer=layer):
            return _with(progress, layer, phase="working", doing="", since=now)
        case LayerProgress(layer=layer, doing=doing):
            since = progress.layer(layer).since if progress.layer(layer).phase == "working" else now
            return _with(progress, layer, phase="working", doing=doing, since=since)
        case LayerFinished(layer=layer, result=result):
            return _with(progress, layer, phase="done", doing="", result=result)
        case SessionCancelled():
            return replace(_halt(progress), outcome="stopped")
        case SessionFailed(error=error):
            return replace(_halt(progress), outcome="failed", error=error)
        case SessionFinished():
            return replace(progress, outcome="finished")


def _with(progress: Progress, layer: LayerId, **changes: object) -> Progress:
    state = replace(progress.layer(layer), **changes)
    return replace(progress, layers={**progress.layers, layer: state})


def _halt(progress: Progress) -> Progress:
    layers = {layer: _halted(progress.layer(layer)) for layer in LAYERS}
    return replace(progress, layers=layers)


def _halted(state: LayerState) -> LayerState:
    """A row that was still at work has stopped; an older verdict on it stands again."""
    if state.phase == "done":
        return state
    return replace(state, phase="done" if state.result is not None else "stopped", doing="")
