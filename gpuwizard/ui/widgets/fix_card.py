"""One way to mend a cause: what it needs first, then the command, then how one sees that it worked."""

from PySide6.QtCore import Qt
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
    """A small icon before wrapped text, with a caption above the text where there is one."""

    def __init__(
        self, icon: str, text: str, caption: str = "", strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(2))
        row.addWidget(Icon(icon, 4, _MUTED), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        if caption:
            column.addWidget(TextLabel(caption, "small"))
        column.addWidget(TextLabel(text, "strong" if strong else "body"))
        row.addLayout(column, 1)


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
            column.addWidget(IconLine("verify", fix.verify, "To see that it worked"))
        if fix.undo:
            column.addWidget(IconLine("undo", fix.undo, "To undo it"))


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
            self.content.setContentsMargins(px(1.5), 0, 0, px(1.5))
            self.body.addWidget(Disclosure(fix.title, self.content))


def _needs_row(needs: tuple[tuple[str, str], ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(px(1))
    for icon, text in needs:
        column.addWidget(IconLine(icon, text, strong=icon in ("admin", "restart")))
    return column
