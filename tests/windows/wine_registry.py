"""The registry of a Windows under wine: written to, and put back as it was. Nothing here may run on a real Windows."""

import ctypes
from collections.abc import Callable, Mapping
from typing import Any


def under_wine() -> bool:
    """Whether this is wine: nobody's real registry may be written to."""
    return hasattr(getattr(ctypes, "windll").ntdll, "wine_get_version")  # noqa: B009 - exists on Windows only


def split(key: str) -> tuple[Any, str]:
    """Returns hive and path of a key as people write it."""
    import winreg

    hive, _, path = key.partition("\\")
    return {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKCU": winreg.HKEY_CURRENT_USER}[hive], path


def subkeys(hive: Any, path: str) -> list[str]:
    """Returns the names below a key, none where it is not there."""
    import winreg

    try:
        with winreg.OpenKey(hive, path) as handle:
            return [winreg.EnumKey(handle, index) for index in range(winreg.QueryInfoKey(handle)[0])]
    except FileNotFoundError:
        return []


def dump(hive: Any, path: str) -> dict[str, list[tuple[str, Any, int]]]:
    """Returns all values of a key and of those below it, by path."""
    import winreg

    with winreg.OpenKey(hive, path) as handle:
        found = {"": [winreg.EnumValue(handle, index) for index in range(winreg.QueryInfoKey(handle)[1])]}
    for name in subkeys(hive, path):
        found |= {f"\\{name}{below}": values for below, values in dump(hive, f"{path}\\{name}").items()}
    return found


def dump_of(key: str) -> dict[str, list[tuple[str, Any, int]]]:
    """Returns all values of a key as people write it, and of those below; nothing where there is none."""
    hive, path = split(key)
    return {} if first_new(hive, path) else dump(hive, path)


def restore(hive: Any, path: str, kept: Mapping[str, list[tuple[str, Any, int]]]) -> None:
    """Writes back what dump() gave."""
    import winreg

    for below, values in kept.items():
        with winreg.CreateKeyEx(hive, path + below, 0, winreg.KEY_ALL_ACCESS) as handle:
            for name, value, kind in values:
                winreg.SetValueEx(handle, name, 0, kind, value)


def delete(hive: Any, path: str) -> None:
    """Removes a key with all below it."""
    import winreg

    for name in subkeys(hive, path):
        delete(hive, f"{path}\\{name}")
    winreg.DeleteKey(hive, path)


def first_new(hive: Any, path: str) -> str:
    """Returns the topmost key of a path that is not there yet, empty where all are."""
    import winreg

    parts = path.split("\\")
    for count in range(1, len(parts) + 1):
        try:
            winreg.CloseKey(winreg.OpenKey(hive, "\\".join(parts[:count])))
        except FileNotFoundError:
            return "\\".join(parts[:count])
    return ""


def put_back(hive: Any, path: str, name: str) -> Callable[[], None]:
    """Returns what makes a value again what it is now."""
    import winreg

    with winreg.OpenKey(hive, path) as handle:
        try:
            kept: tuple[Any, int] | None = winreg.QueryValueEx(handle, name)
        except FileNotFoundError:
            kept = None

    def undo() -> None:
        with winreg.OpenKey(hive, path, 0, winreg.KEY_ALL_ACCESS) as handle:
            if kept is None:
                winreg.DeleteValue(handle, name)
            else:
                winreg.SetValueEx(handle, name, 0, kept[1], kept[0])

    return undo


def write(handle: Any, name: str, value: Any) -> None:
    """Writes a value in the type that fits; "@" is the key's own value."""
    import winreg

    kinds = {str: winreg.REG_SZ, int: winreg.REG_DWORD, list: winreg.REG_MULTI_SZ}
    kind = winreg.REG_EXPAND_SZ if isinstance(value, str) and "%" in value else kinds[type(value)]
    winreg.SetValueEx(handle, "" if name == "@" else name, 0, kind, value)
