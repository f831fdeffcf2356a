"""A finding: what is wrong, in plain words, what points to it, and what to do."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.finding import Evidence, Finding
from gpuwizard.model.layers import Severity, Shell
from gpuwizard.report.plan_view import goes_on
from gpuwizard.ui.fixes import Fixes
from gpuwizard.ui.language import put
from gpuwizard.ui.progress import Shown
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.command_box import OutputBox
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.fix_card import FixCard
from gpuwizard.ui.widgets.lazy import LazyBody
from gpuwizard.ui.widgets.status import StatusIcon
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.words import ROLE_TITLES, sureness_text

SHOWN_AS: dict[Severity, Shown] = {"failed": "failed", "warning": "warning", "note": "skipped"}
_LONG = 90


class FindingCard(Card):
    """A whole finding with its fixes. The first fix is open, the others open on a click.

    With `told` the sentence above it names the finding already, and its title is not repeated. With `planned` a plan
    tells how it is mended, and the fixes are left out. With `fixes` they can be run here.
    """

    def __init__(
        self,
        finding: Finding,
        shell: Shell,
        parent: QWidget | None = None,
        told: bool = False,
        planned: bool = False,
        fixes: Fixes | None = None,
    ) -> None:
        super().__init__(parent)
        self.finding = finding
        self.make_focusable(f"{ROLE_TITLES[finding.role]}: {finding.title}. {finding.explanation}")
        self.body.addLayout(_head(finding, told))
        if finding.explanation:
            self.body.addWidget(TextLabel(finding.explanation))
        self.body.addWidget(evidence_of(finding))
        if not planned:
            add_fixes(self.body, finding, shell, fixes)


class CompactFinding(Card):
    """A finding in one line that opens: for what follows from the cause and for harmless notes."""

    def __init__(
        self,
        finding: Finding,
        shell: Shell,
        parent: QWidget | None = None,
        planned: bool = False,
        fixes: Fixes | None = None,
    ) -> None:
        super().__init__(parent)
        self.finding = finding
        self.body.setContentsMargins(px(2), px(1.5), px(4), px(1.5))

        def fill(column: QVBoxLayout) -> None:
            column.setContentsMargins(px(6), 0, 0, px(1.5))
            column.setSpacing(px(2))
            if finding.explanation:
                column.addWidget(TextLabel(finding.explanation))
            column.addWidget(evidence_of(finding))
            if not planned:
                add_fixes(column, finding, shell, fixes)

        self.disclosure = Disclosure(finding.title, LazyBody(fill))
        put(self.disclosure.button.setAccessibleName, f"{ROLE_TITLES[finding.role]}: {finding.title}")
        self.body.addWidget(self.disclosure)


def add_fixes(column: QVBoxLayout, finding: Finding, shell: Shell, fixes: Fixes | None = None) -> None:
    """Adds the fixes of a finding: the first open, what continues it and the other ways closed below it."""
    told = ""
    for position, fix in enumerate(finding.fixes):
        heading = "What to do" if position == 0 else "Then" if goes_on(fix.title) else "Another way"
        if heading != told:
            column.addSpacing(px(1))
            column.addWidget(TextLabel(heading, "strong"))
            told = heading
        column.addWidget(FixCard(fix, shell, position == 0, finding.cause, fixes))


def evidence_of(finding: Finding) -> Disclosure:
    """Returns what points to a finding, closed at first."""
    count = len(finding.evidence)
    title = f"What points to this ({count})" if count else "How sure this is"
    return Disclosure(title, LazyBody(partial(_fill_evidence, finding)))


def _fill_evidence(finding: Finding, column: QVBoxLayout) -> None:
    for item in finding.evidence:
        for widget in _evidence_rows(item):
            column.addWidget(widget)
    column.addWidget(TextLabel(f"{sureness_text(finding)} Its name in reports is {finding.cause}.", "small"))


def _evidence_rows(item: Evidence) -> list[QWidget]:
    """Tool output, which has several lines or is long and no sentence, stands in a box; the rest is a sentence."""
    rows: list[QWidget] = []
    if "\n" in item.says or (len(item.says) > _LONG and not item.says.endswith(".")):
        box = OutputBox(item.says, wrap=True)
        put(box.setAccessibleName, "What was seen")
        rows.append(box)
    else:
        rows.append(TextLabel(item.says))
    if item.found_via:
        rows.append(TextLabel(f"Seen in: {item.found_via}", "small"))
    return rows


def _head(finding: Finding, told: bool) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(2.5))
    icon = StatusIcon(SHOWN_AS[finding.severity], 5.5)
    left = QVBoxLayout()
    left.addSpacing(px(0.3))
    left.addWidget(icon)
    left.addStretch(1)
    row.addLayout(left)
    column = QVBoxLayout()
    column.setSpacing(px(0.5))
    if told:
        column.addWidget(TextLabel(ROLE_TITLES[finding.role], "heading"))
    else:
        column.addWidget(TextLabel(ROLE_TITLES[finding.role], "small"))
        column.addWidget(TextLabel(finding.title, "heading"))
    row.addLayout(column, 1)
    return row
