"""The row of a library opens to the search for it: in order, what was taken, and what was not used."""

from collections.abc import Callable

import pytest
import sample_reports as samples
from driving import User
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted import FakeSession, World

from gpuwizard.model.libraries import Candidate, LibraryFact, SearchStep
from gpuwizard.model.report import LayerResult, Report, Seen
from gpuwizard.report.seen_view import candidate_text, step_text
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.seen import SeenCard
from gpuwizard.ui.widgets.status import StatusIcon
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.window import Window

MakeUser = Callable[..., User]
WHEELS = "/home/anna/projects/segmentation/.venv/lib/python3.11/site-packages/nvidia/cudnn/lib"
OLD = "/usr/local/cuda-11.8/lib64"
CUDNN = LibraryFact(
    "libcudnn.so.9",
    "tensorflow",
    status="found",
    path=f"{WHEELS}/libcudnn.so.9",
    found_via="RUNPATH",
    family="cudnn",
    candidates=(
        Candidate(f"{WHEELS}/libcudnn.so.9", "9.3.0", True, "the loader takes this one (RUNPATH)"),
        Candidate(f"{OLD}/libcudnn.so.8", "8.9.7", False, "another version: the build asks for libcudnn.so.9"),
    ),
    search=(
        SearchStep("LD_LIBRARY_PATH", "/opt/old", "the folder does not exist", count=3),
        SearchStep("LD_LIBRARY_PATH", OLD),
        SearchStep("RUNPATH", WHEELS, "taken", taken=True),
    ),
)
STEPS = [
    "LD_LIBRARY_PATH  /opt/old and 2 more: the folder does not exist",
    f"LD_LIBRARY_PATH  {OLD}: not there",
    f"RUNPATH  {WHEELS}: taken",
]
UNUSED = f"{OLD}/libcudnn.so.8 (8.9.7): another version: the build asks for libcudnn.so.9"
ROWS = (
    Seen("Copy", f"cuDNN 9.3.0 at {WHEELS}/libcudnn.so.9", "cudnn_version.h"),
    Seen("libcudnn.so.9", f"found 9.3.0: {WHEELS}/libcudnn.so.9", "RUNPATH", "ok"),
)


def report(library: LibraryFact = CUDNN) -> Report:
    result = samples.healthy_result()
    layers = tuple(replace(item, seen=ROWS) if item.id == "cudnn" else item for item in result.layers)
    made = samples.report_of(replace(result, layers=layers))
    targets = tuple(replace(target, libraries=(library,)) for target in made.facts.targets)
    return replace(made, facts=replace(made.facts, targets=targets))


def searches(window: Window) -> list[Disclosure]:
    return [row for card in window.page.findChildren(SeenCard) for row in card.findChildren(Disclosure)]


def texts(row: Disclosure) -> list[str]:
    labels = [label for label in row.findChildren(TextLabel) if label.isVisible()]
    return [label.text() for label in labels if not row.button.isAncestorOf(label)]


def tops(row: Disclosure) -> list[int]:
    """Where the steps begin, from above."""
    labels = [label for label in row.findChildren(TextLabel) if label.text() in STEPS]
    return [label.mapTo(row, label.rect().topLeft()).y() for label in labels]


@pytest.fixture
def on_page(make_user: MakeUser) -> Callable[..., User]:
    def make(library: LibraryFact = CUDNN) -> User:
        user = make_user(report=report(library))
        user.window.go("cudnn")
        return user

    return make


def test_a_click_shows_the_search_in_order_and_another_hides_it(on_page: MakeUser, qtbot: QtBot) -> None:
    (row,) = searches(on_page().window)
    assert row.button.text() == "Where the loader looked (3)"
    assert texts(row) == []
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(texts(row)) == 8)
    assert [text for text in texts(row) if text in STEPS] == STEPS
    assert texts(row)[-2:] == ["Files that are not used, and why", UNUSED]
    qtbot.waitUntil(lambda: tops(row) == sorted(set(tops(row))))
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert texts(row) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_keyboard_reaches_it_and_opens_it(on_page: MakeUser, key: Qt.Key) -> None:
    user = on_page()
    (row,) = searches(user.window)
    user.window.sidebar.setFocus()
    for _ in range(40):
        user.press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is row.button:
            break
    assert row.button.hasFocus()
    user.press(key)
    assert STEPS[2] in texts(row)


