"""A crash of the whole program is written down, and the next start tells of it. Each window is a process."""

import getpass
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from driving import MakeWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gpuwizard.report import Identity, redact_text
from gpuwizard.ui import errors
from gpuwizard.ui.crash_log import LOG_BYTES, CrashLog
from gpuwizard.ui.errors import ErrorHooks
from gpuwizard.ui.last_time import LastTimeCard
from gpuwizard.ui.widgets.text import TextLabel

ROOT = Path(__file__).parents[2]
WINDOW = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
def found(name):
    return next((w for w in QApplication.allWidgets() if type(w).__name__ == name and w.isVisible()), None)
def when(name, do):
    QTimer.singleShot(10, lambda: do(found(name)) if found(name) else when(name, do))
{what}
from gpuwizard.app import main
sys.exit(main([]))
"""
CLOSES = "when('Window', lambda w: w.window().close())"
TELLS = """
def tell(card):
    card.show_button.click()
    print(card.dialog.box.toPlainText(), flush=True)
    card.dialog.accept()
    card.dismiss_button.click()
    QTimer.singleShot(0, lambda: found('Window').window().close())
when('LastTimeCard', tell)
"""
# It asks what stands on the first page once the log was looked through.
LISTS = """
from gpuwizard.ui.application import Filling
look = Filling._tell_of_last_time
def looked(self, window, log):
    look(self, window, log)
    there = any(type(w).__name__ == 'LastTimeCard' for w in QApplication.allWidgets())
    print("card" if there else "nothing", flush=True)
    window.window().close()
Filling._tell_of_last_time = looked
"""
WINDOWS = sys.platform == "win32"
CRASHES = {
    "a wrong address": "import faulthandler\nwhen('Window', lambda w: faulthandler._read_null())",
    "abort": "when('Window', lambda w: os.abort())",
    "Qt's own end": "from PySide6.QtCore import qFatal\nwhen('Window', lambda w: qFatal('Qt gives up'))",
}
SAID = {
    "a wrong address": "access violation" if WINDOWS else "Fatal Python error: Segmentation fault",
    "abort": "Fatal Python error: Aborted",
    "Qt's own end": "Qt: [A qFatal() call",
}
# Windows: the code of abort(), that of a wrong address, and that of a program that ends itself at once.
ENDED = (3, 0xC0000005, 0xC0000409) if WINDOWS else (-signal.SIGSEGV, -signal.SIGABRT)


def start(what: str, **more: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **more}
    argv = [sys.executable, "-c", WINDOW.format(what=what)]
    return subprocess.run(argv, env=env, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("crash", CRASHES)
def test_the_next_start_tells_of_a_crash_until_it_is_dismissed(crash: str) -> None:
    assert start(CRASHES[crash]).returncode in ENDED
    assert start(LISTS).stdout.split() == ["card"]
    told = start(TELLS)
    assert told.returncode == 0, told.stderr
    assert SAID[crash] in told.stdout
    assert "run_window" in told.stdout  # Where it stood.
    assert start(LISTS).stdout.split() == ["nothing"]


def test_a_window_that_was_closed_or_killed_did_not_crash(settings_file: Path) -> None:
    assert start(CLOSES).returncode == 0
    assert list((settings_file.parent / "logs").glob("*.txt")) == []
    start("when('Window', lambda w: os._exit(0))")  # As when the computer is switched off: nothing is written.
    assert start(LISTS).stdout.split() == ["nothing"]


def test_where_nothing_can_be_written_the_window_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = start(CLOSES, GPUWIZARD_LOGS=str(tmp_path / "file" / "logs"))
    assert done.returncode == 0, done.stderr


# A window that starts a program for the terminal shows a console for a moment on Windows.
ALONE = """
import sys
from pathlib import Path
from gpuwizard.report import Identity
from gpuwizard.ui.crash_log import CrashLog
def look(event, arguments):
    if event in ("subprocess.Popen", "os.system", "os.startfile"):
        print("started", arguments, flush=True)
