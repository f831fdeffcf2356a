"""Long work leaves the window time to answer."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from gpuwizard.ui import slices


def test_between_two_slices_others_have_their_turn(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "SLICE_SECONDS", -1.0)
    seen: list[str] = []
    owner = QObject()

    def steps() -> Iterator[None]:
        for number in range(3):
            seen.append(f"step {number}")
            QTimer.singleShot(0, owner, lambda: seen.append("other"))
            yield
        seen.append("end")

    slices.Slices(owner).begin(steps())
    assert seen == ["step 0"]
    qtbot.waitUntil(lambda: "end" in seen)
    assert seen.index("other") < seen.index("step 2")
    assert [said for said in seen if said != "other"] == ["step 0", "step 1", "step 2", "end"]


def test_what_is_begun_anew_gives_up_what_was_left(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "SLICE_SECONDS", -1.0)
    seen: list[str] = []
    owner = QObject()
    work = slices.Slices(owner)

    def steps(name: str) -> Iterator[None]:
        for _ in range(3):
            seen.append(name)
            yield

    work.begin(steps("old"))
    work.begin(steps("new"))
    qtbot.waitUntil(lambda: seen.count("new") == 3)
    assert seen.count("old") == 1
