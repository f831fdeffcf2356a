"""The shell of this computer: where a test has real commands run, they are written for it."""

import sys

import psutil

from gpuwizard.causes.quoting import command
from gpuwizard.model.layers import Shell

WINDOWS = sys.platform == "win32"
# Of Windows' two shells the one that every computer has, and that wine has too.
SHELL: Shell = "cmd" if WINDOWS else "bash"
HOME = "USERPROFILE" if WINDOWS else "HOME"
NOTHING = "exit 0"
# Says "up" and stays, whoever asks it politely to end.
STAYS = "import signal, time; [signal.signal(one, signal.SIG_IGN) for one in (signal.SIGTERM, signal.SIGINT)]; " + (
    "print('up', flush=True); time.sleep(600)"
)


def python(code: str) -> str:
    """Returns a command line that runs Python code without double quotes in it."""
    return command(SHELL, [sys.executable, "-c", code])


def touch(name: str) -> str:
    """Returns a command line that makes an empty file."""
    return f'type nul > "{name}"' if WINDOWS else f"touch '{name}'"


def fails(says: str, code: int) -> str:
    """Returns a command line that says something to stderr and fails."""
    return f"echo {says}>&2& exit {code}" if WINDOWS else f"echo '{says}' >&2; exit {code}"


def lives(process: int) -> bool:
    """Whether a process is still there and does something."""
    try:
        return psutil.Process(process).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
