"""`gpuwizard environments` and `gpuwizard libraries`, and the choice of the Python to look into."""

from collections.abc import Sequence
from typing import Any

import msgspec

from gpuwizard.cli import output
from gpuwizard.cli.arguments import Options
from gpuwizard.cli.errors import UsageError
from gpuwizard.cli.interrupts import end_like_ctrl_c
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.libraries import LibraryFact, LoadAttempt, SearchStep
from gpuwizard.model.loading import REFUSED, difference, expected_file
from gpuwizard.model.outcome import Unknown
from gpuwizard.probes import user_environment
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.environments import SearchContext, default_python, describe_python, find_environments
from gpuwizard.probes.python import interpreter

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
    context = SearchContext.current()
    if not given:
        found = default_python(context)
        if found is None:
            raise UsageError("No Python was found on PATH; name one with --python.")
        return (found,)
    described = [describe_python(path, context) for path in given]
    for answer in described:
        if isinstance(answer, str):
            raise UsageError(answer)
    pythons = tuple(answer.python for answer in described if isinstance(answer, Environment))
    for python in pythons:
        _must_answer(python)
    return pythons


def _must_answer(python: str) -> None:
    """A file can be called python and be none. One that hangs is looked at all the same: that is a finding."""
    answer = interpreter.ask(python, user_environment.current(), Cancel())
    if isinstance(answer, Unknown) and answer.kind == "failed":
        raise UsageError(f"{answer.reason.rstrip('.')}. Name another with --python.")


def list_environments(options: Options) -> int:
    """Lists the Pythons of this machine with the frameworks in each."""
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
