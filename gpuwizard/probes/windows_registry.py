"""Reads of HKEY_LOCAL_MACHINE. On other systems everything is absent."""

import importlib
from typing import Any

Values = dict[str, object]


def registry_value(key: str, name: str) -> object:
    """Returns one value, None where key or value is absent."""
    try:
        winreg: Any = importlib.import_module("winreg")
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as handle:
            return winreg.QueryValueEx(handle, name)[0]
    except (ImportError, OSError):
        return None


def registry_entries(key: str) -> list[tuple[str, Values]] | str:
    """Returns the values of all keys two levels below a key, by their path; a reason where it cannot be read."""
    try:
        winreg: Any = importlib.import_module("winreg")
        return [
            (f"{model}\\{serial}", _values(winreg, f"{key}\\{model}\\{serial}"))
            for model in _children(winreg, key)
            for serial in _children(winreg, f"{key}\\{model}")
        ]
    except (ImportError, OSError) as error:
        return str(error)


def _children(winreg: Any, key: str) -> list[str]:
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as handle:
        return [winreg.EnumKey(handle, index) for index in range(winreg.QueryInfoKey(handle)[0])]


def _values(winreg: Any, key: str) -> Values:
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as handle:
        rows = [winreg.EnumValue(handle, index) for index in range(winreg.QueryInfoKey(handle)[1])]
    return {name: value for name, value, _ in rows}
