"""Gathers what a recommendation needs: the machine, its driver, the Pythons at hand. No framework is imported."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import date

import msgspec

from gpuwizard.diagnosis.recommend import recommend
from gpuwizard.engine.machine import look_at_driver, look_at_machine
from gpuwizard.engine.timing import Stopwatch
from gpuwizard.model.facts import MachineFacts
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.recommendation import Recommendation
from gpuwizard.probes import user_environment
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import own_python
from gpuwizard.probes.environments import (
    SearchContext,
    default_python,
    describe_python,
    find_environments,
    same_python,
)
from gpuwizard.probes.platform import current

Tell = Callable[[str], None]
TICK_SECONDS = 0.2
ASKING = "asking the driver"


def recommend_here(
    python: str, frameworks: Sequence[FrameworkName], today: date, tell: Tell = lambda text: None
) -> Recommendation | str:
    """Returns the sets of versions that work on this machine, or a sentence where the Python named is none.

    Args:
        python: The Python that the user named, empty for none: then the usual one is only preferred.
        frameworks: Which frameworks to speak of.
        today: For the age of the catalogue.
        tell: Called with what is being done.
    """
    context = SearchContext.current()
    chosen = describe_python(python, context) if python else None
    if isinstance(chosen, str):
        return chosen
    machine = look(tell)
    tell("looking for Pythons")
    pythons = _pythons(chosen, context)
    ordered = installed_first(frameworks, pythons[0] if pythons else None)
    return recommend(machine, pythons, ordered, chosen.python if chosen else "", today)


def installed_first(frameworks: Sequence[FrameworkName], python: Environment | None) -> list[FrameworkName]:
    """Puts those frameworks first that are installed in a Python: its user most likely asks about them."""
    there = {found.framework for found in python.frameworks} if python is not None else set()
    return sorted(frameworks, key=lambda name: name not in there)


def look(tell: Tell = lambda text: None) -> MachineFacts:
    """Returns the facts of this machine. Ctrl-C ends the children that ask the driver, and is raised again."""
    watch, cancel, env, platform = Stopwatch(), Cancel(), user_environment.current(), current()
    with ThreadPoolExecutor(max_workers=1) as pool:
        asked = pool.submit(look_at_driver, platform, own_python(), env, cancel, watch, tell)
        try:
            machine = look_at_machine(platform, env, watch)
            # Waiting in short steps, so that the caller can end it from inside `tell`.
            while not wait([asked], TICK_SECONDS).done:
                tell(ASKING)
            driver = asked.result()
        finally:
            cancel.set()  # without effect where the driver has answered
    return msgspec.structs.replace(machine, driver=driver, errors=tuple(watch.errors), seconds=dict(watch.seconds))


def _pythons(chosen: Environment | None, context: SearchContext) -> tuple[Environment, ...]:
    """The Pythons at hand; the one that the user named, or works with, comes first."""
    found = find_environments(context)
    first = chosen.python if chosen else default_python(context)
    if first is None:
        return found
    mine = [one for one in found if same_python(one.python, first, context)]
    others = [one for one in found if one not in mine]
    return (*((chosen,) if chosen else mine), *others)
