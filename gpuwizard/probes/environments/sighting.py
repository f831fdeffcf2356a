"""A sighting is one way in which a Python was found; all sightings of one Python become one Environment."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from gpuwizard.model.interpreter import Environment
from gpuwizard.probes.environments import files, layout
from gpuwizard.probes.environments.context import SearchContext

ACTIVE, HERE, ELSEWHERE = range(3)

# How much a kind tells: a Poetry environment is also a venv, and a kernel of Jupyter may be anything.
_TELLS = ("jupyter", "system", "py-launcher", "uv", "pyenv", "store", "venv", "conda", "pipx", "poetry")
_LIST_ORDER = ("venv", "poetry", "conda", "pyenv", "uv", "py-launcher", "store", "system", "pipx", "jupyter")


class Sighting(Struct, frozen=True):
    """One way in which a Python was found.

    Attributes:
        python: The interpreter, links kept.
        kind: As Environment's, empty where only the folder itself can tell.
        found_via: What led to it.
        name: A name for a list, empty for the folder's own.
        version: What the way says of the version, empty for nothing.
        place: ACTIVE, HERE (the current folder and those above) or ELSEWHERE; the list is in this order.
    """

    python: Path
    kind: str
    found_via: str
    name: str = ""
    version: str = ""
    place: int = ELSEWHERE


def group(sightings: Iterable[Sighting], context: SearchContext) -> dict[tuple[object, ...], list[Sighting]]:
    """Returns the sightings of each Python under its identity, in the order of the first of each."""
    groups: dict[tuple[object, ...], list[Sighting]] = {}
    for sighting in sightings:
        groups.setdefault(layout.identity(sighting.python, context), []).append(sighting)
    return groups


def kind_of(seen: list[Sighting], prefix: Path) -> str:
    """Returns the kind that tells most: what a way of finding said, or what the folder is."""
    kinds = {sighting.kind for sighting in seen if sighting.kind}
    # A Python that only a kernel's file named is listed as Jupyter's, whatever its folder is.
    if kinds != {"jupyter"}:
        if layout.is_conda(prefix):
            kinds.add("conda")
        elif layout.is_venv(prefix):
            kinds.add("venv")
    return max(kinds or {"system"}, key=_TELLS.index)


def to_environment(seen: list[Sighting], context: SearchContext, frameworks: bool = True) -> Environment:
    """Describes one Python from all its sightings; the first of them gives path and way.

    Args:
        seen: Sightings of the same Python, at least one.
        context: Where to look.
        frameworks: Whether to read which frameworks are installed, the slower part.
    """
    first = seen[0]
    if layout.is_wrapper(first.python, context) and not any(sighting.version for sighting in seen):
        return Environment(str(first.python), first.kind or "system", first.python.name, found_via=first.found_via)
    # Late: a check of one Python that the user names only needs to know what a sighting is.
    from gpuwizard.probes.environments import naming, sites, versions
    from gpuwizard.probes.environments.metadata import frameworks_in

    prefix = layout.prefix_of(first.python, context)
    hint = max((sighting.version for sighting in seen), key=len)
    version = versions.version_of(first.python, prefix, context, hint)
    folders = sites.site_folders(first.python, prefix, version, context) if frameworks else ()
    kind = kind_of(seen, prefix)
    given = next((sighting.name for sighting in seen if sighting.name and sighting.kind == kind), "")
    return Environment(
        python=str(first.python),
        kind=kind,
        name=files.plain(given or naming.name_of(prefix, version)),
        version=version,
        prefix=str(prefix),
        found_via=first.found_via,
        active=first.place == ACTIVE,
        frameworks=frameworks_in(folders),
        also=_other_ways(seen),
    )


def _other_ways(seen: list[Sighting]) -> tuple[str, ...]:
    ways = dict.fromkeys(sighting.found_via for sighting in seen[1:])
    ways.pop(seen[0].found_via, None)
    return tuple(ways)


def in_list_order(seen: list[Sighting], kind: str) -> tuple[int, int]:
    """Returns a sort key: active first, then the current folder, then by kind."""
    place = seen[0].place
    return place, _LIST_ORDER.index(kind) if place == ELSEWHERE else 0
