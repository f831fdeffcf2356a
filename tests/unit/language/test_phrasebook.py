"""Finished English texts are said in another language, whatever they were put together from."""

import pytest

from gpuwizard.language.phrasebook import Phrasebook

GERMAN = {
    "The driver {version} is too old for {what}.": "Für {what} ist der Treiber {version} zu alt.",
    "this computer": "diesen Computer",
    "The driver is missing": "Der Treiber fehlt",
    "Update it.": "Aktualisieren Sie ihn.",
    "missing": "fehlt",
    "Passed": "Bestanden",
    "TensorFlow, the library, is not here.": "TensorFlow, die Bibliothek, ist nicht hier.",
    "a few minutes": "einige Minuten",
    "and": "und",
    "{name} is {state}": "{name} ist {state}",
    "{distribution} {version} is installed.": "{distribution} {version} ist installiert.",
    "No NVIDIA driver is installed": "Es ist kein NVIDIA-Treiber installiert",
    "No": "Nein",
    "NVIDIA driver": "NVIDIA-Treiber",
    "It cannot use the GPU: {words}.": "Die GPU geht nicht: {words}.",
    "Nobody can use {gpu}.": "Niemand kann {gpu} verwenden.",
    "failed": "gescheitert",
    "{doing} failed: {in_short}": "{doing} ist gescheitert: {in_short}",
    "exit code {exit_code}: {output}": "Exitcode {exit_code}: {output}",
    "The product": "Das Produkt",
    "{count} GPUs": "{count} GPUs insgesamt",
    "{release} to {release2}": "{release} bis {release2}",
    "it reached too far": "es griff zu weit",
    "What was seen: {seen}.": "Gesehen wurde: {seen}.",
    "repeated entries": "wiederholte Einträge",
}


@pytest.fixture
def book() -> Phrasebook:
    return Phrasebook(GERMAN, GERMAN.__getitem__)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The driver 470 is too old for this computer.", "Für diesen Computer ist der Treiber 470 zu alt."),
        # A title that became a sentence, and a sentence that lost its dot.
        ("The driver is missing.", "Der Treiber fehlt."),
        ("Update it", "Aktualisieren Sie ihn"),
        # Two texts of the program in one.
        ("The driver is missing. Update it.", "Der Treiber fehlt. Aktualisieren Sie ihn."),
        ("Passed: The driver is missing", "Bestanden: Der Treiber fehlt"),
        ("libcudnn.so.9: missing", "libcudnn.so.9: fehlt"),
        ("missing: /opt/cudnn", "fehlt: /opt/cudnn"),
        ("A few minutes", "Einige Minuten"),
        ("a few minutes, missing and this computer", "einige Minuten, fehlt und diesen Computer"),
        ("Passed · a few minutes", "Bestanden · einige Minuten"),
        ("2 repeated entries", "2 wiederholte Einträge"),
        ("2 GPUs", "2 GPUs insgesamt"),
        # What stands whole in the program comes before any pattern that fits it too.
        ("No NVIDIA driver is installed.", "Es ist kein NVIDIA-Treiber installiert."),
        (
            "It cannot use the GPU: no NVIDIA driver is installed.",
            "Die GPU geht nicht: Es ist kein NVIDIA-Treiber installiert.",
        ),
        # A hole in the middle of a sentence does not reach into the next one.
        ("Nobody can use this computer. Update it.", "Niemand kann diesen Computer verwenden. Aktualisieren Sie ihn."),
    ],
)
def test_a_text_is_said_however_it_was_put_together(book: Phrasebook, text: str, said: str) -> None:
    assert book.say(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "/usr/lib/libcudnn.so.9",
        "ImportError: libcudnn.so.9: cannot open shared object file",
        "2026-11-21 09:12: W tensorflow] Something. Update it.",
        "NVIDIA GeForce RTX 4090",
        "Warning: missing symbol in liba.so",
    ],
)
def test_what_others_wrote_stays_as_it_is(book: Phrasebook, text: str) -> None:
    assert book.say(text) == text
    assert not book.knows(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The product failed: InternalError: Failed to load this computer",
            "Das Produkt ist gescheitert: InternalError: Failed to load this computer",
        ),
        ("exit code 6: No devices to the product", "Exitcode 6: No devices to the product"),
        (
            "What was seen: The product failed: OSError: this computer is missing. Update it.",
            "Gesehen wurde: Das Produkt ist gescheitert: OSError: this computer is missing. Aktualisieren Sie ihn.",
        ),
        # What we add in brackets is ours.
        ("The product failed: SIGSEGV (it reached too far)", "Das Produkt ist gescheitert: SIGSEGV (es griff zu weit)"),
    ],
)
def test_a_message_within_a_sentence_stays_as_it_is(book: Phrasebook, text: str, said: str) -> None:
    assert book.say(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "NVIDIA GeForce RTX 4060 Laptop GPUs",
        "Unable to determine the handle",
        "GPU is lost",
        "The driver 470 is too old for a device that nobody knows.",
    ],
)
def test_a_sentence_that_is_known_in_part_stays_as_it_is(book: Phrasebook, text: str) -> None:
    assert book.say(text) == text


def test_the_order_of_the_patterns_does_not_matter() -> None:
    texts = ["No NVIDIA driver is installed.", "The product failed: no", "a few minutes and this computer"]
    there, back = (Phrasebook(order, GERMAN.__getitem__) for order in (sorted(GERMAN), sorted(GERMAN, reverse=True)))
    assert [there.say(text) for text in texts] == [back.say(text) for text in texts]


def test_of_two_patterns_that_fit_the_one_with_more_words_counts(book: Phrasebook) -> None:
    assert book.say("The driver 470 is too old for gaming.") == "Für gaming ist der Treiber 470 zu alt."


def test_a_text_without_translation_stays_english() -> None:
    assert Phrasebook(["The driver is missing"], lambda _: "").say("The driver is missing") == "The driver is missing"


def test_the_rows_of_a_long_list_are_said_one_by_one(book: Phrasebook) -> None:
    rows = [f"libcudnn_{number}.so.9: missing" for number in range(100)]
    assert book.say("; ".join(rows)) == "; ".join(row.replace("missing", "fehlt") for row in rows)


CHINESE = {
    "Use {what} first.": "首先使用 {what} 。",
    "the graphics card": "显卡",
    "It works": "可以使用",
    "Passed": "通过",
    "On the left {subject} {left}; on the right it {right}.": "左侧 {subject} {left}；右侧 {right}。",
    "the NVIDIA driver": "NVIDIA 驱动程序",
    "is {version}": "为 {version}",
}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # Blanks stand around names in Latin letters only.
        ("Use the graphics card first.", "首先使用显卡。"),
        ("Use torch first.", "首先使用 torch。"),
        ("Passed: It works", "通过：可以使用"),
        ("It works.", "可以使用。"),
        # Two holes meet: of the ways to part them the one counts whose words are known.
        (
            "On the left the NVIDIA driver is 535; on the right it is 470.",
            "左侧 NVIDIA 驱动程序为 535；右侧为 470。",
        ),
    ],
)
def test_chinese_is_set_as_chinese(text: str, said: str) -> None:
    assert Phrasebook(CHINESE, CHINESE.__getitem__).say(text) == said
