"""The strip above the pages: which result is shown, and that a saved report is open."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from gpuwizard.ui.controller import Controller
from gpuwizard.ui.language import put
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.choice import DropDown
from gpuwizard.ui.widgets.status import Icon
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.words import STATUS_WORDS, target_text


class ResultBar(QWidget):
    """Shown only where there are several results, or a saved report."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._controller = controller
        self._preparing = False
        self.source = TextLabel()
        self.source_icon = Icon("folder", 4)
        self.label = QLabel()
        put(self.label.setText, "&Result for")
        self.choice = DropDown()
        put(self.choice.setAccessibleName, "Result that is shown")
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(12)
        self.label.setBuddy(self.choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(2.5), px(8), px(2.5))
        row.setSpacing(px(2))
        row.addWidget(self.source_icon)
        row.addWidget(self.source, 1)
        row.addWidget(self.label)
        row.addWidget(self.choice, 2)
        self.choice.activated.connect(controller.choose_result)
        controller.report_changed.connect(self.refresh)
        self.refresh()

    @property
    def needed(self) -> bool:
        """Whether there is something to say."""
        report = self._controller.report
        return self._controller.elsewhere or (report is not None and len(report.results) > 1)

    @property
    def title(self) -> str:
        """The same in short, for the window's frame."""
        if self._controller.source:
            return "Saved report - gpuwizard"
        return "Demonstration - gpuwizard" if self._controller.demo else "gpuwizard"

    def show_preparing(self, preparing: bool) -> None:
        """Says what is looked at next, and not what was looked at before: that may have been a saved report."""
        if preparing != self._preparing:
            self._preparing = preparing
            self.refresh()

    def refresh(self) -> None:
        """Fills the strip from the report."""
        report = self._controller.report
        results = report.results if report is not None else ()
        self.choice.fill(
            f"{STATUS_WORDS[result.status]}: {target_text(result.target)}, {result.target.python}" for result in results
        )
        self.choice.setCurrentIndex(self._controller.index)
        several = len(results) > 1
        self.choice.setVisible(several)
        self.label.setVisible(several)
        self.source.setText(self._origin())
        self.source.setVisible(self._controller.elsewhere)
        self.source_icon.setVisible(self._controller.elsewhere)
        self.source_icon.name = "folder" if self._controller.source and not self._preparing else "demo"
        self.source_icon.update()

    def _origin(self) -> str:
        """Says where the report comes from that is shown, or will be; nothing where it is of this computer."""
        report, source, demo = self._controller.report, self._controller.source, self._controller.services.demo
        if source and not (demo is not None and self._preparing):
            if report is not None and report.demo:
                return f"This is {source}. It is of a demonstration with an example machine: {report.demo}."
            made = f", made {report.created[:10]}" if report is not None and report.created else ""
            return (
                f"This is {source}{made}. It may be from another computer, or out of date. "
                "Its commands are meant for that computer."
            )
        if demo is not None:
            return f"This is a demonstration with an example machine: {demo.title}. What you see is not this computer."
        return ""
