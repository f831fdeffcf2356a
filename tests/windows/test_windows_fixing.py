"""Fixes in the shells of Windows: quoting, exit codes, a stop, and output in the code page."""

import sys
import threading
from pathlib import Path

import pytest

from gpuwizard.causes.quoting import UnquotableError
from gpuwizard.causes.quoting import command as quoted
from gpuwizard.engine.fixing import NO_ANSWERS, run_fix
from gpuwizard.engine.fixing_events import FixEvent, Job, Printed
from gpuwizard.model.done import Action
from gpuwizard.model.fix import Command, Fix

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="runs the shells of Windows")
SAY = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text('\\n'.join(sys.argv[2:]), 'utf-8')"


def run(*lines: str, stop: threading.Event | None = None, stop_at: str = "") -> Action:
    ended = stop or threading.Event()

    def tell(event: FixEvent) -> None:
        if stop_at and isinstance(event, Printed) and stop_at in (*event.lines, event.current):
            ended.set()

    commands = tuple(Command("cmd", line) for line in lines)
    job = Job(Fix("Mend it", commands=commands), "cudnn.missing", commands)
    return run_fix(job, ended, tell)


@pytest.mark.parametrize("word", ["two words", "Käthe Müller", "a&b|c", "100% sure", "(x86)", "it's", "numpy<2,>=1.26"])
def test_what_is_quoted_for_cmd_reaches_the_program_whole(word: str, tmp_path: Path) -> None:
    heard = tmp_path / "heard.txt"
    script = tmp_path / "say it.py"
    script.write_text(SAY, "utf-8")
    try:
        line = quoted("cmd", [sys.executable, str(script), str(heard), word, "last"])
    except UnquotableError:
        pytest.skip("cmd has no safe spelling for it")
    action = run(line)
    assert (action.ended, action.exit_code) == ("finished", 0), action.output
    assert heard.read_text("utf-8").split("\n") == [word, "last"]


def test_the_first_command_that_fails_is_the_last(tmp_path: Path) -> None:
    action = run("echo one", "exit 7", f'mkdir "{tmp_path}\\later"')
    assert (action.ended, action.exit_code) == ("failed", 7)
    assert action.problem == "Command 2 of 3 ended with code 7. The one after it did not run."
    assert action.output == ("one",)
    assert not (tmp_path / "later").exists()


def test_a_stop_ends_what_the_shell_started(tmp_path: Path) -> None:
    script = tmp_path / "wait.py"
    script.write_text("print('up', flush=True)\nimport time; time.sleep(600)", "utf-8")
    action = run(quoted("cmd", [sys.executable, "-u", str(script)]), stop_at="up")
    assert (action.ended, action.output) == ("cancelled", ("up",))


def test_a_question_gets_no_answer_and_nothing_waits(tmp_path: Path) -> None:
    script = tmp_path / "ask.py"
    script.write_text("input('Proceed ([y]/n)? ')", "utf-8")
    action = run(quoted("cmd", [sys.executable, str(script)]))
    assert (action.ended, action.exit_code) == ("failed", 1)
    assert action.problem.endswith(NO_ANSWERS)


def test_the_home_folder_is_where_it_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    action = run("echo %CD%")
    assert action.output == (str(tmp_path),)
    assert action.folder == str(tmp_path)


def test_what_is_in_the_code_page_can_be_read() -> None:
    assert run("echo Käthe").output == ("Käthe",)
