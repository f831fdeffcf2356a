"""What works here: asked of the right facts, shown the best first, and what is ruled out with its reason."""

from collections.abc import Callable
from dataclasses import replace

import sample_recommendation as sample
import sample_reports as samples
from driving import User
from msgspec.structs import replace as changed
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from scripted import FakeSession, World

from gpuwizard.model.facts import Facts
from gpuwizard.model.fix import Command
from gpuwizard.model.interpreter import Environment, Interpreter, PythonFacts
from gpuwizard.model.outcome import Found
from gpuwizard.model.recommendation import Recommendation
from gpuwizard.model.report import Report
from gpuwizard.ui.pages.recommend import RecommendPage
from gpuwizard.ui.widgets.command_box import CommandBox
from gpuwizard.ui.widgets.version_set import BestSet, OtherSet, RuledOutCard

MakeUser = Callable[..., User]
AS_OF = "Versions and drivers known as of 21 November 2026"


def world_with(answer: Recommendation, report: Report | None = None) -> World:
    world = World(FakeSession(report or samples.missing_cudnn()))
    world.recommendation = answer
    return world


def shown(user: User) -> RecommendPage:
    user.window.go("recommend")
    page = user.window.page
    assert isinstance(page, RecommendPage)
    user.qtbot.waitUntil(lambda: page.recommendation is not None and bool(texts(page)[2:]))
    return page


