"""Every sentence about every recorded machine is said whole, and the same at every start, in all languages."""

import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import recorded

from gpuwizard.language.typography import full_stop, tidy
from translations.update import LANGUAGES

each_language = pytest.mark.parametrize("language", LANGUAGES)
SCRIPT, ROOT = Path(recorded.__file__), Path(__file__).parents[3]
# English words that no German, Spanish, Chinese or Japanese sentence has.
ENGLISH = re.compile(
    r"(?<![\w.-])(?:[Tt]he|[Ii]s|are|were|not|with|which|[Tt]his|that|and|for|has|have|from|than|its|been|"
    r"it|cannot|could|there|needs|found|newer|here)(?![\w.-])"
)
QUOTED = re.compile(r'"[^"]*"|“[^”]*”|„[^“]*“|«[^»]*»|「[^」]*」|and-cuda')
# A full stop within a clause, and a stop beside another stop.
BROKEN = {
    "ja": re.compile("。(?:です|で。|に|[をはとが]|の(?!ち))|、。|。。|ですです|^ "),
    "zh_CN": re.compile("。[时的，；：）后]|[,，、]。|。。|否 |^ "),
    "de": re.compile(r"(?<!\.)\.\.(?!\.)|\.[,;:](?![ \\/])|^ "),
    "es": re.compile(r"(?<!\.)\.\.(?!\.)|\.[,;:](?![ \\/])|^ "),
}


@pytest.mark.parametrize("seed", ["0", "4"])
def test_it_is_said_the_same_at_every_start(seed: str) -> None:
    languages = ["de", "ja"]
    paths = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths}
    command = [sys.executable, str(SCRIPT), *languages]
    told = subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True, encoding="utf-8").stdout
    assert json.loads(told) == [recorded.said(language) for language in languages]


@each_language
def test_a_text_of_the_program_has_its_own_translation(language: str) -> None:
    whole = {source: text for source, text in recorded.translations(language).items() if "{" not in source and text}
    say = recorded.book(language).say
    assert {source: say(source) for source in whole} == {source: tidy(text) for source, text in whole.items()}


@each_language
def test_a_title_is_the_same_as_a_sentence_and_as_a_verdict(language: str) -> None:
    known, say = recorded.translations(language), recorded.book(language).say
    others = {text[:1].lower() + text[1:] for text in known}
    for title in [text for text in recorded.texts() if text in known and " " in text and text[-1].isalpha()]:
        if f"{title}." in known or (title[0].isupper() and title[:1].lower() + title[1:] in known):
            continue
        ending = tidy(known[title]) + full_stop(known[title])
        assert say(f"{title}.") == ending or title in others
        if title[0].isupper() and not title[1].isupper():
            assert say(f"Failed: {title[0].lower()}{title[1:]}.").endswith(ending)


@each_language
def test_no_sentence_is_translated_in_part(language: str) -> None:
    said, known = recorded.said(language), recorded.translations(language)
    left = {text: told for text, told in said.items() if english_in(told, recorded.texts()[text])}
    assert {text: told for text, told in left.items() if told != known.get(text)} == {}


@each_language
def test_no_sentence_ends_within_another(language: str) -> None:
    said = recorded.said(language).items()
    found = {text: told for text, told in said if (wrong := BROKEN[language].search(told)) and wrong[0] not in text}
    assert found == {}


def english_in(told: str, machine: str) -> list[str]:
    """Returns the English words of a text that no program printed on the machine."""
    bare = " ".join(QUOTED.sub(" ", told).split())
    return [
        word[0] for word in ENGLISH.finditer(bare) if not any(part in printed(machine) for part in around(bare, word))
    ]


def around(text: str, word: re.Match[str]) -> tuple[str, str]:
    """Returns the word with the one before it, and with the one after it."""
    before, after = text[: word.start()].split(), text[word.end() :].split()
    first = f"{before[-1]} {word[0]}" if before else word[0]
    return first, f"{word[0]} {after[0].rstrip('.。）)')}" if after else first


@cache
def printed(machine: str) -> str:
    """Returns everything that was recorded on a machine."""
    recording = (recorded.MACHINES / f"{machine}.json").read_text(encoding="utf-8")
    return " ".join(re.sub(r"\\[nrt]", " ", recording).replace("\\\\", "\\").replace('\\"', '"').split())
