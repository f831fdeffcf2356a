"""The lines that a person pastes: make an environment of its own, install there, see that it works."""

from collections.abc import Sequence

from gpuwizard.catalog.versions import at_least
from gpuwizard.catalog.wsl import UBUNTU
from gpuwizard.causes.commands import WINDOWS_SHELLS, lines
from gpuwizard.causes.environments import by_winget
from gpuwizard.causes.quoting import UnquotableError, command, quote
from gpuwizard.diagnosis.recommend import conda
from gpuwizard.diagnosis.recommend.ground import Ground
from gpuwizard.diagnosis.recommend.option import Option
from gpuwizard.diagnosis.recommend.pythons import Choice, is_usable
from gpuwizard.diagnosis.recommend.show import show
from gpuwizard.model.fix import Command
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.layers import Shell

UBUNTU_PACKAGE = "python3-venv"
# A small tool that fetches Pythons and knows where PyTorch's builds lie gets a folder of its own.
_UV = "~/.local/share/gpuwizard-uv"


class Room:
    """A new environment in the home folder, as one shell spells it."""

    def __init__(self, shell: Shell, folder: str) -> None:
        self.shell: Shell = shell
        home = {"bash": "~/", "powershell": "$HOME\\", "cmd": "%USERPROFILE%\\"}[shell]
        inner = "/bin/python" if shell == "bash" else "\\Scripts\\python.exe"
        mark = "" if shell == "bash" else '"'
        self.folder = f"{mark}{home}{folder}{mark}"
        self.python = f"{mark}{home}{folder}{inner}{mark}"
        self._call = f"& {self.python}" if shell == "powershell" else self.python

    def run(self, *argv: str) -> str:
        """Returns a line that runs the environment's Python. Raises UnquotableError."""
        return " ".join((self._call, *(quote(self.shell, word) for word in argv)))


def commands(option: Option, choice: Choice, ground: Ground, pythons: Sequence[Environment]) -> tuple[Command, ...]:
    """Returns what to paste, for each shell of the machine.

    For a set in WSL on a Windows machine the texts for PowerShell and cmd install WSL, and the one for bash is for
    the window that opens then.
    """
    if option.on == "wsl" and ground.windows:
        room = Room("bash", option.label)
        inside = [
            f"sudo apt update && sudo apt install -y {UBUNTU_PACKAGE}",
            f"python3 -m venv {room.folder}",
            *_fill(room, option),
        ]
        return (*lines(WINDOWS_SHELLS, ["wsl", "--install", "-d", UBUNTU]), Command("bash", "\n".join(inside)))
    if option.on == "windows" and option.framework == "tensorflow":
        return tuple(Command(shell, "\n".join(conda.lines(option, shell, pythons))) for shell in ground.shells)
    return tuple(Command(shell, "\n".join(_fresh(shell, option, choice, ground, pythons))) for shell in ground.shells)


def look(option: Option, choice: Choice, ground: Ground) -> tuple[Command, ...]:
    """Returns the line that shows what the framework sees, for one that is installed already."""
    made = []
    for shell in ground.shells:
        try:
            made.append(Command(shell, command(shell, [choice.path, "-c", show(option.framework, shell)])))
        except UnquotableError:
            continue
    return tuple(made)


def asks_apt(choice: Choice, ground: Ground) -> bool:
    """Whether the first line is one for apt."""
    return bool(_venv_module(choice, ground))


def _fresh(shell: Shell, option: Option, choice: Choice, ground: Ground, pythons: Sequence[Environment]) -> list[str]:
    room = Room(shell, option.label)
    try:
        made = _make(room, choice, ground, pythons)
    except UnquotableError:  # a path that this shell cannot spell: then a Python is fetched instead
        made = _make(room, Choice(choice.release), ground, ())
    return [*made, *_fill(room, option)]


def _make(room: Room, choice: Choice, ground: Ground, pythons: Sequence[Environment]) -> list[str]:
    """Returns the lines that make the environment, with pip in it."""
    if choice.environment is not None:
        made = f"{command(room.shell, [choice.path])} -m venv {room.folder}"
        return [*_venv_module(choice, ground), made]
    if room.shell != "bash":
        install, brought = by_winget(room.shell, choice.release)
        return [install, f"{brought} -m venv {room.folder}"]
    able = [one for one in pythons if is_usable(one) and at_least(one.version, "3.8")]
    first = Choice("", able[0] if able else None)
    base = command("bash", [first.path]) if able else "python3"
    return [
        *(_venv_module(first, ground) if able else _apt(ground, "python3-venv")),
        f"{base} -m venv {_UV}",
        f"{_UV}/bin/pip install uv",
        f"{_UV}/bin/uv venv --seed --python {choice.release} {room.folder}",
    ]


def _venv_module(choice: Choice, ground: Ground) -> list[str]:
    """Debian and Ubuntu keep a part of their own Python, which makes environments, in a package of its own."""
    own = choice.environment is not None and choice.environment.kind == "system" and choice.path.startswith("/usr/bin/")
    version = choice.environment.version if choice.environment else ""
    return _apt(ground, f"python{'.'.join(version.split('.')[:2])}-venv") if own else []


def _apt(ground: Ground, package: str) -> list[str]:
    if ground.host.package_manager != "apt":
        return []
    sudo = "" if ground.host.is_admin else "sudo "
    return [f"{sudo}apt update && {sudo}apt install -y {package}"]


def _fill(room: Room, option: Option) -> list[str]:
    """Returns the lines that install, and the one that shows whether it works."""
    update = room.run("-m", "pip", "install", "--upgrade", "pip")
    last = room.run("-c", show(option.framework, room.shell))
    if not option.backend:
        return [update, room.run("-m", "pip", "install", *option.requirements), last]
    # PyPI has one build of each release, and for Windows none with CUDA; uv knows where the others are.
    into = " ".join((room.run("-m", "uv", "pip", "install", "--python"), room.python))
    wanted = " ".join(quote(room.shell, word) for word in ("--torch-backend", option.backend, *option.requirements))
    return [update, room.run("-m", "pip", "install", "uv"), f"{into} {wanted}", last]
