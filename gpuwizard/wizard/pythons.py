"""The Pythons that a report tells of: all that is known of a computer that is not this one."""

from collections.abc import Iterable

from msgspec.structs import replace

from gpuwizard.model.facts import Facts, TargetFacts
from gpuwizard.model.interpreter import Environment, FrameworkVersion, gpu_plugin
from gpuwizard.model.outcome import Found


def pythons_of(facts: Facts) -> tuple[Environment, ...]:
    """Returns the Pythons that were looked into, each once, with the frameworks that were found in it."""
    known: dict[str, Environment] = {}
    for target in facts.targets:
        first = known.get(target.python)
        seen = _environment(target)
        if first is not None and seen is not None:
            frameworks = tuple(dict.fromkeys((*first.frameworks, *seen.frameworks)))
            known[target.python] = replace(first, frameworks=frameworks)
        elif seen is not None:
            known[target.python] = seen
    return tuple(known.values())


def recorded_pythons(facts: Facts) -> tuple[Environment, ...]:
    """Returns the Pythons of a recorded machine for a list to choose from; one that did not answer stands in it too."""
    known = {environment.python: environment for environment in pythons_of(facts)}
    paths = dict.fromkeys(target.python for target in facts.targets)
    return tuple(
        replace(known.get(path, Environment(path, "")), found_via="the recording", active=number == 0)
        for number, path in enumerate(paths)
    )


def together(seen: Iterable[Environment], found: Iterable[Environment]) -> tuple[Environment, ...]:
    """Returns two lists as one: what was looked into first, then what was only found, each Python once."""
    known = {environment.python: environment for environment in seen}
    for environment in found:
        first = known.get(environment.python)
        # The search knows names and which one is active; the look knows the version and what is really in it.
        known[environment.python] = environment if first is None else _both(first, environment)
    return tuple(known.values())


def _both(seen: Environment, found: Environment) -> Environment:
    frameworks = tuple(dict.fromkeys((*seen.frameworks, *found.frameworks)))
    return replace(found, version=seen.version, kind=seen.kind, prefix=seen.prefix, frameworks=frameworks)


def _environment(target: TargetFacts) -> Environment | None:
    """Returns the Python of a target, None where it did not answer: then nothing can be built on it."""
    answer = target.facts.interpreter
    if not isinstance(answer, Found):
        return None
    python, package = answer.value, target.facts.package
    frameworks: tuple[FrameworkVersion, ...] = ()
    if isinstance(package, Found):
        installed = package.value
        held = FrameworkVersion(installed.framework, installed.distribution, installed.version)
        packages = ((one.name, one.version) for one in target.facts.distributions)
        frameworks = (replace(held, plugin=gpu_plugin(held, packages)),)
    return Environment(
        python=target.python,
        kind=python.kind,
        version=python.version,
        prefix=python.prefix,
        found_via="the report",
        frameworks=frameworks,
    )
