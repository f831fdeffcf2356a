"""The steps that bring a Python and the environment that is made with it."""

import msgspec

from gpuwizard.catalog.versions import at_least
from gpuwizard.causes.commands import root
from gpuwizard.causes.environments import OLDEST_OF_UV, UV_FOLDER
from gpuwizard.causes.situation import Situation
from gpuwizard.diagnosis.recommend.conda import CUDA_PACKAGES
from gpuwizard.diagnosis.recommend.pythons import is_usable
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Command
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.setup import places
from gpuwizard.setup.facts import SetupFacts
from gpuwizard.setup.machine_steps import case_of
from gpuwizard.setup.profile import Profile
from gpuwizard.setup.step import Program, Seen, SetupStep
from gpuwizard.setup.versions import Chosen, inside_wsl
from gpuwizard.setup.wishes import specifier

# How Ubuntu's own Python is called inside WSL.
UBUNTU_PROGRAM = "python3"
_UBUNTU = {
    True: Seen("yes", "Ubuntu's Python can make environments."),
    False: Seen("no", "Ubuntu's Python cannot make environments yet."),
    None: Seen("unknown", "Ubuntu could not be asked."),
}
UBUNTU_PACKAGES = "sudo apt update && sudo apt install -y python3-venv"
_TOOL_WHY = {
    "conda": "The profile wants an environment of conda, and conda brings the Python for it.",
    "uv": "The profile wants an environment of uv, and uv brings the Python for it.",
}


def python_step(profile: Profile, chosen: Chosen, facts: SetupFacts) -> SetupStep:
    """Returns the step that brings the Python, or the tool that brings it."""
    manager = profile.environment.manager
    if manager == "conda":
        return _conda(profile, facts)
    if manager == "uv":
        return _uv(profile, facts)
    if inside_wsl(profile, facts):
        return _in_ubuntu()
    if chosen.base is not None:
        return _venv_module(chosen.base, facts)
    return _fetch(profile, chosen, facts)


def python_seen(profile: Profile, chosen: Chosen, facts: SetupFacts) -> Seen:
    """Whether a Python, or the tool that brings it, is there and able to make an environment."""
    manager = profile.environment.manager
    if environment_seen(profile, chosen, facts).answer == "yes":
        return Seen("yes", "The environment has its Python already.")
    if inside_wsl(profile, facts) and manager == "venv":
        return _UBUNTU[facts.venv_works.get(UBUNTU_PROGRAM)]
    if manager in ("conda", "uv"):
        there = facts.tools.get(manager, "")
        return Seen("yes", f"{manager} is at {there}.") if there else Seen("no", f"No {manager} was found.")
    if chosen.base is None:
        return Seen("no", f"No Python {chosen.python} was found.")
    if facts.venv_works.get(chosen.base.python) is False:
        return Seen("no", f"{chosen.base.python} lacks the part of Python that makes environments.")
    return Seen("yes", f"Python {chosen.base.version} is at {chosen.base.python}.")


def environment_step(profile: Profile, chosen: Chosen, facts: SetupFacts) -> SetupStep:
    """Returns the step that makes the environment."""
    where = places.folder(profile, facts)
    made = _make(profile, chosen, facts, where)
    programs = (Program(made),) if made else ()
    by_hand = ""
    if _lacks_only_pip(profile, chosen, facts):
        programs = (Program((places.python_of(profile, facts), "-m", "ensurepip", "--upgrade")),)
    elif isinstance(facts.room, Found) and not facts.ours:
        # It may hold somebody's work: gpuwizard does not take it away.
        programs = ()
        by_hand = f"Rename or delete the folder {where}, or name another in the profile, and check again."
    return SetupStep(
        "environment",
        f"Make the environment with Python {chosen.python}",
        why="An environment of its own keeps these packages apart from all others on this computer.",
        changes=f"The folder {where} is made. Nothing outside of it changes.",
        takes="a minute, 50 MB" if profile.environment.manager != "conda" else "a few minutes, 500 MB",
        commands=places.texts(places.shells(profile, facts), programs),
        programs=() if inside_wsl(profile, facts) else programs,
        by_hand=by_hand or ("Paste the line into the Ubuntu window." if inside_wsl(profile, facts) else ""),
        check="The Python in that folder starts, and has pip.",
        undo=f"Delete the folder {where}.",
    )


