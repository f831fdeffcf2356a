"""Reads of the registry, in the view of 64-bit programs. On other systems everything is absent."""

import importlib
from typing import Any, Literal

Values = dict[str, object]
Hive = Literal["HKLM", "HKCU"]


def registry_value(key: str, name: str, hive: Hive = "HKLM") -> object:
    """Returns one value, None where key or value is absent."""
    try:
        winreg = _winreg()
        with _open(winreg, key, hive) as handle:
            return winreg.QueryValueEx(handle, name)[0]
    except (ImportError, OSError):
        return None


def registry_text(key: str, name: str, hive: Hive = "HKLM") -> str:
    """Returns a value that is text, without blanks around it; empty for any other."""
    value = registry_value(key, name, hive)
    return value.strip() if isinstance(value, str) else ""


def registry_number(key: str, name: str, hive: Hive = "HKLM") -> int | None:
    """Returns a value that is a number, None for any other."""
    value = registry_value(key, name, hive)
    return value if isinstance(value, int) else None


def registry_values(key: str, hive: Hive = "HKLM") -> Values:
    """Returns all values of a key, none where it is absent or closed to this user."""
    try:
        return _values(_winreg(), key, hive)
    except (ImportError, OSError):
        return {}


def registry_keys(key: str, hive: Hive = "HKLM") -> tuple[str, ...]:
    """Returns the names of the keys below a key, none where it is absent or closed to this user."""
    try:
        return tuple(_children(_winreg(), key, hive))
    except (ImportError, OSError):
        return ()


def registry_entries(key: str) -> list[tuple[str, Values]] | str:
    """Returns the values of all keys two levels below a key of HKLM, by their path; a reason where it cannot be read.

    A single entry that is closed, or goes away meanwhile, does not hide the others.
    """
    try:
        models = _children(_winreg(), key, "HKLM")
    except (ImportError, OSError) as error:
        return str(error)
    return [
        (f"{model}\\{serial}", registry_values(f"{key}\\{model}\\{serial}"))
        for model in models
        for serial in registry_keys(f"{key}\\{model}")
    ]


def _winreg() -> Any:
    # By name: the module exists on Windows only, and type checkers elsewhere know nothing in it.
    return importlib.import_module("winreg")


def _open(winreg: Any, key: str, hive: Hive) -> Any:
    root = winreg.HKEY_CURRENT_USER if hive == "HKCU" else winreg.HKEY_LOCAL_MACHINE
    # A 32-bit Python would be led to the keys of 32-bit programs, where no driver and no toolkit is noted.
    return winreg.OpenKey(root, key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY)


def _children(winreg: Any, key: str, hive: Hive) -> list[str]:
    with _open(winreg, key, hive) as handle:
        return [winreg.EnumKey(handle, index) for index in range(winreg.QueryInfoKey(handle)[0])]


def _values(winreg: Any, key: str, hive: Hive) -> Values:
    with _open(winreg, key, hive) as handle:
        rows = [winreg.EnumValue(handle, index) for index in range(winreg.QueryInfoKey(handle)[1])]
    return {name: value for name, value, _ in rows}
