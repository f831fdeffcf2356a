"""What the loader would do, for one Python, without importing anything, and what it really does."""

from collections.abc import Mapping

from gpuwizard.engine.machine import look_at_machine
from gpuwizard.engine.target import Target, look_at_libraries
from gpuwizard.engine.timing import Stopwatch
from gpuwizard.model.facts import TargetFacts
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.outcome import Found
from gpuwizard.probes import user_environment
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.libraries import why_unknown
from gpuwizard.probes.loading import try_loading
from gpuwizard.probes.platform import current


def libraries_of(python: str, framework: str) -> tuple[LibraryFact, ...] | str:
    """Returns the libraries of one framework, or of all that are installed.

    Args:
        python: The interpreter.
        framework: tensorflow, torch, jax, or auto for those that are installed.

    Returns:
        The libraries in the order in which the frameworks open them; a sentence where the Python does not answer,
        or where it is not known how its loader searches.
    """
    env, cwd = user_environment.current(), user_environment.working_folder()
    watch, cancel = Stopwatch(), Cancel()
    machine = look_at_machine(current(), env, watch)
    target = Target(python, env, cwd, cancel)
    answer = target.ask()
    if not isinstance(answer, Found):
        return f"{python} did not answer as a Python 3."
    unknown = why_unknown(answer.value.executable)
    if unknown:
        return unknown
    found: list[LibraryFact] = []
    names: tuple[FrameworkName, ...] = target.frameworks() if framework == "auto" else (framework,)  # type: ignore[assignment]
    for name in names:
        facts = TargetFacts(python, name, target.look(name, watch))
        wanted = look_at_libraries(facts, machine, env, cwd, watch, cancel).libraries
        found += really_load(python, wanted, env, cwd, watch, cancel)
    return tuple(found)


def really_load(
    python: str,
    libraries: tuple[LibraryFact, ...],
    env: Mapping[str, str],
    cwd: str,
    watch: Stopwatch,
    cancel: Cancel,
) -> tuple[LibraryFact, ...]:
    """Returns the same libraries with what loading them one after another gave; its time counts as "loading"."""
    if not libraries or cancel.is_set:
        return libraries
    name = "windows" if current().name == "windows" else "linux"
    return watch.take(
        "loading",
        lambda: try_loading(python, libraries, env=env, platform=name, cancel=cancel, cwd=cwd),
        libraries,
    )
