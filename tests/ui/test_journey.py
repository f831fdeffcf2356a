"""The whole way, by mouse and by keyboard."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import sample_reports as samples
from driving import User
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from scripted import FakeSession, World

from gpuwizard.model.layers import LAYERS
from gpuwizard.model.report import Report
from gpuwizard.ui.widgets.disclosure import TextButton
from gpuwizard.ui.widgets.finding_card import CompactFinding, FindingCard
from gpuwizard.ui.widgets.layer_row import LayerRow
from gpuwizard.wizard.flow import STEPS

MakeUser = Callable[..., User]


def texts(user: User) -> list[str]:
    return [label.text() for label in user.window.page.findChildren(QLabel) if label.isVisibleTo(user.window)]


def choose_file(monkeypatch: pytest.MonkeyPatch, name: str, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path), ""))


def test_by_mouse_from_the_welcome_to_a_saved_report(
    make_user: MakeUser, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(FakeSession(samples.missing_cudnn()))
    user = make_user(world)
    user.check()
    assert world.plans[0].pythons == (samples.PYTHON,)
    assert "TensorFlow cannot use the GPU because cuDNN is not installed." in texts(user)
    user.click_next()
    user.arrive("recommend")
    qtbot.waitUntil(lambda: "TensorFlow 2.20.0" in texts(user))
    user.click_next()
    user.arrive("report")
    choose_file(monkeypatch, "getSaveFileName", tmp_path / "mine.html")
    with qtbot.waitSignal(user.window.page.saved):  # type: ignore[attr-defined]
        user.click_next()
    assert (tmp_path / "mine.html").read_text(encoding="utf-8").startswith("# gpuwizard report")
    assert any(str(tmp_path / "mine.html") in text for text in texts(user))


def test_by_keyboard_alone_from_the_welcome_to_a_saved_report(
    make_user: MakeUser, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(FakeSession(samples.missing_cudnn()))
    user = make_user(world)
    user.press(Qt.Key.Key_Return)
    user.arrive("target")
    qtbot.waitUntil(user.window.footer.next.isEnabled)
    user.press(Qt.Key.Key_Down)
    user.press(Qt.Key.Key_Return)
    user.arrive("summary")
    assert world.plans[0].pythons == (samples.CONDA,)
    user.press(Qt.Key.Key_Return)
    user.arrive("recommend")
    user.press(Qt.Key.Key_Return)
    user.arrive("report")
    qtbot.waitUntil(user.window.footer.next.isEnabled)
    choose_file(monkeypatch, "getSaveFileName", tmp_path / "mine.json")
    with qtbot.waitSignal(user.window.page.saved):  # type: ignore[attr-defined]
        user.press(Qt.Key.Key_Return)
    saved = msgspec.json.decode((tmp_path / "mine.json").read_bytes(), type=Report)
    assert saved.results[0].root == "cudnn.missing"
    assert b"/home/anna" not in (tmp_path / "mine.json").read_bytes()


def test_back_and_forth_never_loses_the_result(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user()
    window = user.check()
    report = window.controller.report
    window.go("recommend")
    visited = [window.step]
    while window.footer.back.isEnabled():
        user.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        visited.append(window.step)
    assert visited == list(reversed(STEPS[:-1]))
    for step in STEPS[1:]:
        user.click_next()
        assert window.step == step
    assert window.controller.report is report
    assert not window.controller.running


def test_going_on_with_another_python_starts_a_new_check_and_keeps_the_old_result_until_it_is_done(
    make_user: MakeUser, qtbot: QtBot
) -> None:
    world = World(FakeSession(samples.missing_cudnn()))
    user = make_user(world)
    window = user.check()
    world.session = FakeSession(samples.healthy(), hold_at="cuda")
    window.go("target")
    window.page.list.choose([samples.SYSTEM])  # type: ignore[attr-defined]
    user.click_next()
    user.arrive("checking")
    assert window.controller.report is not None
    assert window.controller.report.results[0].root == "cudnn.missing"
    world.session.release()
    user.arrive("summary")
    assert [plan.pythons for plan in world.plans] == [(samples.PYTHON,), (samples.SYSTEM,)]
    assert window.controller.report.results[0].root is None


def test_the_keyboard_waits_at_the_main_button_when_a_page_is_ready(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user().check()
    assert window.focusWidget() is window.footer.next
    window.go("report")  # It is made in a worker meanwhile, and Save is disabled.
    qtbot.waitUntil(window.footer.next.isEnabled)
    assert window.step == "report"
    assert window.focusWidget() is window.footer.next


def test_the_cause_comes_first_and_what_follows_from_it_below(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user().check()
    full = window.page.findChildren(FindingCard)
    compact = window.page.findChildren(CompactFinding)
    # One thing is mended at a time: the rest is closed.
    assert [card.finding.role for card in full] == ["root"]
    assert [card.finding.role for card in compact] == ["consequence", "also", "note"]

    def top(widget: FindingCard | CompactFinding | LayerRow) -> int:
        return widget.mapTo(window.page, widget.rect().topLeft()).y()

    rows = window.page.findChildren(LayerRow)
    assert top(full[0]) < top(compact[0]) < top(compact[1]) < top(compact[2]) < top(rows[0])
    assert [row.layer for row in rows] == list(LAYERS)


def test_a_layers_row_leads_to_its_page(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user()
    window = user.check()
    row = next(row for row in window.page.findChildren(LayerRow) if row.layer == "driver")
    row.setFocus()
    user.press(Qt.Key.Key_Return)
    assert window.step == "driver"
    assert "/usr/lib/x86_64-linux-gnu/libcuda.so.550.54.14" in texts(user)
    assert "Seen in: ld.so.cache" in texts(user)


def test_a_blocked_layer_leads_to_the_cause(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user()
    window = user.check()
    window.go("gpu-test")
    way = next(
        button
        for button in window.page.findChildren(TextButton)
        if button.accessibleName().startswith("Go to the cause")
    )
    qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    assert window.step == "cudnn"


def test_the_list_of_steps_shows_each_state_as_a_word(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user().check()
    steps = window.sidebar.steps
    said = [steps.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(steps.rowCount())]
    assert "cuDNN, Failed" in said
    assert "Search path, Warning" in said
    assert "Test on the GPU, Blocked" in said
    assert "Result, Failed" in said


def test_the_list_of_steps_is_walked_with_the_arrow_keys(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user()
    window = user.check()
    window.sidebar.setFocus()
    user.press(Qt.Key.Key_Up)
    assert window.step == "gpu-test"
    assert QApplication.focusWidget() is window.sidebar
    user.press(Qt.Key.Key_Home)
    assert window.step == "welcome"


def test_several_results_are_switched_on_all_pages(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(World(FakeSession(samples.several())))
    window = user.check()
    assert window.bar.isVisible()
    assert window.bar.choice.count() == 2
    window.bar.choice.setFocus()
    user.press(Qt.Key.Key_Down)
    assert window.controller.index == 1
    qtbot.waitUntil(lambda: "TensorFlow uses the GPU: an NVIDIA RTX A4000." in texts(user))
    window.go("cudnn")
    assert "cuDNN 9.3.0 is there and fits." in texts(user)
    assert window.bar.isVisible()
    window.controller.choose_result(0)
    qtbot.waitUntil(lambda: "libcudnn.so.9 is missing." in texts(user))


def test_one_result_needs_no_selector(make_user: MakeUser, qtbot: QtBot) -> None:
    assert not make_user().check().bar.isVisible()


def test_a_saved_report_opens_at_its_verdict(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(report=samples.no_driver())
    window = user.window
    assert window.step == "summary"
    assert "The GPU cannot be used because no NVIDIA driver is installed." in texts(user)
    steps = window.sidebar.steps
    said = [steps.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert all(text.endswith(", Skipped") for text in said)
    window.go("driver")
    assert not window.footer.back.isEnabled()
    assert not window.page.again_button.isVisible()  # type: ignore[attr-defined]


def test_from_a_saved_report_this_computer_can_be_checked(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(World(FakeSession(samples.healthy())), report=samples.no_driver())
    window = user.window
    qtbot.mouseClick(window.page.here_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    user.arrive("target")
    assert window.bar.needed
    user.click_next()
    user.arrive("summary")
    assert not window.bar.needed
    assert "TensorFlow uses the GPU: an NVIDIA RTX A4000." in texts(user)


def test_a_report_is_opened_from_the_welcome(
    make_user: MakeUser, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "colleague.json"
    path.write_bytes(msgspec.json.encode(samples.no_driver()))
    user = make_user()
    choose_file(monkeypatch, "getOpenFileName", path)
    qtbot.mouseClick(user.window.page.open_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    user.arrive("summary")
    assert "colleague.json" in user.window.bar.source.text()


def test_a_file_that_is_no_report_is_named_in_one_sentence(make_user: MakeUser, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "holiday.json"
    path.write_text("{]", encoding="utf-8")
    user = make_user()
    user.window.open_report(path)
    problem = user.window.page.problem  # type: ignore[attr-defined]
    qtbot.waitUntil(problem.isVisible)
    assert problem.text() == "holiday.json is not a report of gpuwizard: choose a file that it saved as JSON."
    assert user.window.step == "welcome"


def test_a_saved_report_without_a_result_is_told_in_one_sentence(
    make_user: MakeUser, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "empty.json"
    path.write_bytes(msgspec.json.encode(samples.report_of()))
    user = make_user()
    user.window.open_report(path)
    problem = user.window.page.problem  # type: ignore[attr-defined]
    qtbot.waitUntil(problem.isVisible)
    assert "holds no result" in problem.text()
    assert make_user(report=samples.report_of()).window.step == "welcome"
