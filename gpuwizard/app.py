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
    if options.command is None:
        return _window_or_terminal(options.common())
    return _open(options) if options.command == "open" else commands.run(options)


def _window_or_terminal(common: list[str]) -> int:
    problem = _no_window()
    if problem is None:
        from gpuwizard.ui.application import run_window

        return run_window(_services)
    from gpuwizard.cli import arguments, commands

    output.say_aside(f"{problem} Checking in the terminal instead.")
    return commands.run(arguments.parse(["check", *common]))


def _services() -> "Services":
    from gpuwizard.window_services import make_services

    return make_services()


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

    return run_window(_services, report)


def _no_window() -> str | None:
    """Says in one sentence why no window can be opened, or None where one can."""
    from gpuwizard.ui.display import display_available, qt_problem

    if not display_available():
        return "There is no display here."
    return qt_problem()


def _start_log(path: str) -> None:
    if not path:
        return
    import logging

    try:
        logging.basicConfig(filename=path, level=logging.DEBUG, encoding="utf-8", force=True)
    except OSError as error:
        raise UsageError(f"The log file {path} cannot be written: {error.strerror}.") from error
