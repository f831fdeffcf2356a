"""The guided set-up in the window: planned, asked, run for real, stopped, taken up again. No network is needed."""

from collections.abc import Callable
from pathlib import Path

import pytest
import sample_reports as samples
from driving import User
from here import WINDOWS
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from sample_setup import Home, home, makes_environments, needs_a_person, wait_until
from scripted import FakeSession, World

from gpuwizard.probes import setup as probe
from gpuwizard.setup.profile import Profile
from gpuwizard.setup.reading import read_profile
from gpuwizard.setup.state import fingerprint
from gpuwizard.setup.store import Store
from gpuwizard.ui.pages.setup import SetupPage
from gpuwizard.ui.setup_run import CHANGED
from gpuwizard.ui.setup_work import SetupWork
from gpuwizard.ui.widgets.choice import Choice
from gpuwizard.ui.widgets.command_box import OutputBox
from gpuwizard.ui.widgets.setup_agree import AgreeDialog
from gpuwizard.ui.widgets.setup_plan import DoneCard, EarlierCard, HeadCard, RefusedCard
from gpuwizard.ui.widgets.setup_start import ProblemsCard
from gpuwizard.ui.widgets.status import StatusIcon
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.window import Window

__all__ = ["home"]
LIMIT_MS = 60000
LEFT = Qt.MouseButton.LeftButton


class Person(User):
    """Somebody who sets a computer up."""

    @property
    def work(self) -> SetupWork:
        return self.window.controller.setup

    @property
    def page(self) -> SetupPage:
        page = self.window.page_of("setup")
        assert isinstance(page, SetupPage)
        return page

    @property
    def states(self) -> dict[str, str]:
        view = self.work.view
        return {step.id: step.state for step in view.plan.steps} if view is not None else {}

    def begin(self, path: Path) -> SetupPage:
        """Drops a profile on the window and waits for the plan."""
        self.window.take_file(path)
        self.rest()
        return self.page

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.work.busy, timeout=LIMIT_MS)
        QApplication.processEvents()  # New parts are shown when Qt comes to it.

    def agree(self) -> None:
        dialog = self.page.walk.dialog
        assert dialog is not None
        self.qtbot.waitUntil(dialog.isVisible)
        self.qtbot.mouseClick(dialog.run_button, LEFT)

    def run_step(self) -> None:
        """Runs the step whose turn it is, and waits for its end."""
        self.click_next()
        if self.page.walk.dialog is not None:
            self.agree()
        self.qtbot.waitUntil(lambda: self.work.phase == "working")
        self.rest()

    def run_all(self) -> None:
        self.qtbot.mouseClick(self.page.walk.all_button, LEFT)
        self.agree()

    def texts(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]


MakePerson = Callable[[], Person]


@pytest.fixture
def make_person(qtbot: QtBot, make_window: Callable[..., Window], home: Home) -> MakePerson:
    """Makes somebody before a new window, as after a new start of the program."""
    return lambda: Person(qtbot, make_window(World(FakeSession(samples.healthy()))))


@pytest.fixture
def person(make_person: MakePerson) -> Person:
    return make_person()


def leftovers(profile: Path) -> list[object]:
    made = read_profile(profile.read_bytes())
    assert isinstance(made, Profile)
    return list(probe.left_running(fingerprint(made)))


