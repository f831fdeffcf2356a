"""Errors that nobody expected: in slots, in threads, and at the end of the process."""

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from driving import MakeWindow
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gpuwizard.ui.bridge import Bridge
from gpuwizard.ui.errors import ErrorHooks

ROOT = Path(__file__).parents[2]


def run(code: str) -> subprocess.CompletedProcess[str]:
    """Runs code in a Python of its own, with the project and this folder to import from."""
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests/ui"))),
    }
    return subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.fixture
def hooks(make_window: MakeWindow, qtbot: QtBot) -> Iterator[ErrorHooks]:
    window = make_window()
    made = ErrorHooks(window.controller.bridge, window)
    made.install()
    yield made
    made.remove()


def boom() -> None:
    raise RuntimeError("a slot fell over")


def test_an_exception_in_a_slot_is_shown_and_the_program_goes_on(
    hooks: ErrorHooks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.CRITICAL):
        QTimer.singleShot(0, boom)
        qtbot.waitUntil(lambda: hooks.dialog is not None)
    assert hooks.dialog is not None
    assert "RuntimeError: a slot fell over" in hooks.dialog.box.toPlainText()
    assert "a slot fell over" in caplog.text
    qtbot.mouseClick(hooks.dialog.copy_button, Qt.MouseButton.LeftButton)
    assert "a slot fell over" in QGuiApplication.clipboard().text()
    qtbot.mouseClick(hooks.dialog.close_button, Qt.MouseButton.LeftButton)
    assert hooks.dialog is None
    assert hooks.count == 1


def test_an_exception_in_a_thread_is_shown(hooks: ErrorHooks, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.CRITICAL):
        thread = threading.Thread(target=boom)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: hooks.dialog is not None)
    assert hooks.dialog is not None
    hooks.dialog.accept()


def test_a_storm_of_errors_opens_one_dialog(hooks: ErrorHooks, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.CRITICAL):
        for _ in range(5):
            QTimer.singleShot(0, boom)
        qtbot.waitUntil(lambda: hooks.count == 5)
    assert hooks.dialog is not None
    hooks.dialog.accept()


def test_the_bridge_carries_what_qt_would_change_on_the_way(qtbot: QtBot) -> None:
    bridge = Bridge()
    arrived: list[object] = []
    sent = ({1: "not a string key"}, 2**40, None, ("a", b"b"))
    worker = threading.Thread(target=lambda: [bridge.post(arrived.append, value) for value in sent])
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(arrived) == len(sent))
    assert tuple(arrived) == sent


def test_nothing_comes_through_a_closed_bridge(qtbot: QtBot) -> None:
    bridge = Bridge()
    arrived: list[object] = []
    bridge.post(arrived.append, 1)
    bridge.close()
    bridge.post(arrived.append, 2)
    last = Bridge()
    last.post(arrived.append, 3)
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [3]


def test_a_thousand_emits_leave_the_process_alive() -> None:
    """PySide6 6.12.0 below Python 3.12 loses a reference at each emit and aborts at exit."""
    done = run(
        "from PySide6.QtCore import QCoreApplication, QObject, Signal\n"
        "app = QCoreApplication([])\n"
        "class Sender(QObject):\n"
        "    plain = Signal()\n"
        "    with_object = Signal(object)\n"
        "sender = Sender()\n"
        "heard = []\n"
        "sender.plain.connect(lambda: heard.append(1))\n"
        "sender.with_object.connect(heard.append)\n"
        "for number in range(1000):\n"
        "    sender.plain.emit()\n"
        "    sender.with_object.emit(True)\n"
        "print(len(heard))\n"
    )
    assert (done.returncode, done.stdout.strip()) == (0, "2000"), done.stderr


WINDOW = (
    "import sample_reports as samples\n"
    "from scripted import FakeSession, World\n"
    "from gpuwizard.ui.application import run_window\n"
    "from PySide6.QtCore import QTimer\n"
    "from PySide6.QtWidgets import QApplication\n"
    "def window():\n"
    "    return next((w for w in QApplication.allWidgets() if hasattr(w, 'controller')), None)\n"
    "def frame():\n"
    "    return window().window()\n"
    "def when_filled(wait, do):\n"
    "    QTimer.singleShot(wait, lambda: do() if window() else when_filled(20, do))\n"
    "app = QApplication([])\n"
)


def script(body: str) -> str:
    return WINDOW + body + "raise SystemExit(run_window(lambda: World(session).services, None))\n"


HELD = "session = FakeSession(samples.healthy(), hold_at='cuda')\n"
CASES: dict[str, tuple[str, int]] = {
    "closed by the user": (HELD + "when_filled(50, lambda: frame().close())\n", 0),
    "closed during a check": (
        HELD
        + "from gpuwizard.engine.plan import Plan\n"
        + "when_filled(50, lambda: window().controller.start(Plan(pythons=('x',))))\n"
        + "when_filled(600, lambda: frame().close())\n",
        0,
    ),
    "after an unexpected error": (
        HELD + "when_filled(50, lambda: 1 / 0)\nwhen_filled(600, lambda: frame().close())\n",
        3,
    ),
    "by Ctrl+C": (
        HELD + "import signal\nwhen_filled(50, lambda: signal.raise_signal(signal.SIGINT))\n",
        130,
    ),
    "by the end of the session": (
        HELD + "import signal\nwhen_filled(50, lambda: signal.raise_signal(signal.SIGTERM))\n",
        130,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_exit_code_tells_how_it_ended(case: str) -> None:
    body, code = CASES[case]
    done = run(script(body))
    assert done.returncode == code, done.stderr


def test_a_window_that_is_closed_leaves_no_word_on_the_terminal() -> None:
    body, _ = CASES["closed during a check"]
    lines = [line for line in run(script(body)).stderr.splitlines() if "propagateSizeHints" not in line]
    assert lines == []
