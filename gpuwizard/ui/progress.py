"""The state of a check as the events tell it. Plain data and one function: nothing here knows Qt.

A session's events come in, and the state of each layer's row comes out. What is seen on the checking page, in the
list of steps and on a layer's own page is read from here, so that they never contradict each other.
"""

import re
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

# One child runs both, so only one of them is at work at a time; both are judged when it has ended.
_OF_THE_CHILD: tuple[LayerId, ...] = ("framework", "gpu-test")
_JUDGED_LATER = "judged when the test on the GPU has ended"
# "multiplying two matrices (the first run can take minutes)": what is done, and more of it in brackets, of any script.
_WITH_MORE = re.compile(r"(?P<name>.+?)\s*[(\uff08](?P<more>[^()\uff08\uff09]*)[)\uff09]")
_LONG = "can take"


class Stage(Struct, frozen=True):
    """One thing that a layer does, in the order in which they are done.

    Attributes:
        layer: Whose it is.
        doing: What was done first in it, in words.
        since: Moment at which it began, in seconds of a monotonic clock.
        until: Moment at which it ended, None while it goes on.
    """

    layer: LayerId
    doing: str
    since: float = 0.0
    until: float | None = None


class LayerState(Struct, frozen=True):
    """One layer's row.

    Attributes:
        phase: `idle` before any check, `stopped` where the user stopped it before it was done.
        doing: What is being done now, in words.
        since: Moment at which the layer's turn began, in seconds of a monotonic clock.
        until: Moment at which it gave way to another layer, None while it is at work.
        result: The latest verdict, kept while the layer is looked at again.
    """

    phase: Phase = "idle"
    doing: str = ""
    since: float = 0.0
    until: float | None = None
    result: LayerResult | None = None

    @property
    def shown(self) -> Shown:
        """The word under which the row appears."""
        if self.phase == "done" and self.result is not None:
            return self.result.status
        return "waiting" if self.phase == "done" else self.phase


class Progress(Struct, frozen=True):
    """The whole check. `error` is the traceback of a session that failed; `stages` are those of this run."""

    layers: dict[LayerId, LayerState] = {}
    stages: tuple[Stage, ...] = ()
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
    state = replace(progress.layer(only), phase="working", doing="looking again", since=now, until=None)
    return replace(progress, layers={**progress.layers, only: state}, stages=(), outcome="running", error="")


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
            return _with(_give_way(progress, layer, now), layer, doing="", since=now)
        case LayerProgress(layer=layer, doing=doing):
            state = progress.layer(layer)
            since = now if state.phase != "working" and state.until is None else state.since
            fresh = _with_stage(_give_way(progress, layer, now), layer, doing, now)
            return _with(fresh, layer, doing=doing, since=since)
        case LayerFinished(layer=layer, result=result):
            done = _end_stages(progress, (layer,), now)
            return _with(done, layer, phase="done", doing="", result=result)
        case SessionCancelled():
            return replace(_halt(progress, now), outcome="stopped")
        case SessionFailed(error=error):
            return replace(_halt(progress, now), outcome="failed", error=error)
        case SessionFinished():
            return replace(_end_stages(progress, LAYERS, now), outcome="finished")


def name_and_more(doing: str) -> tuple[str, str]:
    """Returns what is done without what stands behind it in brackets, and that; also of a translated text."""
    found = _WITH_MORE.fullmatch(doing)
    return (found["name"], found["more"]) if found else (doing, "")


def takes_long(doing: str) -> bool:
    """Returns whether the text, in English, says that this is known to take long."""
    return _LONG in name_and_more(doing)[1]


def _with_stage(progress: Progress, layer: LayerId, doing: str, now: float) -> Progress:
    """Begins a stage; what is only another part of the same one ("testing GPU 0 (copying)") goes on with it."""
    last = next((stage for stage in reversed(progress.stages) if stage.layer == layer), None)
    if last is not None and last.until is None and name_and_more(last.doing)[0] == name_and_more(doing)[0]:
        return progress
    ended = _end_stages(progress, (layer,), now)
    return replace(ended, stages=(*ended.stages, Stage(layer, doing, now)))


def _end_stages(progress: Progress, layers: tuple[LayerId, ...], now: float) -> Progress:
    stages = tuple(
        replace(stage, until=now) if stage.until is None and stage.layer in layers else stage
        for stage in progress.stages
    )
    return replace(progress, stages=stages)


def _give_way(progress: Progress, layer: LayerId, now: float) -> Progress:
    """The child does one thing at a time: the clock of the layer that it has left stands still."""
    for other in _OF_THE_CHILD:
        if layer in _OF_THE_CHILD and other != layer and progress.layer(other).phase == "working":
            ended = _end_stages(progress, (other,), now)
            progress = _with(ended, other, phase="waiting", doing=_JUDGED_LATER, until=now)
    return progress


def _with(progress: Progress, layer: LayerId, **changes: object) -> Progress:
    """Returns the state with changes to one layer; it is at work, unless the changes say otherwise."""
    state = replace(progress.layer(layer), **{"phase": "working", "until": None, **changes})
    return replace(progress, layers={**progress.layers, layer: state})


def _halt(progress: Progress, now: float) -> Progress:
    layers = {layer: _halted(progress.layer(layer)) for layer in LAYERS}
    return replace(_end_stages(progress, LAYERS, now), layers=layers)


def _halted(state: LayerState) -> LayerState:
    """A row that was still at work has stopped; an older verdict on it stands again."""
    if state.phase == "done":
        return state
    return replace(state, phase="done" if state.result is not None else "stopped", doing="")
