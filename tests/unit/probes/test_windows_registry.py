"""What is read from the registry, by all who read it: in the view of 64-bit programs, and each entry on its own."""

import os
from pathlib import Path

import pytest
from small_programs import program
from winreg_stand_in import Registry, put_registry

from gpuwizard.model.outcome import Absent, Found
from gpuwizard.probes import setup
from gpuwizard.probes.environments.registry import WindowsRegistry
from gpuwizard.probes.libraries import known_dlls
from gpuwizard.probes.toolkits import registry_folders

TOOLKITS = r"HKLM\SOFTWARE\NVIDIA Corporation\GPU Computing Toolkit\CUDA"
MANAGER = r"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager"
LINUX = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Lxss"
PYTHON = r"HKCU\Software\Python\PythonCore\3.12"


def only_64_bit(registry: Registry) -> bool:
    return registry.views == {registry.KEY_READ | registry.KEY_WOW64_64KEY}


def test_a_toolkit_without_its_folder_hides_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """An uninstaller that was broken off leaves a key without the folder."""
    registry = put_registry(
        monkeypatch,
        {
            TOOLKITS: {"64BitInstalled": "1"},
            rf"{TOOLKITS}\v11.8": {"InstallDir": "C:\\CUDA\\v11.8"},
            rf"{TOOLKITS}\v12.4": {},
            rf"{TOOLKITS}\v12.6": {"InstallDir": "D:\\CUDA\\v12.6"},
        },
    )
    assert registry_folders() == ("C:\\CUDA\\v11.8", "D:\\CUDA\\v12.6")
    assert only_64_bit(registry)


def test_without_a_toolkit_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    put_registry(monkeypatch, {MANAGER: {}})
    assert registry_folders() == ()


def test_known_dlls_and_the_safe_search(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = put_registry(
        monkeypatch,
        {MANAGER: {"SafeDllSearchMode": 0}, rf"{MANAGER}\KnownDLLs": {"_own": "OWN.DLL", "DllDirectory": "%x%"}},
    )
    found = known_dlls.settings()
    assert "own.dll" in found.known
    assert found.known > known_dlls.Settings().known
    assert not found.safe
    assert only_64_bit(registry)


def test_without_these_keys_windows_is_as_a_fresh_one(monkeypatch: pytest.MonkeyPatch) -> None:
    put_registry(monkeypatch, {TOOLKITS: {}})
    assert known_dlls.settings() == known_dlls.Settings()


def test_pythons_are_read_with_their_text_values(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = put_registry(
        monkeypatch, {rf"{PYTHON}\InstallPath": {"": "C:\\Python312\\"}, PYTHON: {"Version": "3.12.4", "Number": 7}}
    )
    reader = WindowsRegistry()
    assert reader.subkeys("HKCU", r"Software\Python\PythonCore") == ("3.12",)
    assert reader.values("HKCU", r"Software\Python\PythonCore\3.12") == {"Version": "3.12.4"}
    assert reader.values("HKCU", r"Software\Python\PythonCore\3.12\InstallPath") == {"": "C:\\Python312\\"}
    assert reader.subkeys("HKLM", r"Software\Python") == ()
    assert only_64_bit(registry)


def test_the_set_up_finds_linux_without_waking_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_registry(
        monkeypatch,
        {
            LINUX: {"DefaultDistribution": "{b}"},
            rf"{LINUX}\{{a}}": {"DistributionName": "rancher-desktop", "State": 1, "Flags": 15},
            rf"{LINUX}\{{b}}": {"DistributionName": "Ubuntu-24.04", "State": 1, "Flags": 15},
            rf"{LINUX}\{{c}}": {"DistributionName": "Debian", "State": 1, "Flags": 7},
        },
    )
    woken = tmp_path / "woken"
    named = program(tmp_path, "wsl.exe", f"open({str(woken)!r}, 'w').close()\n")
    if os.name == "nt":
        (tmp_path / "wsl.exe").write_bytes(Path(named).read_bytes())
    found = setup.linux_systems({"PATH": str(tmp_path)})
    assert isinstance(found, Found)
    assert found.value == (("Ubuntu-24.04", 2), ("Debian", 1))
    assert not woken.exists()


def test_without_the_program_there_is_no_wsl(tmp_path: Path) -> None:
    assert isinstance(setup.linux_systems({"PATH": str(tmp_path)}), Absent)
