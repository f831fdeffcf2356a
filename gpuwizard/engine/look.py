"""One look at a machine: runs probes side by side, tells how it goes, and judges."""

import queue
import threading
import time
import traceback
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import ThreadPoolExecutor, wait

import msgspec
from msgspec import Struct

from gpuwizard.engine import events
from gpuwizard.engine.begun import Begun, tell_stage
from gpuwizard.engine.early import Early
from gpuwizard.engine.plan import Plan
from gpuwizard.engine.results import BEFORE_IMPORT, judge_case, make_report, verdicts
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
from gpuwizard.probes.platform import Platform
from gpuwizard.probes.second_try import NOT_TRIED, second_try

Pair = tuple[Target, FrameworkName]
Tell = Callable[[events.Event], None]


class Around(Struct, frozen=True):
    """Where a session looks.

    Attributes:
        platform: This machine.
        env: The user's environment.
        cwd: The folder that the user works in.
    """

    platform: Platform
    env: Mapping[str, str]
    cwd: str


class Look:
    """One look, from its first event to its last. What it holds is its own: one that was left behind harms no other.

    Attributes:
        cancel: Switch that ends it within a second, with every child.
        machine: What is known of the machine.
    """

    def __init__(
        self,
        plan: Plan,
        around: Around,
        known: MachineFacts | None = None,
        answers: Mapping[str, Answer] | None = None,
        early: Early | None = None,
    ) -> None:
        """Prepares it.

        Args:
            plan: What is to be looked at.
            around: Where.
            known: The facts of the machine from before, where the driver shall not be asked again.
            answers: What some of the Pythons have already answered.
            early: A run of the framework that has begun.
        """
        self.cancel = Cancel()
        self.machine = known or MachineFacts()
        self._known, self._answers, self._early = known, dict(answers or {}), early
        self._plan, self._around = plan, around
        self._events: queue.SimpleQueue[events.Event | None] = queue.SimpleQueue()
        self._targets: list[TargetFacts] = []
        self._results: list[Result] = []

    def follow(self) -> Generator[events.Event, None, None]:
        """Looks in a thread and yields what it tells; a crash of ours is an event too. May be called once."""
        thread = threading.Thread(target=self._guarded, name="gpuwizard-session", daemon=True)
        thread.start()
        try:
            while (event := self._events.get()) is not None:
                yield event
        finally:
            # Ctrl-C arrives in the wait above and ends this generator, as does a reader who stops listening early:
            # the children must be gone before either goes on.
            self.cancel.set()
            thread.join()

    def _guarded(self) -> None:
        try:
            self._look()
        except Exception:
            self._tell(events.SessionFailed(traceback.format_exc()))
        finally:
            self._events.put(None)

    def _tell(self, event: events.Event) -> None:
        self._events.put(event)

    def _look(self) -> None:
        started = time.monotonic()
        env, cwd = self._around.env, self._around.cwd
        pythons = [Target(python, env, cwd, self.cancel, self._answers.get(python)) for python in self._plan.pythons]
        with ThreadPoolExecutor(max_workers=2) as pool:
            try:
                self._look_in(pool, pythons, started)
            except BaseException:
                # The framework's child may be waiting for its turn, and the pool waits for the child.
                self.cancel.set()
                raise
        self._finish()

    def _look_in(self, pool: ThreadPoolExecutor, pythons: list[Target], started: float) -> None:
        # The driver is asked with our own Python: the user's may be broken, of 32 bit, or lack ctypes.
        first = own_python() or next(iter(self._plan.pythons), None)
        self._tell(events.LayerStarted("driver"))
        at_once = all(python.has_answered for python in pythons)
        asking = pool.submit(self._ask, pool, pythons)
        if at_once:
            # Then the framework's child can start now. What comes next would only delay it, by what it loads.
            wait([asking])
        self._look_at_machine(first)
        begun, pairs = asking.result()
        for index, (python, name) in enumerate(pairs):
            if self.cancel.is_set:
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
            if begun is None and pairs and not self.cancel.is_set:
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
            return early.take(lambda stage: tell_stage(begun.told, name, stage), self.cancel)

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
        return python.frameworks() if self._plan.framework == "auto" else (self._plan.framework,)

    def _look_at_machine(self, python: str | None) -> None:
        from gpuwizard.engine.machine import look_at_all

        self.machine = look_at_all(
            self._around.platform,
            python,
            self._around.env,
            self.cancel,
            lambda said: self._progress("driver", said),
            self._plan.gpu_test,
            self._known,
        )

    def _look_at_target(self, python: Target, name: FrameworkName, begun: Begun, started: float) -> None:
        watch = begun.watch
        begun.turn(self._tell, devices=self._driver_answers())
        facts = TargetFacts(python.python, name, PythonFacts(python.answer))
        env = self._environment(python)
        facts = msgspec.structs.replace(facts, facts=python.look(name, watch))
        for layer in BEFORE_IMPORT[1:]:
            self._tell(events.LayerStarted(layer))
        found = look_at_libraries(facts, self.machine, env, self._around.cwd, watch, self.cancel)
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
        if not self.cancel.is_set:
            result = judge_case(Case(self.machine, facts), time.monotonic() - started)
            self._results.append(result)
            self._tell_results(result, LAYERS)

    def _tell_layers(self, facts: TargetFacts, layers: tuple[LayerId, ...]) -> None:
        """Shows what is already known while the framework is still being imported."""
        if self.cancel.is_set:
            return
        self._tell_results(judge_case(Case(self.machine, facts)), layers)

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
            gpu_test=self._plan.gpu_test,
            timeout=self._plan.timeout,
            cancel=self.cancel,
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
        if not facts.libraries or self.cancel.is_set or gpu_test_passed(Case(self.machine, facts)):
            return facts
        from gpuwizard.engine.libraries import really_load

        self._progress("gpu-test", "loading each GPU library by itself")
        tried = really_load(facts.python, facts.libraries, env, self._around.cwd, watch, self.cancel)
        return msgspec.structs.replace(facts, libraries=tried)

    def _driver_answers(self) -> bool:
        from gpuwizard.engine.machine import nothing_answers

        return not nothing_answers(self.machine.driver)

    def _can_import(self, python: Target) -> bool:
        """A framework without metadata may still be importable from PYTHONPATH or a source checkout."""
        return isinstance(python.answer, Found) and (python.has_packages or bool(self._around.env.get("PYTHONPATH")))

    def _progress(self, layer: LayerId, doing: str) -> None:
        self._tell(events.LayerProgress(layer, doing))

    def _environment(self, python: Target) -> Mapping[str, str]:
        if not isinstance(python.answer, Found):
            return self._around.env
        return user_environment.for_target(
            self._around.env, python.answer.value, self._around.platform.name == "windows"
        )

    def _finish(self) -> None:
        facts = Facts(self.machine, tuple(self._targets))
        if self.cancel.is_set:
            self._tell(events.SessionCancelled(facts))
            return
        self._tell(events.SessionFinished(make_report(facts, tuple(self._results))))
