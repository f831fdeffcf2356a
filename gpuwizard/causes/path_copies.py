"""Fixes for a stray copy of a library that is found before the right one, by another way than a variable."""

from pathlib import PureWindowsPath

from gpuwizard.causes.commands import bash, remove_from_user_path
from gpuwizard.causes.quoting import UnquotableError, quote
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import NEW_TERMINAL, again, in_terminal
from gpuwizard.model.fix import Fix


def out_of_loader(s: Situation, folder: str) -> Fix:
    """Returns the fix for a folder that no variable names: the system's own list for the loader does."""
    try:
        text = f"grep -rnF {quote('bash', folder)} /etc/ld.so.conf /etc/ld.so.conf.d"
    except UnquotableError:
        text = ""
    return Fix(
        title="Take the folder out of the system's list for the loader",
        why=f"No variable names {folder}, so the system's own list probably does. The command shows the line: "
        "delete it, then run ldconfig as administrator. Where no line is shown, a package put the file there.",
        commands=bash(s, text) if text else (),
        needs_admin=True,
        verify=again(s),
        undo="Put the line back and run ldconfig again.",
        takes="a few minutes",
    )


def fitting_first(s: Situation) -> Fix:
    """Returns the trial that puts the folder of the right copy before all others."""
    return Fix(
        title="Or name the folder of the right copy in LD_LIBRARY_PATH, for this terminal only",
        why="The loader looks there before it looks into its list. The step Search path names each copy.",
        verify=in_terminal(),
        undo=NEW_TERMINAL,
    )


def shadow_on_windows(s: Situation, folder: str, by_variable: bool) -> tuple[Fix, ...]:
    """Returns the fixes for Windows, where PATH or a copy beside the program decides.

    Args:
        s: The machine.
        folder: The folder of the stray copy, empty where it is not known.
        by_variable: Whether PATH names that folder, or may name it.
    """
    if _is_of_windows(folder):
        return (_out_of_windows(s),)
    named = f" It is {folder}." if folder else ""
    out = Fix(
        title="Take the folder out of your own PATH",
        why=f"Windows takes the first file of that name.{named} "
        "If the folder stands in the PATH of the whole computer, an administrator must take it out there.",
        commands=remove_from_user_path(folder) if folder else (),
        verify="Open a new terminal, start gpuwizard from it and check again.",
        undo='In Windows search for "environment variables", open Path under your user and add the folder again.',
    )
    rename = Fix(
        title="Or rename the stray file" if by_variable else "Rename the stray file",
        why="A copy in System32 or beside python.exe wins over every PATH. Some programs leave one there.",
        needs_admin=True,
        verify=again(s),
        undo="Give the file its old name again.",
        takes="a few minutes",
    )
    return (out, rename) if by_variable else (rename,)


def _out_of_windows(s: Situation) -> Fix:
    """The folder must stay in PATH: without it Windows no longer finds its own programs."""
    name = s.path(s.get("file")).name
    named = f" Here it is {name}; {name}.old will do as its new name." if name else ""
    return Fix(
        title="Rename the stray file",
        why="Some program has left it in a folder of Windows itself, where Windows looks before PATH."
        f"{named} Leave the folder and PATH as they are: Windows needs both.",
        needs_admin=True,
        verify=again(s),
        undo="Give the file its old name again.",
        takes="a few minutes",
    )


def _is_of_windows(folder: str) -> bool:
    """Whether a folder is Windows' own: without it in PATH, Windows no longer finds its own programs."""
    parts = [part.lower() for part in PureWindowsPath(folder).parts[1:]]
    return parts[:1] == ["windows"] or bool(set(parts) & {"system32", "syswow64"})
