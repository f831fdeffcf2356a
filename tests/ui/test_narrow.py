"""A small window in every language: no button's text is cut, nothing stands out of the window, no line is missing."""

from collections.abc import Callable, Iterator

import pytest
import sample_plans
import sample_reports as samples
from driving import MakeWindow, open_all
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sample_machines import machine
from sample_setup import needs_a_person
from scripted import FakeSession, World

from gpuwizard.model.report import Report
from gpuwizard.ui.errors import ErrorDialog
from gpuwizard.ui.language import LANGUAGES, set_language
from gpuwizard.ui.pages.setup import SetupPage
from gpuwizard.ui.pages.welcome import WelcomePage
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.button_row import ButtonRow
from gpuwizard.ui.widgets.plan import CopyBar, PlanView
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.window import Window
from gpuwizard.wizard.flow import ALL_STEPS

SMALL = (800, 600)
# A window that is opened, a report that is checked, and saved ones: a plan of two steps, and one that is good.
REPORTS: dict[str, Callable[[], Report | None]] = {
    "fresh": lambda: None,
    "plan": sample_plans.two_causes,
    "several": samples.several,
    "healthy": lambda: machine("linux-healthy"),
    "windows": lambda: machine("windows-tf221-no-gpu-build"),
}


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> str:
    set_language(request.param)
    return str(request.param)


def settle() -> None:
    """Lets layouts that ask to be laid out anew have their way, as they do before anything is painted."""
    for _ in range(5):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()


def narrow(window: Window) -> Window:
    window.resize(*SMALL)
    settle()
    assert (window.width(), window.height()) == SMALL
    return window


def cut(where: QWidget) -> Iterator[str]:
    """Yields what is wrong with each button that can be seen."""
    for button in where.findChildren(Button):
        if button.isVisible() and button.text():
            right = button.mapTo(where, QPoint(button.width(), 0)).x()
            if button.width() < button.sizeHint().width():
                yield f"“{button.text()}” has {button.width()} of {button.sizeHint().width()} pixels"
            if right > where.width():
                yield f"“{button.text()}” ends at {right} of {where.width()}"


@pytest.mark.parametrize("name", REPORTS)
def test_no_button_is_cut_and_no_page_is_wider_than_its_view(
    name: str, spoken: str, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = narrow(make_window(World(FakeSession(samples.missing_cudnn())), REPORTS[name]()))
    seen = 0
    for step in ALL_STEPS:
        window.go(step)
        if window.step != step:
            continue
        open_all(window.page)
        settle()
        assert not list(cut(window)), (spoken, step)
        assert window.page.scroller.horizontalScrollBar().maximum() == 0, (spoken, step)
        seen += 1
    assert seen > 1


def test_back_and_next_stay_where_they_are(spoken: str, make_window: MakeWindow, qtbot: QtBot) -> None:
    window = narrow(make_window(World(FakeSession(samples.missing_cudnn())), sample_plans.two_causes()))
    places = set()
    for step in ("summary", "recommend", "explain", "compare", "report"):
        window.go(step)  # type: ignore[arg-type]
        settle()
        following = window.footer.next
        places.add(following.mapTo(window, QPoint(following.width(), following.height())).toTuple())
    assert len(places) == 1


def test_the_set_up_that_needs_a_person_fits(spoken: str, make_window: MakeWindow, qtbot: QtBot) -> None:
    window = narrow(make_window())
    window.go("setup")
    assert isinstance(window.page, SetupPage)
    window.page.work._seen(needs_a_person())
    settle()
    assert window.footer.next.text()
    assert not list(cut(window))


def test_the_window_can_be_made_as_narrow_as_its_buttons_need(
    spoken: str, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(World(FakeSession(samples.missing_cudnn())), sample_plans.two_causes())
    for step in ("summary", "explain"):
        window.go(step)  # type: ignore[arg-type]
        settle()
        window.resize(window.minimumSizeHint().width(), 600)
        settle()
        assert not list(cut(window.footer)), step
        assert window.side.geometry().right() < window.footer.geometry().left()


def test_no_line_of_the_error_dialog_is_cut(spoken: str, qtbot: QtBot) -> None:
    dialog = ErrorDialog("Traceback (most recent call last):\n  File x, line 1\nRuntimeError: made up")
    qtbot.addWidget(dialog)
    dialog.show()
    for width in (0, 400):
        dialog.resize(width or dialog.width(), dialog.height())
        settle()
        for label in dialog.findChildren(TextLabel):
            assert not label.isVisible() or label.height() >= label.heightForWidth(label.width()), label.text()


def test_buttons_that_do_not_fit_beside_each_other_stand_below_each_other(qtbot: QtBot) -> None:
    one, other, hidden = Button("Copy until the restart"), Button("Copy after the restart"), Button("Not shown")
    hidden.hide()
    around = QWidget()
    row = ButtonRow(one, other, hidden, parent=around)
    qtbot.addWidget(around)
    around.show()
    row.resize(one.sizeHint().width() + other.sizeHint().width() + px(4), 40)
    settle()
    assert other.y() < one.geometry().center().y()
    row.resize(other.sizeHint().width() + px(4), 100)
    settle()
    assert one.geometry().bottom() < other.y()
    one.setText("Copied")
    row.resize(one.sizeHint().width() + other.sizeHint().width() + px(4), 40)
    settle()
    assert other.y() < one.geometry().center().y()
    assert row.minimumSizeHint().width() < row.sizeHint().width()


def test_the_two_buttons_of_a_plan_are_both_there(make_window: MakeWindow, qtbot: QtBot) -> None:
    set_language("de")
    window = narrow(make_window(World(FakeSession(samples.healthy())), sample_plans.two_causes()))
    (plan,) = window.page.findChildren(PlanView)
    bar = plan.findChild(CopyBar)
    assert bar is not None
    first, second = bar.buttons
    assert first.isVisible()
    assert second.isVisible()
    assert first.geometry().bottom() < second.y()


def test_the_way_to_the_set_up_leaves_its_text_room(spoken: str, make_window: MakeWindow, qtbot: QtBot) -> None:
    window = narrow(make_window())
    assert isinstance(window.page, WelcomePage)
    button = window.page.setup_button
    card = button.parentWidget()
    texts = [label for label in card.findChildren(TextLabel) if label.isVisible()]
    assert len(texts) == 2
    assert all(label.heightForWidth(label.width()) <= 3.5 * label.fontMetrics().height() for label in texts)
