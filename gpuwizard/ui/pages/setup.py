"""The guided set-up: from a profile, or a few questions, to an environment that was seen to work, step by step."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QVBoxLayout, QWidget

from gpuwizard.setup.questions import Question
from gpuwizard.ui.announce import announce
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.language import tr
from gpuwizard.ui.pages.base import Page, clear
from gpuwizard.ui.question import stop_command_question
from gpuwizard.ui.setup_run import CHANGED, STOPPED
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.run_parts import StateLine
from gpuwizard.ui.widgets.setup_question import AnsweredLine, QuestionCard
from gpuwizard.ui.widgets.setup_start import ProblemsCard, StartChoice
from gpuwizard.ui.widgets.setup_walk import SetupWalk
from gpuwizard.ui.widgets.setup_words import action_text, sentence

_DEEP = 6
_TITLE = "Set up this computer"
_CHOOSE = "From a bare machine to a framework that was seen to work. Nothing is changed before you have seen the plan."
_QUESTIONS = "A few questions, each with a proposal. Press Enter to take it."
_PLAN = "Each step is run only when you say so, and is looked at before the next one opens."


class SetupPage(Page):
    """Shows what `controller.setup` holds, and hands on what the user wants."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__("setup", controller, parent)
        self.work = controller.setup
        self.stop_box: QMessageBox | None = None
        self._shown: tuple[object, ...] = ()
        self._card: QuestionCard | None = None
        self.add_heading(_TITLE, _CHOOSE)
        self._make_parts()
        self.work.changed.connect(self.refresh)
        self.work.told.connect(self._show_waiting)
        self.refresh()

    @property
    def question(self) -> Question | None:
        """The question that is shown."""
        return self.work.question if self.work.phase == "question" else None

    def entered(self) -> None:
        """Looks whether a set-up was begun earlier."""
        self.work.find_last()

    def next_text(self) -> str:
        """The main button does what comes next."""
        view = self.work.view
        if self.work.phase in ("choose", "question"):
            return "&Next"
        if view is None or self.work.busy:
            return "Please wait"
        if view.plan.finished:
            return "&Check it" if view.check is not None else "Look &again"
        step = view.plan.next
        return action_text(step) if step is not None else "Look &again"

    def next_enabled(self) -> bool:
        """It waits while something is under way."""
        return not self.work.busy

    def advance(self) -> bool:
        """Does it, and stays on the page."""
        work, view = self.work, self.work.view
        if work.phase == "choose":
            self._choose()
        elif work.phase == "question" and self._card is not None:
            work.answer(self._card.answer)
        elif view is not None and view.plan.finished and view.check is not None:
            self._check()
        elif view is not None and view.plan.next is not None:
            self.walk.act(view.plan.next.id)
        else:
            work.look()
        return False

    def take_focus(self) -> bool:
        """The choice, or the open question, is where one begins."""
        if self.work.phase == "choose":
            self.start.chosen.setFocus()
            return True
        if self._card is not None and self.work.phase == "question":
            self._card.take_focus()
            return True
        return False

    def refresh(self) -> None:
        """Shows what is to be shown now."""
        work = self.work
        if self.stop_box is not None and not work.busy:
            self.stop_box.close()
        self._show_problem()
        self.start.setVisible(work.phase == "choose")
        if not self._is_shown(3, work.last):
            self.start.show_last(work.last)
            if self.start.isAncestorOf(self.focusWidget() or self):
                self.start.chosen.setFocus()
        self._show_problems()
        self._show_question()
        self._show_waiting()
        self.walk.refresh()
        self.stop_button.setVisible(work.busy and work.profile is not None)
        self.stop_button.setEnabled(not work.stopping)
        self.stop_button.setText("Stopping…" if work.stopping else "&Stop")
        self.over_button.setVisible(not work.busy and work.phase != "choose")
        self.back_button.setVisible(work.phase == "question" and bool(work.answers))
        subtitle = {"choose": _CHOOSE, "question": _QUESTIONS}.get(work.phase, _PLAN)
        self.set_heading(_TITLE, subtitle)
        self.changed.emit()
        self._follow()

    def _ask_to_stop(self) -> None:
        """Asks whether what runs shall be stopped."""
        if self.stop_box is None:
            self.stop_box = stop_command_question(self, self.work.stop)
            self.stop_box.finished.connect(self._answered)
            self.stop_box.open()

    def _make_parts(self) -> None:
        self.problem = StateLine()
        self.start = StartChoice()
        self.start.changed.connect(self.changed)
        self.problems = QVBoxLayout()
        self.questions = QVBoxLayout()
        self.questions.setSpacing(px(3))
        self.waiting = StateLine()
        self.walk = SetupWalk(self.work)
        self.walk.check_asked.connect(self._check)
        self.walk.grew.connect(lambda: QTimer.singleShot(0, self, self._scroll_to_step))
        self.body.addWidget(self.problem)
        self.body.addLayout(self.problems)
        self.body.addWidget(self.start)
        self.body.addLayout(self.questions)
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.walk)
        self.body.addStretch(1)
        self.stop_button = self.add_action(Button("&Stop", icon_name="stopped"))
        self.stop_button.clicked.connect(self.work.ask_to_stop)
        self.work.stop_asked.connect(self._ask_to_stop)
        self.back_button = self.add_action(Button("&Question before"))
        self.back_button.clicked.connect(self.work.ask_again)
        self.over_button = self.add_action(Button("Start &over"))
        self.over_button.clicked.connect(self.work.leave)

    def _choose(self) -> None:
        way, last = self.start.way, self.work.last
        if way == "last" and last is not None:
            self.work.begin(last)
        elif way == "questions":
            self.work.ask()
        else:
            from PySide6.QtWidgets import QFileDialog  # Loading it takes a while, and most never need it.

            kinds = tr("Profiles (*.toml);;All files (*)")
            path, _ = QFileDialog.getOpenFileName(self, tr("Open a profile"), "", kinds)
            if path:
                self.work.open(Path(path))

    def _answered(self) -> None:
        self.stop_box = None

    def _check(self) -> None:
        """Shows the usual pages for the environment."""
        view = self.work.view
        if view is not None and view.check is not None and self.controller.fixes.free:
            self.controller.start(view.check)
            self.asked.emit("checking")

    def _show_problem(self) -> None:
        view, text = self.work.view, self.work.problem
        following = view.plan.next if view is not None else None
        if following is not None and following.state == "failed" and view is not None and text == view.problem:
            text = ""  # It stands on the step's own card.
        if text and text != self.problem.text:
            announce(self, text)
        self.problem.show_state("stopped" if text in (STOPPED, CHANGED) else "warning", text)
        self.problem.setVisible(bool(text))

    def _show_problems(self) -> None:
        found = self.work.problems if self.work.phase == "choose" else ()
        if self._is_shown(0, found):
            return
        clear(self.problems)
        if found and self.work.source is not None:
            source = self.work.source
            card = ProblemsCard(source.name, found)
            card.again.connect(lambda: self.work.open(source))
            self.problems.addWidget(card)
            announce(self, card.says)
            QTimer.singleShot(0, card, card.again_button.setFocus)

    def _show_question(self) -> None:
        question = self.question
        if self._is_shown(1, (question, tuple(self.work.answers.items()) if question else ())):
            return
        clear(self.questions)
        self._card = None
        if question is None:
            return
        for one in self.work.questions:
            if one.id in self.work.answers:
                self.questions.addWidget(AnsweredLine(one, self.work.answers[one.id]))
        self._card = QuestionCard(question)
        self.questions.addWidget(self._card)
        announce(self, question.text)
        QTimer.singleShot(0, self._card, self._card.take_focus)

    def _show_waiting(self) -> None:
        looking = self.work.phase in ("preparing", "looking")
        self.waiting.setVisible(looking)
        if looking:
            self.waiting.show_state("working", sentence(self.work.doing) or "Looking at this computer")

    def _follow(self) -> None:
        """The keyboard and the eye go to the step whose turn it is, once when that changes."""
        work, view = self.work, self.work.view
        step = work.running or (view.plan.next.id if view is not None and view.plan.next is not None else None)
        if work.phase not in ("plan", "working") or self._is_shown(2, (work.phase, step, view)):
            return
        QTimer.singleShot(0, self, self._go_to_step)

    def _go_to_step(self) -> None:
        work, view = self.work, self.work.view
        if not self.isVisible() or view is None:
            return
        if work.busy:
            self.stop_button.setFocus()
        self._scroll_to_step()

    def _scroll_to_step(self) -> None:
        work, view = self.work, self.work.view
        if not self.isVisible() or view is None:
            return
        for _ in range(_DEEP):  # A card that grew has its place only when all around it are laid out.
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        card, bar = self.walk.current, self.scroller.verticalScrollBar()
        if view.plan.finished or not self.problem.isHidden():
            bar.setValue(0)
        elif card is not None and (view.changed or work.busy):
            top = card.mapTo(self.content, QPoint(0, 0)).y() - px(4)
            bottom = top + card.height() + px(8)
            bar.setValue(min(top, max(bar.value(), bottom - self.scroller.viewport().height())))

    def _is_shown(self, place: int, what: object) -> bool:
        """Whether this was shown last at a place; notes it."""
        held = [*self._shown, *[None] * (4 - len(self._shown))]
        same = bool(held[place] == what)
        held[place] = what
        self._shown = tuple(held)
        return same
