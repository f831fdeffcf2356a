"""What the window remembers from one time to the next. Whatever stands in the file, it never harms: see `_read`."""

import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar, get_args

from PySide6.QtCore import QObject, QRect, QSettings, Signal

if TYPE_CHECKING:
    from gpuwizard.engine.plan import FrameworkChoice

Theme = Literal["system", "light", "dark"]
Language = Literal["system", "en", "de", "zh_CN", "ja", "es"]
THEMES: tuple[Theme, ...] = get_args(Theme)
LANGUAGES: tuple[Language, ...] = get_args(Language)
# Left, top, width, height in pixels, and whether it is maximised. A window has at least three digits a side.
_PLACE = re.compile(r"(-?[0-9]{1,5}) (-?[0-9]{1,5}) ([1-9][0-9]{2,4}) ([1-9][0-9]{2,4}) ([01])")
T = TypeVar("T", bound=str)
_log = logging.getLogger(__name__)


class Settings(QObject):
    """The settings. What is set is written at once, and what another window wrote meanwhile stays.

    Signals:
        changed: Something was set to another value; the argument is its name ("theme").
    """

    changed = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        """Reads the settings.

        Args:
            path: Their file; None remembers only until the program ends.
            parent: What they belong to.
        """
        super().__init__(parent)
        self.path = path
        self._kept: dict[str, str | list[str]] = {}
        self._told = False
        self._store = QSettings(str(path), QSettings.Format.IniFormat) if path is not None else None
        self._complain()

    @property
    def theme(self) -> Theme:
        """Light, dark, or as the desktop has it."""
        return self._one_of("theme", THEMES)

    @theme.setter
    def theme(self, value: Theme) -> None:
        self._write("theme", value)

    @property
    def language(self) -> Language:
        """The language, or that of the desktop."""
        return self._one_of("language", LANGUAGES)

    @language.setter
    def language(self, value: Language) -> None:
        self._write("language", value)

    @property
    def pythons(self) -> tuple[str, ...]:
        """The Pythons that were looked into last; they may be gone."""
        return tuple(path for path in self._texts("last_pythons") if path and "\0" not in path)

    @property
    def framework(self) -> "FrameworkChoice":
        """The framework that was looked at last."""
        from gpuwizard.model.layers import FRAMEWORKS  # late: the window shows before that is needed

        return self._one_of("last_framework", ("auto", *FRAMEWORKS))

    def remember_target(self, pythons: tuple[str, ...], framework: "FrameworkChoice") -> None:
        """Keeps what was looked into."""
        self._write("last_pythons", list(pythons))
        self._write("last_framework", framework)

    @property
    def reports(self) -> Path:
        """The folder in which a dialog about reports begins; it exists."""
        return self.chosen_reports or _documents()

    @reports.setter
    def reports(self, folder: Path) -> None:
        self._write("reports", str(folder.absolute()))

    @property
    def chosen_reports(self) -> Path | None:
        """The folder of reports that was chosen, None where there is none or it is gone."""
        text = self._text("reports")
        try:
            return Path(text) if text and Path(text).is_absolute() and Path(text).is_dir() else None
        except (OSError, ValueError):  # A name that no file system bears.
            return None

    @property
    def window(self) -> tuple[QRect, bool] | None:
        """Place and size of the window, and whether it was maximised; None where that is not known."""
        found = _PLACE.fullmatch(self._text("window"))
        if found is None:
            return None
        left, top, width, height = map(int, found.groups()[:4])
        return QRect(left, top, width, height), found[5] == "1"

    def remember_window(self, place: QRect, maximised: bool) -> None:
        """Keeps place and size of the window."""
        numbers = (place.x(), place.y(), place.width(), place.height(), int(maximised))
        self._write("window", " ".join(map(str, numbers)))

    def put_back(self) -> None:
        """Forgets everything."""
        self._kept.clear()
        if self._store is not None:
            self._store.clear()
            self._save(self._store)
        for name in ("theme", "language", "reports", "window"):
            self.changed.emit(name)

    def _one_of(self, name: str, choices: tuple[T, ...]) -> T:
        """Returns the choice that is kept; the first one where nothing is kept, or nonsense."""
        text = self._text(name)
        return next((choice for choice in choices if choice == text), choices[0])

    def _text(self, name: str) -> str:
        value = self._read(name)
        return value if isinstance(value, str) else ""

    def _texts(self, name: str) -> list[str]:
        """Returns a list: in the file one of a single entry cannot be told from the entry itself."""
        value = self._read(name)
        return [value] if isinstance(value, str) else [item for item in value if isinstance(item, str)]

    def _read(self, name: str) -> str | list[str]:
        """Returns what is kept: a text, a list of texts, or nothing, whatever else stands in the file."""
        if self._store is None:
            return self._kept.get(name, "")
        value = self._store.value(name)
        return value if isinstance(value, (str, list)) else ""

    def _write(self, name: str, value: str | list[str]) -> None:
        if value in (self._read(name), [self._read(name)]):
            return
        self._kept[name] = value
        if self._store is not None:
            self._store.setValue(name, value)
            self._save(self._store)
        self.changed.emit(name)

    def _save(self, store: QSettings) -> None:
        store.sync()
        self._complain()

    def _complain(self) -> None:
        """Says once in the log that the file is unusable. The window goes on: it forgets, and nothing else."""
        if self._store is None or self._told or self._store.status() == QSettings.Status.NoError:
            return
        self._told = True
        broken = self._store.status() == QSettings.Status.FormatError
        what = "holds something that is no setting" if broken else "cannot be read or written"
        # No warning: without a log file Python would print one to the terminal.
        _log.info("%s %s; what cannot be read there is taken to be as it was at first", self.path, what)


def on_screen(place: QRect, screens: list[QRect], grip: int) -> bool:
    """Returns whether a window at that place can be seen and be taken hold of by its upper edge.

    Args:
        place: Where the window would be.
        screens: What is free of each screen.
        grip: How much of the edge must be seen, in pixels.
    """
    edge = QRect(place.left(), place.top(), place.width(), 1)
    return any(screen.intersected(edge).width() >= min(grip, place.width()) for screen in screens)


def _documents() -> Path:
    """Returns the user's folder for documents, or the home folder where there is none."""
    import platformdirs

    folder = platformdirs.user_documents_path()
    return folder if folder.is_dir() else Path.home()
