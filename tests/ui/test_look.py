"""Light and dark, small windows, and what a screen reader hears."""

from collections.abc import Callable, Iterator

import pytest
import sample_reports as samples
from driving import User
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from scripted import FakeSession, World

from gpuwizard.model.layers import LAYERS
from gpuwizard.ui import theme
from gpuwizard.ui.announce import announce
from gpuwizard.ui.colors import SCHEMES, Scheme
from gpuwizard.ui.frame import Frame
from gpuwizard.ui.icons import icon
from gpuwizard.ui.widgets.button import Button, Kind
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.choice import DropDown
from gpuwizard.ui.widgets.status import StatusBadge
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.window import Window
from gpuwizard.ui.words import STATUS_WORDS
from gpuwizard.wizard.flow import STEPS

MakeUser = Callable[..., User]
SCHEME_NAMES: tuple[Scheme, ...] = ("light", "dark")


@pytest.fixture(params=SCHEME_NAMES)
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Scheme]:
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, "light")


def test_the_palette_is_ours_on_every_platform(scheme: Scheme, qapp: QApplication) -> None:
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window).name() == SCHEMES[scheme].page
    assert palette.color(QPalette.ColorRole.Text).name() == SCHEMES[scheme].text


def test_the_window_is_drawn_in_the_scheme(
    scheme: Scheme, make_user: MakeUser, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, scheme)
    window = make_user().window
    picture = window.grab().toImage()
    corner = picture.pixelColor(picture.width() - 8, 8)
    assert corner.name() == SCHEMES[scheme].page


def test_a_change_of_scheme_keeps_the_style_by_which_everything_is_drawn(qapp: QApplication) -> None:
    """A second style deletes the first one while widgets still hold it: under wine that crashed, once in many runs."""
    theme.apply(qapp, "light")
    gone: list[bool] = []
    qapp.style().destroyed.connect(lambda: gone.append(True))
    theme.apply(qapp, "dark")
    theme.apply(qapp, "light")
    assert not gone


def test_a_change_of_scheme_reaches_what_is_shown_already(
    make_user: MakeUser, qtbot: QtBot, qapp: QApplication
) -> None:
    window = make_user().check()
    label = window.page.findChildren(TextLabel)[0]
    theme.apply(qapp, "dark")
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == SCHEMES["dark"].text
    assert window.grab().toImage().pixelColor(window.width() - 8, 8).name() == SCHEMES["dark"].page


