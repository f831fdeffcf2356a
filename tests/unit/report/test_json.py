import json

import msgspec
import pytest

from gpuwizard.model.report import Report, Tool
from gpuwizard.report import render, to_json

from .samples import ALL, LINUX


@pytest.mark.parametrize("name", ALL)
def test_json_decodes_to_an_equal_report(name: str) -> None:
    text = to_json(ALL[name])
    assert msgspec.json.decode(text, type=Report) == ALL[name]
    assert render(ALL[name], "json") == text


def test_json_is_for_people_too() -> None:
    text = to_json(LINUX)
    assert text.startswith('{\n  "schema": 1,\n  "tool": {')
    assert list(json.loads(text)) == ["schema", "tool", "created", "host", "results", "facts", "done", "demo"]
    assert "Press “Check again”" in text


def test_a_file_name_that_is_not_text_does_not_stop_it() -> None:
    report = Report(tool=Tool(version="\udcff"))
    assert json.loads(to_json(report))["tool"]["version"] == "?"
