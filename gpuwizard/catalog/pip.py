"""Which pip sees which kind of Linux wheel. An older one passes over the file as if it were not there."""

from datetime import date

from msgspec import Struct
from packaging.version import InvalidVersion, Version

CHECKED = date(2026, 11, 21)

PIP_NEWS = "pip, NEWS: releases 8.1, 19.0, 19.3 and 20.3"
PEP_600 = "PEP 600: the versions of glibc behind the older names"


class WheelTag(Struct, frozen=True):
    """One kind of Linux wheel.

    Attributes:
        tag: As it stands in the file's name, without the processor.
        glibc: Oldest C library that it is for; the newest kind takes every later one too.
        first_pip: Oldest pip that sees it.
        source: Where the row comes from.
    """

    tag: str
    glibc: str
    first_pip: str
    source: tuple[str, ...] = (PIP_NEWS, PEP_600)


TAGS: tuple[WheelTag, ...] = (
    WheelTag("manylinux1", "2.5", "8.1"),
    WheelTag("manylinux2010", "2.12", "19.0"),
    WheelTag("manylinux2014", "2.17", "19.3"),
    WheelTag("manylinux_x_y", "2.18", "20.3"),
)


def first_pip_for(glibc: str) -> str:
    """Returns the first pip that sees wheels made for a C library ("2.17"), empty where that is not known."""
    try:
        wanted = Version(glibc)
    except InvalidVersion:
        return ""
    return next((row.first_pip for row in TAGS if wanted <= Version(row.glibc)), TAGS[-1].first_pip)


def glibc_of_tag(tag: str) -> str:
    """Returns the C library that a wheel's tag names ("manylinux2014_x86_64" is 2.17), empty where it names none."""
    name = tag.rpartition("-")[2]
    if name.startswith("manylinux_"):
        parts = name.split("_")
        numbers = parts[1:3]
        return ".".join(numbers) if len(numbers) == 2 and all(part.isdigit() for part in numbers) else ""
    return next((row.glibc for row in TAGS if name.startswith(f"{row.tag}_") or name == row.tag), "")
