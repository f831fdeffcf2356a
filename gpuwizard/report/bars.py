"""The chart of speeds in words and shares: the same for the window, the reports and the terminal."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from gpuwizard.model.report import Bar

# Said once below the chart, for those who never met the unit.
UNITS = {
    "GFLOP/s": "GFLOP/s: billions of calculations in a second",
    "GB/s": "GB/s: billions of bytes in a second",
}
SLOW = "slower than the processor"
# Stands for a blank at which a line must not be broken.
_GLUE = "\x1f"


def grouped(bars: Iterable[Bar]) -> list[tuple[str, list[Bar]]]:
    """Returns the bars under their headings, in order."""
    return [(group, list(held)) for group, held in groupby(bars, key=lambda bar: bar.group)]


def share(bar: Bar, group: Sequence[Bar]) -> float:
    """Returns how long a bar is beside the longest of its group, from 0 to 1. The scale is linear from zero."""
    longest = max((other.value for other in group), default=0.0)
    return min(1.0, max(0.0, bar.value / longest)) if longest > 0 else 0.0


def amount(bar: Bar) -> str:
    """Returns the value for people: "31,200 GFLOP/s", "12.6 GB/s", "0.04 GB/s"."""
    if bar.value < 0.01:
        number = "less than 0.01"
    else:
        digits = 0 if bar.value >= 100 else 1 if bar.value >= 10 else 2
        number = f"{bar.value:,.{digits}f}"
    return f"{number} {bar.unit}".strip()


def remark(bar: Bar) -> str:
    """Returns the word that goes with a mark, empty for none: nothing is told by colour alone."""
    return SLOW if bar.mark == "warn" else ""


def lines(bars: Iterable[Bar], width: int = 0) -> Iterator[str]:
    """Yields one line a group: "Matrix product: GPU 31,200 GFLOP/s, processor 420 GFLOP/s".

    Args:
        bars: What was measured.
        width: Longest line in letters, 0 for any. A line that is longer is broken between two bars.
    """
    for group, held in grouped(bars):
        told = f"{group}: {', '.join(_told(bar).replace(' ', _GLUE) for bar in held)}"
        broken = textwrap.wrap(told, width, subsequent_indent="  ", break_on_hyphens=False) if width else [told]
        yield from (line.replace(_GLUE, " ") for line in broken)


def rows(bars: Iterable[Bar]) -> list[tuple[str, str, str]]:
    """Returns heading, label and value of each bar, for a table."""
    return [(bar.group, bar.label, f"{amount(bar)}{f' ({remark(bar)})' if remark(bar) else ''}") for bar in bars]


def units(bars: Iterable[Bar]) -> str:
    """Returns what the units of these bars mean, empty where none needs to be explained."""
    used = dict.fromkeys(bar.unit for bar in bars)
    return ". ".join(UNITS[unit] for unit in used if unit in UNITS)


def _told(bar: Bar) -> str:
    label = bar.label if bar.label.startswith("GPU") else bar.label[:1].lower() + bar.label[1:]
    # "GPU 1 12.6 GB/s" would read as one number.
    at = "at " if label[-1:].isdigit() else ""
    return f"{label} {at}{amount(bar)}{f' ({remark(bar)})' if remark(bar) else ''}"