sys.addaudithook(look)
print(CrashLog(Path("nowhere")).for_support("x").split(", ")[1])
Identity.current()
"""


def test_no_program_is_started_to_learn_the_names_of_the_system_and_the_computer() -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", ALONE], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.split() == ["Python", ".".join(map(str, sys.version_info[:3]))], done.stderr


def mask(text: str) -> str:
    return redact_text(text, Identity.current())


@pytest.fixture
def log(tmp_path: Path) -> Iterator[CrashLog]:
    made = CrashLog(tmp_path / "logs")
    made.keep(mask)
    yield made
    made.end()


def test_the_log_holds_no_name_and_does_not_grow_for_ever(log: CrashLog, caplog: pytest.LogCaptureFixture) -> None:
    out = logging.getLogger("gpuwizard.test")
    out.setLevel(logging.INFO)
    out.info("looked into %s as %s", Path.home() / "project" / "venv", f"/home/{getpass.getuser()}/x")
    text = (log.folder / "window.log").read_text("utf-8")
    assert "~/project/venv" in text.replace("\\", "/")
    assert str(Path.home() / "project") not in text
    assert f"/home/{getpass.getuser()}/" not in text
    for _ in range(60):
        out.info("x" * 20_000)
    sizes = [path.stat().st_size for path in log.folder.iterdir()]
    assert sum(sizes) <= 3 * LOG_BYTES


def test_what_cannot_be_masked_is_not_told(tmp_path: Path) -> None:
    def broken(text: str) -> str:
        raise RuntimeError("the masking broke")

    log = CrashLog(tmp_path)
    log.keep(broken)
    logging.getLogger("gpuwizard.test").warning("a secret of %s", "anna")
    log.end()
    assert "anna" not in (tmp_path / "window.log").read_text("utf-8")
    assert "anna" not in log.for_support("anna was here")


def test_a_window_that_is_open_is_not_taken_for_one_that_broke(tmp_path: Path) -> None:
    wait = "from gpuwizard.ui.crash_log import CrashLog\nfrom pathlib import Path\nimport faulthandler, sys\n"
    wait += f"log = CrashLog(Path({str(tmp_path)!r}))\nlog.begin()\nfaulthandler.dump_traceback(log._file)\n"
    wait += "print('open', flush=True)\nsys.stdin.read()\n"
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", wait], env=env, stdin=pipe, stdout=pipe, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "open"
        log = CrashLog(tmp_path)
        log.keep(mask)
        assert log.last_time() == ""
        other.kill()
        other.wait(30)
        assert "most recent call first" in log.last_time()
        log.end()


def test_the_card_saves_what_helps_support(
    make_window: MakeWindow, qtbot: QtBot, log: CrashLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    card = LastTimeCard(log, "Fatal Python error: Aborted", lambda: tmp_path)
    window.page_of("welcome").body.insertWidget(0, card)
    proposed: list[str] = []

    def name(_parent: object, _title: str, begin: str, *_: str) -> tuple[str, str]:
        proposed.append(begin)
        return begin, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    qtbot.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    (saved,) = map(Path, proposed)
    assert saved.parent == tmp_path
    assert "Fatal Python error: Aborted" in saved.read_text("utf-8")
    assert str(saved) in card.says.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "folder.txt"), ""))
    qtbot.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    assert "was not saved" in card.says.text()


def test_the_error_dialog_says_what_was_changed(
    make_window: MakeWindow, qtbot: QtBot, log: CrashLog, caplog: pytest.LogCaptureFixture
) -> None:
    window = make_window()
    hooks = ErrorHooks(window.controller.bridge, window, window.controller, log)

    def told() -> str:
        hooks._show(f"Traceback in {Path.home() / 'work' / 'x.py'}")
        assert hooks.dialog is not None
        said = " ".join(label.text() for label in hooks.dialog.findChildren(TextLabel))
        assert str(Path.home() / "work") not in hooks.dialog.box.toPlainText()
        hooks.dialog.accept()
        return said

    assert errors.NOTHING_RAN in told()
    window.controller.setup.acted = True
    said = told()
    assert errors.SOMETHING_RAN in said
    assert errors.NOTHING_RAN not in said
    window.controller.setup.phase = "working"
    assert errors.STILL_RUNS in told()
    window.controller.setup.phase = "choose"
