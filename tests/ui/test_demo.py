"""A recorded machine that is played back: each page says so, and nothing on them looks at or acts on this computer."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
import sample_reports as samples
from driving import User, open_all
from here import NOTHING, SHELL
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from sample_machines import machine as other_machine
from sample_machines import saved

from gpuwizard.engine.demo import DemoMachine, machine_names, shipped_machine
from gpuwizard.engine.fixing_events import job_of
from gpuwizard.model.facts import Facts
from gpuwizard.model.fix import Command
from gpuwizard.model.report import Report
from gpuwizard.ui.pages.recommend import RecommendPage
from gpuwizard.ui.pages.target import TargetPage
from gpuwizard.ui.settings import Settings
from gpuwizard.ui.widgets.command_box import CommandBox
from gpuwizard.ui.window import Window
from gpuwizard.window_services import demo_services
from gpuwizard.wizard.flow import ALL_STEPS, reachable

_started: list[object] = []
_watching = threading.Event()


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("subprocess.Popen", "os.posix_spawn", "os.system", "os.exec") and _watching.is_set():
        _started.append(arguments)


sys.addaudithook(_watch)  # It cannot be taken away again; it only listens while a test of this file says so.


@pytest.fixture
def nothing_is_started() -> Iterator[None]:
    """No process may be started: each look at this computer, and each fix, would start one."""
    _started.clear()
    _watching.set()
    yield
    _watching.clear()
    assert _started == []


def shipped(name: str) -> DemoMachine:
    machine = shipped_machine(name)
    assert machine is not None
    return machine


@pytest.fixture
def open_demo(qtbot: QtBot) -> Iterator[Callable[..., User]]:
    """Opens a window with a demonstration that waits for nothing."""
    made: list[Window] = []

    def open_it(machine: DemoMachine, settings: Settings | None = None) -> User:
        window = Window(demo_services(machine, pause=lambda stop, seconds: None), settings=settings)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        made.append(window)
        return User(qtbot, window)

    yield open_it
    for window in made:
        window.controller.shut_down()


def pressable(window: Window) -> list[QAbstractButton]:
    page = window.page
    held = [*page.findChildren(QAbstractButton), *page.button_bar.findChildren(QAbstractButton)]
    return [button for button in held if button.isVisible() and button.isEnabled()]


@pytest.mark.parametrize("name", machine_names())
def test_every_page_says_that_it_is_a_demonstration(
    open_demo: Callable[..., User], qtbot: QtBot, nothing_is_started: None, name: str
) -> None:
    user = open_demo(shipped(name))
    window = user.window
    told = f"This is a demonstration with an example machine: {shipped(name).title}."

    def says_so() -> bool:
        return window.bar.isVisible() and window.bar.source.text().startswith(told)

    assert says_so()
    user.click_next()
    assert says_so()
    user.click_next()
    assert says_so()
    user.arrive("summary")
    for step in ALL_STEPS:
        if reachable(step, window.flow):
            window.go(step)
            assert window.step == step
            assert says_so(), step
    assert window.windowTitle() == "Demonstration - gpuwizard"


@pytest.mark.parametrize("name", machine_names())
def test_nothing_on_its_pages_looks_at_this_computer_or_acts_on_it(
    open_demo: Callable[..., User],
    qtbot: QtBot,
    nothing_is_started: None,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    user = open_demo(shipped(name))
    window = user.check()
    pressed = 0
    for step in [step for step in ALL_STEPS if reachable(step, window.flow)]:
        window.go(step)
        if isinstance(window.page, RecommendPage):
            page = window.page
            qtbot.waitUntil(lambda page=page: page.recommendation is not None)
        open_all(window.page)
        for button in pressable(window):
            called = (button.accessibleName() or button.text()).lower().replace("&", "")
            assert not called.startswith(("run it", "run these")), (step, called)
            assert "this computer" not in called, (step, called)
            button.click()
            pressed += 1
            qtbot.waitUntil(lambda: not window.controller.running)
            window.go(step)
    assert pressed > 10
    assert window.controller.report is not None
    assert window.controller.report.demo == shipped(name).title


def test_its_fixes_can_be_copied_and_are_not_run(open_demo: Callable[..., User], nothing_is_started: None) -> None:
    window = open_demo(shipped("cudnn-shadowed")).check()
    assert window.page.findChildren(CommandBox)
    result = window.controller.result
    assert result is not None
    asked: list[object] = []
    window.controller.fixes.asked.connect(asked.append)
    for finding in result.findings:
        for fix in finding.fixes:
            assert window.controller.fixes.reason(fix)
            window.controller.fixes.ask(fix, finding.cause, "bash")
    assert asked == []


def test_the_set_up_is_not_there(open_demo: Callable[..., User], tmp_path: Path, nothing_is_started: None) -> None:
    user = open_demo(shipped("driver-missing"))
    window = user.window
    assert not reachable("setup", window.flow)
    profile = tmp_path / "company.toml"
    profile.write_text('framework = "tensorflow"\n')
    window.take_file(profile)
    assert window.step == "welcome"
    assert not any("set" in button.text().lower() for button in pressable(window))


def test_the_recorded_pythons_are_there_and_no_others(
    open_demo: Callable[..., User], qtbot: QtBot, nothing_is_started: None
) -> None:
    user = open_demo(shipped("windows-tensorflow"))
    user.click_next()
    page = user.window.page
    assert isinstance(page, TargetPage)
    qtbot.waitUntil(lambda: not page.looking.isVisible())
    assert [item.python for item in page.list.targets.environments()] == [
        "C:\\Users\\user\\project\\.venv\\Scripts\\python.exe"
    ]
    assert page.list.chosen()
    assert [choice.isEnabled() for choice in page.frameworks.buttons()] == [True, True, False, False]
    for part in (page.other_button, page.path_edit, page.browse_button, page.add_button):
        assert not part.isVisible()
    assert "not of this computer" in page.subtitle.text()


def test_a_python_that_did_not_answer_can_be_chosen_too(open_demo: Callable[..., User], qtbot: QtBot) -> None:
    facts = shipped("driver-missing").facts
    silent = msgspec.structs.replace(facts.targets[0], facts=type(facts.targets[0].facts)())
    user = open_demo(DemoMachine("silent", "A silent Python", Facts(facts.machine, (silent,))))
    window = user.check()
    assert window.controller.result is not None
    assert window.controller.result.target.python == facts.targets[0].python


def test_no_page_says_of_this_computer_what_was_seen_on_another(open_demo: Callable[..., User], qtbot: QtBot) -> None:
    window = open_demo(shipped("driver-missing")).check()
    for step in ("checking", "recommend", "compare"):
        window.go(step)
        if isinstance(window.page, RecommendPage):
            page = window.page
            qtbot.waitUntil(lambda page=page: page.recommendation is not None)
        said = [label.text() for label in window.page.findChildren(QLabel)]
        assert [text for text in said if "on this computer" in text or "at this computer" in text] == [], step


def test_it_can_be_stopped_and_played_again(qtbot: QtBot) -> None:
    held = threading.Event()

    def hold(stop: threading.Event, _seconds: float) -> None:
        if not held.is_set():
            held.set()
            stop.wait(30)

    window = Window(demo_services(shipped("driver-missing"), pause=hold))
    qtbot.addWidget(window)
    window.show()
    user = User(qtbot, window)
    user.click_next()
    user.click_next()
    user.arrive("checking")
    qtbot.waitUntil(held.is_set)
    window.page.cancel_button.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not window.controller.running)
    assert window.controller.progress.outcome == "stopped"
    window.page.again_button.click()  # type: ignore[attr-defined]
    user.arrive("summary")
    window.go("driver")
    window.page.again_button.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not window.controller.running)
    assert window.controller.result is not None
    assert window.controller.result.root == "driver.missing"
    window.controller.shut_down()


def test_its_report_says_what_it_is_also_where_it_is_opened(
    open_demo: Callable[..., User], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings()
    settings.reports = tmp_path
    window = open_demo(shipped("driver-missing"), settings).check()
    window.go("report")
    proposed: list[Path] = []

    def save_name(_parent: object, _title: str, begin: str, *_: str) -> tuple[str, str]:
        proposed.append(Path(begin))
        return begin, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_name)
    page = window.page
    for button in page.formats.buttons():  # type: ignore[attr-defined]
        button.click()
        qtbot.waitUntil(window.footer.next.isEnabled)
        with qtbot.waitSignal(page.saved):  # type: ignore[attr-defined]
            qtbot.mouseClick(window.footer.next, Qt.MouseButton.LeftButton)
    assert [path.name for path in proposed] == [
        "gpuwizard-demo-driver-missing.html",
        "demo-driver-missing.gpuwizard.json",
        "gpuwizard-demo-driver-missing.md",
    ]
    for path in proposed:
        assert "A card without a driver" in path.read_text("utf-8")
    report = msgspec.json.decode(proposed[1].read_bytes(), type=Report)
    assert report.demo == "A card without a driver"
    window.go("welcome")
    window.open_report(proposed[1])
    User(qtbot, window).arrive("summary")
    assert "of a demonstration with an example machine" in window.bar.source.text()


def test_a_saved_report_that_is_opened_in_it_is_not_taken_for_it(
    open_demo: Callable[..., User], qtbot: QtBot, tmp_path: Path
) -> None:
    user = open_demo(shipped("driver-missing"))
    user.window.open_report(saved(tmp_path, "colleague.json", other_machine("linux-healthy")))
    user.arrive("summary")
    assert "the saved report colleague.json" in user.window.bar.source.text()
    back = user.window.page.here_button  # type: ignore[attr-defined]
    assert back.text() == "&Back to the demonstration"
    back.click()
    assert user.window.step == "target"
    assert user.window.bar.source.text().startswith("This is a demonstration")


def test_it_leaves_the_last_target_alone(open_demo: Callable[..., User]) -> None:
    settings = Settings()
    settings.remember_target((samples.CONDA,), "torch")
    open_demo(shipped("driver-missing"), settings).check()
    assert (settings.pythons, settings.framework) == ((samples.CONDA,), "torch")


def test_nothing_is_run_even_if_a_page_asked_for_it() -> None:
    services = demo_services(shipped("driver-missing"))
    fix = samples.missing_cudnn().results[0].findings[0].fixes[0]
    job = job_of(msgspec.structs.replace(fix, commands=(Command(SHELL, NOTHING),)), "cudnn.missing", SHELL)
    assert job is not None
    action = services.run_fix(job, threading.Event(), lambda event: None)
    assert action.ended == "failed"
    assert "demonstration" in action.problem
    assert isinstance(services.describe_python("/usr/bin/python3"), str)