def test_it_says_what_it_is_about_and_whether_it_is_open(on_page: MakeUser) -> None:
    (row,) = searches(on_page().window)
    assert row.button.accessibleName() == "Where the loader looked for libcudnn.so.9"
    assert row.button.accessibleDescription() == "The details are hidden"
    row.button.setChecked(True)
    assert row.button.accessibleDescription() == "The details are shown"


@pytest.mark.parametrize(("status", "mark"), [("found", "passed"), ("shadowed", "failed")])
def test_what_is_taken_has_a_word_and_an_icon_that_tells_how_it_ended(
    on_page: MakeUser, status: str, mark: str
) -> None:
    (row,) = searches(on_page(replace(CUDNN, status=status)).window)
    row.button.setChecked(True)
    (icon,) = row.findChildren(StatusIcon)
    assert icon.shown == mark
    beside = icon.parentWidget()
    assert beside is not None
    assert [label.text() for label in beside.findChildren(TextLabel)] == [STEPS[2]]


def test_nothing_is_marked_where_nothing_was_taken(on_page: MakeUser) -> None:
    missing = replace(CUDNN, status="missing", path="", candidates=(), search=CUDNN.search[:2])
    (row,) = searches(on_page(missing).window)
    row.button.setChecked(True)
    assert row.findChildren(StatusIcon) == []
    assert texts(row) == ["1.", STEPS[0], "2.", STEPS[1]]


def test_a_row_without_a_search_does_not_open(on_page: MakeUser) -> None:
    assert searches(on_page(replace(CUDNN, search=())).window) == []


def test_a_library_of_another_page_does_not_open_here(on_page: MakeUser) -> None:
    assert searches(on_page(replace(CUDNN, family="cuda")).window) == []


def test_facts_of_another_target_are_not_shown(make_user: MakeUser) -> None:
    made = report()
    targets = tuple(replace(target, framework="torch") for target in made.facts.targets)
    window = make_user(report=replace(made, facts=replace(made.facts, targets=targets))).window
    window.go("cudnn")
    assert searches(window) == []


def test_an_older_check_does_not_explain_the_verdict_of_a_newer_one(make_user: MakeUser, qtbot: QtBot) -> None:
    session = FakeSession(report())
    window = make_user(World(session)).check()
    window.go("cudnn")
    assert len(searches(window)) == 1
    controller = window.controller
    fresh = LayerResult("cudnn", "failed", "libcudnn.so.9 is missing.", seen=ROWS)
    result = controller.result
    assert result is not None
    layers = tuple(fresh if layer.id == "cudnn" else layer for layer in result.layers)
    session.again = replace(session.report, results=(replace(result, layers=layers),))
    session.hold_at = "framework"
    controller.recheck(None)
    qtbot.waitUntil(lambda: controller.layer_result("cudnn") == fresh)
    qtbot.waitUntil(lambda: searches(window) == [])  # Qt deletes the old row when it gets to it.
    session.release()
    qtbot.waitUntil(lambda: len(searches(window)) == 1)


def test_long_paths_do_not_push_the_page_wider(on_page: MakeUser, qtbot: QtBot) -> None:
    long = tuple(replace(step, folder="/a-rather-long-folder" * 12) for step in CUDNN.search)
    window = on_page(replace(CUDNN, search=long)).window
    window.resize(800, 600)
    searches(window)[0].button.setChecked(True)
    qtbot.waitUntil(lambda: window.page.scroller.horizontalScrollBar().maximum() == 0)


def test_steps_that_are_left_out_and_files_that_fail_are_told_as_such() -> None:
    assert step_text(SearchStep("", "", "steps that are left out here", count=12)) == "12 steps that are left out here"
    assert step_text(SearchStep("ld.so.cache", "", "the table does not name it")) == (
        "ld.so.cache: the table does not name it"
    )
    damaged = SearchStep("PATH", r"C:\old", "the file is cut short", taken=True)
    assert step_text(damaged) == r"PATH  C:\old: the file is cut short; the search ends here"
    assert candidate_text(Candidate("/opt/x.so")) == "/opt/x.so"
