"""`gpuwizard check`: looks, judges, prints, saves."""

import contextlib
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from gpuwizard.cli import output, pythons
from gpuwizard.cli.arguments import Options
from gpuwizard.cli.errors import UsageError
from gpuwizard.cli.interrupts import end_like_ctrl_c, raise_if_asked
from gpuwizard.engine.plan import Plan, SessionLike
from gpuwizard.model.endings import READ_AS, SAVED
from gpuwizard.model.layers import LAYER_TITLES
from gpuwizard.probes import user_environment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gpuwizard.engine.early import Early
    from gpuwizard.model.report import Report


def run(options: Options) -> int:
    """Runs the check and returns its exit code."""
    from gpuwizard.cli.commands import show

    targets = [Path(name) for name in options.save or ()]
    for path in targets:
        _must_be_savable(path)
    report = _look(options) if options.from_report is None else _saved(options, options.from_report)
    problems = [problem for path in targets if (problem := _save(report, path)) is not None]
    code = show(report, options)
    if problems:
        # Said last: the result itself must not be lost because a disk is full.
        raise UsageError(" ".join(problems))
    return code


def _save(report: "Report", path: Path) -> str | None:
    """Saves the redacted report; returns a sentence where that failed."""
    from gpuwizard.report import Identity, redact, save

    problem = save(redact(report, Identity.current()), path)
    if problem is None:
        output.say_aside(f"Saved {path}")
    return problem


def _look(options: Options) -> "Report":
    given = options.python if isinstance(options.python, list) else []
    found = pythons.named(given)
    plan = Plan(
        pythons=found,
        framework=options.framework,  # type: ignore[arg-type]
        gpu_test=not options.no_gpu_test,
        timeout=options.timeout,
    )
    end_like_ctrl_c()
    with _begun_early(plan, bool(given)) as early:
        with pythons.answering(found if given else ()) as answers:
            from gpuwizard.engine.session import Session  # late: it is loaded while the Python answers

            session = Session(plan, answers=answers(), early=early)
        progress = output.Progress(quiet=False)
        try:
            return _follow(session, progress)
        finally:
            progress.clear()


@contextlib.contextmanager
def _begun_early(plan: Plan, named: bool) -> "Iterator[Early | None]":
    """Begins to import the framework at once where it and its Python were named; nothing of it is left at the end."""
    if not named or plan.framework == "auto":
        yield None
        return
    from gpuwizard.engine.early import Early

    early = Early(
        plan.pythons[0],
        plan.framework,
        env=user_environment.current(),
        gpu_test=plan.gpu_test,
        timeout=plan.timeout,
    )
    try:
        early.begin()
        yield early
    finally:
        early.drop()


def _follow(session: SessionLike, progress: output.Progress) -> "Report":
    """Shows what is done until the report is there."""
    from gpuwizard.engine import events  # late: they know all facts

    stream = session.run()
    try:
        for event in stream:
            raise_if_asked()
            if isinstance(event, events.LayerProgress):
                progress.show(f"{LAYER_TITLES[event.layer]}: {event.doing} ...")
            elif isinstance(event, events.SessionFinished):
                return event.report
            elif isinstance(event, events.SessionFailed):
                raise RuntimeError(event.error)
    except KeyboardInterrupt:
        # The children must be gone before we are: the stream ends when they are.
        session.cancel()
        for _ in stream:
            pass
        raise
    raise RuntimeError("the session ended without a report")


def _saved(options: Options, name: str) -> "Report":
    from gpuwizard.engine.session import judge_again
    from gpuwizard.report import load

    if options.python:
        raise UsageError(f"{name} tells of the Pythons in it: leave out --python {options.python[0]}.")
    report = load(Path(name)) if name else f"--from names no file: give a report that was saved as {READ_AS}."
    if isinstance(report, str):
        raise UsageError(report)
    if not report.facts.targets:
        raise UsageError(f"{name} holds no facts that could be judged again.")
    return judge_again(_only(options.framework, report, name))


def _only(framework: str, report: "Report", name: str) -> "Report":
    """Leaves the facts of one framework, or of all."""
    if framework == "auto":
        return report
    held = [place for place, target in enumerate(report.facts.targets) if target.framework == framework]
    if not held:
        others = ", ".join(dict.fromkeys(target.framework for target in report.facts.targets))
        raise UsageError(f"{name} holds no facts about {framework}, but about {others}.")
    targets = tuple(report.facts.targets[place] for place in held)
    results = tuple(report.results[place] for place in held if place < len(report.results))
    return replace(report, facts=replace(report.facts, targets=targets), results=results)


def _must_be_savable(path: Path) -> None:
    """Refuses before the look begins what could not be saved after it."""
    if path.suffix.lower() not in SAVED:
        raise UsageError(f"{path} has none of the endings that a report can have: {', '.join(SAVED)}.")
    try:
        if not path.parent.is_dir():
            raise UsageError(f"The folder {path.parent} does not exist, so {path.name} cannot be saved there.")
        if stat.S_ISDIR(path.stat().st_mode):
            raise UsageError(f"{path} is a folder. Give the name of a file in it.")
    except FileNotFoundError:
        return  # as it shall be
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", "") or error
        raise UsageError(f"{path} cannot be saved: {reason}.") from error
