"""A session that plays back a script, and services around it. The window cannot tell the difference."""

import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import sample_reports as samples
from sample_recommendation import recommendation

from gpuwizard.engine.events import (
    Event,
    LayerFinished,
    LayerProgress,
    LayerStarted,
    SessionCancelled,
    SessionFinished,
    TargetChosen,
)
from gpuwizard.engine.plan import Plan
from gpuwizard.model.facts import Facts
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.layers import LayerId
from gpuwizard.model.recommendation import Recommendation
from gpuwizard.model.report import Report, Result
from gpuwizard.ui.services import ReportFormat, Services
from gpuwizard.window_services import make_services


def events_of(report: Report) -> Iterator[Event]:
    """What a session tells on its way to a report."""
    for index, result in enumerate(report.results):
        yield TargetChosen(result.target.python, result.target.framework, index, len(report.results))
        yield from layers_of(result)
    yield SessionFinished(report)


def layers_of(result: Result) -> Iterator[Event]:
    for layer in result.layers:
        yield LayerStarted(layer.id)
        yield LayerProgress(layer.id, f"looking at {layer.id}")
        yield LayerFinished(layer.id, layer.status, layer)


class FakeSession:
    """Plays a report back.

    `hold_at` names a layer at which it waits until `release` or `cancel`; `error` is raised there; `deaf` does not
    listen to cancel.
    """

    def __init__(
        self,
        report: Report,
        again: Report | None = None,
        hold_at: LayerId | None = None,
        deaf: bool = False,
        error: Exception | None = None,
    ) -> None:
        self.report = report
        self.again = again or report
        self.hold_at = hold_at
        self.deaf = deaf
        self.error = error
        self.go_on = threading.Event()
        self.cancelled = threading.Event()
        self.rechecked: list[LayerId | None] = []
        self.threads: set[str] = set()

    def run(self) -> Iterator[Event]:
        self.threads.add(threading.current_thread().name)
        yield from self._play(events_of(self.report))

    def recheck(self, layer: LayerId | None) -> Iterator[Event]:
        self.rechecked.append(layer)
        if layer is not None:
            yield LayerStarted(layer)
        yield from self._play(events_of(self.again) if layer is None else iter([SessionFinished(self.again)]))

    def cancel(self) -> None:
        self.cancelled.set()
        if not self.deaf:
            self.go_on.set()

    def release(self) -> None:
        self.go_on.set()

    def _play(self, events: Iterator[Event]) -> Iterator[Event]:
        for event in events:
            yield event
            if isinstance(event, LayerProgress) and event.layer == self.hold_at:
                if self.error is not None:
                    raise self.error
                self.go_on.wait(30)
                if self.cancelled.is_set():
                    yield SessionCancelled(Facts())
                    return


class World:
    """Everything behind the window, with a record of what was asked for."""

    def __init__(self, session: FakeSession, found: tuple[Environment, ...] | None = None) -> None:
        self.session = session
        self.found = samples.environments() if found is None else found
        self.plans: list[Plan] = []
        self.saved: list[tuple[Report, Path]] = []
        self.save_error: str | None = None
        self.searches = 0
        self.asked: list[tuple[Facts, tuple[Environment, ...]]] = []
        self.recommendation = recommendation()

    @property
    def services(self) -> Services:
        session, real = (self.start, self.search, self.describe), make_services()
        return Services(
            *session,
            redact,
            render,
            self.save,
            load,
            self.recommend,
            real.explain,
            real.compare,
            real.run_fix,
            real.setup,
        )

    def start(self, plan: Plan) -> FakeSession:
        self.plans.append(plan)
        return self.session

    def search(self) -> tuple[Environment, ...]:
        self.searches += 1
        return self.found

    def recommend(self, facts: Facts, pythons: tuple[Environment, ...]) -> Recommendation:
        self.asked.append((facts, pythons))
        return self.recommendation

    def describe(self, path: str) -> Environment | str:
        if path == "/opt/other/bin/python":
            return Environment(path, "venv", name="other", version="3.10.1")
        return f"{path} is not a Python: choose the python file of an environment."

    def save(self, report: Report, path: Path) -> str | None:
        if self.save_error is not None:
            return self.save_error
        form: ReportFormat = "json" if path.suffix == ".json" else "html" if path.suffix == ".html" else "md"
        path.write_text(render(report, form), encoding="utf-8")
        self.saved.append((report, path))
        return None


def redact(report: Report) -> Report:
    """Masks the user's name, as the real one does."""
    text = msgspec.json.encode(report).replace(b"/home/anna", b"/home/<user>")
    return msgspec.json.decode(text, type=Report)


def render(report: Report, form: ReportFormat) -> str:
    if form == "json":
        return msgspec.json.encode(report).decode()
    lines = ["# gpuwizard report", ""]
    for result in report.results:
        lines += [f"## {result.verdict}", "", f"Python: `{result.target.python}`", ""]
        lines += ["| Step | State | What was found |", "| --- | --- | --- |"]
        lines += [f"| {layer.id} | {layer.status} | {layer.summary} |" for layer in result.layers]
        lines += ["", *(f"- {finding.title}: {finding.explanation}" for finding in result.findings), ""]
    return "\n".join(lines)


def load(path: Path) -> Report | str:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Report)
    except (OSError, msgspec.MsgspecError):
        return f"{path.name} is not a report of gpuwizard: choose a file that it saved as JSON."
