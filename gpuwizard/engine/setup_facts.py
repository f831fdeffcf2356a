"""Gathers what a plan of the guided set-up is judged by: no package is installed or imported here."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from gpuwizard.causes.environments import UV_FOLDER
from gpuwizard.engine.judge import judge
from gpuwizard.engine.machine import look_at_machine
from gpuwizard.engine.recommend import Tell, look
from gpuwizard.engine.timing import Stopwatch
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.interpreter import Environment, Interpreter
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.run import ChildEnd
from gpuwizard.probes import setup as probe
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.command import Outcome
from gpuwizard.probes.environments import SearchContext, default_python, find_environments, same_python
from gpuwizard.probes.platform import current
from gpuwizard.setup import places
from gpuwizard.setup.facts import Distribution, Held, Room, SetupFacts
from gpuwizard.setup.profile import Profile
from gpuwizard.setup.python_steps import UBUNTU_PROGRAM
from gpuwizard.setup.versions import choose, inside_wsl


class Gatherer:
    """Looks at what a profile needs to know.

    Args:
        profile: What is wanted; None for the questions before there is one.
        env: The user's environment.
        cancel: Switch that ends it early.
    """

    def __init__(self, profile: Profile | None, env: Mapping[str, str], cancel: Cancel) -> None:
        self.profile = profile
        self.env = env
        self.cancel = cancel
        context = SearchContext.current()
        self.home, self.os_name = context.home, context.platform

    def everything(self, ours: bool, tell: Tell) -> SetupFacts:
        """Returns all facts. `ours` is whether the folder was begun by an earlier run."""
        facts = SetupFacts(home=str(self.home), ours=ours, variables=tuple(sorted(self.env)))
        facts = self.machine(facts, tell)
        return self.room(self.pythons(facts, tell), ours, tell)

    def machine(self, facts: SetupFacts, tell: Tell) -> SetupFacts:
        """Returns the facts with the machine looked at anew; the driver is only asked where a GPU is wanted."""
        if self.profile is None or self.profile.wants_gpu:
            machine = look(tell)
        else:
            tell("looking at this computer")
            machine = look_at_machine(current(), self.env, Stopwatch())
        found = judge(Case(machine, TargetFacts("", "tensorflow"))).findings
        return msgspec.structs.replace(facts, machine=machine, findings=found, wsl=self._wsl(machine))

    def pythons(self, facts: SetupFacts, tell: Tell) -> SetupFacts:
        """Returns the facts with the Pythons and tools looked for anew."""
        tell("looking for Pythons")
        found = _ordered(SearchContext.current())
        facts = msgspec.structs.replace(facts, environments=found, tools=self._tools(facts))
        if self.profile is None:
            return facts
        # What is to be made, or made anew, cannot be made with its own Python.
        inside = Path(places.folder(self.profile, facts))
        found = tuple(one for one in found if not Path(one.python).is_relative_to(inside))
        facts = msgspec.structs.replace(facts, environments=found)
        if inside_wsl(self.profile, facts):
            return facts
        base = choose(self.profile, facts, facts.environments).base
        works = probe.can_make_environments(base.python, self.env, self.cancel) if base is not None else None
        told = {base.python: works} if base is not None and works is not None else {}
        return msgspec.structs.replace(facts, venv_works=told)

    def room(self, facts: SetupFacts, ours: bool, tell: Tell) -> SetupFacts:
        """Returns the facts with the environment looked at anew."""
        if self.profile is None:
            return facts
        tell("looking at the environment")
        facts = msgspec.structs.replace(facts, ours=ours)
        if inside_wsl(self.profile, facts):
            return self._in_wsl(facts)
        folder = Path(places.folder(self.profile, facts))
        state = probe.folder_state(folder)
        seen: Found[Room] | Absent | Unknown = Absent((str(folder),))
        if state == "environment":
            seen = self._asked(places.python_of(self.profile, facts))
        elif state == "other" and ours:
            seen = Unknown("Making the environment was broken off.", "failed")
        return msgspec.structs.replace(
            facts, room=seen, occupied=state == "other" and not ours, free_bytes=probe.free_bytes(folder)
        )

    def _asked(self, python: str) -> Found[Room] | Unknown:
        told = probe.ask_room(python, self.env, self.cancel)
        if isinstance(told, Found):
            return Found(_room(told.value), python)
        if isinstance(told, Absent):
            return Unknown("The environment there has lost its Python.", "failed")
        return Unknown("The Python of the environment does not start.", told.kind, told.reason)

    def _tools(self, facts: SetupFacts) -> dict[str, str]:
        below = UV_FOLDER["powershell" if facts.windows else "bash"]
        return probe.tools(self.home, self.env, str(self.home / below))

    def _wsl(self, machine: MachineFacts) -> Found[tuple[Distribution, ...]] | Absent | Unknown:
        if machine.host.os != "windows" or self.profile is None or self.profile.environment.where != "wsl":
            return Absent()
        found = probe.linux_systems(self.env)
        if not isinstance(found, Found):
            return found
        return Found(tuple(Distribution(name, version) for name, version in found.value), found.found_via)

    def run_in_wsl(self, facts: SetupFacts, python: str, code: str) -> Outcome:
        """Runs a line of Python in the environment that lies in WSL."""
        inside = self._inside(facts)
        return inside.run_python(python, code) if inside else Outcome(ChildEnd("not-started"), problem="WSL is gone")

    def _inside(self, facts: SetupFacts) -> probe.LinuxInside | None:
        systems = facts.wsl.value if isinstance(facts.wsl, Found) else ()
        name = next((one.name for one in systems if one.version == 2), "")
        return probe.LinuxInside(name, self.env, self.cancel) if name else None

    def _in_wsl(self, facts: SetupFacts) -> SetupFacts:
        """What lies in the Linux of WSL, seen from Windows."""
        inside = self._inside(facts)
        if inside is None or self.profile is None:
            return facts
        able = inside.works([UBUNTU_PROGRAM, "-c", "import ensurepip, venv"])
        told = {} if able is None else {UBUNTU_PROGRAM: able}
        tools = {tool: path for tool in ("uv", "conda") if (path := inside.program(tool))}
        seen = inside.environment(places.python_of(self.profile, facts))
        room: Found[Room] | Absent | Unknown = Absent((places.folder(self.profile, facts),))
        if seen is not None:
            version, packages = seen
            held = tuple(Held(*package) for package in packages)
            room = Found(Room("", version, pip=any(one.name == "pip" for one in held), packages=held), "WSL")
        return msgspec.structs.replace(facts, venv_works=told, tools=tools, room=room)


def _room(python: Interpreter) -> Room:
    held = tuple(Held(name, version, broken) for name, version, broken in probe.packages_in(python))
    manager = "conda" if python.kind == "conda" else "uv" if python.installer == "uv" else "venv"
    pip = any(one.name == "pip" and not one.broken for one in held)
    return Room(python.executable, python.version, manager, pip, held)


def _ordered(context: SearchContext) -> tuple[Environment, ...]:
    """The Pythons at hand, the one that the user works with first."""
    found = find_environments(context)
    first = default_python(context)
    mine = [one for one in found if first is not None and same_python(one.python, first, context)]
    return (*mine, *(one for one in found if one not in mine))
