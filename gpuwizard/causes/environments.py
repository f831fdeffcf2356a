"""Commands that make a new Python environment beside the one that is there."""

from collections.abc import Sequence

from gpuwizard.catalog import torch
from gpuwizard.causes import card
from gpuwizard.causes.commands import Commands, lines, run
from gpuwizard.causes.install import bare, names_only
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.torch_builds import LEFT_TO_UV, fitting_index
from gpuwizard.model.fix import Command
from gpuwizard.model.layers import Shell

# Seen in the list of Pythons that uv 0.13 can bring, and in what uv itself needs.
OLDEST_OF_UV = (3, 8)
HOME: dict[Shell, str] = {"bash": "~/", "powershell": "$HOME\\", "cmd": "%USERPROFILE%\\"}
# Where Python's installer for one user puts Python.
LOCAL_PROGRAMS = {"powershell": "$env:LOCALAPPDATA\\Programs", "cmd": "%LOCALAPPDATA%\\Programs"}
# A place for uv, which brings Pythons of other versions, where the user has none.
UV_FOLDER = {"bash": ".local/share/gpuwizard-uv", "powershell": "gpuwizard-uv", "cmd": "gpuwizard-uv"}


def fresh_environment(situation: Situation, name: str, requirements: Sequence[str], python: str = "") -> Commands:
    """Returns commands that make a new environment in the home folder and install packages there.

    Args:
        situation: The machine.
        name: Folder of the new environment, a plain word.
        requirements: What to install from PyPI.
        python: Python version to make it with ("3.12"); empty for the Python that was looked at.
    """
    wanted = names_only(requirements)
    if not wanted:
        return ()
    python = python or _instead_of_32_bit(situation)
    if by_conda(situation, python):
        return _conda(situation, name, wanted, python)
    made = (_in_shell(situation, shell, name, wanted, python) for shell in situation.shells)
    return tuple(command for command in made if command is not None)


def _instead_of_32_bit(situation: Situation) -> str:
    """Returns the Python to bring where the one that was looked at is a 32-bit program, else nothing.

    An environment is of the same kind as the Python that makes it, and the frameworks are 64 bit.
    """
    narrow = situation.interpreter is not None and situation.interpreter.bits == 32
    return ".".join(map(str, situation.python_release)) if narrow else ""


def by_conda(situation: Situation, python: str) -> bool:
    """Whether conda makes the environment: it is what is used here, or nothing else still has so old a Python."""
    if situation.installer in ("conda", "mamba"):
        return True
    return bool(python) and tuple(map(int, python.split("."))) < OLDEST_OF_UV


def leave(situation: Situation, name: str, python: str = "") -> str:
    """Returns how an environment that `fresh_environment` made is taken away again."""
    python = python or _instead_of_32_bit(situation)
    if by_conda(situation, python):
        return f'"conda env remove -n {name}" removes the new environment. Nothing else was changed.'
    if not python:
        return f"Delete the new folder {name}. Nothing else was changed."
    if situation.windows and situation.installer != "uv" and not _serves_uv(situation):
        return f"Delete the new folder {name}, and uninstall Python {python} in the Windows settings."
    place = "" if situation.installer == "uv" else ", and the folder gpuwizard-uv with it"
    return f"Delete the new folder {name}{place}. Nothing else was changed."


def _conda(situation: Situation, name: str, requirements: Sequence[str], python: str) -> Commands:
    tool = "mamba" if situation.installer == "mamba" else "conda"
    version = python or ".".join(map(str, situation.python_release)) or "3.12"
    create = [tool, "create", "-y", "-n", name, "-c", "conda-forge", f"python={version}", "pip"]
    inside = [tool, "run", "-n", name, "python", "-m"]
    index = _torch_index(situation, requirements, python)
    if index:
        uv = [*inside, "uv", "pip", "install", "--torch-backend", index, *requirements]
        return run(situation, create, [*inside, "pip", "install", "uv"], uv)
    return run(situation, create, [*inside, "pip", "install", *requirements])


