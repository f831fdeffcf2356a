"""Quoting for bash, PowerShell and cmd: whatever stands in a path, it stays one argument when the text is pasted.

Where a shell has no spelling that is safe in all its versions, `UnquotableError` is raised and the caller leaves
that shell's text out. A missing command is better than a wrong one.

The text is for pasting. cmd treats percent signs differently in a batch file: there an unknown %name% vanishes,
while a typed or pasted line keeps it. What is made here holds for a pasted line only.
"""

import re
import shlex
from collections.abc import Sequence

from gpuwizard.model.layers import Shell

# Words that the shell leaves as they are. Everything else is put into quotes.
_PLAIN_POWERSHELL = re.compile(r"[A-Za-z/\\._-][A-Za-z0-9_\-./\\:+=]*")
_PLAIN_CMD = re.compile(r"[A-Za-z0-9_\-./\\:+]+")
# PowerShell ends a single-quoted text at any of these, and takes two of them for one of the kind.
_POWERSHELL_QUOTES = re.compile("(['\u2018\u2019\u201a\u201b])")


class UnquotableError(ValueError):
    """The argument has no spelling that is safe in this shell."""


def quote(shell: Shell, argument: str) -> str:
    """Returns the argument spelled so that the shell hands it to a program unchanged.

    Args:
        shell: The shell that the text is pasted into.
        argument: Any text, also with bytes that Python could not decode (surrogate escapes).

    Raises:
        UnquotableError: Where the shell cannot express it safely.
    """
    if shell == "bash":
        return _bash(argument)
    _refuse_control_characters(argument)
    if '"' in argument:
        raise UnquotableError("a double quote is handed on differently by different versions of this shell")
    return _powershell(argument) if shell == "powershell" else _cmd(argument)


def command(shell: Shell, argv: Sequence[str]) -> str:
    """Returns a command line for the shell.

    Args:
        shell: The shell that the text is pasted into.
        argv: Program and arguments, at least the program.

    Raises:
        UnquotableError: Where the shell cannot express one of them safely.
    """
    words = [cmd_path(argv[0]) if shell == "cmd" else quote(shell, argv[0])]
    words += [quote(shell, word) for word in argv[1:]]
    if shell == "powershell" and words[0].startswith("'"):
        words.insert(0, "&")  # without the call operator a quoted program is only a text
    return " ".join(words)


def cmd_path(path: str) -> str:
    """Returns a path spelled for cmd in one pair of quotes.

    The name of a program needs that: some programs read their own name no further than to the second quote. So do
    cmd's own commands.

    Raises:
        UnquotableError: Where cmd cannot express it so.
    """
    quote("cmd", path)
    if _PLAIN_CMD.fullmatch(path):
        return path
    # One percent sign has no partner in the path, and with one further on the line it would enclose a quote.
    if path.count("%") > 1:
        raise UnquotableError("cmd expands what stands between two percent signs")
    return f'"{path}"'


def literal(text: str) -> str:
    """Returns a PowerShell string literal for use inside an expression."""
    _refuse_control_characters(text)
    return "'" + _POWERSHELL_QUOTES.sub(r"\1\1", text) + "'"


def _bash(argument: str) -> str:
    if "\0" in argument:
        raise UnquotableError("no argument can hold a NUL character")
    if argument.isprintable():
        return shlex.quote(argument)
    return "$'" + "".join(_ansi_c(character) for character in argument) + "'"


def _ansi_c(character: str) -> str:
    """Spells one character for bash's $'...', so that a pasted line never holds a control character."""
    if character.isprintable() and character not in "\\'!":
        return character
    try:
        raw = character.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError as error:
        raise UnquotableError("half of a surrogate pair has no bytes") from error
    return "".join(f"\\x{byte:02x}" for byte in raw)


def _refuse_control_characters(text: str) -> None:
    if any(ord(character) < 32 or 0x7F <= ord(character) < 0xA0 for character in text):
        raise UnquotableError("a line break or control character cannot be pasted safely")
    if any(0xD800 <= ord(character) < 0xE000 for character in text):
        raise UnquotableError("half of a surrogate pair cannot be copied")


def _powershell(argument: str) -> str:
    # Windows PowerShell 5.1 drops empty arguments, and a backslash would swallow the quote that it adds itself.
    if not argument or (argument.endswith("\\") and any(character.isspace() for character in argument)):
        raise UnquotableError("Windows PowerShell does not hand this argument on unchanged")
    plain = _PLAIN_POWERSHELL.fullmatch(argument)
    # A bare -a.b or -a:b would be split in two at the dot or the colon.
    if plain and not (argument.startswith("-") and re.search("[.:]", argument)):
        return argument
    return literal(argument)


def _cmd(argument: str) -> str:
    if _PLAIN_CMD.fullmatch(argument):
        return argument
    # cmd takes what stands between two percent signs for the name of a variable, in quotes or not. So each sign
    # stands between two quoted parts: a name that begins and ends with a quote is never that of a variable.
    return "%".join(_cmd_quoted(part) for part in argument.split("%"))


def _cmd_quoted(part: str) -> str:
    trailing = len(part) - len(part.rstrip("\\"))
    # A program reads a backslash before the closing quote as an escaped quote: double it.
    return '"' + part + "\\" * trailing + '"'
