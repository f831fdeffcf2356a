"""The check while it runs: live rows, stopping, looking again, and a session that fails."""

import inspect
import threading
import time
from collections.abc import Callable

import pytest
import sample_reports as samples
from driving import User
from PySide6.QtCore import QCoreApplication, Qt, QThread
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from scripted import FakeSession, World

from gpuwizard.engine.events import Event, LayerProgress, LayerStarted, SessionCancelled, SessionFailed
from gpuwizard.model.facts import Facts
from gpuwizard.model.layers import LAYERS
from gpuwizard.ui import question
from gpuwizard.ui.pages.checking import CheckingPage
from gpuwizard.ui.progress import Progress, advance, begin
from gpuwizard.ui.question import stop_command_question, stop_question
from gpuwizard.ui.widgets.stage_list import slow_hint
from gpuwizard.ui.window import Window
from translations.extract import texts_of

MakeUser = Callable[..., User]


def start(user: User) -> CheckingPage:
    """Goes to the checking page of a session that waits somewhere."""
    user.click_next()
    user.arrive("target")
    user.click_next()
    user.arrive("checking")
    page = user.window.page
    assert isinstance(page, CheckingPage)
    return page


def working(window: Window) -> list[str]:
    return [layer for layer in LAYERS if window.controller.progress.layer(layer).phase == "working"]


