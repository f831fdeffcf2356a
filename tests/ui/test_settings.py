"""What the window remembers, and that nothing in its file ever does harm."""

import logging
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sample_reports as samples
from driving import User
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from scripted import FakeSession, World

from gpuwizard.ui import theme
from gpuwizard.ui.application import Filling
from gpuwizard.ui.colors import SCHEMES
from gpuwizard.ui.frame import Frame
from gpuwizard.ui.language import current, set_language
from gpuwizard.ui.pages.target import TargetPage
from gpuwizard.ui.settings import Settings, on_screen
from gpuwizard.ui.settings_dialog import SettingsDialog
from gpuwizard.ui.window import Window

MakeUser = Callable[..., User]
OTHER = "/opt/other/bin/python"
AT_FIRST = ("system", "system", (), "auto", None, None)


def told(settings: Settings) -> tuple[object, ...]:
    kept = settings
    return kept.theme, kept.language, kept.pythons, kept.framework, kept.chosen_reports, kept.window


def test_at_first_all_is_as_the_desktop_has_it_and_nothing_is_written(settings_file: Path, qapp: QApplication) -> None:
    assert told(Settings(settings_file)) == AT_FIRST
    assert not settings_file.parent.exists()


def test_what_is_set_is_there_the_next_time(settings_file: Path, tmp_path: Path, qapp: QApplication) -> None:
    settings = Settings(settings_file)
    settings.theme, settings.language = "dark", "zh_CN"
    settings.remember_target(("C:\\Users\\Jürgen, M\\python.exe", "/home/ü/py=3;x"), "torch")
    settings.reports = tmp_path
    settings.remember_window(QRect(-20, 30, 900, 700), True)
    again = told(Settings(settings_file))
    pythons = ("C:\\Users\\Jürgen, M\\python.exe", "/home/ü/py=3;x")
    assert again == ("dark", "zh_CN", pythons, "torch", tmp_path, (QRect(-20, 30, 900, 700), True))


@pytest.mark.parametrize("pythons", [(), ("/a",), ("/a, b",), ("/a", "/b")])
def test_no_python_one_and_several_are_told_apart(
    settings_file: Path, qapp: QApplication, pythons: tuple[str, ...]
) -> None:
    settings = Settings(settings_file)
    settings.remember_target(("/before",), "jax")
    settings.remember_target(pythons, "auto")
    assert Settings(settings_file).pythons == pythons


NONSENSE = {
    "empty": b"",
    "half written": b"[General]\nthe",
    "no ini": b"\x00\xff\xfe\x80 not an ini file \r\r\n===",
    "broken heading": b"[General\ntheme=green",
    "wrong values": b"[General]\ntheme=green\nlanguage=klingon\nlast_framework=caffe\nwindow=wide\nreports=relative\n",
    "wrong kinds": b"[General]\ntheme=light, dark\nlanguage=@Invalid()\nlast_framework=@ByteArray(torch)\n",
    "absurd window": b"[General]\nwindow=99999999999999999999 0 900 700 0\n",
    "no size": b"[General]\nwindow=0 0 -900 0 0\n",
    "other digits": "[General]\nwindow=٣ ٣ ٣٣٣ ٣٣٣ ٠\n".encode(),
    "a folder that is gone": b"[General]\nreports=/no/such/folder\n",
    "a name that no disk bears": b"[General]\nreports=/a\\x0/b\n",
}


@pytest.mark.parametrize("data", NONSENSE.values(), ids=NONSENSE)
def test_nonsense_in_the_file_is_as_if_it_was_not_there(settings_file: Path, qapp: QApplication, data: bytes) -> None:
    settings_file.parent.mkdir()
    settings_file.write_bytes(data)
    settings = Settings(settings_file)
    assert told(settings) == AT_FIRST
    assert settings.reports.is_dir()
    settings.theme = "dark"
    assert Settings(settings_file).theme == "dark"


