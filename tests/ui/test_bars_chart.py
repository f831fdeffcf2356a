"""The chart on the page of the GPU test: it can be read, heard, and seen in both schemes."""

from collections.abc import Callable, Iterator

import pytest
import sample_reports as samples
from driving import User
from msgspec.structs import replace
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from gpuwizard.model.report import Bar, Report
from gpuwizard.ui import theme
from gpuwizard.ui.widgets.bars import BarLine, BarsCard
from gpuwizard.ui.widgets.status import StatusIcon
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.window import Window

MakeUser = Callable[..., User]
BARS = (
    Bar("GPU 0 (RTX 4090)", 53800.0, "GFLOP/s", "ok", "Matrix product"),
    Bar("GPU 1 (RTX 3060)", 9410.0, "GFLOP/s", "ok", "Matrix product"),
    Bar("Processor", 21.4, "GFLOP/s", "info", "Matrix product"),
    Bar("To GPU 0", 12.4, "GB/s", "ok", "Copying data"),
)


COMPARED = "The GPU is 38 times faster here than the processor."


def measured(*bars: Bar) -> Report:
    report = samples.healthy()
    (result,) = report.results
    chart = {"bars": bars, "compared": COMPARED if bars else ""}
    layers = tuple(replace(layer, **chart) if layer.id == "gpu-test" else layer for layer in result.layers)
    return replace(report, results=(replace(result, layers=layers),))


@pytest.fixture
def on_page(make_user: MakeUser) -> Callable[..., Window]:
    def make(*bars: Bar) -> Window:
        window = make_user(report=measured(*bars)).window
        window.go("gpu-test")
        return window

    return make


@pytest.fixture(params=["light", "dark"])
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, "light")


def test_every_bar_has_its_label_and_number(on_page: Callable[..., Window]) -> None:
    (card,) = on_page(*BARS).page.findChildren(BarsCard)
    shown = [label.text() for label in card.findChildren(TextLabel)]
    for text in ("Matrix product", "GPU 0 (RTX 4090)", "53,800 GFLOP/s", "Processor", "21.4 GFLOP/s", "12.4 GB/s"):
        assert text in shown
    assert any("billions of calculations" in text for text in shown)


def test_the_sentence_is_shown_and_a_screen_reader_hears_it_before_the_values(on_page: Callable[..., Window]) -> None:
    (card,) = on_page(*BARS).page.findChildren(BarsCard)
    assert COMPARED in [label.text() for label in card.findChildren(TextLabel)]
    name = QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name)
    assert name.startswith(f"{COMPARED} Matrix product: GPU 0 (RTX 4090) 53,800 GFLOP/s")
    assert "processor 21.4 GFLOP/s" in name
    assert "to GPU 0 at 12.4 GB/s" in name


def test_bars_are_as_long_as_their_numbers_and_the_least_can_be_seen(on_page: Callable[..., Window]) -> None:
    window = on_page(*BARS)
    first, second, processor, copy = window.page.findChildren(BarLine)
    whole = first.filled().width()
    assert second.filled().width() == pytest.approx(whole * 9410 / 53800)
    assert copy.filled().width() == pytest.approx(whole)
    assert 2 <= processor.filled().width() < whole / 20


def test_nothing_is_there_where_nothing_was_measured(on_page: Callable[..., Window]) -> None:
    page = on_page().page
    assert page.findChildren(BarsCard) == []
    assert "How fast it is" not in [label.text() for label in page.findChildren(TextLabel)]


def test_what_is_slow_is_told_by_a_word_and_an_icon(on_page: Callable[..., Window]) -> None:
    (card,) = on_page(replace(BARS[0], mark="warn"), *BARS[1:]).page.findChildren(BarsCard)
    (icon,) = card.findChildren(StatusIcon)
    assert (icon.shown, icon.accessibleName()) == ("warning", "slower than the processor")
    assert "slower than the processor" in [label.text() for label in card.findChildren(TextLabel)]


def test_the_page_fits_a_small_window(on_page: Callable[..., Window], qtbot: QtBot) -> None:
    long = tuple(replace(bar, label=f"{bar.label}, a card with a rather long name of its own") for bar in BARS)
    window = on_page(*long)
    window.resize(800, 600)
    (scroller,) = window.page.findChildren(QScrollArea)[:1]
    qtbot.waitUntil(lambda: scroller.horizontalScrollBar().maximum() == 0)


def test_gpu_and_processor_differ_from_the_track_in_both_schemes(
    dressed: str, on_page: Callable[..., Window], qtbot: QtBot
) -> None:
    window = on_page(*BARS)
    first, _, processor, _ = window.page.findChildren(BarLine)

    def color(line: BarLine, x: float) -> QColor:
        image = line.grab().toImage()
        return image.pixelColor(round(x * line.devicePixelRatio()), image.height() // 2)

    palette = first.palette()
    assert color(first, first.width() / 2) == palette.color(QPalette.ColorRole.Highlight)
    assert color(processor, processor.width() / 2) == palette.color(QPalette.ColorRole.AlternateBase)
    assert color(processor, processor.filled().center().x()) not in (
        palette.color(QPalette.ColorRole.AlternateBase),
        palette.color(QPalette.ColorRole.Highlight),
    )
