"""A second start: who opens a window, and who gets the file. The windows are processes of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Timer

import psutil
import pytest
import sample_reports as samples
from driving import MakeWindow
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot
from scripted import FakeSession, World

from gpuwizard.report import save
from gpuwizard.ui.dropped import would_lose
from gpuwizard.ui.single_instance import Parcel, SingleInstance, _read

ROOT = Path(__file__).parents[2]
LIMIT_SECONDS = 90.0  # After it a window is ended, so that no test waits for a word for ever.

# A window that tells on stdout what it shows, and whether it listens.
FIRST = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from gpuwizard.ui import forward, single_instance
listen = single_instance.SingleInstance.listen
def tell(text): print(text, flush=True)
def listening(self, take):
    def taken(parcel):
        done = take(parcel)
        tell("taken " + parcel.kind if done else "busy")
        return done
    tell("listens" if listen(self, taken) else "alone")
single_instance.SingleInstance.listen = listening
seen = []
def look():
    for window in QApplication.topLevelWidgets():
        content = getattr(window, "centralWidget", lambda: None)()
        step = getattr(content, "step", None)
        if step and step not in seen:
            seen.append(step)
            tell("shows " + step)
timer = QTimer()
timer.timeout.connect(look)
timer.start(10)
from gpuwizard.app import main
sys.exit(main(sys.argv[1:]))
"""


class Starts:
    """Starts the program as one user with one screen."""

    def __init__(self, folder: Path) -> None:
        folder.chmod(0o700)
        self.folder = folder
        self.running: list[subprocess.Popen[str]] = []
        self.watches: list[Timer] = []
        self.env = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "GPUWIZARD_INSTANCE": "test",
            "PYTHONIOENCODING": "utf-8",
            "XDG_RUNTIME_DIR": str(folder),
            "TEMP": str(folder),
            "TMP": str(folder),
        }

    def window(self, *words: str) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE
        argv = [sys.executable, "-c", FIRST, *words]
        made = subprocess.Popen(
            argv, env=self.env, cwd=self.folder, stdout=pipe, stderr=subprocess.DEVNULL, encoding="utf-8"
        )
        self.running.append(made)
        self.watches.append(Timer(LIMIT_SECONDS, made.kill))
        self.watches[-1].start()
        return made

    def second(self, *words: str) -> subprocess.CompletedProcess[str]:
        argv = [sys.executable, "-m", "gpuwizard", *words]
        return subprocess.run(
            argv, env=self.env, cwd=self.folder, capture_output=True, encoding="utf-8", timeout=60, check=False
        )


def until(window: subprocess.Popen[str], *wanted: str) -> None:
    """Reads what a window tells until it has told all that is wanted; a window that ends fails the test."""
    left = set(wanted)
    assert window.stdout is not None
    for line in window.stdout:
        left.discard(line.strip())
        if not left:
            return
    raise AssertionError(f"the window ended and never told {left}")


@pytest.fixture
def starts(tmp_path: Path) -> Iterator[Starts]:
    folder = tmp_path / "run"
    folder.mkdir()
    made = Starts(folder)
    yield made
    for watch in made.watches:
        watch.cancel()
    for window in made.running:
        window.kill()
        window.wait(30)
        assert window.stdout is not None
        window.stdout.close()


def test_a_second_start_ends_and_the_first_window_takes_its_file(starts: Starts) -> None:
    first = starts.window()
    until(first, "shows welcome", "listens")
    bare = starts.second()
    assert (bare.returncode, "its window was brought to the front" in bare.stderr) == (0, True)
    until(first, "taken")
    (starts.folder / "error.log").write_text("Could not load dynamic library 'libcudnn.so.8'\n")
    assert starts.second("error.log").returncode == 0  # A path that counts from where the second was started.
    until(first, "taken log", "shows explain")
    (starts.folder / "team.toml").write_text('[framework]\nname = "tensorflow"\n')
    assert starts.second("team.toml").returncode == 0
    until(first, "taken profile", "shows setup")


def test_a_report_opens_in_the_window_that_is_there(starts: Starts) -> None:
    first = starts.window()
    until(first, "listens")
    words: tuple[list[str], ...] = (["open", "report.gpuwizard.json"], ["über 100 %.gpuwizard"], ["report.zip"])
    for call in words:
        assert save(samples.missing_cudnn(), starts.folder / call[-1]) is None
        assert starts.second(*call).returncode == 0
        until(first, "taken report")
    until(starts.window("--new-window", "report.zip"), "shows summary")


