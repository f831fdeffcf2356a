"""Alt and a letter means one thing on a page, in every language: where two buttons share it, none is pressed."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
import sample_reports as samples
from driving import MakeWindow, open_all
from here import HOME, SHELL, STAYS, python
from msgspec.structs import replace
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sample_machines import machine, saved
from sample_setup import Home, home, makes_environments, needs_a_person
from scripted import FakeSession, World

from gpuwizard.model.fix import Command
from gpuwizard.model.report import Report
from gpuwizard.ui import language
from gpuwizard.ui.run_dialog import RunDialog
from gpuwizard.ui.settings_dialog import SettingsDialog
from gpuwizard.ui.widgets.fix_card import FixBody
from gpuwizard.ui.window import Window
from gpuwizard.wizard.flow import ALL_STEPS

__all__ = ["home"]
State = tuple[str, QWidget]


def keys_of(top: QWidget) -> Iterator[tuple[str, str]]:
    """The key and the text of each button, or label of a field, that answers to Alt and a letter."""
    for part in top.findChildren(QWidget):
        if part.window() is not top.window() or not part.isVisible() or not part.isEnabled():
            continue
        if isinstance(part, QAbstractButton) and not part.shortcut().isEmpty():
            yield part.shortcut().toString(), part.text()
        elif isinstance(part, QLabel) and part.buddy() is not None:
            key = QKeySequence.mnemonic(part.text()).toString()
            if key:
                yield key, part.text()


def clashes(states: Iterator[State]) -> set[tuple[str, ...]]:
    """Language, page and the texts that share a key."""
    found: set[tuple[str, ...]] = set()
    for name, top in states:
        for code in language.LANGUAGES:
            language.set_language(code)
            texts: dict[str, list[str]] = defaultdict(list)
            for key, text in keys_of(top):
                texts[key].append(text)
            found |= {(code, name, *shared) for shared in texts.values() if len(shared) > 1}
        language.set_language(language.ENGLISH)
    return found


def opened(window: Window) -> Window:
    """The page with everything on it opened."""
    open_all(window.page)
    return window


def of_results(window: Window) -> Iterator[State]:
    for step in ALL_STEPS:
        window.go(step)
        if window.step == step:
            yield step, opened(window)


def runnable() -> Report:
    """A report whose first two fixes can be run here."""
    result = samples.missing_cudnn_result()
    root, *others = result.findings
    fixes = tuple(replace(fix, commands=(Command(SHELL, python(STAYS)),), needs_admin=False) for fix in root.fixes)
    return samples.report_of(replace(result, findings=(replace(root, fixes=fixes), *others)), shell=SHELL)


MACHINES = ("linux-cudnn-shadowed", "windows-tf221-no-gpu-build", "linux-driver-too-old")


@pytest.mark.parametrize("name", MACHINES)
def test_on_the_pages_of_a_result_and_of_a_saved_report(name: str, make_window: MakeWindow, qtbot: QtBot) -> None:
    checked = make_window(World(FakeSession(machine(name))))
    checked.go_on()
    qtbot.waitUntil(checked.footer.next.isEnabled)
    checked.go_on()
    qtbot.waitUntil(lambda: checked.step == "summary")
    assert not clashes(of_results(checked))
    assert not clashes(of_results(make_window(World(FakeSession(samples.healthy())), machine(name))))


def test_while_a_check_runs_and_after_it_was_stopped_or_broke(make_window: MakeWindow, qtbot: QtBot) -> None:
    def states() -> Iterator[State]:
        broken = RuntimeError("made up")
        for error, ended in ((None, "stopped"), (broken, "failed")):
            session = FakeSession(samples.missing_cudnn(), hold_at="cudnn", error=error)
            window = make_window(World(session))
            window.go_on()
            qtbot.waitUntil(window.footer.next.isEnabled)
            window.page.other_button.click()  # type: ignore[attr-defined]
            yield "target, another Python", window
            window.go_on()
            if error is None:
                qtbot.waitUntil(lambda window=window: window.controller.progress.layer("cudnn").phase == "working")
                yield "checking", window
                window.go("cuda")
                yield "cuda, running", window
                window._ask_to_stop()
                assert window.question is not None
                yield "question whether to stop", window.question
                window.question.close()
                window.go("checking")
                window.controller.cancel()
            qtbot.waitUntil(lambda window=window: not window.controller.running)
            assert window.controller.progress.outcome == ended
            yield f"checking, {ended}", window

    assert not clashes(states())


def test_with_fixes_that_can_be_run_and_while_one_runs(
    make_window: MakeWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME, str(tmp_path))

    def states() -> Iterator[State]:
        window = make_window(World(FakeSession(runnable())))
        window.go_on()
        qtbot.waitUntil(window.footer.next.isEnabled)
        window.go_on()
        qtbot.waitUntil(lambda: window.step == "summary")
        yield "summary", opened(window)
        button = window.page.findChildren(FixBody)[0].run_button
        assert button is not None
        button.click()
        dialog = window.findChildren(RunDialog)[0]
        qtbot.waitUntil(dialog.isVisible)
        yield "run it for me", dialog
        dialog.run_button.click()
        yield "run it for me, running", dialog
        dialog._ask_to_stop()
        assert dialog.question is not None
        yield "question whether to stop a command", dialog.question
        dialog.question.close()
        dialog.stop_button.click()
        qtbot.waitUntil(lambda: dialog.action is not None)
        yield "run it for me, stopped", dialog

    assert not clashes(states())


def test_beside_the_way_through_the_wizard(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    def states() -> Iterator[State]:
        window = make_window(World(FakeSession(samples.healthy())), machine("linux-cudnn-shadowed"))
        window.go("compare")
        other = saved(tmp_path, "other.json", machine("linux-healthy"))
        window.page.compare_with(other)  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: window.page.comparison is not None)  # type: ignore[attr-defined]
        yield "compare", opened(window)
        several = make_window(World(FakeSession(samples.healthy())), samples.several())
        yield from ((f"{step}, several results", top) for step, top in of_results(several))
        window = make_window()
        window.go("explain")
        window.page.text.setPlainText(  # type: ignore[attr-defined]
            "Could not load library cudnn_ops_infer64_8.dll. Error code 126"
        )
        window.go_on()
        qtbot.waitUntil(lambda: window.page.answer is not None)  # type: ignore[attr-defined]
        yield "explain", opened(window)
        window.settings_button.click()
        dialog = window.findChildren(SettingsDialog)[0]
        yield "settings", dialog
        dialog.put_back_button.click()
        assert dialog.question is not None
        yield "question whether to put all back", dialog.question
        dialog.question.close()

    assert not clashes(states())


@makes_environments
def test_in_the_guided_set_up(make_window: MakeWindow, qtbot: QtBot, home: Home) -> None:
    def states() -> Iterator[State]:
        window = make_window()
        window.go("setup")
        page, work = window.page, window.controller.setup
        yield "set-up, choice", window
        wrong = home.root / "wrong.toml"
        wrong.write_text('[profile]\nnam = "x"\n')
        window.take_file(wrong)
        qtbot.waitUntil(lambda: bool(work.problems))
        yield "set-up, mistakes", window
        work.ask()
        qtbot.waitUntil(lambda: work.phase == "question", timeout=60000)
        yield "set-up, first question", window
        work.answer("tensorflow-on-processor")  # Every computer can make an environment for it.
        yield "set-up, last question", window
        window.go_on()
        qtbot.waitUntil(lambda: work.phase == "plan", timeout=60000)
        yield "set-up, plan", opened(window)
        page.walk.act_on_all()  # type: ignore[attr-defined]
        dialog = page.walk.dialog  # type: ignore[attr-defined]
        yield "set-up, agree", dialog
        dialog.reject()
        work._seen(needs_a_person())
        yield "set-up, for a person", opened(window)

    assert not clashes(states())
