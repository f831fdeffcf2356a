"""Takes a bash command line apart as far as is needed to change a path inside quotes without breaking it."""

import re
from typing import NamedTuple

LIVE = "\0"  # stands for text that bash itself expands, such as $HOME or a wildcard
_OPERATORS = " \t\n;&|()<>"
_PLAIN = re.compile(r"[\w@%+=:,./-]")
_EXPANSION = re.compile(r"\$(?:\{[^}\n]*\}|[A-Za-z_]\w*|[0-9@#?$!*-])|`(?:[^`\\]|\\.)*`")


class UnfinishedError(ValueError):
    """The text ends inside quotes, or holds something that is not understood here."""


class Atom(NamedTuple):
    """One character that reaches the program (`value`), or a piece that bash expands (`value` is LIVE).

    `quoted` tells whether it stood in double quotes, where an expansion is not split at blanks.
    """

    raw: str
    value: str
    quoted: bool


class Word(NamedTuple):
    """A word, with the place that it has in the text."""

    start: int
    end: int
    atoms: tuple[Atom, ...]

    @property
    def value(self) -> str:
        """What the word means, one character for each atom."""
        return "".join(atom.value for atom in self.atoms)


def split(text: str) -> list[Word]:
    """Returns the words of a command line. Comments and operators are left out.

    Raises:
        UnfinishedError: When a quote is not closed.
    """
    words, position = [], 0
    while position < len(text):
        if text[position] in _OPERATORS:
            position += 1
        elif text[position] == "#":
            position = (text.find("\n", position) + 1) or len(text)
        else:
            word = _word(text, position)
            words.append(word)
            position = word.end
    return words


def join(atoms: list[Atom], inserts: dict[int, tuple[int, str]]) -> str:
    """Returns a word again, with stretches of it replaced by variables.

    Args:
        atoms: The word.
        inserts: First atom of a stretch: the atom after its last, and the variable that takes its place ("$HOME").
    """
    out, in_quotes, position = [], False, 0
    while position < len(atoms):
        end, piece = inserts.get(position, (position + 1, ""))
        piece, quotes = (piece, True) if piece else _spell(atoms[position], in_quotes)
        if quotes is not None and quotes != in_quotes:
            out.append('"')
            in_quotes = quotes
        out.append(piece)
        position = end
    return "".join(out) + ('"' if in_quotes else "")


def _spell(atom: Atom, in_quotes: bool) -> tuple[str, bool | None]:
    """Returns how an atom is written, and whether that must be inside (True) or outside (False) of quotes."""
    if atom.value == LIVE:
        return atom.raw, atom.quoted
    if atom.value == "!":  # an interactive bash expands it inside double quotes too
        return "\\!", False
    if in_quotes or atom.quoted or not _PLAIN.fullmatch(atom.value):
        return ("\\" + atom.value if atom.value in '\\"$`' else atom.value), True
    return atom.value, None


def _word(text: str, start: int) -> Word:
    atoms: list[Atom] = []
    position = start
    while position < len(text) and text[position] not in _OPERATORS:
        character = text[position]
        if character == "'":
            end = _find(text, "'", position + 1)
            atoms += [Atom(value, value, True) for value in text[position + 1 : end]]
            position = end + 1
        elif character == '"':
            position = _double_quoted(text, position + 1, atoms)
        else:
            atom = _bare(text, position)
            atoms.append(atom)
            position += len(atom.raw)
    return Word(start, position, tuple(atoms))


def _double_quoted(text: str, position: int, atoms: list[Atom]) -> int:
    """Reads up to the closing quote into `atoms`; returns the position behind it."""
    while position < len(text) and text[position] != '"':
        raw = _expansion(text, position)
        if raw:
            atoms.append(Atom(raw, LIVE, True))
        elif text[position] == "\\" and text[position + 1 : position + 2] in ("$", "`", '"', "\\"):
            raw = text[position : position + 2]
            atoms.append(Atom(raw, raw[1], True))
        else:
            raw = text[position]
            atoms.append(Atom(raw, raw, True))
        position += len(raw)
    if position >= len(text):
        raise UnfinishedError('no closing "')
    return position + 1


def _bare(text: str, position: int) -> Atom:
    raw = _expansion(text, position)
    if raw:
        return Atom(raw, LIVE, False)
    character = text[position]
    if character == "\\":
        raw = text[position : position + 2]
        return Atom(raw, LIVE, False) if raw in ("\\", "\\\n") else Atom(raw, raw[1], True)
    return Atom(character, LIVE if character in "*?[]{}~!^" else character, False)


def _expansion(text: str, position: int) -> str:
    """Returns the expansion that begins here ("$HOME", "$(pwd)"), or an empty text."""
    if text.startswith("$'", position):
        raise UnfinishedError("$'...' is not taken apart")
    if not text.startswith("$(", position):
        found = _EXPANSION.match(text, position)
        return found[0] if found else ""
    depth = 0
    for end in range(position + 1, len(text)):
        depth += {"(": 1, ")": -1}.get(text[end], 0)
        if depth == 0:
            return text[position : end + 1]
    raise UnfinishedError("no closing )")


def _find(text: str, wanted: str, position: int) -> int:
    end = text.find(wanted, position)
    if end < 0:
        raise UnfinishedError(f"no closing {wanted}")
    return end
