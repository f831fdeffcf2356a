"""Puts the shell's own variable for the home folder into a command, so that it hides the user and still works.

A tilde would not do: no shell expands it inside quotes.
"""

import re

from gpuwizard.report import bash_words
from gpuwizard.report.bash_words import UnfinishedError

_POWERSHELL_TOKEN = re.compile(
    r"""(?P<comment>(?:(?<=\s)|^)\#[^\n]*)
    | '(?P<single>(?:[^']|'')*)'
    | "(?P<double>(?:[^"`]|`[\s\S]|"")*)"
    | (?P<bare>[^\s'"|;&(){},]+)
    | (?P<operator>[|;&({\n]+)""",
    re.VERBOSE | re.MULTILINE,
)
# Lines of cmd in which quotes would become part of a value.
_CMD_TAKES_QUOTES_LITERALLY = re.compile(r"(?i)\s*@?(?:set|echo|rem|::|title|prompt)(?=[\s\"]|$)")


def home_variable(shell: str, windows: bool) -> str:
    """Returns what stands for the home folder in a shell."""
    if shell == "cmd":
        return "%USERPROFILE%"
    return "$env:USERPROFILE" if shell == "powershell" and windows else "$HOME"


def use_home_variable(text: str, shell: str, home: re.Pattern[str], windows: bool) -> str:
    """Returns a command in which the home folder is given by a variable, in quotes where the shell needs them.

    Args:
        text: The command, one line or several.
        shell: bash, powershell or cmd; anything else is taken for bash.
        home: Finds the home folder.
        windows: Whether that folder is one of Windows.
    """
    if shell == "cmd":
        return "\n".join(_cmd_line(line, home) for line in text.split("\n"))
    if shell == "powershell":
        return _powershell(text, home, home_variable(shell, windows))
    try:
        return _bash(text, home)
    except UnfinishedError:  # not a complete command: hide the name all the same
        return home.sub("$HOME", text)


def _bash(text: str, home: re.Pattern[str]) -> str:
    out, position = [], 0
    for word in bash_words.split(text):
        atoms = [_inside(atom, home) for atom in word.atoms]
        inserts = {found.start(): (found.end(), "$HOME") for found in home.finditer(word.value)}
        out.append(text[position : word.start])
        changed = inserts or atoms != list(word.atoms)
        out.append(bash_words.join(atoms, inserts) if changed else text[word.start : word.end])
        position = word.end
    return home.sub("$HOME", "".join(out) + text[position:])  # what is left stands in comments


def _inside(atom: bash_words.Atom, home: re.Pattern[str]) -> bash_words.Atom:
    """Looks into a command substitution: $(ls /home/anna)."""
    if atom.raw.startswith("$(") and not atom.raw.startswith("$(("):
        return atom._replace(raw="$(" + _bash(atom.raw[2:-1], home) + ")")
    return atom


def _powershell(text: str, home: re.Pattern[str], variable: str) -> str:
    out, position, first = [], 0, True
    for token in _POWERSHELL_TOKEN.finditer(text):
        out += [text[position : token.start()], _powershell_token(token, first, home, variable)]
        position = token.end()
        first = "&" not in token[0] if token["operator"] else False
        first = first or token[0] == "&&"
    return home.sub(lambda _: variable, "".join(out) + text[position:])


def _powershell_token(token: re.Match[str], first: bool, home: re.Pattern[str], variable: str) -> str:
    """Returns one token; `first` tells that it names a program."""
    if token["single"] is not None:
        inner = token["single"].replace("''", "'")
        if not home.search(inner):
            return token[0]
        # Split before escaping, so that the folder is found as it is written.
        parts = [re.sub(r'([`$"])', r"`\1", part) for part in _around(inner, home)]
        return '"' + _with_variable(parts, variable) + '"'
    if token["double"] is not None:
        return '"' + _with_variable(_around(token["double"], home), variable) + '"'
    bare = token["bare"]
    if bare is None or not home.search(bare):
        return token[0]
    before, *rest = _around(bare, home)
    call = "& " if first and not before else ""
    return before + call + '"' + _with_variable(["", *rest], variable) + '"'


def _around(text: str, home: re.Pattern[str]) -> list[str]:
    """Returns the stretches of text before, between and after the home folder's occurrences."""
    parts, position = [], 0
    for found in home.finditer(text):
        parts.append(text[position : found.start()])
        position = found.end()
    return [*parts, text[position:]]


def _with_variable(parts: list[str], variable: str) -> str:
    out = parts[0]
    for part in parts[1:]:
        # A colon or a word character right behind a name would be read as part of it.
        joined = "${" + variable[1:] + "}" if re.match(r"[\w:?]", part) else variable
        out += joined + part
    return out


def _cmd_line(line: str, home: re.Pattern[str]) -> str:
    literal = _CMD_TAKES_QUOTES_LITERALLY.match(line) is not None
    out, position = "", 0
    for found in home.finditer(line):
        if found.start() < position:
            continue
        out += line[position : found.start()]
        position = found.end()
        outside = (line[: found.start()].count('"') % 2) == 0
        starts_word = not out or out[-1] in " \t=(@,;"
        if outside and starts_word and not literal:
            end = re.compile(r'[^\s"&|<>;,()]*').match(line, position)
            tail = home.sub(lambda _: "%USERPROFILE%", end[0] if end else "")
            out += f'"%USERPROFILE%{tail}"'
            position = end.end() if end else position
        else:
            out += "%USERPROFILE%"
    return out + line[position:]
