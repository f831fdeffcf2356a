"""Everybody can read it: contrasts of WCAG 2.2, level AA, in both schemes and with more contrast asked for.

First by the tables of colours, then by what is really drawn: a widget that takes a wrong colour is found in the
picture only. Exempt, as WCAG has it, are disabled buttons (they must still be seen: 3 to 1 here as well), borders and
tints that only adorn (a card is told by its text), and the program's own logo.
"""

from collections.abc import Callable, Iterator

import pytest
import sample_reports as samples
from contrast import DRAWING, TEXT, box_in, contrast, drawn_in, least_for, picture_of
from driving import User, open_all
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot
from sample_machines import machine
from sample_plans import two_causes
from scripted import FakeSession, World

from gpuwizard.model.layers import LAYERS
from gpuwizard.ui import theme
from gpuwizard.ui.colors import SCHEMES, SHARP_SCHEMES, Colors, Scheme
from gpuwizard.ui.progress import Shown
from gpuwizard.ui.sidebar import Sidebar
from gpuwizard.ui.widgets.bars import BarLine
from gpuwizard.ui.widgets.card import Card, tinted
from gpuwizard.ui.widgets.command_box import CommandBox
from gpuwizard.ui.widgets.layer_row import LayerRow
from gpuwizard.ui.widgets.status import Icon, StatusIcon
from gpuwizard.ui.window import Window
from gpuwizard.ui.wishes import CONTRAST_VARIABLE
from gpuwizard.ui.words import STATUS_WORDS
from gpuwizard.wizard.flow import ALL_STEPS

MakeUser = Callable[..., User]
TINTS: tuple[Shown, ...] = ("passed", "warning", "failed", "errored")
TABLES = {
    **{name: (colors, TEXT, DRAWING) for name, colors in SCHEMES.items()},
    **{f"sharp {name}": (colors, 7.0, TEXT) for name, colors in SHARP_SCHEMES.items()},
}


