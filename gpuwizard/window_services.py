"""What the window is given: the engine, the environments and the report room, behind plain functions."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from gpuwizard.engine.fixing_events import FixEvent, Job
from gpuwizard.engine.plan import Plan, SessionLike
from gpuwizard.model.comparison import Comparison
from gpuwizard.model.done import Action
from gpuwizard.model.explained import Explained, Hints
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.recommendation import Recommendation
from gpuwizard.model.report import Report
from gpuwizard.ui.services import Services, SetupServices

if TYPE_CHECKING:
    from gpuwizard.engine.demo import DemoMachine
    from gpuwizard.engine.setup import Asking, SetupSession
    from gpuwizard.setup.profile import Profile, ProfileProblem


def make_services() -> Services:
    """Wires the rooms together. Each is imported when it is first needed, so that the window shows at once."""
    return Services(
        start=_start,
        environments=_environments,
        describe_python=_describe_python,
        redact=_redact,
        render=_render,
        save=_save,
        load=_load,
        recommend=_recommend,
        explain=_explain,
        compare=_compare,
        run_fix=_run_fix,
        redact_text=_redact_text,
        setup=SetupServices(_load_profile, _last_profile, _ask, _open_setup, _save_profile),
    )


def demo_services(machine: "DemoMachine", pause: Callable[[Event, float], object] = Event.wait) -> Services:
    """Wires up a recorded machine that is played back. What would look at this computer, or act on it, is not there.

    Args:
        machine: What is played back.
        pause: Waits so many seconds, or until the switch is set.
    """
    from gpuwizard.wizard.pythons import recorded_pythons

    return replace(
        make_services(),
        start=lambda plan: _play(machine, plan, pause),
        environments=lambda: recorded_pythons(machine.facts),
        describe_python=lambda path: f"This is a demonstration: {path} is not looked at.",
        run_fix=lambda job, stop, tell: _not_run(job),
        demo=machine,
    )


def _play(machine: "DemoMachine", plan: Plan, pause: Callable[[Event, float], object]) -> SessionLike:
    from gpuwizard.engine.demo import DemoSession

    return DemoSession(machine, plan, pause)


def _not_run(job: Job) -> Action:
    """No page of a demonstration offers to run anything; should one do so all the same, then nothing is run."""
    problem = "This is a demonstration: nothing is run on this computer."
    return Action(job.fix.title, job.cause, job.commands, job.shell, ended="failed", problem=problem)


def _start(plan: Plan) -> SessionLike:
    from gpuwizard.engine.session import Session
    from gpuwizard.probes.priority import give_way

    give_way()
    return Session(plan)


def _environments() -> tuple[Environment, ...]:
    from gpuwizard.probes.environments import SearchContext, find_environments

    return find_environments(SearchContext.current())


def _describe_python(path: str) -> Environment | str:
    from gpuwizard.probes.environments import SearchContext, describe_python

    return describe_python(path, SearchContext.current())


def _redact(report: Report) -> Report:
    from gpuwizard.report import Identity, redact

    return redact(report, Identity.current())


def _redact_text(text: str) -> str:
    from gpuwizard.report import Identity, redact_text

    return redact_text(text, Identity.current())


def _render(report: Report, fmt: str) -> str:
    from gpuwizard.report import render

    return render(report, fmt)  # type: ignore[arg-type]


def _save(report: Report, path: Path) -> str | None:
    from gpuwizard.report import save

    return save(report, path)


def _load(path: Path) -> Report | str:
    from gpuwizard.report import load

    return load(path)


def _recommend(facts: Facts, pythons: tuple[Environment, ...]) -> Recommendation:
    from datetime import date

    from gpuwizard.diagnosis.recommend import recommend

    return recommend(facts.machine, pythons, today=date.today())


def _explain(
    source: str | Path, hints: Hints, here: Case | None, stop: Event, progress: Callable[[float], None]
) -> Explained | str:
    from gpuwizard.engine.explain import explain_log
    from gpuwizard.engine.log_file import log_file, until

    if isinstance(source, str):
        return explain_log(source, hints, here)
    blocks = log_file(str(source), progress)
    return blocks if isinstance(blocks, str) else explain_log(until(stop, blocks), hints, here)


def _compare(left: Report, right: Report, names: tuple[str, str], index: int) -> Comparison | str:
    from gpuwizard.engine.compare import compare_reports

    return compare_reports(left, right, names, index=index)


def _run_fix(job: Job, stop: Event, tell: Callable[[FixEvent], None]) -> Action:
    from gpuwizard.engine.fixing import run_fix

    return run_fix(job, stop, tell)


def _load_profile(path: Path) -> "Profile | tuple[ProfileProblem, ...]":
    from gpuwizard.setup.profile import ProfileProblem
    from gpuwizard.setup.reading import LIMIT, read_profile

    try:
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except OSError as error:
        return (ProfileProblem(f"The file cannot be read: {error.strerror}."),)
    return read_profile(data)


def _last_profile() -> "Profile | None":
    from gpuwizard.setup.store import Store

    return Store().remembered()


def _ask(tell: Callable[[str], None]) -> "Asking":
    from gpuwizard.engine.setup import Asking

    return Asking(tell)


def _open_setup(profile: "Profile") -> "SetupSession":
    from gpuwizard.engine.setup import SetupSession

    return SetupSession(profile)


def _save_profile(profile: "Profile", path: Path) -> str:
    from gpuwizard.setup.questions import as_toml
    from gpuwizard.whole_file import replace

    try:
        replace(path, as_toml(profile).encode())
    except OSError as error:
        return f"The profile was not saved as {path}: {error.strerror}."
    return ""
