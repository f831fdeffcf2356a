"""The verdict: one sentence, the cause and its remedy, and everything else below it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import LAYERS
from gpuwizard.model.report import Report, Result
from gpuwizard.report.knowledge import knowledge_warning
from gpuwizard.report.plan_view import is_planned, last_word, shown_plan
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.dates import KnownAsOf
from gpuwizard.ui.language import put
from gpuwizard.ui.pages.base import Page, add_section, clear
from gpuwizard.ui.slices import Slices
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.finding_card import CompactFinding, FindingCard
from gpuwizard.ui.widgets.layer_row import LayerRow
from gpuwizard.ui.widgets.plan import PlanView
from gpuwizard.ui.widgets.status import StatusIcon, WarningLine
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.words import (
    STATUS_MEANS,
    STATUS_WORDS,
    findings_with,
    root_of,
    seconds_text,
    target_text,
    verdict_text,
)


class SummaryPage(Page):
    """What was found, the most important first."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__("summary", controller, parent)
        self._drawn: object = None
        self._drawing = Slices(self)
        self.sections = QVBoxLayout()
        self.sections.setSpacing(px(3))
        self.body.addLayout(self.sections)
        self.body.addStretch(1)
        self.again_button = self.add_action(Button("&Check again", icon_name="restart"))
        put(self.again_button.setAccessibleName, "Check again: everything")
        self.again_button.clicked.connect(self._again)
        back = "&Back to the demonstration" if controller.demo else "&Check this computer"
        self.here_button = self.add_action(Button(back, icon_name="restart"))
        self.here_button.clicked.connect(lambda: self.asked.emit("target"))
        self.works_button = self.add_action(Button("&What works here"))
        self.works_button.clicked.connect(lambda: self.asked.emit("recommend"))
        controller.report_changed.connect(self._refresh_in_front)
        controller.progressed.connect(self._refresh_in_front)
        self.refresh()

    def entered(self) -> None:
        """Shows what has changed since it was in front."""
        self.refresh()

    def _refresh_in_front(self) -> None:
        if not self.is_behind:
            self.refresh()

    def refresh(self) -> None:
        """Shows the result that is chosen."""
        self.again_button.setVisible(not self.controller.source)
        self.again_button.setEnabled(self.controller.can_recheck)
        self.here_button.setVisible(bool(self.controller.source))
        result = self.controller.result
        if result is not self._drawn and result is not None:
            self._drawn = result
            clear(self.sections)
            self.scroller.verticalScrollBar().setValue(0)
            self._drawing.begin(self._draw(result), soon=not self.isVisible())
        self.changed.emit()

    def _again(self) -> None:
        self.controller.recheck(None)
        self.asked.emit("checking")

    def _draw(self, result: Result) -> Iterator[None]:
        """Puts in section after section; whoever takes these steps may do something else between them."""
        self.sections.addWidget(VerdictCard(result))
        yield
        root = root_of(result)
        if root is not None:
            told = verdict_text(result).rstrip(".").lower().endswith(root.title.lower())
            planned = is_planned(root, result)
            fixes = self.controller.fixes
            self.sections.addWidget(FindingCard(root, self.controller.shell, told=told, planned=planned, fixes=fixes))
            yield
        if shown_plan(result):
            self._add_plan(result)
            yield
        yield from self._add(
            "What follows from it",
            "These go away once the cause is mended.",
            findings_with(result, "consequence"),
        )
        also = findings_with(result, "also")
        own = tuple(finding for finding in also if is_planned(finding, result))
        yield from self._add(
            "What else is wrong", "It does not come from the cause. The steps above mend it.", own, planned=True
        )
        yield from self._add_also(tuple(finding for finding in also if finding not in own), root)
        yield from self._add(
            "Harmless", "Messages that look alarming and need nothing done.", findings_with(result, "note")
        )
        yield
        self._add_layers(result)
        yield
        self._add_way_to_compare()
        if self.controller.report is not None:
            add_knowledge(self.sections, self.controller.report)

    def _add_plan(self, result: Result) -> None:
        add_section(self.sections, "What to do", last_word(result))
        plan = PlanView(result, self.controller.shell, self.controller.fixes)
        plan.asked.connect(self.asked)
        self.sections.addWidget(plan)

    def _add(self, title: str, text: str, findings: tuple[Finding, ...], planned: bool = False) -> Iterator[None]:
        if not findings:
            return
        add_section(self.sections, title, text)
        for finding in findings:
            fixes = self.controller.fixes
            self.sections.addWidget(CompactFinding(finding, self.controller.shell, planned=planned, fixes=fixes))
            yield

    def _add_also(self, findings: tuple[Finding, ...], root: Finding | None) -> Iterator[None]:
        """Beside a cause, what else was noticed is closed: one thing is mended at a time."""
        if root is not None:
            text = "Not the cause. Mend the cause first; what is still listed after that comes next."
            yield from self._add("Also noticed", text, findings)
        elif findings:
            add_section(self.sections, "Also noticed", "Nothing that keeps the GPU from working, but worth knowing.")
            for finding in findings:
                self.sections.addWidget(FindingCard(finding, self.controller.shell, fixes=self.controller.fixes))
                yield

    def _add_layers(self, result: Result) -> None:
        add_section(self.sections, "Step by step", "Each row leads to what was seen.")
        rows = QVBoxLayout()
        rows.setSpacing(px(1.5))
        for verdict in result.layers:
            if verdict.id not in LAYERS:
                continue
            row = LayerRow(verdict.id)
            row.show_state(verdict.status, verdict.summary or STATUS_MEANS.get(verdict.status, ""))
            row.clicked.connect(lambda _=False, layer=verdict.id: self.asked.emit(layer))
            rows.addWidget(row)
        self.sections.addLayout(rows)

    def _add_way_to_compare(self) -> None:
        text = (
            "With a computer that works, or with this one before a change: what differs, and which difference is the "
            "cause."
        )
        add_section(self.sections, "Compare", text)
        row = QHBoxLayout()
        self.compare_button = Button("C&ompare with another report…")
        self.compare_button.clicked.connect(lambda: self.asked.emit("compare"))
        row.addWidget(self.compare_button)
        row.addStretch(1)
        self.sections.addLayout(row)


def add_knowledge(column: QVBoxLayout, report: Report) -> None:
    """Adds of which day the knowledge is, and a warning where it was too old for this report."""
    if report.tool.knowledge:
        column.addSpacing(px(2))
        column.addWidget(KnownAsOf(report.tool.knowledge))
    if knowledge_warning(report):
        column.addWidget(WarningLine(knowledge_warning(report)))


class VerdictCard(Card):
    """The answer to the question that brought the user here."""

    def __init__(self, result: Result, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone=result.status)
        verdict = verdict_text(result)
        self.make_focusable(f"{STATUS_WORDS[result.status]}: {verdict}")
        self.body.setContentsMargins(px(5), px(4.5), px(5), px(4.5))
        row = QHBoxLayout()
        row.setSpacing(px(4))
        left = QVBoxLayout()
        left.addWidget(StatusIcon(result.status, 9))
        left.addStretch(1)
        row.addLayout(left)
        texts = QVBoxLayout()
        texts.setSpacing(px(1))
        word = TextLabel(STATUS_WORDS[result.status], "strong")
        word.set_tone(result.status)
        texts.addWidget(word)
        texts.addWidget(TextLabel(verdict, "title"))
        taken = f", checked in {seconds_text(result.seconds)}" if result.seconds else ""
        texts.addWidget(TextLabel(target_text(result.target) + taken, "muted"))
        row.addLayout(texts, 1)
        self.body.addLayout(row)
