"""Recorded machines as a set-up sees them."""

from pathlib import Path, PureWindowsPath
from typing import Any

import msgspec

from gpuwizard.engine.judge import judge
from gpuwizard.model.facts import Case, Facts, TargetFacts
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.setup.facts import Distribution, Held, Room, SetupFacts, Trial
from gpuwizard.setup.profile import About, DriverPart, EnvironmentPart, FrameworkPart, PackagesPart, Profile, PythonPart

MACHINES = Path(__file__).resolve().parents[2] / "machines"
UBUNTU = Found((Distribution("Ubuntu-24.04", 2),), "wsl --list")


def machine(name: str, **more: Any) -> SetupFacts:
    """The facts of a recorded machine with one fitting Python and nothing set up yet."""
    saved = msgspec.json.decode((MACHINES / f"{name}.json").read_bytes())
    facts = msgspec.convert(saved["facts"], Facts).machine
    windows = facts.host.os == "windows"
    home = "C:\\Users\\user" if windows else "/home/user"
    python = str(PureWindowsPath(home, "Python312", "python.exe")) if windows else "/usr/bin/python3.12"
    known: dict[str, Any] = {
        "environments": (Environment(python, "system", version="3.12.4"),),
        "home": home,
        "room": Absent((home,)),
        "tools": {"winget": "winget"} if windows else {},
        "wsl": Absent(("wsl.exe",)),
    }
    findings = judge(Case(facts, TargetFacts("", "tensorflow"))).findings
    return SetupFacts(machine=facts, findings=findings, **{**known, **more})


def wish(
    name: str = "tensorflow",
    version: str = "newest",
    *,
    gpu: bool = True,
    folder: str = "~/gpu work",
    install: tuple[str, ...] = (),
    index: str = "",
    driver: str = "",
    python: str = "newest",
    **place: str,
) -> Profile:
    """A profile."""
    return Profile(
        About("Test", contact="help@firm.example"),
        EnvironmentPart(folder, **place),  # type: ignore[arg-type]
        FrameworkPart(name, version, gpu),  # type: ignore[arg-type]
        PythonPart(python),
        PackagesPart(install, index),
        DriverPart(driver),
    )


def room(*packages: str, python: str = "3.12.4", broken: str = "") -> Found[Room]:
    """An environment with pip and packages ("name==version")."""
    held = [
        Held(*text.split("=="), "files are missing" if broken and text.startswith(broken) else "") for text in packages
    ]
    return Found(Room("/home/user/gpu work/bin/python", python, packages=(Held("pip", "26.0"), *held)), "itself")


WORKS = Found(Trial(True, "It computed."), "the test")
