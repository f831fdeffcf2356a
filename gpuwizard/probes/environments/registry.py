"""The Windows registry, behind a Protocol, so that Windows' answers can be tested on any machine."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Protocol

from gpuwizard.probes.windows_registry import Hive, registry_keys, registry_values


class RegistryReader(Protocol):
    """The little of the registry that the search needs. A key that is not there or not readable is empty."""

    def subkeys(self, hive: Hive, path: str) -> tuple[str, ...]:
        r"""Returns the names of the keys below `path` ("Software\Python")."""

    def values(self, hive: Hive, path: str) -> Mapping[str, str]:
        """Returns the text values of a key; the default value has the empty name."""


class EmptyRegistry:
    """The registry of a system that has none."""

    def subkeys(self, hive: Hive, path: str) -> tuple[str, ...]:
        """Returns nothing."""
        return ()

    def values(self, hive: Hive, path: str) -> Mapping[str, str]:
        """Returns nothing."""
        return {}


class WindowsRegistry:
    """The real registry."""

    def subkeys(self, hive: Hive, path: str) -> tuple[str, ...]:
        """Returns the names of the keys below `path`, none where it cannot be read."""
        return registry_keys(path, hive)

    def values(self, hive: Hive, path: str) -> Mapping[str, str]:
        """Returns the text values of a key, none where it cannot be read."""
        return {name: value for name, value in registry_values(path, hive).items() if isinstance(value, str)}


def real_registry() -> RegistryReader:
    """Returns the registry of this machine, an empty one where there is none."""
    return WindowsRegistry() if sys.platform == "win32" else EmptyRegistry()
