"""Somebody who has only the keyboard, and somebody with a screen of 683x384: what was hard for them, and is not."""

from collections.abc import Callable
from pathlib import Path

import pytest
import sample_reports as samples
from driving import MakeWindow, User
from here import HOME, SHELL, STAYS, python
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sample_setup import Home, home
from scripted import FakeSession, World

from gpuwizard.model.fix import Command
from gpuwizard.ui.run_dialog import RunDialog
from gpuwizard.ui.settings_dialog import SettingsDialog
from gpuwizard.ui.widgets.button import Button, without_key
from gpuwizard.ui.widgets.command_box import OutputBox
from gpuwizard.ui.widgets.dialog_size import room_for
from gpuwizard.ui.widgets.fix_card import FixBody
from gpuwizard.ui.widgets.layer_row import LayerRow

__all__ = ["home"]
MakeUser = Callable[..., User]
SMALL = QSize(683, 384)  # 1366x768 at 200 %
SHIFT = Qt.KeyboardModifier.ShiftModifier


def focus() -> QWidget | None:
    return QApplication.focusWidget()


def is_seen(widget: QWidget) -> bool:
    """Whether all of a widget is in sight."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def pressed(user: User, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QWidget | None:
    user.press(key, modifier)
    return focus()


def test_f6_goes_from_the_steps_to_the_page_and_to_its_buttons(make_user: MakeUser) -> None:
    user = make_user()
    window = user.check()
    assert focus() is window.footer.next
    assert pressed(user, Qt.Key.Key_F6) is window.sidebar
    first = pressed(user, Qt.Key.Key_F6)
    assert first is not None
    assert window.page.content.isAncestorOf(first)
    second = pressed(user, Qt.Key.Key_Tab)
    assert pressed(user, Qt.Key.Key_F6) is window.footer.next
    assert pressed(user, Qt.Key.Key_F6, SHIFT) is second, "a part is entered where it was left"
    assert pressed(user, Qt.Key.Key_F6, SHIFT) is window.sidebar


def test_the_page_scrolls_while_the_main_button_has_the_keyboard(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user()
    window = user.check()
    window.resize(SMALL)
    bar = window.page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    user.press(Qt.Key.Key_PageDown)
    assert 0 < bar.value() < bar.maximum()
    assert focus() is window.footer.next
    user.press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    user.press(Qt.Key.Key_PageUp)
    user.press(Qt.Key.Key_Home)
    assert bar.value() == 0


def test_back_leads_to_the_result_from_a_layer_that_its_row_led_to(make_user: MakeUser) -> None:
    user = make_user()
    window = user.check()
    row = next(row for row in window.page.findChildren(LayerRow) if row.layer == "cudnn")
    row.setFocus()
    user.press(Qt.Key.Key_Return)
    assert window.step == "cudnn"
    user.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.step == "summary"
    window.go("cudnn")  # From the list of steps it is a step as any other.
    user.click_back()
    assert window.step == "cuda"


def test_a_layer_of_a_saved_report_has_a_way_back(make_user: MakeUser) -> None:
    user = make_user(report=samples.no_driver())
    window = user.window
    next(row for row in window.page.findChildren(LayerRow) if row.layer == "driver").click()
    assert window.step == "driver"
    assert window.footer.back.isEnabled()
    user.click_back()
    assert window.step == "summary"


def test_every_arrow_key_chooses_among_choices(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user().window
    window.settings_button.show_settings()
    dialog = window.findChildren(SettingsDialog)[0]
    qtbot.waitUntil(dialog.isVisible)
    themes = [dialog.themes.button(number) for number in range(3)]
    themes[0].setFocus()
    for key, number in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Down, 0), (Qt.Key.Key_Up, 2)):
        qtbot.keyClick(dialog.themes.checkedButton(), key)
        assert dialog.themes.checkedId() == number
        assert dialog.focusWidget() is themes[number]
    assert window.controller.settings.theme == "dark"


def test_esc_folds_the_line_for_another_python_away(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user()
    user.click_next()
    qtbot.waitUntil(user.window.footer.next.isEnabled)
    page = user.window.page
    page.other_button.click()  # type: ignore[attr-defined]
    edit = page.path_edit  # type: ignore[attr-defined]
    qtbot.keyClicks(edit, "/nowhere")
    user.press(Qt.Key.Key_Return)
    qtbot.waitUntil(page.problem.isVisible)  # type: ignore[attr-defined]
    user.press(Qt.Key.Key_Escape)
    assert not edit.isVisible()
    assert not page.problem.isVisible()  # type: ignore[attr-defined]
    assert focus() is page.other_button  # type: ignore[attr-defined]
    assert user.window.step == "target"


def test_what_appears_below_the_edge_of_a_small_window_is_scrolled_to(
    make_user: MakeUser, qtbot: QtBot, tmp_path: Path
) -> None:
    user = make_user()
    window = user.window
    window.resize(SMALL)
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    window.open_report(broken)
    qtbot.waitUntil(lambda: is_seen(window.page.problem))  # type: ignore[attr-defined]
    user.click_next()
    qtbot.waitUntil(window.footer.next.isEnabled)
    window.page.other_button.click()  # type: ignore[attr-defined]
    edit = window.page.path_edit  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: is_seen(edit))
    qtbot.keyClicks(edit, "/nowhere")
    user.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_seen(window.page.problem))  # type: ignore[attr-defined]


def test_that_a_report_was_saved_is_seen_in_a_small_window(make_user: MakeUser, qtbot: QtBot, tmp_path: Path) -> None:
    window = make_user().check()
    window.resize(SMALL)
    window.go("report")
    qtbot.waitUntil(window.footer.next.isEnabled)
    window.page.save_to(tmp_path / "mine.html")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: is_seen(window.page.says))  # type: ignore[attr-defined]


def test_tab_shows_the_whole_of_a_command(qtbot: QtBot) -> None:
    area, content, before = QScrollArea(), QWidget(), Button("Before")
    column = QVBoxLayout(content)
    box = OutputBox("\n".join("abcdefgh"))
    column.addWidget(before)
    column.addSpacing(150)
    column.addWidget(box)
    column.addSpacing(400)
    area.setWidgetResizable(True)
    area.setWidget(content)
    area.resize(400, 260)
    qtbot.addWidget(area)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    before.setFocus()
    assert not is_seen(box)
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert area.focusWidget() is box
    qtbot.waitUntil(lambda: is_seen(box))


def test_the_keyboard_comes_back_to_the_button_that_led_to_a_command_that_was_stopped(
    make_user: MakeUser, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME, str(tmp_path))
    result = samples.missing_cudnn_result()
    root, *others = result.findings
    fix = replace(root.fixes[0], commands=(Command(SHELL, python(STAYS)),))
    report = samples.report_of(replace(result, findings=(replace(root, fixes=(fix,)), *others)), shell=SHELL)
    user = make_user(World(FakeSession(report)))
    window = user.check()
    button = window.page.findChildren(FixBody)[0].run_button
    assert button is not None
    button.setFocus()
    user.press(Qt.Key.Key_Return)
    dialog = window.findChildren(RunDialog)[0]
    qtbot.waitUntil(dialog.isVisible)
    dialog.run_button.click()
    dialog.stop_button.click()
    qtbot.waitUntil(lambda: dialog.action is not None)
    dialog.close_button.click()
    qtbot.waitUntil(lambda: window.focusWidget() is button)


def test_dialogs_leave_room_for_their_frame_on_a_small_screen(qtbot: QtBot, make_window: MakeWindow) -> None:
    class Screen:
        def availableGeometry(self) -> QRect:  # noqa: N802
            return QRect(QPoint(0, 0), SMALL)

    class Dialog(QDialog):
        def screen(self) -> Screen:  # type: ignore[override]
            return Screen()

    dialog = Dialog()
    qtbot.addWidget(dialog)
    room = room_for(dialog)
    assert room.height() <= SMALL.height() - 30
    assert room.width() < SMALL.width()


def test_while_a_plan_is_made_somebody_has_the_keyboard(make_user: MakeUser, qtbot: QtBot, home: Home) -> None:
    user = make_user()
    window = user.window
    window.go("setup")
    work = window.controller.setup
    work.ask()
    assert work.busy
    holder = window.focusWidget()
    assert holder is not None
    assert holder.isVisible()
    assert holder.isEnabled()
    qtbot.waitUntil(lambda: not work.busy, timeout=60000)


def test_a_list_is_named_by_its_label(make_user: MakeUser) -> None:
    window = make_user().window
    window.go("explain")
    window.settings_button.show_settings()
    dialog = window.findChildren(SettingsDialog)[0]
    for combo, name in ((window.page.places, "Printed on"), (dialog.languages, "Language")):  # type: ignore[attr-defined]
        told = QAccessible.queryAccessibleInterface(combo)
        labels = [other.text(QAccessible.Text.Name) for other, _ in told.relations(QAccessible.RelationFlag.Label)]
        assert labels == [name]


@pytest.mark.parametrize(
    ("text", "plain"), [("&Copy", "Copy"), ("コピー(&C)", "コピー"), ("复制 (&C)", "复制"), ("A && &B", "A && B")]
)
def test_a_button_that_stands_several_times_on_a_page_has_no_letter(qtbot: QtBot, text: str, plain: str) -> None:
    assert without_key(text) == plain
    button = Button(text, keyed=False)
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
