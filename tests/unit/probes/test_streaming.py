"""Bytes that come in pieces become text: UTF-8, and on Windows the code page of its shells line by line."""

from hypothesis import given
from hypothesis import strategies as st

from gpuwizard.probes.streaming import Decoder


def decoded(block: bytes, windows: bool, size: int) -> str:
    decoder = Decoder(windows)
    pieces = [decoder.feed(block[start : start + size]) for start in range(0, len(block), size)]
    return "".join(pieces) + decoder.feed(b"", last=True)


@given(st.text(), st.booleans(), st.integers(1, 5))
def test_utf_8_may_be_cut_anywhere(text: str, windows: bool, size: int) -> None:
    clean = text.encode("utf-8", "replace")
    assert decoded(clean, windows, size) == clean.decode()


@given(st.binary(), st.booleans(), st.integers(1, 5))
def test_no_bytes_stop_it(block: bytes, windows: bool, size: int) -> None:
    assert decoded(block, windows, size).count("\n") == block.count(b"\n")


def test_a_line_of_windows_shells_stands_beside_one_in_utf_8() -> None:
    block = "Käthe\n".encode("cp850") + "Käthe\n".encode() + "ohne Ende: ä".encode("cp850")
    assert decoded(block, True, 3) == "Käthe\nKäthe\nohne Ende: ä"


def test_on_linux_a_question_without_line_end_is_seen_at_once() -> None:
    assert Decoder(False).feed(b"Proceed? ") == "Proceed? "