def texts(page: RecommendPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def sets(page: RecommendPage) -> list[tuple[str, str]]:
    """Framework and version of each set that is shown, from the top."""
    cards = [card for kind in (BestSet, OtherSet) for card in page.findChildren(kind) if card.isVisible()]
    cards.sort(key=lambda card: card.mapTo(page.content, card.rect().topLeft()).y())
    return [(card.choice.framework, card.choice.version) for card in cards]


def test_it_is_asked_of_what_was_seen_and_of_the_pythons_that_were_found(make_user: MakeUser, qtbot: QtBot) -> None:
    world = World(FakeSession(samples.missing_cudnn()))
    user = make_user(world)
    window = user.check()
    shown(user)
    ((facts, pythons),) = world.asked
    assert window.controller.report is not None
    assert facts is window.controller.report.facts
    assert [python.python for python in pythons] == [samples.PYTHON, samples.CONDA, samples.SYSTEM]
    assert world.searches == 1


def test_it_is_worked_out_once_for_each_report(make_user: MakeUser, qtbot: QtBot) -> None:
    world = World(FakeSession(samples.missing_cudnn(), again=samples.healthy()))
    user = make_user(world)
    window = user.check()
    shown(user)
    window.go("summary")
    shown(user)
    assert len(world.asked) == 1
    window.controller.recheck(None)
    qtbot.waitUntil(lambda: len(world.asked) == 2)
    shown(user)


def test_a_saved_report_is_answered_for_its_own_computer(make_user: MakeUser, qtbot: QtBot) -> None:
    report = samples.no_driver()
    python = Found(Interpreter(samples.PYTHON, "3.11.7", "venv"))
    target = changed(report.facts.targets[0], facts=PythonFacts(python))
    report = changed(report, facts=Facts(report.facts.machine, (target,)))
    world = World(FakeSession(samples.healthy()))
    user = make_user(world, report=report)
    shown(user)
    ((facts, pythons),) = world.asked
    assert facts is report.facts
    assert [(python.python, python.version) for python in pythons] == [(samples.PYTHON, "3.11.7")]
    assert world.searches == 0
    assert user.window.bar.isVisible()


def test_the_best_set_of_the_framework_that_was_looked_at_stands_open(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(world_with(sample.recommendation()))
    user.check()
    page = shown(user)
    assert "For NVIDIA RTX A4000 (compute capability 8.6), with driver 550.54.14." in texts(page)
    qtbot.waitUntil(lambda: sets(page) == [("tensorflow", "2.20.0"), ("tensorflow", "2.18.1")])
    for told in ("3.11", "12.5", "9", "Linux", "Takes about 5 minutes, 4 GB"):
        assert told in texts(page)
    assert "Driver 525.60.13 or newer\n512 MB of free memory" in texts(page)
    assert "An older one." not in texts(page)


def test_the_command_is_copied_as_it_is(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(world_with(sample.recommendation()))
    user.check()
    page = shown(user)
    box = next(box for box in page.findChildren(CommandBox) if box.isVisible())
    qtbot.mouseClick(box.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == sample.INSTALL_TF


def test_another_framework_is_chosen_by_key(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(world_with(sample.recommendation()))
    user.check()
    page = shown(user)
    page.frameworks.checkedButton().setFocus()
    user.press(Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: sets(page) == [("torch", "2.14.1")])
    assert page.findChildren(CommandBox)[-1].command == Command("bash", sample.NEW_ENVIRONMENT)
    page.frameworks.button(0).click()
    qtbot.waitUntil(
        lambda: (
            sets(page)
            == [
                ("tensorflow", "2.20.0"),
                ("torch", "2.14.1"),
                ("tensorflow", "2.18.1"),
                ("jax", "0.12.0"),
            ]
        )
    )


def test_what_does_not_work_is_told_with_its_reason(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(world_with(sample.recommendation()))
    user.check()
    page = shown(user)
    qtbot.waitUntil(lambda: "TensorFlow 2.21.0" in texts(page))
    assert "It does not find one of its own libraries, libcusolver." in texts(page)
    assert "They hold no code for CUDA 12, which this card needs." not in texts(page)
    card = next(card for card in page.findChildren(RuledOutCard) if card.isVisible())
    assert "2.10 and older: No build of them exists" in card.accessibleName()


def test_warnings_stand_on_top_and_the_age_of_the_knowledge_at_the_foot(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(world_with(sample.recommendation(sample.OLD)))
    user.check()
    page = shown(user)
    told = {label.text(): label for label in page.findChildren(QLabel) if label.isVisible()}

    def top(text: str) -> int:
        return told[text].mapTo(page.content, told[text].rect().topLeft()).y()

    assert top(sample.OLD) < top("TensorFlow 2.20.0") < top("Does not work here") < top(AS_OF)


def test_where_nothing_works_that_is_said_with_the_reasons(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(world_with(sample.nothing_works()))
    user.check()
    page = shown(user)
    qtbot.waitUntil(lambda: sets(page) == [])
    assert "gpuwizard knows no release of TensorFlow that uses a GPU here" in texts(page)
    assert "It holds no code for this card." in texts(page)
    assert "For NVIDIA Quadro K600, for which no driver was found." in texts(page)
    assert not page.choices.isVisible()


def test_without_a_gpu_the_warning_says_it_all(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(world_with(sample.no_gpu()))
    user.check()
    page = shown(user)
    assert texts(page) == ["What works here", *sample.no_gpu().warnings, AS_OF]


def test_other_frameworks_are_pointed_to_where_this_one_has_none(make_user: MakeUser, qtbot: QtBot) -> None:
    answer = sample.recommendation()
    answer = changed(answer, sets=tuple(choice for choice in answer.sets if choice.framework != "tensorflow"))
    user = make_user(world_with(answer))
    user.check()
    page = shown(user)
    assert "There are sets of other frameworks that work: choose All above." in texts(page)
    page.frameworks.button(0).click()
    qtbot.waitUntil(lambda: sets(page)[:1] == [("torch", "2.14.1")])


def test_two_frameworks_that_were_looked_at_begin_with_all(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(world_with(sample.recommendation(), samples.several()))
    user.check()
    page = shown(user)
    assert page.framework is None
    qtbot.waitUntil(lambda: len(sets(page)) == 4)


def test_a_set_that_is_there_already_says_so(make_user: MakeUser, qtbot: QtBot) -> None:
    answer = sample.recommendation()
    first = changed(answer.sets[0], installed=True)
    user = make_user(world_with(changed(answer, sets=(first, *answer.sets[1:]))))
    user.check()
    page = shown(user)
    assert "Installed already" in texts(page)
    assert "Takes about 5 minutes, 4 GB" not in texts(page)


def test_a_search_that_fails_costs_only_the_pythons(make_user: MakeUser, qtbot: QtBot) -> None:
    class Broken(World):
        def search(self) -> tuple[Environment, ...]:
            self.searches += 1
            raise OSError("the disk is gone")

    world = Broken(FakeSession(samples.missing_cudnn()))
    user = make_user(world)
    user.window.controller.show_report(samples.missing_cudnn())
    shown(user)
    assert [pythons for _, pythons in world.asked] == [()]
    assert world.searches == 1


def test_a_fault_of_ours_is_told_and_not_swallowed(make_user: MakeUser, qtbot: QtBot) -> None:
    class Broken(World):
        @property
        def services(self):  # type: ignore[no-untyped-def]
            def fail(facts: Facts, pythons: tuple[Environment, ...]) -> Recommendation:
                raise KeyError("no such row")

            return replace(super().services, recommend=fail)

    user = make_user(Broken(FakeSession(samples.missing_cudnn())))
    user.check()
    user.window.go("recommend")
    problem = user.window.page.problem  # type: ignore[attr-defined]
    qtbot.waitUntil(problem.isVisible)
    assert "KeyError" in problem.text()
    user.click_next()
    user.arrive("report")


def test_it_is_reached_from_the_result_by_a_button(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user()
    window = user.check()
    qtbot.mouseClick(window.page.works_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert window.step == "recommend"


def test_the_tab_key_goes_as_one_reads_and_names_each_stop(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(world_with(sample.recommendation(sample.OLD)))
    window = user.check()
    page = shown(user)
    window.sidebar.setFocus()
    reached: list[QWidget] = []
    while window.footer.next not in reached and len(reached) < 40:
        user.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused)
    on_page = [widget for widget in reached if page.content.isAncestorOf(widget)]
    tops = [widget.mapTo(page.content, widget.rect().topLeft()).y() for widget in on_page]
    assert tops == sorted(tops)
    names = [widget.accessibleName() for widget in on_page]
    assert all(names)
    for begins in ("TensorFlow", sample.OLD, "The best choice: TensorFlow 2.20.0", "Copy the command", "Another set:"):
        assert any(name.startswith(begins) for name in names), begins
    assert names[-1].startswith("Does not work here")
