"""The plan: what to do in which order, one card a step, and a button that copies all commands."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from gpuwizard.model.fix import PlanStep
from gpuwizard.model.layers import Shell
from gpuwizard.model.report import Result
from gpuwizard.report.plan_view import mends, next_parts, other_ways, plan_asks
from gpuwizard.ui.fixes import Fixes
from gpuwizard.ui.language import put
from gpuwizard.ui.plan_text import Part, Which, plan_parts, shells_of
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.button_row import ButtonRow
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.command_box import COPIED_MS, CommandBox
from gpuwizard.ui.widgets.disclosure import Disclosure, TextButton
from gpuwizard.ui.widgets.fix_card import FixBody, IconLine
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.words import SHELL_TITLES
from gpuwizard.wizard.flow import StepId

_COPY: dict[Which, str] = {
    "all": "Copy &all commands",
    "before": "Copy &until the restart",
    "after": "Copy &after the restart",
}


class PlanView(QWidget):
    """The steps of a plan. The first is open, the others open on a click.

    Signals:
        asked: The user wants to read of another way; the argument is the page on which it stands.
    """

    asked = Signal(object)

    def __init__(self, result: Result, shell: Shell, fixes: Fixes | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = result.plan
        self.steps = [StepCard(number, step, result, shell, fixes) for number, step in enumerate(result.plan, 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        head = Card()
        column.addWidget(head)
        asks = plan_asks(result.plan)
        for kind, phrase in asks:
            head.body.addWidget(IconLine(kind, phrase))
        self.copy_bar = CopyBar(result.plan, shell)
        head.body.addWidget(self.copy_bar)
        head.setVisible(bool(asks) or self.copy_bar.needed)
        self.copy_bar.setVisible(self.copy_bar.needed)
        self.copy_bar.chosen.connect(self._show_shell)
        for card in self.steps:
            card.asked.connect(self.asked)
            column.addWidget(card)

    def _show_shell(self, shell: Shell) -> None:
        """One choice for all steps: people stay in one terminal."""
        for box in self.findChildren(CommandBox):
            box.show_shell(shell)


class StepCard(Card):
    """One step: its title, why it stands here, what it needs, the command, and the other ways.

    Signals:
        asked: The page of another way.
    """

    asked = Signal(object)

    def __init__(
        self,
        number: int,
        step: PlanStep,
        result: Result,
        shell: Shell,
        fixes: Fixes | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.step = step
        self.body.setContentsMargins(px(2), px(1.5), px(4), px(2))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(px(6), 0, 0, px(1.5))
        column.setSpacing(px(2))
        column.addWidget(TextLabel(step.why_now, "muted"))
        if number > 1 or len(step.causes) > 1:
            column.addWidget(TextLabel(f"Mends: {'; '.join(mends(step, result))}", "muted"))
        column.addWidget(FixBody(step.fix, shell, step.causes[0], fixes))
        self._add_other_ways(column, result)
        self.disclosure = Disclosure(f"{number}. {step.fix.title}", content, opened=number == 1, look="strong")
        put(self.disclosure.button.setAccessibleName, f"Step {number}: {step.fix.title}")
        self.body.addWidget(self.disclosure)

    def _add_other_ways(self, column: QVBoxLayout, result: Result) -> None:
        pages = {fix.title: finding.layer for finding in result.findings for fix in finding.fixes}
        follows = next_parts(self.step)
        if follows:
            column.addWidget(TextLabel("Then", "small"))
        for title in follows:
            self._add_way(column, title, pages.get(title, "summary"), f"Then: {title}")
        others = [title for title in self.step.otherwise if title not in follows]
        if others:
            column.addWidget(TextLabel("More that may help", "small"))
        for title, words in zip(others, other_ways(self.step), strict=True):
            self._add_way(column, words, pages.get(title, "summary"), f"More that may help: {words}")

    def _add_way(self, column: QVBoxLayout, words: str, page: StepId, name: str) -> None:
        button = TextButton(words, "right", QPalette.ColorRole.Link)
        put(button.setAccessibleName, name)
        button.clicked.connect(lambda: self.asked.emit(page))
        column.addWidget(button)


class CopyBar(QWidget):
    """Copies all commands of a plan for one shell; in two parts where a restart comes in between.

    Signals:
        chosen: The user chose a shell.
    """

    chosen = Signal(object)

    def __init__(self, plan: tuple[PlanStep, ...], shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._shells = shells_of(plan)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        put(self.tabs.setAccessibleName, "Shell for all steps")
        self.buttons = (Button("", icon_name="copy"), Button("", icon_name="copy"))
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(0.5), 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.tabs)
        column.addWidget(ButtonRow(*self.buttons))
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, number=number: self.copy(number))
        for name in self._shells:
            put(self.tabs.setTabText, SHELL_TITLES[name], self.tabs.addTab(SHELL_TITLES[name]))
        self.tabs.setVisible(len(self._shells) > 1)
        self.tabs.setCurrentIndex(self._shells.index(shell) if shell in self._shells else 0)
        self.tabs.currentChanged.connect(self._changed)
        self._show()

    @property
    def needed(self) -> bool:
        """Whether there is more to copy than what stands at one step, and a shell for all of it."""
        return bool(self._shells) and sum(bool(step.fix.commands) for step in self._plan) > 1

    @property
    def parts(self) -> tuple[Part, ...]:
        """What the buttons copy."""
        return plan_parts(self._plan, self._shells[max(0, self.tabs.currentIndex())]) if self._shells else ()

    def copy(self, number: int) -> None:
        """Puts a part on the clipboard."""
        QGuiApplication.clipboard().setText(self.parts[number].text)
        self.buttons[number].setText("Copied")
        self.buttons[number].set_icon("copied")
        self._calm.start(COPIED_MS)

    def _changed(self) -> None:
        self._show()
        self.chosen.emit(self._shells[self.tabs.currentIndex()])

    def _show(self) -> None:
        self._calm.stop()
        parts = self.parts
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(parts))
            button.setText(_COPY[parts[number].which] if number < len(parts) else "")
            button.set_icon("copy")
