"""Shows exactly what would be run, and asks. Enter presses only the button that has the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gpuwizard.model.layers import Shell
from gpuwizard.setup.step import SetupStep
from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.command_box import OutputBox
from gpuwizard.ui.widgets.dialog_size import fitting
from gpuwizard.ui.widgets.fix_card import IconLine
from gpuwizard.ui.widgets.text import TextLabel

REMARK = (
    "You can stop it at any time. Nobody can answer here: a command that asks something ends with an error. "
    "When it has ended, gpuwizard looks whether it worked."
)
_WIDE, _HIGH = 40, 30  # lines of text


class AgreeDialog(QDialog):
    """The steps that would be run, with the commands of each. `agree` is called on yes."""

    def __init__(
        self, steps: tuple[SetupStep, ...], shell: Shell, agree: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        put(self.setWindowTitle, "Run it for me - gpuwizard")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self._agree = agree
        self.boxes: list[OutputBox] = []
        content = QWidget()
        content.setObjectName("pageBody")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, px(1), 0)
        column.setSpacing(px(3))
        several = "gpuwizard runs these steps one after the other, with your own rights:"
        column.addWidget(TextLabel(several if len(steps) > 1 else "gpuwizard runs this step, with your own rights:"))
        for step in steps:
            self._add(column, step, shell)
        column.addWidget(IconLine("info", REMARK))
        column.addStretch(1)
        self._arrange(content)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter presses the button that has the keyboard, and never one that has not."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _add(self, column: QVBoxLayout, step: SetupStep, shell: Shell) -> None:
        column.addWidget(TextLabel(step.title, "heading"))
        texts = {command.shell: command.text for command in step.commands}
        if step.programs:
            plain = "\n".join(" ".join(one.argv) for one in step.programs)
            box = OutputBox(texts.get(shell) or next(iter(texts.values()), plain))
            put(box.setAccessibleName, f"What would be run: {step.title}")
            self.boxes.append(box)
            column.addWidget(box)
        if step.changes:
            column.addWidget(IconLine("info", step.changes, "What it changes"))
        if step.takes:
            column.addWidget(IconLine("time", f"Takes {step.takes}"))
        if step.undo:
            column.addWidget(IconLine("undo", step.undo, "To undo it"))

    def _arrange(self, content: QWidget) -> None:
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        put(scroller.setAccessibleName, "What would be run, and what it takes")
        scroller.setWidget(content)
        self.run_button = Button("&Run", "primary", "run")
        self.run_button.clicked.connect(self._agreed)
        self.cancel_button = Button("&Cancel")
        self.cancel_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(px(2))
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.run_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(6), px(5), px(6), px(5))
        outer.setSpacing(px(4))
        outer.addWidget(scroller, 1)
        outer.addLayout(row)
        self.resize(fitting(self, _WIDE, _HIGH))
        (self.boxes[0] if self.boxes else self.cancel_button).setFocus()

    def _agreed(self) -> None:
        self.accept()
        self._agree()
