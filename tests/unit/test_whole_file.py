"""A file is written whole or not at all: for whoever reads it meanwhile, and where it cannot be written."""

import os
import threading
from pathlib import Path

import pytest

from gpuwizard import whole_file
from gpuwizard.whole_file import replace

OLD, NEW = b"old" * 100_000, b"new" * 200_000


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody replace a file that another one is reading")
def test_a_reader_sees_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    target = tmp_path / "mine.toml"
    replace(target, OLD)
    seen: set[bytes] = set()
    ended = threading.Event()

    def read() -> None:
        while not ended.is_set():
            seen.add(target.read_bytes())

    reader = threading.Thread(target=read)
    reader.start()
    for turn in range(20):
        replace(target, NEW if turn % 2 == 0 else OLD)
    ended.set()
    reader.join()
    assert seen <= {OLD, NEW}
    assert seen


def test_a_name_as_long_as_a_disk_takes_it(tmp_path: Path) -> None:
    longest = 100 if os.name == "nt" else 250  # Windows takes 260 letters for the whole path.
    target = tmp_path / ("n" * longest + ".toml")
    replace(target, NEW)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [(target.name, NEW)]


def test_a_folder_that_is_not_there_stays_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        replace(tmp_path / "nowhere" / "mine.toml", NEW)
    assert not list(tmp_path.iterdir())


def test_where_it_cannot_be_put_nothing_is_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").mkdir()
    with pytest.raises((IsADirectoryError, PermissionError)):
        replace(tmp_path / "mine.toml", NEW)
    assert [one.name for one in tmp_path.iterdir()] == ["mine.toml"]


windows_only = pytest.mark.skipif(os.name != "nt", reason="only Windows keeps others from replacing an open file")


@windows_only
def test_a_file_that_is_held_for_a_moment_is_replaced_after_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "mine.toml"
    replace(target, OLD)
    held = target.open("rb")
    # In the first pause between two attempts the other program lets go.
    monkeypatch.setattr(whole_file.time, "sleep", lambda seconds: held.close())
    replace(target, NEW)
    assert target.read_bytes() == NEW


@windows_only
def test_a_file_that_stays_held_stays_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "mine.toml"
    replace(target, OLD)
    with target.open("rb") as held:
        with pytest.raises(PermissionError):
            replace(target, NEW)
        assert held.read() == OLD
    assert [one.name for one in tmp_path.iterdir()] == ["mine.toml"]
