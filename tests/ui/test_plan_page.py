"""The plan on the page of the result: only where there is more than one step, in order, and safe to copy."""

from collections.abc import Callable

import pytest
import sample_plans
import sample_reports as samples
from driving import User
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gpuwizard.model.fix import Command, Fix, PlanStep
from gpuwizard.ui.plan_text import Part, plan_parts, shells_of
from gpuwizard.ui.widgets.command_box import COPIED_MS, CommandBox
from gpuwizard.ui.widgets.disclosure import TextButton
from gpuwizard.ui.widgets.finding_card import CompactFinding, FindingCard
from gpuwizard.ui.widgets.fix_card import FixCard
from gpuwizard.ui.widgets.plan import CopyBar, PlanView, StepCard
from gpuwizard.ui.window import Window

MakeUser = Callable[..., User]


def texts(where: QWidget) -> list[str]:
    return [label.text() for label in where.findChildren(QLabel) if label.isVisibleTo(where)]


def top(window: Window, widget: QWidget) -> int:
    return widget.mapTo(window.page, widget.rect().topLeft()).y()


def step(title: str, *commands: Command, restart: bool = False) -> PlanStep:
    return PlanStep(Fix(title, commands=commands, needs_restart=restart), ("driver.missing",))


def test_one_step_is_told_by_the_causes_own_card(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user(report=sample_plans.one_cause()).window
    assert len(sample_plans.one_cause().results[0].plan) == 1
    assert window.page.findChildren(PlanView) == []
    (card,) = window.page.findChildren(FindingCard)
    assert len(card.findChildren(FixCard)) == 2


def test_a_plan_stands_below_the_cause_and_takes_over_its_fixes(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user(report=sample_plans.two_causes()).window
    (root,) = window.page.findChildren(FindingCard)
    (plan,) = window.page.findChildren(PlanView)
    assert root.findChildren(FixCard) == []
    first, second = plan.findChildren(StepCard)
    compact = window.page.findChildren(CompactFinding)
    assert top(window, root) < top(window, first) < top(window, second) < top(window, compact[0])
    assert "1. Install the driver that Ubuntu recommends for this card" in texts(first)
    assert "Nothing above the driver can work before it." in texts(first)
    assert first.findChildren(CommandBox)[0].isVisible()
    assert not second.findChildren(CommandBox)[0].isVisible()
    headings = texts(window.page)
    assert headings.index("What else is wrong") < headings.index("Also noticed")


def test_what_the_plan_asks_for_is_said_before_the_first_step(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user(report=sample_plans.two_causes()).window
    (plan,) = window.page.findChildren(PlanView)
    labels = {label.text(): label for label in plan.findChildren(QLabel)}
    first = plan.findChildren(CommandBox)[0]
    for asked in (
        "Needs an administrator for step 1",
        "Needs one restart of the computer, after step 1",
        "Step 1 takes about 5 minutes, 1 GB; step 2 takes about 5 minutes, 4 GB",
    ):
        assert top(window, labels[asked]) < top(window, first)


def test_a_step_opens_on_a_key_and_says_what_it_mends(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(report=sample_plans.two_causes())
    second = user.window.page.findChildren(StepCard)[1]
    second.disclosure.button.setFocus()
    user.press(Qt.Key.Key_Return)
    assert "Mends: This TensorFlow is a build without CUDA" in texts(second)
    assert user.window.step == "summary"


def test_another_way_leads_to_the_page_that_tells_it(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(report=sample_plans.two_causes())
    second = user.window.page.findChildren(StepCard)[1]
    second.disclosure.button.click()
    way = next(button for button in second.findChildren(TextButton) if "new environment" in button.accessibleName())
    way.setFocus()
    user.press(Qt.Key.Key_Return)
    assert user.window.step == "framework"
    assert any(card.findChildren(FixCard) for card in user.window.page.findChildren(FindingCard))


def test_the_commands_of_all_steps_are_copied_but_never_across_a_restart(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user(report=sample_plans.two_causes()).window
    (bar,) = window.page.findChildren(CopyBar)
    before, after = bar.buttons
    assert [button.text() for button in bar.buttons] == ["Copy &until the restart", "Copy &after the restart"]
    qtbot.mouseClick(before, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == (
        "# Step 1: Install the driver that Ubuntu recommends for this card\n"
        "sudo apt update\nsudo ubuntu-drivers install\n"
    )
    assert before.text() == "Copied"
    qtbot.mouseClick(after, Qt.MouseButton.LeftButton)
    assert sample_plans.BUILD in QGuiApplication.clipboard().text()
    assert "ubuntu-drivers" not in QGuiApplication.clipboard().text()
    qtbot.waitUntil(lambda: before.text() == "Copy &until the restart", timeout=COPIED_MS * 3)


def test_a_shell_that_is_chosen_for_the_plan_is_shown_at_each_step(qtbot: QtBot) -> None:
    both = (Command("powershell", "winget install x"), Command("cmd", "winget install x"))
    more = (Command("powershell", "wsl --install"), Command("cmd", "wsl.exe --install"))
    result = samples.no_driver_result()
    plan = (step("Install it", *both), step("Then that", *more))
    view = PlanView(replace(result, plan=plan), "powershell")
    qtbot.addWidget(view)
    view.show()
    assert view.copy_bar.tabs.isVisible()
    qtbot.keyClick(view.copy_bar.tabs, Qt.Key.Key_Right)
    assert {box.command.shell for box in view.findChildren(CommandBox)} == {"cmd"}
    view.copy_bar.copy(0)
    assert QGuiApplication.clipboard().text() == (
        "rem Step 1: Install it\nwinget install x\n\nrem Step 2: Then that\nwsl.exe --install\n"
    )


def test_only_shells_that_serve_the_whole_plan_are_offered() -> None:
    bash, powershell = Command("bash", "a"), Command("powershell", "a")
    assert shells_of([step("x", bash, powershell), step("y"), step("z", bash)]) == ("bash",)
    assert shells_of([step("x", bash), step("z", powershell)]) == ()
    assert shells_of([step("x")]) == ()


def test_the_text_is_cut_at_the_restart() -> None:
    one, two = step("Restart", restart=True), step("Then", Command("bash", "ls"))
    assert plan_parts([one, two], "bash") == (Part("after", "# Step 2: Then\nls\n"),)
    assert [part.which for part in plan_parts([two, one], "bash")] == ["all"]
    assert plan_parts([one], "bash") == ()


@pytest.mark.parametrize(
    "title", ["Rename a.py & del *", "Use %PATH%\nrm -rf ~", "It's $(reboot) `x` ^", "Ordner für 名"]
)
@pytest.mark.parametrize("shell", ["bash", "powershell", "cmd"])
def test_a_title_never_becomes_a_command(title: str, shell: str) -> None:
    (part,) = plan_parts([step(title, Command(shell, "echo 1"))], shell)  # type: ignore[arg-type]
    remark, command = part.text.splitlines()
    assert command == "echo 1"
    assert remark.startswith(("# Step 1: ", "rem Step 1: "))
    assert not set(remark.partition(": ")[2]) & set("&%$`^|<>\"'*~")
    assert ("für" in remark) == ("für" in title)


def test_every_button_of_a_plan_has_a_name(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user(report=sample_plans.two_causes()).window
    (plan,) = window.page.findChildren(PlanView)
    for card in plan.findChildren(StepCard):
        card.disclosure.button.setChecked(True)
    buttons = [button for button in plan.findChildren(QAbstractButton) if button.isVisible()]
    names = [QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) for button in buttons]
    assert all(names)
    assert "Step 2: Replace it with the build of TensorFlow that supports the GPU" in names
    assert "More that may help: Start with a new environment" in names


@pytest.mark.parametrize("width", [800, 1000])
def test_a_plan_fits_without_scrolling_sideways(make_user: MakeUser, qtbot: QtBot, width: int) -> None:
    window = make_user(report=sample_plans.two_causes()).window
    window.resize(width, 600)
    for card in window.page.findChildren(StepCard):
        card.disclosure.button.setChecked(True)
    qtbot.waitUntil(lambda: window.width() == width)
    qtbot.waitUntil(lambda: window.page.scroller.horizontalScrollBar().maximum() == 0)


def test_the_age_of_the_knowledge_stands_at_the_foot(make_user: MakeUser, qtbot: QtBot) -> None:
    fresh = make_user(report=sample_plans.two_causes()).window
    assert "Versions and drivers known as of 21 November 2026" in texts(fresh.page)
    assert not any("Update gpuwizard" in text for text in texts(fresh.page))
    old = make_user(report=sample_plans.outdated(samples.healthy())).window
    assert "Versions and drivers known as of 1 June 2026" in texts(old.page)
    assert any("173 days old" in text and "Update gpuwizard" in text for text in texts(old.page))


PARTS = (Fix("Step 1: install WSL 2"), Fix("Step 2: install it there"), Fix("Or use conda"), Fix("Or use Docker"))


def test_the_second_part_of_a_fix_stands_below_the_first_and_is_no_other_way(make_user: MakeUser, qtbot: QtBot) -> None:
    report = sample_plans.one_cause()
    result = report.results[0]
    findings = (replace(result.findings[0], fixes=PARTS), *result.findings[1:])
    window = make_user(report=replace(report, results=(replace(result, findings=findings),))).window
    (card,) = window.page.findChildren(FindingCard)
    wanted = ("What to do", "Then", "Another way", *(fix.title for fix in PARTS))
    told = [text for text in texts(card) if text in wanted]
    assert told == ["What to do", PARTS[0].title, "Then", PARTS[1].title, "Another way", PARTS[2].title, PARTS[3].title]


def test_a_step_of_a_plan_tells_its_second_part_before_the_other_ways(qtbot: QtBot) -> None:
    result = sample_plans.two_causes_result()
    first = PlanStep(PARTS[0], result.plan[0].causes, otherwise=tuple(fix.title for fix in PARTS[1:]))
    card = StepCard(1, first, result, "bash")
    qtbot.addWidget(card)
    wanted = ("Then", "Step 2: install it there", "More that may help", "Use conda", "Use Docker")
    assert tuple(text for text in texts(card) if text in wanted) == wanted
