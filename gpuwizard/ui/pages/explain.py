"""A page to paste an error into: names the cause, the lines that prove it, and the lines that are harmless."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from gpuwizard.model.explained import Explained, Hints
from gpuwizard.model.facts import Case
from gpuwizard.ui.announce import announce
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.language import put, tr
from gpuwizard.ui.pages.base import Page, add_section, clear
from gpuwizard.ui.reveal import reveal_soon
from gpuwizard.ui.theme import mono_font, px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.choice import DropDown
from gpuwizard.ui.widgets.finding_card import CompactFinding, FindingCard
from gpuwizard.ui.widgets.log_lines import LogLines
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.words import explained_text
from gpuwizard.ui.worker import Crash

_PLACES = (
    ("This computer", "here"),
    ("Windows", "windows"),
    ("Linux", "linux"),
    ("WSL", "wsl"),
    ("A container", "container"),
)
_HERE = 0
_CHECK_HERE = "The same message can have several causes. What is installed here decides: check this computer."
_SEE_RESULT = "The same message can have several causes. What is installed here decides: see the result of the check."


class ExplainPage(Page):
    """Explains what is pasted, dropped or opened. Nothing leaves the computer."""

    advanced = Signal(object)  # (number of the question, share of the file that is read), from the worker

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__("explain", controller, parent)
        self.answer: Explained | None = None
        self._stop = Event()
        self._question = 0
        self._asked_with: Case | None = None
        self._file: Path | None = None
        self._wanted: Card | None = None
        self.add_heading(
            "Explain an error",
            "Paste what was printed: a few lines or all of it. The first error tells more than the last. "
            "It stays on this computer.",
        )
        self.text = PasteBox()
        self.text.file_dropped.connect(self.explain_file)
        self.text.textChanged.connect(self._typed)
        self.body.addWidget(self.text)
        self._add_places()
        self.reading = QProgressBar()
        put(self.reading.setAccessibleName, "Reading the file")
        self.reading.setVisible(False)
        self.body.addWidget(self.reading)
        self.sections = QVBoxLayout()
        self.sections.setSpacing(px(3))
        self.body.addLayout(self.sections)
        self.body.addStretch(1)
        self.open_button = self.add_action(Button("&Open a log file…", icon_name="folder"))
        self.open_button.clicked.connect(self._choose)
        self.stop_button = self.add_action(Button("&Stop reading", icon_name="stopped"))
        self.stop_button.clicked.connect(self._stop_reading)
        self.stop_button.setVisible(False)
        self.advanced.connect(self._show_progress)
        self.scroller.verticalScrollBar().rangeChanged.connect(self._show_answer)

    def entered(self) -> None:
        """Answers again where this computer was checked since."""
        if self.answer is not None and self._here() is not self._asked_with:
            self._ask()

    def next_text(self) -> str:
        """The main button asks."""
        return "&Explain"

    def next_enabled(self) -> bool:
        """There is something to explain."""
        return not self.stop_button.isVisible() and (self._file is not None or bool(self.text.toPlainText().strip()))

    def advance(self) -> bool:
        """Answers, and stays on the page."""
        self._ask()
        return False

    def take_focus(self) -> bool:
        """One can paste at once."""
        self.text.setFocus()
        return True

    def explain_file(self, path: Path) -> None:
        """Explains a file of any size, without showing all of it."""
        self.text.setPlainText("")
        self._file = path
        put(self.text.setPlaceholderText, f"The file {path}")
        self._ask()

    def _add_places(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(3))
        label = TextLabel("Printed on", "muted")
        row.addWidget(label)
        self.places = DropDown()
        label.setBuddy(self.places)  # On Linux a screen reader takes what a list is for from its label only.
        self.places.fill(title for title, _ in _PLACES)
        put(self.places.setAccessibleName, "The error was printed on")
        row.addWidget(self.places)
        row.addStretch(1)
        self.places.currentIndexChanged.connect(self._moved)
        self.body.addLayout(row)

    def _moved(self) -> None:
        """The same lines mean something else on another system."""
        if self.answer is not None:
            self._ask()

    def _choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # Loading it takes a while, and most never need it.

        path, _ = QFileDialog.getOpenFileName(
            self, tr("Open a log"), "", tr("Logs (*.log *.txt *.out *.err);;All files (*)")
        )
        if path:
            self.explain_file(Path(path))

    def _typed(self) -> None:
        if self.text.toPlainText():
            self._file = None
        self.changed.emit()

    def _here(self) -> Case | None:
        """The facts of this computer, where it was checked and the error was printed on it."""
        controller, result = self.controller, self.controller.result
        if self.places.currentIndex() != _HERE or controller.elsewhere or controller.report is None or result is None:
            return None
        wanted = (result.target.python, result.target.framework)
        targets = controller.report.facts.targets
        found = (one for one in targets if (one.python, one.framework) == wanted)
        return next((Case(controller.report.facts.machine, target) for target in found), None)

    def _hints(self) -> Hints:
        place = _PLACES[self.places.currentIndex()][1]
        return Hints(on="" if place == "here" else place)

    def _ask(self) -> None:
        source: str | Path = self._file or self.text.toPlainText()
        if not source:
            return
        self._stop.set()
        self._stop = stop = Event()
        self._question += 1
        question, hints, here = self._question, self._hints(), self._here()
        self._asked_with = here
        self.reading.setRange(0, 0)
        self._set_reading(isinstance(source, Path))
        explain, tell = self.controller.services.explain, self.advanced.emit
        self.controller.look_up(
            lambda: explain(source, hints, here, stop, lambda share: tell((question, share))),
            lambda told: self._answered(question, told),
        )

    def _set_reading(self, reading: bool) -> None:
        self.reading.setVisible(reading)
        self.stop_button.setVisible(reading)
        self.open_button.setVisible(not reading)
        self.changed.emit()

    def _show_progress(self, told: tuple[int, float]) -> None:
        question, share = told
        if question == self._question:
            self.reading.setRange(0, 100)
            self.reading.setValue(round(100 * share))

    def _stop_reading(self) -> None:
        self._stop.set()

    def _answered(self, question: int, told: Explained | str | Crash) -> None:
        if question != self._question:
            return
        stopped = self._stop.is_set()
        self._set_reading(False)
        clear(self.sections)
        if isinstance(told, Explained):
            self.answer = told
            self._draw(told, stopped)
        else:
            self.answer = None
            last = told.text.strip().splitlines()[-1] if isinstance(told, Crash) else ""
            self._say(f"It could not be read because gpuwizard itself went wrong: {last}" if last else str(told))
        self.changed.emit()

    def _say(self, problem: str) -> None:
        label = TextLabel(problem)
        label.set_tone("failed")
        self.sections.addWidget(label)
        reveal_soon(label)
        announce(self, problem)

    @property
    def _checked(self) -> bool:
        """Whether a result of the computer that the text is said to come from is there."""
        return self.controller.result is not None and self.places.currentIndex() == _HERE

    def _draw(self, told: Explained, stopped: bool) -> None:
        sentence = explained_text(told, stopped, self._checked)
        verdict = Card(tone="passed" if told.only_noise else None)
        verdict.make_focusable(sentence)
        verdict.body.addWidget(TextLabel(sentence, "heading"))
        self.sections.addWidget(verdict)
        announce(self, sentence)
        shell = "powershell" if self._hints().on == "windows" else self.controller.shell
        if told.findings and not told.only_noise:
            self.sections.addWidget(FindingCard(told.findings[0], shell, told=True))
        if told.findings[1:]:
            text = "Nearly as likely." if told.undecided else "Less likely, but possible with the same lines."
            add_section(self.sections, "It could also be", text)
            for finding in told.findings[1:]:
                self.sections.addWidget(CompactFinding(finding, shell))
        self._offer_check(told)
        self._wanted = verdict
        if told.findings or told.harmless:
            add_section(self.sections, "The lines that count", "Harmless lines are grey, each with why.")
            self.sections.addWidget(LogLines(told))

    def _show_answer(self) -> None:
        """Scrolls to the answer as soon as it has its place, so far that what was pasted is still seen above it."""
        if self._wanted is not None and self._wanted.y() > 0:
            self.scroller.verticalScrollBar().setValue(self._wanted.y() - self.scroller.height() // 3)
            self._wanted = None

    def _offer_check(self, told: Explained) -> None:
        """The machine itself decides where the log cannot, where the log is of this computer."""
        if told.here or told.only_noise or self.places.currentIndex() != _HERE or self.controller.elsewhere:
            return
        checked = self._checked
        if told.findings:
            self.sections.addWidget(TextLabel(_SEE_RESULT if checked else _CHECK_HERE))
        row = QHBoxLayout()
        button = (
            Button("See the res&ult", icon_name="right")
            if checked
            else Button("&Check this computer", icon_name="restart")
        )
        button.clicked.connect(lambda: self.asked.emit("summary" if checked else "target"))
        row.addWidget(button)
        row.addStretch(1)
        self.sections.addLayout(row)


class PasteBox(QPlainTextEdit):
    """Takes text that is pasted or typed, and files that are dropped.

    Signals:
        file_dropped: A file was dropped; the argument is its path.
    """

    file_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(mono_font())
        self.setTabChangesFocus(True)
        put(self.setAccessibleName, "The error, as it was printed")
        put(self.setPlaceholderText, "Paste the error here, or drop a log file.")
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 8 + px(4))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Takes files and text."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Opens a file that is dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.file_dropped.emit(Path(paths[0]))
        else:
            super().dropEvent(event)
