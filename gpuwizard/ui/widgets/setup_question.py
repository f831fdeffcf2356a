"""One question of the guided set-up, with its proposal, below what was answered already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gpuwizard.setup.questions import FOLDER, Question
from gpuwizard.ui.language import put, tr
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.choice import Choice
from gpuwizard.ui.widgets.text import TextLabel


class AnsweredLine(QWidget):
    """A question that was answered, and the answer."""

    def __init__(self, question: Question, answer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told = next((one.text for one in question.choices if one.id == answer), answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(4), 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(TextLabel(question.text, "small"))
        column.addWidget(TextLabel(told, "strong"))


class QuestionCard(Card):
    """The open question.

    Signals:
        entered: Enter was pressed in the line to type in.
    """

    entered = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self._group = QButtonGroup(self)
        self.line: QLineEdit | None = None
        self.body.addWidget(TextLabel(question.text, "heading"))
        if question.note:
            self.body.addWidget(TextLabel(question.note))
        for number, one in enumerate(question.choices):
            button = Choice(one.text)
            put(button.setAccessibleDescription, question.text)
            button.setChecked(one.id == question.default)
            self._group.addButton(button, number)
            self.body.addWidget(button)
        if not question.choices:
            self._add_line()

    @property
    def answer(self) -> str:
        """What is answered now."""
        if self.line is not None:
            return self.line.text()
        return self.question.choices[max(0, self._group.checkedId())].id

    def take_focus(self) -> None:
        """Puts the keyboard on the answer."""
        if self.line is not None:
            self.line.setFocus()
            self.line.selectAll()
        elif (chosen := self._group.checkedButton()) is not None:
            chosen.setFocus()

    def _add_line(self) -> None:
        self.line = QLineEdit(self.question.default)
        put(self.line.setAccessibleName, self.question.text)
        row = QHBoxLayout()
        row.setSpacing(px(2))
        row.addWidget(self.line, 1)
        if self.question.id == FOLDER:
            browse = Button("&Browse…", icon_name="folder")
            browse.clicked.connect(self._browse)
            row.addWidget(browse)
        self.body.addLayout(row)
        self.body.addWidget(
            TextLabel(
                "Everything is installed into this folder. To undo the set-up, delete it. ~ is your home folder.",
                "small",
            )
        )

    def _browse(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # Loading it takes a while, and most never need it.

        path = QFileDialog.getExistingDirectory(self, tr("Choose an empty folder"))
        if path and self.line is not None:
            self.line.setText(path)
