"""Reads the Windows registry. Behind a Protocol, so that Windows' answers can be tested on any machine."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from typing import Any, Literal, Protocol

Hive = Literal["HKCU", "HKLM"]


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
    """The real registry, in the view of 64-bit programs whichever Python runs this."""

    def __init__(self) -> None:
        # By name: the module exists on Windows only, and type checkers elsewhere know nothing in it.
        self._winreg: Any = importlib.import_module("winreg")

    def _open(self, hive: Hive, path: str) -> Any:
        api = self._winreg
        root = api.HKEY_CURRENT_USER if hive == "HKCU" else api.HKEY_LOCAL_MACHINE
        return api.OpenKey(root, path, 0, api.KEY_READ | api.KEY_WOW64_64KEY)

    def subkeys(self, hive: Hive, path: str) -> tuple[str, ...]:
        """Returns the names of the keys below `path`, none where it cannot be read."""
        try:
            with self._open(hive, path) as key:
                count = self._winreg.QueryInfoKey(key)[0]
                return tuple(self._winreg.EnumKey(key, index) for index in range(count))
        except OSError:
            return ()

    def values(self, hive: Hive, path: str) -> Mapping[str, str]:
        """Returns the text values of a key, none where it cannot be read."""
        try:
            with self._open(hive, path) as key:
                count = self._winreg.QueryInfoKey(key)[1]
                rows = [self._winreg.EnumValue(key, index) for index in range(count)]
        except OSError:
            return {}
        return {name: value for name, value, _ in rows if isinstance(value, str)}


def real_registry() -> RegistryReader:
    """Returns the registry of this machine, an empty one where there is none."""
    return WindowsRegistry() if sys.platform == "win32" else EmptyRegistry()
