"""What was done stands in every format, tells how it went, and names nobody."""

import pytest
from msgspec.structs import replace

from gpuwizard.cli.output import Paint
from gpuwizard.cli.text import report_lines
from gpuwizard.model.done import Action, Standing
from gpuwizard.model.fix import Command
from gpuwizard.report import load, redact, save, to_html, to_json, to_markdown
from gpuwizard.report.done import change_text, circumstances, ended_text

from .samples import ANNA, HEALTHY, LINUX
from .test_html import Page

WORKS = Standing("passed", None, "TensorFlow uses the GPU.")
FAILS = Standing("failed", "cudnn.missing", "cuDNN is not installed.", found=True)
OTHER = Standing("failed", "driver.missing", "There is no driver.")
ACTION = Action(
    "Install cuDNN <b>9</b>",
    "cudnn.missing",
    (
        Command("bash", "'/home/anna/my env/bin/python' -m pip install nvidia-cudnn-cu12"),
        Command("bash", "echo done"),
    ),
    "bash",
    "/home/anna",
    "2026-11-21T08:00:00Z",
    75.2,
    output=("Looking in /home/anna/wheels", "\x1b[32m<i>Successfully</i> installed ``` | nvidia-cudnn-cu12-9.5.0"),
    python="/home/anna/my env/bin/python",
    framework="tensorflow",
    before=FAILS,
    after=WORKS,
)
STOPPED = replace(
    ACTION, ended="cancelled", problem="It was stopped during command 1 of 2.", commands=ACTION.commands[:1], after=None
)
REPORT = replace(LINUX, done=(STOPPED, ACTION))


def as_text(report: object) -> str:
    return "\n".join(report_lines(report, Paint(False)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("after", "says"),
    [
        (WORKS, "Mended: TensorFlow uses the GPU."),
        (FAILS, "Still there: cuDNN is not installed."),
        (OTHER, "This is mended. What is left: There is no driver."),
        (None, "What it changed was not checked."),
    ],
)
def test_the_check_that_followed_says_what_changed(after: Standing | None, says: str) -> None:
    assert change_text(replace(ACTION, after=after)) == says


def test_how_it_ended_is_said_in_words() -> None:
    assert ended_text(ACTION) == "All 2 commands ran without an error, in 1 min 15 s."
    assert ended_text(STOPPED) == "It was stopped during command 1 of 2."
    assert circumstances(ACTION) == "2026-11-21 08:00 UTC, bash, in /home/anna"


def test_every_format_tells_it() -> None:
    page = "".join(Page(to_html(REPORT)).text)
    for told in (page, to_markdown(REPORT), as_text(REPORT)):
        assert "What was done" in told
        assert told.count("-m pip install nvidia-cudnn-cu12") >= 2
        assert "Mended: TensorFlow uses the GPU." in told
        assert "It was stopped during command 1 of 2." in told


def test_nothing_is_told_where_nothing_was_done() -> None:
    for told in (to_html(HEALTHY), to_markdown(HEALTHY), as_text(HEALTHY)):
        assert "What was done" not in told


def test_what_a_command_printed_is_no_markup() -> None:
    text = to_html(REPORT)
    assert "<i>Successfully" not in text
    assert "&lt;i&gt;Successfully" in text
    assert "\x1b" not in text
    assert "````" in to_markdown(REPORT), "the block must be fenced by more backticks than stand in it"


def test_names_are_taken_out_and_the_commands_still_work() -> None:
    hidden = redact(REPORT, ANNA)
    for told in (to_html(hidden), to_markdown(hidden), to_json(hidden), as_text(hidden)):
        assert "anna" not in told
    first = hidden.done[1].commands[0].text
    assert first.startswith('"$HOME/my env/bin/python"') or first.startswith('"$HOME"')
    assert hidden.done[1].folder == "~"


def test_it_survives_saving_and_opening(tmp_path: object) -> None:
    from pathlib import Path

    file = Path(str(tmp_path)) / "report.json"
    assert save(REPORT, file) is None
    opened = load(file)
    assert not isinstance(opened, str)
    assert opened.done == REPORT.done
