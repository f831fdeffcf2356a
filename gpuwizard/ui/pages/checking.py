"""The check while it runs: a row for each layer, and a way to stop."""

import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from gpuwizard.model.layers import LAYER_TITLES, LAYERS, LayerId
from gpuwizard.ui.announce import announce
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.language import put, tr
from gpuwizard.ui.pages.base import Page
from gpuwizard.ui.progress import LayerState, Progress, name_and_more, takes_long
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.command_box import OutputBox
from gpuwizard.ui.widgets.layer_row import LayerRow
from gpuwizard.ui.widgets.stage_list import StageList, sentence, slow_hint
from gpuwizard.ui.widgets.text import PathLabel, TextLabel
from gpuwizard.ui.words import STATUS_MEANS, STATUS_WORDS, seconds_text

_TICK_MS = 250
_HEADINGS = {
    "none": ("Check", "Nothing has been looked at yet. Choose a Python and start the check."),
    "running": ("Looking at this computer", "Nothing is changed. You can stop at any time."),
    "finished": ("The check is done", "Each row leads to what was seen."),
    "stopped": ("The check was stopped", "Nothing was changed. What had been found until then is kept."),
    "failed": (
        "The check could not be completed",
        "gpuwizard itself went wrong, not your computer.",
    ),
}


class CheckingPage(Page):
    """Shows how far the check is, layer by layer."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__("checking", controller, parent)
        self.add_heading("")
        self.target = PathLabel(look="small")
        self.bar = QProgressBar()
        self.bar.setRange(0, len(LAYERS))
        self.bar.setTextVisible(False)
        put(self.bar.setAccessibleName, "Progress of the check")
        self._add_failure()
        self.body.addWidget(self.target)
        self.body.addWidget(self.bar)
        self.rows: dict[LayerId, LayerRow] = {}
        for layer in LAYERS:
            row = LayerRow(layer)
            row.clicked.connect(lambda _=False, layer=layer: self.asked.emit(layer))
            self.rows[layer] = row
            self.body.addWidget(row)
        self.stages = StageList()
        self.body.addWidget(self.stages)
        self.body.setSpacing(px(2))
        self._steady = False
        self._told: set[LayerId] = set()
        self.body.addStretch(1)
        self._add_buttons()
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._show_rows)
        controller.progressed.connect(self.refresh)
        controller.report_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows the state of the check."""
        progress, running = self.controller.progress, self.controller.running
        self.set_heading(*self._heading(progress))
        self.cancel_button.setVisible(running)
        self.cancel_button.setEnabled(not self.controller.stopping)
        self.cancel_button.setText("Stopping…" if self.controller.stopping else "&Cancel")
        self.again_button.setVisible(not running and self.controller.plan is not None)
        self.again_button.setText("&Check again" if progress.outcome == "finished" else "&Start again")
        self.bar.setVisible(running)
        self.bar.setValue(progress.done)
        self._show_target(progress)
        self.failure.setVisible(progress.outcome == "failed")
        self.failure_text.show_text(progress.error)
        self._keep_steady(running)
        self._show_rows()
        if running:
            self._clock.start()
        else:
            self._clock.stop()
        if not self.is_behind:
            self.changed.emit()

    def _heading(self, progress: Progress) -> tuple[str, str]:
        if self.controller.stopping:
            return "Stopping", "It takes a second at most."
        if progress.outcome == "running" and self.controller.demo:
            return "Playing an example machine", "This computer is not looked at. You can stop at any time."
        title, text = _HEADINGS[progress.outcome]
        if progress.outcome in ("stopped", "failed") and self.controller.report is not None:
            text += " The result from before still stands."
        return title, text

    def _add_failure(self) -> None:
        self.failure = Card(tone="errored")
        self.failure_text = OutputBox(wrap=True)
        put(self.failure_text.setAccessibleName, "What went wrong")
        copy = Button("C&opy", icon_name="copy")
        put(copy.setAccessibleName, "Copy what went wrong")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.failure_text.toPlainText()))
        row = QHBoxLayout()
        row.addWidget(TextLabel("This text helps the makers of gpuwizard. Read it before you send it."), 1)
        row.addWidget(copy)
        self.failure.body.addLayout(row)
        self.failure.body.addWidget(self.failure_text)
        self.body.addWidget(self.failure)

    def _add_buttons(self) -> None:
        self.cancel_button = self.add_action(Button("&Cancel"))
        self.cancel_button.clicked.connect(self.controller.cancel)
        self.again_button = self.add_action(Button("&Start again", icon_name="restart"))
        self.again_button.clicked.connect(self._again)

    def _again(self) -> None:
        if self.controller.plan is not None:
            self.controller.start(self.controller.plan)

    def _show_target(self, progress: Progress) -> None:
        target = progress.target
        self.target.setVisible(target is not None)
        if target is not None:
            number = f"{target.index + 1} of {target.count}: " if target.count > 1 else ""
            self.target.setText(f"Python {number}{target.python}")

    def _keep_steady(self, steady: bool) -> None:
        """While the check runs, no row moves because another one has less to say."""
        if steady != self._steady:
            self._steady = steady
            for row in self.rows.values():
                row.keep_steady(steady)

    def _show_rows(self) -> None:
        now = time.monotonic()
        progress = self.controller.progress
        timeout = self.controller.plan.timeout if self.controller.plan is not None else 0.0
        for layer, row in self.rows.items():
            state = progress.layer(layer)
            says, aside = _row_texts(state, now)
            row.show_state(state.shown, says, aside, slow_hint(progress, layer, now, timeout))
            row.set_pressable(state.result is not None)
        self.stages.show_stages(progress.stages, now)
        self._tell_who_listens(progress)

    def _tell_who_listens(self, progress: Progress) -> None:
        """Has each verdict read out when it comes; the whole result is told by the window."""
        done = {layer for layer in LAYERS if progress.layer(layer).phase == "done"}
        if self.controller.running and self.isVisible():
            for layer in LAYERS:
                if layer in done - self._told:
                    announce(self, f"{LAYER_TITLES[layer]}: {STATUS_WORDS[progress.layer(layer).shown]}")
        self._told = done


def _row_texts(state: LayerState, now: float) -> tuple[str, str]:
    """Returns the sentence of a row and the time beside its word."""
    if state.phase == "done" and state.result is not None:
        seconds = seconds_text(state.result.seconds) if state.result.seconds >= 0.05 else ""
        return state.result.summary or STATUS_MEANS.get(state.shown, ""), seconds
    if state.phase == "working":
        return _shown(state.doing or "looking"), seconds_text(now - state.since)
    if state.doing:
        return sentence(state.doing), ""
    return STATUS_MEANS.get(state.shown, ""), ""


def _shown(doing: str) -> str:
    """Returns what is done, without what is known of its length: that has a line of its own."""
    said = sentence(tr(doing))
    return name_and_more(said)[0] if takes_long(doing) else said
