"""The pieces of which Markdown is made. What comes from the machine becomes no HTML, no formatting and no link."""

import re
from collections.abc import Iterable, Iterator

from gpuwizard.model.fix import Command
from gpuwizard.report.wording import SHELL_WORDS, printable

_FENCE_WORDS = {"bash": "bash", "powershell": "powershell", "cmd": "bat"}


def escape(text: str) -> str:
    """Returns text on one line that Markdown shows as it is."""
    text = re.sub(r"\s+", " ", printable(text)).strip()
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # An underscore inside a word formats nothing, and a web address must stay one.
    text = re.sub(r"([\\`*\[\]|~$]|(?<!\w)_|_(?!\w))", r"\\\1", text)
    # At the beginning of a line these would make a list, a heading or a rule.
    text = re.sub(r"^(?=[-+=#])|(?<=^\d)(?=[.)]\s)|(?<=^\d\d)(?=[.)]\s)", r"\\", text)
    # A zero-width space keeps @name and #12 from being taken for a person and an issue.
    return re.sub(r"(@|#|\b[Gg][Hh]-)(?=\w)", r"\1&#8203;", text)


def code(text: str) -> str:
    """Returns text on one line as a code span that no backtick in it can end."""
    text = re.sub(r"\s+", " ", printable(text)).strip()
    if not text:
        return ""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def fence(text: str, language: str = "") -> list[str]:
    """Returns the lines of a code block that no backticks in the text can end."""
    text = printable(text).strip("\n")
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    ticks = "`" * max(3, longest + 1)
    return [f"{ticks}{language}", *text.split("\n"), ticks]


def commands_of(commands: Iterable[Command]) -> Iterator[str]:
    """Yields each command in a block of its own, under the name of its shell."""
    for command in commands:
        yield from (f"{SHELL_WORDS[command.shell]}:", "")
        yield from (*fence(command.text, _FENCE_WORDS[command.shell]), "")


def paragraphs(text: str) -> Iterator[str]:
    """Yields the paragraphs of a text, each with an empty line after it."""
    for paragraph in re.split(r"\n\s*\n", text):
        if paragraph.strip():
            yield from (escape(paragraph), "")


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Returns the lines of a table; every cell stands on one line."""
    cells = [[escape(cell) for cell in row] for row in rows]
    if not cells:
        return ["Nothing was told."]
    return [_row(head), _row(["---"] * len(head)), *map(_row, cells)]


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def folded(title: str, text: str) -> list[str]:
    """Returns a text as it is, folded under a title."""
    return ["<details>", f"<summary>{title}</summary>", "", *fence(text, "text"), "", "</details>", ""]


def shortened(text: str, limit: int) -> str:
    """Keeps the beginning and the end, where a log says most, and tells how much was left out."""
    if len(text) <= limit:
        return text
    head = text[: limit // 3].rpartition("\n")[0] or text[: limit // 3]
    tail = text[-(limit - limit // 3) :].partition("\n")[2] or text[-(limit - limit // 3) :]
    left_out = len(text) - len(head) - len(tail)
    return f"{head}\n[... {left_out} characters left out; the HTML and JSON reports hold them ...]\n{tail}"