def _in_shell(
    situation: Situation, shell: Shell, name: str, requirements: Sequence[str], python: str
) -> Command | None:
    steps = _make(situation, shell, name, python)
    python_in_it = _program(shell, name, "python")
    wanted = lines((shell,), ["install", *requirements])
    if not steps or not wanted:
        return None
    index = _torch_index(situation, requirements, python)
    if index:
        where = f"--python {_folder(shell, name)}"
        steps.append(f"{python_in_it} -m pip install uv")
        steps.append(f"{python_in_it} -m uv pip {wanted[0].text} --torch-backend {index} {where}")
    else:
        steps.append(f"{python_in_it} -m pip {wanted[0].text}")
    return Command(shell, "\n".join(steps))


def by_winget(shell: Shell, release: str) -> tuple[str, str]:
    """Returns the line that brings a Python to a Windows user, and how that Python is called in the same terminal.

    A terminal learns of the launcher py, and of a longer PATH, only when it is opened anew.
    """
    brought = f"{LOCAL_PROGRAMS[shell]}\\Python\\Python{release.replace('.', '')}\\python.exe"
    call = "& " if shell == "powershell" else ""
    install = f"winget install --id Python.Python.{release} --exact --scope user --architecture x64"
    return install, f'{call}"{brought}"'


def _make(situation: Situation, shell: Shell, name: str, python: str) -> list[str]:
    """Returns the lines that make the environment with pip in it."""
    folder = _folder(shell, name)
    base = _base_python(situation, shell)
    if situation.installer == "uv":
        # Pythons that uv brought cannot always make an environment with pip by themselves.
        wanted = lines((shell,), ["uv", "venv", "--seed", "--python", python or situation.python])
        return [f"{wanted[0].text} {folder}"] if wanted else []
    if not python:
        return [f"{base} -m venv {folder}"] if base else []
    if shell != "bash" and not _serves_uv(situation):
        install, brought = by_winget(shell, python)
        return [install, f"{brought} -m venv {folder}"]
    if not _serves_uv(situation):
        base = "python3"
    if not base:
        return []
    place = UV_FOLDER[shell]
    return [
        f"{base} -m venv {_folder(shell, place)}",
        f"{_program(shell, place, 'python')} -m pip install uv",
        f"{_program(shell, place, 'uv')} venv --seed --python {python} {folder}",
    ]


def _base_python(situation: Situation, shell: Shell) -> str:
    return next((command.text for command in run(situation, [situation.python]) if command.shell == shell), "")


def _serves_uv(situation: Situation) -> bool:
    """Whether the Python that was looked at can run uv, so that no other program has to be found."""
    python = situation.interpreter
    return python is not None and python.bits == 64 and situation.python_release >= OLDEST_OF_UV


def _folder(shell: Shell, name: str) -> str:
    return HOME[shell] + name if shell == "bash" else f'"{HOME[shell]}{name}"'


def _program(shell: Shell, folder: str, program: str) -> str:
    if shell == "bash":
        return f"~/{folder}/bin/{program}"
    call = "& " if shell == "powershell" else ""
    return f'{call}"{HOME[shell]}{folder}\\Scripts\\{program}"'


def _torch_index(situation: Situation, requirements: Sequence[str], python: str) -> str:
    """Returns the index of PyTorch's own that its packages must come from, empty where PyPI's build fits.

    PyPI has no PyTorch with CUDA for Windows, and for Linux only one, which may want a newer driver.
    """
    wanted = next((text for text in requirements if bare(text) == "torch"), "")
    if not wanted:
        return ""
    if card.none_here(situation.case):
        # On Windows PyPI's build is the one for the processor.
        return "" if situation.windows else "cpu"
    version = wanted.partition("==")[2]
    index = fitting_index(situation, version, python)
    row = torch.release(version) or torch.NEWEST
    return "" if not situation.windows and index in (LEFT_TO_UV, row.default_index) else index
