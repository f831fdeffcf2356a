"""The window's language. Texts are written in English everywhere; here they are said in the language of the user.

Widgets translate at their border and remember the English text, so that the language can change while they are shown.
"""

import json
from collections.abc import Callable
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from gpuwizard.ui.fonts import for_language
from gpuwizard.ui.theme import RESOURCES

if TYPE_CHECKING:
    from gpuwizard.language.phrasebook import Phrasebook

ENGLISH = "en"
# Each by its own name, so that one finds the way back from a language that one cannot read.
LANGUAGES: dict[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
_CONTEXT = "gpuwizard"
_FOLDER = RESOURCES / "languages"
_SAID = "_said"


class _Spoken:
    """Which language is spoken now; `book` is None for English."""

    code = ENGLISH
    book: "Phrasebook | None" = None
    # Qt's own buttons ("Cancel" of a file dialog) come from its own catalogue.
    of_qt: QTranslator | None = None


def tr(text: str) -> str:
    """Returns an English text in the language of the window; what is not known stays as it is."""
    return text if _Spoken.book is None or not text else _Spoken.book.say(text)


def put(setter: Callable[..., Any], text: str, *before: Any) -> None:
    """Gives a widget a text in the language of the window, now and after each change of the language.

    Args:
        setter: A method of the widget that takes the text last, such as `button.setToolTip`.
        text: In English.
        before: What the method takes before the text, such as the number of a tab.
    """
    widget: Any = setter.__self__  # type: ignore[attr-defined]
    name: str = setter.__name__
    said: dict[tuple[Any, ...], str] = vars(widget).setdefault(_SAID, {})
    key = (name, *before)
    said[key] = text
    setter(*before, tr(text))


def forget(widget: Any, setter: Callable[..., Any]) -> None:
    """Forgets what was put with a setter: what it belonged to, such as the items of a list, is gone."""
    said = vars(widget).get(_SAID, {})
    for key in [key for key in said if key[0] == setter.__name__]:
        del said[key]


def sources() -> list[str]:
    """Returns every pattern of the program, in English."""
    patterns = _FOLDER / "patterns.json"
    return list(json.loads(patterns.read_text(encoding="utf-8")))


def current() -> str:
    """Returns the code of the language that is spoken."""
    return _Spoken.code


def resolved(wish: str) -> str:
    """Returns the language for a wish: a code, or `system` for the first of the desktop's languages that we speak."""
    if wish in LANGUAGES:
        return wish
    for name in QLocale.system().uiLanguages():
        code = name.replace("-", "_")
        for ours in LANGUAGES:
            if code == ours or code.startswith(f"{ours.split('_')[0]}_") or code == ours.split("_")[0]:
                return ours if not code.startswith(("zh_Hant", "zh_TW", "zh_HK")) else ENGLISH
    return ENGLISH


def set_language(wish: str) -> None:
    """Speaks another language from now on, also in what is shown already."""
    code = resolved(wish)
    if code == _Spoken.code:
        return
    _Spoken.code, _Spoken.book = code, _book(code)
    _teach_qt(code)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setFont(for_language(app.font(), code))
    for widget in QApplication.allWidgets():
        retranslate(widget)


def retranslate(widget: Any) -> None:
    """Says the texts of one widget anew, and lets it find its size."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        widget.setFont(for_language(widget.font(), _Spoken.code))
    for (name, *before), text in getattr(widget, _SAID, {}).items():
        getattr(widget, name)(*before, tr(text))
    QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    widget.updateGeometry()
    widget.update()


@cache
def _book(code: str) -> "Phrasebook | None":
    """Returns what a language is said with. It is kept: whoever changes back has it at once."""
    translator = QTranslator()
    if code == ENGLISH or not translator.load(f"gpuwizard_{code}.qm", str(_FOLDER)):
        return None
    from gpuwizard.language.phrasebook import Phrasebook  # Whoever reads English does without.

    return Phrasebook(sources(), partial(_look_up, translator))


def _look_up(translator: QTranslator, text: str) -> str:
    return translator.translate(_CONTEXT, text) or ""


def _teach_qt(code: str) -> None:
    from PySide6.QtCore import QLibraryInfo

    app = QApplication.instance()
    if app is None:
        return
    if _Spoken.of_qt is not None:
        app.removeTranslator(_Spoken.of_qt)
    made = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _Spoken.of_qt = made if made.load(f"qtbase_{code}", folder) else None
    if _Spoken.of_qt is not None:
        app.installTranslator(_Spoken.of_qt)
