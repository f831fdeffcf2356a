"""The first page: what this is, and what it does not do."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.report import Report
from gpuwizard.ui.announce import announce
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.language import tr
from gpuwizard.ui.pages.base import Page
from gpuwizard.ui.reveal import reveal_soon
from gpuwizard.ui.theme import RESOURCES, px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.card import Card
from gpuwizard.ui.widgets.status import Icon
from gpuwizard.ui.widgets.text import TextLabel
from gpuwizard.ui.worker import Crash
from gpuwizard.wizard.files import REPORT_FILTER

if TYPE_CHECKING:
    from gpuwizard.engine.demo import DemoMachine

_TEXT_NEEDS = 20  # Lines of text, with the margins of its card: in less, words stand alone on their lines.
_POINTS = (
    (
        "eye",
        "It only looks",
        "Nothing is installed, changed or removed. Where something has to be mended, you see the command and "
        "decide yourself whether to run it.",
    ),
    ("time", "It is quick", "Usually between 10 seconds and a minute. You can stop it at any time."),
    (
        "lock",
        "It stays on this computer",
        "Nothing is sent anywhere. If you save a report, your user name, home folder and computer name are "
        "masked in it.",
    ),
)


class WelcomePage(Page):
    """Says what the wizard does, and opens saved reports."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__("welcome", controller, parent)
        self.body.addWidget(_Hero())
        self.body.addSpacing(px(1))
        if controller.services.demo is not None:
            self.body.addWidget(_demo_card(controller.services.demo))
        points = Card()
        points.body.setSpacing(px(4))
        for icon, title, text in _POINTS:
            points.body.addLayout(_point(icon, title, text))
        self.body.addWidget(points)
        self.setup_button = Button("Set &up this computer…", icon_name="plus")
        self.setup_button.clicked.connect(lambda: self.asked.emit("setup"))
        if not controller.demo:  # It would set up this computer, and another one is shown.
            self.body.addWidget(_SetupCard(self.setup_button))
        self.problem = TextLabel()
        self.problem.set_tone("failed")
        self.problem.setVisible(False)
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        self.open_button = self.add_action(Button("&Open a report…", icon_name="folder"))
        self.open_button.clicked.connect(self._choose)
        self.explain_button = self.add_action(Button("&Explain an error…", icon_name="eye"))
        self.explain_button.clicked.connect(lambda: self.asked.emit("explain"))

    def next_text(self) -> str:
        """Start, as nothing has begun."""
        return "&Start"

    def open_path(self, path: Path) -> None:
        """Opens a saved report and shows its verdict, or says why it cannot be read."""
        if self.controller.running:  # Its news would stand among those of the other computer.
            self._tell("A check of this computer is running. Stop it or wait for its end, then open the report.")
            return
        self._tell("")
        self.controller.look_up(lambda: self.controller.services.load(path), lambda loaded: self._loaded(path, loaded))

    def _choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # Loading it takes a while, and most never need it.

        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Open a report"),
            str(self.controller.settings.reports),
            tr(REPORT_FILTER),
        )
        if path:
            self.open_path(Path(path))

    def _loaded(self, path: Path, loaded: Report | str | Crash) -> None:
        if isinstance(loaded, Report) and not loaded.results:
            self._tell(f"{path.name} is a report, but it holds no result: check the computer again.")
        elif isinstance(loaded, Report):
            self.controller.show_report(loaded, f"the saved report {path.name}")
            self.asked.emit("summary")
        elif isinstance(loaded, Crash):
            last = loaded.text.strip().splitlines()[-1]
            self._tell(f"{path.name} could not be opened because gpuwizard itself went wrong: {last}")
        else:
            self._tell(loaded)

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            reveal_soon(self.problem)
            announce(self, problem)


class _Hero(QWidget):
    """The picture, and what this is for."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(5))
        row.addWidget(_Picture(), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(1.5))
        column.addWidget(TextLabel("Find out why the GPU is not used", "title"))
        column.addWidget(
            TextLabel(
                "TensorFlow, PyTorch or JAX runs, but only on the processor? gpuwizard looks at each step from the "
                "graphics card to a small calculation on it, and names the one thing to mend first.",
                "muted",
            )
        )
        row.addLayout(column, 1)


class _Picture(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(px(17), px(17))
        self._drawing = QSvgRenderer(str(RESOURCES / "wizard.svg"), self)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        self._drawing.render(painter, QRectF(self.rect()))
        painter.end()


def _demo_card(machine: "DemoMachine") -> Card:
    card = Card()
    about = machine.about or "The facts that were recorded on another machine are played back and judged."
    card.body.addLayout(_point("demo", f"Demonstration: {machine.title}", about))
    return card


def _point(icon: str, title: str, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(3.5))
    row.addWidget(Icon(icon, 6, QPalette.ColorRole.Highlight), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(px(0.5))
    column.addWidget(TextLabel(title, "strong"))
    column.addWidget(TextLabel(text, "muted"))
    row.addLayout(column, 1)
    return row


class _SetupCard(Card):
    """The way for whoever has nothing installed yet; the button stands below the text where that needs the room."""

    _button: Button | None = None

    def __init__(self, button: Button) -> None:
        super().__init__()
        column = QVBoxLayout()
        column.setSpacing(px(0.5))
        column.addWidget(TextLabel("Is nothing installed yet?", "strong"))
        column.addWidget(
            TextLabel(
                "gpuwizard leads from a bare machine to a framework that works, one step after the other.", "muted"
            )
        )
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(px(3))
        self._row.addLayout(column, 1)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._row)
        self._button = button

    def event(self, event: QEvent) -> bool:
        """Another width, or a button in another language."""
        if self._button is not None and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            beside = self.width() - self._button.sizeHint().width() >= px(4) * _TEXT_NEEDS
            directions = QBoxLayout.Direction
            self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        return super().event(event)
