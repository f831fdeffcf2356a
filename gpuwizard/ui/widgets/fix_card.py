"""One way to mend a cause: what it needs first, then the command, then how one sees that it worked.

Where gpuwizard can run the command itself, a button beside it leads to a dialog that shows what would be run.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.engine.runnable import HERE
from gpuwizard.model.fix import Fix
from gpuwizard.model.layers import Shell
from gpuwizard.ui.fixes import Fixes, is_worth_telling
from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.command_box import CommandBox
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.lazy import LazyBody
from gpuwizard.ui.widgets.status import Icon
from gpuwizard.ui.widgets.text import TextLabel

_MUTED = QPalette.ColorRole.PlaceholderText


class IconLine(QWidget):
    """A small icon before wrapped text, with a caption above it where there is one; `verbatim`: not translated."""

    def __init__(
        self,
        icon: str,
        text: str,
        caption: str = "",
        strong: bool = False,
        parent: QWidget | None = None,
        verbatim: bool = False,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(2))
        row.addWidget(Icon(icon, 4, _MUTED), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        if caption:
            column.addWidget(TextLabel(caption, "small", verbatim=verbatim))
        column.addWidget(TextLabel(text, "strong" if strong else "body", verbatim=verbatim))
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
    """Everything of a fix but its title. Without `fixes` nothing is run: the command can be copied only."""

    def __init__(
        self, fix: Fix, shell: Shell, cause: str = "", fixes: Fixes | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fix, self._cause, self._fixes = fix, cause, fixes
        self.commands: CommandBox | None = None
        self.run_button: Button | None = None
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
            self._offer_to_run(self.commands, column)
        if fix.verify:
            column.addWidget(IconLine("verify", fix.verify, "To see that it worked"))
        if fix.undo:
            column.addWidget(IconLine("undo", fix.undo, "To undo it"))

    def _offer_to_run(self, box: CommandBox, column: QVBoxLayout) -> None:
        """Adds the button; where nothing can be run, a line that says why, if that helps."""
        if self._fixes is None:
            return
        reason = self._fixes.reason(self._fix)
        if is_worth_telling(reason):
            column.addWidget(TextLabel(reason, "small"))
        if reason:
            return
        self.run_button = Button("&Run it for me…", icon_name="run", keyed=False)
        put(self.run_button.setAccessibleName, f"Run it for me: {self._fix.title}")
        self.run_button.clicked.connect(self._ask)
        box.buttons.addWidget(self.run_button)
        box.tabs.currentChanged.connect(self._refresh)
        self._fixes.changed.connect(self._refresh)
        self._refresh()

    def _ask(self) -> None:
        if self._fixes is not None and self.commands is not None:
            self._fixes.ask(self._fix, self._cause, self.commands.command.shell)

    def _refresh(self) -> None:
        """What is run is what is shown, so a tab for the shell of another system has no button that can be pressed."""
        if self._fixes is not None and self.commands is not None and self.run_button is not None:
            self.run_button.setEnabled(self._fixes.free and self.commands.command.shell in HERE)


class FixCard(Card):
    """The fix that is proposed first, open, or another one, closed under its title."""

    def __init__(
        self,
        fix: Fix,
        shell: Shell,
        first: bool,
        cause: str = "",
        fixes: Fixes | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, ground="card")
        if first:
            self.body.addWidget(TextLabel(fix.title, "strong"))
            self.content: QWidget = FixBody(fix, shell, cause, fixes)
            self.body.addWidget(self.content)
            return
        self.body.setContentsMargins(px(2), px(1.5), px(4), px(2))

        def fill(column: QVBoxLayout) -> None:
            column.setContentsMargins(px(1.5), 0, 0, px(1.5))
            column.addWidget(FixBody(fix, shell, cause, fixes))

        self.content = LazyBody(fill)
        self.body.addWidget(Disclosure(fix.title, self.content))


def _needs_row(needs: tuple[tuple[str, str], ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(px(1))
    for icon, text in needs:
        column.addWidget(IconLine(icon, text, strong=icon in ("admin", "restart")))
    return column
