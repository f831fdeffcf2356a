"""Builds the commands of a fix for the shells of a machine, whatever stands in its paths."""

import re
from collections.abc import Mapping, Sequence

from gpuwizard.causes.quoting import UnquotableError, command, literal, quote
from gpuwizard.causes.situation import Situation
from gpuwizard.model.fix import Command
from gpuwizard.model.layers import Shell

Commands = tuple[Command, ...]
WINDOWS_SHELLS: tuple[Shell, ...] = ("powershell", "cmd")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def lines(shells: Sequence[Shell], *programs: Sequence[str]) -> Commands:
    """Returns the same programs, a line each, for every shell that can express all of them."""
    made = []
    for shell in shells if programs else ():
        try:
            made.append(Command(shell, "\n".join(command(shell, argv) for argv in programs)))
        except UnquotableError:
            continue
    return tuple(made)


def run(situation: Situation, *programs: Sequence[str]) -> Commands:
    """Returns programs, a line each, for the shells of this machine."""
    return lines(situation.shells, *programs)


def sudo(situation: Situation) -> str:
    """Returns what must stand before a command of an administrator, for texts that are no plain list of words."""
    return "" if situation.case.host.is_admin else "sudo "


def root(situation: Situation, *programs: Sequence[str]) -> Commands:
    """Returns programs for bash, each through sudo where gpuwizard does not run as root. None on Windows."""
    if situation.windows:
        return ()
    prefix = [] if situation.case.host.is_admin else ["sudo"]
    return lines(("bash",), *([*prefix, *argv] for argv in programs))


def bash(situation: Situation, text: str) -> Commands:
    """Returns fixed text for bash; nothing on Windows."""
    return () if situation.windows else (Command("bash", text),)


def first_of(situation: Situation, commands: Mapping[str, Sequence[Sequence[str]]]) -> Commands:
    """Returns the commands for this machine's package manager, run as root; none where it has no entry."""
    return root(situation, *commands.get(situation.package_manager, ()))


def windows_side(*argv: str) -> Commands:
    """Returns a command for Windows itself, and its form for a WSL terminal (where programs end in .exe)."""
    inside = [f"{argv[0]}.exe", *argv[1:]]
    return (*lines(WINDOWS_SHELLS, argv), *lines(("bash",), inside))


def winget(situation: Situation, package: str) -> Commands:
    """Returns what installs a program on Windows; nothing elsewhere, and where this Windows is known to lack winget.

    Args:
        situation: The machine.
        package: winget's id for it, in its own spelling.
    """
    lacks = situation.case.host.os == "windows" and situation.package_manager != "winget"
    if not situation.windows or lacks:
        return ()
    return run(situation, ["winget", "install", "--id", package, "--exact", "--source", "winget"])


def by_powershell(script: str) -> Commands:
    """Returns a PowerShell script of one line for both shells of Windows. It must hold no double quotes."""
    cmd = lines(("cmd",), ["powershell", "-NoProfile", "-Command", script])
    return (Command("powershell", script), *cmd)


def _each(situation: Situation, bash: str, powershell: str, cmd: str) -> Commands:
    texts: dict[Shell, str] = {"bash": bash, "powershell": powershell, "cmd": cmd}
    return tuple(Command(shell, texts[shell]) for shell in situation.shells if texts.get(shell))


def set_variable(situation: Situation, name: str, value: str) -> Commands:
    """Returns commands that set an environment variable for this terminal only."""
    if not _VARIABLE.fullmatch(name):
        return ()
    cmd = "" if re.search('["%]', value) else f'set "{name}={value}"'
    return _each(situation, f"export {name}={quote('bash', value)}", f"$env:{name} = {literal(value)}", cmd)


def unset_variable(situation: Situation, name: str) -> Commands:
    """Returns commands that take an environment variable away for this terminal only."""
    if not _VARIABLE.fullmatch(name):
        return ()
    powershell = f"Remove-Item -LiteralPath Env:{name} -ErrorAction SilentlyContinue"
    return _each(situation, f"unset {name}", powershell, f'set "{name}="')


def forget_variable(name: str) -> Commands:
    """Returns commands that take a variable out of the Windows user's settings for good."""
    if not _VARIABLE.fullmatch(name):
        return ()
    return by_powershell(f"[Environment]::SetEnvironmentVariable({literal(name)}, $null, 'User')")


def add_to_user_path(folders: Sequence[str]) -> Commands:
    """Returns commands that append folders to the user's own PATH on Windows.

    The user's PATH is read on its own first: `setx` would cut it at 1,024 characters and mix the machine's into it.
    """
    try:
        added = ", ".join(literal(folder) for folder in folders)
    except UnquotableError:
        return ()
    return by_powershell(
        "$old = [Environment]::GetEnvironmentVariable('Path', 'User') -split ';' | Where-Object { $_ }; "
        f"$new = @({added}) | Where-Object {{ $old -notcontains $_ }}; "
        "[Environment]::SetEnvironmentVariable('Path', ((@($old) + @($new)) -join ';'), 'User')"
    )


def remove_from_user_path(folder: str) -> Commands:
    """Returns commands that take one folder out of the user's own PATH on Windows."""
    try:
        unwanted = literal(folder)
    except UnquotableError:
        return ()
    return by_powershell(
        "$old = [Environment]::GetEnvironmentVariable('Path', 'User') -split ';' | Where-Object { $_ }; "
        f"$new = @($old | Where-Object {{ $_.TrimEnd('\\') -ne {unwanted}.TrimEnd('\\') }}); "
        "[Environment]::SetEnvironmentVariable('Path', ($new -join ';'), 'User')"
    )


def prepend_path(situation: Situation, folders: Sequence[str]) -> Commands:
    """Returns commands that put folders before PATH (Windows) or LD_LIBRARY_PATH, for this terminal only."""
    if not situation.windows:
        return bash(situation, f"export {ld_library_path(folders)}")
    joined = ";".join(folders)
    cmd = "" if re.search('["%]', joined) else f'set "PATH={joined};%PATH%"'
    return _each(situation, "", f"$env:Path = {literal(joined + ';')} + $env:Path", cmd)


def ld_library_path(folders: Sequence[str]) -> str:
    """Returns the assignment that puts folders before what LD_LIBRARY_PATH holds, if it holds anything.

    An empty entry would mean the current folder, hence the expansion that adds the colon only when needed.
    """
    joined = ":".join(folders)
    return f"LD_LIBRARY_PATH={quote('bash', joined)}${{LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}}"
