"""The window speaks the user's language: every text on every page, also when the language changes while it is shown."""

import re
from collections.abc import Iterator

import pytest
import sample_reports as samples
from driving import MakeWindow, open_all
from msgspec.structs import replace
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot
from sample_machines import machine
from scripted import FakeSession, World

from gpuwizard.language.phrasebook import Phrasebook
from gpuwizard.report.knowledge import knowledge_text
from gpuwizard.ui import language
from gpuwizard.ui.dates import KnownAsOf
from gpuwizard.ui.window import Window
from gpuwizard.wizard.flow import ALL_STEPS

OPEN, CLOSE = "⟦", "⟧"
# What nobody translates: names, versions, numbers with units, paths, what other programs printed.
DATA = re.compile(
    r"[\d.,:%·\s()x×+-]*|.*[/\\].*|(?:NVIDIA|GeForce|TensorFlow|PyTorch|JAX|CUDA|cuDNN|Python|gpuwizard|pyenv|conda|uv)\b.*"
    r"|lib[\w-]+\.so[.\d]*.*|\w+\.dll|[\d.]+ (?:s|min|GB/s|GFLOP/s|GiB|MB|°C).*|tensorflow.*|torch.*|jax.*"
    r"|[a-z_]+[-_][\w-]+"
    r"|[EWI]\d{4} .*|.*\[Op:.*"
    r"|[A-Z][A-Z_]+|, AMD64|HTML|JSON|Markdown|PowerShell|OK|Ubuntu .*|.*(?:Error|Exception): .*"
)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.set_language("en")


@pytest.fixture
def brackets(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    """A language in which every known text stands in brackets."""
    sources = language.sources()
    book = Phrasebook(sources, lambda text: f"{OPEN}{text}{CLOSE}")
    monkeypatch.setattr(language._Spoken, "book", book)


def texts_of(page: QWidget) -> Iterator[str]:
    for part in page.findChildren(QWidget):
        if not part.isVisible():
            continue
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        elif isinstance(part, QTabBar):
            yield from (part.tabText(number) for number in range(part.count()))


def untold(text: str) -> bool:
    """Whether a text has words that stand in no bracket."""
    depth, rest = 0, ""
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        rest += letter if depth == 0 and letter != CLOSE else ""
    return bool(re.search(r"[A-Za-z]{3}", rest)) and not DATA.fullmatch(rest.strip())


def pages(window: Window) -> Iterator[tuple[str, QWidget]]:
    for step in ALL_STEPS:
        window.go(step)
        if window.step == step:
            open_all(window.page)
            yield step, window


MACHINES = (
    "linux-cudnn-shadowed",
    "windows-tf221-no-gpu-build",
    "linux-driver-too-old",
    "recorded-no-cudnn",
    "linux-healthy",
    "wsl-healthy",
)


@pytest.mark.parametrize("name", MACHINES)
@pytest.mark.usefixtures("brackets")
def test_every_text_of_every_page_is_translated(name: str, make_window: MakeWindow) -> None:
    report = machine(name)
    window = make_window(World(FakeSession(report)), report)
    missed = {(step, text) for step, page in pages(window) for text in texts_of(page) if untold(text)}
    assert not missed


@pytest.mark.usefixtures("qapp")
def test_it_changes_while_it_is_shown_and_back(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(World(FakeSession(samples.healthy())), samples.healthy())
    before = list(texts_of(window))
    language.set_language("de")
    german = list(texts_of(window))
    language.set_language("en")
    assert german != before
    assert list(texts_of(window)) == before


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", "21. November 2026"),
        ("es", "21 de noviembre de 2026"),
        ("ja", "2026年11月21日"),
        ("en", "21 November 2026"),
    ],
)
def test_days_are_written_as_the_language_writes_them(code: str, said: str, make_window: MakeWindow) -> None:
    report = samples.healthy()
    report = replace(report, tool=replace(report.tool, knowledge="2026-11-21"))
    window = make_window(World(FakeSession(report)), report)
    language.set_language(code)
    known = [label.text() for label in window.page.findChildren(KnownAsOf)]
    assert len(known) == 1
    assert said in known[0]
    assert knowledge_text(report).endswith("21 November 2026")
