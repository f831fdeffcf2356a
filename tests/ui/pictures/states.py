"""Every page in every state: PAGE-STATE. A layer that is slow is one that began minutes ago by the page's clock."""

import sample_reports as samples
import scripted
from msgspec.structs import replace

from gpuwizard.engine.events import Event, LayerFinished, LayerProgress, LayerStarted, SessionFinished, TargetChosen
from gpuwizard.model.layers import LAYERS, LayerId, Status
from gpuwizard.model.report import Report, Result
from gpuwizard.probes.framework import doing
from gpuwizard.ui.window import Window
from pictures.studio import Studio

ENDED: tuple[Status, ...] = ("passed", "warning", "failed", "blocked", "errored")
SLOW_SECONDS = 95.0
_SAYS: dict[Status, str] = {
    "passed": "",
    "warning": "It works, but another copy of the library is found first.",
    "failed": "What is needed here was not found.",
    "blocked": "",
    "errored": "",
    "skipped": "",
}
_STAGES: dict[LayerId, tuple[str, ...]] = {
    "driver": ("looking for graphics cards", "testing GPU 0 with the driver alone (making a context)"),
    "cuda": ("looking for the CUDA libraries",),
    "cudnn": ("looking for cuDNN",),
    "path": ("following the search path",),
    "framework": tuple(doing("tensorflow", stage) for stage in ("import", "build")),
    "gpu-test": tuple(doing("tensorflow", stage) for stage in ("devices", "conv2d", "fit", "matmul")),
}
# The stage at which a slow layer is shown: the one that says so itself, where there is one.
_SLOW_AT: dict[LayerId, int] = {"framework": 0, "gpu-test": 3}


class Talkative(scripted.FakeSession):
    """Tells of every stage as the real look does, and waits at one of them."""

    def __init__(self, report: Report, hold: tuple[LayerId, int] | None = None) -> None:
        super().__init__(report)
        self.hold = hold

    def run(self):  # type: ignore[no-untyped-def]
        yield from self._told(self.report.results[0])

    def recheck(self, layer):  # type: ignore[no-untyped-def]
        yield from self._told(self.report.results[0])

    def _told(self, result: Result):  # type: ignore[no-untyped-def]
        yield TargetChosen(result.target.python, result.target.framework)
        for layer in result.layers:
            for event in (LayerStarted(layer.id), *(LayerProgress(layer.id, text) for text in _STAGES[layer.id])):
                yield event
                if self._stops_at(event):
                    self.go_on.wait(30)
                    return
            if layer.id not in ("framework", "gpu-test"):
                yield LayerFinished(layer.id, layer.status, layer)
        for layer in result.layers:
            yield LayerFinished(layer.id, layer.status, layer)
        yield SessionFinished(self.report)

    def _stops_at(self, event: Event) -> bool:
        if self.hold is None or not isinstance(event, LayerProgress):
            return False
        layer, number = self.hold
        return event.layer == layer and event.doing == _STAGES[layer][number]


def with_status(layer: LayerId, status: Status) -> Report:
    """A machine on which one layer has a state, and what depends on it the fitting one."""
    if status == "failed" and layer == "cudnn":
        return samples.missing_cudnn()
    if status == "failed" and layer == "driver":
        return samples.no_driver()
    result = samples.healthy_result()
    layers = tuple(
        replace(made, status=status, summary=_SAYS[status] or ("" if status != "passed" else made.summary))
        if made.id == layer
        else made
        for made in result.layers
    )
    verdict = result.verdict if status == "passed" else ""
    return samples.report_of(replace(result, layers=layers, status=status, verdict=verdict))


def begin(studio: Studio, session: scripted.FakeSession) -> Window:
    """A window in which a check has begun."""
    window = studio.window(session)
    window.go_on()
    studio.wait(window.footer.next.isEnabled)
    window.go_on()
    return window


def hold(studio: Studio, layer: LayerId, number: int, before: Report | None = None) -> tuple[Window, Talkative]:
    """A window whose check waits at a stage of a layer; `before` is a result that stands already."""
    session = Talkative(before or samples.missing_cudnn(), None if before else (layer, number))
    window = begin(studio, session)
    if before is not None:
        studio.wait(lambda: window.step == "summary")
        session.hold = (layer, number)
        window.controller.recheck(None)
        window.go("checking")
    text = _STAGES[layer][number]
    studio.wait(lambda: window.controller.progress.layer(layer).doing == text)
    return window, session


def age(window: Window, seconds: float) -> None:
    """Makes what is under way as old as that."""
    controller = window.controller
    layers = {
        layer: replace(state, since=state.since - seconds) if state.phase == "working" else state
        for layer, state in controller.progress.layers.items()
    }
    stages = tuple(
        replace(stage, since=stage.since - seconds) if stage.until is None else stage
        for stage in controller.progress.stages
    )
    controller.progress = replace(controller.progress, layers=layers, stages=stages)
    controller.progressed.emit()


def end(studio: Studio, window: Window, session: scripted.FakeSession) -> None:
    session.release()
    studio.wait(lambda: not window.controller.running)
    window.close()


def take_states(studio: Studio) -> None:
    """All of them."""
    take_under_way(studio)
    for layer in LAYERS:
        for status in ENDED:
            take_ended(studio, layer, status)
    take_cancelled(studio)


def take_under_way(studio: Studio) -> None:
    """Waiting, running and slow: the checking page, and each layer's page while an earlier result stands."""
    for layer in LAYERS:
        window, session = hold(studio, layer, 0)
        studio.take(window, f"checking-running-{layer}")
        end(studio, window, session)
        number = _SLOW_AT.get(layer, 0)
        window, session = hold(studio, layer, number)
        age(window, SLOW_SECONDS)
        studio.take(window, f"checking-slow-{layer}")
        end(studio, window, session)
        window, session = hold(studio, layer, number, before=samples.missing_cudnn())
        window.go(layer)
        studio.take(window, f"{layer}-running")
        age(window, SLOW_SECONDS)
        studio.take(window, f"{layer}-slow")
        if layer == "driver":
            for other in LAYERS[1:]:
                window.go(other)
                studio.take(window, f"{other}-waiting")
            window.go("summary")
            studio.take(window, "summary-running")
        end(studio, window, session)


def take_ended(studio: Studio, layer: LayerId, status: Status) -> None:
    """A layer's page, the checking page and the result."""
    window = begin(studio, Talkative(with_status(layer, status)))
    studio.wait(lambda: window.step == "summary")
    if layer == "gpu-test":
        studio.take(window, f"summary-{status}")
        window.go("checking")
        studio.take(window, f"checking-{status}")
    window.go(layer)
    studio.take(window, f"{layer}-{status}")
    window.close()


def take_cancelled(studio: Studio) -> None:
    """Stopped in the middle: the checking page, a page that is done, and one on which nothing is known."""
    session = scripted.FakeSession(samples.missing_cudnn(), hold_at="path")
    window = begin(studio, session)
    studio.wait(lambda: window.controller.progress.layer("path").phase == "working")
    window.controller.cancel()
    studio.wait(lambda: not window.controller.running)
    studio.take(window, "checking-cancelled")
    for layer in LAYERS:
        window.go(layer)
        if window.step == layer:
            studio.take(window, f"{layer}-cancelled")
    window.close()
