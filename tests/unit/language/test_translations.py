"""Every text of the program is translated, nothing stale is kept, and what is shipped was built from it."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from translations.extract import texts, texts_of
from translations.problems import problem
from translations.ts_file import CONTEXT, Entry, read, write
from translations.update import BUILT, FOLDER, LANGUAGES

each_language = pytest.mark.parametrize("language", LANGUAGES)
HINT = "run `python -m translations.update` and translate what it names"


@each_language
def test_no_text_is_missing_or_stale(language: str) -> None:
    entries = read(FOLDER / f"gpuwizard_{language}.ts")
    program = set(texts())
    assert program - set(entries) == set(), HINT
    assert set(entries) - program == set(), HINT
    assert [entry.source for entry in entries.values() if not entry.said] == [], HINT


@each_language
def test_no_translation_loses_a_hole_a_key_or_a_command(language: str) -> None:
    entries = read(FOLDER / f"gpuwizard_{language}.ts").values()
    assert [(told, entry.source) for entry in entries if (told := problem(entry.source, entry.said))] == []


@each_language
def test_what_is_shipped_says_what_the_translators_wrote(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(BUILT / f"gpuwizard_{language}.qm"))
    for entry in read(FOLDER / f"gpuwizard_{language}.ts").values():
        assert translator.translate(CONTEXT, entry.source) == entry.said, HINT


def test_the_list_of_patterns_is_that_of_the_program() -> None:
    assert json.loads((BUILT / "patterns.json").read_text(encoding="utf-8")) == list(texts()), HINT


def test_plurals_and_choices_become_patterns_of_their_own() -> None:
    code = "def f(n, name):\n    return f\"{n} file{'' if n == 1 else 's'} of {name.title} stay here.\"\n"
    assert [text.source for text in texts_of(code, "ui/x.py")] == [
        "{n} file of {title} stay here.",
        "{n} files of {title} stay here.",
    ]


def test_commands_and_expressions_are_no_texts_for_people() -> None:
    code = (
        'A = "pip install torch==2.0"\nB = re.compile("a b c")\n"""A docstring."""\nC = "/usr/lib x"\nD = x == "a b"\n'
    )
    assert list(texts_of(code, "causes/x.py")) == []


@pytest.mark.parametrize(
    ("source", "said", "told"),
    [
        ("Update {name}", "Aktualisieren", "lost a hole"),
        ("Update", "{name}", "has a hole that the English text has not"),
        ("&Copy", "Kopieren", "has another number of keys to press (&)"),
        ("Use nvidia-smi.", "Nutzen Sie das.", "lost nvidia-smi"),
        ("Open…", "Öffnen", "lost its dots"),
        ("&Open…", "打开(&O)…", ""),
        ("Ask pip for it.", "用pip安装。", ""),
    ],
)
def test_faults_of_a_translation_are_named(source: str, said: str, told: str) -> None:
    assert problem(source, said) == told


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    entries = [Entry("Ja & <nein>", "Sí & <no>", "ui/x.py", "a = 'b'"), Entry("New", "", "ui/y.py")]
    write(tmp_path / "x.ts", "es", entries)
    assert list(read(tmp_path / "x.ts").values()) == entries
