"""Starting and ending processes on Windows: nothing hangs, nothing is left behind, text stays readable."""

import ctypes
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil
import pytest

from gpuwizard.probes import command
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import finished, run_script
from gpuwizard.probes.command import FLOOD_BYTES, Outcome, run
from gpuwizard.probes.written import KEPT_BYTES

# Starts a child that starts a child; each prints its number, all sleep.
FAMILY = """
import subprocess, sys, time
depth, seconds = int(sys.argv[1]), float(sys.argv[2])
if depth:
    child = subprocess.Popen([sys.executable, "-I", sys.argv[0], str(depth - 1), "60"])
    print(child.pid, flush=True)
time.sleep(seconds)
"""


def python(code: str, timeout: float = 30.0, cancel: Cancel | None = None) -> Outcome:
    return run([sys.executable, "-I", "-c", code], timeout=timeout, cancel=cancel)


def members(outcome: Outcome) -> list[int]:
    return [int(number) for number in outcome.out.split()]


def test_a_plain_exit_code_is_no_crash() -> None:
    outcome = python("import sys; print('here'); sys.exit(3)")
    assert (outcome.end.kind, outcome.end.code, outcome.end.name) == ("exited", 3, "")
    assert outcome.out.split() == ["here"]


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("import faulthandler; faulthandler._read_null()", "STATUS_ACCESS_VIOLATION"),
        ("import os; os._exit(0xC0000135 - (1 << 32))", "STATUS_DLL_NOT_FOUND"),
        ("import os; os._exit(0xC000001D - (1 << 32))", "STATUS_ILLEGAL_INSTRUCTION"),
        ("import os; os._exit(0xC0000999 - (1 << 32))", "NTSTATUS 0xC0000999"),
    ],
)
def test_a_crash_has_windows_name(code: str, name: str) -> None:
    outcome = python(code)
    assert (outcome.end.kind, outcome.end.name) == ("signal", name)


def test_a_program_that_is_not_there_is_an_answer() -> None:
    outcome = run(["C:\\no such folder\\program.exe"], timeout=5)
    assert outcome.end.kind == "not-started"
    assert "C:\\no such folder\\program.exe" in outcome.problem


def test_the_limit_ends_the_child_and_its_children(tmp_path: Path) -> None:
    script = tmp_path / "family müller.py"
    script.write_text(FAMILY, "utf-8")
    started = time.monotonic()
    outcome = run([sys.executable, "-I", str(script), "2", "60"], timeout=5)
    assert outcome.end.kind == "timeout"
    assert time.monotonic() - started < 30
    assert len(members(outcome)) == 2
    assert not [number for number in members(outcome) if psutil.pid_exists(number)]


def test_a_child_that_ends_first_leaves_no_children_behind(tmp_path: Path) -> None:
    script = tmp_path / "family.py"
    script.write_text(FAMILY, "utf-8")
    outcome = run([sys.executable, "-I", str(script), "2", "3"], timeout=30)
    assert outcome.ok
    assert members(outcome)
    assert not [number for number in members(outcome) if psutil.pid_exists(number)]


def test_cancelling_ends_it_at_once() -> None:
    cancel = Cancel()
    threading.Timer(0.5, cancel.set).start()
    outcome = python("import time; time.sleep(60)", cancel=cancel)
    assert outcome.end.kind == "cancelled"
    assert outcome.seconds < 10


def test_a_flood_is_stopped_and_its_head_and_tail_kept() -> None:
    outcome = python("import sys\nwhile True: sys.stdout.write('x' * 100_000)")
    assert outcome.end.kind == "flood"
    assert outcome.written > FLOOD_BYTES
    assert len(outcome.out) < KEPT_BYTES + 100


def test_text_in_the_system_s_code_page_stays_readable() -> None:
    """Libraries write file names as this Windows has them, not as UTF-8."""
    outcome = python(
        "import sys\n"
        "sys.stdout.buffer.write('C:\\\\Users\\\\M\\u00fcller\\n'.encode('mbcs'))\n"
        "sys.stdout.buffer.write('C:\\\\Users\\\\M\\u00fcller\\n'.encode('utf-8'))"
    )
    assert outcome.out.splitlines() == ["C:\\Users\\Müller"] * 2


def error_mode() -> int:
    return int(ctypes.windll.kernel32.GetErrorMode())  # type: ignore[attr-defined]


def test_dialogs_are_off_only_while_a_child_starts() -> None:
    before = error_mode()
    with command._no_dialogs():
        assert error_mode() & command.NO_DIALOGS == command.NO_DIALOGS
    assert error_mode() == before


@pytest.mark.skipif(hasattr(ctypes.WinDLL("ntdll"), "wine_get_version"), reason="wine does not hand it to children")
def test_a_child_asks_nobody_to_press_ok() -> None:
    outcome = python("import ctypes; print(ctypes.windll.kernel32.GetErrorMode())")
    assert int(outcome.out) & command.NO_DIALOGS == command.NO_DIALOGS


def test_a_child_has_no_console_window() -> None:
    outcome = python("import ctypes; print(ctypes.windll.kernel32.GetConsoleWindow())")
    assert outcome.out.split() == ["0"]


def test_a_script_reports_through_its_channel_and_leaves_no_folder(
    environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "Témp folder"
    place.mkdir()
    monkeypatch.setenv("TEMP", str(place))
    monkeypatch.setenv("TMP", str(place))
    monkeypatch.setattr(tempfile, "tempdir", None)
    lines, outcome = run_script(str(environment), "interpreter.py", timeout=30)
    assert outcome.ok
    assert finished(lines)
    assert lines[0]["prefix"] == str(environment.parent.parent)
    assert lines[0]["platform"] == "win-amd64"
    assert os.listdir(place) == []


def test_a_script_that_hangs_leaves_no_folder_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "wait.py").write_text("import time\ntime.sleep(60)\n", "utf-8")
    _, outcome = run_script(sys.executable, str(tmp_path / "wait.py"), timeout=2)
    assert outcome.end.kind == "timeout"
    assert os.listdir(tmp_path) == ["wait.py"]
