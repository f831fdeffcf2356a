"""The chart of speeds in every form of a report."""

import re

import msgspec
import pytest
from msgspec.structs import replace

from gpuwizard.cli.output import Paint
from gpuwizard.cli.text import WIDTH, report_lines
from gpuwizard.model.report import Bar, LayerResult, Report
from gpuwizard.report import Identity, redact, to_html, to_json, to_markdown
from gpuwizard.report.bars import amount, lines, share, units

from .samples import HEALTHY
from .test_html import Page

BARS = (
    Bar("GPU", 31200.0, "GFLOP/s", "ok", "Matrix product"),
    Bar("Processor", 420.0, "GFLOP/s", "info", "Matrix product"),
    Bar("To the GPU", 12.4, "GB/s", "ok", "Copying data"),
    Bar("From the GPU", 11.2, "GB/s", "ok", "Copying data"),
)


COMPARED = "The GPU is 74 times faster here than the processor."


def report_with(*bars: Bar) -> Report:
    (result, *_) = HEALTHY.results
    layer = LayerResult("gpu-test", "passed", "All is well.", bars=bars, compared=COMPARED if bars else "")
    return replace(HEALTHY, results=(replace(result, layers=(layer,)),))


def drawn(report: Report) -> list[float]:
    """The lengths of the filled bars in percent, as the page draws them."""
    return [float(width) for width in re.findall(r'<rect width="([\d.]+)%"', to_html(report))]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (31200.0, "31,200 GB/s"),
        (420.0, "420 GB/s"),
        (12.4, "12.4 GB/s"),
        (3.5, "3.50 GB/s"),
        (0.04, "0.04 GB/s"),
        (0.00001, "less than 0.01 GB/s"),
    ],
)
def test_numbers_are_written_for_people(value: float, said: str) -> None:
    assert amount(Bar("x", value, "GB/s")) == said


def test_a_line_says_what_was_compared() -> None:
    assert list(lines(BARS)) == [
        "Matrix product: GPU 31,200 GFLOP/s, processor 420 GFLOP/s",
        "Copying data: to the GPU 12.4 GB/s, from the GPU 11.2 GB/s",
    ]
    assert list(lines([Bar("To GPU 1", 12.4, "GB/s", group="Copying data")])) == ["Copying data: to GPU 1 at 12.4 GB/s"]


def test_the_scale_is_linear_from_zero() -> None:
    assert [share(bar, BARS[:2]) for bar in BARS[:2]] == [1.0, pytest.approx(420 / 31200)]
    assert drawn(report_with(*BARS)) == [100.0, 1.35, 100.0, 90.32]


def test_the_smallest_bar_can_be_seen() -> None:
    page = to_html(report_with(BARS[0], replace(BARS[1], value=0.001)))
    assert drawn(report_with(BARS[0], replace(BARS[1], value=0.001))) == [100.0, 0.0]
    assert page.count('<rect width="2" height="14"/>') == 2


def test_the_page_holds_labels_values_and_units_and_needs_no_script() -> None:
    page = Page(to_html(report_with(*BARS)))
    text = re.sub(r"\s+", " ", " ".join(page.text))
    for bar in BARS:
        assert f"{bar.label} {amount(bar)}" in text
    assert COMPARED in text
    assert "billions of calculations in a second" in text
    assert "script" not in page.tags
    assert page.tags.count("svg") == len(BARS)


def test_a_mark_is_a_word_too() -> None:
    slow = report_with(replace(BARS[0], mark="warn"), BARS[1])
    assert "slower than the processor" in to_html(slow)
    assert "31,200 GFLOP/s (slower than the processor)" in to_markdown(slow)
    assert "slower than the processor" in "\n".join(report_lines(slow, Paint(False)))


def test_markdown_holds_a_table() -> None:
    text = to_markdown(report_with(*BARS))
    assert COMPARED in text
    assert "| Matrix product | GPU | 31,200 GFLOP/s |" in text
    assert "| Copying data | From the GPU | 11.2 GB/s |" in text


def test_the_terminal_holds_a_line_for_each_comparison() -> None:
    shown = [line.strip() for line in report_lines(report_with(*BARS), Paint(False))]
    assert COMPARED in shown
    assert "Matrix product: GPU 31,200 GFLOP/s, processor 420 GFLOP/s" in shown
    assert "Copying data: to the GPU 12.4 GB/s, from the GPU 11.2 GB/s" in shown


def test_many_gpus_are_broken_between_bars_and_stay_within_the_width() -> None:
    many = [Bar(f"To GPU {number}", 12.4, "GB/s", "ok", "Copying data") for number in range(8)]
    shown = list(report_lines(report_with(*many), Paint(False)))
    assert max(len(line) for line in shown) <= WIDTH
    assert sum(line.count("GB/s") for line in shown) == 8
    assert all(re.search(r"to GPU \d at 12\.4 GB/s", line) for line in shown if "GB/s" in line)


@pytest.mark.parametrize("form", [to_html, to_markdown])
def test_nothing_is_drawn_where_nothing_was_measured(form: object) -> None:
    text = form(report_with())  # type: ignore[operator]
    assert "How fast" not in text
    assert "<svg" not in text
    assert units(()) == ""


def test_labels_from_a_machine_are_escaped() -> None:
    bad = report_with(replace(BARS[0], label="<script>x</script>", group="a|b"))
    assert "<script>" not in to_html(bad)
    assert "<script>" not in to_markdown(bad)


def test_a_saved_report_shows_the_same() -> None:
    report = report_with(*BARS)
    again = msgspec.json.decode(to_json(report), type=Report)
    assert again.results[0].layers[0].bars == BARS
    assert redact(report, Identity("anna", "/home/anna", "lab-pc7", ())).results[0].layers[0].bars == BARS
    old = msgspec.json.decode(to_json(report_with()).replace('"bars": []', '"more": []'), type=Report)
    assert old.results[0].layers[0].bars == ()