def test_each_row_tells_what_is_being_done_and_for_how_long(make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(samples.missing_cudnn(), hold_at="framework")
    user = make_user(World(session))
    page = start(user)
    row = page.rows["framework"]
    qtbot.waitUntil(lambda: row.says.text() == "Looking at framework")
    assert row.icon_part.shown == "working"
    assert row.word.text().startswith("Checking · ")
    qtbot.waitUntil(lambda: row.word.text() not in ("Checking · 0.0 s", "Checking"))
    assert page.rows["cudnn"].word.text().startswith("Failed")
    assert page.rows["path"].word.text().startswith("Warning")
    assert page.rows["gpu-test"].word.text() == "Waiting"
    assert page.bar.value() == 4
    session.release()
    user.arrive("summary")


def test_what_is_known_can_be_read_while_the_check_runs_and_the_user_is_left_there(
    make_user: MakeUser, qtbot: QtBot
) -> None:
    session = FakeSession(samples.missing_cudnn(), hold_at="gpu-test")
    user = make_user(World(session))
    page = start(user)
    qtbot.waitUntil(lambda: working(user.window) == ["gpu-test"])
    qtbot.mouseClick(page.rows["driver"], Qt.MouseButton.LeftButton)
    assert user.window.step == "driver"
    with qtbot.waitSignal(user.window.controller.ended):
        session.release()
    assert user.window.step == "driver"
    assert user.window.controller.report is not None


def test_cancel_stops_within_a_second_and_keeps_what_was_found(make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(samples.missing_cudnn(), hold_at="cudnn")
    user = make_user(World(session))
    page = start(user)
    qtbot.waitUntil(lambda: working(user.window) == ["cudnn"])
    with qtbot.waitSignal(user.window.controller.ended, timeout=1000) as ended:
        qtbot.mouseClick(page.cancel_button, Qt.MouseButton.LeftButton)
    assert isinstance(ended.args[0], SessionCancelled)
    assert session.cancelled.is_set()
    assert page.title.text() == "The check was stopped"
    assert page.rows["driver"].word.text().startswith("Passed")
    assert page.rows["cudnn"].word.text() == "Stopped"
    assert not page.cancel_button.isVisible()
    user.window.go("driver")
    assert user.window.step == "driver"


def test_after_a_stop_the_check_can_be_started_again(make_user: MakeUser, qtbot: QtBot) -> None:
    world = World(FakeSession(samples.missing_cudnn(), hold_at="cudnn"))
    user = make_user(world)
    page = start(user)
    with qtbot.waitSignal(user.window.controller.ended, timeout=1000):
        user.window.controller.cancel()
    world.session = FakeSession(samples.healthy())
    qtbot.mouseClick(page.again_button, Qt.MouseButton.LeftButton)
    user.arrive("summary")
    assert world.plans[0] == world.plans[1]


def test_a_session_that_does_not_answer_is_left_behind_within_a_second(make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(samples.missing_cudnn(), hold_at="cudnn", deaf=True)
    world = World(session)
    user = make_user(world)
    page = start(user)
    qtbot.waitUntil(lambda: working(user.window) == ["cudnn"])
    began = time.monotonic()
    with qtbot.waitSignal(user.window.controller.ended, timeout=2000):
        user.window.controller.cancel()
    assert time.monotonic() - began < 1.2
    assert page.title.text() == "The check was stopped"
    world.session = FakeSession(samples.healthy())
    user.window.controller.start(world.plans[0])
    user.arrive("summary")
    session.release()  # Its late events must not disturb the new result.
    qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name == "gpuwizard-session"])
    QCoreApplication.processEvents()
    assert user.window.controller.result is not None
    assert user.window.controller.result.root is None


def test_escape_asks_before_it_stops_a_check(make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(samples.missing_cudnn(), hold_at="cudnn")
    user = make_user(World(session))
    start(user)
    window = user.window
    user.press(Qt.Key.Key_Escape)
    assert window.question is not None
    assert window.controller.running
    qtbot.keyClick(window.question, Qt.Key.Key_Escape)
    assert window.question is None
    assert window.controller.running
    assert not session.cancelled.is_set()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    question = window.question
    assert isinstance(question, QMessageBox)
    stop = next(button for button in question.buttons() if "Stop" in button.text())
    with qtbot.waitSignal(window.controller.ended, timeout=1000):
        qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert session.cancelled.is_set()


def test_escape_does_nothing_where_nothing_runs(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user()
    user.check()
    user.press(Qt.Key.Key_Escape)
    assert user.window.question is None
    assert user.window.isVisible()


def test_a_layer_is_checked_again_in_place(make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(samples.missing_cudnn(), again=samples.healthy())
    user = make_user(World(session))
    window = user.check()
    window.go("cudnn")
    page = window.page
    assert page.badge.word.text() == "Failed"  # type: ignore[attr-defined]
    with qtbot.waitSignal(window.controller.ended):
        qtbot.mouseClick(page.again_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert session.rechecked == ["cudnn"]
    assert window.step == "cudnn"
    assert page.badge.word.text() == "Passed"  # type: ignore[attr-defined]
    assert page.summary.text() == "cuDNN 9.3.0 is there and fits."  # type: ignore[attr-defined]


def test_everything_is_checked_again_from_the_result(make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(samples.missing_cudnn(), again=samples.healthy())
    user = make_user(World(session))
    window = user.check()
    with qtbot.waitSignal(window.controller.ended):
        qtbot.mouseClick(window.page.again_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert session.rechecked == [None]
    user.arrive("summary")
    assert window.controller.result is not None
    assert window.controller.result.status == "passed"


def test_a_stopped_second_check_leaves_the_first_result_on_every_page(make_user: MakeUser, qtbot: QtBot) -> None:
    world = World(FakeSession(samples.missing_cudnn()))
    user = make_user(world)
    window = user.check()
    world.session = FakeSession(samples.healthy(), hold_at="gpu-test")
    window.controller.start(world.plans[0])
    window.go("checking")
    qtbot.waitUntil(lambda: working(window) == ["gpu-test"])
    with qtbot.waitSignal(window.controller.ended, timeout=1000):
        window.controller.cancel()
    page = window.page
    assert page.rows["cudnn"].word.text().startswith("Failed")  # type: ignore[attr-defined]
    assert page.subtitle.text().endswith("The result from before still stands.")
    window.go("cudnn")
    assert window.page.badge.word.text() == "Failed"  # type: ignore[attr-defined]


def test_a_session_that_raises_is_shown_as_such(make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(samples.missing_cudnn(), hold_at="cuda", error=RuntimeError("the probe fell over"))
    user = make_user(World(session))
    page = start(user)
    qtbot.waitUntil(lambda: page.title.text() == "The check could not be completed")
    assert "RuntimeError: the probe fell over" in page.failure_text.toPlainText()
    assert page.failure.isVisible()
    assert page.rows["driver"].word.text().startswith("Passed")


def test_a_session_that_cannot_even_be_made_is_shown_as_such(make_user: MakeUser, qtbot: QtBot) -> None:
    class Broken(World):
        def start(self, plan: object) -> FakeSession:
            raise ValueError("no such plan")

    user = make_user(Broken(FakeSession(samples.healthy())))
    page = start(user)
    qtbot.waitUntil(lambda: "no such plan" in page.failure_text.toPlainText())


def test_a_session_that_ends_without_a_result_is_a_failure(make_user: MakeUser, qtbot: QtBot) -> None:
    class Silent(FakeSession):
        def run(self):  # type: ignore[no-untyped-def]
            yield from ()

    user = make_user(World(Silent(samples.healthy())))
    with qtbot.waitSignal(user.window.controller.ended) as ended:
        start(user)
    assert isinstance(ended.args[0], SessionFailed)


def test_events_reach_the_window_on_its_own_thread(make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(samples.healthy())
    user = make_user(World(session))
    seen: set[bool] = set()
    own = user.window.thread()
    user.window.controller.progressed.connect(lambda: seen.add(QThread.currentThread() is own))
    user.check()
    assert seen == {True}
    assert session.threads == {"gpuwizard-session"}


def test_closing_during_a_check_stops_it_and_waits_for_the_worker(make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(samples.missing_cudnn(), hold_at="cudnn")
    user = make_user(World(session))
    start(user)
    qtbot.waitUntil(lambda: working(user.window) == ["cudnn"])
    began = time.monotonic()
    user.window.close()
    assert time.monotonic() - began < 2
    assert session.cancelled.is_set()
    assert not [t for t in threading.enumerate() if t.name == "gpuwizard-session"]
    assert not user.window.isVisible()


def test_several_pythons_are_counted(make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(samples.several(), hold_at="framework")
    user = make_user(World(session), pythons=(samples.PYTHON, samples.CONDA))
    page = start(user)
    qtbot.waitUntil(lambda: page.target.text().startswith("Python 1 of 2: "))
    session.release()
    user.arrive("summary")
    assert user.window.controller.plan is not None
    assert user.window.controller.plan.pythons == (samples.PYTHON, samples.CONDA)


def test_a_report_without_a_result_is_a_failure_and_not_an_empty_page(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(World(FakeSession(samples.report_of())))
    page = start(user)
    qtbot.waitUntil(lambda: "holds no result" in page.failure_text.toPlainText())
    assert not user.window.controller.running


def test_a_layer_that_is_checked_again_can_be_cancelled_on_its_page(make_user: MakeUser, qtbot: QtBot) -> None:
    class Held(FakeSession):
        def recheck(self, layer):  # type: ignore[no-untyped-def]
            yield from self._play(iter([LayerStarted(layer), LayerProgress(layer, "listing folders")]))

    session = Held(samples.missing_cudnn())
    user = make_user(World(session))
    window = user.check()
    window.go("cudnn")
    page = window.page
    session.hold_at = "cudnn"
    qtbot.mouseClick(page.again_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: page.summary.text() == "Listing folders…")  # type: ignore[attr-defined]
    with qtbot.waitSignal(window.controller.ended, timeout=1000):
        qtbot.mouseClick(page.cancel_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert page.badge.word.text() == "Failed"  # type: ignore[attr-defined]
    assert page.again_button.isVisible()  # type: ignore[attr-defined]


def told(*events: Event, now: float = 100.0) -> Progress:
    """The state after events that all happened at one moment."""
    state = begin(Progress(), None, now)
    for event in events:
        state = advance(state, event, now)
    return state


MATRICES = "multiplying two matrices (on a new card the first run can take minutes)"


def test_a_stage_that_is_known_to_take_long_says_so_at_once() -> None:
    state = told(LayerStarted("gpu-test"), LayerProgress("gpu-test", MATRICES))
    assert slow_hint(state, "gpu-test", 100.0, 120.0) == "On a new card the first run can take minutes."
    assert slow_hint(state, "framework", 100.0, 120.0) == ""


def test_a_framework_that_is_judged_later_says_how_long_it_took() -> None:
    state = told(LayerStarted("framework"), LayerProgress("framework", "importing TensorFlow"), now=100.0)
    state = advance(state, LayerStarted("gpu-test"), 104.5)
    assert slow_hint(state, "framework", 200.0, 120.0) == "It took 4.5 s."


def test_another_stage_says_so_when_it_takes_longer_than_usual() -> None:
    state = told(
        LayerStarted("driver"),
        LayerProgress("driver", "asking the driver"),
        LayerStarted("gpu-test"),
        LayerProgress("gpu-test", "training a very small model"),
    )
    assert slow_hint(state, "gpu-test", 110.0, 120.0) == ""
    assert slow_hint(state, "gpu-test", 121.0, 120.0).endswith("gpuwizard stops waiting after 120 seconds.")
    assert slow_hint(state, "driver", 121.0, 120.0) == "This takes longer than usual."


def test_the_row_shows_stage_hint_and_time_and_the_list_below_each_stage(make_user: MakeUser, qtbot: QtBot) -> None:
    class Told(FakeSession):
        def run(self):  # type: ignore[no-untyped-def]
            yield LayerStarted("gpu-test")
            for text in ("asking TensorFlow for its GPUs", MATRICES):
                yield LayerProgress("gpu-test", text)
            self.go_on.wait(30)
            yield SessionCancelled(Facts())

    session = Told(samples.healthy())
    page = start(make_user(World(session)))
    row = page.rows["gpu-test"]
    qtbot.waitUntil(lambda: row.says.text() == "Multiplying two matrices")
    assert row.hint.text() == "On a new card the first run can take minutes."
    assert "can take minutes" in row.accessibleName()
    assert [name.text() for _, name, _ in page.stages.lines] == [
        "Asking TensorFlow for its GPUs",
        "Multiplying two matrices",
    ]
    assert all(time.text().endswith(" s") for _, _, time in page.stages.lines)
    assert [icon.isVisible() for icon, _, _ in page.stages.lines] == [False, True]
    session.release()
    qtbot.waitUntil(lambda: not page.stages.lines[1][0].isVisible())


def test_no_row_moves_while_the_check_runs(make_user: MakeUser, qtbot: QtBot) -> None:
    """But for one that needs more lines than before: it pushes those below it down, and they never come up again."""

    class Told(FakeSession):
        def run(self):  # type: ignore[no-untyped-def]
            yield LayerStarted("framework")
            for layer, text in (
                ("framework", "importing TensorFlow (a first import can take half a minute)"),
                ("framework", "asking TensorFlow how it was built"),
                ("gpu-test", "asking TensorFlow for its GPUs"),
                ("gpu-test", MATRICES),
                ("gpu-test", "training a very small model"),
            ):
                yield LayerProgress(layer, text)  # type: ignore[arg-type]
                self.go_on.wait(30)
                self.go_on.clear()
            yield SessionCancelled(Facts())

    session = Told(samples.healthy())
    user = make_user(World(session))
    user.window.resize(1000, 760)
    page = start(user)
    tops: list[list[int]] = []
    for count in range(1, 6):
        qtbot.waitUntil(lambda count=count: len(page.stages.lines) == count)
        QCoreApplication.processEvents()
        tops.append([row.mapTo(page.content, row.rect().topLeft()).y() for row in page.rows.values()])
        session.release()
    assert all(at == tops[0] for at in tops)


def test_a_layer_that_is_done_is_told_to_who_only_listens(
    make_user: MakeUser, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("gpuwizard.ui.pages.checking.announce", lambda _, text: heard.append(text))
    session = FakeSession(samples.missing_cudnn(), hold_at="gpu-test")
    user = make_user(World(session))
    start(user)
    qtbot.waitUntil(lambda: working(user.window) == ["gpu-test"])
    told = [
        "Graphics card and driver: Passed",
        "CUDA libraries: Passed",
        "cuDNN: Failed",
        "Search path: Warning",
        "Framework: Passed",
    ]
    qtbot.waitUntil(lambda: heard == told)
    session.release()
    user.arrive("summary")


@pytest.mark.parametrize(("make", "what"), [(stop_question, "the check"), (stop_command_question, "the command")])
def test_a_question_and_its_answer_are_whole_texts_for_a_translator(
    make: Callable[..., QMessageBox], what: str, make_user: MakeUser, qtbot: QtBot
) -> None:
    """In many languages the verb does not stand where it does in English, so nothing may be put into a hole."""
    stopped: list[bool] = []
    box = make(make_user().window, lambda: stopped.append(True))
    qtbot.addWidget(box)
    stop = next(button for button in box.buttons() if "Stop" in button.text())
    extracted = {text.source for text in texts_of(inspect.getsource(question), "ui/question.py")}
    assert {box.text(), stop.text()} == {f"Stop {what}?", f"&Stop {what}"}
    assert {box.text(), stop.text()} <= extracted
    stop.click()
    assert stopped == [True]


def test_a_row_keeps_no_room_for_a_hint_that_does_not_come(make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(samples.healthy(), hold_at="driver")
    page = start(make_user(World(session)))
    qtbot.waitUntil(lambda: working(page.window()) == ["driver"])
    heights = {layer: row.height() for layer, row in page.rows.items() if layer != "driver"}
    # A pixel may be left over where the rows share a height; a line of text may not.
    assert max(heights.values()) - min(heights.values()) < page.fontMetrics().height() / 2, heights
    session.release()