class TestTheWayIn:
    def test_the_welcome_leads_there_and_back(self, person: Person) -> None:
        button = person.window.page.setup_button  # type: ignore[attr-defined]
        person.qtbot.mouseClick(button, LEFT)
        person.arrive("setup")
        assert isinstance(QApplication.focusWidget(), Choice)
        person.click_back()
        person.arrive("welcome")

    def test_a_profile_is_chosen_in_the_file_dialog(
        self, person: Person, home: Home, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = home.profile("tinything")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        person.window.go("setup")
        person.click_next()
        person.qtbot.waitUntil(lambda: person.work.phase == "plan", timeout=LIMIT_MS)
        assert person.window.step == "setup"

    def test_a_profile_with_mistakes_is_told_with_lines_and_nothing_of_it_is_taken(
        self, person: Person, home: Home
    ) -> None:
        path = home.root / "bad.toml"
        path.write_text('[profile]\nnam = "x"\n[environment]\nfolder = 3\n')
        page = person.begin(path)
        (card,) = page.findChildren(ProblemsCard)
        assert card.says == "The profile bad.toml was not taken. 3 things in it have to be mended first."
        told = [text for text in person.texts() if text.startswith("Line ")]
        assert [text.partition(":")[0] for text in told] == [
            "Line 1, profile.name",
            "Line 2, profile.nam",
            "Line 4, environment.folder",
        ]
        assert "did you mean name?" in told[1]
        assert person.work.view is None
        assert person.work.profile is None
        path.write_text('[profile]\nname = "x"\n[environment]\nfolder = "~/x"\n')
        person.qtbot.waitUntil(card.again_button.hasFocus)
        person.press(Qt.Key.Key_Return)
        person.qtbot.waitUntil(lambda: person.work.phase == "plan", timeout=LIMIT_MS)

    def test_a_file_that_cannot_be_read_gets_one_sentence(self, person: Person, home: Home) -> None:
        person.begin(home.root / "nowhere.toml")
        assert "The file cannot be read: No such file or directory." in person.texts()

    def test_three_questions_lead_to_a_plan_by_the_keyboard_alone(self, person: Person, home: Home) -> None:
        person.window.go("setup")
        person.press(Qt.Key.Key_Down)
        person.press(Qt.Key.Key_Return)
        person.qtbot.waitUntil(lambda: person.work.phase == "question", timeout=LIMIT_MS)
        person.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Choice))
        first = person.work.question
        assert first is not None
        assert first.id == "use"
        person.press(Qt.Key.Key_Return)
        person.qtbot.waitUntil(lambda: person.work.question is not first)
        if person.work.question is not None and person.work.question.id == "where":  # Windows, or a Linux inside it.
            person.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Choice))
            person.press(Qt.Key.Key_Down)
            person.press(Qt.Key.Key_Return)
        person.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        person.qtbot.keyClicks(QApplication.focusWidget(), "~/work here")
        person.press(Qt.Key.Key_Return)
        person.qtbot.waitUntil(lambda: person.work.phase == "plan", timeout=LIMIT_MS)
        view = person.work.view
        assert view is not None
        assert view.plan.folder == str(home.root / "work here")
        assert view.profile.framework.name == "tensorflow"
        assert not (home.root / "work here").exists()

    def test_an_answer_can_be_taken_back(self, person: Person) -> None:
        person.window.go("setup")
        person.work.ask()
        person.qtbot.waitUntil(lambda: person.work.phase == "question", timeout=LIMIT_MS)
        person.click_next()
        person.qtbot.mouseClick(person.page.back_button, LEFT)
        assert person.work.question is not None
        assert person.work.question.id == "use"

    def test_the_profile_that_the_questions_made_can_be_saved(
        self, person: Person, home: Home, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        target = home.root / "mine.toml"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
        person.window.go("setup")
        person.work.ask()
        person.qtbot.waitUntil(lambda: person.work.phase == "question", timeout=LIMIT_MS)
        while person.work.phase == "question":
            person.click_next()
        person.rest()
        person.qtbot.mouseClick(person.page.walk.save_button, LEFT)
        person.qtbot.waitUntil(target.exists)
        assert read_profile(target.read_bytes()) == person.work.profile


class TestThePlan:
    @makes_environments
    def test_it_says_everything_and_changes_nothing(self, person: Person, home: Home) -> None:
        before = sorted(home.root.rglob("*"))
        profile = home.profile("tinything>=1")
        page = person.begin(profile)
        assert person.states == {"python": "done", "environment": "next", "packages": "waiting", "verify": "waiting"}
        (head,) = page.findChildren(HeadCard)
        assert head.accessibleName().startswith("An environment for your packages, with Python 3.")
        texts = person.texts()
        assert {"Welcome to the team.", "gpu-help@firm.example", str(home.folder), "tinything>=1"} <= set(texts)
        assert any(text.startswith("Takes about ") and "MB on the disk" in text for text in texts)
        commands = [box.toPlainText() for box in page.findChildren(OutputBox) if box.isVisible()]
        assert commands[0].endswith(f"-m venv '{home.folder}'")
        assert sorted(home.root.rglob("*")) == sorted([*before, profile])

    @makes_environments
    def test_each_step_says_its_state_in_words(self, person: Person, home: Home) -> None:
        page = person.begin(home.profile("tinything"))
        names = {step: card.accessibleName() for step, card in page.walk.plan.cards.items()}
        assert names["python"].startswith("Step 1: Python. Done. Python 3.")
        assert names["environment"].startswith("Step 2: Make the environment with Python 3.")
        assert ". Next. " in names["environment"]
        assert ". Waits. " in names["packages"]

    def test_a_profile_that_cannot_be_carried_out_says_why(self, person: Person, home: Home, no_gpu_here: None) -> None:
        page = person.begin(home.profile(more='[framework]\nname = "tensorflow"'))
        (card,) = page.findChildren(RefusedCard)
        assert "no NVIDIA GPU" in card.accessibleName()
        assert person.window.footer.next.text() == "Look &again"
        assert not page.walk.all_button.isVisible()

    def test_a_second_profile_can_be_opened_instead(self, person: Person, home: Home) -> None:
        page = person.begin(home.profile("tinything"))
        person.qtbot.mouseClick(page.over_button, LEFT)
        assert page.start.isVisible()
        assert not page.walk.isVisible()


@makes_environments
class TestRunning:
    def test_what_would_be_run_is_shown_and_nothing_runs_before_it_is_agreed_to(
        self, person: Person, home: Home
    ) -> None:
        page = person.begin(home.profile("tinything"))
        person.click_next()
        dialog = page.walk.dialog
        assert dialog is not None
        (box,) = dialog.boxes
        assert box.toPlainText().endswith(f"-m venv '{home.folder}'")
        person.qtbot.waitUntil(dialog.isActiveWindow)
        person.press(Qt.Key.Key_Return)  # The keyboard is on the command, not on the button.
        assert not person.work.busy
        person.press(Qt.Key.Key_Escape)
        person.qtbot.waitUntil(lambda: page.walk.dialog is None)
        assert not home.folder.exists()
        assert not home.notes.exists()

    def test_step_by_step_from_nothing_to_an_environment_that_works(self, person: Person, home: Home) -> None:
        page = person.begin(home.profile("tinything"))
        person.run_step()
        assert person.states["environment"] == "done"
        assert person.states["packages"] == "next"
        person.run_step()
        assert "Successfully installed tinything-1.2.0" in page.walk.plan.cards["packages"].work.output.toPlainText()
        assert person.states["verify"] == "next"
        person.run_step()
        (card,) = page.findChildren(DoneCard)
        tick, heading = card.findChildren(StatusIcon)[0], card.findChildren(TextLabel)[0]
        assert tick.geometry().right() < heading.x()
        assert heading.y() <= tick.geometry().center().y() <= heading.geometry().bottom()
        assert card.commands is not None
        started = f"& '{home.folder}\\Scripts\\Activate.ps1'" if WINDOWS else f"source '{home.folder}/bin/activate'"
        assert card.commands.command.text == started
        assert "Everything is set up, and it works." in person.texts()
        assert Store(home.notes).remembered() is None

    def test_all_steps_in_a_row_after_one_question(self, person: Person, home: Home) -> None:
        page = person.begin(home.profile("tinything"))
        person.run_all()
        person.qtbot.waitUntil(lambda: person.work.running == "packages", timeout=LIMIT_MS)
        person.rest()
        assert set(person.states.values()) == {"done"}
        assert not page.walk.all_button.isVisible()

    def test_a_step_that_fails_says_why_and_can_be_run_again(self, person: Person, home: Home) -> None:
        page = person.begin(home.profile("nosuchthing"))
        person.run_step()
        person.run_step()
        card = page.walk.plan.cards["packages"]
        assert person.states["packages"] == "failed"
        assert "The package index has no nosuchthing for this Python and system." in person.texts()
        assert card.word.text() == "Failed"
        assert card.work.output.isVisible()
        assert person.states["verify"] == "waiting"
        assert card.action_button is not None
        assert card.action_button.text() == "Run this step again…"
        assert "gpu-help@firm.example" in person.texts()

    def test_a_step_that_was_run_elsewhere_is_only_looked_at(self, person: Person, home: Home) -> None:
        page = person.begin(home.profile("tinything"))
        card = page.walk.plan.cards["environment"]
        assert card.own_button is not None
        person.qtbot.mouseClick(card.own_button, LEFT)
        person.rest()
        assert person.states["environment"] == "failed"
        assert not home.folder.exists()

    def test_it_is_stopped_with_all_that_it_started_and_goes_on_where_it_was(self, person: Person, home: Home) -> None:
        profile = home.profile("slowthing")
        page = person.begin(profile)
        person.run_all()
        person.qtbot.waitUntil(home.building.exists, timeout=LIMIT_MS)
        assert not person.window.footer.next.isEnabled()
        person.press(Qt.Key.Key_Escape)
        assert page.stop_box is not None
        (stop,) = [button for button in page.stop_box.buttons() if button.text() == "&Stop the command"]
        person.qtbot.mouseClick(stop, LEFT)
        person.rest()
        assert person.work.phase == "plan"
        assert leftovers(profile) == []
        assert any(text.startswith("It was stopped, and everything was looked at anew.") for text in person.texts())
        assert person.states["environment"] == "done"
        home.go.touch()
        person.run_step()
        assert person.states["packages"] == "done"

    def test_the_elapsed_time_and_the_newest_line_are_shown_meanwhile(self, person: Person, home: Home) -> None:
        page = person.begin(home.profile("slowthing"))
        person.run_all()
        person.qtbot.waitUntil(home.building.exists, timeout=LIMIT_MS)
        card = page.walk.plan.cards["packages"]
        person.qtbot.waitUntil(lambda: card.word.text().startswith("Running · "))
        person.qtbot.waitUntil(lambda: card.work.newest.isVisible() and bool(card.work.newest.text()))
        assert page.stop_button.isVisible()
        home.go.touch()
        person.rest()


@makes_environments
class TestItSurvives:
    def test_closing_the_window_in_the_middle_and_a_new_start(self, make_person: MakePerson, home: Home) -> None:
        first = make_person()
        profile = home.profile("slowthing")
        first.begin(profile)
        first.run_all()
        first.qtbot.waitUntil(home.building.exists, timeout=LIMIT_MS)
        first.window.close()
        wait_until(lambda: leftovers(profile) == [], "the end of what was running")
        home.go.touch()

        again = make_person()
        again.window.go("setup")
        again.qtbot.waitUntil(lambda: again.page.start.way == "last")
        assert again.page.start.chosen.text() == "Go on with “Vision team”"
        again.click_next()
        again.rest()
        (card,) = again.page.findChildren(EarlierCard)
        assert "Done in an earlier run: Environment." in card.accessibleName()
        assert "That run was interrupted in the step “Packages”." in card.accessibleName()
        assert again.states["packages"] == "next"
        again.run_all()
        again.rest()
        assert again.work.view is not None
        assert again.work.view.plan.finished

    def test_a_second_run_changes_nothing(self, make_person: MakePerson, home: Home) -> None:
        profile = home.profile("tinything")
        first = make_person()
        first.begin(profile)
        first.run_all()
        first.rest()
        made = {path: path.stat().st_mtime_ns for path in home.folder.rglob("*") if "__pycache__" not in path.parts}
        again = make_person()
        page = again.begin(profile)
        assert set(again.states.values()) == {"done", "next"}
        assert again.states["verify"] == "next"
        again.run_step()
        (card,) = page.findChildren(DoneCard)
        assert card.accessibleName().startswith("All was there already, and it works: nothing was changed.")
        after = {path: path.stat().st_mtime_ns for path in home.folder.rglob("*") if "__pycache__" not in path.parts}
        assert after == made

    def test_another_run_on_the_same_folder_is_told_in_a_sentence(self, person: Person, home: Home) -> None:
        page = person.begin(home.profile("tinything"))
        with home.lock:
            person.run_step()
        assert page.problem.text.startswith("Another gpuwizard setup (process ")
        assert str(home.folder) in page.problem.text
        assert not home.folder.exists()
        person.run_step()
        assert not page.problem.isVisible()
        assert person.states["environment"] == "done"

    def test_another_run_is_told_before_anything_is_pressed(self, person: Person, home: Home) -> None:
        with home.lock:
            page = person.begin(home.profile("tinything"))
            assert page.problem.text.startswith("Another gpuwizard setup (process ")
            assert person.states["environment"] == "next"

    def test_what_another_window_did_since_is_seen_before_anything_is_run(
        self, make_person: MakePerson, home: Home
    ) -> None:
        profile = home.profile("tinything")
        first, second = make_person(), make_person()
        first.begin(profile)
        second.begin(profile)
        second.run_step()
        made = (home.folder / "pyvenv.cfg").stat().st_mtime_ns
        first.window.activateWindow()
        first.run_step()
        assert first.page.problem.text == CHANGED
        assert first.states["environment"] == "done"
        assert (home.folder / "pyvenv.cfg").stat().st_mtime_ns == made

    def test_damaged_notes_stop_nothing(self, make_person: MakePerson, home: Home) -> None:
        profile = home.profile("tinything")
        first = make_person()
        first.begin(profile)
        first.run_step()
        (file,) = home.notes.glob("*.json")
        file.write_bytes(b"{ half")
        again = make_person()
        page = again.begin(profile)
        (card,) = page.findChildren(EarlierCard)
        assert "cannot be used (they are damaged): all is looked at anew" in card.accessibleName()
        assert again.states["packages"] == "next"


class TestForAPerson:
    @pytest.fixture
    def page(self, person: Person) -> SetupPage:
        """A bare computer, whose driver an administrator has to install."""
        person.window.go("setup")
        person.work._seen(needs_a_person())
        return person.page

    def test_nothing_runs_it_and_everything_is_said_before(self, page: SetupPage, person: Person) -> None:
        card = page.walk.plan.cards["driver"]
        assert card.word.text() == "Needs you"
        assert card.action_button is not None
        assert card.action_button.text() == "I have done it, look again"
        texts = person.texts()
        assert any(text.startswith("Needs administrator rights") for text in texts)
        assert any(text.startswith("Needs a restart of the computer") for text in texts)
        assert not page.walk.all_button.isVisible()
        assert page.findChildren(AgreeDialog) == []

    def test_its_command_is_copied_whole(self, page: SetupPage, person: Person) -> None:
        box = page.walk.plan.cards["driver"].commands
        assert box is not None
        person.qtbot.mouseClick(box.copy_button, LEFT)
        assert QGuiApplication.clipboard().text() == "sudo apt update\nsudo apt install -y nvidia-driver-570"

    def test_everything_on_it_can_be_read_out(self, page: SetupPage) -> None:
        parts = [*page.findChildren(QAbstractButton), *page.findChildren(OutputBox), *page.walk.plan.cards.values()]
        shown = [part for part in parts if part.isVisible()]
        assert len(shown) > 8
        for part in shown:
            assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name), part

    def test_it_fits_a_small_window(self, page: SetupPage, person: Person) -> None:
        person.window.resize(800, 600)
        person.qtbot.waitUntil(lambda: (person.window.width(), person.window.height()) == (800, 600))
        person.qtbot.waitUntil(lambda: page.scroller.horizontalScrollBar().maximum() == 0)


@makes_environments
def test_before_a_restart_it_is_remembered_what_was_going_on(make_person: MakePerson, home: Home) -> None:
    """An index variable that is not set makes a step that only a person can do."""
    profile = home.profile("tinything", more='index = "FIRM_INDEX"')
    first = make_person()
    page = first.begin(profile)
    first.run_step()
    assert page.walk.plan.cards["packages"].word.text() == "Needs you"
    again = make_person()
    again.window.go("setup")
    again.qtbot.waitUntil(lambda: again.page.start.way == "last")
    again.click_next()
    again.rest()
    (card,) = again.page.findChildren(EarlierCard)
    assert "That run ended at a step that you do yourself" in card.accessibleName()


def test_it_is_listed_while_there_is_a_set_up_to_come_back_to(person: Person, home: Home) -> None:
    row = person.window.sidebar.steps.rowCount() - 1
    assert person.window.sidebar.isRowHidden(row)
    person.begin(home.profile("tinything"))
    person.window.go("welcome")
    assert not person.window.sidebar.isRowHidden(row)
