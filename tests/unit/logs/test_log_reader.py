"""Reading whole logs: prefixes, colours, odd line ends, repeats, floods, size."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from gpuwizard.logs import FAMILIES, read
from gpuwizard.logs.blocks import blocks
from gpuwizard.logs.explain import explain
from gpuwizard.logs.message import Pattern, Row
from gpuwizard.logs.reader import Reader

FAILURE = "failed call to cuInit: UNKNOWN ERROR (303)"


def kinds(text: str) -> list[str]:
    return [message.kind for message in read(text)]


def test_prefixes_of_other_tools_do_not_hide_a_message() -> None:
    for prefix in (
        "2026-11-21 08:47:52.378615: E external/local_xla/xla/stream_executor/cuda/cuda_driver.cc:274] ",
        "E0000 00:00:1795246793.891558   26759 cuda_platform.cc:52] ",
        "trainer-1  | ",
        "Nov 21 08:57:29 box run.sh[80783]: ",
        "#12 37.55 ",
        "\x1b[31m",
        "\ufeff",
    ):
        assert "cuinit-failed" in kinds(prefix + FAILURE), prefix


def test_colours_are_taken_out_of_the_text_that_is_shown() -> None:
    (message,) = read("\x1b[1;31m" + FAILURE + "\x1b[0m")
    assert message.text == FAILURE


def test_line_numbers_count_lines_as_an_editor_does() -> None:
    text = "one\r\ntwo\r\n" + FAILURE + "\r\n"
    assert [message.line for message in read(text)] == [3]


def test_a_progress_bar_on_the_same_line_does_not_hide_a_message() -> None:
    text = "first\n" + "10% \r20% \r30% \r" + FAILURE
    assert [(message.kind, message.line) for message in read(text)] == [("cuinit-failed", 2)]


def test_repeated_messages_are_folded_and_the_first_line_is_kept() -> None:
    text = "\n".join(["x", FAILURE, "y", FAILURE])
    assert [message.line for message in read(text)] == [2]


def test_a_message_that_was_wrapped_is_read_as_one() -> None:
    text = (
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 24.00 MiB. GPU 0\n"
        "has a total capacity of 90.00 GiB of which 16.00 MiB is free. Process 5 has\n"
        "80.00 GiB memory in use. Including non-PyTorch memory, this process has 9.00\n"
        "GiB memory in use."
    )
    message = read(text)[0]
    assert [one.kind for one in read(text) if one.family != "belonging"] == ["out-of-memory"]
    assert (message.facts["own"], message.facts["others"]) == (str(9 * 2**30), str(80 * 2**30))


def test_a_message_is_read_across_the_edge_of_a_block() -> None:
    for filler in range(395, 405):
        lines = [f"line {chr(97 + number % 26) * (number % 7 + 1)} {number}" for number in range(filler)]
        text = "\n".join(
            [
                *lines,
                "ImportError: DLL load failed while importing _pywrap_tensorflow_internal:",
                "  找不到指定的模块。",
            ]
        )
        message = next(message for message in read(text) if message.kind == "dll-load-failed")
        assert message.facts["number"] == "126"


def test_lines_may_come_from_an_iterable() -> None:
    lines = (line for line in ["start\n", FAILURE + "\n"])
    assert [message.line for message in read(lines)] == [2]


def test_a_flood_is_read_once_and_hides_nothing_after_it() -> None:
    flood = [f"failed to allocate {n}.5MiB ({n} bytes) from device: CUDA_ERROR_OUT_OF_MEMORY" for n in range(5000)]
    text = "\n".join([*flood, FAILURE])
    assert [kind for kind in kinds(text) if kind != "gpus-named"] == ["allocation-failed", "cuinit-failed"]


def test_an_endless_line_is_read_to_its_end() -> None:
    assert "cuinit-failed" in kinds("x " * 100_000 + FAILURE)


def test_a_log_comes_in_blocks_of_whole_lines_and_nothing_is_lost() -> None:
    lines = [f"step {number} of many, all is well\n" for number in range(100_000)]
    text = "".join(lines).encode()
    pieces = [text[start : start + 70_001] for start in range(0, len(text), 70_001)]
    got = list(blocks(pieces))
    assert b"".join(got) == text
    assert len(got) > 2
    assert all(block.endswith(b"\n") for block in got)


def test_text_of_powershell_is_read_whatever_its_encoding() -> None:
    text = "first\r\n" + FAILURE + "\r\n"
    assert [(m.kind, m.line) for m in read(text.encode("utf-16"))] == [("cuinit-failed", 2)]
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"):
        for size in (1, 7, 4096):
            raw = text.encode(encoding)
            parts = [raw[start : start + max(size, 8)] for start in range(0, len(raw), max(size, 8))]
            assert [(m.kind, m.line) for m in read(parts)] == [("cuinit-failed", 2)], (encoding, size)


def test_progress_bars_in_one_line_keep_the_numbers_of_the_lines_right() -> None:
    bar = "\r".join(f"{number}/500 [====>....] loss: 0.{number}" for number in range(500))
    text = "\r\n".join([bar, "second", bar, FAILURE, bar])
    assert [(message.kind, message.line) for message in read(text)] == [("cuinit-failed", 4)]


def test_one_bad_line_in_the_middle_of_a_long_training_is_found() -> None:
    steps = [f"Epoch {n % 9}/9 - loss: 0.{n:05d} [{'=' * (n % 30)}>]" for n in range(60_000)]
    text = "\n".join([*steps, FAILURE, *steps])
    assert [(message.kind, message.line) for message in read(text)] == [("cuinit-failed", 60_001)]


@settings(max_examples=150, deadline=None)
@given(st.text())
def test_any_text_is_read_without_an_error(text: str) -> None:
    explain(text)


WORDS = sorted({word for family in FAMILIES for row in family.rows for word in row.words})


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=12), st.integers().map(str)), max_size=40))
def test_pieces_of_messages_in_any_order_are_read_without_an_error(pieces: list[str]) -> None:
    explain(" ".join(pieces))
    explain("\n".join(pieces))


class Counting:
    """Stands in for a pattern and counts how often it is tried."""

    def __init__(self, pattern: Pattern) -> None:
        self.pattern = pattern
        self.tried = 0

    def search(self, text: str) -> re.Match[str] | None:
        self.tried += 1
        return self.pattern.search(text)


def test_text_about_something_else_is_hardly_ever_searched() -> None:
    """The words are looked for first; only lines that hold one are searched with patterns."""
    counters: list[Counting] = []

    def counted(row: Row) -> Row:
        counters.append(Counting(row.pattern))
        return Row(row.kind, row.words, counters[-1], row.facts, row.refine, row.span)  # type: ignore[arg-type]

    families = tuple(
        type(family)(family.name, tuple(counted(row) for row in family.rows), family.context) for family in FAMILIES
    )
    words = ["alpha", "bravo", "charlie", "delta", "river", "meadow", "stone", "glass"]
    lines = [f"{words[n % 8]} {words[n // 8 % 8]} {words[n // 64 % 8]} {words[n // 512 % 8]}" for n in range(4000)]
    assert Reader(families).read("\n".join(lines)) == ()
    assert sum(counter.tried for counter in counters) == 0


def test_patterns_do_not_backtrack_without_bound() -> None:
    """Ten times the text may cost about ten times as much, not a hundred times: measured generously."""
    import time

    def cost(size: int) -> float:
        text = " ".join(word + " '" for word in WORDS)[:400] * size
        begin = time.perf_counter()
        for family in FAMILIES:
            for row in family.rows:
                for start in row.words[:1]:
                    row.pattern.search((start + text)[: 400 * size])
        return time.perf_counter() - begin

    cost(2)
    small, large = min(cost(2) for _ in range(3)), min(cost(20) for _ in range(3))
    assert large < small * 60 + 0.05
