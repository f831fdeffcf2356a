"""What was done: the fixes that gpuwizard ran for the user, in words that all formats and the window share."""

from collections.abc import Iterator

from gpuwizard.model.done import Action, Ended
from gpuwizard.model.layers import Status
from gpuwizard.model.report import Report
from gpuwizard.report.markup import commands_of, escape, folded
from gpuwizard.report.wording import SHELL_WORDS, duration, moment, printable

TITLE = "What was done"
INTRODUCTION = "gpuwizard ran these commands because the user asked it to, the first one first."
ENDED_WORDS: dict[Ended, str] = {"finished": "Done", "failed": "Failed", "cancelled": "Stopped"}
# The colours of a badge are those of a layer's states.
ENDED_LIKE: dict[Ended, Status] = {"finished": "passed", "failed": "failed", "cancelled": "skipped"}
_WORKS = ("passed", "warning")


def ended_text(action: Action) -> str:
    """Returns how the commands ended, in a sentence or two."""
    if action.ended != "finished":
        return action.problem or f"{ENDED_WORDS[action.ended]}."
    which = "The command" if len(action.commands) == 1 else f"All {len(action.commands)} commands"
    return f"{which} ran without an error, in {duration(action.seconds)}."


def change_text(action: Action) -> str:
    """Returns what the check that followed says of it, in a sentence or two."""
    if action.after is None:
        return "What it changed was not checked."
    if action.after.found:
        return f"Still there: {action.after.verdict}"
    if action.after.status in _WORKS:
        return f"Mended: {action.after.verdict}"
    return f"This is mended. What is left: {action.after.verdict}"


def circumstances(action: Action) -> str:
    """Returns when, in which shell and in which folder it was run."""
    parts = (moment(action.started), SHELL_WORDS[action.shell], f"in {action.folder}" if action.folder else "")
    return ", ".join(part for part in parts if part)


def output_text(action: Action) -> str:
    """Returns the last lines that the commands printed."""
    return printable("\n".join(action.output)).strip("\n")


def done_markdown(report: Report) -> Iterator[str]:
    """Yields the lines of the section; none where nothing was done."""
    if not report.done:
        return
    yield from (f"## {TITLE}", "", INTRODUCTION, "")
    for number, action in enumerate(report.done, 1):
        yield from (f"### {number}. {escape(action.title)}", "")
        yield from (f"**{ENDED_WORDS[action.ended]}.** {escape(ended_text(action))} {escape(change_text(action))}", "")
        yield from (f"{escape(circumstances(action))}, for {escape(action.cause)}", "")
        yield from commands_of(action.commands)
        if output_text(action):
            yield from folded("What it printed at its end", output_text(action))


def done_lines(report: Report) -> Iterator[str]:
    """Yields the section for the terminal, a line for each statement, unwrapped; a command begins with four blanks."""
    for number, action in enumerate(report.done, 1):
        yield f"{number}. {action.title}"
        yield from (f"    {line}" for command in action.commands for line in command.text.splitlines())
        yield f"{ENDED_WORDS[action.ended]}: {ended_text(action)}"
        yield change_text(action)
        yield f"({circumstances(action)})"
