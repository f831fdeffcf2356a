"""More contrast, and nothing that moves: what people ask their desktop for is respected."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sample_reports as samples
from driving import User
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted import FakeSession, World

from gpuwizard.ui import theme, wishes
from gpuwizard.ui.colors import SCHEMES, SHARP_SCHEMES
from gpuwizard.ui.icons import icon
from gpuwizard.ui.widgets.status import StatusIcon

MakeUser = Callable[..., User]


@pytest.fixture
def _sharp(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(wishes.CONTRAST_VARIABLE, "high")
    yield
    monkeypatch.undo()
    theme.apply(qapp, "light")


@pytest.mark.usefixtures("_sharp")
def test_more_contrast_reaches_palette_icons_and_states(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert theme.colors() == SHARP_SCHEMES["dark"]
    assert qapp.palette().window().color().name() == SHARP_SCHEMES["dark"].page
    assert theme.status_color("failed").name() == SHARP_SCHEMES["dark"].status["failed"]


@pytest.mark.usefixtures("_sharp")
def test_a_wish_that_comes_while_the_window_is_shown_is_followed(
    make_user: MakeUser, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_user().window
    monkeypatch.setenv(wishes.CONTRAST_VARIABLE, "normal")
    hints = qapp.styleHints()
    asked = hints.accessibility()
    asked.contrastPreferenceChanged.emit(asked.contrastPreference())
    assert theme.colors() == SCHEMES["light"]
    monkeypatch.setenv(wishes.CONTRAST_VARIABLE, "high")
    asked.contrastPreferenceChanged.emit(asked.contrastPreference())
    assert theme.colors() == SHARP_SCHEMES["light"]
    assert window.grab().toImage().pixelColor(window.width() - 8, 8).name() == SHARP_SCHEMES["light"].page


def test_without_a_wish_the_desktop_decides(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.delenv(wishes.CONTRAST_VARIABLE, raising=False)
    asked = qapp.styleHints().accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    assert wishes.more_contrast() == asked


def test_a_white_drawing_stays_white_on_a_dark_ground(qapp: QApplication) -> None:
    image = icon("right", QColor("#ffffff"), 48).pixmap(48).toImage()
    strongest = max(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))
    shown = [
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == strongest
    ]
    assert set(shown) == {"#ffffff"}


@pytest.mark.parametrize(("said", "turns"), [("full", True), ("reduced", False)])
def test_what_is_at_work_turns_only_for_who_wants_that(
    said: str, turns: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(wishes.MOTION_VARIABLE, said)
    drawing = StatusIcon("working")
    qtbot.addWidget(drawing)
    drawing.show()
    assert drawing.turning is turns
    before = drawing.grab().toImage()
    if turns:
        qtbot.waitUntil(lambda: drawing.grab().toImage() != before)
    assert not drawing._clock.isActive() or turns


def test_with_reduced_motion_the_check_still_tells_that_it_goes_on(
    make_user: MakeUser, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(wishes.MOTION_VARIABLE, "reduced")
    session = FakeSession(samples.missing_cudnn(), hold_at="framework")
    user = make_user(World(session))
    user.click_next()
    user.click_next()
    user.arrive("checking")
    row = user.window.page.rows["framework"]  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: row.word.text().startswith("Checking · "))
    first = row.word.text()
    qtbot.waitUntil(lambda: row.word.text() != first)
    assert not row.icon_part.turning
    session.release()
    user.arrive("summary")


@pytest.mark.parametrize(
    ("file", "text", "still"),
    [
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=what\n", False),
    ],
)
def test_the_settings_of_the_desktop_are_read(file: str, text: str, still: bool, tmp_path: Path) -> None:
    assert not wishes.files_say_less_motion(tmp_path)
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / file).write_text(text, encoding="utf-8")
    assert wishes.files_say_less_motion(tmp_path) is still