def environment_seen(profile: Profile, chosen: Chosen, facts: SetupFacts) -> Seen:
    """Whether the environment is there, with the right Python and with pip."""
    if isinstance(facts.room, Absent):
        return Seen("no", "The folder is not there yet.")
    if not isinstance(facts.room, Found):
        return Seen("no" if facts.room.kind != "not-run" else "unknown", facts.room.reason)
    room = facts.room.value
    same = ".".join(room.version.split(".")[:2]) == chosen.python
    if not same or not specifier(profile.python.version).contains(room.version, prereleases=True):
        return Seen("no", f"The environment there has Python {room.version}, and Python {chosen.python} is wanted.")
    if not room.pip and profile.environment.manager != "uv":
        return Seen("no", "The environment there has no pip.")
    return Seen("yes", f"The environment is there, with Python {room.version}.")


def _lacks_only_pip(profile: Profile, chosen: Chosen, facts: SetupFacts) -> bool:
    """Whether somebody made the right environment without pip: it is completed and not made anew."""
    if not isinstance(facts.room, Found) or facts.ours or facts.room.value.pip:
        return False
    whole = msgspec.structs.replace(facts.room.value, pip=True)
    complete = msgspec.structs.replace(facts, room=Found(whole))
    return environment_seen(profile, chosen, complete).answer == "yes"


def _make(profile: Profile, chosen: Chosen, facts: SetupFacts, where: str) -> tuple[str, ...]:
    """Returns the program that makes the environment; one that we began ourselves is made anew."""
    manager = profile.environment.manager
    again = ("--clear",) if facts.ours else ()
    if manager == "conda":
        extra = chosen.option.needs if chosen.option else ()
        conda = facts.tools.get("conda", "conda")
        packages = (f"python={chosen.python}", "pip", *(CUDA_PACKAGES if extra else ()))
        return (conda, "create", "-y", "-p", where, "-c", "conda-forge", *packages)
    if manager == "uv":
        uv = facts.tools.get("uv", "uv")
        return (uv, "venv", "--seed", "--python", chosen.python, *again, where)
    if inside_wsl(profile, facts):
        return (UBUNTU_PROGRAM, "-m", "venv", where)
    if chosen.base is None:
        return ()
    return (chosen.base.python, "-m", "venv", *again, where)


def _conda(profile: Profile, facts: SetupFacts) -> SetupStep:
    winget = facts.windows and bool(facts.tools.get("winget")) and not inside_wsl(profile, facts)
    programs = (_winget("CondaForge.Miniforge3"),) if winget else ()
    return SetupStep(
        "python",
        "Install conda (Miniforge)",
        why=_TOOL_WHY["conda"],
        changes="Miniforge is installed in your home folder.",
        takes="about 5 minutes, 500 MB",
        commands=places.texts(places.shells(profile, facts), programs),
        programs=programs,
        by_hand="" if winget else "Download the Miniforge installer for your system from conda-forge.org, and run it.",
        check="The program conda is found.",
        undo="Delete the folder of Miniforge, or uninstall it in the settings of Windows.",
    )


def _uv(profile: Profile, facts: SetupFacts) -> SetupStep:
    programs = () if inside_wsl(profile, facts) else _bring_uv(facts)
    return SetupStep(
        "python",
        "Install uv",
        why=_TOOL_WHY["uv"],
        changes=f"The folder {_uv_folder(facts)} is made, with uv in it.",
        takes="a minute, 80 MB",
        commands=places.texts(places.shells(profile, facts), programs),
        programs=programs,
        by_hand="" if programs else "Install uv as its own page says (docs.astral.sh/uv).",
        check="The program uv is found.",
        undo=f"Delete the folder {_uv_folder(facts)}.",
    )


