"""Finds the Pythons on a machine and tells what is in them, from files alone: nothing is run.

Each part is loaded when it is first asked for: a check of one Python needs little of this.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gpuwizard.probes.environments.context import SearchContext
    from gpuwizard.probes.environments.default import default_python
    from gpuwizard.probes.environments.describe import describe_python, locate_python, same_python
    from gpuwizard.probes.environments.find import find_environments
    from gpuwizard.probes.environments.metadata import frameworks_in
    from gpuwizard.probes.environments.registry import RegistryReader

_HOMES = {
    "RegistryReader": "registry",
    "SearchContext": "context",
    "default_python": "default",
    "describe_python": "describe",
    "find_environments": "find",
    "frameworks_in": "metadata",
    "locate_python": "describe",
    "same_python": "describe",
}
__all__ = [
    "RegistryReader",
    "SearchContext",
    "default_python",
    "describe_python",
    "find_environments",
    "frameworks_in",
    "locate_python",
    "same_python",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
