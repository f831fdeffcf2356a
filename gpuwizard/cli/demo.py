"""`gpuwizard --demo MACHINE`: which recorded machine is meant, and what it comes to in a terminal."""

from pathlib import Path

from gpuwizard.cli import output
from gpuwizard.cli.arguments import Options
from gpuwizard.cli.errors import UsageError
from gpuwizard.engine.demo import DemoMachine, DemoSession, machine_names, read_machine, shipped_machine
from gpuwizard.engine.events import SessionFinished
from gpuwizard.report import load
from gpuwizard.report.reading import LIMIT
from gpuwizard.wizard.files import REPORT_ENDINGS

LIST = "list"


def machine_named(name: str) -> DemoMachine:
    """Returns the machine that a name, a saved report or a file with recorded facts stands for.

    Raises:
        UsageError: With one sentence that names those that there are.
    """
    shipped = shipped_machine(name)
    if shipped is not None:
        return shipped
    path = Path(name)
    if not _looks_like_path(name):
        raise UsageError(f"There is no demonstration called {name}: take {_names()}, or give a saved report.")
    return _recorded(path) or _reported(path)


def list_machines(options: Options) -> int:
    """Lists the machines that gpuwizard brings along."""
    machines = [machine for name in machine_names() if (machine := shipped_machine(name)) is not None]
    if options.json:
        rows = [{"name": item.name, "title": item.title, "about": item.about} for item in machines]
        output.say_json({"schema": 1, "machines": rows})
        return 0
    wide = max(len(item.name) for item in machines)
    for item in machines:
        output.say(f"{item.name.ljust(wide)}  {item.title}. {item.about}")
    return 0


def show(machine: DemoMachine, options: Options) -> int:
    """Prints what is found on a machine, without waiting; the exit code is that of a check."""
    from gpuwizard.cli.commands import show as show_report

    output.say_aside(f"This is a demonstration with an example machine: {machine.title}. It is not this computer.")
    for event in DemoSession(machine, pause=lambda stop, seconds: None).run():
        if isinstance(event, SessionFinished):
            return show_report(event.report, options)
    raise RuntimeError("the demonstration ended without a report")


def _recorded(path: Path) -> DemoMachine | None:
    """Returns the machine of a JSON file with facts, None where it is something else, or cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT)
    except (OSError, ValueError):
        return None
    return read_machine(path.stem, data)


def _reported(path: Path) -> DemoMachine:
    """Returns the machine of a saved report in any form in which one can be opened."""
    report = load(path)
    if isinstance(report, str):
        raise UsageError(report)
    if not report.facts.targets:
        raise UsageError(f"“{path}” holds no facts that could be played back. Take {_names()}, or another report.")
    return DemoMachine(path.stem, path.name, report.facts)


def _looks_like_path(name: str) -> bool:
    try:
        return Path(name).exists() or len(Path(name).parts) > 1 or Path(name).suffix in REPORT_ENDINGS
    except (OSError, ValueError):
        return False


def _names() -> str:
    names = machine_names()
    return f"{', '.join(names[:-1])} or {names[-1]}"
