"""A file that is given without a command: what it is, and what to do with it where there is no window."""

import stat
from pathlib import Path

from gpuwizard.cli.arguments import Options
from gpuwizard.cli.errors import UsageError
from gpuwizard.wizard.files import FileKind, kind_of

_PEEK = 4096  # bytes that tell text from anything else
_FOR_READING = (".html", ".htm")


def kind_of_file(path: Path) -> FileKind:
    """Returns what a file is.

    Raises:
        UsageError: With one sentence, where it cannot be opened.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            kind = "a folder" if stat.S_ISDIR(status.st_mode) else "not an ordinary file"
            raise UsageError(f"“{path}” is {kind}. Give a saved report, a profile (.toml) or an error log.")
        with path.open("rb") as file:
            begin = file.read(_PEEK)
    except FileNotFoundError as error:
        raise UsageError(f"“{path}” does not exist. Check the spelling and the folder.") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise UsageError(f"“{path}” cannot be read: {reason}.") from error
    kind = kind_of(path)
    if kind == "log":
        _require_text(path, begin)
    return kind


def _require_text(path: Path, begin: bytes) -> None:
    if path.suffix.lower() in _FOR_READING:
        raise UsageError(f"“{path}” is a page for reading: open it in a web browser.")
    from gpuwizard.logs.blocks import is_text  # late: a report does not need it

    if not is_text(begin):
        raise UsageError(
            f"“{path}” is no text, so it is neither a report, nor a profile, nor an error log. "
            "Give a file that gpuwizard has saved, or the text of the error."
        )


def in_terminal(kind: FileKind, options: Options) -> list[str]:
    """Returns the command that tells in a terminal what the window would show; it changes nothing."""
    words = {"profile": ["setup", options.file, "--plan"], "log": ["explain", options.file]}
    return [*words.get(kind, ["open", options.file]), *options.common()]
