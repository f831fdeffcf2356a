"""Which fixes gpuwizard may run by itself, and why it leaves the others to the user. Pure."""

import re
import shlex
import sys
from collections.abc import Iterator

from gpuwizard.model.fix import Command, Fix
from gpuwizard.model.layers import Shell

# The shells of this computer.
HERE: tuple[Shell, ...] = ("powershell", "cmd") if sys.platform == "win32" else ("bash",)

SAVED = "This is a saved report: nothing is run from it."
NO_SHELL = "There is no command for this computer."
ADMIN = "Needs an administrator: copy it into a terminal."
ELSEWHERE = "The work goes on in another environment: copy it, then choose that one's Python on the first page."
FILL_IN = "A part of it has to be filled in first: copy it."
ONLY_LOOKS = "It only looks: copy it and read its answer."
BY_HAND = "It shows what is then changed by hand: copy it."
TERMINAL = "It counts only in the terminal in which it is run: copy it there."
HOST = "It belongs on the computer that runs the container: copy it there."
ENDS_PROGRAMS = "It ends a program: see first whether that is still needed, then copy it."
STOPS_WSL = "It stops all of WSL: save your work there, then copy it."

# How the fixes say that they change nothing.
_LOOKS = "it only looks"
_PLACEHOLDER = re.compile(r"<[A-Za-z][^<>|&;\n]*>|REDACTED-")
_AS_ADMIN = frozenset(("sudo", "su", "doas", "pkexec", "runas", "gsudo"))
_REASONS: tuple[tuple[str, frozenset[str]], ...] = (
    (ADMIN, _AS_ADMIN),
    (
        HOST,
        frozenset(("docker", "podman", "kubectl", "apptainer", "singularity", "lxc", "incus", "srun", "nvidia-ctk")),
    ),
    (STOPS_WSL, frozenset(("wsl", "wsl.exe"))),
    (ENDS_PROGRAMS, frozenset(("kill", "pkill", "killall", "taskkill", "stop-process", "nvidia-cuda-mps-control"))),
    (ONLY_LOOKS, frozenset(("nvidia-smi", "nvidia-smi.exe", "ls", "dir", "id", "whoami"))),
    (BY_HAND, frozenset(("grep", "nano", "vi", "vim", "notepad", "findstr", "select-string"))),
    (TERMINAL, frozenset(("export", "unset", "source", ".", "cd", "alias", "set", "setlocal", "pushd", "$env:"))),
)
# Not every fix that makes an environment is marked so.
_NEW_ENVIRONMENT = re.compile(r"(?:-m |\buv[\"']? )venv\b|\b(?:conda|mamba)[\"']? create\b")
_BREAKS = frozenset(("&&", "||", ";", "|", "&", "(", ")", "|&", ";;"))
_ASSIGNED = re.compile(r"[A-Za-z_]\w*\+?=.*", re.DOTALL)
# Words of bash that open what another line closes.
_OPENING = frozenset(("if", "for", "while", "until", "case", "function", "select", "{", "("))
# What holds from the next terminal on: settings of the user, and what is done when an environment is activated.
_LATER = re.compile(r"SetEnvironmentVariable\(|\bsetx\b|>>\s*\S*activate\b|\benv config vars\b")


def runnable(fix: Fix, report_is_of_this_machine: bool, shells: tuple[Shell, ...] = HERE) -> str:
    """Returns why gpuwizard does not run a fix, in one sentence; empty where it can.

    Args:
        fix: What would be run.
        report_is_of_this_machine: False for a saved report, whoever made it.
        shells: Those of this computer.
    """
    if not report_is_of_this_machine:
        return SAVED
    if fix.needs_admin:
        return ADMIN
    mine = [command for command in fix.commands if command.shell in shells]
    if not mine:
        return NO_SHELL
    if fix.elsewhere or any(_NEW_ENVIRONMENT.search(command.text) for command in mine):
        return ELSEWHERE
    if _LOOKS in fix.undo:
        return ONLY_LOOKS
    return next((reason for command in mine if (reason := _reason(command))), "")


def command_here(fix: Fix, shell: Shell, shells: tuple[Shell, ...] = HERE) -> Command | None:
    """Returns the command of a fix that would be run: for the wanted shell, else for another one of this computer."""
    mine = {command.shell: command for command in fix.commands if command.shell in shells}
    return mine.get(shell) or next(iter(mine.values()), None)


def commands_of(command: Command) -> tuple[Command, ...]:
    """Returns the single commands of a text, which are run one after the other.

    A text in which a line goes on in the next one stays whole.
    """
    lines = [line for line in command.text.splitlines() if line.strip() and not _is_remark(line, command.shell)]
    if command.shell == "bash" and not all(map(_stands_alone, lines)):
        return (Command("bash", command.text),)
    return tuple(Command(command.shell, line) for line in lines)


def counts_later(command: Command) -> bool:
    """Whether what a command changes is seen only by programs that are started from a new terminal."""
    return _LATER.search(command.text) is not None


def _reason(command: Command) -> str:
    if _PLACEHOLDER.search(command.text):
        return FILL_IN
    programs = {program for line in command.text.splitlines() for program in _programs(line, command.shell)}
    return next((reason for reason, named in _REASONS if programs & named), "")


def _programs(line: str, shell: Shell) -> Iterator[str]:
    """Yields the names of the programs that a line starts, in small letters and without their folders."""
    if shell != "bash":
        yield _first_of_windows(line)
        return
    try:
        words = list(shlex.shlex(line, posix=True, punctuation_chars=True))
    except ValueError:  # a line that goes on in the next one
        words = line.split()
    awaited = True
    for word in words:
        if word in _BREAKS:
            awaited = True
        elif awaited and not _ASSIGNED.fullmatch(word):
            yield word.rpartition("/")[2].lower()
            awaited = word in ("env", "exec", "nohup", "time", "command", "!")
    yield from _AS_ADMIN.intersection(words)  # also behind a program that starts another one
    if words[:2] in (["conda", "activate"], ["mamba", "activate"]):
        yield "source"


def _first_of_windows(line: str) -> str:
    text = line.strip().removeprefix("&").strip()
    if re.match(r"(?i)\$env:\w+\s*=|remove-item\b.*\benv:", text):
        return "$env:"
    quoted = re.match(r"""["']([^"']+)["']""", text)
    first = quoted[1] if quoted else (text.split() or [""])[0]
    return re.split(r"[/\\]", first)[-1].lower()


def _is_remark(line: str, shell: Shell) -> bool:
    return line.lstrip().startswith("#") if shell != "cmd" else line.lstrip().lower().startswith(("rem ", "::"))


def _stands_alone(line: str) -> bool:
    if line.endswith("\\") or "<<" in line:
        return False
    try:
        words = shlex.split(line, comments=True)
    except ValueError:
        return False
    return not words or words[0] not in _OPENING
