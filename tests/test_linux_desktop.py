"""The entry in the desktop's menu, the type of a report's file, and what a software centre shows."""

import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from gpuwizard import __version__

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "packaging" / "linux"
TYPE = "application/x-gpuwizard-report+json"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="is about Linux desktops")
NAMES = ("report.gpuwizard.json", "REPORT.GPUWIZARD", "other.json")
ASK = """
import sys
from PySide6.QtCore import QMimeDatabase
for name in sys.argv[1:]:
    print(QMimeDatabase().mimeTypeForFile(name, QMimeDatabase.MatchMode.MatchExtension).name())
"""


def run(*words: str | Path, **env: str) -> str:
    argv = [str(word) for word in words]
    env = {**os.environ, **env}
    done = subprocess.run(argv, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def types(home: Path) -> list[str]:
    """What a desktop takes these names for."""
    return run(sys.executable, "-c", ASK, *NAMES, XDG_DATA_HOME=str(home)).split()


def test_reports_belong_to_gpuwizard_until_it_is_taken_out_again(tmp_path: Path) -> None:
    if shutil.which("update-mime-database") is None:
        pytest.skip("update-mime-database is missing (Debian's package shared-mime-info)")
    before = types(tmp_path)
    run("sh", FOLDER / "add_to_menu.sh", XDG_DATA_HOME=str(tmp_path))
    assert types(tmp_path) == [TYPE, TYPE, before[2]]
    entry = (tmp_path / "applications" / "gpuwizard.desktop").read_text()
    assert f'Exec="{ROOT / "run.sh"}" %f' in entry
    assert f"MimeType={TYPE};" in entry
    run("sh", FOLDER / "add_to_menu.sh", "--remove", XDG_DATA_HOME=str(tmp_path))
    assert types(tmp_path) == before
    assert [path for path in tmp_path.rglob("gpuwizard*") if path.is_file()] == []


@pytest.mark.parametrize(
    ("tool", "words"),
    [
        ("desktop-file-validate", [FOLDER / "gpuwizard.desktop"]),
        ("appstreamcli", ["validate", "--no-net", FOLDER / "gpuwizard.metainfo.xml"]),
        ("xmllint", ["--noout", FOLDER / "gpuwizard.xml", FOLDER / "gpuwizard.metainfo.xml"]),
    ],
)
def test_the_files_are_as_the_desktops_want_them(tool: str, words: list[str | Path]) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    run(tool, *words)


def test_the_files_tell_the_same() -> None:
    about = ElementTree.parse(FOLDER / "gpuwizard.metainfo.xml").getroot()
    kinds = ElementTree.parse(FOLDER / "gpuwizard.xml").getroot()
    releases = [release.get("version") for release in about.iter("release")]
    assert releases[0] == __version__
    assert [item.text for item in about.iter("mediatype")] == [TYPE]
    assert [item.get("type") for item in kinds] == [TYPE]
    assert about.findtext("launchable") == "gpuwizard.desktop"