@pytest.mark.parametrize("flag", ["--new-window", "--reset"])
def test_who_wants_a_window_of_its_own_gets_it(starts: Starts, flag: str) -> None:
    until(starts.window(), "listens")
    until(starts.window(flag), "shows welcome", "alone")


def test_a_demonstration_has_nothing_to_do_with_other_windows(starts: Starts) -> None:
    until(starts.window("--demo", "card-too-new"), "shows welcome")
    until(starts.window(), "shows welcome", "listens")
    until(starts.window("--demo", "card-too-new"), "shows welcome")


def test_a_first_window_that_was_killed_is_no_obstacle(starts: Starts) -> None:
    first = starts.window()
    until(first, "listens")
    first.kill()
    first.wait(30)
    until(starts.window(), "shows welcome", "listens")
    assert starts.second().returncode == 0


def test_beside_a_window_that_hangs_another_one_opens(starts: Starts) -> None:
    first = starts.window()
    until(first, "listens")
    psutil.Process(first.pid).suspend()
    until(starts.window(), "shows welcome", "alone")
    psutil.Process(first.pid).resume()


def test_two_starts_at_once_open_one_window(starts: Starts) -> None:
    """The second waits for the first, which shows its window before it listens."""
    told = []
    for window in (starts.window(), starts.window()):
        assert window.stdout is not None
        told.append(next((line.strip() for line in window.stdout if line.strip() in ("listens", "alone")), "ended"))
    assert sorted(told) == ["ended", "listens"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["gone.json"], "does not exist"),
        (["gone.log"], "does not exist"),
        (["."], "is a folder"),
        (["page.html"], "open it in a web browser"),
        (["picture.png"], "is no text"),
        (["other.json"], "not a report of gpuwizard"),
        (["a.log", "b.log"], "One file can be opened at a time"),
        (["chek"], "Invalid choice"),
    ],
)
def test_what_cannot_be_opened_is_said_in_one_sentence(starts: Starts, words: list[str], says: str) -> None:
    (starts.folder / "page.html").write_text("<html></html>")
    (starts.folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0")
    (starts.folder / "other.json").write_text("{}")
    done = starts.second(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr
    assert len([line for line in done.stderr.splitlines() if line]) == 1


def test_a_name_of_a_command_is_always_the_command(starts: Starts) -> None:
    (starts.folder / "causes").write_text("a file of that name")
    done = starts.second("causes")
    assert (done.returncode, "driver.missing" in done.stdout) == (0, True)


@pytest.fixture
def pair(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], SingleInstance]]:
    made: list[SingleInstance] = []

    def one() -> SingleInstance:
        made.append(SingleInstance("pair", tmp_path))
        return made[-1]

    yield one
    for instance in made:
        instance.close()


def test_what_is_no_message_of_ours_is_hung_up_on(
    qtbot: QtBot, pair: Callable[[], SingleInstance], tmp_path: Path
) -> None:
    first, taken = pair(), []
    assert not first.meet(Parcel())
    assert first.listen(lambda parcel: not taken.append(parcel))  # type: ignore[func-returns-value]
    good = json.dumps(Parcel("/tmp/x.log", "log")._asdict()).encode()
    for line in (b"[1]", b"nonsense", b'{"file": 3}', b'{"file": "a", "kind": "program"}', b"x" * 100_000, good):
        stranger = QLocalSocket()
        stranger.connectToServer(first._address)
        stranger.write(line + b"\n")
        qtbot.waitUntil(lambda it=stranger: it.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert taken == [Parcel("/tmp/x.log", "log")]


def test_a_message_comes_back_as_it_was_sent() -> None:
    parcel = Parcel("C:\\Users\\Müller & Söhne\\100 %.gpuwizard", "report", "token")
    assert _read(json.dumps(parcel._asdict()).encode()) == parcel


def test_a_file_takes_nothing_away_from_the_user(make_window: MakeWindow, qtbot: QtBot) -> None:
    """A check that runs and its result stay on the screen; the report then opens in a window of its own."""
    from gpuwizard.engine.plan import Plan

    session = FakeSession(samples.missing_cudnn(), hold_at="cuda")
    window = make_window(World(session))
    assert not any(would_lose(window, kind) for kind in ("report", "profile", "log"))
    window.controller.start(Plan(pythons=("x",)))
    assert [would_lose(window, kind) for kind in ("report", "profile", "log")] == [True, True, False]
    with qtbot.waitSignal(window.controller.ended):
        session.release()
    assert [would_lose(window, kind) for kind in ("report", "profile", "log")] == [True, False, False]
    window.controller.show_report(samples.healthy(), "the saved report of a colleague")
    assert not would_lose(window, "report")
