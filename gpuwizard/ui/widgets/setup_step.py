"""A step of the guided set-up as a card: how it stands, why, what it changes, the command, and its output."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.layers import Shell
from gpuwizard.setup.step import SetupStep
from gpuwizard.ui.pages.base import clear
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.command_box import CommandBox
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.fix_card import IconLine
from gpuwizard.ui.widgets.live_output import LiveOutput
from gpuwizard.ui.widgets.setup_parts import TONES, StepMark, button_row
from gpuwizard.ui.widgets.setup_words import STEP_WORDS, StepShown, action_text, by_hand, shown_as
from gpuwizard.ui.widgets.text import PathLabel, TextLabel


class SetupStepCard(Card):
    """One step. What is not its turn yet is folded to its title, why, and what it asks.

    Signals:
        acted: The step's own button was pressed.
        own: The user ran the command elsewhere and wants gpuwizard to look.
        noted: The user is about to do it by hand.
    """

    acted = Signal()
    own = Signal()
    noted = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step: SetupStep | None = None
        self.action_button: Button | None = None
        self.own_button: Button | None = None
        self.commands: CommandBox | None = None
        self._number = number
        self._key: object = None
        self._mark = StepMark()
        self._title = TextLabel(look="strong")
        self.word = TextLabel(look="strong")
        for label in (self._title, self.word):
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._detail = QWidget()
        self._column = QVBoxLayout(self._detail)
        self._column.setContentsMargins(px(7), 0, 0, 0)
        self._column.setSpacing(px(2))
        self.work = StepWork()
        self.work.hide()
        self._arrange()

    def show_step(self, step: SetupStep, shell: Shell, running: bool, free: bool, problem: str = "") -> None:
        """Shows how the step stands.

        Args:
            step: The step.
            shell: The shell in use.
            running: Whether it is run, or looked at, now.
            free: Whether a button may be pressed now.
            problem: What went wrong with it a moment ago, beside what was seen.
        """
        shown = shown_as(step, running)
        self.step = step
        self._mark.show_state(shown)
        self._title.setText(f"{self._number}. {step.title}")
        self._show_word(shown)
        self.make_focusable(f"Step {self._number}: {step.title}. {STEP_WORDS[shown]}. {problem or step.seen}")
        key = (step, shell, shown == "running", problem)
        if key != self._key:
            self._key = key
            self._fill(step, shell, shown, problem)
        for button in (self.action_button, self.own_button):
            if button is not None:
                button.setEnabled(free)

    def show_time(self, text: str) -> None:
        """Shows for how long it runs, beside the word."""
        self.word.setText(f"{STEP_WORDS['running']} · {text}")

    def _show_word(self, shown: StepShown) -> None:
        self.word.setText(STEP_WORDS[shown])
        self.word.set_tone(TONES[shown])
        self.set_tone("failed" if shown == "failed" else None)
        self._title.set_tone(None)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(2))
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        head.addWidget(self.word)
        self.body.addLayout(head)
        self.body.addWidget(self._detail)
        self.body.addWidget(self.work)

    def _fill(self, step: SetupStep, shell: Shell, shown: StepShown, problem: str) -> None:
        clear(self._column)
        self.action_button = self.own_button = self.commands = None
        column = self._column
        if problem:
            said = TextLabel(problem, "strong")
            said.set_tone("failed")
            column.addWidget(said)
        if step.seen and step.seen != problem:
            column.addWidget(TextLabel(step.seen, "muted"))
        if shown in ("done", "running"):
            return
        if step.why:
            column.addWidget(TextLabel(step.why))
        for icon, text in _asks(step):
            column.addWidget(IconLine(icon, text, strong=icon in ("admin", "restart")))
        if shown == "waiting":
            more = QWidget()
            inner = QVBoxLayout(more)
            inner.setContentsMargins(px(6), 0, 0, 0)
            inner.setSpacing(px(2))
            self._add_more(inner, step, shell)
            column.addWidget(Disclosure("What it changes, and the command", more))
        else:
            self._add_more(column, step, shell)
            self._add_buttons(column, step)

    def _add_more(self, column: QVBoxLayout, step: SetupStep, shell: Shell) -> None:
        if step.changes:
            column.addWidget(IconLine("info", step.changes, "What it changes"))
        if step.by_hand and step.by_hand != step.why:
            column.addWidget(TextLabel(step.by_hand))
        if step.commands:
            self.commands = CommandBox(step.title, step.commands, shell)
            self.commands.copy_button.clicked.connect(self._copied)
            column.addWidget(self.commands)
        if step.check:
            column.addWidget(IconLine("verify", step.check, "Done when"))
        if step.undo:
            column.addWidget(IconLine("undo", step.undo, "To undo it"))

    def _add_buttons(self, column: QVBoxLayout, step: SetupStep) -> None:
        # The main button below says the same, and has the key.
        self.action_button = Button(action_text(step), icon_name="restart" if by_hand(step) else "run", keyed=False)
        self.action_button.clicked.connect(self.acted)
        buttons = [self.action_button]
        if step.runs_here:
            self.own_button = Button("I ran it &myself, look again", icon_name="restart")
            self.own_button.clicked.connect(self.own)
            buttons.append(self.own_button)
        elif step.id == "verify" and step.state == "failed":
            self.own_button = Button("Find the &cause", icon_name="eye")
            self.own_button.clicked.connect(self.own)
            buttons.append(self.own_button)
        elif step.needs_restart:
            self.own_button = Button("Remember this, I &restart now", icon_name="save")
            self.own_button.clicked.connect(self.noted)
            buttons.append(self.own_button)
        for button in buttons:  # One below the other: in other languages two would not fit into a narrow window.
            column.addLayout(button_row(button))

    def _copied(self) -> None:
        if self.step is not None and by_hand(self.step):
            self.noted.emit()


class StepWork(QWidget):
    """What a running step does: a sentence, the newest line, and all that it prints, folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doing = TextLabel(look="muted")
        self.newest = PathLabel(look="small")
        self.output = LiveOutput()
        self.output.setFixedHeight(px(4) * 9)
        self.folded = Disclosure("What it prints", self.output)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(7), 0, 0, 0)
        column.setSpacing(px(1.5))
        for part in (self.doing, self.newest, self.folded):
            column.addWidget(part)
        self.clear()

    def clear(self) -> None:
        """Begins anew."""
        self.doing.setText("")
        self.newest.hide()
        self.output.show_text("")
        self.folded.hide()

    def add(self, lines: tuple[str, ...]) -> None:
        """Adds lines that were printed."""
        self.output.add(lines)
        self.newest.setText(lines[-1])
        self.newest.show()
        self.doing.hide()  # What it prints says more.
        self.folded.show()

    def end(self, opened: bool) -> None:
        """It is over: only what was printed stays, open where it tells what went wrong."""
        self.doing.hide()
        self.newest.hide()
        self.folded.button.setChecked(opened)
        self.setVisible(bool(self.output.toPlainText().strip()))


def _asks(step: SetupStep) -> list[tuple[str, str]]:
    asks: list[tuple[str, str]] = []
    if step.needs_admin:
        asks.append(("admin", "Needs administrator rights: gpuwizard shows the command and does not run it."))
    if step.needs_restart:
        asks.append(("restart", "Needs a restart of the computer. The set-up goes on after it."))
    if step.takes:
        asks.append(("time", f"Takes {step.takes}"))
    return asks
