"""Runs a session on a real Python to its end and keeps what it told."""

import time
from collections.abc import Callable, Mapping
from typing import TypeVar

import msgspec
from lab.watch import left_behind

from gpuwizard.engine import events
from gpuwizard.engine.plan import Plan
from gpuwizard.engine.session import Session
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import LayerId
from gpuwizard.model.report import LayerResult, Report, Result
from gpuwizard.probes.platform import Platform

E = TypeVar("E", bound=events.Event)


class Told:
    """What a session told, and how long it took in seconds."""

    def __init__(self, seen: list[events.Event], seconds: float) -> None:
        self.events = seen
        self.seconds = seconds

    def all(self, kind: type[E]) -> list[E]:
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def report(self) -> Report:
        last = self.events[-1]
        assert isinstance(last, events.SessionFinished), last
        return last.report

    @property
    def result(self) -> Result:
        (result,) = self.report.results
        return result

    @property
    def root(self) -> Finding:
        first = self.result.findings[0]
        assert first.role == "root", self.result
        return first

    def layer(self, name: LayerId) -> LayerResult:
        return next(layer for layer in self.result.layers if layer.id == name)

    def causes(self) -> list[str]:
        return [finding.cause for finding in self.result.findings]


def look(python: str, env: Mapping[str, str], cwd: object, platform: Platform | None = None, **plan: object) -> Told:
    """Looks once, and makes sure that no process is left and that no probe or check of ours crashed."""
    return follow(session_on(python, env, cwd, platform, **plan), env)


def session_on(
    python: str, env: Mapping[str, str], cwd: object, platform: Platform | None = None, **plan: object
) -> Session:
    asked = msgspec.structs.replace(Plan((python,), framework="tensorflow", gpu_test=False), **plan)
    return Session(asked, platform, env, str(cwd))


def follow(
    session: Session,
    env: Mapping[str, str],
    layer: LayerId | None = None,
    again: bool = False,
    on_event: Callable[[events.Event], None] = lambda event: None,
) -> Told:
    started = time.monotonic()
    seen = []
    for event in session.recheck(layer) if again else session.run():
        on_event(event)
        seen.append(event)
    told = Told(seen, time.monotonic() - started)
    assert left_behind(env) == []
    if isinstance(seen[-1], events.SessionFinished):
        facts = seen[-1].report.facts
        assert [error for part in (facts.machine, *facts.targets) for error in part.errors] == []
    return told


def said(finding: Finding) -> str:
    """All evidence of a finding as one text."""
    return "\n".join(item.says for item in finding.evidence)


def commands(finding: Finding) -> str:
    """All commands of a finding's first fix."""
    return "\n".join(command.text for command in finding.fixes[0].commands)
