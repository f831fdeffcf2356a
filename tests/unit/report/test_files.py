import errno
import json
import os
import sys
import zipfile
from pathlib import Path

import pytest

from gpuwizard.model.report import Report
from gpuwizard.report import load, render, save, to_json

from .samples import ALL, LINUX


@pytest.mark.parametrize("suffix", [".html", ".htm", ".json", ".md", ".JSON"])
def test_the_ending_names_the_format(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"my report{suffix}"
    assert save(LINUX, path) is None
    fmt = {"html": "html", "htm": "html", "json": "json", "md": "md"}[suffix[1:].lower()]
    assert path.read_bytes().decode() == render(LINUX, fmt)  # type: ignore[arg-type]
    assert os.listdir(tmp_path) == [path.name]


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("suffix", [".json", ".gpuwizard.json", ".gpuwizard", ".zip"])
def test_what_was_saved_opens_again(tmp_path: Path, name: str, suffix: str) -> None:
    path = tmp_path / f"report{suffix}"
    assert save(ALL[name], path) is None
    assert load(path) == ALL[name]


def test_a_zip_holds_all_formats(tmp_path: Path) -> None:
    path = tmp_path / "report.zip"
    assert save(LINUX, path) is None
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert sorted(archive.namelist()) == ["report.html", "report.json", "report.md"]


def test_an_existing_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("old" * 100_000)
    assert save(ALL["healthy"], path) is None
    assert load(path) == ALL["healthy"]


def one_sentence(answer: object, *names: str) -> str:
    assert isinstance(answer, str)
    assert "\n" not in answer
    assert "Traceback" not in answer
    for name in names:
        assert name in answer
    return answer


@pytest.mark.parametrize("name", ["report.txt", "report", "report.pdf", ".json"])
def test_an_unknown_ending_is_refused(tmp_path: Path, name: str) -> None:
    one_sentence(save(LINUX, tmp_path / name), name, ".html, .json, .gpuwizard, .md or .zip")
    assert os.listdir(tmp_path) == []


def test_places_that_cannot_hold_a_report(tmp_path: Path) -> None:
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "file").write_text("x")
    one_sentence(save(LINUX, tmp_path / "folder.json"), "folder.json", "is a folder")
    one_sentence(save(LINUX, tmp_path / "missing" / "r.json"), "missing", "does not exist")
    one_sentence(save(LINUX, tmp_path / "file" / "r.json"), "is a file")
    one_sentence(save(LINUX, tmp_path / ("n" * 300 + ".json")), "too long")
    one_sentence(save(LINUX, tmp_path / "a\0b.json"))
    assert sorted(os.listdir(tmp_path)) == ["file", "folder.json"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux' /proc")
def test_a_folder_that_takes_no_files() -> None:
    one_sentence(save(LINUX, Path("/proc/report.json")), "/proc/report.json")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EACCES, "may not write"),
        (errno.EROFS, "only be read"),
        (errno.EIO, "Choose"),
    ],
)
def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    """A full disk cannot be had in a test: the system's own error stands in for it."""
    path = tmp_path / "report.json"
    if number != errno.EACCES:
        path.write_text("old")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    one_sentence(save(LINUX, path), "report.json", words)
    assert [file.read_text() for file in tmp_path.iterdir()] == (["old"] if number != errno.EACCES else [])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_what_shells_and_editors_write_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "report.json"
    path.write_bytes(to_json(LINUX).replace("\n", "\r\n").encode(encoding))
    assert load(path) == LINUX


def test_keys_of_a_later_version_are_accepted(tmp_path: Path) -> None:
    data = json.loads(to_json(LINUX))
    data["new"] = {"x": 1}
    data["results"][0]["new"] = [1]
    data["facts"]["machine"]["host"]["new"] = None
    path = tmp_path / "report.json"
    path.write_text(json.dumps(data))
    assert load(path) == LINUX


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"  \n", "is empty"),
        (to_json(LINUX).encode()[:-100], "ends too early"),
        (b'{"schema": 1, "results": [}', "is damaged"),
        (b"hello", "is not JSON"),
        (b"\xff\xfe\xfd\x00\x01", "not a text file"),
        (b"\x89PNG\r\n\x1a\n\xff", "not a text file"),
        (b"[]", "not a report"),
        (b"{}", "not a report"),
        (b'{"schema": 1, "causes": []}', "not a report"),
        (b'{"schema": "1", "results": []}', "not a report"),
        (b'{"schema": 99, "results": []}', "newer gpuwizard"),
        (b'{"schema": 1, "results": [{"status": "failed"}]}', "not a complete report"),
        (b'{"schema": 1, "results": [{"target": {"python": "x"}, "status": "brilliant"}]}', "not a complete report"),
        (b"[" * 200_000, "gpuwizard"),
        (render(LINUX, "html").encode(), "a report for reading"),
        (render(LINUX, "md").encode(), "a report for reading"),
        (b"PK\x03\x04 and nothing else", "damaged or locked zip"),
    ],
)
def test_what_is_no_report_is_told_in_one_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "some file.json"
    path.write_bytes(content)
    one_sentence(load(path), "some file.json", words)


def test_zips_that_are_no_report(tmp_path: Path) -> None:
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("readme.txt", "x")
    one_sentence(load(other), "other.zip", "no report.json")
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("report.json", b" " * (51 << 20))
    one_sentence(load(bomb), "bomb.zip", "50 MB")


def test_places_that_hold_no_report(tmp_path: Path) -> None:
    big = tmp_path / "big.json"
    with big.open("wb") as file:
        file.truncate((50 << 20) + 1)
    one_sentence(load(big), "big.json", "larger than 50 MB")
    one_sentence(load(tmp_path), "is a folder")
    one_sentence(load(tmp_path / "none.json"), "none.json", "does not exist")
    one_sentence(load(tmp_path / "a\0b.json"))
    if os.path.exists(os.devnull):
        one_sentence(load(Path(os.devnull)))


def test_the_window_starts_without_the_page_maker() -> None:
    """jinja2 is loaded by the first HTML report, not by the import."""
    import subprocess
    import sys

    code = "import gpuwizard.report, sys; print('jinja2' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert answer.stdout.strip() == "False"


def test_an_empty_report_is_saved_in_every_format(tmp_path: Path) -> None:
    for suffix in (".html", ".md", ".json", ".zip"):
        assert save(Report(), tmp_path / f"empty{suffix}") is None
