"""Installs, replaces and removes packages with the tool that this environment uses."""

from collections.abc import Sequence

from gpuwizard.causes.commands import Commands, lines, run
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import kept_in_image
from gpuwizard.model.fix import Command

# Packages that must be of one release with torch: they are replaced together.
TORCH_FAMILY = ("torch", "torchvision", "torchaudio")
# Measured on a fresh environment: CUDA builds take 5.5 to 6.4 GB on the disk.
TAKES = {
    "tensorflow": "about 5 minutes, 6 GB on the disk",
    "torch": "about 5 minutes, 6 GB on the disk",
    "jax": "about 5 minutes, 6 GB on the disk",
}


def install(situation: Situation, *requirements: str, newest: bool = False) -> Commands:
    """Returns commands that install packages from PyPI into the environment that was looked at.

    Args:
        situation: The machine.
        requirements: What to ask the installer for.
        newest: Whether a package that is there already is to be replaced by a newer release.
    """
    named = _names_only(requirements)
    return run(situation, _add(situation, named, ["--upgrade"] if newest else [])) if named else ()


def conda_install(situation: Situation, *specs: str) -> Commands:
    """Returns commands that install conda packages into the environment that was looked at."""
    return run(situation, [*_conda(situation, "install"), "-c", "conda-forge", *specs])


def reinstall(situation: Situation, *requirements: str) -> Commands:
    """Returns commands that lay the files of these packages down anew and leave all other packages alone."""
    if situation.installer == "uv":
        again = [part for name in requirements for part in ("--reinstall-package", _bare(name))]
        return run(situation, [*_uv(situation, "install"), *again, *requirements])
    return run(
        situation,
        [*_pip(situation, "install"), "--force-reinstall", "--no-deps", "--no-cache-dir", *requirements],
    )


def replace(situation: Situation, old: Sequence[str], new: Sequence[str]) -> Commands:
    """Returns commands that remove packages and then install others.

    Packages that share files must all go first: removing one takes the other's files along.
    """
    old, new = _names_only(old), _names_only(new)
    if not old or not new:
        return ()
    tool = _uv(situation, "uninstall") if situation.installer == "uv" else _pip(situation, "uninstall")
    yes = [] if situation.installer == "uv" else ["-y"]
    if situation.installer in ("poetry", "pipenv"):
        verb = "remove" if situation.installer == "poetry" else "uninstall"
        return run(situation, [situation.installer, verb, *old], _add(situation, new))
    return run(situation, [*tool, *yes, *old], _add(situation, new))


def install_torch(situation: Situation, backend: str = "auto", requirement: str = "torch") -> Commands:
    """Returns commands that replace PyTorch with a CUDA build.

    PyPI holds no CUDA build for Windows and only one CUDA version for Linux; uv knows where the others are,
    and `auto` takes the one that fits this machine's driver.
    """
    others = [name for name in TORCH_FAMILY[1:] if situation.installed(name).get(name)]
    again = [part for name in ("torch", *others) for part in ("--reinstall-package", name)]
    options = ["--torch-backend", backend, *again]
    if situation.installer == "uv":
        return run(situation, [*_uv(situation, "install"), *options, requirement, *others])
    uv = [situation.python, "-m", *_uv(situation, "install"), *options, requirement, *others]
    return run(situation, [*_pip(situation, "install"), "uv"], uv)


def fresh_environment(situation: Situation, name: str, requirements: Sequence[str], python: str = "") -> Commands:
    """Returns commands that make a new environment in the home folder and install packages there.

    Args:
        situation: The machine.
        name: Folder of the new environment, a plain word.
        requirements: What to install from PyPI.
        python: Python version to make it with ("3.12"); empty for the Python that was looked at.
    """
    if python and situation.installer in ("conda", "mamba"):
        pip = ["python", "-m", "pip", "install", *requirements]
        create = [situation.installer, "create", "-y", "-n", name, "-c", "conda-forge", f"python={python}"]
        return run(situation, create, [situation.installer, "run", "-n", name, *pip])
    home = {"bash": "~/", "powershell": "$HOME\\", "cmd": "%USERPROFILE%\\"}
    made = []
    for shell in situation.shells:
        folder, binaries = home[shell] + name, "/bin/" if shell == "bash" else "\\Scripts\\"
        call = "& " if shell == "powershell" else ""
        spelled = folder if shell == "bash" else f'"{folder}"'
        tool = f"{call}{folder}{binaries}python" if shell == "bash" else f'{call}"{folder}{binaries}python"'
        wanted = lines((shell,), ["install", *requirements])
        steps = _make_environment(situation, shell, spelled, python)
        if wanted and steps:
            made.append(Command(shell, "\n".join([*steps, f"{tool} -m pip {wanted[0].text}"])))
    return tuple(made)


def lasting(situation: Situation, why: str) -> str:
    """Returns the reason, and what else to mind with the tool in use."""
    if situation.installer in ("poetry", "pipenv"):
        why += " Run it in the folder of your project."
    return why + kept_in_image(situation)


def _make_environment(situation: Situation, shell: str, folder: str, python: str) -> list[str]:
    """Returns the lines that make the environment with pip in it, at a folder that is spelled for the shell."""
    if not python:
        base = next((c.text for c in run(situation, [situation.python]) if c.shell == shell), "")
        return [f"{base} -m venv {folder}"] if base else []
    if shell != "bash":
        return [
            f"winget install --id Python.Python.{python} --exact --scope user",
            f"py -{python} -m venv {folder}",
        ]
    uv = "uv" if situation.installer == "uv" else "~/.local/share/gpuwizard-uv/bin/uv"
    made = [f"{uv} venv --seed --python {python} {folder}"]
    if uv != "uv":
        made[:0] = [
            "python3 -m venv ~/.local/share/gpuwizard-uv",
            "~/.local/share/gpuwizard-uv/bin/pip install uv",
        ]
    return made


def _add(situation: Situation, requirements: Sequence[str], options: Sequence[str] = ()) -> list[str]:
    if situation.installer in ("poetry", "pipenv"):
        return [situation.installer, "add" if situation.installer == "poetry" else "install", *requirements]
    tool = _uv(situation, "install") if situation.installer == "uv" else _pip(situation, "install")
    return [*tool, *options, *requirements]


def _pip(situation: Situation, verb: str) -> list[str]:
    return [situation.python, "-m", "pip", verb]


def _uv(situation: Situation, verb: str) -> list[str]:
    return ["uv", "pip", verb, "--python", situation.python]


def _conda(situation: Situation, verb: str) -> list[str]:
    tool = "mamba" if situation.installer == "mamba" else "conda"
    return [tool, verb, *(["-p", situation.prefix] if situation.prefix else [])]


def _names_only(requirements: Sequence[str]) -> list[str]:
    """Leaves out what is no package name: names can come from a log, and an option must not slip in among them."""
    return [name for name in requirements if name[:1].isalnum()]


def _bare(requirement: str) -> str:
    """Returns the name of a requirement: "tensorflow[and-cuda]==2.21.0" is "tensorflow"."""
    end = next((i for i, letter in enumerate(requirement) if letter in "[=<>!~ ;"), len(requirement))
    return requirement[:end]
