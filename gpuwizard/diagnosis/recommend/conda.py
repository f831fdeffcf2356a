"""TensorFlow 2.10 on Windows itself: conda brings the old CUDA and cuDNN that it needs, and the Python."""

from collections.abc import Sequence
from pathlib import PureWindowsPath

from gpuwizard.causes.quoting import UnquotableError, command, quote
from gpuwizard.diagnosis.recommend.option import Option
from gpuwizard.diagnosis.recommend.pythons import to_fetch
from gpuwizard.diagnosis.recommend.show import show
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.layers import Shell

CUDA_PACKAGES = ("cudatoolkit=11.2", "cudnn=8.1.0")
# conda's own environments lie in a folder of this name below it.
_ENVIRONMENTS = "envs"


def lines(option: Option, shell: Shell, pythons: Sequence[Environment]) -> list[str]:
    """Returns the lines for PowerShell or cmd. Where no conda is at hand, the first of them installs Miniforge."""
    found = conda_of(pythons)
    try:
        tool = command(shell, [found]) if found else ""
    except UnquotableError:
        tool = ""
    home = "$HOME" if shell == "powershell" else "%USERPROFILE%"
    first = [] if tool else [f'winget install --id CondaForge.Miniforge3 --exact --location "{home}\\miniforge3"']
    call = "& " if shell == "powershell" else ""
    tool = tool or f'{call}"{home}\\miniforge3\\Scripts\\conda.exe"'
    name = option.label
    packages = [f"python={python_release(option)}", *CUDA_PACKAGES]
    # `conda run` sets PATH, by which this release finds its libraries; without the option it hides all output.
    inside = ["run", "--no-capture-output", "-n", name, "python"]
    return [
        *first,
        _line(tool, shell, ["create", "-y", "-n", name, "-c", "conda-forge", *packages]),
        _line(tool, shell, [*inside, "-m", "pip", "install", *option.requirements]),
        _line(tool, shell, [*inside, "-c", show(option.framework, shell)]),
    ]


def conda_of(pythons: Sequence[Environment]) -> str:
    """Returns the path of the conda program that the environments at hand belong to, empty for none."""
    for environment in pythons:
        if environment.kind == "conda" and environment.prefix:
            prefix = PureWindowsPath(environment.prefix)
            base = prefix.parent.parent if prefix.parent.name.lower() == _ENVIRONMENTS else prefix
            return str(base / "Scripts" / "conda.exe")
    return ""


def python_release(option: Option) -> str:
    """Returns the Python that conda is asked for."""
    return to_fetch(option)


def _line(tool: str, shell: Shell, argv: Sequence[str]) -> str:
    return " ".join((tool, *(quote(shell, word) for word in argv)))
