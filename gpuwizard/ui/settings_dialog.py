"""The settings. What is chosen holds at once, so there is nothing to confirm and nothing to lose."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gpuwizard.ui.language import LANGUAGES as NAMES
from gpuwizard.ui.language import put, tr
from gpuwizard.ui.question import put_back_question
from gpuwizard.ui.settings import LANGUAGES, THEMES, Settings, Theme
from gpuwizard.ui.theme import px
from gpuwizard.ui.widgets.button import Button
from gpuwizard.ui.widgets.choice import Choice, DropDown
from gpuwizard.ui.widgets.dialog_size import room_for
from gpuwizard.ui.widgets.text import PathLabel, TextLabel

THEME_TITLES: dict[Theme, str] = {"system": "Like the desktop", "light": "Light", "dark": "Dark"}
_WIDE = 34  # Lines of text.


class SettingsDialog(QDialog):
    """Theme, language and the folder of reports, and a way back to how it all was."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.question: QMessageBox | None = None
        put(self.setWindowTitle, "Settings")
        self._content = QWidget()
        self._content.setObjectName("pageBody")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(px(6), px(5), px(6), px(2))
        self._column.setSpacing(px(2))
        self._scroller = QScrollArea()
        self._scroller.setWidgetResizable(True)
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.setWidget(self._content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroller, 1)
        self._column.addWidget(TextLabel("Settings", "title"))
        self._column.addWidget(TextLabel("What you choose holds at once and is kept for the next time.", "muted"))
        self._add_theme()
        self._add_language()
        self._add_reports()
        self._column.addStretch(1)
        outer.addLayout(self._buttons())
        settings.changed.connect(self._show)
        self._show()
        self._take_size()

    def _take_size(self) -> None:
        """As high as what it says; where the screen is too small for that, it can be scrolled."""
        room = room_for(self)
        width = min(px(4) * _WIDE, room.width())
        wanted = self._column.heightForWidth(width)
        self.resize(width, min(wanted + self.close_button.sizeHint().height() + px(9), room.height()))

    def _add_theme(self) -> None:
        self._add_title("Colours")
        row = QHBoxLayout()
        row.setSpacing(px(3))
        self.themes = QButtonGroup(self)
        for number, theme in enumerate(THEMES):
            choice = Choice(THEME_TITLES[theme])
            put(choice.setAccessibleName, f"Colours: {THEME_TITLES[theme]}")
            self.themes.addButton(choice, number)
            row.addWidget(choice)
        row.addStretch(1)
        self.themes.idClicked.connect(self._theme_chosen)
        self._column.addLayout(row)

    def _add_language(self) -> None:
        title = self._add_title("Language")
        self.languages = DropDown()
        title.setBuddy(self.languages)  # On Linux a screen reader takes what a list is for from its label only.
        self.languages.fill(["Like the desktop"])
        # A language is named by itself, whichever is spoken now.
        self.languages.addItems([NAMES[code] for code in LANGUAGES[1:]])
        put(self.languages.setAccessibleName, "Language")
        self.languages.activated.connect(self._language_chosen)
        self.languages.setMinimumWidth(px(4) * 12)
        row = QHBoxLayout()
        row.addWidget(self.languages)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_reports(self) -> None:
        self._add_title("Folder of reports")
        self.reports = PathLabel(look="muted")
        self.reports_button = Button("&Choose…", icon_name="folder")
        put(self.reports_button.setAccessibleName, "Choose the folder of reports")
        self.reports_button.clicked.connect(self._choose_reports)
        row = QHBoxLayout()
        row.setSpacing(px(3))
        row.addWidget(self.reports, 1)
        row.addWidget(self.reports_button)
        self._column.addLayout(row)
        self._column.addWidget(TextLabel("Where the dialogs to save and to open a report begin.", "small"))

    def _buttons(self) -> QHBoxLayout:
        self.put_back_button = Button("&Put everything back…", icon_name="undo")
        self.put_back_button.clicked.connect(self._ask_to_put_back)
        self.close_button = Button("C&lose", "primary")
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        row = QHBoxLayout()
        row.setContentsMargins(px(6), px(3), px(6), px(5))
        row.setSpacing(px(2))
        row.addWidget(self.put_back_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return row

    def _add_title(self, text: str) -> TextLabel:
        self._column.addSpacing(px(3))
        title = TextLabel(text, "strong")
        self._column.addWidget(title)
        return title

    def _show(self, *_: object) -> None:
        self.themes.button(THEMES.index(self._settings.theme)).setChecked(True)
        self.languages.setCurrentIndex(LANGUAGES.index(self._settings.language))
        self.reports.setText(str(self._settings.reports))
        put(self.reports.setAccessibleName, f"Folder of reports: {self._settings.reports}")

    def _theme_chosen(self, number: int) -> None:
        self._settings.theme = THEMES[number]

    def _language_chosen(self, number: int) -> None:
        self._settings.language = LANGUAGES[number]

    def _choose_reports(self) -> None:
        begin = str(self._settings.reports)
        folder = QFileDialog.getExistingDirectory(self, tr("Choose the folder of reports"), begin)
        if folder:
            self._settings.reports = Path(folder)

    def _ask_to_put_back(self) -> None:
        self.question = put_back_question(self, self._settings.put_back)
        self.question.finished.connect(self._answered)
        self.question.open()

    def _answered(self) -> None:
        self.question = None
