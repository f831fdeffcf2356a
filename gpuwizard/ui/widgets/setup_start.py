"""The first choice of the guided set-up, and what is wrong with a profile that cannot be used."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from gpuwizard.setup.profile import Profile, ProfileProblem
from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.choice import Choice
from gpuwizard.ui.widgets.fix_card import IconLine
from gpuwizard.ui.widgets.setup_parts import button_row
from gpuwizard.ui.widgets.text import TextLabel

Way = Literal["last", "profile", "questions"]
_WAYS: tuple[tuple[Way, str, str], ...] = (
    (
        "profile",
        "My company gave me a profile",
        "A small file that ends in .toml. Open it here, or drop it on this window.",
    ),
    (
        "questions",
        "I have none",
        "A few questions make one, each with a proposal. The rest is found out by looking at this computer.",
    ),
)


class StartChoice(QWidget):
    """Which way to take. The arrow keys move between them, Enter takes one.

    Signals:
        changed: Another one is chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._ways: list[Way] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        text = "It was begun on this computer and is not finished yet. It goes on where it stopped."
        self._last = self._add(column, "last", "Go on", text)
        for way, title, text in _WAYS:
            self._add(column, way, title, text)
        self.show_last(None)
        self._group.idToggled.connect(lambda _, on: self.changed.emit() if on else None)

    @property
    def way(self) -> Way:
        """The one that is chosen."""
        return self._ways[max(0, self._group.checkedId())]

    @property
    def chosen(self) -> Choice:
        """Its button."""
        return self._buttons[max(0, self._group.checkedId())]

    @property
    def _buttons(self) -> list[Choice]:
        return [button for button in self._group.buttons() if isinstance(button, Choice)]

    def choose(self, way: Way) -> None:
        """Chooses one."""
        self._buttons[self._ways.index(way)].setChecked(True)

    def show_last(self, profile: Profile | None) -> None:
        """Offers to go on with what was begun earlier, where there is something."""
        self._last.setVisible(profile is not None)
        if profile is not None:
            self._buttons[0].setText(f"Go on with “{profile.profile.name}”")
        self.choose("last" if profile is not None else "profile")

    def _add(self, column: QVBoxLayout, way: Way, title: str, text: str) -> Card:
        card, button, label = Card(), Choice(title), TextLabel(text, "muted")
        put(button.setAccessibleDescription, text)
        card.body.setSpacing(px(0.5))
        card.body.addWidget(button)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(7.2), 0, 0, 0)
        inner.addWidget(label)
        card.body.addLayout(inner)
        self._group.addButton(button, len(self._ways))
        self._ways.append(way)
        column.addWidget(card)
        return card


class ProblemsCard(Card):
    """All that is wrong with a profile, each with its line, its key and the mend. Nothing of it was taken.

    Signals:
        again: The user has mended the file and wants it to be read again.
    """

    again = Signal()

    def __init__(self, name: str, problems: tuple[ProfileProblem, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="failed")
        count = "One thing in it has" if len(problems) == 1 else f"{len(problems)} things in it have"
        self.says = f"The profile {name} was not taken. {count} to be mended first."
        self.make_focusable(" ".join((self.says, *(one.sentence for one in problems))))
        self.body.addWidget(TextLabel(self.says, "heading"))
        for one in problems:
            self.body.addWidget(IconLine("dot", one.sentence))
        self.body.addWidget(TextLabel("Mend the file in any editor, or ask whoever gave it to you.", "muted"))
        self.again_button = Button("&Read it again", icon_name="restart")
        self.again_button.clicked.connect(self.again)
        self.body.addLayout(button_row(self.again_button))
