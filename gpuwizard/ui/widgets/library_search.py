"""Where the loader looked for one library, in its order, and which files it did not use."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gpuwizard.model.libraries import Candidate, LibraryFact, SearchStep
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.status import StatusIcon
from gpuwizard.ui.widgets.text import TextLabel

_TAKEN = "taken"


def search_of(library: LibraryFact) -> Disclosure:
    """Returns the search for a library, closed at first."""
    looked = Disclosure(f"Where the loader looked ({len(library.search)})", SearchBody(library))
    looked.button.setAccessibleName(f"Where the loader looked for {library.name}")
    return looked


class SearchBody(QWidget):
    """The steps and the files that are not used. It is filled when it is opened: most are never looked at."""

    def __init__(self, library: LibraryFact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._filled = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(6), 0, 0, 0)
        self.column.setSpacing(px(1.5))

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Fills itself before it is shown for the first time."""
        if visible and not self._filled:
            self._filled = True
            self._fill()
        super().setVisible(visible)

    def _fill(self) -> None:
        library = self._library
        self.column.addLayout(_steps(library))
        unused = [candidate for candidate in library.candidates if not candidate.would_load]
        if unused:
            self.column.addSpacing(px(1))
            self.column.addWidget(TextLabel("Files that are not used, and why", "strong"))
            for candidate in unused:
                self.column.addWidget(TextLabel(candidate_text(candidate)))


def step_text(step: SearchStep) -> str:
    """Returns a step in one line: "LD_LIBRARY_PATH  /opt/old and 2 more: the folder does not exist"."""
    if not step.rule and not step.folder:  # It stands for steps that are left out.
        return f"{step.count} {step.result}"
    more = f" and {step.count - 1} more" if step.count > 1 else ""
    where = f"{step.rule}  {step.folder}".strip() + more
    ends = "; the search ends here" if step.taken and step.result != _TAKEN else ""
    return f"{where}: {step.result}{ends}"


def candidate_text(candidate: Candidate) -> str:
    """Returns a file and why it is not used: "/opt/old/libcudnn.so.8 (8.9.7): another version"."""
    version = f" ({candidate.version})" if candidate.version else ""
    reason = f": {candidate.reason}" if candidate.reason else ""
    return f"{candidate.path}{version}{reason}"


def _steps(library: LibraryFact) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(2))
    grid.setVerticalSpacing(px(1))
    grid.setColumnStretch(1, 1)
    for number, step in enumerate(library.search, 1):
        grid.addWidget(TextLabel(f"{number}.", "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_taken(step, library) if step.taken else TextLabel(step_text(step)), number, 1)
    return grid


def _taken(step: SearchStep, library: LibraryFact) -> QWidget:
    """What is taken need not be what is wanted: the mark tells how that ended, the words that it is taken."""
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(1.5))
    icon = StatusIcon("passed" if library.status == "found" else "failed", 3.8)
    word = "good" if library.status == "found" else "not good"
    icon.setAccessibleName(word)
    icon.setToolTip(word)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(TextLabel(step_text(step), "strong"), 1)
    return widget
