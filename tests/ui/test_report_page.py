from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
import sample_reports as samples
from driving import User
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from scripted import FakeSession, World

from gpuwizard.model.report import Report
from gpuwizard.ui.language import set_language
from gpuwizard.ui.pages.report import ReportPage

MakeUser = Callable[..., User]


def open_page(user: User) -> ReportPage:
    user.check()
    user.click_next()
    user.click_next()
    page = user.window.page
    assert isinstance(page, ReportPage)
    user.qtbot.waitUntil(user.window.footer.next.isEnabled)
    return page


def test_the_preview_is_the_masked_report_and_nothing_else(make_user: MakeUser, qtbot: QtBot) -> None:
    page = open_page(make_user())
    shown = page.preview.toPlainText()
    assert "/home/<user>/projects/segmentation/.venv/bin/python" in shown
    assert "anna" not in shown
    assert page.preview.isReadOnly()


def test_what_is_saved_is_masked_too(make_user: MakeUser, qtbot: QtBot, tmp_path: Path) -> None:
    world = World(FakeSession(samples.missing_cudnn()))
    page = open_page(make_user(world))
    with qtbot.waitSignal(page.saved):
        page.save_to(tmp_path / "a.json")
    report, path = world.saved[0]
    assert report.results[0].target.python.startswith("/home/<user>")
    assert msgspec.json.decode(path.read_bytes(), type=Report) == report


def test_a_path_without_a_suffix_gets_that_of_the_format(make_user: MakeUser, qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(make_user())
    for number, suffix in enumerate(("html", "json", "md")):
        page.formats.button(number).click()
        assert page.format == suffix
        with qtbot.waitSignal(page.saved):
            page.save_to(tmp_path / "report")
        ending = "gpuwizard.json" if suffix == "json" else suffix
        assert (tmp_path / f"report.{ending}").is_file()


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
@pytest.mark.parametrize("kept", ["report.gpuwizard.json", "mine", "mine.gpuwizard"])
def test_data_is_saved_under_its_usual_name_or_under_an_ending_of_our_own(
    make_user: MakeUser, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: str, language: str
) -> None:
    set_language(language)
    user = make_user()
    page = open_page(user)
    page.formats.button(1).click()
    asked: list[tuple[str, str]] = []

    def name(_parent: QWidget, _title: str, begin: str, filters: str) -> tuple[str, str]:
        asked.append((Path(begin).name, filters))
        return str(tmp_path / kept), filters.split(";;")[1]  # The user takes the second kind; the name may stay.

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    with qtbot.waitSignal(page.saved):
        user.click_next()
    assert [proposed for proposed, _ in asked] == ["report.gpuwizard.json"]
    saved = tmp_path / f"{kept.partition('.')[0]}.gpuwizard"
    assert [path.name for path in tmp_path.iterdir()] == [saved.name]


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(make_user: MakeUser, qtbot: QtBot, tmp_path: Path) -> None:
    world = World(FakeSession(samples.missing_cudnn()))
    world.save_error = "/etc/x.html cannot be written: choose another folder."
    page = open_page(make_user(world))
    with qtbot.waitSignal(page.saved) as saved:
        page.save_to(tmp_path / "x.html")
    assert saved.args == [world.save_error]
    assert page.says.isVisible()
    assert page.says.text() == world.save_error


def test_a_crash_while_saving_is_told_and_not_swallowed(make_user: MakeUser, qtbot: QtBot, tmp_path: Path) -> None:
    class Broken(World):
        def save(self, report: Report, path: Path) -> str | None:
            raise OSError("the disk is full")

    page = open_page(make_user(Broken(FakeSession(samples.missing_cudnn()))))
    with qtbot.waitSignal(page.saved):
        page.save_to(tmp_path / "x.html")
    assert "the disk is full" in page.says.text()


def test_copy_as_markdown_copies_what_is_shown(make_user: MakeUser, qtbot: QtBot) -> None:
    page = open_page(make_user())
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == page.preview.toPlainText()
    assert page.says.text() == "The report is on the clipboard."


def test_a_report_that_cannot_be_masked_is_not_offered(make_user: MakeUser, qtbot: QtBot) -> None:
    class Broken(World):
        @property
        def services(self):  # type: ignore[no-untyped-def]
            def fail(report: Report) -> Report:
                raise KeyError("mask")

            return replace(super().services, redact=fail)

    user = make_user(Broken(FakeSession(samples.missing_cudnn())))
    user.check().go("report")
    page = user.window.page
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(lambda: "KeyError" in page.preview.toPlainText())
    assert not user.window.footer.next.isEnabled()
    assert not page.copy_button.isEnabled()


def test_a_new_result_renews_the_preview(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(World(FakeSession(samples.missing_cudnn(), again=samples.healthy())))
    page = open_page(user)
    user.window.controller.recheck(None)
    qtbot.waitUntil(lambda: "TensorFlow uses the GPU" in page.preview.toPlainText())
