"""What cannot be used is told in one line that names it: exit code 2, nothing on stdout, no traceback."""

import json
import zipfile
from pathlib import Path

import pytest
from lab.terminal import Terminal, refused

MACHINE = Path(__file__).resolve().parent.parent / "machines" / "linux-cudnn-8-for-9.json"
REPORT = {
    "schema": 1,
    "tool": {"name": "gpuwizard", "version": "0.1.0"},
    "created": "2026-11-21T08:00:00Z",
    "host": {"os": "linux", "environment": []},
    "results": [],
    "facts": json.loads(MACHINE.read_text("utf-8"))["facts"],
}
UNUSABLE: list[tuple[list[str], str]] = [
    (["frobnicate"], "frobnicate"),
    (["--bogus"], "--bogus"),
    (["check", "extra"], "extra"),
    (["check", "--python"], "--python"),
    (["check", "--python", "no-such-python"], "no-such-python"),
    (["check", "--python", "a-file"], "a-file"),
    (["check", "--framework", "caffe"], "caffe"),
    (["check", "--timeout", "0"], "--timeout"),
    (["check", "--timeout", "nan"], "--timeout"),
    (["check", "--timeout", "soon"], "soon"),
    (["check", "--from", "no-such-report.json"], "no-such-report.json"),
    (["check", "--from", "a-file"], "a-file"),
    (["check", "--log-file", "nowhere/log"], "nowhere/log"),
    (["explain", "no-such-log"], "no-such-log"),
    (["explain", "a-folder"], "a-folder"),
    (["explain", "other.zip"], "other.zip"),
    (["check", "--python", "python3"], "python3"),
    (["explain", "--on", "mars"], "mars"),
    (["libraries", "--python", "no-such-python"], "no-such-python"),
    (["open"], "REPORT"),
    (["open", "no-such-report.json"], "no-such-report.json"),
    (["open", "a-folder"], "a-folder"),
    (["open", "a-file"], "a-file"),
    (["open", "other.json"], "other.json"),
    (["open", "other.zip"], "other.zip"),
    (["causes", "cudnn.mising"], "cudnn.missing"),
    (["causes", "no.such-cause"], "no.such-cause"),
    (["causes", "cudnn"], "cudnn.incomplete"),
    (["check", "--timeout", "inf"], "999999"),
    (["check", "--from", ""], "--from"),
    (["check", "--log-file", ""], "--log-file"),
    (["check", "--save", "n" * 300 + ".json"], "nnn"),
    (["check", "--from", "report.json", "--python", "python3"], "--python"),
    (["check", "--from", "report.json", "--framework", "torch"], "tensorflow"),
    ([""], "empty"),
    (["explain", ""], "explain"),
    (["open", ""], "open"),
    (["compare", "report.json", ""], "compare"),
    (["setup", "--save", "mine.toml", "--save", "other.toml"], "other.toml"),
    (["setup", "a-file", "--save", "mine.toml"], "--save"),
    (["setup", "--save", "a-file"], "a-file"),
    (["setup", "--save", "nowhere/mine.toml"], "nowhere"),
]


@pytest.mark.parametrize(("arguments", "named"), UNUSABLE, ids=[" ".join(words) for words, _ in UNUSABLE])
@pytest.mark.parametrize("quiet", [[], ["--json"]], ids=["text", "json"])
def test_what_cannot_be_used_is_told_in_one_line(
    gpuwizard: Terminal, arguments: list[str], named: str, quiet: list[str]
) -> None:
    (gpuwizard.folder / "a-folder").mkdir()
    (gpuwizard.folder / "a-file").write_bytes(b"\x00\x01\xff not what was asked for")
    (gpuwizard.folder / "report.json").write_text(json.dumps(REPORT), "utf-8")
    (gpuwizard.folder / "other.json").write_text('{"schema": 1, "dependencies": {}}')
    with zipfile.ZipFile(gpuwizard.folder / "other.zip", "w") as archive:
        archive.writestr("program", bytes(5000))
    (gpuwizard.folder / "python3").write_text("#!/bin/sh\necho I am no Python\n")
    (gpuwizard.folder / "python3").chmod(0o755)
    typed = gpuwizard(*quiet, *arguments)
    refused(typed)
    assert named in typed.err
    assert list((gpuwizard.folder / "a-folder").iterdir()) == []
    assert (gpuwizard.folder / "a-file").read_bytes() == b"\x00\x01\xff not what was asked for"
    assert not list(gpuwizard.folder.glob("*.toml"))
