"""How one enters the finished environment in a terminal."""

from gpuwizard.model.fix import Command
from gpuwizard.model.layers import Shell
from gpuwizard.setup import places
from gpuwizard.setup.facts import SetupFacts
from gpuwizard.setup.profile import Profile
from gpuwizard.setup.step import Program

# What the module venv, and uv like it, puts into an environment. Source: Python's documentation of venv.
_SCRIPTS: dict[Shell, str] = {"powershell": "Activate.ps1", "cmd": "activate.bat"}


def activation(profile: Profile, facts: SetupFacts) -> tuple[Command, ...]:
    """Returns what to type so that `python` is the environment's own, for each shell in use."""
    folder = places.folder(profile, facts)
    made: list[Command] = []
    for shell in places.shells(profile, facts):
        if profile.environment.manager == "conda":
            argv: tuple[str, ...] = ("conda", "activate", folder)
        elif shell == "bash":
            argv = ("source", f"{folder}/bin/activate")
        else:
            argv = (f"{folder}\\Scripts\\{_SCRIPTS[shell]}",)
        made += places.texts((shell,), (Program(argv),))
    return tuple(made)
