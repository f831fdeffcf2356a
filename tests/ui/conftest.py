"""Windows are drawn into memory unless QT_QPA_PLATFORM says otherwise. It must be set before Qt is loaded."""

import math
import os
import sys
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import sample_reports as samples
from driving import MakeWindow, User
from pytestqt.qtbot import QtBot
from scripted import FakeSession, World

from gpuwizard.model.report import Report
from gpuwizard.ui import language, theme
from gpuwizard.ui.window import Window


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says at each window that it cannot pass on size hints."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


@pytest.fixture(autouse=True)
def _dressed(request: pytest.FixtureRequest) -> Iterator[None]:
    if "qtbot" in request.fixturenames:
        theme.apply(request.getfixturevalue("qapp"), "light")
    hooks = sys.excepthook
    yield
    language.set_language(language.ENGLISH)
    assert sys.excepthook is hooks, "a test left its exception hook behind"


@pytest.fixture(autouse=True)
def _whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page is drawn in slices, between which the window answers. What a test looks at is drawn at once."""
    monkeypatch.setattr("gpuwizard.ui.slices.SLICE_SECONDS", math.inf)


@pytest.fixture
def make_window(qtbot: QtBot) -> Iterator[MakeWindow]:
    """Makes a shown window around a world; it is closed at the end."""
    made: list[Window] = []

    def make(
        world: World | None = None,
        report: Report | None = None,
        pythons: tuple[str, ...] = (),
        framework: str = "auto",
    ) -> Window:
        world = world or World(FakeSession(samples.missing_cudnn()))
        window = Window(world.services, report, pythons, framework)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        made.append(window)
        return window

    yield make
    for window in made:
        window.controller.shut_down()


@pytest.fixture
def make_user(qtbot: QtBot, make_window: MakeWindow) -> Callable[..., User]:
    def make(*args: object, **kwargs: object) -> User:
        return User(qtbot, make_window(*args, **kwargs))

    return make
