"""The plan of the guided set-up: what will be there in the end, the steps, and the card at the end."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.setup.step import StepId
from gpuwizard.ui.setup_run import SetupView
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.command_box import CommandBox
from gpuwizard.ui.widgets.fix_card import IconLine
from gpuwizard.ui.widgets.setup_step import SetupStepCard
from gpuwizard.ui.widgets.setup_words import state_text, total_text, wanted_text
from gpuwizard.ui.widgets.status import StatusIcon, WarningLine
from gpuwizard.ui.widgets.text import TextLabel


class HeadCard(Card):
    """What will be set up, what the profile says to the reader, and what it takes in all."""

    def __init__(self, view: SetupView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plan = view.plan
        self.make_focusable(f"{wanted_text(view)}. {state_text(view)}")
        self.body.addWidget(TextLabel(wanted_text(view), "heading"))
        self.body.addWidget(TextLabel(state_text(view)))
        if plan.text:
            self.body.addWidget(IconLine("info", plan.text, plan.name, verbatim=True))
        if plan.contact:
            self.body.addWidget(IconLine("dot", plan.contact, "Whom to ask when a step fails"))
        self.body.addWidget(IconLine("folder", plan.folder, "The environment lies in"))
        packages = view.profile.packages.install
        if packages:
            self.body.addWidget(IconLine("plus", ", ".join(packages), "Packages besides"))
        takes = total_text(view.total, view.free_bytes)
        if takes:
            self.body.addWidget(IconLine("time", takes))
        for note in plan.notes:
            self.body.addWidget(WarningLine(note))


class EarlierCard(Card):
    """What was done before."""

    def __init__(self, told: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="inset")
        self.make_focusable(" ".join(told))
        self.body.addWidget(TextLabel("This set-up was begun earlier", "strong"))
        for sentence in told:
            self.body.addWidget(IconLine("dot", sentence))


class RefusedCard(Card):
    """Why a profile cannot be carried out on this computer, and what would work."""

    def __init__(self, view: SetupView, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="failed")
        plan = view.plan
        self.make_focusable(f"{state_text(view)} {plan.refused} {plan.instead}")
        self.body.addWidget(TextLabel(state_text(view), "heading"))
        self.body.addWidget(TextLabel(plan.refused))
        if plan.instead:
            self.body.addWidget(TextLabel(plan.instead, "strong"))
        self.body.addWidget(TextLabel("Nothing was changed.", "muted"))
        if plan.contact:
            self.body.addWidget(IconLine("dot", plan.contact, "Whom to ask"))


class DoneCard(Card):
    """Everything works: what was seen, and how one enters the environment."""

    def __init__(self, view: SetupView, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="passed")
        tried = view.step("verify")
        seen = tried.seen if tried is not None else ""
        what = (
            "Everything is set up, and it works."
            if view.changed
            else "All was there already, and it works: nothing was changed."
        )
        self.make_focusable(f"{what} {seen}")
        head = QHBoxLayout()
        head.setSpacing(px(2.5))
        head.addWidget(StatusIcon("passed", 6), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(TextLabel(what, "heading"), 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.body.addWidget(TextLabel(seen))
        self.commands: CommandBox | None = None
        if view.activation:
            self.body.addWidget(TextLabel("To work in the environment, open a terminal and type:"))
            self.commands = CommandBox("enter the environment", view.activation, view.shell)
            self.body.addWidget(self.commands)


class SetupPlanView(QWidget):
    """All of it. The cards of the steps stay the same ones, so that the keyboard keeps its place.

    Signals:
        acted, own, noted: Of a step's card; the argument is the step's id.
    """

    acted = Signal(object)
    own = Signal(object)
    noted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[StepId, SetupStepCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(2.5))
        self._heads = QVBoxLayout()
        self._heads.setSpacing(px(2.5))
        self._column.addLayout(self._heads)
        self.between = QVBoxLayout()
        self._column.addLayout(self.between)
        self._view: SetupView | None = None

    def show_view(self, view: SetupView, running: StepId | None, free: bool) -> None:
        """Shows how all stands."""
        if view is not self._view:
            self._view = view
            self._make_heads(view)
            if tuple(self.cards) != tuple(step.id for step in view.plan.steps):
                self._make_cards(view)
        following = view.plan.next
        for step in view.plan.steps:
            mine = following is not None and following.id == step.id and step.state == "failed"
            self.cards[step.id].show_step(
                step, view.shell, running == step.id, free, view.problem if mine and running is None else ""
            )

    def _make_heads(self, view: SetupView) -> None:
        from gpuwizard.ui.pages.base import clear

        clear(self._heads)
        if view.plan.refused:
            self._heads.addWidget(RefusedCard(view))
        elif view.plan.finished:
            self._heads.addWidget(DoneCard(view))
        else:
            self._heads.addWidget(HeadCard(view))
        if view.earlier and not view.plan.finished:
            self._heads.addWidget(EarlierCard(view.earlier))

    def _make_cards(self, view: SetupView) -> None:
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {}
        for number, step in enumerate(view.plan.steps, 1):
            card = SetupStepCard(number)
            for signal, mine in ((card.acted, self.acted), (card.own, self.own), (card.noted, self.noted)):
                signal.connect(_with(mine.emit, step.id))
            self.cards[step.id] = card
            self._column.addWidget(card)


def _with(call: Callable[[object], None], step: StepId) -> Callable[[], None]:
    return lambda: call(step)
