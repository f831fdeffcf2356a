"""The page of the search path: what is marked, what opens, and what is copied."""

import sys
from collections.abc import Callable

import pytest
import sample_paths
from driving import User
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpuwizard.model.report import Report, Seen
from gpuwizard.ui.theme import MONO_FONTS
from gpuwizard.ui.widgets.command_box import CommandBox
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.seen import SeenCard
from gpuwizard.ui.widgets.status import StatusIcon
from gpuwizard.ui.widgets.text import PathLabel, TextLabel
from gpuwizard.ui.window import Window

MakeUser = Callable[..., User]


def path_page(make_user: MakeUser, report: Report) -> Window:
    user = make_user(report=report)
    user.window.go("path")
    return user.window


def card(window: Window, title: str) -> SeenCard:
    return next(one for one in window.page.findChildren(SeenCard) if one.accessibleName().startswith(f"{title}: "))


def shown(widget: SeenCard | Disclosure, kind: type[TextLabel | PathLabel] = TextLabel) -> list[str]:
    return [label.text() for label in widget.findChildren(kind) if label.isVisible()]


def entries(widget: SeenCard | Disclosure) -> list[int]:
    return [int(text.split()[1]) for text in shown(widget) if text.startswith("Entry ")]


def part(widget: SeenCard, title: str) -> Disclosure:
    return next(one for one in widget.findChildren(Disclosure) if one.button.text() == title)


def test_of_sixty_entries_those_are_shown_that_something_is_wrong_with(make_user: MakeUser) -> None:
    path = card(path_page(make_user, sample_paths.windows()), "PATH")
    assert entries(path) == [8, 21, 45, 60]
    icons = [icon.accessibleName() for icon in path.findChildren(StatusIcon) if icon.isVisible()]
    assert icons == ["worth a look", "not good", "worth a look", "worth a look"]
    assert "this folder does not exist" in shown(path)


def test_a_click_shows_all_of_them_in_order(make_user: MakeUser, qtbot: QtBot) -> None:
    path = card(path_page(make_user, sample_paths.windows()), "PATH")
    every = part(path, "Show all 60")
    assert every.button.accessibleName() == "Show all 60: PATH"
    qtbot.mouseClick(every.button, Qt.MouseButton.LeftButton)
    assert entries(every) == list(range(1, 61))
    qtbot.mouseClick(every.button, Qt.MouseButton.LeftButton)
    assert entries(every) == []


def test_the_keyboard_reaches_the_rest_of_the_list(make_user: MakeUser) -> None:
    user = make_user(report=sample_paths.windows())
    user.window.go("path")
    every = part(card(user.window, "PATH"), "Show all 60")
    user.window.sidebar.setFocus()
    for _ in range(80):
        user.press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is every.button:
            break
    assert every.button.hasFocus()
    user.press(Qt.Key.Key_Space)
    assert len(entries(every)) == 60


