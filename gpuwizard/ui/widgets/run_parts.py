"""The parts of the dialog that runs a fix: what would be run, and a line that tells a state in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gpuwizard.engine.fixing_events import Job
from gpuwizard.ui.language import put
from gpuwizard.ui.progress import Shown
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.command_box import OutputBox
from gpuwizard.ui.widgets.fix_card import IconLine
from gpuwizard.ui.widgets.status import StatusIcon
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.words import SHELL_TITLES

ANSWERS = "Nobody can answer here: a command that asks something ends with an error, or takes what it proposes."
CONDA = "conda goes ahead at once: it does not show its plan and ask first, as it does in a terminal."
AFTER = "You can stop it at any time. When it has ended, gpuwizard checks again."


class RunPlan(QScrollArea):
    """Exactly what would be run, what it takes, and how it is undone."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        put(self.setAccessibleName, "What would be run, and what it takes")
        content = QWidget()
        content.setObjectName("pageBody")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, px(1), 0)
        column.setSpacing(px(3))
        fix, count = job.fix, len(job.commands)
        column.addWidget(TextLabel(fix.title, "heading"))
        where = f"in your home folder, with {SHELL_TITLES[job.shell]} and your own rights"
        several = f"gpuwizard runs these {count} commands one after the other, {where}:"
        column.addWidget(TextLabel(several if count > 1 else f"gpuwizard runs this command, {where}:"))
        self.commands = OutputBox("\n".join(command.text for command in job.commands))
        put(
            self.commands.setAccessibleName,
            "What would be run" if count == 1 else f"What would be run, {count} commands",
        )
        column.addWidget(self.commands)
        if fix.takes:
            column.addWidget(IconLine("time", f"Takes {fix.takes}"))
        if fix.undo:
            column.addWidget(IconLine("undo", fix.undo, "To undo it"))
        remarks = [AFTER, ANSWERS, *([CONDA] if job.goes_ahead else [])]
        column.addWidget(IconLine("info", " ".join(remarks)))
        column.addStretch(1)
        self.setWidget(content)


class StateLine(QWidget):
    """An icon and a sentence, with a heading above and a time beside it where there is one."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = StatusIcon("idle", 5)
        self._says = TextLabel(look="strong" if not heading else "body")
        self._detail = OutputBox(most_lines=3)
        put(self._detail.setAccessibleName, "The command that runs")
        self._aside = TextLabel(look="small")
        put(self._aside.setAccessibleName, "Time taken")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        if heading:
            column.addWidget(TextLabel(heading, "heading"))
        row = QHBoxLayout()
        row.setSpacing(px(2))
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._says, 1)
        row.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._detail)
        self._detail.hide()

    @property
    def text(self) -> str:
        """The sentence."""
        return self._says.text()

    def show_state(self, shown: Shown, text: str, detail: str = "") -> None:
        """Shows another state. A detail, which is a command, stands in a box below; none leaves the one before."""
        self.icon.set_status(shown)
        self._says.setText(text)
        if detail:
            self._detail.show_text(detail)
            self._detail.show()

    def show_detail(self, shown: bool) -> None:
        """Shows the detail, where there is one, or hides it."""
        self._detail.setVisible(shown and bool(self._detail.toPlainText()))

    def show_aside(self, text: str) -> None:
        """Shows a short text at the end of the line."""
        self._aside.setText(text)
