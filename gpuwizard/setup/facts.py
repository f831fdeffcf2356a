"""What a plan is judged by: the machine, the Pythons on it, and the environment that the profile wants."""

from typing import Literal

from msgspec import Struct

from gpuwizard.model.facts import MachineFacts
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.outcome import NOT_RUN, Absent, Found, Unknown

Answer = Literal["yes", "no", "unknown"]


class Held(Struct, frozen=True):
    """A package in the environment.

    Attributes:
        name: Its name, normalised.
        version: Its version.
        broken: What shows that its installation was broken off ("no list of its files"), empty for whole.
    """

    name: str
    version: str
    broken: str = ""


class Room(Struct, frozen=True):
    """The environment in the wanted folder, as its Python says.

    Attributes:
        python: Its interpreter.
        version: "3.12.4".
        manager: What made it: venv, conda or uv.
        pip: Whether it has pip.
        packages: What is installed in it.
    """

    python: str
    version: str
    manager: str = "venv"
    pip: bool = True
    packages: tuple[Held, ...] = ()


class Trial(Struct, frozen=True):
    """What a test of the finished environment gave.

    Attributes:
        passed: Whether all was right.
        says: One sentence that says what was seen.
    """

    passed: bool
    says: str


class Distribution(Struct, frozen=True):
    """A Linux in WSL: its name, and 1 or 2 for the version of WSL that it runs in."""

    name: str
    version: int


class SetupFacts(Struct, frozen=True):
    """All that a plan is judged by.

    Attributes:
        machine: The computer and its driver.
        findings: What is wrong with the machine itself, the root first, with its fixes.
        environments: The Pythons at hand, the one that the user works with first.
        home: The home folder.
        room: The environment in the wanted folder; Absent where the folder is not there or empty.
        occupied: Whether the folder holds something that is no environment.
        ours: Whether an earlier run of this set-up began to make the folder, so that it may be made anew.
        tools: Programs at hand by name ("conda", "uv", "winget") with their paths.
        venv_works: Pythons that were asked whether they can make an environment, by path.
        wsl: The Linux systems in WSL, on Windows.
        variables: Names of the environment variables that are set. Their values are not kept.
        free_bytes: Space on the disk of the folder; None where it could not be read.
        trial: What the test of the environment gave.
    """

    machine: MachineFacts = MachineFacts()
    findings: tuple[Finding, ...] = ()
    environments: tuple[Environment, ...] = ()
    home: str = ""
    room: Found[Room] | Absent | Unknown = NOT_RUN
    occupied: bool = False
    ours: bool = False
    tools: dict[str, str] = {}
    venv_works: dict[str, bool] = {}
    wsl: Found[tuple[Distribution, ...]] | Absent | Unknown = NOT_RUN
    variables: tuple[str, ...] = ()
    free_bytes: int | None = None
    trial: Found[Trial] | Absent | Unknown = NOT_RUN

    @property
    def windows(self) -> bool:
        """Whether this is Windows itself."""
        return self.machine.host.os == "windows"
