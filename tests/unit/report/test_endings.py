"""What a report is saved in and opened from: the same endings wherever they are named."""

from pathlib import Path

import pytest

from gpuwizard.cli.arguments import _parser
from gpuwizard.model.endings import FORMAT_OF, READ, READ_AS, SAVED, SAVED_AS
from gpuwizard.report import load, save
from gpuwizard.wizard.files import REPORT_ENDING, REPORT_FILTER, kind_of

from .samples import LINUX


@pytest.mark.parametrize("ending", SAVED)
def test_a_report_is_saved_under_every_ending_and_opened_under_those_that_hold_facts(
    tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"report{ending}"
    assert save(LINUX, path) is None
    assert (load(path) == LINUX) is (ending in READ)
    assert (kind_of(path) == "report") is (ending in READ)


def test_every_sentence_names_the_same_endings(tmp_path: Path) -> None:
    assert SAVED_AS == ".html, .json, .gpuwizard, .md or .zip"
    assert READ_AS == ".json, .gpuwizard or .zip"
    assert READ_AS in str(load(tmp_path))
    assert all(f"*{ending}" in REPORT_FILTER for ending in READ)
    assert FORMAT_OF[Path(REPORT_ENDING).suffix] == "json"


def test_the_help_names_them() -> None:
    (commands,) = (one for one in _parser()._actions if one.dest == "command")
    helps = {name: " ".join(one.format_help().split()) for name, one in dict(commands.choices or {}).items()}
    assert SAVED_AS in helps["check"]
    assert READ_AS in helps["open"]