@pytest.fixture(params=["light", "dark", "sharp light", "sharp dark"])
def scheme(request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    name: Scheme = "dark" if "dark" in request.param else "light"
    monkeypatch.setenv(CONTRAST_VARIABLE, "high" if "sharp" in request.param else "normal")
    theme.apply(qapp, name)
    yield request.param
    monkeypatch.undo()
    theme.apply(qapp, "light")


def grounds(c: Colors) -> dict[str, str]:
    """Every ground that text stands on."""
    tints = {f"tint of {shown}": tinted(QColor(c.status[shown]), QColor(c.card))[0].name() for shown in TINTS}
    chosen = {"chosen": theme.mixed(QColor(c.accent), QColor(c.card), 0.08).name()}
    return {"page": c.page, "side": c.side, "card": c.card, "inset": c.inset, "hover": c.hover, **tints, **chosen}


@pytest.mark.parametrize("name", TABLES)
def test_text_stands_out_from_every_ground(name: str) -> None:
    c, least, _ = TABLES[name]
    for ground, color in grounds(c).items():
        assert contrast(c.text, color) >= 7, ground
        assert contrast(c.muted, color) >= least, ground
    for ground in ("page", "card", "inset", "hover"):
        assert contrast(c.link, grounds(c)[ground]) >= least, ground


@pytest.mark.parametrize("name", TABLES)
def test_the_word_and_the_drawing_of_each_state_stand_out(name: str) -> None:
    c, least, drawing = TABLES[name]
    for shown in STATUS_WORDS:
        for ground in ("side", "page", "card", "hover"):
            assert contrast(c.status[shown], grounds(c)[ground]) >= least, (shown, ground)
        assert contrast(c.on_status, c.status[shown]) >= drawing, shown
    for shown in TINTS:
        assert contrast(c.status[shown], grounds(c)[f"tint of {shown}"]) >= least, shown


@pytest.mark.parametrize("name", TABLES)
def test_the_main_button_and_what_is_selected_can_be_read_in_each_state(name: str) -> None:
    c, least, _ = TABLES[name]
    for ground in (c.accent, c.lit, c.pressed):
        assert contrast(c.on_accent, ground) >= least
    assert len({c.accent, c.lit, c.pressed}) == 3, "it does not show that it is pressed"


@pytest.mark.parametrize("name", TABLES)
def test_borders_that_are_the_only_sign_and_the_ring_of_the_keyboard_stand_out(name: str) -> None:
    c, _, drawing = TABLES[name]
    for ground in ("page", "card", "inset", "hover"):
        assert contrast(c.strong_line, grounds(c)[ground]) >= drawing, ground
    for ground, color in grounds(c).items():
        assert contrast(c.accent, color) >= drawing, ground


@pytest.mark.usefixtures("scheme")
def test_what_cannot_be_used_can_still_be_seen(qapp: QApplication) -> None:
    faint = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    c = theme.colors()
    for ground in (c.page, c.side, c.card):
        assert contrast(faint, ground) >= DRAWING


def fill(window: Window) -> None:
    """Opens everything that can be opened, and makes the window so high that all of it is seen."""
    open_all(window.page)
    QApplication.processEvents()
    window.resize(960, min(2600, window.page.content.sizeHint().height() + 160))
    QApplication.processEvents()
    QApplication.processEvents()


def faint(window: QWidget) -> list[str]:
    """Texts and drawings of a window that do not stand out, by what is drawn where they stand."""
    image = picture_of(window)
    return [*faint_texts(window, image), *faint_drawings(window, image)]


def faint_texts(window: QWidget, image: QImage) -> list[str]:
    """Texts of labels, buttons and choices."""
    faults = []
    for widget in (*window.findChildren(QLabel), *window.findChildren(QPushButton), *window.findChildren(QComboBox)):
        box = box_in(window, widget)
        words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
        if not words.strip() or box.width() < 8 or box.height() < 8:
            continue
        if not isinstance(widget, QLabel):
            box = box.adjusted(4, 4, -4, -4)  # The text without the border.
        found = drawn_in(image, box)
        least = least_for(widget) if widget.isEnabled() else DRAWING
        if found.contrast < least:
            faults.append(f"{words!r} is {found.ink} on {found.ground}: {found.contrast:.2f}")
    return faults


def faint_drawings(window: QWidget, image: QImage) -> list[str]:
    """Icons."""
    faults = []
    for widget in (*window.findChildren(Icon), *window.findChildren(StatusIcon)):
        box = box_in(window, widget)
        if box.width() < widget.width() or box.height() < widget.height():
            continue
        found = drawn_in(image, box)
        if found.contrast < DRAWING:
            faults.append(f"{widget.accessibleName() or widget} on {found.ground}: {found.contrast:.2f}")
    return faults


REPORTS = {
    "failed": samples.missing_cudnn,
    "passed": samples.healthy,
    "several": samples.several,
    "two causes": two_causes,
    "measured": lambda: machine("linux-healthy-two-cards-measured"),
}


@pytest.mark.parametrize(
    ("name", "scheme"),
    [
        *((name, scheme) for name in REPORTS for scheme in ("light", "dark")),
        ("failed", "sharp light"),
        ("failed", "sharp dark"),
    ],
    indirect=["scheme"],
)
def test_every_text_and_drawing_of_every_page_stands_out(name: str, scheme: str, make_user: MakeUser) -> None:
    window = make_user(report=REPORTS[name]()).window
    seen = 0
    for step in ALL_STEPS:
        window.go(step)
        if window.step != step:
            continue
        fill(window)
        assert not faint(window), step
        seen += 1
    assert seen > 9


def test_texts_of_the_pages_before_a_result_stand_out(scheme: str, make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(samples.missing_cudnn(), hold_at="framework")
    user = make_user(World(session))
    window = user.window
    assert not faint(window)
    user.click_next()
    qtbot.waitUntil(window.footer.next.isEnabled)
    fill(window)
    assert not faint(window)
    user.click_next()
    qtbot.waitUntil(lambda: window.controller.progress.layer("framework").phase == "working")
    fill(window)
    assert not faint(window)
    session.release()
    user.arrive("summary")


def test_each_state_stands_out_in_a_row_also_under_the_mouse(scheme: str, qtbot: QtBot) -> None:
    for shown in STATUS_WORDS:
        row = LayerRow("cudnn")
        qtbot.addWidget(row)
        row.show_state(shown, "What was seen, in a sentence.", "1.2 s")
        row.resize(620, 90)
        row.show()
        for lit in (False, True):
            row.setDown(lit)
            assert not faint(row), (shown, lit)


def test_the_steps_stand_out_whether_or_not_they_can_be_reached(scheme: str, make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(samples.missing_cudnn(), hold_at="framework")
    user = make_user(World(session))
    user.click_next()
    user.click_next()
    qtbot.waitUntil(lambda: user.window.controller.progress.layer("framework").phase == "working")
    window, sidebar = user.window, user.window.sidebar
    window.resize(960, 1200)
    QApplication.processEvents()
    assert_steps_stand_out(window, sidebar)
    session.release()
    user.arrive("summary")
    assert_steps_stand_out(window, sidebar)


def assert_steps_stand_out(window: Window, sidebar: Sidebar) -> None:
    image = picture_of(window)
    corner = sidebar.viewport().mapTo(window, QPoint(0, 0))
    for row in range(sidebar.steps.rowCount()):
        index = sidebar.steps.index(row)
        box = sidebar.visualRect(index).translated(corner)
        if box.isEmpty():
            continue
        icon = QRect(box.left() + theme.px(4), box.top() + 4, theme.px(4.6), box.height() - 8)
        text = QRect(icon.right() + theme.px(2), box.top() + 3, box.width() - icon.width() - theme.px(10), box.height())
        title, word = text.adjusted(0, 0, 0, -text.height() // 2), text.adjusted(0, text.height() // 2, 0, -6)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        assert drawn_in(image, icon).contrast >= DRAWING, said
        if ", " in said:
            assert drawn_in(image, word).contrast >= TEXT, said
            assert drawn_in(image, title).contrast >= (TEXT if enabled else DRAWING), said


def test_what_is_typed_what_is_asked_for_and_what_is_selected_can_be_read(scheme: str, qtbot: QtBot) -> None:
    for made in (QLineEdit, QPlainTextEdit):
        field = made()
        qtbot.addWidget(field)
        field.setPlaceholderText("Path of a Python")
        field.resize(300, 60)
        field.show()
        assert drawn_in(picture_of(field), inside(field)).contrast >= TEXT, "placeholder"
        (field.setText if isinstance(field, QLineEdit) else field.setPlainText)("typed words")
        assert drawn_in(picture_of(field), inside(field)).contrast >= TEXT, "typed"
        field.setFocus()
        field.selectAll()
        assert drawn_in(picture_of(field), inside(field)).contrast >= TEXT, "selected"


def inside(widget: QWidget) -> QRect:
    return widget.rect().adjusted(5, 5, -5, -5)


def test_fields_and_buttons_have_a_border_that_stands_out_from_the_page(scheme: str, qtbot: QtBot) -> None:
    for made in (QLineEdit, QPlainTextEdit, QComboBox, QPushButton):
        page = QWidget()
        qtbot.addWidget(page)
        page.resize(320, 100)
        field = made(page)
        field.setGeometry(20, 20, 280, 60)
        page.show()
        page.setFocus()
        edge = drawn_in(picture_of(page), QRect(100, 10, 60, 13))
        assert edge.contrast >= DRAWING, (made, edge)


@pytest.mark.parametrize("kind", ["plain", "primary"])
def test_a_button_shows_the_keyboard_and_the_finger(kind: str, scheme: str, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(200, 80)
    button = QPushButton("Next", page)
    button.setProperty("kind", kind)
    button.setGeometry(20, 15, 160, 50)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.show()
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    edge = QRect(60, 12, 20, 7)
    calm = picture_of(page)
    button.setFocus()
    focused = picture_of(page)
    assert focused != calm
    assert drawn_in(focused, edge).contrast >= DRAWING
    button.setDown(True)
    assert drawn_in(picture_of(page), button.geometry().adjusted(5, 5, -5, -5)).contrast >= TEXT
    assert picture_of(page) != focused


def test_the_tab_that_has_the_keyboard_has_a_ring(scheme: str, qtbot: QtBot) -> None:
    tabs = QTabBar()
    qtbot.addWidget(tabs)
    tabs.addTab("Terminal (bash)")
    tabs.addTab("PowerShell")
    tabs.resize(300, 50)
    tabs.show()
    tabs.activateWindow()
    tabs.clearFocus()
    before = picture_of(tabs)
    tabs.setFocus()
    qtbot.waitUntil(tabs.hasFocus)
    after = picture_of(tabs)
    box = tabs.tabRect(0)
    top = QRect(box.left() + 10, box.top(), 20, 4)
    assert drawn_in(before, top).contrast < 1.1
    assert drawn_in(after, top).contrast >= DRAWING
    for number in (0, 1):
        assert drawn_in(after, tabs.tabRect(number).adjusted(4, 4, -4, -6)).contrast >= TEXT


def test_the_bars_of_the_chart_stand_out_from_their_track(scheme: str, qtbot: QtBot) -> None:
    for mark in ("info", "ok", "warn"):
        bar = BarLine(0.5, mark)
        qtbot.addWidget(bar)
        bar.resize(200, 16)
        bar.show()
        assert drawn_in(picture_of(bar), QRect(60, 4, 80, 8)).contrast >= DRAWING, mark


def test_a_tinted_card_carries_readable_words(scheme: str, qtbot: QtBot) -> None:
    from gpuwizard.ui.widgets.text import TextLabel

    for shown in TINTS:
        card = Card(tone=shown)
        qtbot.addWidget(card)
        for look in ("title", "body", "small"):
            card.body.addWidget(TextLabel("What it comes to", look))  # type: ignore[arg-type]
        word = TextLabel(STATUS_WORDS[shown], "strong")
        word.set_tone(shown)
        card.body.addWidget(word)
        card.resize(300, 160)
        card.show()
        assert not faint(card), shown


def test_commands_and_their_tabs_can_be_read(scheme: str, qtbot: QtBot) -> None:
    from gpuwizard.model.fix import Command

    box = CommandBox("Mend it", (Command("bash", "pip install nvidia-cudnn-cu12"), Command("cmd", "pip list")), "bash")
    qtbot.addWidget(box)
    box.resize(500, 120)
    box.show()
    assert drawn_in(picture_of(box), box_in(box, box.box).adjusted(6, 6, -6, -6)).contrast >= TEXT
    assert not faint(box)


def test_layers_of_every_state_stand_out_on_their_pages(scheme: str, make_user: MakeUser) -> None:
    result = samples.healthy_result()
    states = ("errored", "skipped", "blocked", "passed", "warning", "failed")
    odd = tuple(replace(layer, status=state) for layer, state in zip(result.layers, states, strict=True))
    window = make_user(report=samples.report_of(replace(result, layers=odd, status="failed"))).window
    for layer in LAYERS:
        window.go(layer)
        fill(window)
        assert not faint(window), layer
