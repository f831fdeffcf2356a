"""Finds the texts for people in the program, as patterns with holes.

Qt's own tool finds only what is wrapped in a call of its own. Ours are plain sentences in rooms that know nothing of
Qt, so they are read from the syntax tree: an f-string is a pattern, and what it computes is a hole.
"""

import ast
import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gpuwizard.language.template import AROUND
from translations.prose import is_prose

PACKAGE = Path(__file__).parents[1] / "gpuwizard"
# What a window can show. A room that is not named here speaks to terminals, logs or nobody.
ROOMS = ("causes", "checks", "diagnosis", "engine", "model", "probes", "setup", "ui", "wizard")
FILES = (
    "catalog/cuda_errors.py",
    "catalog/exit_status.py",
    "catalog/library_errors.py",
    "catalog/packages.py",
    "catalog/windows_errors.py",
    "catalog/xids.py",
    "probes/child/nvml.py",
    "logs/benign.py",
    "logs/explain.py",
    "report/knowledge.py",
    "report/plan_view.py",
    "report/seen_view.py",
    "report/bars.py",
    "report/wording.py",
    "report/done.py",
    "report/reading.py",
    "report/files.py",
    "report/compare_words.py",
    "report/facts_view.py",
    "report/names.py",
)
NOT_SHOWN = ("causes/document.py", "causes/document_examples.py", "ui/fonts.py", "ui/crash_log.py")
WITH_LABELS = ("ui", "wizard", "diagnosis", "model", "report", "setup", "causes")
# What is given to these is not shown.
_SILENT = re.compile(
    "compile|search|match|fullmatch|sub|findall|startswith|endswith|partition|split|removeprefix|removesuffix|r?glob|get"
    "|getattr|setattr|cast|setProperty|setObjectName|property|TypeVar|Literal|import_module|getLogger|debug|info|exception"
)
# Words that stand alone in a table or join the parts of a list; elsewhere a lone small word is a name of the program.
WORDS = (
    *("and", "or", "active", "on", "off", "yes", "no", "none", "unknown", "missing", "found", "crashed", "failed"),
    *("both", "works", "crashes", "passes", "answers", "loaded", "computer", "one", "enough", "met", "whole", "free"),
    *("passed", "blocked"),
    *("good", "not good", "worth a look", "(empty)", "about", "this", "key", "taken", "looking", "Driver"),
    *("Restart the computer", "Restart the machine that runs the container"),
    *("lane", "lanes", "left", "right", "Entry {number}", "crashed {name}", "none ({problem})", "failed: {error}"),
)
# They are compared with the beginning of a title, never shown.
NOT_TEXTS = {"This", "The", "A", "An", "No", "Another", "Two", "Something", "Other", "Several", "Your", "Math"}
_HOLE, _BRACE = re.compile(r"\{\w+\}"), re.compile(r"[{}]")
_OR = "Or "
_MOST_FORMS = 6
_LONGEST_NOTE = 300


@dataclass(frozen=True)
class Text:
    """A pattern and where it stands: `note` tells a translator what fills its holes."""

    source: str
    place: str
    note: str = ""


def texts() -> dict[str, Text]:
    """Returns every pattern of the program once, in the order of the files."""
    found = {word: Text(word, "language/phrasebook.py") for word in WORDS}
    for path in sorted((PACKAGE / "resources" / "demo").glob("*.json")):
        machine = json.loads(path.read_text(encoding="utf-8"))
        for source in (machine["title"], machine["about"]):
            found.setdefault(source, Text(source, path.relative_to(PACKAGE).as_posix()))
    for path in _files():
        for text in texts_of(path.read_text(encoding="utf-8"), path.relative_to(PACKAGE).as_posix()):
            found.setdefault(text.source, text)
    return found


def _files() -> Iterator[Path]:
    for room in ROOMS:
        shown = (path for path in (PACKAGE / room).rglob("*.py") if "child" not in path.parts)
        yield from sorted(path for path in shown if path.relative_to(PACKAGE).as_posix() not in NOT_SHOWN)
    yield from (PACKAGE / name for name in FILES)


def texts_of(code: str, place: str) -> Iterator[Text]:
    """Yields the patterns of one file."""
    labels = place.split("/")[0] in WITH_LABELS
    reader = _Reader()
    reader.visit(ast.parse(code))
    for source, expressions in reader.found:
        if _BRACE.search(_HOLE.sub("", source)) or source in NOT_TEXTS or not is_prose(source, labels):
            continue
        made = (f"{name} = {reader.assigned[text]}" for name, text in expressions if text in reader.assigned)
        note = "; ".join(made)[:_LONGEST_NOTE]
        yield Text(source, place, note)
        if source.startswith(_OR):  # A plan shows the second way without the word.
            rest = source[len(_OR) :]
            yield Text(rest[:1].upper() + rest[1:], place, note)


