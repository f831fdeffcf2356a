"""A stand-in for Python's `winreg`: a small registry in memory, answered as the real module answers."""

import sys
from types import TracebackType
from typing import Any

import pytest

Keys = dict[str, dict[str, object]]


class _Key:
    def __init__(self, path: str) -> None:
        self.path = path

    def __enter__(self) -> "_Key":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        pass


class Registry:
    r"""What `winreg` offers of it to readers; keys and values of any case, as on Windows.

    Args:
        keys: "HKLM\SOFTWARE\Maker" to its values.
    """

    HKEY_LOCAL_MACHINE, HKEY_CURRENT_USER = "HKLM", "HKCU"
    KEY_READ, KEY_WOW64_64KEY = 0x20019, 0x0100

    def __init__(self, keys: Keys) -> None:
        self.keys = keys
        self.views: set[int] = set()

    def OpenKey(self, root: Any, path: str, reserved: int = 0, access: int = KEY_READ) -> _Key:  # noqa: N802
        whole = f"{root.path if isinstance(root, _Key) else root}\\{path}"
        self.views.add(access)
        if not any(f"{key}\\".lower().startswith(f"{whole}\\".lower()) for key in self.keys):
            raise FileNotFoundError(2, "The system cannot find the file specified", path)
        return _Key(whole)

    def QueryInfoKey(self, key: _Key) -> tuple[int, int, int]:  # noqa: N802
        return len(self._below(key)), len(self._values(key)), 0

    def EnumKey(self, key: _Key, index: int) -> str:  # noqa: N802
        return self._below(key)[index]

    def EnumValue(self, key: _Key, index: int) -> tuple[str, object, int]:  # noqa: N802
        return (*list(self._values(key).items())[index], 1)

    def QueryValueEx(self, key: _Key, name: str) -> tuple[object, int]:  # noqa: N802
        for known, value in self._values(key).items():
            if known.lower() == name.lower():
                return value, 1
        raise FileNotFoundError(2, "The system cannot find the file specified", name)

    def _below(self, key: _Key) -> list[str]:
        start = f"{key.path}\\".lower()
        names = [one[len(start) :].partition("\\")[0] for one in self.keys if one.lower().startswith(start)]
        return list(dict.fromkeys(names))

    def _values(self, key: _Key) -> dict[str, object]:
        return next((values for one, values in self.keys.items() if one.lower() == key.path.lower()), {})


def put_registry(monkeypatch: pytest.MonkeyPatch, keys: Keys) -> Registry:
    """Lets this process read a registry, on any system, until the test ends."""
    registry = Registry(keys)
    monkeypatch.setitem(sys.modules, "winreg", registry)  # type: ignore[arg-type]
    return registry
