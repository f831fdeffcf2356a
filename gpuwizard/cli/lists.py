"""`gpuwizard environments` and `gpuwizard libraries`."""

from collections.abc import Sequence
from typing import Any

import msgspec

from gpuwizard.cli import output, pythons
from gpuwizard.cli.arguments import Options
from gpuwizard.cli.errors import UsageError
from gpuwizard.cli.interrupts import end_like_ctrl_c
from gpuwizard.model.libraries import LibraryFact, LoadAttempt, SearchStep
from gpuwizard.model.loading import REFUSED, difference, expected_file
from gpuwizard.probes.environments import SearchContext

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
    found = libraries_of(pythons.chosen(given)[0], options.framework)
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