class _Reader(ast.NodeVisitor):
    def __init__(self) -> None:
        self.found: list[tuple[str, tuple[tuple[str, str], ...]]] = []
        self.assigned: dict[str, str] = {}

    def visit_Expr(self, node: ast.Expr) -> None:
        if not (isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)):  # not a docstring
            self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        if len(node.targets) == 1 and isinstance(node.targets[0], ast.Name) and isinstance(node.value, ast.IfExp):
            self.assigned[node.targets[0].id] = ast.unparse(node.value)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        node.returns = None
        self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> None:
        """Annotations hold names, not texts."""

    def visit_Compare(self, node: ast.Compare) -> None:
        """What is compared is not shown."""

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_Dict(self, node: ast.Dict) -> None:
        for value in node.values:
            self.visit(value)

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if _SILENT.fullmatch(name):
            self._owner(node.func)
            for default in node.args[1:] if name == "get" else ():
                self.visit(default)
            return
        if name == "format" and isinstance(node.func, ast.Attribute) and _is_text(node.func.value):
            self._add(node.func.value)
        self.generic_visit(node)

    def _owner(self, node: ast.expr) -> None:
        """Reads what a call belongs to: `{"docker": "with Docker"}.get(engine)`."""
        if isinstance(node, ast.Attribute) and not isinstance(node.value, ast.Constant | ast.JoinedStr):
            self.visit(node.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._add(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._add(node)
        self._computed(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if isinstance(node.op, ast.Add) and any(_is_text(side) for side in _terms(node)):
            self._add(node)
            for side in _terms(node):
                self._computed(side)
        else:
            self.generic_visit(node)

    def _computed(self, node: ast.expr) -> None:
        """Reads what a part of a text computes: there can be texts within."""
        if isinstance(node, ast.JoinedStr):
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    self.visit(part.value)
        elif not isinstance(node, ast.Constant):
            self.visit(node)

    def _add(self, node: ast.expr) -> None:
        forms = _forms(node, _Holes())
        for form in forms:
            text = form.text.strip(AROUND)
            if text:
                self.found.append((text, tuple(form.holes)))


@dataclass(frozen=True)
class _Form:
    text: str
    holes: tuple[tuple[str, str], ...] = ()


class _Holes:
    """Gives each expression a name, and another expression another name."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def name(self, node: ast.expr) -> str:
        text = ast.unparse(node)
        if text not in self._names:
            base = (_name(node) or "value").strip("_") or "value"
            taken = set(self._names.values())
            self._names[text] = next(n for n in (base, *(f"{base}{i}" for i in range(2, 99))) if n not in taken)
        return self._names[text]


def _forms(node: ast.expr, holes: _Holes) -> list[_Form]:
    """Returns the forms that a text can have: "{n} file" and "{n} files" for one with a plural."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [_Form(node.value)]
    if isinstance(node, ast.JoinedStr):
        return _joined(node.values, holes)
    if isinstance(node, ast.FormattedValue):
        return _forms(node.value, holes) if _is_choice(node.value) else [_hole(node.value, holes)]
    if isinstance(node, ast.IfExp):
        return [*_forms(node.body, holes), *_forms(node.orelse, holes)] if _is_choice(node) else [_hole(node, holes)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _joined(_terms(node), holes)
    return [_hole(node, holes)]


def _joined(parts: list[ast.expr], holes: _Holes) -> list[_Form]:
    choices = [_forms(part, holes) for part in parts]
    count = 1
    for choice in choices:
        count *= len(choice)
    if count > _MOST_FORMS:
        choices = [
            choice if len(choice) == 1 else [_hole(_inner(part), holes)]
            for choice, part in zip(choices, parts, strict=True)
        ]
    return [
        _Form("".join(one.text for one in row), tuple(hole for one in row for hole in one.holes))
        for row in itertools.product(*choices)
    ]


def _inner(part: ast.expr) -> ast.expr:
    return part.value if isinstance(part, ast.FormattedValue) else part


def _hole(node: ast.expr, holes: _Holes) -> _Form:
    name = holes.name(node)
    return _Form("{" + name + "}", ((name, ast.unparse(node)),))


def _is_choice(node: ast.expr) -> bool:
    return isinstance(node, ast.IfExp) and all(_is_text(side) or _is_choice(side) for side in (node.body, node.orelse))


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _terms(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [*_terms(node.left), *_terms(node.right)]
    return [node]


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Call):
        return _name(node.func)
    if isinstance(node, ast.Subscript):
        return _name(node.value)
    return ""
