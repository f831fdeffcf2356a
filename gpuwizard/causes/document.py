"""The documentation page of all causes, made from the entries. `docs/make_causes.py` writes it."""

from collections.abc import Iterator

from gpuwizard.causes import CAUSES, CauseEntry
from gpuwizard.causes.document_examples import LINUX, WINDOWS, example, framework_of, machines
from gpuwizard.model.fix import Command, Fix
from gpuwizard.model.layers import LAYER_TITLES, LAYERS, Shell, page_of

_INTRODUCTION = """\
# The causes that gpuwizard can name

This page is made from the program's own texts by `docs/make_causes.py`; change those and not this page.

Each cause says what is wrong, what makes it likely, how it is mended, and how you see that it is mended. The wizard
fits the fixes to your machine: your Python's own path, your package manager, your shell, your card. Here they stand
for example machines: Ubuntu 24.04 with pip, and Windows 11 with PowerShell. Other systems get other commands, so
let `gpuwizard check` tell you yours. The first fix is the one to try first; what begins with "Or" is another way.
"""
_NO_UNDO = "Nothing is to be undone"
_LANGUAGES: dict[Shell, str] = {"bash": "sh", "powershell": "powershell", "cmd": "bat"}
_SHELLS: dict[Shell, str] = {"bash": "the Linux terminal", "powershell": "Windows PowerShell", "cmd": "cmd"}


def page() -> str:
    """Returns the whole page as Markdown."""
    return "\n".join([_INTRODUCTION, *_contents(), *_sections()]).rstrip() + "\n"


def _of_layer(layer: str) -> list[CauseEntry]:
    return [entry for key, entry in CAUSES.items() if page_of(key) == layer]


def _contents() -> Iterator[str]:
    for layer in LAYERS:
        yield f"**{LAYER_TITLES[layer]}**\n"
        yield from (f"- [`{entry.id}`](#{_anchor(entry.id)}) {entry.says}" for entry in _of_layer(layer))
        yield ""


def _anchor(cause: str) -> str:
    """Returns what GitHub and GitLab make of a heading that is the id alone: the dot goes."""
    return cause.replace(".", "")


def _sections() -> Iterator[str]:
    for layer in LAYERS:
        yield f"## {LAYER_TITLES[layer]}\n"
        for entry in _of_layer(layer):
            yield from _section(entry)


def _section(entry: CauseEntry) -> Iterator[str]:
    yield f"### {entry.id}\n"
    yield f"**{entry.title}.** {entry.explanation}\n"
    if entry.likely:
        yield f"*What makes it likely:* {entry.likely}\n"
    shown = {machine: _fixes(entry, machine) for machine in machines(entry.id)}
    if shown.get(LINUX) and shown.get(LINUX) == shown.get(WINDOWS):
        shown = {f"{LINUX} and {WINDOWS}": shown[LINUX]}
    for machine, fixes in shown.items():
        yield f"*{machine}{_about(entry, machine)}:*\n"
        yield from fixes
    if entry.mended:
        yield f"*How you see that it is mended:* {entry.mended}\n"


def _about(entry: CauseEntry, machine: str) -> str:
    """Names the framework of the example where it shapes the commands."""
    if machine not in machines(entry.id) or page_of(entry.id) == "driver":
        return ""
    return f", for example with {framework_of(example(entry.id, machine))}"


def _fixes(entry: CauseEntry, machine: str) -> list[str]:
    lines: list[str] = []
    for number, fix in enumerate(entry.fixes(example(entry.id, machine)), 1):
        lines += _fix(number, fix)
    return lines


def _fix(number: int, fix: Fix) -> Iterator[str]:
    yield f"{number}. **{fix.title}.**{_needs(fix)} {fix.why}".rstrip()
    commands = _one_shell(fix.commands)
    for command in commands:
        yield f"\n   In {_SHELLS[command.shell]}:\n" if len(commands) > 1 else ""
        yield f"   ```{_LANGUAGES[command.shell]}"
        yield from (f"   {line}" for line in command.text.splitlines())
        yield "   ```"
    if fix.undo and not fix.undo.startswith(_NO_UNDO):
        yield f"\n   To undo it: {fix.undo}"
    yield ""


def _needs(fix: Fix) -> str:
    asks = [word for word, on in (("an administrator", fix.needs_admin), ("a restart", fix.needs_restart)) if on]
    parts = [f"needs {' and '.join(asks)}" if asks else "", fix.takes]
    return f" ({'; '.join(part for part in parts if part)})" if any(parts) else ""


def _one_shell(commands: tuple[Command, ...]) -> list[Command]:
    """Leaves out what says the same for another shell; a fix that only differs by shell is told once."""
    kept = [command for command in commands if command.shell != "cmd"]
    return kept or list(commands)
