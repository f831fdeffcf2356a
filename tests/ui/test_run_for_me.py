"""Run it for me: seen before it runs, asked, told while it runs, stopped at any time, checked after, remembered."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
import sample_reports as samples
from driving import User
from here import HOME, NOTHING, SHELL, STAYS, WINDOWS, fails, lives, python, touch
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QScrollBar
from pytestqt.qtbot import QtBot
from scripted import FakeSession, World

from gpuwizard.engine.runnable import ADMIN
from gpuwizard.model.done import Action
from gpuwizard.model.fix import Command, Fix, PlanStep
from gpuwizard.model.layers import Shell
from gpuwizard.model.report import Report
from gpuwizard.report import to_markdown
from gpuwizard.ui.run_dialog import LATER, RESTART, RunDialog
from gpuwizard.ui.widgets.command_box import OutputBox
from gpuwizard.ui.widgets.fix_card import FixBody
from gpuwizard.ui.widgets.live_output import MOST_LINES, LiveOutput
from gpuwizard.ui.widgets.plan import StepCard
from gpuwizard.ui.window import Window

MakeUser = Callable[..., User]
UNDO = "python -m pip uninstall nvidia-cudnn-cu12"


def report_with(*lines: str, **changes: object) -> Report:
    """The report of a missing cuDNN whose first fix runs these lines."""
    result = samples.missing_cudnn_result()
    root, *others = result.findings
    first, *more = root.fixes
    first = replace(first, commands=(Command(SHELL, "\n".join(lines)),), **changes)
    return samples.report_of(replace(result, findings=(replace(root, fixes=(first, *more)), *others)), shell=SHELL)


class Person(User):
    """Somebody who has a fix run."""

    def body(self) -> FixBody:
        """The fix that is proposed first, on the summary."""
        return self.window.page.findChildren(FixBody)[0]

    def ask(self) -> RunDialog:
        """Presses the button beside the command."""
        button = self.body().run_button
        assert button is not None
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        dialog = self.dialog
        assert dialog is not None
        self.qtbot.waitUntil(dialog.isVisible)
        return dialog

    @property
    def dialog(self) -> RunDialog | None:
        return next(iter(self.window.findChildren(RunDialog)), None)

    def run(self) -> RunDialog:
        dialog = self.ask()
        self.qtbot.mouseClick(dialog.run_button, Qt.MouseButton.LeftButton)
        return dialog

    def wait_for_result(self, dialog: RunDialog) -> str:
        self.qtbot.waitUntil(lambda: self.last is not None and not self.window.controller.running, timeout=15000)
        self.qtbot.waitUntil(lambda: "Checking again" not in dialog.outcome.text)
        return dialog.outcome.text

    @property
    def last(self) -> Action | None:
        return next(reversed(self.window.controller.fixes.done), None)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME, str(tmp_path))
    return tmp_path


@pytest.fixture
def make_person(qtbot: QtBot, make_window: Callable[..., Window], home: Path) -> Callable[..., Person]:
    """Makes somebody who has checked; the session finds a healthy machine when it looks again."""

    def make(*lines: str, again: Report | None = None, **changes: object) -> Person:
        report = report_with(*lines, **changes)
        session = FakeSession(report, again=samples.mended(report) if again is None else again)
        person = Person(qtbot, make_window(World(session)))
        person.check()
        return person

    return make


def texts(dialog: RunDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_what_would_be_run_is_shown_and_nothing_runs_before_it_is_agreed_to(
    make_person: Callable[..., Person], home: Path
) -> None:
    lines = touch("one"), touch("and  two")
    person = make_person(*lines)
    dialog = person.ask()
    shown = [box.toPlainText() for box in dialog.findChildren(OutputBox) if box.isVisible()]
    assert shown == ["\n".join(lines)]
    assert {"Takes about 3 minutes, 2.4 GB", UNDO, "To undo it"} <= set(texts(dialog))
    assert any("2 commands one after the other, in your home folder" in text for text in texts(dialog))
    person.qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    person.qtbot.waitUntil(lambda: person.dialog is None)
    assert list(home.iterdir()) == []
    assert person.last is None
    assert person.body().run_button.isEnabled()  # type: ignore[union-attr]


def test_it_is_run_checked_again_and_called_mended(make_person: Callable[..., Person], home: Path) -> None:
    person = make_person("echo Käthe", touch("one"), touch("and  two"))
    dialog = person.run()
    said = person.wait_for_result(dialog)
    assert sorted(path.name for path in home.iterdir()) == ["and  two", "one"]
    assert said == "Mended: TensorFlow uses the GPU: an NVIDIA RTX A4000."
    assert dialog.state.text.startswith("All 3 commands ran without an error, in ")
    assert "Käthe" in dialog.output.toPlainText()
    assert person.window.controller.result.status == "passed"  # type: ignore[union-attr]
    person.qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    person.qtbot.waitUntil(lambda: person.dialog is None)


def test_what_was_done_stands_in_the_report(make_person: Callable[..., Person]) -> None:
    person = make_person("echo hello")
    person.wait_for_result(person.run())
    (action,) = person.window.controller.report.done  # type: ignore[union-attr]
    assert (action.ended, action.cause, action.python) == ("finished", "cudnn.missing", samples.PYTHON)
    assert action.mended is True
    assert action.before is not None
    assert (action.before.root, action.before.found) == ("cudnn.missing", True)
    told = to_markdown(person.window.controller.report)  # type: ignore[arg-type]
    assert "## What was done" in told
    assert "echo hello" in told


def test_a_cause_that_is_still_there_is_not_called_mended(make_person: Callable[..., Person]) -> None:
    person = make_person(NOTHING, again=report_with(NOTHING))
    said = person.wait_for_result(person.run())
    assert said == "Still there: TensorFlow cannot use the GPU because cuDNN is not installed."
    assert person.last.mended is False  # type: ignore[union-attr]


def test_another_cause_that_is_left_is_told(make_person: Callable[..., Person]) -> None:
    person = make_person(NOTHING, again=samples.no_driver())
    said = person.wait_for_result(person.run())
    assert said.startswith("This is mended. What is left: The GPU cannot be used because no NVIDIA driver")


def test_a_check_that_no_longer_tells_of_this_python_says_so(make_person: Callable[..., Person]) -> None:
    other = samples.report_of(samples.healthy_result(samples.target_of(samples.CONDA, "torch")))
    person = make_person(NOTHING, again=other)
    assert person.wait_for_result(person.run()).startswith("The check gave no result for this Python.")
    assert person.last.mended is None  # type: ignore[union-attr]


def test_a_setting_that_counts_later_is_not_called_a_failure(make_person: Callable[..., Person], home: Path) -> None:
    line = "echo set A=1>> env\\activate.bat" if WINDOWS else "echo export A=1 >> env/activate"
    (home / "env").mkdir()
    person = make_person(line, again=report_with(line))
    assert person.wait_for_result(person.run()) == LATER


def test_after_a_fix_that_needs_a_restart_nothing_is_checked(make_person: Callable[..., Person]) -> None:
    person = make_person(NOTHING, needs_restart=True)
    dialog = person.run()
    person.qtbot.waitUntil(lambda: dialog.outcome.text == RESTART)
    assert not person.window.controller.running


def test_a_command_that_fails_is_named_and_the_machine_is_looked_at_again(
    make_person: Callable[..., Person], home: Path
) -> None:
    person = make_person("echo one", fails("no such package", 3), touch("later"), again=report_with(NOTHING))
    dialog = person.run()
    person.wait_for_result(dialog)
    assert dialog.state.text == "Command 2 of 3 ended with code 3. The one after it did not run."
    assert dialog.state.icon.shown == "failed"
    assert dialog.output.toPlainText().split() == ["one", "no", "such", "package"]
    assert list(home.iterdir()) == []
    person.qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert "no such package" in QGuiApplication.clipboard().text()


def test_it_can_be_stopped_at_once(make_person: Callable[..., Person], home: Path) -> None:
    person = make_person(python(STAYS), touch("later"))
    dialog = person.run()
    person.qtbot.waitUntil(lambda: "up" in dialog.output.toPlainText())
    assert dialog.stop_button.isVisible()
    person.qtbot.mouseClick(dialog.stop_button, Qt.MouseButton.LeftButton)
    person.qtbot.waitUntil(lambda: person.last is not None)
    assert person.last.ended == "cancelled"  # type: ignore[union-attr]
    assert dialog.state.icon.shown == "stopped"
    assert not person.window.controller.running, "who stops wants nothing further to run"
    assert list(home.iterdir()) == []
    person.qtbot.mouseClick(dialog.again_button, Qt.MouseButton.LeftButton)
    assert person.wait_for_result(dialog).startswith("Mended: ")


def test_escape_asks_before_it_stops(make_person: Callable[..., Person]) -> None:
    person = make_person(python(STAYS))
    dialog = person.run()
    person.qtbot.waitUntil(lambda: "up" in dialog.output.toPlainText())
    for answer, goes_on in (("&Keep running", True), ("&Stop the command", False)):
        person.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        question = dialog.question
        assert isinstance(question, QMessageBox)
        button = next(button for button in question.buttons() if button.text() == answer)
        person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        person.qtbot.waitUntil(lambda: dialog.question is None)
        if goes_on:
            assert person.window.controller.fixes.running
    person.qtbot.waitUntil(lambda: person.last is not None)
    assert dialog.isVisible()


def test_nothing_else_begins_meanwhile_and_no_fix_beside_a_check(make_person: Callable[..., Person]) -> None:
    person = make_person(python(STAYS))
    dialog = person.run()
    controller = person.window.controller
    assert controller.fixes.running
    assert not controller.can_recheck
    assert not person.body().run_button.isEnabled()  # type: ignore[union-attr]
    controller.recheck(None)
    controller.start(controller.plan)  # type: ignore[arg-type]
    assert not controller.running
    dialog.stop_button.click()
    person.qtbot.waitUntil(lambda: person.last is not None)
    controller.recheck(None)
    assert controller.running
    assert not controller.fixes.free
    person.qtbot.waitUntil(lambda: not controller.running)


def test_closing_the_window_ends_what_runs(make_person: Callable[..., Person], home: Path) -> None:
    tell = "import os, pathlib; pathlib.Path('pid').write_text(str(os.getpid())); "
    person = make_person(python(tell + STAYS))
    person.run()
    person.qtbot.waitUntil(lambda: (home / "pid").exists() and (home / "pid").read_text().strip() != "")
    number = int((home / "pid").read_text())
    assert lives(number)
    person.window.close()
    assert not lives(number)


def test_a_fault_of_ours_is_told_and_blames_no_command(make_person: Callable[..., Person]) -> None:
    def fail(*_: object) -> Action:
        raise RuntimeError("made up")

    person = make_person(NOTHING)
    controller = person.window.controller
    controller.services = dataclasses.replace(controller.services, run_fix=fail)
    person.run()
    person.qtbot.waitUntil(lambda: person.last is not None)
    assert person.last.problem.startswith("gpuwizard itself went wrong")  # type: ignore[union-attr]


def test_it_is_done_by_keyboard_alone_and_enter_runs_nothing_by_itself(
    make_person: Callable[..., Person], home: Path
) -> None:
    person = make_person(touch("made"))
    button = person.body().run_button
    assert button is not None
    button.setFocus()
    person.press(Qt.Key.Key_Return)
    dialog = person.dialog
    assert dialog is not None
    person.qtbot.waitUntil(dialog.isActiveWindow)
    assert QApplication.focusWidget() is dialog.plan.commands
    person.press(Qt.Key.Key_Return)
    assert not person.window.controller.fixes.running
    for _ in range(8):
        if QApplication.focusWidget() is dialog.run_button:
            break
        person.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.run_button
    person.press(Qt.Key.Key_Return)
    person.wait_for_result(dialog)
    assert (home / "made").exists()
    assert QApplication.focusWidget() is dialog.close_button
    person.press(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.dialog is None)


def test_every_part_of_the_dialog_has_a_name(make_person: Callable[..., Person]) -> None:
    person = make_person(NOTHING)
    dialog = person.ask()
    for part in [*dialog.findChildren(QAbstractButton), *dialog.findChildren(OutputBox)]:
        if part.isVisible():
            assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name), part
    person.qtbot.mouseClick(dialog.run_button, Qt.MouseButton.LeftButton)
    person.wait_for_result(dialog)
    for part in [*dialog.findChildren(QAbstractButton), *dialog.findChildren(OutputBox)]:
        if part.isVisible():
            assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name), part


def test_what_needs_an_administrator_has_no_button_but_says_why(make_user: MakeUser) -> None:
    window = make_user(World(FakeSession(samples.no_driver()))).check()
    first = window.page.findChildren(FixBody)[0]
    assert first.run_button is None
    assert ADMIN in [label.text() for label in first.findChildren(QLabel)]


def test_on_a_saved_report_nothing_can_be_run(make_user: MakeUser) -> None:
    window = make_user(report=samples.missing_cudnn()).window
    bodies = window.page.findChildren(FixBody)
    assert bodies
    assert [body.run_button for body in bodies] == [None] * len(bodies)
    fix = samples.cudnn_finding().fixes[0]
    window.controller.fixes.ask(fix, "cudnn.missing", SHELL)
    assert window.findChildren(RunDialog) == []


def test_a_tab_for_another_system_cannot_be_run(make_person: Callable[..., Person]) -> None:
    other: Shell = "bash" if WINDOWS else "powershell"
    both = (Command(SHELL, NOTHING), Command(other, "exit 0"))
    person = make_person(NOTHING)
    body = FixBody(Fix("Do it", commands=both), SHELL, "cudnn.missing", person.window.controller.fixes)
    person.qtbot.addWidget(body)
    assert body.commands is not None
    assert body.run_button is not None
    assert body.run_button.isEnabled()
    body.commands.show_shell(other)
    assert not body.run_button.isEnabled()


def test_a_step_of_a_plan_can_be_run(qtbot: QtBot, make_window: Callable[..., Window], home: Path) -> None:
    report = report_with(touch("made"))
    (result,) = report.results
    fix = result.findings[0].fixes[0]
    plan = (PlanStep(fix, ("cudnn.missing",)), PlanStep(samples.path_finding().fixes[0], ("path.shadowed",)))
    report = samples.report_of(replace(result, plan=plan), shell=SHELL)
    person = Person(qtbot, make_window(World(FakeSession(report, again=samples.mended(report)))))
    person.check()
    step = person.window.page.findChildren(StepCard)[0].findChildren(FixBody)[0]
    assert step.run_button is not None
    qtbot.mouseClick(step.run_button, Qt.MouseButton.LeftButton)
    dialog = person.dialog
    assert dialog is not None
    qtbot.mouseClick(dialog.run_button, Qt.MouseButton.LeftButton)
    assert person.wait_for_result(dialog).startswith("Mended")
    assert (home / "made").exists()


def test_output_is_shown_as_it_comes_and_keeps_the_newest(qtbot: QtBot) -> None:
    output = LiveOutput()
    qtbot.addWidget(output)
    output.add((), "10 %")
    output.add((), "50 %")
    output.add(("100 %", "done"))
    assert output.toPlainText() == "100 %\ndone\n"
    output.add(tuple(f"line {number}" for number in range(2 * MOST_LINES)), "open")
    lines = output.toPlainText().split("\n")
    assert len(lines) <= MOST_LINES
    assert lines[-2:] == [f"line {2 * MOST_LINES - 1}", "open"]


def test_the_end_stays_in_sight_where_the_box_becomes_smaller(qtbot: QtBot) -> None:
    output = LiveOutput()
    qtbot.addWidget(output)
    output.resize(400, 400)
    output.show()
    output.add(tuple(f"a line that is so long that it has to be wrapped {number}" for number in range(40)), "open")
    output.resize(390, 200)
    qtbot.waitUntil(lambda: output.cursorRect(output.end).bottom() <= output.viewport().height())


def test_who_scrolls_back_to_read_is_left_there(qtbot: QtBot) -> None:
    output = LiveOutput()
    qtbot.addWidget(output)
    output.resize(400, 120)
    output.show()
    output.add(tuple(f"line {number}" for number in range(100)))
    bar = output.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 20)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    qtbot.keyClick(output, Qt.Key.Key_PageUp)
    place = bar.value()
    assert place < bar.maximum() - 1
    output.add(("more",) * 30)
    assert bar.value() == place
    bar.triggerAction(QScrollBar.SliderAction.SliderToMaximum)
    output.add(("most",) * 30)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
