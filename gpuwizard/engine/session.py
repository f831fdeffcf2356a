"""What is looked at, again and again: each look stands for itself, and the next one knows what the last has found."""

from collections.abc import Iterator, Mapping
from contextlib import closing

from gpuwizard.engine.early import Early
from gpuwizard.engine.events import Event, SessionFinished
from gpuwizard.engine.look import Around, Look
from gpuwizard.engine.plan import Plan
from gpuwizard.engine.results import judge_again, make_report
from gpuwizard.engine.target import Answer
from gpuwizard.model.facts import MachineFacts
from gpuwizard.model.layers import LayerId
from gpuwizard.probes import user_environment
from gpuwizard.probes.platform import Platform, current

__all__ = ["Session", "judge_again", "make_report"]


class Session:
    """Looks at what the plan names. `run` may be called once, `recheck` any number of times after it."""

    def __init__(
        self,
        plan: Plan,
        platform: Platform | None = None,
        env: Mapping[str, str] | None = None,
        cwd: str | None = None,
        answers: Mapping[str, Answer] | None = None,
        early: Early | None = None,
    ) -> None:
        """Takes what is to be looked at, what some of the Pythons have already answered, and a run that has begun."""
        self.plan = plan
        self._around = Around(
            platform or current(),
            dict(user_environment.current() if env is None else env),
            cwd or user_environment.working_folder(),
        )
        self._first = Look(plan, self._around, None, answers, early)
        self._look = self._first
        self._known: MachineFacts | None = None

    def run(self) -> Iterator[Event]:
        """Looks at everything."""
        return self._follow(self._first)

    def recheck(self, layer: LayerId | None) -> Iterator[Event]:
        """Looks again. The driver's facts are kept unless its own page, the test's, or everything is asked for."""
        known = None if layer in (None, "driver", "gpu-test") else self._known
        # What was answered before counts once: who looks again, asks again.
        self._look = Look(self.plan, self._around, known)
        return self._follow(self._look)

    def cancel(self) -> None:
        """Stops within a second; every child is ended."""
        self._look.cancel.set()

    def _follow(self, look: Look) -> Iterator[Event]:
        with closing(look.follow()) as told:
            for event in told:
                if isinstance(event, SessionFinished):
                    self._known = look.machine
                yield event
