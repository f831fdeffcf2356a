"""What a command prints is shown as a terminal would show it at last, and no flood fills the memory."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpuwizard.engine.screen import LONGEST_LINE, MOST_WAITING, Screen


def shown(*pieces: str) -> tuple[str, ...]:
    screen = Screen(100)
    for piece in pieces:
        screen.feed(piece)
    return screen.last_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one\ntwo\n", ("one", "two")),
        ("one\r\ntwo\r\n", ("one", "two")),
        ("  0%\r 50%\r100%\n", ("100%",)),
        ("downloading 1 of 2\rdone\x1b[K\n", ("done",)),
        ("longer text\rshort\n", ("shortr text",)),
        ("\x1b[2Kx\x1b[1;32mgreen\x1b[0m\n", ("xgreen",)),
        ("\x1b]0;a title\x07text\n", ("text",)),
        ("\x1b]8;;https://x.example\x1b\\link\x1b]8;;\x1b\\\n", ("link",)),
        ("ab\x08c\n", ("ac",)),
        ("bell\x07 and \x00nul\n", ("bell and nul",)),
        ("Proceed ([y]/n)? ", ("Proceed ([y]/n)?",)),
        ("\n\n", ("", "")),
    ],
)
def test_text_becomes_lines(text: str, lines: tuple[str, ...]) -> None:
    assert shown(text) == lines
    assert shown(*text) == lines, "letter by letter it must be the same"


@given(st.lists(st.text(st.sampled_from("ab\r\n\x1b[0;mK]\x07\\\x08 é"), max_size=12), max_size=8))
def test_it_does_not_matter_where_the_output_is_cut(pieces: list[str]) -> None:
    assert shown(*pieces) == shown("".join(pieces))


def test_a_flood_of_lines_keeps_the_last_ones_and_says_so() -> None:
    screen = Screen(5)
    screen.feed("".join(f"line {number}\n" for number in range(5 * MOST_WAITING)))
    first, *rest = screen.fetch()
    assert first == f"[{4 * MOST_WAITING} lines left out]"
    assert len(rest) == MOST_WAITING
    assert screen.last_lines == tuple(f"line {5 * MOST_WAITING - left}" for left in (5, 4, 3, 2, 1))
    assert screen.fetch() == ()


def test_a_line_without_end_is_cut() -> None:
    screen = Screen(5)
    for _ in range(100):
        screen.feed("x" * LONGEST_LINE)
    assert len(screen.current) == LONGEST_LINE


def test_an_escape_without_end_is_not_held_for_ever() -> None:
    assert shown("\x1b[" + "1" * 5000, "\nafter\n")[-1] == "after"
