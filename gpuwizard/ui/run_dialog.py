"""Shows what would be run, runs it when the user says so, and tells how it went and what the next check says."""

import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from gpuwizard.engine.events import Event, SessionFinished
from gpuwizard.engine.fixing_events import CommandStarted, FixEvent, Job, Printed
from gpuwizard.model.done import Action, Ended, Standing
from gpuwizard.report.done import change_text, ended_text
from gpuwizard.ui.announce import announce
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.language import put
from gpuwizard.ui.progress import Shown
from gpuwizard.ui.question import stop_command_question
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.dialog_size import fitting
from gpuwizard.ui.widgets.live_output import LiveOutput
from gpuwizard.ui.widgets.run_parts import RunPlan, StateLine
from gpuwizard.ui.words import seconds_text

_TICK_MS = 250
_WIDE, _HIGH = 40, 30  # lines of text
_ENDED_AS: dict[Ended, Shown] = {"finished": "passed", "failed": "failed", "cancelled": "stopped"}
LATER = (
    "What it changed counts in programs that are started from now on. Close gpuwizard, open a new terminal, start it "
    "there and check again."
)
RESTART = "Restart the computer, then check again."


class RunDialog(QDialog):
    """One fix, from the question to the result. It blocks the wizard's window only."""

    def __init__(self, job: Job, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        put(self.setWindowTitle, "Run it for me - gpuwizard")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self.job = job
        self.action: Action | None = None
        self.question: QMessageBox | None = None
        self._controller, self._fixes = controller, controller.fixes
        self._since = 0.0
        self._checking = False
        self._make_parts()
        self._arrange()
        self._connect()
        self._show_buttons()
        self.plan.commands.setFocus()

    def start(self) -> None:
        """Runs it. From here on closing means stopping, and that is asked for."""
        if not self._fixes.free:
            return
        self._since = time.monotonic()
        self.stack.setCurrentIndex(1)
        self.state.show_state("working", "Starting")
        self._clock.start()
        self._fixes.run(self.job)
        self._show_buttons()
        self.output.setFocus()
        announce(self, "The commands are running.")

    def reject(self) -> None:
        """Esc and the cross: before and after they close, meanwhile they ask."""
        if self._fixes.running and self.action is None and self._since:
            self._ask_to_stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """The cross asks as Esc does; where the whole window goes, the fix is ended by that."""
        if self._fixes.running and self._since and event.spontaneous():
            event.ignore()
            self._ask_to_stop()
            return
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter presses the button that has the keyboard, and never one that has not."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _make_parts(self) -> None:
        self.plan = RunPlan(self.job)
        self.state = StateLine(self.job.fix.title)
        self.output = LiveOutput()
        self.outcome = StateLine()
        self.outcome.hide()
        self.run_button = Button("&Run", "primary", "run")
        put(self.run_button.setAccessibleName, f"Run these commands: {self.job.fix.title}")
        self.cancel_button = Button("&Cancel")
        self.stop_button = Button("&Stop")
        self.copy_button = Button("C&opy what it printed", icon_name="copy")
        self.again_button = Button("Check &again", icon_name="restart")
        self.close_button = Button("&Close", "primary")
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._show_time)

    def _arrange(self) -> None:
        running = QWidget()
        column = QVBoxLayout(running)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(self.state)
        column.addWidget(self.output, 1)
        column.addWidget(self.outcome)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.plan)
        self.stack.addWidget(running)
        row = QHBoxLayout()
        row.setSpacing(px(2))
        for button in (self.copy_button, self.again_button):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.stop_button, self.cancel_button, self.run_button, self.close_button):
            row.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(6), px(5), px(6), px(5))
        outer.setSpacing(px(4))
        outer.addWidget(self.stack, 1)
        outer.addLayout(row)
        self.resize(fitting(self, _WIDE, _HIGH))

    def _connect(self) -> None:
        self.run_button.clicked.connect(self.start)
        self.cancel_button.clicked.connect(self.reject)
        self.close_button.clicked.connect(self.accept)
        self.stop_button.clicked.connect(self._stop)
        self.again_button.clicked.connect(self._check_again)
        self.copy_button.clicked.connect(self._copy)
        self._fixes.told.connect(self._tell)
        self._fixes.ended.connect(self._end)
        self._fixes.changed.connect(self._show_buttons)
        self._controller.progressed.connect(self._show_check)
        self._controller.ended.connect(self._checked)

    def _show_buttons(self) -> None:
        asking, running = self.stack.currentIndex() == 0, self._since > 0 and self.action is None
        self.run_button.setVisible(asking)
        self.run_button.setEnabled(self._fixes.free)
        self.cancel_button.setVisible(asking)
        self.stop_button.setVisible(running)
        self.stop_button.setEnabled(not self._fixes.stopping)
        self.stop_button.setText("Stopping…" if self._fixes.stopping else "&Stop")
        self.copy_button.setVisible(self.action is not None)
        self.close_button.setVisible(self.action is not None)
        unchecked = self.action is not None and self.action.ended == "cancelled" and self.outcome.isHidden()
        self.again_button.setVisible(unchecked and self._controller.can_recheck)

    def _show_time(self) -> None:
        self.state.show_aside(seconds_text(time.monotonic() - self._since))

    def _tell(self, event: FixEvent) -> None:
        if isinstance(event, Printed):
            self.output.add(event.lines, event.current)
        elif isinstance(event, CommandStarted):
            which = f"command {event.number} of {event.count}" if event.count > 1 else "the command"
            self.state.show_state("working", f"Running {which}", event.text)

    def _stop(self) -> None:
        self._fixes.stop()

    def _ask_to_stop(self) -> None:
        if self.question is None:
            self.question = stop_command_question(self, self._stop)
            self.question.finished.connect(self._answered)
            self.question.open()

    def _answered(self) -> None:
        self.question = None

    def _end(self, action: Action) -> None:
        self.action = action
        self._clock.stop()
        if self.question is not None:
            self.question.close()
        finished = action.ended == "finished"
        self.state.show_state(_ENDED_AS[action.ended], ended_text(action))
        # What is in order needs no more words; of what is not, the command stays in sight.
        self.state.show_aside("" if finished else seconds_text(action.seconds))
        self.state.show_detail(not finished)
        announce(self, ended_text(action))
        self._show_buttons()
        self.close_button.setFocus()
        if finished and self.job.fix.needs_restart:
            self._show_result("skipped", RESTART)
        elif action.commands and action.ended != "cancelled":
            self._check_again()

    def _check_again(self) -> None:
        self._checking = True
        self._show_result("working", "Checking again")
        self._controller.recheck(None)
        self._show_buttons()

    def _show_check(self) -> None:
        if not self._checking or not self._controller.running:
            return
        doing = next((state.doing for state in self._controller.progress.layers.values() if state.doing), "")
        self._show_result("working", f"Checking again: {doing}" if doing else "Checking again")

    def _checked(self, event: Event) -> None:
        if not self._checking:
            return
        self._checking = False
        action = self._fixes.done[-1] if self._fixes.done else None
        if not isinstance(event, SessionFinished) or action is None or action.after is None:
            self._show_result("errored", "The check gave no result for this Python. Press Check again on the page.")
        elif action.after.found and self.job.counts_later and action.ended == "finished":
            self._show_result("warning", LATER)
        else:
            self._show_result(_shown_as(action.after), change_text(action))
        announce(self, self.outcome.text)
        self._show_buttons()

    def _show_result(self, shown: Shown, text: str) -> None:
        self.outcome.show_state(shown, text)
        self.outcome.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.output.toPlainText())
        self.copy_button.setText("Copied")
        self.copy_button.set_icon("copied")


def _shown_as(after: Standing) -> Shown:
    if after.found:
        return "failed"
    return "warning" if after.status == "failed" else "passed"
