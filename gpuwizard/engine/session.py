"""One look at a machine: runs probes side by side, tells how it goes, and judges."""

import queue
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, wait

import msgspec

from gpuwizard.engine import events
from gpuwizard.engine.begun import Begun, tell_stage
from gpuwizard.engine.early import Early
from gpuwizard.engine.plan import Plan
from gpuwizard.engine.results import BEFORE_IMPORT, judge_again, judge_case, make_report, verdicts
from gpuwizard.engine.target import Answer, Target, look_at_libraries
from gpuwizard.engine.timing import Stopwatch
from gpuwizard.model.facts import Case, Facts, MachineFacts, TargetFacts
from gpuwizard.model.interpreter import PythonFacts
from gpuwizard.model.layers import LAYERS, FrameworkName, LayerId
from gpuwizard.model.outcome import Found
from gpuwizard.model.report import Result
from gpuwizard.model.run import RunFacts
from gpuwizard.model.view import gpu_test_passed
from gpuwizard.probes import framework as framework_probe
from gpuwizard.probes import user_environment
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import own_python
from gpuwizard.probes.gate import Gate
from gpuwizard.probes.platform import Platform, current
from gpuwizard.probes.second_try import NOT_TRIED, second_try

__all__ = ["Session", "judge_again", "make_report"]
Pair = tuple[Target, FrameworkName]
Tell = Callable[[events.Event], None]


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
        self._early = early
        self._answers = dict(answers or {})
        self._platform = platform or current()
        self._env = dict(user_environment.current() if env is None else env)
        self._cwd = cwd or user_environment.working_folder()
        self._cancel = Cancel()
        self._events: queue.SimpleQueue[events.Event | None] = queue.SimpleQueue()
        self._machine = MachineFacts()
        self._targets: list[TargetFacts] = []
        self._results: list[Result] = []

    def run(self) -> Iterator[events.Event]:
        """Looks at everything."""
        return self._pump(lambda: self._look(fresh_driver=True))

    def recheck(self, layer: LayerId | None) -> Iterator[events.Event]:
        """Looks again. The driver's facts are kept unless its own page, the test's, or everything is asked for."""
        fresh = layer in (None, "driver", "gpu-test") or not self._targets
        return self._pump(lambda: self._look(fresh_driver=fresh))

    def cancel(self) -> None:
        """Stops within a second; every child is ended."""
        self._cancel.set()

    def _pump(self, work: Callable[[], None]) -> Iterator[events.Event]:
        """Runs the work in a thread and yields what it tells; a crash of ours is an event too."""
        # Made here and not in the generator: a cancel that comes before the first event must not be lost.
        self._cancel = Cancel()
        self._events = queue.SimpleQueue()
        return self._yield_events(work, self._cancel)

    def _yield_events(self, work: Callable[[], None], cancel: Cancel) -> Iterator[events.Event]:
        thread = threading.Thread(target=self._guarded, args=(work,), name="gpuwizard-session", daemon=True)
        thread.start()
        try:
            while (event := self._events.get()) is not None:
                yield event
        finally:
            # Ctrl-C arrives in the wait above and ends this generator, as does a reader who stops listening early:
            # the children must be gone before either goes on.
            cancel.set()
            thread.join()

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception:
            self._tell(events.SessionFailed(traceback.format_exc()))
        finally:
            self._events.put(None)

    def _tell(self, event: events.Event) -> None:
        self._events.put(event)

    def _look(self, fresh_driver: bool) -> None:
        started = time.monotonic()
        self._targets, self._results = [], []
        # What was answered before counts once: who looks again, asks again.
        answers, self._answers = self._answers, {}
        pythons = [
            Target(python, self._env, self._cwd, self._cancel, answers.get(python)) for python in self.plan.pythons
        ]
        with ThreadPoolExecutor(max_workers=2) as pool:
            try:
                self._look_in(pool, pythons, fresh_driver, started)
            except BaseException:
                # The framework's child may be waiting for its turn, and the pool waits for the child.
                self._cancel.set()
                raise
        self._finish()

    def _look_in(self, pool: ThreadPoolExecutor, pythons: list[Target], fresh_driver: bool, started: float) -> None:
        # The driver is asked with our own Python: the user's may be broken, of 32 bit, or lack ctypes.
        first = own_python() or next(iter(self.plan.pythons), None)
        self._tell(events.LayerStarted("driver"))
        at_once = all(python.has_answered for python in pythons)
        asking = pool.submit(self._ask, pool, pythons)
        if at_once:
            # Then the framework's child can start now. What comes next would only delay it, by what it loads.
            wait([asking])
        self._look_at_machine(first, fresh_driver)
        begun, pairs = asking.result()
        for index, (python, name) in enumerate(pairs):
            if self._cancel.is_set:
                break
            self._tell(events.TargetChosen(python.python, name, index, len(pairs)))
            run = begun if begun is not None and index == 0 else self._begin(pool, python, name)
            self._look_at_target(python, name, run, time.monotonic() if index else started)

    def _ask(self, pool: ThreadPoolExecutor, pythons: list[Target]) -> tuple[Begun | None, list[Pair]]:
        """Asks each Python for itself and its frameworks; the first of these is begun at once."""
        begun: Begun | None = None
        pairs: list[Pair] = []
        for python in pythons:
            python.ask()
            pairs += [(python, name) for name in self._frameworks(python)]
            if begun is None and pairs and not self._cancel.is_set:
                begun = self._begin(pool, *pairs[0])
        return begun, pairs

    def _begin(self, pool: ThreadPoolExecutor, python: Target, name: FrameworkName) -> Begun:
        """Starts the framework's child, which imports beside all else: it takes the longest by far."""
        env = self._environment(python)
        early = self._early_run(python, name, env)
        begun = Begun(Gate() if early is None else early.gate)

        def run() -> RunFacts:
            if early is None:
                return self._run(python, name, env, begun.gate, begun.told)
            begun.told(events.LayerStarted("framework"))
            return early.take(lambda stage: tell_stage(begun.told, name, stage), self._cancel)

        begun.run = pool.submit(begun.watch.take, "framework", run, RunFacts())
        return begun

    def _early_run(self, python: Target, name: FrameworkName, env: Mapping[str, str]) -> Early | None:
        """Returns the run that has begun already, where it is the one that is wanted now; any other is ended."""
        early, self._early = self._early, None
        if early is None or (self._can_import(python) and early.fits(python.python, name, env)):
            return early
        early.drop()
        return None

    def _frameworks(self, python: Target) -> tuple[FrameworkName, ...]:
        return python.frameworks() if self.plan.framework == "auto" else (self.plan.framework,)

    def _look_at_machine(self, python: str | None, fresh_driver: bool) -> None:
        from gpuwizard.engine.machine import look_at_all

        self._machine = look_at_all(
            self._platform,
            python,
            self._env,
            self._cancel,
            lambda said: self._progress("driver", said),
            self.plan.gpu_test,
            None if fresh_driver else self._machine,
        )

    def _look_at_target(self, python: Target, name: FrameworkName, begun: Begun, started: float) -> None:
        watch = begun.watch
        begun.turn(self._tell, devices=self._driver_answers())
        facts = TargetFacts(python.python, name, PythonFacts(python.answer))
        env = self._environment(python)
        facts = msgspec.structs.replace(facts, facts=python.look(name, watch))
        for layer in BEFORE_IMPORT[1:]:
            self._tell(events.LayerStarted(layer))
        found = look_at_libraries(facts, self._machine, env, self._cwd, watch, self._cancel)
        facts = msgspec.structs.replace(
            facts, components=found.components, libraries=found.libraries, cudnn=found.cudnn
        )
        self._tell_layers(facts, BEFORE_IMPORT)
        facts = msgspec.structs.replace(facts, run=begun.run.result())
        facts = self._second_try(python, facts, env, watch)
        facts = self._really_load(facts, env, watch)
        errors = (*python.asking.errors, *watch.errors)
        seconds = {**python.asking.seconds, **watch.seconds}
        facts = msgspec.structs.replace(facts, errors=errors, seconds=seconds)
        self._targets.append(facts)
        if not self._cancel.is_set:
            result = judge_case(Case(self._machine, facts), time.monotonic() - started)
            self._results.append(result)
            self._tell_results(result, LAYERS)

    def _tell_layers(self, facts: TargetFacts, layers: tuple[LayerId, ...]) -> None:
        """Shows what is already known while the framework is still being imported."""
        if self._cancel.is_set:
            return
        self._tell_results(judge_case(Case(self._machine, facts)), layers)

    def _tell_results(self, result: Result, layers: tuple[LayerId, ...]) -> None:
        for verdict in verdicts(result, layers):
            self._tell(verdict)

    def _run(
        self, python: Target, name: FrameworkName, env: Mapping[str, str], gate: Gate | None, tell: Tell
    ) -> RunFacts:
        if not self._can_import(python):
            return RunFacts()
        # While it is held nobody knows yet; the gate will tell.
        held = gate is not None and gate.answer is None
        tell(events.LayerStarted("framework"))
        return framework_probe.run_framework(
            python.python,
            name,
            env=env,
            gpu_test=self.plan.gpu_test,
            timeout=self.plan.timeout,
            cancel=self._cancel,
            on_stage=lambda stage: tell_stage(tell, name, stage),
            gate=gate if held else None,
            look_for_devices=held or self._driver_answers(),
        )

    def _second_try(self, python: Target, facts: TargetFacts, env: Mapping[str, str], watch: Stopwatch) -> TargetFacts:
        name = facts.framework
        again, changed = watch.take(
            "second-try",
            lambda: second_try(name, facts.run, env, lambda to: self._run(python, name, to, None, self._tell)),
            NOT_TRIED,
        )
        return msgspec.structs.replace(facts, second_try=again, second_try_with=changed)

    def _really_load(self, facts: TargetFacts, env: Mapping[str, str], watch: Stopwatch) -> TargetFacts:
        """Loads the libraries one by one, unless the framework was seen to work with them."""
        if not facts.libraries or self._cancel.is_set or gpu_test_passed(Case(self._machine, facts)):
            return facts
        from gpuwizard.engine.libraries import really_load

        self._progress("gpu-test", "loading each GPU library by itself")
        tried = really_load(facts.python, facts.libraries, env, self._cwd, watch, self._cancel)
        return msgspec.structs.replace(facts, libraries=tried)

    def _driver_answers(self) -> bool:
        from gpuwizard.engine.machine import nothing_answers

        return not nothing_answers(self._machine.driver)

    def _can_import(self, python: Target) -> bool:
        """A framework without metadata may still be importable from PYTHONPATH or a source checkout."""
        return isinstance(python.answer, Found) and (python.has_packages or bool(self._env.get("PYTHONPATH")))

    def _progress(self, layer: LayerId, doing: str) -> None:
        self._tell(events.LayerProgress(layer, doing))

    def _environment(self, python: Target) -> Mapping[str, str]:
        if not isinstance(python.answer, Found):
            return self._env
        return user_environment.for_target(self._env, python.answer.value, self._platform.name == "windows")

    def _finish(self) -> None:
        facts = Facts(self._machine, tuple(self._targets))
        if self._cancel.is_set:
            self._tell(events.SessionCancelled(facts))
            return
        self._tell(events.SessionFinished(make_report(facts, tuple(self._results))))
