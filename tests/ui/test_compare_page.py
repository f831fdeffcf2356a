"""The page that compares: reached from the result, two heads, what decides as sentences, and nothing that acts."""

from collections.abc import Callable
from pathlib import Path

import pytest
import sample_reports as samples
from driving import User, open_all
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sample_machines import machine, saved
from scripted import FakeSession, World

from gpuwizard.model.report import Report
from gpuwizard.ui.pages.compare import ComparePage
from gpuwizard.ui.widgets.command_box import CommandBox
from gpuwizard.ui.widgets.differences import DecidingCard, DifferencesCard, SideCard, WaitingSides
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.window import Window
from gpuwizard.wizard.flow import ALL_STEPS

MakeUser = Callable[..., User]
COMPARE_ROW = ALL_STEPS.index("compare")


def checked(make_user: MakeUser, report: Report) -> User:
    """Somebody who checked this computer, with the report as the outcome."""
    user = make_user(World(FakeSession(report)))
    user.check()
    return user


def compared(user: User, path: Path) -> ComparePage:
    """Goes there from the result, and opens the other report."""
    window = user.window
    window.go("summary")
    user.qtbot.mouseClick(window.page.compare_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    user.arrive("compare")
    page = window.page
    assert isinstance(page, ComparePage)
    page.compare_with(path)
    user.qtbot.waitUntil(lambda: page.comparison is not None and shown(page))
    return page


def shown(page: ComparePage) -> bool:
    """Whether the answer stands there: cards that are made are shown when Qt comes to it."""
    cards = page.findChildren(SideCard)
    return bool(cards) and cards[-1].isVisible()


def texts(page: ComparePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def top(page: ComparePage, card: QWidget) -> int:
    return card.mapTo(page, card.rect().topLeft()).y()


@pytest.fixture
def page(make_user: MakeUser, tmp_path: Path) -> ComparePage:
    """This computer, where another cuDNN comes first, beside a colleague's that works."""
    user = checked(make_user, machine("linux-cudnn-shadowed"))
    return compared(user, saved(tmp_path, "works.json", machine("linux-healthy")))


def test_the_result_leads_there_and_back(make_user: MakeUser, qtbot: QtBot) -> None:
    user = checked(make_user, machine("linux-cudnn-shadowed"))
    qtbot.mouseClick(user.window.page.compare_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    user.arrive("compare")
    assert user.window.footer.next.text() == "&Open…"
    user.click_back()
    user.arrive("summary")


def test_the_other_report_is_chosen_in_the_file_dialog(
    make_user: MakeUser, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path, "works.json", machine("linux-healthy"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    user = checked(make_user, machine("linux-cudnn-shadowed"))
    user.window.go("compare")
    user.click_next()
    page = user.window.page
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.comparison is not None)
    assert user.window.step == "compare"


def test_the_heads_say_which_is_which(page: ComparePage) -> None:
    left, right = page.findChildren(SideCard)
    assert left.accessibleName().startswith("Left: This computer. Failed: TensorFlow cannot use the GPU")
    assert right.accessibleName().startswith("Right: works.json. Passed: ")
    assert left.mapTo(page, left.rect().topLeft()).x() < right.mapTo(page, right.rect().topLeft()).x()
    assert {"Left", "Right", "This computer", "works.json"} <= set(texts(page))


def test_what_decides_is_a_sentence_on_top(page: ComparePage) -> None:
    cards = page.findChildren(DecidingCard)
    assert cards[0].difference.says.startswith("On the left libcudnn.so.9 comes from LD_LIBRARY_PATH (/opt/cudnn/lib")
    assert cards[0].difference.says in texts(page)
    assert "On the left this accounts for: Another copy of a GPU library is found first." in texts(page)
    others = page.findChildren(DifferencesCard)
    assert top(page, cards[0]) < top(page, cards[-1]) < top(page, others[0])


def test_details_are_folded_until_somebody_asks(page: ComparePage, qtbot: QtBot) -> None:
    assert "The step “cuDNN”" not in texts(page)
    folded = next(
        one for one in page.findChildren(Disclosure) if one.button.accessibleName().startswith("More details")
    )
    qtbot.mouseClick(folded.button, Qt.MouseButton.LeftButton)
    assert "The step “cuDNN”" in texts(page)


def test_nothing_on_it_acts_on_this_computer(page: ComparePage) -> None:
    assert page.findChildren(CommandBox) == []
    open_all(page)
    acting = [button for button in page.findChildren(QAbstractButton) if not button.isCheckable()]
    assert acting == []
    held = [button for button in page.button_bar.findChildren(QAbstractButton) if not button.isHidden()]
    assert [button.accessibleName() for button in held] == ["Close the comparison"]


def listed(window: Window) -> bool:
    return not window.sidebar.isRowHidden(COMPARE_ROW)


def test_it_stands_in_the_list_of_steps_only_while_something_is_compared(
    make_user: MakeUser, qtbot: QtBot, tmp_path: Path
) -> None:
    user = checked(make_user, machine("linux-cudnn-shadowed"))
    window = user.window
    assert not listed(window)
    page = compared(user, saved(tmp_path, "works.json", machine("linux-healthy")))
    window.go("driver")
    assert listed(window)
    window.go("compare")
    assert page.comparison is not None
    qtbot.mouseClick(page.close_button, Qt.MouseButton.LeftButton)
    user.arrive("summary")
    assert not listed(window)


def test_the_arrow_keys_pass_over_it_while_nothing_is_compared(make_user: MakeUser, qtbot: QtBot) -> None:
    user = checked(make_user, samples.healthy())
    user.window.sidebar.setFocus()
    user.press(Qt.Key.Key_End)
    assert user.window.step == "explain"
    user.press(Qt.Key.Key_Down)
    assert user.window.step == "explain"


def test_it_cannot_be_reached_before_there_is_a_result(make_user: MakeUser) -> None:
    window = make_user().window
    window.go("compare")
    assert window.step == "welcome"


def test_after_another_check_it_is_compared_again(make_user: MakeUser, qtbot: QtBot, tmp_path: Path) -> None:
    world = World(FakeSession(machine("linux-cudnn-shadowed"), again=machine("linux-healthy")))
    user = make_user(world)
    user.check()
    page = compared(user, saved(tmp_path, "works.json", machine("linux-healthy")))
    user.window.go("summary")
    user.window.page.again_button.click()  # type: ignore[attr-defined]
    user.arrive("summary")
    user.window.go("compare")
    qtbot.waitUntil(lambda: "Nothing that matters for the GPU differs." in texts(page))
    assert [card for card in page.findChildren(DecidingCard) if card.isVisible()] == []


def test_a_report_is_dropped_on_it_and_the_one_that_is_shown_stays(
    make_user: MakeUser, qtbot: QtBot, tmp_path: Path
) -> None:
    user = checked(make_user, machine("linux-cudnn-shadowed"))
    window = user.window
    window.go("compare")
    window.take_file(saved(tmp_path, "works.json", machine("linux-healthy")))
    page = window.page
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.comparison is not None)
    assert window.step == "compare"
    assert window.controller.source == ""


@pytest.mark.parametrize("content", [b"{]", b""])
def test_a_file_that_is_no_report_gets_one_sentence(
    make_user: MakeUser, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "holiday.json"
    path.write_bytes(content)
    user = checked(make_user, samples.healthy())
    user.window.go("compare")
    page = user.window.page
    assert isinstance(page, ComparePage)
    page.compare_with(path)
    qtbot.waitUntil(page.problem.isVisible)
    assert "holiday.json is not a report" in page.problem.text()
    assert page.comparison is None


def test_a_report_without_a_result_gets_one_sentence(make_user: MakeUser, qtbot: QtBot, tmp_path: Path) -> None:
    user = checked(make_user, samples.healthy())
    user.window.go("compare")
    page = user.window.page
    assert isinstance(page, ComparePage)
    page.compare_with(saved(tmp_path, "empty.json", samples.report_of()))
    qtbot.waitUntil(page.problem.isVisible)
    assert page.problem.text() == "“empty.json” is a report, but it holds no result: check that computer again."
    assert not page.close_button.isVisible()


def test_of_several_results_the_one_that_is_shown_is_compared(
    make_user: MakeUser, qtbot: QtBot, tmp_path: Path
) -> None:
    user = checked(make_user, samples.several())
    page = compared(user, saved(tmp_path, "works.json", samples.healthy()))
    assert page.comparison is not None
    assert page.comparison.left.index == 0
    user.window.controller.choose_result(1)
    qtbot.waitUntil(lambda: page.comparison is not None and page.comparison.left.index == 1)


def test_it_fits_a_small_window(make_user: MakeUser, qtbot: QtBot, tmp_path: Path) -> None:
    user = checked(make_user, machine("recorded-uvm-unusable"))
    page = compared(user, saved(tmp_path, "a-name-" * 20 + ".json", machine("recorded-without-wheels")))
    open_all(page)
    user.window.resize(800, 600)
    qtbot.waitUntil(lambda: (user.window.width(), user.window.height()) == (800, 600))
    qtbot.waitUntil(lambda: page.scroller.horizontalScrollBar().maximum() == 0)


def test_everything_on_it_can_be_read_out(page: ComparePage) -> None:
    cards = [*page.findChildren(SideCard), *page.findChildren(DecidingCard), *page.findChildren(DifferencesCard)]
    names = [QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name) for card in cards]
    assert len(names) >= 5
    assert all(names)
    assert any("On the right it comes from" in name or "on the right it comes from" in name for name in names)


def test_before_another_report_is_chosen_the_one_at_hand_is_shown_on_its_side(make_user: MakeUser) -> None:
    window = make_user(report=machine("linux-driver-too-old")).window
    window.go("compare")
    (sides,) = window.page.findChildren(WaitingSides)
    told = [label.text() for label in sides.findChildren(QLabel)]
    assert "Not chosen yet" in told
    assert any("driver" in text and "too old" in text for text in told)
    window.go("summary")
    window.go("compare")
    assert len([part for part in window.page.findChildren(WaitingSides) if part.isVisible()]) == 1