def test_the_desktop_is_followed_only_where_that_is_asked_for(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.colors() == SCHEMES["dark"]
    theme.apply(qapp, "system")
    assert theme.colors() in SCHEMES.values()


def test_every_page_fits_into_800_by_600_without_scrolling_sideways(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(World(FakeSession(samples.several())))
    window = user.check()
    window.resize(800, 600)
    for step in STEPS:
        window.go(step)
        assert window.step == step
        qtbot.waitUntil(lambda: window.width() == 800 and window.height() == 600)
        area: QScrollArea = window.page.scroller
        qtbot.waitUntil(lambda area=area: area.horizontalScrollBar().maximum() == 0)


# 1366x768 at 200 %, less a title bar.
SMALLEST = (683, 360)


def test_every_page_fits_into_a_small_screen_at_200_percent(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user(World(FakeSession(samples.several())))
    window = user.check()
    window.resize(*SMALLEST)
    for step in (*STEPS, "explain", "compare"):
        window.go(step)  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: (window.width(), window.height()) == SMALLEST)
        assert window.minimumSizeHint().width() <= SMALLEST[0], step
        assert window.minimumSizeHint().height() <= SMALLEST[1], step
        area: QScrollArea = window.page.scroller
        qtbot.waitUntil(lambda area=area: area.horizontalScrollBar().maximum() == 0)
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and button.parent() is not window.side:
                assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_a_narrow_window_leaves_the_drawings_of_the_steps_with_their_names_as_tooltips(
    make_user: MakeUser, qtbot: QtBot
) -> None:
    window = make_user().check()
    window.resize(960, 600)
    qtbot.waitUntil(lambda: window.side.width() == window.sidebar.sizeHint().width())
    assert window.settings_button.text()
    window.resize(*SMALLEST)
    qtbot.waitUntil(lambda: window.side.width() == window.side.narrowest)
    assert window.settings_button.accessibleName() == "Settings"
    index = window.sidebar.steps.index(window.sidebar.currentIndex().row())
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Result, Failed"
    window.sidebar.setFocus()
    qtbot.keyClick(window.sidebar, Qt.Key.Key_Up)
    assert window.step == "gpu-test"
    window.resize(960, 600)
    qtbot.waitUntil(lambda: not window.sidebar.narrow)


def test_a_choice_that_is_too_long_loses_its_end_and_is_not_cut_through_a_letter(qtbot: QtBot) -> None:
    box = DropDown()
    qtbot.addWidget(box)
    box.addItem("Failed: TensorFlow 2.21.0 in Python 3.11.7, /home/anna/projects/segmentation")
    box.setFixedWidth(220)
    box.show()
    long = box.grab().toImage()
    arrow = box.width() - theme.px(7)
    ground = long.pixelColor(arrow, box.height() // 2)
    column = {long.pixelColor(arrow, y).name() for y in range(6, box.height() - 6)}
    assert column == {ground.name()}, "the text runs into the arrow"


def test_a_figure_and_its_unit_stay_on_one_line(qtbot: QtBot) -> None:
    label = TextLabel("checked in 7.9 s")
    qtbot.addWidget(label)
    metrics = label.fontMetrics()
    width = metrics.horizontalAdvance("checked in 7.9") + 2
    assert label.heightForWidth(width) == label.heightForWidth(metrics.horizontalAdvance("checked in") + 2)
    assert label.text() == "checked in 7.9 s"


def test_a_path_is_not_torn_off_its_first_slash(qtbot: QtBot) -> None:
    whole = TextLabel("Found first is /opt/cudnn/lib/libcudnn.so.9")
    qtbot.addWidget(whole)
    width = whole.fontMetrics().horizontalAdvance("Found first is /") + 2
    layout, _ = whole._laid_out(width)
    assert layout.lineAt(0).textLength() == len("Found first is ")
    whole.setText(r"Found first is C:\tools\cuda\bin")
    layout, _ = whole._laid_out(whole.fontMetrics().horizontalAdvance("Found first is C:\\") + 2)
    assert layout.lineAt(0).textLength() == len("Found first is ")
    whole.setText("Found first is /opt/cudnn/lib/libcudnn.so.9")
    assert whole.text() == "Found first is /opt/cudnn/lib/libcudnn.so.9"


def test_a_long_word_is_broken_and_not_cut(qtbot: QtBot) -> None:
    label = TextLabel("/a/very/long/path" * 30)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 200
    assert label.heightForWidth(200) > 8 * label.fontMetrics().height()


def test_every_button_has_a_name_that_can_be_read_out(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user().check()
    seen = 0
    for step in STEPS:
        window.go(step)
        for button in window.findChildren(QAbstractButton):
            if button.isVisible():
                seen += 1
                assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name), button
    assert seen > 40


def test_the_tab_key_reaches_cards_commands_and_buttons(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user()
    window = user.check()
    window.go("cudnn")
    reached: list[QWidget] = []
    for _ in range(40):
        user.press(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in reached:
            break
        reached.append(widget)
    names = [widget.accessibleName() for widget in reached]
    assert "Steps" in names
    assert any(name.startswith("The cause: cuDNN is not installed") for name in names)
    assert any(name.startswith("Copy the command for Terminal (bash)") for name in names)
    assert any(name.startswith("Command for Terminal (bash)") for name in names)
    assert any(name.startswith("What was seen: libcudnn.so.9: missing") for name in names)
    assert {window.footer.back, window.footer.next} <= set(reached)


def test_the_tab_key_goes_as_one_reads_and_last_to_back_and_next(make_user: MakeUser, qtbot: QtBot) -> None:
    user = make_user()
    window = user.check()
    window.go("cudnn")
    window.sidebar.setFocus()
    reached: list[QWidget] = []
    while window.footer.next not in reached and len(reached) < 40:
        user.press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    on_page = [widget for widget in reached if window.page.content.isAncestorOf(widget)]
    tops = [widget.mapTo(window.page.content, widget.rect().topLeft()).y() for widget in on_page]
    assert len(on_page) > 3
    assert tops == sorted(tops)
    foot = [window.page.again_button, window.footer.back, window.footer.next]  # type: ignore[attr-defined]
    assert reached == [window.settings_button, *on_page, *foot]
    user.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is window.footer.back


def test_the_first_key_that_is_pressed_meets_the_start_button(qtbot: QtBot) -> None:
    window = Window(World(FakeSession(samples.healthy())).services)
    frame = Frame(QApplication.instance(), "light")  # type: ignore[arg-type]
    qtbot.addWidget(frame)
    frame.fill_soon(lambda: window)
    frame.show()
    qtbot.waitUntil(lambda: frame.centralWidget() is window)
    assert frame.focusWidget() is window.footer.next


def test_the_ring_shows_where_the_keyboard_is(scheme: Scheme, make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user().check()
    card = next(card for card in window.page.findChildren(Card) if card.focusPolicy() & Qt.FocusPolicy.TabFocus)
    middle = card.width() // 2
    before = card.grab().toImage().pixelColor(middle, 1)
    card.setFocus()
    after = card.grab().toImage().pixelColor(middle, 1)
    assert before != after
    assert after.name() == SCHEMES[scheme].accent


@pytest.mark.parametrize("kind", ["plain", "quiet", "primary"])
def test_a_button_has_one_ring_and_no_second_box_within(scheme: Scheme, kind: Kind, qtbot: QtBot) -> None:
    around = QWidget()
    before, button = Button("", parent=around), Button("", kind, parent=around)
    before.setGeometry(0, 0, 120, 40)
    button.setGeometry(0, 50, 120, 40)
    qtbot.addWidget(around)
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)  # Only the keyboard brings the box that Qt draws by itself.
    assert button.hasFocus()
    picture = button.grab().toImage()
    column = [picture.pixelColor(60, y).name() for y in range(picture.height())]
    assert len(set(column[2:-2])) == 1, column
    assert column[0] != column[len(column) // 2]


def test_a_state_is_an_icon_of_its_own_shape_and_a_word(qtbot: QtBot) -> None:
    words, drawings = set(), set()
    for shown in STATUS_WORDS:
        badge = StatusBadge(shown)
        qtbot.addWidget(badge)
        words.add(badge.word.text())
        image = icon(shown, QColor("black"), 48).pixmap(48).toImage()
        drawings.add(bytes(image.constBits()))
        assert badge.accessibleName() == STATUS_WORDS[shown]
    assert len(words) == len(STATUS_WORDS)
    assert len(drawings) == len(STATUS_WORDS)


def test_buttons_are_pressed_with_enter(qtbot: QtBot) -> None:
    button = Button("&Do it")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_layers_that_crashed_or_were_skipped_have_pages_too(make_user: MakeUser, qtbot: QtBot) -> None:
    from msgspec.structs import replace

    result = samples.healthy_result()
    odd = tuple(
        replace(layer, status=status, summary="", seen=())
        for layer, status in zip(
            result.layers, ("errored", "skipped", "blocked", "passed", "warning", "failed"), strict=True
        )
    )
    window = make_user(report=samples.report_of(replace(result, layers=odd, status="failed", verdict=""))).window
    for layer, word in zip(
        LAYERS, ("Could not check", "Skipped", "Blocked", "Passed", "Warning", "Failed"), strict=True
    ):
        window.go(layer)
        assert window.page.badge.word.text() == word  # type: ignore[attr-defined]


def test_announcing_works_with_and_without_somebody_listening(make_user: MakeUser, qtbot: QtBot) -> None:
    window = make_user().window
    announce(window, "Passed: it works.")
    QAccessible.setActive(True)
    announce(window, "Passed: it works.")
    assert window.isVisible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_first_frame_has_the_ground_of_the_pages(scheme: str) -> None:
    from gpuwizard.ui.colors import SCHEMES
    from gpuwizard.ui.frame import GROUNDS

    assert GROUNDS[scheme] == SCHEMES[scheme].page
