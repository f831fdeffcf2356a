"""What a check does, stage by stage, each with its time: one line is added at the end, and nothing above it moves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gpuwizard.model.layers import LayerId
from gpuwizard.ui.language import put, tr
from gpuwizard.ui.progress import Progress, Stage, name_and_more, takes_long
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.status import StatusIcon
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.words import seconds_text

# What the framework's child does: a stage of it ends after a time that the plan gives.
CAN_BE_SLOW: tuple[LayerId, ...] = ("framework", "gpu-test")
_LONGER_THAN_USUAL = 20.0  # Seconds: of the stages of which nothing is known, hardly one takes so long.


def sentence(doing: str) -> str:
    """Returns a text with a capital letter at its beginning."""
    return doing[:1].upper() + doing[1:]


def slow_hint(progress: Progress, layer: LayerId, now: float, timeout: float) -> str:
    """Returns what is to be said of the length of what a layer does now, empty where there is nothing.

    `timeout` is the limit of a stage in seconds, 0 where it is not known.
    """
    state = progress.layer(layer)
    if state.phase == "waiting" and state.until is not None:
        return f"It took {seconds_text(state.until - state.since)}."
    if state.phase != "working":
        return ""
    if takes_long(state.doing):
        return f"{sentence(name_and_more(tr(state.doing))[1])}."
    going = [stage for stage in progress.stages if stage.layer == layer and stage.until is None]
    if now - (going[-1].since if going else state.since) < _LONGER_THAN_USUAL:
        return ""
    if layer not in CAN_BE_SLOW or not timeout:
        return "This takes longer than usual."
    return f"This takes longer than usual. gpuwizard stops waiting after {round(timeout)} seconds."


class StageList(Card):
    """The stages of a run, in order. Hidden as long as there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(TextLabel("Step by step", "strong"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(2.5))
        self._grid.setVerticalSpacing(px(1))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.lines: list[tuple[StatusIcon, TextLabel, TextLabel]] = []
        self.hide()

    def show_stages(self, stages: tuple[Stage, ...], now: float) -> None:
        """Shows the stages; `now` is a moment of the same clock as theirs."""
        while len(self.lines) > len(stages):
            self._drop_last()
        for number, stage in enumerate(stages):
            if number == len(self.lines):
                self._add()
            icon, name, time = self.lines[number]
            going = stage.until is None
            icon.set_status("working" if going else "idle")
            icon.setVisible(going)
            name.setText(name_and_more(sentence(tr(stage.doing)))[0])
            time.setText(seconds_text((now if stage.until is None else stage.until) - stage.since))
        self.setVisible(bool(stages))
        last = stages[-1] if stages else None
        put(self.setAccessibleName, f"Step by step: {sentence(last.doing)}" if last is not None else "Step by step")

    def _add(self) -> None:
        icon, name, time = StatusIcon("working", 3.8), TextLabel(), TextLabel(look="muted")
        room = icon.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        icon.setSizePolicy(room)
        row = len(self.lines)
        self._grid.addWidget(icon, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(name, row, 1)
        self._grid.addWidget(time, row, 2, Qt.AlignmentFlag.AlignRight)
        self.lines.append((icon, name, time))

    def _drop_last(self) -> None:
        for part in self.lines.pop():
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
