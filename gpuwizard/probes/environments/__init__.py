"""Finds the Pythons on a machine and tells what is in them, from files alone: nothing is run."""

from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.default import default_python
from gpuwizard.probes.environments.describe import describe_python, same_python
from gpuwizard.probes.environments.find import find_environments
from gpuwizard.probes.environments.metadata import frameworks_in
from gpuwizard.probes.environments.registry import RegistryReader

__all__ = [
    "RegistryReader",
    "SearchContext",
    "default_python",
    "describe_python",
    "find_environments",
    "frameworks_in",
    "same_python",
]