def _venv_module(base: Environment, facts: SetupFacts) -> SetupStep:
    """Debian and Ubuntu keep the part of their Python that makes environments in a package of its own."""
    release = ".".join(base.version.split(".")[:2])
    situation = Situation(case_of(facts), Finding("framework.not-installed"))
    apt = facts.machine.host.package_manager == "apt" and base.python.startswith("/usr/bin/")
    package = f"python{release}-venv"
    return SetupStep(
        "python",
        f"Complete Python {release}",
        why=f"{base.python} is there and fits. Making an environment needs Python's module venv and pip's installer.",
        changes=f"The system's package {package} is installed." if apt else "Python's missing part is installed.",
        takes="a minute, 10 MB",
        needs_admin=True,
        commands=root(situation, ("apt", "update"), ("apt", "install", "-y", package)) if apt else (),
        by_hand="" if apt else "Install the package of your system that brings Python's module venv.",
        check="That Python can make an environment.",
        undo=f"Remove the package {package}." if apt else "",
    )


def _in_ubuntu() -> SetupStep:
    return SetupStep(
        "python",
        "Complete Ubuntu's Python",
        why="Ubuntu keeps the part of Python that makes environments in a package of its own.",
        changes="Ubuntu's package python3-venv is installed, inside WSL only.",
        takes="a minute, 20 MB",
        needs_admin=True,
        commands=(Command("bash", UBUNTU_PACKAGES),),
        by_hand="Open Ubuntu from the Start menu and paste the line there; it asks for the password of Ubuntu.",
        check="The next step makes an environment with it.",
    )


def _fetch(profile: Profile, chosen: Chosen, facts: SetupFacts) -> SetupStep:
    release = chosen.python
    programs: tuple[Program, ...] = ()
    by_hand = f"Install Python {release} from python.org, in 64 bit."
    if facts.windows and facts.tools.get("winget"):
        programs = (_winget(f"Python.Python.{release}", "--scope", "user"),)
    elif not facts.windows:
        uv = facts.tools.get("uv", "") or places.program(_uv_folder(facts), "uv", windows=False)
        first = () if facts.tools.get("uv") else _bring_uv(facts)
        programs = (*first, Program((uv, "python", "install", release))) if first or facts.tools.get("uv") else ()
        by_hand = "Install Python with the package manager of your system."
    return SetupStep(
        "python",
        f"Install Python {release}",
        why=f"The packages that fit here are made for Python {release}, and it is not on this computer yet.",
        changes=f"Python {release} is added for you alone. Other Pythons stay as they are.",
        takes="a few minutes, 100 MB",
        commands=places.texts(places.shells(profile, facts), programs),
        programs=programs,
        by_hand="" if programs else by_hand,
        check=f"A Python {release} is found.",
        undo=f"{'The settings of Windows' if facts.windows else f'uv python uninstall {release}'} can remove it.",
    )


def _winget(package: str, *options: str) -> Program:
    """Returns what installs a program on Windows; it cannot ask for consent where nobody sees it asking."""
    agreed = ("--accept-package-agreements", "--accept-source-agreements")
    return Program(("winget", "install", "--id", package, "--exact", *options, *agreed))


def _bring_uv(facts: SetupFacts) -> tuple[Program, ...]:
    """Returns what installs uv into a folder of its own, nothing where no Python is at hand to do it."""
    oldest = ".".join(map(str, OLDEST_OF_UV))
    able = [one for one in facts.environments if is_usable(one) and at_least(one.version, oldest)]
    able.sort(key=lambda one: facts.venv_works.get(one.python) is False)
    if not able:
        return ()
    where = _uv_folder(facts)
    python = places.program(where, "python", facts.windows)
    return (
        Program((able[0].python, "-m", "venv", where)),
        Program((python, "-m", "pip", "install", "uv")),
    )


def _uv_folder(facts: SetupFacts) -> str:
    below = UV_FOLDER["powershell" if facts.windows else "bash"]
    return f"{facts.home}\\{below}" if facts.windows else f"{facts.home}/{below}"
