"""The page to paste an error into: cause, proof, harmless lines, files of any size, and the facts of this computer."""

from pathlib import Path

import pytest
import sample_reports as samples
import scripted
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gpuwizard.model.driver import DriverFacts, Gpu, NvmlAnswer
from gpuwizard.model.facts import Facts, MachineFacts, TargetFacts
from gpuwizard.model.outcome import Found
from gpuwizard.ui.pages.explain import ExplainPage
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.finding_card import FindingCard
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.window import Window

NO_DEVICE = "failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected"
PARTS = "Could not load library cudnn_ops_infer64_8.dll. Error code 126"
NOISE = "successful NUMA node read from SysFS had negative value (-1), but there must be at least one NUMA node"


def texts(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(TextLabel) if label.isVisibleTo(page))


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window(scripted.World(scripted.FakeSession(samples.healthy())).services)
    qtbot.addWidget(window)
    window.show()
    return window


def opened(window: Window) -> ExplainPage:
    window.go("explain")
    page = window.page
    assert isinstance(page, ExplainPage)
    return page


def explained(qtbot: QtBot, window: Window, text: str) -> ExplainPage:
    page = opened(window)
    page.text.setPlainText(text)
    qtbot.mouseClick(window.footer.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.answer is not None)
    return page


def test_an_error_that_is_pasted_is_named_with_the_line_that_proves_it(qtbot: QtBot, window: Window) -> None:
    page = explained(qtbot, window, f"Epoch 1/5\n{PARTS}\n{NOISE}")
    assert page.findChildren(FindingCard)[0].finding.cause == "cudnn.incomplete"
    qtbot.waitUntil(lambda: PARTS in texts(page))
    assert f"{NOISE}\nHarmless: " in texts(page)


def test_harmless_lines_alone_are_well(qtbot: QtBot, window: Window) -> None:
    page = explained(qtbot, window, NOISE)
    qtbot.waitUntil(lambda: "All is well" in texts(page))
    assert page.findChildren(FindingCard) == []


def test_a_text_about_something_else_gets_no_cause(qtbot: QtBot, window: Window) -> None:
    page = explained(qtbot, window, "FileNotFoundError: data.csv")
    qtbot.waitUntil(lambda: "No known message" in texts(page))


def test_there_is_nothing_to_explain_before_something_is_pasted(window: Window) -> None:
    opened(window)
    assert not window.footer.next.isEnabled()


def test_a_file_that_is_dropped_on_the_window_is_explained(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    log = tmp_path / "train 1.log"
    log.write_text("step 1\n" * 5000 + PARTS + "\n" + "step 2\n" * 5000, "utf-16")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(log))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    page = window.page
    assert isinstance(page, ExplainPage)
    qtbot.waitUntil(lambda: page.answer is not None)
    assert page.answer is not None
    assert page.answer.findings[0].cause == "cudnn.incomplete"
    qtbot.waitUntil(lambda: "5001" in texts(page))


def test_a_file_comes_as_the_address_that_a_file_manager_gives(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    """On Windows with its drive: file:///C:/Anna%20M%C3%BCller/..."""
    log = tmp_path / "Anna Müller & Söhne" / "log #1 (100 %).txt"
    log.parent.mkdir()
    log.write_text(PARTS, "utf-8")
    data = QMimeData()
    data.setData("text/uri-list", f"{log.as_uri()}\r\n".encode())
    page = opened(window)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.text.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(lambda: page.answer is not None)
    assert page.answer is not None
    assert page.answer.findings[0].cause == "cudnn.incomplete"
    assert str(log) in page.text.placeholderText()


def test_a_file_that_is_no_log_gets_one_sentence(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    program = tmp_path / "program.bin"
    program.write_bytes(b"MZ" + b"\0\1" * 5000)
    page = opened(window)
    page.explain_file(program)
    qtbot.waitUntil(lambda: "is not a text file" in texts(page))
    page.explain_file(tmp_path / "gone.log")
    qtbot.waitUntil(lambda: "gone.log cannot be read" in texts(page))


def test_facts_of_this_computer_decide_where_the_error_was_printed_on_it(qtbot: QtBot) -> None:
    """A log says that there is no GPU; the driver of this computer lists one: then that is not the cause."""
    report = samples.healthy()
    gpu = Found(NvmlAnswer(driver_version="550.54.14", gpus=(Gpu(0, "NVIDIA L4"),)))
    target = TargetFacts(report.results[0].target.python, "tensorflow")
    report = replace(report, facts=Facts(MachineFacts(driver=DriverFacts(nvml=gpu)), (target,)))
    world = scripted.World(scripted.FakeSession(report))
    window = Window(world.services)
    qtbot.addWidget(window)
    window.show()
    page = explained(qtbot, window, NO_DEVICE)
    assert page.answer is not None
    assert "hardware.no-nvidia-gpu" in [finding.cause for finding in page.answer.findings]
    qtbot.waitUntil(lambda: "check this computer" in texts(page))
    window.controller.show_report(world.session.report)
    window.go("summary")
    window.go("explain")
    qtbot.waitUntil(lambda: page.answer is not None and page.answer.here)
    assert "hardware.no-nvidia-gpu" not in [finding.cause for finding in page.answer.findings]
    page.places.setCurrentIndex(2)
    qtbot.waitUntil(lambda: page.answer is not None and not page.answer.here)


def test_the_page_is_reached_from_the_welcome_and_leads_back(qtbot: QtBot, window: Window) -> None:
    welcome = window.page
    qtbot.mouseClick(welcome.explain_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert window.step == "explain"
    window.go_back()
    assert window.step == "welcome"


def offered(page: ExplainPage) -> list[str]:
    return [button.text() for button in page.content.findChildren(Button) if button.isVisibleTo(page)]


def test_without_a_cause_nothing_is_said_of_several_and_the_check_is_offered(qtbot: QtBot, window: Window) -> None:
    page = explained(qtbot, window, "Segmentation models of the year")
    assert page.answer is not None
    assert not page.answer.findings
    assert "several causes" not in texts(page)
    qtbot.waitUntil(lambda: offered(page) == ["&Check this computer"])  # Qt shows what is new in a turn of its own.


def test_after_a_check_its_result_is_offered_and_not_another_check(qtbot: QtBot, window: Window) -> None:
    window.controller.show_report(samples.healthy())
    page = explained(qtbot, window, "Segmentation models of the year")
    qtbot.waitUntil(lambda: offered(page) == ["See the res&ult"])  # Qt shows what is new in a turn of its own.
    button = next(one for one in page.content.findChildren(Button) if one.isVisibleTo(page))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.step == "summary"
