"""`gpuwizard environments` and `gpuwizard libraries`, and the choice of the Python to look into."""

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeGuard

import msgspec

from gpuwizard.cli import output
from gpuwizard.cli.arguments import Options
from gpuwizard.cli.errors import UsageError
from gpuwizard.cli.interrupts import end_like_ctrl_c, raise_if_asked
from gpuwizard.model.interpreter import Interpreter
from gpuwizard.model.libraries import LibraryFact, LoadAttempt, SearchStep
from gpuwizard.model.loading import REFUSED, difference, expected_file
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes import user_environment
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.environments import SearchContext
from gpuwizard.probes.python import interpreter

Answer = Found[Interpreter] | Absent | Unknown
Answers = Mapping[str, Answer]
# How often a wait looks whether it shall end: a signal can come in a moment in which Python loses it.
SIGNAL_SECONDS = 0.1
LIBRARY_KEYS = (
    "name",
    "wanted_by",
    "wanted_version",
    "status",
    "path",
    "version",
    "found_via",
    "candidates",
    "missing_dependencies",
)
# What a load that was tried gave.
TRIED = {"loaded": "works", "failed": "fails", "crashed": "crashes", "hung": "never ends"}


def chosen(given: Sequence[str]) -> tuple[str, ...]:
    """Returns the interpreters that were asked for, or the default one.

    Raises:
        UsageError: Where one is no Python, or there is none.
    """
    pythons = named(given)
    with answering(pythons if given else ()) as answers:
        answers()
    return pythons


@contextlib.contextmanager
def answering(pythons: Sequence[str]) -> Iterator[Callable[[], Answers]]:
    """Asks the Pythons that a user named what they are, one after another, beside whatever is done meanwhile.

    Gives a function that waits for the answers. It raises UsageError where one is no Python: a file can be called
    python and be none. One that hangs is looked at all the same: that is a finding.
    """
    cancel = Cancel()
    done = threading.Event()
    answers: dict[str, Answer] = {}

    def ask() -> None:
        env = user_environment.current()
        try:
            for python in pythons:
                answer = answers[python] = interpreter.ask(python, env, cancel)
                if _is_none(answer):
                    return
        finally:
            done.set()

    def wait() -> Answers:
        # Not join(): a thread whose join Ctrl-C has ended counts as gone, while it and its child still run.
        while not done.wait(SIGNAL_SECONDS):
            raise_if_asked()
        for answer in answers.values():
            if _is_none(answer):
                raise UsageError(f"{answer.reason.rstrip('.')}. Name another with --python.")
        return answers

    threading.Thread(target=ask, name="gpuwizard-asks").start()
    try:
        yield wait
    finally:
        cancel.set()  # after Ctrl-C: the child must not outlive us
        done.wait()


def _is_none(answer: Answer) -> TypeGuard[Unknown]:
    return isinstance(answer, Unknown) and answer.kind == "failed"


def named(given: Sequence[str]) -> tuple[str, ...]:
    """Returns the interpreters that were asked for, or the default one; none is run.

    Raises:
        UsageError: Where there is no such file, or no Python on this machine.
    """
    context = SearchContext.current()
    if not given:
        from gpuwizard.probes.environments import default_python

        found = default_python(context)
        if found is None:
            raise UsageError("No Python was found on PATH; name one with --python.")
        return (found,)
    from gpuwizard.probes.environments import locate_python

    places = [locate_python(path, context) for path in given]
    for place in places:
        if isinstance(place, str):
            raise UsageError(place)
    return tuple(str(place) for place in places)


def list_environments(options: Options) -> int:
    """Lists the Pythons of this machine with the frameworks in each."""
    from gpuwizard.probes.environments import find_environments

    found = find_environments(SearchContext.current())
    if options.json:
        output.say_json({"schema": 1, "environments": found})
        return 0
    paint = output.Paint(options.no_color)
    for environment in found:
        held = ", ".join(f"{item.distribution} {item.version}" for item in environment.frameworks)
        active = paint("  active", "passed") if environment.active else ""
        name = f"{environment.name}  " if environment.name else ""
        output.say(f"{paint(environment.python, 'bold')}{active}")
        output.say(f"    {name}{environment.kind}, Python {environment.version or 'of unknown version'}")
        output.say(f"    {held or 'no framework'}")
    if not found:
        output.say("No Python was found on this machine.")
    return 0


def list_libraries(options: Options) -> int:
    """Lists each GPU library that the installed frameworks would open, and which file wins."""
    from gpuwizard.engine.libraries import libraries_of

    end_like_ctrl_c()
    given = [options.python] if isinstance(options.python, str) else []
    found = libraries_of(chosen(given)[0], options.framework)
    if isinstance(found, str):
        raise UsageError(found)
    if options.json:
        output.say_json({"schema": 1, "libraries": [_public(library) for library in found]})
    else:
        _print_libraries(found, output.Paint(options.no_color))
    return 1 if any(library.status != "found" or difference(library) in REFUSED for library in found) else 0


def _public(library: LibraryFact) -> dict[str, Any]:
    """Returns the contract's keys first; what is ours besides comes after them."""
    every = msgspec.structs.asdict(library)
    return {key: every[key] for key in (*LIBRARY_KEYS, *(key for key in every if key not in LIBRARY_KEYS))}


def _looked(step: SearchStep) -> str:
    """Returns where the loader looked, and what was there."""
    more = f" and {step.count - 1} more" if step.count > 1 else ""
    where = f"{step.folder}{more} ({step.rule})" if step.folder else step.rule
    return f"looked in {where}: {step.result}"


def _tried(library: LibraryFact, tried: LoadAttempt, paint: output.Paint) -> str:
    """Returns what really loading it gave; what differs from the search stands out."""
    number = f" (Windows error {tried.code})" if tried.code else ""
    took = f" ({tried.seconds:.1f} s)" if tried.seconds >= 0.1 else ""
    said = f"really loading it {TRIED[tried.outcome]}{took}{f': {tried.error}{number}' if tried.error else ''}"
    kind = difference(library)
    if kind in ("another-file", "loaded-after-all"):
        said += f", but from {tried.path}" if expected_file(library) else f" all the same, from {tried.path}"
    return paint(said, "failed") if kind else said


def _print_libraries(libraries: Sequence[LibraryFact], paint: output.Paint) -> None:
    for library in libraries:
        style = "passed" if library.status == "found" else "failed"
        version = f"  {library.version}" if library.version else ""
        output.say(f"{paint(library.status.ljust(19), style)} {library.name}{version}")
        if library.path:
            output.say(f"{' ' * 20}{library.path}  ({library.found_via})")
        if library.missing_dependencies:
            output.say(f"{' ' * 20}needs {', '.join(library.missing_dependencies)}")
        for name in library.needed_later:
            output.say(f"{' ' * 20}opens {name} only when it is first used; {name} would not be found")
        if library.tried is not None:
            output.say(f"{' ' * 20}{_tried(library, library.tried, paint)}")
        if library.status != "found":
            for step in library.search:
                output.say(f"{' ' * 20}{_looked(step)}")
        for candidate in (item for item in library.candidates if not item.would_load):
            output.say(f"{' ' * 20}not {candidate.path}: {candidate.reason}")
    if all(library.family == "system" for library in libraries):
        output.say("The framework in this Python opens no GPU libraries.")
