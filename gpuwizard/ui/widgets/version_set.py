"""A set of versions that works here: what it is, why, what it needs, and the commands that install it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.layers import FRAMEWORK_TITLES, Shell
from gpuwizard.model.recommendation import RuledOut, VersionSet
from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.command_box import CommandBox
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.fix_card import IconLine
from gpuwizard.ui.widgets.status import StatusBadge
from gpuwizard.ui.widgets.text import PathLabel, TextLabel
from gpuwizard.ui.words import PLACE_TITLES, need_text, set_title

_DISTANCE = 4.0


class SetBody(QWidget):
    """Everything of a set but its title."""

    def __init__(self, choice: VersionSet, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commands: CommandBox | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2.5))
        if choice.why:
            column.addWidget(TextLabel(choice.why))
        column.addLayout(_parts_row(choice))
        if choice.interpreter:
            column.addWidget(_interpreter(choice.interpreter))
        if choice.needs:
            column.addWidget(IconLine("info", "\n".join(map(need_text, choice.needs)), "Needs"))
        if choice.takes and not choice.installed:
            column.addWidget(IconLine("time", f"Takes {choice.takes}"))
        if choice.steps:
            column.addLayout(_steps(choice.steps))
        if choice.commands:
            self.commands = CommandBox(set_title(choice), choice.commands, shell)
            column.addWidget(self.commands)


class BestSet(Card):
    """The set that is proposed first, open."""

    def __init__(self, choice: VersionSet, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.make_focusable(f"The best choice: {_spoken(choice)}")
        head = QHBoxLayout()
        head.setSpacing(px(3))
        titles = QVBoxLayout()
        titles.setSpacing(px(0.5))
        titles.addWidget(TextLabel("The best choice", "small"))
        titles.addWidget(TextLabel(_name(choice), "heading"))
        head.addLayout(titles, 1)
        if choice.installed:
            head.addWidget(_installed(), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.content = SetBody(choice, shell)
        self.body.addWidget(self.content)


class OtherSet(Card):
    """Another set, closed under its title."""

    def __init__(self, choice: VersionSet, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.body.setContentsMargins(px(2), px(1.5), px(4), px(1.5))
        self.content = SetBody(choice, shell)
        self.content.setContentsMargins(px(6), 0, 0, px(1.5))
        title = set_title(choice) + (" (installed already)" if choice.installed else "")
        self.disclosure = Disclosure(title, self.content)
        put(self.disclosure.button.setAccessibleName, f"Another set: {_spoken(choice)}")
        self.body.addWidget(self.disclosure)


class RuledOutCard(Card):
    """What does not work here, a row each with its reason."""

    def __init__(self, rows: tuple[RuledOut, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = [f"{FRAMEWORK_TITLES[row.framework]} {row.version}".strip() for row in rows]
        told = "; ".join(f"{name}: {row.because}" for name, row in zip(names, rows, strict=True))
        self.make_focusable(f"Does not work here: {told}")
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(_DISTANCE))
        grid.setVerticalSpacing(px(2.5))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        for place, (name, row) in enumerate(zip(names, rows, strict=True)):
            grid.addWidget(TextLabel(name, "strong"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(TextLabel(row.because), place, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)


def _name(choice: VersionSet) -> str:
    return f"{FRAMEWORK_TITLES[choice.framework]} {choice.version}".strip()


def _spoken(choice: VersionSet) -> str:
    return f"{set_title(choice)}, on {PLACE_TITLES[choice.on]}. {choice.why}".strip()


def _parts_row(choice: VersionSet) -> QHBoxLayout:
    """Returns the versions side by side, each under its name."""
    parts = (
        ("Python", choice.python),
        ("CUDA", choice.cuda),
        ("cuDNN", choice.cudnn.removesuffix(".*")),
        ("Runs on", PLACE_TITLES[choice.on]),
    )
    row = QHBoxLayout()
    row.setSpacing(px(_DISTANCE))
    for name, value in parts:
        if value:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(TextLabel(name, "small"))
            column.addWidget(TextLabel(value, "strong"))
            row.addLayout(column)
    row.addStretch(1)
    return row


def _interpreter(path: str) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(TextLabel("A Python that is there and fits", "small"))
    column.addWidget(PathLabel(path, "mono"))
    return widget


def _installed() -> StatusBadge:
    badge = StatusBadge("passed")
    badge.word.setText("Installed already")
    put(badge.setAccessibleName, "Installed already")
    return badge


def _steps(steps: tuple[str, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(2))
    grid.setVerticalSpacing(px(1))
    grid.setColumnStretch(1, 1)
    for number, step in enumerate(steps, 1):
        grid.addWidget(TextLabel(f"{number}.", "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(TextLabel(step), number, 1)
    return grid
