"""Saving what was found: the user sees every word before it is saved."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QWidget

from gpuwizard.model.report import Report
from gpuwizard.ui.announce import announce
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.language import put, tr
from gpuwizard.ui.pages.base import Page
from gpuwizard.ui.reveal import reveal_soon
from gpuwizard.ui.services import ReportFormat
from gpuwizard.ui.slices import Slices
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.button_row import ButtonRow
from gpuwizard.ui.widgets.choice import Choice
from gpuwizard.ui.widgets.command_box import OutputBox
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.worker import Crash
from gpuwizard.wizard.files import OWN_ENDING, REPORT_ENDING

FORMATS: tuple[ReportFormat, ...] = get_args(ReportFormat)
FORMAT_TITLES: dict[ReportFormat, str] = {
    "html": "Web page (HTML)",
    "json": "Data (JSON)",
    "md": "Text (Markdown)",
}
_FORMAT_USES: dict[ReportFormat, str] = {
    "html": "One file for reading in a web browser, and for sending to somebody.",
    "json": "Everything that was seen. It can be opened in gpuwizard again, here or elsewhere.",
    "md": "For pasting into a forum or a bug report.",
}
_OWN_FILTER = "Report that a double click opens (*.gpuwizard)"
_FILTERS: dict[ReportFormat, str] = {
    "html": "Web page (*.html)",
    "json": "Report of gpuwizard (*.gpuwizard.json *.json)",
    "md": "Markdown (*.md)",
}


_PIECE = 4000  # Letters of the preview that are put in at once.


class ReportPage(Page):
    """Shows the masked report as text, saves it, and copies it.

    Signals:
        saved: A try to save ended; the argument is the sentence that is shown.
    """

    saved = Signal(str)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__("report", controller, parent)
        self._source: Report | None = None
        self._redacted: Report | None = None
        self._markdown = ""
        self.add_heading(
            "Save a report",
            "This is what the report says; as a web page or as data it also holds every fact behind it. User name, "
            "home folder and computer name are masked in all of it. Nothing leaves this computer unless you send it. "
            "It is written in English, so that support everywhere can read it.",
        )
        self.preview = OutputBox(wrap=True, fits=False)
        self._showing = Slices(self)
        self.preview.setMinimumHeight(px(4) * 8)
        put(self.preview.setAccessibleName, "The report as it will be saved")
        self.body.addWidget(self.preview, 1)
        self._add_formats()
        self.says = TextLabel()
        self.says.setVisible(False)
        self.body.addWidget(self.says)
        self._add_buttons()
        controller.report_changed.connect(self._renew_in_front)

    def entered(self) -> None:
        """Makes the preview."""
        self._renew()

    def next_text(self) -> str:
        """The last page's main button saves."""
        return "&Save…"

    def next_enabled(self) -> bool:
        """Once the masked report is there."""
        return self._redacted is not None

    def advance(self) -> bool:
        """Asks where to save, and saves."""
        chosen = self.format
        proposed = str(self.controller.settings.reports / self._name)
        path, kind = QFileDialog.getSaveFileName(self, tr("Save the report"), proposed, _kinds(chosen))
        if path:
            self.save_to(_with_own_ending(Path(path)) if kind == tr(_OWN_FILTER) else Path(path))
        return False

    @property
    def format(self) -> ReportFormat:
        """The format that is chosen."""
        return FORMATS[max(0, self.formats.checkedId())]

    @property
    def _name(self) -> str:
        """The name of the file that is proposed: that of a demonstration says so."""
        demo = self.controller.services.demo
        stem = "report" if demo is None or self.controller.source else f"demo-{demo.name}"
        return f"{stem}{REPORT_ENDING}" if self.format == "json" else f"gpuwizard-{stem}.{self.format}"

    def save_to(self, path: Path) -> None:
        """Saves the masked report; a path without a suffix gets that of the format. `saved` tells the end."""
        redacted = self._redacted
        if redacted is None:
            return
        ending = REPORT_ENDING if self.format == "json" else f".{self.format}"
        target = path if path.suffix else path.with_name(path.name + ending)
        self.controller.look_up(
            lambda: self.controller.services.save(redacted, target),
            lambda answer: self._saved(target, answer),
        )

    def copy(self) -> None:
        """Copies the report as Markdown."""
        QGuiApplication.clipboard().setText(self._markdown)
        self._tell("The report is on the clipboard.", "passed")

    def _add_formats(self) -> None:
        self.body.addWidget(TextLabel("Save as", "strong"))
        row = ButtonRow(spacing=3)
        self.formats = QButtonGroup(self)
        for number, name in enumerate(FORMATS):
            choice = Choice(FORMAT_TITLES[name])
            put(choice.setAccessibleDescription, _FORMAT_USES[name])
            choice.setChecked(number == 0)
            self.formats.addButton(choice, number)
            row.add(choice)
        self.body.addWidget(row)
        self.use = TextLabel(_FORMAT_USES[FORMATS[0]], "small")
        self.formats.idToggled.connect(lambda *_: self.use.setText(_FORMAT_USES[self.format]))
        self.body.addWidget(self.use)

    def _add_buttons(self) -> None:
        self.copy_button = self.add_action(Button("&Copy as Markdown", icon_name="copy"))
        self.copy_button.clicked.connect(self.copy)

    def _renew_in_front(self) -> None:
        if not self.is_behind:
            self._renew()

    def _renew(self) -> None:
        report = self.controller.report
        if report is None or report is self._source:
            return
        self._source, self._redacted, self._markdown = report, None, ""
        self.says.setVisible(False)
        self.preview.setPlainText("Making the report…")
        self.copy_button.setEnabled(False)
        services = self.controller.services

        def make() -> tuple[Report, str]:
            redacted = services.redact(report)
            return redacted, services.render(redacted, "md")

        self.controller.look_up(make, lambda made: self._made(report, made))

    def _made(self, report: Report, made: tuple[Report, str] | Crash) -> None:
        if report is not self._source:
            return
        if isinstance(made, Crash):
            self.preview.setPlainText(made.text)
            self._tell("The report could not be made because gpuwizard itself went wrong.", "errored")
        else:
            self._redacted, self._markdown = made
            self.preview.clear()
            self._showing.begin(self._pieces(self._markdown))
            self.copy_button.setEnabled(True)
        self.changed.emit()

    def _pieces(self, text: str) -> Iterator[None]:
        """Puts the text into the preview piece by piece: as a whole it would take longer than a blink."""
        for start in range(0, len(text), _PIECE):
            cursor = QTextCursor(self.preview.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(text[start : start + _PIECE])
            yield

    def _saved(self, path: Path, answer: str | Crash | None) -> None:
        if answer is None:
            self.controller.settings.reports = path.absolute().parent
            self._tell(f"Saved to {path}", "passed")
        elif isinstance(answer, Crash):
            last = answer.text.strip().splitlines()[-1]
            self._tell(f"The report could not be saved because gpuwizard itself went wrong: {last}", "failed")
        else:
            self._tell(answer, "failed")
        self.saved.emit(self.says.text())

    def _tell(self, text: str, tone: str) -> None:
        self.says.setText(text)
        self.says.set_tone("passed" if tone == "passed" else "errored" if tone == "errored" else "failed")
        self.says.setVisible(True)
        reveal_soon(self.says)
        announce(self, text)


def _kinds(chosen: ReportFormat) -> str:
    """Returns the kinds of files that a format can be saved as, as Qt's dialog takes them."""
    kinds = (_FILTERS[chosen], _OWN_FILTER) if chosen == "json" else (_FILTERS[chosen],)
    return ";;".join(map(tr, kinds))


def _with_own_ending(path: Path) -> Path:
    """Returns the path with gpuwizard's own ending: the dialog may keep the name that was proposed for another one."""
    if path.suffix.lower() == OWN_ENDING:
        return path
    name = path.name[: -len(REPORT_ENDING)] if path.name.lower().endswith(REPORT_ENDING) else path.stem
    return path.with_name(name + OWN_ENDING)
