"""Puts all ways of finding a Python together into one list without doubles."""

from __future__ import annotations

from collections.abc import Iterator

from gpuwizard.model.interpreter import Environment
from gpuwizard.probes.environments import (
    active,
    conda,
    jupyter,
    layout,
    own,
    pipx,
    pyenv,
    system,
    uv,
    venvs,
    windows,
)
from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.sighting import Sighting, group, in_list_order, to_environment

Groups = dict[tuple[object, ...], list[Sighting]]


def find_environments(context: SearchContext) -> tuple[Environment, ...]:
    """Lists the Pythons on this machine. Nothing is run, only files (and the Windows registry) are read.

    Args:
        context: Where to look; `SearchContext.current()` for this machine.

    Returns:
        The active environment first, then those of the current folder, then the rest by kind. Each is listed
        once; `also` names the other ways that led to it.
    """
    found = [(seen, to_environment(seen, context)) for seen in known_pythons(context).values()]
    found.sort(key=lambda pair: in_list_order(pair[0], pair[1].kind))
    return tuple(environment for _, environment in found)


def known_pythons(context: SearchContext) -> Groups:
    """Returns all sightings of each Python under its identity, the first sighting of each Python first."""
    sightings = list(_sightings(context))
    groups = group(sightings, context)
    prefixes = [layout.prefix_of(seen[0].python, context) for seen in groups.values()]
    return group([*sightings, *jupyter.find(context, dict.fromkeys(prefixes))], context)


def _sightings(context: SearchContext) -> Iterator[Sighting]:
    yield from active.find(context)
    yield from venvs.find_here(context)
    for source in (conda, pyenv, uv, pipx, venvs, windows, system, own):
        yield from source.find(context)
