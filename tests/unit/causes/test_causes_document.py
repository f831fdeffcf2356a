"""What the entries say reaches the reader: on the documentation page, and by `gpuwizard causes`."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from gpuwizard.app import main
from gpuwizard.causes import CAUSES
from gpuwizard.causes.document import page
from gpuwizard.causes.document_examples import CONTAINER, LINUX, WINDOWS, WSL, machines

DOCS = Path(__file__).resolve().parents[3] / "docs"
PAGE = page()


def section(cause: str) -> str:
    return PAGE.partition(f"\n### {cause}\n")[2].partition("\n### ")[0].partition("\n## ")[0]


def test_the_page_in_the_project_is_the_one_that_is_made() -> None:
    assert (DOCS / "causes.md").read_text("utf-8") == PAGE, "run: python docs/make_causes.py"


def test_the_script_writes_the_page(tmp_path: Path) -> None:
    script = tmp_path / "make_causes.py"
    script.write_text((DOCS / "make_causes.py").read_text("utf-8"), "utf-8")
    found = {**os.environ, "PYTHONPATH": str(DOCS.parent)}
    done = subprocess.run([sys.executable, str(script)], env=found, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "causes.md").read_bytes() == PAGE.encode()


@pytest.mark.parametrize("cause", CAUSES)
def test_each_cause_has_one_section_that_tells_everything(cause: str) -> None:
    entry, text = CAUSES[cause], section(cause)
    assert PAGE.count(f"\n### {cause}\n") == 1
    for told in (entry.title, entry.explanation, entry.likely, entry.mended):
        assert told in text
    headings = re.findall(r"^\*(Linux and Windows|Linux|Windows|In a container|In WSL)[^*]*:\*$", text, re.MULTILINE)
    shown = {name for heading in headings for name in heading.split(" and ")}
    assert shown == set(machines(cause))
    assert re.search(r"^1\. \*\*", text, re.MULTILINE)


def test_causes_of_one_system_stand_for_that_system_only() -> None:
    assert machines("system.commit-limit") == (WINDOWS,)
    assert machines("driver.library-mismatch") == (LINUX,)
    assert machines("container.gpu-not-exposed") == (CONTAINER,)
    assert machines("wsl.driver-misconfigured") == (WSL,)
    assert machines("driver.missing") == (LINUX, WINDOWS)


def test_each_link_of_the_contents_has_its_heading() -> None:
    anchors = re.findall(r"\]\(#([\w-]+)\)", PAGE)
    headings = [re.sub(r"[^\w -]", "", title).lower() for title in re.findall(r"^### (.+)$", PAGE, re.MULTILINE)]
    assert sorted(anchors) == sorted(headings)
    assert len(anchors) == len(CAUSES)


def test_code_blocks_are_closed() -> None:
    assert PAGE.count("```") % 2 == 0
    assert not re.search(r"^\s+\n", PAGE, re.MULTILINE)


def test_the_command_explains_a_cause_from_its_signs_to_its_end(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["causes", "driver.missing"]) == 0
    text = re.sub(r"\s+", " ", capsys.readouterr().out)
    entry = CAUSES["driver.missing"]
    told = [entry.title, entry.explanation, entry.likely, "Fix: Install the NVIDIA driver", entry.mended]
    places = [text.find(part) for part in told]
    assert -1 not in places, text
    assert places == sorted(places)


@pytest.mark.parametrize("arguments", [["causes", "--json"], ["causes", "--json", "cudnn.missing"]])
def test_the_same_is_told_as_data(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    rows = {row["cause"]: row for row in json.loads(capsys.readouterr().out)["causes"]}
    entry = CAUSES["cudnn.missing"]
    assert {key: rows["cudnn.missing"][key] for key in ("says", "likely", "mended")} == {
        "says": entry.says,
        "likely": entry.likely,
        "mended": entry.mended,
    }
