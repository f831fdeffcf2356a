"""One layer: its state, what was seen, what is wrong with it, and how it is mended."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import LAYER_TITLES, LayerId
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.report import Result
from gpuwizard.report.seen_view import groups
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.language import put
from gpuwizard.ui.pages.base import Page, clear
from gpuwizard.ui.slices import Slices
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.bars import BarsCard
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.disclosure import TextButton
from gpuwizard.ui.widgets.finding_card import CompactFinding, FindingCard
from gpuwizard.ui.widgets.seen import SeenCard
from gpuwizard.ui.widgets.status import StatusBadge
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.words import STATUS_MEANS, root_of, seconds_text

_TICK_MS = 500

LAYER_QUESTIONS: dict[LayerId, str] = {
    "driver": "Is there an NVIDIA graphics card, and does its driver answer?",
    "cuda": "Are the CUDA libraries there that the framework was built for?",
    "cudnn": "Is cuDNN, the library for neural networks, there and in the right version?",
    "path": "Are the libraries found where the system looks for them, and is the GPU not hidden?",
    "framework": "Is the framework installed here, and is it a build that can use the GPU?",
    "gpu-test": "Does a small calculation run on the GPU, and is its result right?",
}


class LayerPage(Page):
    """A layer's page. It fills while the check runs and is complete when the check is."""

    def __init__(self, layer: LayerId, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(layer, controller, parent)
        self.layer = layer
        self._drawn: object = None
        self._drawing = Slices(self)
        self._clock = QTimer(self)  # Shows how long it has been at work.
        self._clock.setSingleShot(True)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self.add_heading(LAYER_TITLES[layer], LAYER_QUESTIONS[layer])
        self.state = Card()
        self.badge = StatusBadge()
        self.summary = TextLabel()
        line = QHBoxLayout()
        line.setSpacing(px(3))
        line.addWidget(self.badge)
        line.addStretch(1)
        self.state.body.addLayout(line)
        self.state.body.addWidget(self.summary)
        self.body.addWidget(self.state)
        self.details = QVBoxLayout()
        self.details.setSpacing(px(3))
        self.body.addLayout(self.details)
        self.body.addStretch(1)
        self.again_button = self.add_action(Button("&Check again", icon_name="restart"))
        put(self.again_button.setAccessibleName, f"Check again: {LAYER_TITLES[layer]}")
        self.cancel_button = self.add_action(Button("&Cancel"))
        self.cancel_button.clicked.connect(controller.cancel)
        self.again_button.clicked.connect(lambda: controller.recheck(layer))
        controller.progressed.connect(self._refresh_in_front)
        controller.report_changed.connect(self._refresh_in_front)
        self.refresh()

    def entered(self) -> None:
        """Shows what has changed since it was in front."""
        self.refresh()

    def _refresh_in_front(self) -> None:
        if not self.is_behind:
            self.refresh()

    def refresh(self) -> None:
        """Shows the newest state; what is the same is not drawn anew, so nothing jumps."""
        state = self.controller.progress.layer(self.layer)
        verdict = self.controller.layer_result(self.layer)
        running = self.controller.running
        busy, waits = (running and state.phase == phase for phase in ("working", "waiting"))
        shown = state.shown if busy or waits or verdict is None else verdict.status
        self.badge.set_status(shown, seconds_text(time.monotonic() - state.since) if busy else "")
        self.state.set_tone(shown if shown in ("passed", "warning", "failed", "errored") else None)
        says = verdict.summary if verdict is not None else ""
        if busy and state.doing:
            says = f"{state.doing[:1].upper()}{state.doing[1:]}…"
        if waits:
            says = STATUS_MEANS["waiting"]
        if busy:
            self._clock.start()
        told_below = not busy and not waits and any(says.rstrip(".") == finding.title for finding in self._findings())
        self.summary.setText("" if told_below else says or STATUS_MEANS.get(shown, ""))
        self.summary.setVisible(bool(self.summary.text()))
        self.again_button.setVisible(self.controller.can_recheck)
        self.cancel_button.setVisible(self.controller.running)
        self.cancel_button.setEnabled(not self.controller.stopping)
        key = (verdict, self.controller.result, self.controller.libraries(self.layer))
        if key != self._drawn:
            self._drawn = key
            clear(self.details)
            self._drawing.begin(self._draw(), soon=not self.isVisible())
        self.changed.emit()

    def _tick(self) -> None:
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The time goes on from where it is."""
        super().showEvent(event)
        self._clock.start()

    def _draw(self) -> Iterator[None]:
        """Puts in card after card; whoever takes these steps may do something else between them."""
        verdict, result = self.controller.layer_result(self.layer), self.controller.result
        if verdict is not None and verdict.status == "blocked" and result is not None:
            self._add_way_to_root(result)
        for finding in self._findings():
            if finding.role != "note":
                self.details.addWidget(FindingCard(finding, self.controller.shell, fixes=self.controller.fixes))
                yield
        if verdict is not None and verdict.bars:
            self.details.addSpacing(px(1))
            self.details.addWidget(TextLabel("How fast it is", "heading"))
            self.details.addWidget(BarsCard(verdict.bars, verdict.compared))
            yield
        if verdict is not None and verdict.seen:
            self.details.addSpacing(px(1))
            self.details.addWidget(TextLabel("What was seen", "heading"))
            for group in groups(verdict.seen):
                card = SeenCard(group, self._libraries(), self.controller.shell)
                self.details.addWidget(card)
                yield from card.fill()
        self._add_notes(tuple(finding for finding in self._findings() if finding.role == "note"))

    def _findings(self) -> tuple[Finding, ...]:
        result = self.controller.result
        return tuple(found for found in result.findings if found.layer == self.layer) if result is not None else ()

    def _libraries(self) -> dict[str, LibraryFact]:
        return {library.name: library for library in self.controller.libraries(self.layer)}

    def _add_notes(self, notes: tuple[Finding, ...]) -> None:
        """What needs nothing done stands last and closed."""
        if not notes:
            return
        self.details.addSpacing(px(1))
        self.details.addWidget(TextLabel("Harmless", "heading"))
        for finding in notes:
            self.details.addWidget(CompactFinding(finding, self.controller.shell))

    def _add_way_to_root(self, result: Result) -> None:
        root = root_of(result)
        if root is None or root.layer == self.layer:
            return
        card = Card()
        card.body.addWidget(TextLabel("Mend this first:"))
        button = TextButton(root.title, "right", QPalette.ColorRole.Link)
        put(button.setAccessibleName, f"Go to the cause: {root.title}")
        button.clicked.connect(lambda: self.asked.emit(root.layer))
        card.body.addWidget(button)
        self.details.addWidget(card)
