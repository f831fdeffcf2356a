from collections.abc import Callable

import sample_reports as samples
from driving import User
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from scripted import FakeSession, World

from gpuwizard.model.interpreter import Environment
from gpuwizard.ui.pages.target import TargetPage
from gpuwizard.ui.progress import Progress
from gpuwizard.ui.sidebar import StepsModel
from gpuwizard.ui.widgets.target_list import TargetModel
from gpuwizard.wizard.flow import FlowState

MakeUser = Callable[..., User]
OTHER = "/opt/other/bin/python"


def open_page(user: User) -> TargetPage:
    user.click_next()
    page = user.window.page
    assert isinstance(page, TargetPage)
    user.qtbot.waitUntil(lambda: not page.looking.isVisible())
    return page


def test_the_active_python_is_chosen_already(make_user: MakeUser, qtbot: QtBot) -> None:
    page = open_page(make_user())
    assert page.list.chosen() == (samples.PYTHON,)
    said = page.list.targets.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        f"segmentation, the active one, Python 3.11.7, virtual environment, TensorFlow 2.21.0, {samples.PYTHON}"
    )


def test_it_says_that_it_looks_while_it_looks(make_user: MakeUser, qtbot: QtBot) -> None:
    import threading

    found = threading.Event()

    class Slow(World):
        @property
        def services(self):  # type: ignore[no-untyped-def]
            from dataclasses import replace

            return replace(super().services, environments=self.look)

        def look(self) -> tuple[Environment, ...]:
            found.wait(10)
            return samples.environments()

    user = make_user(Slow(FakeSession(samples.healthy())))
    user.click_next()
    page = user.window.page
    assert isinstance(page, TargetPage)
    assert page.looking.isVisible()
    assert page.looking.word.text() == "Looking for Pythons on this computer"
    assert not user.window.footer.next.isEnabled()
    found.set()
    qtbot.waitUntil(user.window.footer.next.isEnabled)


def test_those_of_the_command_line_are_chosen(make_user: MakeUser, qtbot: QtBot) -> None:
    page = open_page(make_user(pythons=(samples.CONDA, samples.SYSTEM), framework="torch"))
    assert page.list.chosen() == (samples.CONDA, samples.SYSTEM)
    assert page.framework == "torch"
    assert page.plan.framework == "torch"


def test_one_of_the_command_line_that_was_not_found_is_described_and_chosen(make_user: MakeUser, qtbot: QtBot) -> None:
    page = open_page(make_user(pythons=(OTHER, samples.SYSTEM)))
    qtbot.waitUntil(lambda: set(page.list.chosen()) == {OTHER, samples.SYSTEM})


def test_another_python_is_typed_and_added_with_enter(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user()
    page = open_page(user)
    qtbot.mouseClick(page.other_button, Qt.MouseButton.LeftButton)
    assert page.path_edit.hasFocus()
    qtbot.keyClicks(page.path_edit, OTHER)
    user.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.list.chosen() == (OTHER,))
    assert user.window.step == "target"


def test_a_path_that_is_no_python_is_answered_in_one_sentence(make_user: MakeUser, qtbot: QtBot) -> None:
    page = open_page(make_user())
    page.add_python("/etc/passwd")
    qtbot.waitUntil(page.problem.isVisible)
    assert page.problem.text() == "/etc/passwd is not a Python: choose the python file of an environment."
    assert page.list.chosen() == (samples.PYTHON,)


def test_no_python_at_all_asks_for_a_path(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(World(FakeSession(samples.healthy()), found=()))
    page = open_page(user)
    assert page.problem.text() == "No Python was found on this computer. Give the path of yours."
    assert page.path_edit.isVisible()
    assert not user.window.footer.next.isEnabled()
    page.add_python(OTHER)
    qtbot.waitUntil(user.window.footer.next.isEnabled)


def test_a_search_that_fails_still_lets_a_path_be_given(make_user: MakeUser, qtbot: QtBot) -> None:
    class Broken(World):
        @property
        def services(self):  # type: ignore[no-untyped-def]
            from dataclasses import replace

            return replace(super().services, environments=self.look)

        def look(self) -> tuple[Environment, ...]:
            raise PermissionError("registry")

    page = open_page(make_user(Broken(FakeSession(samples.healthy()))))
    assert "PermissionError: registry" in page.problem.text()
    assert page.path_edit.isVisible()


def test_several_can_be_chosen(make_user: MakeUser, qtbot: QtBot) -> None:
    page = open_page(make_user())
    index = page.list.targets.index(2)
    page.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    assert page.plan.pythons == (samples.PYTHON, samples.SYSTEM)


def test_the_models_keep_qts_rules(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    targets = TargetModel()
    qtmodeltester.check(targets)
    targets.add(samples.environments())
    targets.add(samples.environments())
    assert targets.rowCount() == 3
    steps = StepsModel()
    qtmodeltester.check(steps)
    steps.update_from(FlowState(has_result=True), Progress(), "failed")