def test_the_corrected_value_is_copied_as_it_is(make_user: MakeUser, qtbot: QtBot) -> None:
    report = sample_paths.linux()
    wanted = next(row for row in report.results[0].layers[3].seen if row.commands)
    path = card(path_page(make_user, report), "LD_LIBRARY_PATH")
    (box,) = path.findChildren(CommandBox)
    assert box.isVisible()
    qtbot.mouseClick(box.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == wanted.commands[0].text == "export LD_LIBRARY_PATH=/home/anna/lib"
    assert wanted.value in shown(path)
    assert wanted.note in shown(path)


def test_on_windows_the_terminals_value_is_open_and_the_lasting_way_beside_it_closed(make_user: MakeUser) -> None:
    path = card(path_page(make_user, sample_paths.windows()), "PATH")
    boxes = [box.isVisible() for box in path.findChildren(CommandBox)]
    assert boxes == [True, False]
    part(path, "Your own PATH, corrected").button.setChecked(True)
    assert [box.isVisible() for box in path.findChildren(CommandBox)] == [True, True]
    assert any("administrator" in text for text in shown(path))


def test_what_only_tidies_up_is_closed(make_user: MakeUser) -> None:
    report = sample_paths.linux()
    result = report.results[0]
    seen = tuple(replace(row, mark="info") if row.commands else row for row in result.layers[3].seen)
    layers = (*result.layers[:3], replace(result.layers[3], seen=seen), *result.layers[4:])
    made = replace(report, results=(replace(result, layers=layers),))
    path = card(path_page(make_user, made), "LD_LIBRARY_PATH")
    assert [box.isVisible() for box in path.findChildren(CommandBox)] == [False]


def test_a_librarys_row_opens_to_its_search_whatever_family_it_is_of(make_user: MakeUser, qtbot: QtBot) -> None:
    libraries = card(path_page(make_user, sample_paths.linux()), "Libraries that TensorFlow opens")
    assert [text for text in shown(libraries) if text.startswith("lib")] == ["libcudnn.so.9"]
    qtbot.mouseClick(part(libraries, "Where the loader looked (2)").button, Qt.MouseButton.LeftButton)
    assert "LD_LIBRARY_PATH  /usr/local/cuda-11.8/lib64: taken" in shown(libraries)
    every = part(libraries, "Show all 9")
    every.button.setChecked(True)
    searches = [one for one in every.findChildren(Disclosure) if one.button.accessibleName().startswith("Where")]
    assert len(searches) == 9
    searches[1].button.setChecked(True)
    assert any(text.startswith("RUNPATH  ") for text in shown(searches[1]))


@pytest.mark.parametrize("width", [800, 860, 1000])
def test_a_wrapped_command_has_nothing_to_scroll_to_at_its_side(
    make_user: MakeUser, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    fixed = [name for name in QFontDatabase.families() if QFontDatabase.isFixedPitch(name)]
    if not fixed:
        pytest.skip("this machine has no font of a fixed pitch")
    monkeypatch.setitem(MONO_FONTS, sys.platform, [*MONO_FONTS.get(sys.platform, []), *fixed])
    user = make_user(report=sample_paths.windows())
    user.window.resize(width, 700)
    qtbot.waitUntil(lambda: user.window.width() == width)
    user.window.go("path")
    box = card(user.window, "PATH").findChildren(CommandBox)[0].box
    assert QFontInfo(box.font()).fixedPitch()
    qtbot.waitUntil(box.verticalScrollBar().isVisible)
    for _ in range(3):
        QApplication.processEvents()
        user.window.grab()
    assert not box.horizontalScrollBar().isVisible()
    text, layout = box.toPlainText(), box.document().firstBlock().layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    longest = max(len(text[line.textStart() :][: line.textLength()].rstrip()) for line in lines)
    assert longest * QFontMetricsF(box.font()).horizontalAdvance("x") <= box.viewport().width()


@pytest.mark.parametrize("name", ["linux", "windows"])
def test_the_page_fits_into_a_small_window_with_everything_open(make_user: MakeUser, qtbot: QtBot, name: str) -> None:
    window = path_page(make_user, getattr(sample_paths, name)())
    window.resize(800, 600)
    for one in window.page.findChildren(SeenCard):
        for opened in one.findChildren(Disclosure):
            opened.button.setChecked(True)
    bar = window.page.scroller.horizontalScrollBar()
    qtbot.waitUntil(lambda: window.width() == 800 and bar.maximum() == 0)


def test_a_long_path_stays_one_line_and_its_tooltip_has_all_of_it(make_user: MakeUser) -> None:
    report = sample_paths.linux()
    result = report.results[0]
    long = "/a rather long folder" * 20
    seen = (Seen("LD_LIBRARY_PATH entry 1", long, group="LD_LIBRARY_PATH", is_path=True),)
    layers = (*result.layers[:3], replace(result.layers[3], seen=seen), *result.layers[4:])
    window = path_page(make_user, replace(report, results=(replace(result, layers=layers),)))
    (label,) = card(window, "LD_LIBRARY_PATH").findChildren(PathLabel)
    assert label.height() < 2 * label.fontMetrics().height()
    assert label.fontMetrics().horizontalAdvance(long) > label.width()
    assert label.toolTip() == label.text() == long
