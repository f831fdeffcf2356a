"""What a person pastes must be exactly what was meant, and what a tool printed must be shown as it was."""

from collections.abc import Callable

import sample_reports as samples
from driving import User, open_all
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from scripted import FakeSession, World

from gpuwizard.model.fix import Command, Fix
from gpuwizard.model.report import Seen
from gpuwizard.report.seen_view import Group
from gpuwizard.ui.widgets.command_box import COPIED_MS, CommandBox, OutputBox
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.fix_card import FixCard
from gpuwizard.ui.widgets.seen import SeenCard
from gpuwizard.ui.widgets.text import PathLabel, TextLabel

MakeUser = Callable[..., User]
BOTH = (Command("bash", samples.INSTALL), Command("powershell", 'pip install "tensorflow[and-cuda]" ; # £µ'))


def box(qtbot: QtBot, *commands: Command, shell: str = "bash") -> CommandBox:
    made = CommandBox("Install it", commands, shell)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    return made


def test_copy_gives_the_command_byte_for_byte(qtbot: QtBot) -> None:
    shown = box(qtbot, BOTH[0])
    qtbot.mouseClick(shown.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().encode() == b'pip install "tensorflow[and-cuda]"'
    assert shown.box.toPlainText() == samples.INSTALL


def test_copy_from_the_page_of_the_layer(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user().check()
    window.go("cudnn")
    QGuiApplication.clipboard().clear()
    first = window.page.findChildren(CommandBox)[0]
    qtbot.mouseClick(first.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == samples.INSTALL


def test_several_lines_are_copied_as_they_are(qtbot: QtBot) -> None:
    text = "export A='x y'\nexport PATH=\"$A:$PATH\"  # two spaces\n"
    shown = box(qtbot, Command("bash", text))
    shown.copy()
    assert QGuiApplication.clipboard().text() == text


def test_the_button_says_copied_for_a_moment(qtbot: QtBot) -> None:
    shown = box(qtbot, BOTH[0])
    shown.copy()
    assert shown.copy_button.text() == "Copied"
    qtbot.waitUntil(lambda: shown.copy_button.text() == "Copy", timeout=COPIED_MS * 3)


def test_each_shell_has_a_tab_and_the_one_in_use_comes_first_to_the_eye(qtbot: QtBot) -> None:
    shown = box(qtbot, *BOTH, shell="powershell")
    assert shown.tabs.isVisible()
    assert shown.tabs.tabText(shown.tabs.currentIndex()) == "PowerShell"
    assert shown.box.toPlainText() == BOTH[1].text
    qtbot.keyClick(shown.tabs, Qt.Key.Key_Left)
    assert shown.box.toPlainText() == BOTH[0].text
    shown.copy()
    assert QGuiApplication.clipboard().text() == BOTH[0].text


def test_the_shell_of_the_report_is_the_one_in_use(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user(World(FakeSession(samples.missing_cudnn("powershell")))).check()
    assert window.page.findChildren(CommandBox)[0].command.shell == "powershell"


def test_one_shell_is_named_without_tabs(qtbot: QtBot) -> None:
    shown = box(qtbot, BOTH[0])
    assert not shown.tabs.isVisible()
    assert shown.caption.text() == "Paste into: Terminal (bash)"


def test_what_a_fix_needs_is_said_before_its_command(qtbot: QtBot) -> None:
    fix = Fix("Do it", "Because.", (BOTH[0],), needs_admin=True, needs_restart=True, takes="an hour", verify="look")
    card = FixCard(fix, "bash", first=True)
    qtbot.addWidget(card)
    card.resize(600, 400)
    card.show()
    labels = {label.text(): label for label in card.findChildren(QLabel)}

    def top(widget: QWidget) -> int:
        return widget.mapTo(card, widget.rect().topLeft()).y()

    command = top(card.findChildren(OutputBox)[0])
    assert top(labels["Needs administrator rights"]) < command
    assert top(labels["Needs a restart of the computer"]) < command
    assert top(labels["Takes an hour"]) < command
    assert top(labels["look"]) > command


def test_the_first_fix_is_open_and_the_others_open_on_a_key(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user()
    window = user.check()
    window.go("cudnn")
    first, second = window.page.findChildren(FixCard)
    assert first.content.isVisible()
    assert not second.content.isVisible()
    second.findChildren(Disclosure)[0].button.setFocus()
    user.press(Qt.Key.Key_Return)
    assert second.content.isVisible()
    assert window.step == "cudnn"


def test_output_that_looks_like_html_is_shown_literally(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user().check()
    window.go("cudnn")
    open_all(window.page)
    assert samples.HTML_LIKE in [shown.toPlainText() for shown in window.page.findChildren(OutputBox)]


def test_every_label_of_every_page_is_plain_text(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user().check()
    for step in ("welcome", "target", "checking", "driver", "cudnn", "path", "summary", "recommend", "report"):
        window.go(step)  # type: ignore[arg-type]
    labels = window.findChildren(QLabel)
    texts = [label for label in labels if label.text() and label is not window.bar.label]
    assert len(texts) > 100
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in texts)


def test_a_value_that_looks_like_html_is_drawn_with_its_brackets(qtbot: QtBot) -> None:
    plain, marked = TextLabel("bold"), TextLabel("<b>bold</b>")
    for label in (plain, marked):
        qtbot.addWidget(label)
    assert marked.sizeHint().width() > plain.sizeHint().width() * 1.5
    rows = SeenCard(Group("", (Seen("Label", "<i>value</i>", "<u>via</u>", "ok"),)))
    assert list(rows.fill())
    qtbot.addWidget(rows)
    assert "<i>value</i>" in [label.text() for label in rows.findChildren(QLabel)]


def test_the_tooltip_of_a_path_is_shown_literally(qtbot: QtBot) -> None:
    label = PathLabel("/tmp/<b>x</b>/python")
    qtbot.addWidget(label)
    assert label.toolTip() == "<qt>/tmp/&lt;b&gt;x&lt;/b&gt;/python</qt>"
    label.setText("/usr/bin/python3")
    assert label.toolTip() == "/usr/bin/python3"


def test_names_with_an_ampersand_keep_it(make_user: MakeUser, qtbot: QtBot) -> None:
    result = samples.missing_cudnn_result()
    renamed = tuple(replace(item, title="R&D is blocked") for item in result.findings)
    report = samples.report_of(replace(result, findings=renamed))
    window = make_user(World(FakeSession(report))).check()
    titles = [part.button.text() for part in window.page.findChildren(Disclosure)]
    assert "R&&D is blocked" in titles


def test_a_long_command_is_shown_whole(qtbot: QtBot) -> None:
    one = OutputBox("python -m pip install " + "package-of-some-length==1.2.3 " * 12)
    two = OutputBox("first " * 60 + "\nsecond")
    for shown in (one, two):
        qtbot.addWidget(shown)
        shown.resize(420, shown.height())
        shown.show()
    line = one.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: one.viewport().height() > 6 * line)
    assert one.horizontalScrollBar().maximum() == 0
    assert one.verticalScrollBar().maximum() == 0
    assert two.horizontalScrollBar().maximum() > 0
    assert two.viewport().height() >= 2 * line


def test_no_tab_is_hidden_where_the_box_is_narrow(qtbot: QtBot) -> None:
    commands = (Command("bash", "pip list"), Command("powershell", "pip list"), Command("cmd", "pip list"))
    box = CommandBox("List them", commands, "bash")
    qtbot.addWidget(box)
    box.show()
    for width, below in ((900, False), (430, True)):
        box.resize(width, 200)
        qtbot.waitUntil(lambda width=width: box.width() == width)
        qtbot.waitUntil(lambda: box.tabs.width() >= box.tabs.sizeHint().width())
        assert (box.copy_button.y() >= box.tabs.geometry().bottom()) is below
