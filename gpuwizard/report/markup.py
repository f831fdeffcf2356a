"""The pieces of which Markdown is made. What comes from the machine becomes no HTML, no formatting and no link."""

import html
import re
from collections.abc import Iterable, Iterator

from gpuwizard.model.fix import Command
from gpuwizard.report.wording import SHELL_WORDS, printable

# A path on Windows, which may have blanks within, one on Linux, or a mask such as <user>. No backtick that would end a
# code span is in it, and no bar that would end the cell of a table.
_PATH = re.compile(
    r"(?<![\w\\])[A-Za-z]:\\(?:[^\s`|\\:;,*?\"]+(?: [^\s`|\\:;,*?\"]+)*\\)*[^\s`|]*"
    r"|(?<![\w:/.~<])(?:~|\.{1,2})?/[^\s`|]+"
    r"|(?:[A-Z]+-)?<(?:user|host|ip|key|login|mac|secret|serial|sid|token|uuid)>"
)
_AFTER_A_PATH = ".,;:!?)]}'\"”’"
_FENCE_WORDS = {"bash": "bash", "powershell": "powershell", "cmd": "bat"}


def escape(text: str) -> str:
    """Returns text on one line that Markdown shows as it is.

    A path with signs that Markdown would need marked becomes a code span: there it can be read and copied as it is.
    """
    text = _one_line(text)
    parts, end = [], 0
    for found in _PATH.finditer(text):
        path = found[0].rstrip(_AFTER_A_PATH)
        if "://" not in path and _marked(path) != path:
            parts += [_marked(text[end : found.start()]), code(path)]
            end = found.start() + len(path)
    whole = "".join((*parts, _marked(text[end:])))
    # At the beginning of a line these would make a list, a heading or a rule.
    return re.sub(r"^(?=[-+=#])|(?<=^\d)(?=[.)]\s)|(?<=^\d\d)(?=[.)]\s)", r"\\", whole)


def escape_html(text: str) -> str:
    """Returns text on one line for a heading that is written in HTML: there no mark of Markdown counts."""
    return _calling_nobody(html.escape(_one_line(text), quote=False))


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", printable(text)).strip()


def _marked(text: str) -> str:
    text = html.escape(text, quote=False)
    # An underscore inside a word formats nothing, and a web address must stay one.
    return _calling_nobody(re.sub(r"([\\`*\[\]|~$]|(?<!\w)_|_(?!\w))", r"\\\1", text))


def _calling_nobody(text: str) -> str:
    """A zero-width space keeps @name and #12 from being taken for a person and an issue."""
    return re.sub(r"(@|#|\b[Gg][Hh]-)(?=\w)", r"\1&#8203;", text)


def code(text: str) -> str:
    """Returns text on one line as a code span that no backtick in it can end."""
    text = _one_line(text)
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
