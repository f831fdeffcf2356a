"""Two reports side by side: what decides on top, the rest by step, details on demand. Nothing here acts."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.comparison import Comparison, Difference, NotKnown
from gpuwizard.model.layers import LAYER_TITLES, LAYERS
from gpuwizard.model.report import Report, Result
from gpuwizard.report.compare_words import side_heads, summary_text, unknown_text
from gpuwizard.ui.announce import announce
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.language import put, tr
from gpuwizard.ui.pages.base import Page, add_section, clear
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.differences import DecidingCard, DifferencesCard, SideCard, WaitingSides
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.lazy import LazyBody
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.worker import Crash
from gpuwizard.wizard.files import REPORT_FILTER

_TITLE = "Compare two reports"
_EMPTY = (
    "Choose the saved report of a computer that works, of the same one before a change, or of any other. "
    "Then you see what differs, and which difference is the cause. A report can also be dropped here."
)
_SHOWN = "Only what can matter for the GPU is compared. Times, free memory and folder names are left out."


class ComparePage(Page):
    """Compares the report that is shown with another one."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__("compare", controller, parent)
        self.comparison: Comparison | None = None
        self.other: Report | None = None
        self._other_name = ""
        self._question = 0
        self._asked_with: object = None
        self._waiting_with: Result | None = None
        self.add_heading(_TITLE, _EMPTY)
        self.problem = TextLabel()
        self.problem.set_tone("failed")
        self.problem.setVisible(False)
        self.body.addWidget(self.problem)
        self.sections = QVBoxLayout()
        self.sections.setSpacing(px(3))
        self.body.addLayout(self.sections)
        self.body.addStretch(1)
        self.close_button = self.add_action(Button("&Close"))
        put(self.close_button.setAccessibleName, "Close the comparison")
        self.close_button.clicked.connect(self.close_comparison)
        self.close_button.setVisible(False)
        controller.report_changed.connect(self._renew_if_shown)

    def entered(self) -> None:
        """Compares again where another report or result is shown since."""
        self._renew()
        if self.other is None:
            self._draw_waiting()

    def next_text(self) -> str:
        """The main button opens the other report."""
        return "&Open…"

    def advance(self) -> bool:
        """Asks for the other report, and stays on the page."""
        from PySide6.QtWidgets import QFileDialog  # Loading it takes a while, and most never need it.

        path, _ = QFileDialog.getOpenFileName(
            self, tr("Choose the other report"), str(self.controller.settings.reports), tr(REPORT_FILTER)
        )
        if path:
            self.compare_with(Path(path))
        return False

    def compare_with(self, path: Path) -> None:
        """Compares with a saved report, or says why it cannot be read."""
        self._question += 1
        question = self._question
        self._tell("")
        load = self.controller.services.load
        self.controller.look_up(lambda: load(path), partial(self._loaded, question, path.name))

    def close_comparison(self) -> None:
        """Forgets the other report and goes back to the result."""
        self._question += 1
        self.other, self.comparison, self._asked_with = None, None, None
        self._clear()
        self._tell("")
        self.asked.emit("summary")

    def _clear(self) -> None:
        clear(self.sections)
        self._waiting_with = None
        self._show_head()

    def _show_head(self) -> None:
        self.set_heading(_TITLE, _SHOWN if self.comparison is not None else _EMPTY)
        self.close_button.setVisible(self.other is not None)
        self.scroller.verticalScrollBar().setValue(0)
        self.changed.emit()

    def _draw_waiting(self) -> None:
        """Shows what there is on one side, so that it is clear what is compared with what."""
        result = self.controller.result
        if result is None or self._waiting_with is result:
            return
        clear(self.sections)
        self._waiting_with = result
        self.sections.addWidget(WaitingSides(self._name(), result))
        self._show_head()

    def _loaded(self, question: int, name: str, loaded: Report | str | Crash) -> None:
        if question != self._question:
            return
        if isinstance(loaded, Report):
            self.other, self._other_name, self._asked_with = loaded, name, None
            self._renew()
        else:
            self._tell(_sentence(loaded, f"{name} could not be opened"))

    def _renew_if_shown(self) -> None:
        if self.isVisible():
            self._renew()
            if self.other is None:
                self._draw_waiting()

    def _renew(self) -> None:
        report, other, index = self.controller.report, self.other, self.controller.index
        asked_with = (report, index, other)
        if report is None or other is None or self._asked_with == asked_with:
            return
        self._asked_with = asked_with
        self._question += 1
        names = (self._name(), self._other_name)
        compare = self.controller.services.compare
        self.controller.look_up(lambda: compare(report, other, names, index), partial(self._compared, self._question))

    def _name(self) -> str:
        source, demo = self.controller.source, self.controller.services.demo
        if demo is not None and not source:
            return demo.title
        name = source.removeprefix("the saved report ")
        return f"{name[:1].upper()}{name[1:]}" if name == "a saved report" else name or "This computer"

    def _compared(self, question: int, told: Comparison | str | Crash) -> None:
        if question != self._question:
            return
        if isinstance(told, Comparison):
            self.comparison = told
            self._tell("")
            self._clear()
            self._draw(told)
            announce(self, summary_text(told))
        else:
            self.comparison, self.other = None, None
            self._draw_waiting()
            self._tell(_sentence(told, "The reports could not be compared"))

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            announce(self, problem)
        self.changed.emit()

    def _draw(self, told: Comparison) -> None:
        heads = QHBoxLayout()
        heads.setSpacing(px(3))
        for name, side in zip(side_heads(), (told.left, told.right), strict=True):
            heads.addWidget(SideCard(name, side), 1)
        self.sections.addLayout(heads)
        self._add_summary(told)
        if told.deciding:
            add_section(self.sections, "What decides", "It accounts for what fails on one side only.")
            for one in told.deciding:
                self.sections.addWidget(DecidingCard(one))
        if told.with_weight("matters"):
            add_section(self.sections, "What also differs", "It can matter for the GPU, or follows from the above.")
            self._add_by_layer(self.sections, told.with_weight("matters"))
        self._add_folded(told)

    def _add_summary(self, told: Comparison) -> None:
        card = Card()
        card.make_focusable(summary_text(told))
        card.body.addWidget(TextLabel(summary_text(told), "heading"))
        card.body.addWidget(TextLabel(f"{told.same} things are the same on both sides.", "muted"))
        self.sections.addWidget(card)

    def _add_by_layer(self, column: QVBoxLayout, found: tuple[Difference, ...]) -> None:
        for layer in LAYERS:
            here = tuple(one for one in found if one.layer == layer)
            if here:
                column.addWidget(DifferencesCard(LAYER_TITLES[layer], here))

    def _add_folded(self, told: Comparison) -> None:
        details = told.with_weight("detail")
        if details:
            body = LazyBody(lambda column: self._add_by_layer(column, details), 0)
            self.sections.addWidget(Disclosure(f"More details ({len(details)})", body))
        if told.unknown:
            body = LazyBody(lambda column: _add_unknown(column, told.unknown))
            self.sections.addWidget(Disclosure(f"Not known on one side ({len(told.unknown)})", body))


def _add_unknown(column: QVBoxLayout, unknown: tuple[NotKnown, ...]) -> None:
    for one in unknown:
        column.addWidget(TextLabel(f"{unknown_text(one)}."))


def _sentence(told: str | Crash, what: str) -> str:
    if isinstance(told, Crash):
        return f"{what} because gpuwizard itself went wrong: {told.text.strip().splitlines()[-1]}"
    return told
