"""Which Python is looked into, and which framework in it."""

from functools import partial

from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from gpuwizard.engine.plan import FrameworkChoice, Plan
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.layers import FRAMEWORK_TITLES, FRAMEWORKS
from gpuwizard.ui.announce import announce
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.language import put, tr
from gpuwizard.ui.pages.base import Page
from gpuwizard.ui.reveal import reveal_soon
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.choice import Choice
from gpuwizard.ui.widgets.path_edit import PathEdit
from gpuwizard.ui.widgets.status import StatusBadge
from gpuwizard.ui.widgets.target_list import TargetList
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.worker import Crash


class TargetPage(Page):
    """Lists the Pythons of this computer. The one in use is chosen already."""

    def __init__(
        self,
        controller: Controller,
        pythons: tuple[str, ...] = (),
        framework: str = "auto",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("target", controller, parent)
        self._wanted = pythons
        self._asked_for_list = False
        self._describing = 0
        self.add_heading(
            "Which Python runs your program?",
            "The framework is looked at in the Python that you choose here. Hold Ctrl to choose several.",
        )
        self.looking = StatusBadge("working")
        self.looking.word.setText("Looking for Pythons on this computer")
        self.body.addWidget(self.looking)
        self.list = TargetList()
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.selectionModel().selectionChanged.connect(self._selected)
        self.body.addWidget(self.list, 100)
        self._add_other()
        self._add_frameworks(framework)
        self.body.addStretch(1)
        if controller.demo:
            self.set_heading(self.title.text(), "These are the Pythons of the example machine, not of this computer.")
            self.looking.word.setText("Reading what was recorded")
            put(self.list.setAccessibleName, "Pythons of the example machine")

    def entered(self) -> None:
        """Looks for Pythons, once."""
        if not self._asked_for_list:
            self._asked_for_list = True
            self.controller.look_up(self.controller.services.environments, self._listed)

    @property
    def framework(self) -> FrameworkChoice:
        """The framework that is chosen."""
        choices: tuple[FrameworkChoice, ...] = ("auto", *FRAMEWORKS)
        return choices[max(0, self.frameworks.checkedId())]

    @property
    def plan(self) -> Plan:
        """What is chosen, as a plan."""
        return Plan(pythons=self.list.chosen(), framework=self.framework)

    def next_text(self) -> str:
        """Start, or go on where this choice was looked at already."""
        return "&Next" if self._already() else "Start the &check"

    def next_enabled(self) -> bool:
        """A Python must be chosen."""
        return bool(self.list.chosen())

    def advance(self) -> bool:
        """Starts a check, unless the result for this very choice is there or on its way."""
        if not self._already():
            self.controller.start(self.plan)
            if not self.controller.demo:
                self.controller.settings.remember_target(self.plan.pythons, self.plan.framework)
        return True

    def take_focus(self) -> bool:
        """The list, or the line for a path where there is no list."""
        (self.list if self.list.isVisibleTo(self) else self.path_edit).setFocus()
        return True

    def add_python(self, path: str) -> None:
        """Describes the Python at a path and chooses it, or says why it cannot be used."""
        self._describe(path, others=())

    def _already(self) -> bool:
        return self.controller.running or (
            self.controller.plan == self.plan and self.controller.report is not None and not self.controller.source
        )

    def _add_other(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(2))
        self.other_button = Button("&Other Python…", icon_name="plus")
        self.path_edit = PathEdit()
        put(self.path_edit.setAccessibleName, "Path of another Python")
        put(self.path_edit.setPlaceholderText, "Path of a Python, or of its environment's folder")
        self.add_button = Button("&Add")
        self.browse_button = Button("B&rowse…", icon_name="folder")
        row.addWidget(self.other_button)
        row.addWidget(self.path_edit, 1)
        row.addWidget(self.browse_button)
        row.addWidget(self.add_button)
        row.addStretch(0)
        self.other_button.clicked.connect(partial(self._show_other, True))
        self.add_button.clicked.connect(self._add_typed)
        self.path_edit.entered.connect(self._add_typed)
        self.path_edit.left.connect(self._leave_other)
        self.browse_button.clicked.connect(self._browse)
        self.problem = TextLabel()
        self.problem.set_tone("failed")
        self.problem.setVisible(False)
        self.body.addLayout(row)
        self.body.addWidget(self.problem)
        self._show_other(False)

    def _add_frameworks(self, framework: str) -> None:
        self.body.addSpacing(px(1))
        self.body.addWidget(TextLabel("Framework", "strong"))
        row = QHBoxLayout()
        row.setSpacing(px(3))
        self.frameworks = QButtonGroup(self)
        titles = ["Automatic", *(FRAMEWORK_TITLES[name] for name in FRAMEWORKS)]
        for number, (name, title) in enumerate(zip(("auto", *FRAMEWORKS), titles, strict=True)):
            choice = Choice(title)
            choice.setChecked(name == framework or name == "auto")
            if name == "auto":
                put(choice.setToolTip, "Looks at the frameworks that are installed in this Python")
            else:
                put(choice.setAccessibleDescription, "Framework")  # Heard where the heading above is not.
            self.frameworks.addButton(choice, number)
            row.addWidget(choice)
        row.addStretch(1)
        self.frameworks.idToggled.connect(self._selected)
        self.body.addLayout(row)

    def _show_other(self, shown: bool, *_: object) -> None:
        shown = shown and not self.controller.demo
        self.other_button.setVisible(not shown and not self.controller.demo)
        for widget in (self.path_edit, self.add_button, self.browse_button):
            widget.setVisible(shown)
        if shown:
            self.path_edit.setFocus()
            reveal_soon(self.path_edit)

    def _leave_other(self) -> None:
        """Esc folds the line away again, where there is a list to choose from instead."""
        if self.list.isVisibleTo(self):
            self._tell("")
            self._show_other(False)
            self.other_button.setFocus()

    def _listed(self, found: tuple[Environment, ...] | Crash) -> None:
        self.looking.setVisible(False)
        if isinstance(found, Crash):
            last = found.text.strip().splitlines()[-1]
            self._tell(f"The list of Pythons could not be made ({last}). Give the path of yours instead.")
            found = ()
        else:
            self.controller.pythons = found
            if not found:
                self._tell("No Python was found on this computer. Give the path of yours.")
        self.list.targets.add(found)
        self.list.setVisible(bool(found))
        self._show_other(not found)
        self._choose_first(found)

    def _choose_first(self, found: tuple[Environment, ...]) -> None:
        missing = tuple(path for path in self._wanted if self.list.targets.row_of(path) < 0)
        if self._wanted:
            self.list.choose(self._wanted)
            for path in missing:
                self._describe(path, others=self._wanted)
            return
        active = next((item for item in found if item.active), found[0] if found else None)
        if active is not None:
            self.list.choose([active.python])
        if self.controller.demo:
            self._offer_recorded(found)
        else:
            self._choose_last(found)

    def _offer_recorded(self, found: tuple[Environment, ...]) -> None:
        """Of a recorded machine only that is known which was looked at."""
        held = {item.framework for environment in found for item in environment.frameworks}
        for number, name in enumerate(FRAMEWORKS, 1):
            self.frameworks.button(number).setEnabled(name in held)

    def _choose_last(self, found: tuple[Environment, ...]) -> None:
        """Chooses what was looked into last time, as far as it is still there."""
        last = self.controller.settings.pythons
        there = [item for item in found if item.python in last]
        if there:
            self.list.choose(item.python for item in there)
            self._choose_last_framework(there)
        elif last:  # It may be one that the search does not find, and the user gave its path.
            chosen, describe = self.list.chosen(), self.controller.services.describe_python
            self.controller.look_up(lambda: describe(last[0]), partial(self._choose_described, chosen))

    def _choose_described(self, chosen: tuple[str, ...], answer: Environment | str | Crash) -> None:
        """Nothing is said of one that is gone, and what the user has chosen meanwhile stays."""
        if isinstance(answer, Environment) and self.list.chosen() == chosen:
            self._take(answer, ())
            self._choose_last_framework([answer])
            self.changed.emit()

    def _choose_last_framework(self, environments: list[Environment]) -> None:
        last = self.controller.settings.framework
        held = {item.framework for environment in environments for item in environment.frameworks}
        if self.framework == "auto" and last in held:
            self.frameworks.button(("auto", *FRAMEWORKS).index(last)).setChecked(True)

    def _take(self, environment: Environment, others: tuple[str, ...]) -> None:
        """Puts a Python into the list and chooses it, beside those of the others that were chosen."""
        self.list.setVisible(True)
        self.list.targets.add([environment])
        self.list.updateGeometry()
        self.list.choose([environment.python, *(other for other in self.list.chosen() if other in others)])
        self._show_other(False)

    def _describe(self, path: str, others: tuple[str, ...]) -> None:
        self._describing += 1
        self._tell("")
        describe = self.controller.services.describe_python
        self.controller.look_up(lambda: describe(path), lambda answer: self._described(path, others, answer))

    def _described(self, path: str, others: tuple[str, ...], answer: Environment | str | Crash) -> None:
        self._describing -= 1
        if isinstance(answer, Environment):
            self._take(answer, others)
            self.path_edit.clear()
        elif isinstance(answer, Crash):
            last = answer.text.strip().splitlines()[-1]
            self._tell(f"{path} could not be looked at because gpuwizard itself went wrong: {last}")
        else:
            self._tell(answer)
            self.path_edit.setFocus()
        self.changed.emit()

    def _add_typed(self) -> None:
        path = self.path_edit.text().strip().strip('"')
        if path:
            self.add_python(path)
        else:
            self._tell("Type the path of a Python first.")

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a Python"))
        if path:
            self.path_edit.setText(path)
            self.add_python(path)

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            reveal_soon(self.problem)
            announce(self, problem)

    def _selected(self, *_: object) -> None:
        self.changed.emit()
