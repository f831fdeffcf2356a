"""A file without a command, as a double click hands it over. Without a screen the terminal answers."""

import json
from pathlib import Path

import pytest
from lab.terminal import Terminal

REPORT = {
    "schema": 1,
    "tool": {"name": "gpuwizard"},
    "results": [],
    "facts": {"machine": {}, "targets": [{"python": "/opt/python", "framework": "tensorflow"}]},
}


def test_a_log_is_explained(gpuwizard: Terminal, tmp_path: Path) -> None:
    log = tmp_path / "mit Leerzeichen & Umläuten.log"
    log.write_text("ModuleNotFoundError: No module named 'tensorflow'\n", "utf-8")
    told = gpuwizard("--json", str(log))
    assert (told.code, told.err) == (1, "")
    assert told.json["causes"][0]["cause"] == "framework.not-installed"


@pytest.mark.parametrize("name", ["report.gpuwizard.json", "a.gpuwizard"])
def test_a_report_is_shown_as_open_does(gpuwizard: Terminal, tmp_path: Path, name: str) -> None:
    report = tmp_path / name
    report.write_text(json.dumps(REPORT), "utf-8")
    told, opened = gpuwizard("--json", str(report)), gpuwizard("open", "--json", str(report))
    assert (told.code, told.out) == (opened.code, opened.out)
    assert told.json["schema"] == 1


def test_a_report_is_saved_under_our_own_ending_too(gpuwizard: Terminal, tmp_path: Path) -> None:
    saved, again = tmp_path / "r.json", tmp_path / "r.gpuwizard"
    saved.write_text(json.dumps(REPORT), "utf-8")
    gpuwizard("check", "--from", str(saved), "--save", str(again))
    assert json.loads(again.read_text("utf-8"))["schema"] == 1
