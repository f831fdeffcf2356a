"""Keeps the languages up to date: `python -m translations.update`.

1. Reads the texts out of the program and brings the .ts files in line: new texts are unfinished, gone ones fall away.
2. Builds a .qm from each with Qt's `lrelease`, and the list of patterns that the window needs to find them.

Give `--take FILE` and a language to take translations over from a JSON object (English text to translated text).
"""

import argparse
import json
import subprocess
from pathlib import Path

import PySide6

from translations.extract import PACKAGE, texts
from translations.problems import problem
from translations.ts_file import Entry, read, write

FOLDER = Path(__file__).parent
BUILT = PACKAGE / "resources" / "languages"
LANGUAGES = ("de", "es", "ja", "zh_CN")


def main() -> int:
    """Runs the command. Returns 1 where something is unfinished or wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--take", nargs=2, action="append", default=[], metavar=("LANGUAGE", "FILE"))
    for language, file in parser.parse_args().take:
        take_over(language, json.loads(Path(file).read_text(encoding="utf-8")))
    bad = sum(update(language) for language in LANGUAGES)
    build()
    return 1 if bad else 0


def update(language: str) -> int:
    """Brings a .ts file in line with the program. Returns how many entries are unfinished or wrong."""
    path = FOLDER / f"gpuwizard_{language}.ts"
    known = read(path)
    entries = [
        Entry(text.source, known[text.source].said if text.source in known else "", text.place, text.note)
        for text in texts().values()
    ]
    write(path, language, entries)
    missing = sum(not entry.said for entry in entries)
    wrong = [(entry.source, told) for entry in entries if entry.said and (told := problem(entry.source, entry.said))]
    for source, told in wrong:
        print(f"{language}: {told}: {source}")
    print(f"{language}: {len(entries)} texts, {missing} unfinished, {len(wrong)} wrong")
    return missing + len(wrong)


def take_over(language: str, said: dict[str, str]) -> None:
    """Puts translations into a .ts file."""
    path = FOLDER / f"gpuwizard_{language}.ts"
    known = read(path)
    for source, text in said.items():
        old = known.get(source, Entry(source))
        known[source] = Entry(source, text, old.place, old.note)
    write(path, language, list(known.values()))


def build() -> None:
    """Makes what is shipped."""
    BUILT.mkdir(exist_ok=True)
    tool = next(path for path in Path(PySide6.__file__).parent.rglob("lrelease*") if path.is_file())
    for language in LANGUAGES:
        source, made = FOLDER / f"gpuwizard_{language}.ts", BUILT / f"gpuwizard_{language}.qm"
        subprocess.run([str(tool), "-silent", "-nounfinished", str(source), "-qm", str(made)], check=True)
    patterns = json.dumps(list(texts()), ensure_ascii=False, indent=0)
    (BUILT / "patterns.json").write_text(patterns + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
