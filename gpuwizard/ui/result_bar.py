"""The strip above the pages: which result is shown, and that a saved report is open."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from gpuwizard.ui.controller import Controller
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
        self.source = TextLabel()
        self.source_icon = Icon("folder", 4)
        self.label = QLabel("&Result for")
        self.choice = DropDown()
        self.choice.setAccessibleName("Result that is shown")
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
        return report is not None and (len(report.results) > 1 or bool(self._controller.source))

    def refresh(self) -> None:
        """Fills the strip from the report."""
        report = self._controller.report
        results = report.results if report is not None else ()
        self.choice.clear()
        for result in results:
            self.choice.addItem(f"{STATUS_WORDS[result.status]}: {target_text(result.target)}, {result.target.python}")
        self.choice.setCurrentIndex(self._controller.index)
        several = len(results) > 1
        self.choice.setVisible(several)
        self.label.setVisible(several)
        source = self._controller.source
        made = f", made {report.created[:10]}" if report is not None and report.created else ""
        self.source.setText(
            f"This is {source}{made}. It may be from another computer, or out of date. "
            "Its commands are meant for that computer."
            if source
            else ""
        )
        self.source.setVisible(bool(source))
        self.source_icon.setVisible(bool(source))
