"""A colleague's report: the same pages, marked as another computer's, with nothing on them that acts on this one."""

from collections.abc import Callable
from pathlib import Path

import pytest
import sample_paths
import sample_plans
import sample_reports as samples
from driving import User
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot
from sample_machines import machine, saved
from sample_recommendation import no_gpu, recommendation
from scripted import FakeSession, World

from gpuwizard.model.report import Report
from gpuwizard.ui.pages.explain import ExplainPage
from gpuwizard.ui.pages.recommend import RecommendPage
from gpuwizard.ui.widgets.command_box import CommandBox
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.window import Window
from gpuwizard.wizard.flow import ALL_STEPS, StepId, reachable

MakeUser = Callable[..., User]
# These lead to another page, where somebody goes on purpose.
WAYS = ("&Check this computer", "C&ompare with another report…", "&What works here")


class Watched(World):
    """A computer on which nothing may be started, searched or described."""

    def __init__(self) -> None:
        super().__init__(FakeSession(samples.healthy()))
        self.described: list[str] = []

    def describe(self, path: str) -> str:
        self.described.append(path)
        return "not here"


def opened(make_user: MakeUser, world: World, report: Report) -> Window:
    window: Window = make_user(world, report=report).window
    assert window.step == "summary"
    return window


def pages(window: Window) -> list[StepId]:
    """The steps that can be reached, but that to explain an error, which is about what one pastes."""
    return [step for step in ALL_STEPS if reachable(step, window.flow) and step != "explain"]


def pressable(window: Window) -> list[QAbstractButton]:
    page = window.page
    held = [*page.findChildren(QAbstractButton), *page.button_bar.findChildren(QAbstractButton)]
    return [button for button in held if button.isVisible() and button.isEnabled()]


REPORTS = {
    "a cause": samples.missing_cudnn(),
    "a plan": sample_plans.two_causes(),
    "a path": sample_paths.linux(),
    "a path of Windows": sample_paths.windows(),
    "several": samples.several(),
    "a recorded machine": machine("windows-tf210-cudnn-off-path"),
}


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_nothing_on_its_pages_acts_on_this_computer(make_user: MakeUser, qtbot: QtBot, report: Report) -> None:
    world = Watched()
    window = opened(make_user, world, report)
    seen = 0
    for step in pages(window):
        window.go(step)
        assert window.step == step
        if isinstance(window.page, RecommendPage):
            page = window.page
            qtbot.waitUntil(lambda page=page: page.recommendation is not None)
        for part in window.page.findChildren(Disclosure):
            part.button.setChecked(True)
        for button in pressable(window):
            name = button.accessibleName() or button.text()
            # Seen before it is pressed: a button that runs something has no place here.
            assert not {"again", "run"} & set(name.lower().replace("&", "").split()), (step, name)
            if button.text() not in WAYS:
                button.click()
                seen += 1
            window.go(step)
    assert seen > 10
    assert window.controller.source
    assert (world.plans, world.searches, world.described, world.session.rechecked) == ([], 0, [], [])


def test_every_page_says_that_it_is_of_a_saved_report(make_user: MakeUser, qtbot: QtBot) -> None:
    window = opened(make_user, Watched(), samples.missing_cudnn())
    for step in pages(window):
        window.go(step)
        assert window.bar.isVisible(), step
        assert "may be from another computer" in window.bar.source.text()
        assert "Its commands are meant for that computer." in window.bar.source.text()
    assert window.windowTitle().startswith("Saved report")


def test_its_commands_are_those_of_its_own_shell(make_user: MakeUser, qtbot: QtBot) -> None:
    window = opened(make_user, Watched(), samples.missing_cudnn("powershell"))
    boxes = [box for box in window.page.findChildren(CommandBox) if len(box.tabs.tabText(0)) and box.tabs.count() > 1]
    assert boxes
    assert {box.command.shell for box in boxes} == {"powershell"}


def test_what_works_is_worked_out_for_that_computer_alone(make_user: MakeUser, qtbot: QtBot) -> None:
    world = Watched()
    window = opened(make_user, world, machine("linux-healthy"))
    window.controller.pythons = samples.environments()  # Those of this computer were looked for before.
    window.go("recommend")
    page = window.page
    assert isinstance(page, RecommendPage)
    qtbot.waitUntil(lambda: page.recommendation is not None)
    ((facts, pythons),) = world.asked
    assert facts == machine("linux-healthy").facts
    assert [python.python for python in pythons] == ["/home/user/project/.venv/bin/python"]
    assert page.title.text() == "What works on that computer"
    world.recommendation = recommendation()


def test_what_is_missing_there_is_not_said_of_this_computer(make_user: MakeUser, qtbot: QtBot) -> None:
    world = Watched()
    world.recommendation = no_gpu()
    window = opened(make_user, world, machine("linux-no-gpu"))
    window.go("recommend")
    page = window.page
    assert isinstance(page, RecommendPage)
    qtbot.waitUntil(lambda: page.recommendation is not None)
    said = [label.text() for label in page.findChildren(QLabel)]
    assert [text for text in said if "on this computer" in text] == []


def test_an_error_that_is_pasted_is_not_explained_by_its_facts(make_user: MakeUser, qtbot: QtBot) -> None:
    """Nor does its page offer to check this computer, which would close the report."""
    window = opened(make_user, Watched(), machine("windows-tf210-cudnn-off-path"))
    assert window.controller.shell == "powershell"
    window.go("explain")
    page = window.page
    assert isinstance(page, ExplainPage)
    page.text.setPlainText("Could not load dynamic library 'libcudnn.so.8'; dlerror: libcudnn.so.8: cannot open")
    window.go_on()
    qtbot.waitUntil(lambda: page.answer is not None)
    assert page.answer is not None
    assert not page.answer.here
    assert not any(button.text().startswith("&Check") for button in pressable(window))


def test_it_is_not_opened_over_a_check_that_runs(make_user: MakeUser, qtbot: QtBot, tmp_path: Path) -> None:
    """The news of the check would stand among the pages of the other computer."""
    world = World(FakeSession(samples.healthy(), hold_at="cudnn"))
    user = make_user(world)
    user.click_next()
    user.arrive("target")
    user.click_next()
    user.arrive("checking")
    window = user.window
    qtbot.waitUntil(lambda: window.controller.progress.layer("cudnn").phase == "working")
    window.take_file(saved(tmp_path, "colleague.json", samples.no_driver()))
    assert window.step == "welcome"
    problem = window.page.problem  # type: ignore[attr-defined]
    qtbot.waitUntil(problem.isVisible)
    assert "A check of this computer is running." in problem.text()
    world.session.release()
    qtbot.waitUntil(lambda: not window.controller.running)
    assert window.controller.source == ""


def test_it_is_compared_with_another_one_under_its_own_name(make_user: MakeUser, qtbot: QtBot, tmp_path: Path) -> None:
    user = make_user(Watched())
    window = user.window
    window.open_report(saved(tmp_path, "colleague.json", machine("linux-cudnn-shadowed")))
    user.arrive("summary")
    window.go("compare")
    page = window.page
    page.compare_with(saved(tmp_path, "works.json", machine("linux-healthy")))  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: page.comparison is not None)  # type: ignore[attr-defined]
    told = page.comparison  # type: ignore[attr-defined]
    assert (told.left.name, told.right.name) == ("colleague.json", "works.json")
