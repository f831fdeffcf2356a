"""The steps of the guided set-up at work: asks before each is run, and shows how it goes on."""

import time
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gpuwizard.setup.step import SetupStep, StepId
from gpuwizard.ui.announce import announce
from gpuwizard.ui.language import tr
from gpuwizard.ui.setup_run import SetupView
from gpuwizard.ui.setup_work import SetupWork
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.setup_agree import AgreeDialog
from gpuwizard.ui.widgets.setup_parts import button_row
from gpuwizard.ui.widgets.setup_plan import SetupPlanView
from gpuwizard.ui.widgets.setup_step import SetupStepCard
from gpuwizard.ui.widgets.setup_words import STEP_WORDS, by_hand, sentence, shown_as, state_text
from gpuwizard.ui.words import seconds_text

_TICK_MS = 250


class SetupWalk(QWidget):
    """The plan, with what its buttons do.

    Signals:
        check_asked: The user wants to see the usual check of the environment.
        grew: The card of the step that runs needs more room, as its command began to print.
    """

    check_asked = Signal()
    grew = Signal()

    def __init__(self, work: SetupWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.dialog: AgreeDialog | None = None
        self._was_running: StepId | None = None
        self.plan = SetupPlanView()
        self.plan.acted.connect(self.act)
        self.plan.own.connect(self._own)
        self.plan.noted.connect(self._noted)
        self.all_button = Button("Run &all that needs no administrator…", icon_name="run")
        self.all_button.clicked.connect(self.act_on_all)
        self.save_button = Button("Save as a &profile…", icon_name="save")
        self.save_button.clicked.connect(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        self.plan.between.addLayout(button_row(self.all_button))
        column.addWidget(self.plan)
        column.addLayout(button_row(self.save_button))
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        work.told.connect(self._told)
        work.printed.connect(self._printed)

    @property
    def current(self) -> SetupStepCard | None:
        """The card of the step that runs, else of the one whose turn it is."""
        view = self.work.view
        following = view.plan.next if view is not None else None
        step = self.work.running or (following.id if following is not None else None)
        return self.plan.cards.get(step) if step is not None else None

    def refresh(self) -> None:
        """Shows how all stands."""
        work, view = self.work, self.work.view
        shown = view is not None and work.phase in ("plan", "working")
        self.setVisible(shown)
        several = shown and len(self._agreeable()) > 1
        self.all_button.setVisible(several)
        self.all_button.setEnabled(not work.busy)
        self.save_button.setVisible(shown and work.source is None and work.profile is not None)
        if view is None or not shown:
            return
        self.plan.show_view(view, work.running, not work.busy)
        if work.running is not None and work.running != self._was_running:
            self._begin(self.plan.cards[work.running])
        elif work.running is None and self._was_running is not None:
            self._end(view, self._was_running)
        self._was_running = work.running

    def act(self, step_id: StepId) -> None:
        """Does a step: asks before it is run, or looks whether it was done by hand."""
        view = self.work.view
        step = view.step(step_id) if view is not None else None
        if step is None or self.work.busy:
            return
        if step.id == "verify":
            self.work.go({"verify": ()})
        elif by_hand(step):
            self.work.look_again(step.id)
        else:
            self._ask_for((step,))

    def act_on_all(self) -> None:
        """Asks for all steps in a row that need nobody."""
        if not self.work.busy and self._agreeable():
            self._ask_for(self._agreeable())

    def _agreeable(self) -> tuple[SetupStep, ...]:
        """The steps that can be run in a row from the one whose turn it is, up to the first that needs a person."""
        found: list[SetupStep] = []
        for step in self.work.view.plan.steps if self.work.view is not None else ():
            if step.state == "done":
                continue
            if by_hand(step):
                break
            found.append(step)
        return tuple(found)

    def _ask_for(self, steps: tuple[SetupStep, ...]) -> None:
        view = self.work.view
        if view is None:
            return
        agreed = {step.id: step.programs if step.id != "verify" else () for step in steps}
        self.dialog = AgreeDialog(steps, view.shell, lambda: self.work.go(agreed), self)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _own(self, step: StepId) -> None:
        if step == "verify":
            self.check_asked.emit()
        else:
            self.work.look_again(step)

    def _noted(self, step: StepId) -> None:
        self.work.note_shown(step)
        announce(self, "This is remembered. Start gpuwizard again afterwards: it goes on from here.")

    def _save(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        kinds = tr("Profiles (*.toml)")
        path, _ = QFileDialog.getSaveFileName(self, tr("Save as a profile"), "my-profile.toml", kinds)
        if path:
            self.work.save(Path(path))

    def _begin(self, card: SetupStepCard) -> None:
        if self._was_running is not None and self._was_running in self.plan.cards:
            self.plan.cards[self._was_running].work.end(opened=False)
        card.work.clear()
        card.work.show()
        self._clock.start()
        if card.step is not None:
            announce(self, f"{card.step.title}: {STEP_WORDS['running']}")

    def _end(self, view: SetupView, ran: StepId) -> None:
        self._clock.stop()
        step = view.step(ran)
        card = self.plan.cards.get(ran)
        if step is None or card is None:
            return
        done = step.state == "done"
        card.work.end(opened=not done)
        said = state_text(view) if done else f"{step.title}: {STEP_WORDS[shown_as(step)]}. {view.problem}"
        announce(self, said)

    def _tick(self) -> None:
        running = self.work.running
        if running is not None and running in self.plan.cards:
            self.plan.cards[running].show_time(seconds_text(time.monotonic() - self.work.since))

    def _told(self) -> None:
        running = self.work.running
        if running is not None and running in self.plan.cards:
            self.plan.cards[running].work.doing.setText(sentence(self.work.doing))

    def _printed(self, lines: tuple[str, ...]) -> None:
        running = self.work.running
        if running is None or running not in self.plan.cards:
            return
        shown = self.plan.cards[running].work
        began = shown.folded.isHidden()
        shown.add(lines)
        if began:
            self.grew.emit()
