"""One way to mend a cause: what it needs first, then the command, then how one sees that it worked."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.fix import Fix
from gpuwizard.model.layers import Shell
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.command_box import CommandBox
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.status import Icon
from gpuwizard.ui.widgets.text import TextLabel

_MUTED = QPalette.ColorRole.PlaceholderText


class IconLine(QWidget):
    """A small icon before wrapped text."""

    def __init__(self, icon: str, text: str, look: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(2))
        mark = Icon(icon, 4, _MUTED)
        column = QVBoxLayout()
        column.setContentsMargins(0, px(0.2), 0, 0)
        column.addWidget(mark)
        column.addStretch(1)
        row.addLayout(column)
        self.label = TextLabel(text, "strong" if look == "strong" else "body")
        row.addWidget(self.label, 1)


def needs_of(fix: Fix) -> tuple[tuple[str, str], ...]:
    """Returns what a fix asks of the user, each as an icon and a sentence, in the order of weight."""
    needs: list[tuple[str, str]] = []
    if fix.needs_admin:
        needs.append(("admin", "Needs administrator rights"))
    if fix.needs_restart:
        needs.append(("restart", "Needs a restart of the computer"))
    if fix.takes:
        needs.append(("time", f"Takes {fix.takes}"))
    return tuple(needs)


class FixBody(QWidget):
    """Everything of a fix but its title."""

    def __init__(self, fix: Fix, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commands: CommandBox | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        if fix.why:
            column.addWidget(TextLabel(fix.why))
        needs = needs_of(fix)
        if needs:
            column.addLayout(_needs_row(needs))
        if fix.commands:
            self.commands = CommandBox(fix.title, fix.commands, shell)
            column.addWidget(self.commands)
        if fix.verify:
            column.addWidget(IconLine("verify", f"To see that it worked: {fix.verify}"))
        if fix.undo:
            column.addWidget(IconLine("undo", f"To take it back: {fix.undo}"))


class FixCard(Card):
    """The fix that is proposed first, open, or another one, closed under its title."""

    def __init__(self, fix: Fix, shell: Shell, first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="card")
        self.content = FixBody(fix, shell)
        if first:
            self.body.addWidget(TextLabel(fix.title, "strong"))
            self.body.addWidget(self.content)
        else:
            self.body.setContentsMargins(px(2), px(1.5), px(4), px(2))
            self.body.addWidget(Disclosure(fix.title, self.content))


def _needs_row(needs: tuple[tuple[str, str], ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(px(1))
    for icon, text in needs:
        column.addWidget(IconLine(icon, text, "strong" if icon in ("admin", "restart") else "body"))
    return column
