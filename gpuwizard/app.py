"""The composition root: arguments, the choice of window or terminal, and what happens to a fault of our own."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from gpuwizard.cli import output
from gpuwizard.cli.errors import UsageError

if TYPE_CHECKING:
    from gpuwizard.cli.arguments import Options
    from gpuwizard.ui.services import Services
    from gpuwizard.ui.single_instance import Company

INTERNAL_FAULT, INTERRUPTED, UNUSABLE = 3, 130, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Runs gpuwizard.

    Args:
        argv: Arguments without the program's name; None takes this process's.

    Returns:
        The exit code: 0 all passed, 1 something failed, 2 unusable call or input, 3 our own fault, 130 interrupted.
    """
    output.prepare_streams()
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        output.finish()
        return code
    except UsageError as problem:
        output.complain(str(problem))
        return UNUSABLE
    except KeyboardInterrupt:
        output.complain("Interrupted.")
        return INTERRUPTED
    except SystemExit as request:
        return request.code if isinstance(request.code, int) else INTERNAL_FAULT
    except Exception:
        return _own_fault()


def _own_fault() -> int:
    """Says that the fault is ours; GPUWIZARD_TRACE=1 shows the traceback to a developer."""
    import logging

    log = logging.getLogger("gpuwizard")
    # Without a log file nobody asked for it: Python's handler of last resort would print it to stderr.
    log.addHandler(logging.NullHandler())
    log.exception("internal fault")
    output.complain("gpuwizard itself failed. Run it again with --log-file FILE and send that file to its makers.")
    if os.environ.get("GPUWIZARD_TRACE") == "1":
        raise
    return INTERNAL_FAULT


def _run(argv: list[str]) -> int:
    """Runs what was asked for. A double click asks for nothing: then only what the window needs is loaded."""
    if not argv:
        return _window_or_terminal([])
    from gpuwizard.cli import arguments, commands

    options = arguments.parse(argv)
    _start_log(options.log_file)
    if options.reset:
        _reset()
    if options.demo:
        return _demo(options)
    if options.command is None and options.file:
        return _file(options)
    if options.command is None:
        if options.reset and _no_window() is not None:
            return 0
        return _window_or_terminal(options.common(), _company(options))
    return _open(options) if options.command == "open" else commands.run(options)


def _company(options: "Options") -> "Company":
    """Whether a window that is open shall do. Who asks for more than a file wants it of the window that opens."""
    return "new" if options.new_window or options.reset or options.log_file else "join"


def _file(options: "Options") -> int:
    """Opens a file that was given alone, as a double click on it does."""
    from pathlib import Path

    from gpuwizard.cli import arguments, opening

    path = Path(options.file)
    kind = opening.kind_of_file(path)
    if kind == "report":
        return _open(options)
    problem = None if options.json else _no_window()
    if problem is not None or options.json:
        if problem is not None:
            output.say_aside(f"{problem} Answering in the terminal instead.")
        from gpuwizard.cli import commands

        return commands.run(arguments.parse(opening.in_terminal(kind, options)))
    from gpuwizard.ui.application import run_window

    return run_window(_services, file=(path.absolute(), kind), company=_company(options))


def _window_or_terminal(common: list[str], company: "Company" = "join") -> int:
    problem = _no_window()
    if problem is None:
        from gpuwizard.ui.application import run_window

        return run_window(_services, company=company)
    from gpuwizard.cli import arguments, commands

    output.say_aside(f"{problem} Checking in the terminal instead.")
    return commands.run(arguments.parse(["check", *common]))


def _services() -> "Services":
    from gpuwizard.window_services import make_services

    return make_services()


def _reset() -> None:
    """Puts the window's settings back. It needs neither Qt nor a display."""
    from gpuwizard.ui.settings_file import remove_settings, settings_path

    problem = remove_settings(settings_path())
    if problem is not None:
        raise UsageError(problem)
    output.say_aside("The settings of the window are back to how they were at first.")


def _demo(options: "Options") -> int:
    """Plays back a recorded machine in the window; where none can be opened, the terminal says what comes out."""
    from gpuwizard.cli import demo

    if options.demo == demo.LIST:
        return demo.list_machines(options)
    machine = demo.machine_named(options.demo)
    problem = None if options.json else _no_window()
    if problem is not None or options.json:
        if problem is not None:
            output.say_aside(f"{problem} Showing the demonstration in the terminal instead.")
        return demo.show(machine, options)
    from gpuwizard.ui.application import run_window
    from gpuwizard.window_services import demo_services

    return run_window(lambda: demo_services(machine), company="none")


def _open(options: "Options") -> int:
    from pathlib import Path

    from gpuwizard.cli import commands
    from gpuwizard.report import load

    report = load(Path(options.file))
    if isinstance(report, str):
        raise UsageError(report)
    problem = None if options.json else _no_window()
    if problem is not None or options.json:
        if problem is not None:
            output.say_aside(f"{problem} Showing the report in the terminal instead.")
        return commands.show(report, options)
    from gpuwizard.ui.application import run_window

    return run_window(_services, report, file=(Path(options.file).absolute(), "report"), company=_company(options))


def _no_window() -> str | None:
    """Says in one sentence why no window can be opened, or None where one can."""
    from gpuwizard.ui.display import display_available, qt_problem

    if not display_available():
        return "There is no display here."
    return qt_problem()


def _start_log(path: str | None) -> None:
    if path is None:
        return
    if not path:
        raise UsageError("--log-file names no file: give one, or leave it out.")
    import logging

    try:
        logging.basicConfig(filename=path, level=logging.DEBUG, encoding="utf-8", force=True)
    except OSError as error:
        raise UsageError(f"The log file {path!r} cannot be written: {error.strerror}.") from error
