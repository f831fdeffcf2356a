"""What works here: the sets of versions that fit this GPU and driver, the best first, and what is ruled out."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.interpreter import Environment
from gpuwizard.model.layers import FRAMEWORK_TITLES, FRAMEWORKS, FrameworkName
from gpuwizard.model.recommendation import Recommendation
from gpuwizard.model.report import Report
from gpuwizard.ui.announce import announce
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.dates import KnownAsOf
from gpuwizard.ui.language import put
from gpuwizard.ui.pages.base import Page, add_section, clear
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.choice import Choice
from gpuwizard.ui.widgets.status import StatusBadge, WarningLine
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.widgets.version_set import BestSet, OtherSet, RuledOutCard
from gpuwizard.ui.words import computer_text
from gpuwizard.ui.worker import Crash
from gpuwizard.wizard.pythons import pythons_of, together

_TITLE = "What works here"
_CHOICES: tuple[FrameworkName | None, ...] = (None, *FRAMEWORKS)


class RecommendPage(Page):
    """Worked out from the facts of the report that is shown: also for a saved one, of another computer."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__("recommend", controller, parent)
        self._source: Report | None = None
        self.recommendation: Recommendation | None = None
        self.add_heading(_TITLE)
        self.looking = StatusBadge("working")
        self.body.addWidget(self.looking)
        self.problem = TextLabel()
        self.problem.set_tone("errored")
        self.problem.setVisible(False)
        self.body.addWidget(self.problem)
        self._add_choices()
        self.sections = QVBoxLayout()
        self.sections.setSpacing(px(3))
        self.body.addLayout(self.sections)
        self.body.addStretch(1)
        controller.report_changed.connect(self._renew_if_shown)

    def entered(self) -> None:
        """Works it out, once for each report."""
        self._renew()

    @property
    def _title(self) -> str:
        """A saved report may tell of another computer."""
        return "What works on that computer" if self.controller.elsewhere else _TITLE

    @property
    def framework(self) -> FrameworkName | None:
        """The framework that is chosen, None for all."""
        return _CHOICES[max(0, self.frameworks.checkedId())]

    def _add_choices(self) -> None:
        self.choices = QWidget()
        row = QHBoxLayout(self.choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(3))
        self.frameworks = QButtonGroup(self)
        for number, name in enumerate(_CHOICES):
            choice = Choice("All" if name is None else FRAMEWORK_TITLES[name])
            put(choice.setAccessibleName, "All frameworks" if name is None else FRAMEWORK_TITLES[name])
            choice.setChecked(name is None)
            self.frameworks.addButton(choice, number)
            row.addWidget(choice)
        row.addStretch(1)
        self.frameworks.idToggled.connect(self._chosen)
        self.body.addWidget(self.choices)

    def _renew_if_shown(self) -> None:
        if self.isVisible():
            self._renew()

    def _renew(self) -> None:
        report = self.controller.report
        if report is None or report is self._source:
            return
        self._source, self.recommendation = report, None
        clear(self.sections)
        self.set_heading(self._title, "")
        self.looking.word.setText(f"Comparing versions with {'that' if self.controller.elsewhere else 'this'} computer")
        self.choices.setVisible(False)
        self.problem.setVisible(False)
        self.looking.setVisible(True)
        if self.controller.elsewhere:
            self._work_out(report, ())  # Its Pythons are on another computer.
        elif self.controller.pythons is not None:
            self._work_out(report, self.controller.pythons)
        else:
            self.controller.look_up(self.controller.services.environments, partial(self._found, report))

    def _found(self, report: Report, pythons: tuple[Environment, ...] | Crash) -> None:
        """A search that failed costs only the Pythons that were not looked into."""
        if not isinstance(pythons, Crash):
            self.controller.pythons = pythons
        self._work_out(report, () if isinstance(pythons, Crash) else pythons)

    def _work_out(self, report: Report, found: tuple[Environment, ...]) -> None:
        recommend = self.controller.services.recommend
        self.controller.look_up(
            lambda: recommend(report.facts, together(pythons_of(report.facts), found)), partial(self._made, report)
        )

    def _made(self, report: Report, made: Recommendation | Crash) -> None:
        if report is not self._source:
            return
        self.looking.setVisible(False)
        if isinstance(made, Crash):
            last = made.text.strip().splitlines()[-1]
            self.problem.setText(f"It could not be worked out because gpuwizard itself went wrong: {last}")
            self.problem.setVisible(True)
            announce(self, self.problem.text())
        else:
            self._choose_first(made, report)
            self.recommendation = made
            self._draw(made)
        self.changed.emit()

    def _choose_first(self, made: Recommendation, report: Report) -> None:
        """Begins with the framework that was looked at, where it was one only; all of them are one click away."""
        asked = {result.target.framework for result in report.results}
        named = {choice.framework for choice in made.sets} | {row.framework for row in made.ruled_out}
        for number, name in enumerate(_CHOICES):
            self.frameworks.button(number).setVisible(name is None or name in named)
        first = asked.pop() if len(asked) == 1 else None
        self.frameworks.button(_CHOICES.index(first if first in named else None)).setChecked(True)
        self.choices.setVisible(len(named) > 1)

    def _chosen(self, _number: int, checked: bool) -> None:
        if checked and self.recommendation is not None:
            self._draw(self.recommendation)

    def _draw(self, made: Recommendation) -> None:
        clear(self.sections)
        told = computer_text(made, self.controller.elsewhere)
        self.set_heading(self._title, told if made.gpu or not made.warnings else "")
        if made.warnings:
            self._add_warnings(made.warnings)
        chosen = self.framework
        sets = [choice for choice in made.sets if chosen in (None, choice.framework)]
        if sets:
            self.sections.addWidget(BestSet(sets[0], self.controller.shell))
        elif made.gpu or not made.warnings:
            self._add_none(made, chosen)
        if sets[1:]:
            add_section(self.sections, "Other sets that work", "Each opens on a click.")
        for choice in sets[1:]:
            self.sections.addWidget(OtherSet(choice, self.controller.shell))
        out = tuple(row for row in made.ruled_out if chosen in (None, row.framework))
        if out:
            add_section(self.sections, "Does not work here", "Installing these would cost time and not use the GPU.")
            self.sections.addWidget(RuledOutCard(out))
        self._add_foot(made)

    def _add_warnings(self, warnings: tuple[str, ...]) -> None:
        card = Card(tone="warning")
        for text in warnings:
            card.body.addWidget(WarningLine(text))
        card.make_focusable(" ".join(warnings))
        self.sections.addWidget(card)

    def _add_none(self, made: Recommendation, chosen: FrameworkName | None) -> None:
        card = Card()
        name = "any framework" if chosen is None else FRAMEWORK_TITLES[chosen]
        card.body.addWidget(TextLabel(f"gpuwizard knows no release of {name} that uses a GPU here", "heading"))
        if made.sets:
            card.body.addWidget(TextLabel("There are sets of other frameworks that work: choose All above."))
        self.sections.addWidget(card)

    def _add_foot(self, made: Recommendation) -> None:
        self.sections.addSpacing(px(2))
        for text in made.assumed:
            self.sections.addWidget(TextLabel(f"Taken for granted: {text}", "small"))
        if made.knowledge:
            self.sections.addWidget(KnownAsOf(made.knowledge))
