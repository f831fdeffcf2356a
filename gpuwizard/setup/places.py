"""Folders and interpreters as the profile means them, and as the shells spell them."""

import ntpath
import posixpath
import re
from collections.abc import Sequence

from gpuwizard.causes.commands import WINDOWS_SHELLS
from gpuwizard.causes.quoting import UnquotableError, command, quote
from gpuwizard.model.fix import Command
from gpuwizard.model.layers import Shell
from gpuwizard.setup.facts import SetupFacts
from gpuwizard.setup.profile import Profile
from gpuwizard.setup.step import Program
from gpuwizard.setup.versions import inside_wsl

_HOME = re.compile(r"^(?:~|%USERPROFILE%|\$HOME|\$env:USERPROFILE)(?=$|[/\\])", re.IGNORECASE)


def folder(profile: Profile, facts: SetupFacts) -> str:
    """Returns the environment's folder as a whole path; in WSL as seen from Windows it begins with "~/"."""
    wanted = profile.environment.folder.strip()
    if inside_wsl(profile, facts):
        below = _HOME.sub("~", wanted).replace("\\", "/")
        return below if below.startswith(("/", "~/")) else f"~/{below}"
    home = _HOME.match(wanted)
    # A folder without a root lies in the home folder: where the command was typed must not matter at the next start.
    if facts.windows:
        return ntpath.normpath(ntpath.join(facts.home, wanted[home.end() :].lstrip("/\\") if home else wanted))
    rest = wanted[home.end() :].replace("\\", "/").lstrip("/") if home else wanted
    return posixpath.normpath(posixpath.join(facts.home, rest))


def program(where: str, name: str, windows: bool, conda: bool = False) -> str:
    """Returns a program of an environment."""
    if not windows:
        return f"{where}/bin/{name}"
    beside = conda and name == "python"
    return f"{where}\\{name}.exe" if beside else f"{where}\\Scripts\\{name}.exe"


def python_of(profile: Profile, facts: SetupFacts) -> str:
    """Returns the interpreter of the wanted environment."""
    windows = facts.windows and not inside_wsl(profile, facts)
    return program(folder(profile, facts), "python", windows, profile.environment.manager == "conda")


def shells(profile: Profile, facts: SetupFacts) -> tuple[Shell, ...]:
    """Returns the shells that the environment's commands are for, the one in use first."""
    if not facts.windows or inside_wsl(profile, facts):
        return ("bash",)
    first = facts.machine.host.shell
    return ("cmd", "powershell") if first == "cmd" else WINDOWS_SHELLS


def texts(names: Sequence[Shell], programs: Sequence[Program]) -> tuple[Command, ...]:
    """Returns what to paste for programs, for every shell that can express all of them."""
    made = []
    for shell in names if programs else ():
        try:
            made.append(Command(shell, "\n".join(_lines(shell, programs))))
        except UnquotableError:
            continue
    return tuple(made)


def _lines(shell: Shell, programs: Sequence[Program]) -> list[str]:
    lines: list[str] = []
    for one in programs:
        for name, source in one.variables.items():
            line = _handed_on(shell, name, source)
            if line not in lines:
                lines.append(line)
        lines.append(_line(shell, one.argv))
    return lines


def _handed_on(shell: Shell, name: str, source: str) -> str:
    return {
        "bash": f'export {name}="${source}"',
        "powershell": f"$env:{name} = $env:{source}",
        "cmd": f'set "{name}=%{source}%"',
    }[shell]


def _line(shell: Shell, argv: Sequence[str]) -> str:
    """A "~" stays outside of the quotes, for bash to put the home folder there."""
    if shell != "bash":
        return command(shell, argv)
    return " ".join(f"~/{quote('bash', word[2:])}" if word.startswith("~/") else quote("bash", word) for word in argv)
