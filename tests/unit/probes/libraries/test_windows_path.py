"""Long and odd values of PATH: right, and quick."""

import os
import time
from collections import Counter
from pathlib import Path

import pytest

from gpuwizard.probes.libraries.windows_loader import WindowsLoader
from gpuwizard.probes.libraries.windows_search import Surroundings, order, surroundings
from libraries.dll_files import write_dll


def loader(tmp_path: Path, *entries: str, cwd: str = "") -> WindowsLoader:
    return WindowsLoader(Surroundings(str(tmp_path / "app"), str(tmp_path / "Windows"), cwd, entries))


def test_a_thousand_entries_are_listed_once_each_whatever_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = [tmp_path / f"folder {number}" for number in range(1_000)]
    for folder in folders[::2]:
        folder.mkdir()
    last = write_dll(folders[998] / "last.dll", imports=tuple(f"gone{number}.dll" for number in range(500)))
    seen: Counter[str] = Counter()
    listdir = os.listdir
    monkeypatch.setattr(os, "listdir", lambda folder: seen.update([str(folder)]) or listdir(folder))
    process = loader(tmp_path, *map(str, folders), *map(str, folders))
    began = time.perf_counter()
    done = process.open("last.dll")
    for number in range(100):
        process.open(f"other{number}.dll")
    assert time.perf_counter() - began < 10  # 0.3 s on two slow cores
    assert done.hit is not None
    assert done.hit.path == str(last)
    assert len(done.missing) == 100
    assert max(seen.values()) == 1


def test_windows_own_folders_are_asked_by_exact_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_dll(tmp_path / "Windows/System32/nvcuda.dll")
    listed: list[str] = []
    monkeypatch.setattr(os, "listdir", lambda folder: listed.append(str(folder)) or [])
    process = loader(tmp_path, str(tmp_path / "Windows/System32"), str(tmp_path / "Windows/System32/wbem/"))
    assert not process.open("nvcuda.dll").error
    assert not [folder for folder in listed if "System32" in folder]


def test_a_folder_that_cannot_be_listed_still_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: str) -> list[str]:
        raise PermissionError

    write_dll(tmp_path / "locked/leaf.dll")
    monkeypatch.setattr(os, "listdir", refuse)
    assert not loader(tmp_path, str(tmp_path / "locked")).open("leaf.dll").error


def test_relative_entries_mean_the_current_folder(tmp_path: Path) -> None:
    write_dll(tmp_path / "work/below/leaf.dll")
    assert not loader(tmp_path, "below", cwd=str(tmp_path / "work")).open("leaf.dll").error
    assert loader(tmp_path, "below").open("leaf.dll").error == 126


def test_what_is_odd_about_an_entry_is_told(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    entries = (
        str(tmp_path / "one"),
        str(tmp_path / "ONE") + "\\",
        "%CUDA_PATH%\\bin",
        str(tmp_path / "100% mine" / "50% full"),
        '"C:\\cuda"',
        "\\\\server\\gone",
    )
    steps = loader(tmp_path, *entries).open("leaf.dll").steps[-6:]
    assert [step.result for step in steps] == [
        "not there",
        "a repeated folder",
        "the entry holds the name of a variable instead of its value",
        "the folder does not exist",
        "the entry is written in quotation marks, which Windows does not take off",
        "the folder does not exist",
    ]


def test_variables_are_read_in_any_case() -> None:
    around = surroundings({"Path": "C:\\one;;C:\\two", "SystemRoot": "D:\\Windows"}, program="C:\\Python")
    assert around.path == ("C:\\one", "C:\\two")
    assert around.windows == "D:\\Windows"


def test_current_folder_comes_first_where_the_safe_order_is_off() -> None:
    around = Surroundings("app", "win", "cwd", safe=False)
    assert [place.via for place in order(around)][:3] == ["application folder", "current folder", "System32"]


def test_a_32_bit_program_has_its_own_system_folder() -> None:
    places = order(Surroundings("app", "C:\\Windows", bits32=True))
    assert next(place.folder for place in places if place.via == "System32").endswith("SysWOW64")