@pytest.mark.parametrize("blocked", ["the file is a folder", "the folder is a file"])
def test_where_nothing_can_be_kept_it_is_said_once_in_the_log_and_holds_until_the_end(
    settings_file: Path, qapp: QApplication, caplog: pytest.LogCaptureFixture, blocked: str
) -> None:
    if blocked == "the file is a folder":
        settings_file.mkdir(parents=True)
    else:
        settings_file.parent.write_text("in the way")
    with caplog.at_level(logging.INFO, "gpuwizard"):
        settings = Settings(settings_file)
        settings.theme = "dark"
        settings.language = "ja"
        settings.put_back()
        settings.theme = "light"
    assert settings.theme == "light"
    (line,) = [record for record in caplog.records if record.name.startswith("gpuwizard")]
    assert str(settings_file) in line.getMessage()
    assert line.levelno < logging.WARNING  # Without a log file a warning would land in the user's terminal.


WRITES = """
import sys
from pathlib import Path
from gpuwizard.ui.settings import Settings
settings = Settings(Path(sys.argv[1]))
print(settings.theme, flush=True)
sys.stdin.readline()
settings.language = "de"
settings.remember_target(("/there",), "jax")
"""


def test_two_windows_at_a_time_keep_what_each_of_them_sets(settings_file: Path, qapp: QApplication) -> None:
    mine = Settings(settings_file)
    mine.reports = settings_file.parent
    command = [sys.executable, "-c", WRITES, str(settings_file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "system\n"  # It has read what there was, and knows nothing of what follows.
        mine.theme = "dark"
        other.stdin.write("\n")
        other.stdin.close()
        assert other.wait(30) == 0
    mine.remember_window(QRect(1, 2, 300, 400), False)
    kept = told(Settings(settings_file))
    assert kept == ("dark", "de", ("/there",), "jax", settings_file.parent, (QRect(1, 2, 300, 400), False))


def test_putting_back_forgets_all_and_tells_it(settings_file: Path, qapp: QApplication, qtbot: QtBot) -> None:
    settings = Settings(settings_file)
    settings.theme, settings.language, settings.reports = "dark", "es", settings_file.parent
    settings.remember_target(("/a",), "jax")
    settings.remember_window(QRect(1, 2, 300, 400), False)
    heard: list[str] = []
    settings.changed.connect(heard.append)
    settings.put_back()
    assert told(settings) == told(Settings(settings_file)) == AT_FIRST
    assert {"theme", "language", "reports", "window"} <= set(heard)


@pytest.mark.parametrize(
    ("place", "seen"),
    [
        (QRect(100, 100, 900, 700), True),
        (QRect(-850, 100, 900, 700), False),  # Only a sliver is left at the edge.
        (QRect(-700, 100, 900, 700), True),
        (QRect(100, -300, 900, 700), False),  # The upper edge is what one takes hold of.
        (QRect(2000, 100, 900, 700), True),  # On the second screen.
        (QRect(4000, 100, 900, 700), False),
        (QRect(100, 1075, 900, 700), True),
        (QRect(100, 1300, 900, 700), False),
    ],
)
def test_a_window_is_put_only_where_it_can_be_taken_hold_of(place: QRect, seen: bool) -> None:
    assert on_screen(place, [QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)], 70) is seen


def test_the_window_comes_back_where_it_was(settings_file: Path, qapp: QApplication, qtbot: QtBot) -> None:
    settings = Settings(settings_file)
    frame = Frame(qapp, "light", settings)
    qtbot.addWidget(frame)
    at_first = frame.size()
    frame.show()
    frame.setGeometry(30, 40, 640, 480)
    frame.close()
    again = Frame(qapp, "light", Settings(settings_file))
    qtbot.addWidget(again)
    assert again.geometry() == QRect(30, 40, 640, 480)
    settings.remember_window(QRect(50_000, 40, 640, 480), False)
    elsewhere = Frame(qapp, "light", settings)
    qtbot.addWidget(elsewhere)
    assert elsewhere.size() == at_first
    settings.remember_window(QRect(0, 0, 9000, 9000), False)
    large = Frame(qapp, "light", settings)
    qtbot.addWidget(large)
    room = QGuiApplication.primaryScreen().availableGeometry().size()
    assert large.size().boundedTo(room) == large.size()


def test_a_maximised_window_comes_back_maximised_and_with_its_other_size(
    settings_file: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    frame = Frame(qapp, "light", Settings(settings_file))
    qtbot.addWidget(frame)
    frame.setGeometry(30, 40, 640, 480)
    frame.showMaximized()
    qtbot.waitUntil(frame.isMaximized)
    frame.close()
    again = Frame(qapp, "light", Settings(settings_file))
    qtbot.addWidget(again)
    again.show()
    assert again.isMaximized()
    again.showNormal()
    assert again.size().width() < 700


def test_the_empty_window_has_the_colour_that_was_chosen(settings_file: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """It is on the screen before anything else is loaded: a white flash is what one would see."""
    settings = Settings(settings_file)
    settings.theme = "dark"
    frame = Frame(qapp, Settings(settings_file).theme)
    qtbot.addWidget(frame)
    assert frame.palette().color(QPalette.ColorRole.Window).name() == SCHEMES["dark"].page


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot, settings_file: Path) -> "Callable[[], Window]":
    """Opens the window as the program does, with the settings of this test's file."""

    def show() -> Window:
        settings = Settings(settings_file, qapp)
        frame = Frame(qapp, settings.theme, settings)
        qtbot.addWidget(frame)
        world = World(FakeSession(samples.missing_cudnn()))
        filling = Filling(qapp, frame, lambda: world.services, (None, (), "auto"), None, settings)
        frame.fill_soon(filling.make)
        frame.show()
        frame.activateWindow()
        qtbot.waitUntil(lambda: frame.centralWidget() is not None)
        window = frame.centralWidget()
        assert isinstance(window, Window)
        qtbot.waitUntil(window.isVisible)
        made.append(filling)
        return window

    made: list[Filling] = []
    yield show  # type: ignore[misc]
    for filling in made:
        filling.shut_down()
    theme.apply(qapp, "light")
    set_language("en")


def dialog_of(window: Window) -> SettingsDialog:
    (dialog,) = [part for part in window.findChildren(SettingsDialog) if part.isVisible()]
    return dialog


def test_what_is_chosen_holds_at_once_and_the_next_time(
    shown: Callable[[], Window], qtbot: QtBot, settings_file: Path
) -> None:
    window = shown()
    qtbot.mouseClick(window.settings_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(window)
    qtbot.mouseClick(dialog.themes.button(2), Qt.MouseButton.LeftButton)
    assert window.palette().color(QPalette.ColorRole.Window).name() == SCHEMES["dark"].page
    assert [dialog.languages.itemText(number) for number in range(1, 6)] == [
        "English",
        "Deutsch",
        "简体中文",
        "日本語",
        "Español",
    ]
    dialog.languages.setFocus()
    qtbot.keyClick(dialog.languages, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.languages, Qt.Key.Key_Down)
    assert current() == "de"
    assert dialog.languages.itemText(2) == "Deutsch"
    kept = Settings(settings_file)
    assert (kept.theme, kept.language) == ("dark", "de")
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_the_settings_are_reached_by_keyboard_alone(shown: Callable[[], Window], qtbot: QtBot) -> None:
    window = shown()
    qtbot.waitUntil(window.isActiveWindow)
    window.sidebar.setFocus()
    qtbot.keyClick(window.sidebar, Qt.Key.Key_Tab)
    assert window.window().focusWidget() is window.settings_button
    qtbot.keyClick(window.settings_button, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(window)
    qtbot.waitUntil(dialog.isActiveWindow)
    reached: set[QWidget] = set()
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert {dialog.languages, dialog.reports_button, dialog.put_back_button, dialog.close_button} <= reached
    assert reached & set(dialog.themes.buttons())
    assert all(part.accessibleName() or getattr(part, "text", str)() for part in reached)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_second_press_shows_the_same_dialog(shown: Callable[[], Window], qtbot: QtBot) -> None:
    window = shown()
    for _ in range(3):
        window.settings_button.click()
        dialog_of(window).accept()
    window.settings_button.click()
    assert len(window.findChildren(SettingsDialog)) == 1
    assert dialog_of(window).isVisible()


def test_putting_back_asks_first(shown: Callable[[], Window], qtbot: QtBot, settings_file: Path) -> None:
    window = shown()
    window.controller.settings.theme = "dark"
    window.settings_button.click()
    dialog = dialog_of(window)
    qtbot.mouseClick(dialog.put_back_button, Qt.MouseButton.LeftButton)
    question = dialog.question
    assert question is not None
    assert question.escapeButton() is question.defaultButton()
    question.escapeButton().click()
    assert Settings(settings_file).theme == "dark"
    qtbot.mouseClick(dialog.put_back_button, Qt.MouseButton.LeftButton)
    question = dialog.question
    assert question is not None
    other = [button for button in question.buttons() if button is not question.escapeButton()]
    other[0].click()
    assert told(Settings(settings_file)) == AT_FIRST
    assert dialog.themes.checkedId() == 0


def test_the_folder_of_reports_is_chosen_and_used(
    shown: Callable[[], Window], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen, saved = tmp_path / "chosen", tmp_path / "saved"
    chosen.mkdir()
    saved.mkdir()
    window = shown()
    window.settings_button.click()
    dialog = dialog_of(window)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    qtbot.mouseClick(dialog.reports_button, Qt.MouseButton.LeftButton)
    assert dialog.reports.text() == str(chosen)
    dialog.accept()
    begun: list[Path] = []

    def save_name(_parent: QWidget, _title: str, begin: str, *_: str) -> tuple[str, str]:
        begun.append(Path(begin))
        return str(saved / Path(begin).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_name)
    user = User(qtbot, window)
    user.check()
    window.go("report")
    for _ in range(2):
        with qtbot.waitSignal(window.page.saved):  # type: ignore[attr-defined]
            user.click_next()
    assert begun == [chosen / "gpuwizard-report.html", saved / "gpuwizard-report.html"]
    assert window.controller.settings.reports == saved


def test_the_dialog_to_open_a_report_begins_there_too(
    shown: Callable[[], Window], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = shown()
    window.controller.settings.reports = tmp_path
    begun: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda _p, _t, begin, *_: (begun.append(begin), ("", ""))[1])
    window.page.open_button.click()  # type: ignore[attr-defined]
    assert begun == [str(tmp_path)]


def target_page(make_user: MakeUser, qtbot: QtBot, settings: Settings, world: World | None = None) -> TargetPage:
    user: User = make_user(world)
    window = user.window
    window.controller.settings = settings
    user.click_next()
    page = window.page
    assert isinstance(page, TargetPage)
    qtbot.waitUntil(lambda: not page.looking.isVisible())
    return page


def test_what_was_looked_into_last_is_chosen_already(make_user: MakeUser, qtbot: QtBot, settings_file: Path) -> None:
    first = target_page(make_user, qtbot, Settings(settings_file))
    first.list.choose([samples.CONDA])
    first.frameworks.button(2).setChecked(True)
    assert first.framework == "torch"
    first.advance()
    again = target_page(make_user, qtbot, Settings(settings_file))
    assert again.list.chosen() == (samples.CONDA,)
    assert again.framework == "torch"


def test_one_that_is_gone_is_passed_over_without_a_word(make_user: MakeUser, qtbot: QtBot, settings_file: Path) -> None:
    settings = Settings(settings_file)
    settings.remember_target(("/gone/bin/python",), "jax")
    asked: list[str] = []

    class Asked(World):
        def describe(self, path: str) -> str:
            asked.append(path)
            return "It is gone."

    page = target_page(make_user, qtbot, settings, Asked(FakeSession(samples.healthy())))
    qtbot.waitUntil(lambda: bool(asked))
    assert page.list.chosen() == (samples.PYTHON,)
    assert page.framework == "auto"
    assert not page.problem.isVisible()


def test_one_whose_path_was_given_by_hand_is_found_again(
    make_user: MakeUser, qtbot: QtBot, settings_file: Path
) -> None:
    settings = Settings(settings_file)
    settings.remember_target((OTHER,), "auto")
    page = target_page(make_user, qtbot, settings)
    qtbot.waitUntil(lambda: page.list.chosen() == (OTHER,))


def test_what_the_command_line_names_comes_before_what_was_last(
    make_user: MakeUser, qtbot: QtBot, settings_file: Path
) -> None:
    settings = Settings(settings_file)
    settings.remember_target((samples.CONDA,), "torch")
    user: User = make_user(pythons=(samples.SYSTEM,))
    user.window.controller.settings = settings
    user.click_next()
    page = user.window.page
    assert isinstance(page, TargetPage)
    qtbot.waitUntil(lambda: not page.looking.isVisible())
    assert page.list.chosen() == (samples.SYSTEM,)


def test_a_window_of_a_test_remembers_nothing_on_disk(make_user: MakeUser, settings_file: Path) -> None:
    user: User = make_user()
    assert user.window.controller.settings.path is None
    user.window.controller.settings.theme = "light"
    assert not settings_file.exists()
