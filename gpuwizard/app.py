"""The composition root: arguments, the choice of window or terminal, and what happens to a fault of our own."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from gpuwizard.cli import arguments, output

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
        options = arguments.parse(sys.argv[1:] if argv is None else argv)
        _start_log(options.log_file)
        return _run(options)
    except arguments.UsageError as problem:
        output.complain(str(problem))
        return UNUSABLE
    except KeyboardInterrupt:
        output.complain("Interrupted.")
        return INTERRUPTED
    except SystemExit as request:
        return request.code if isinstance(request.code, int) else INTERNAL_FAULT
    except Exception:
        logging.getLogger("gpuwizard").exception("internal fault")
        output.complain("gpuwizard itself failed. Run it again with --log-file FILE and send that file to its makers.")
        if options_want_trace():
            raise
        return INTERNAL_FAULT


def options_want_trace() -> bool:
    """Whether a developer asked to see the traceback (GPUWIZARD_TRACE=1)."""
    import os

    return os.environ.get("GPUWIZARD_TRACE") == "1"


def _run(options: arguments.Options) -> int:
    if options.command is None:
        return _window_or_terminal(options)
    if options.command == "open":
        return _open(options)
    from gpuwizard.cli import commands

    return commands.run(options)


def _window_or_terminal(options: arguments.Options) -> int:
    from gpuwizard.cli import commands

    problem = _no_window()
    if problem is None:
        from gpuwizard.ui.application import run_window
        from gpuwizard.window_services import make_services

        return run_window(make_services(), None)
    output.say_aside(f"{problem} Checking in the terminal instead.")
    return commands.run(arguments.parse(["check", *options.common()]))


def _open(options: arguments.Options) -> int:
    from gpuwizard.cli import commands
    from gpuwizard.report import load

    report = load(Path(options.file))
    if isinstance(report, str):
        raise arguments.UsageError(report)
    problem = None if options.json else _no_window()
    if problem is not None or options.json:
        if problem is not None:
            output.say_aside(f"{problem} Showing the report in the terminal instead.")
        return commands.show(report, options)
    from gpuwizard.ui.application import run_window
    from gpuwizard.window_services import make_services

    return run_window(make_services(), report)


def _no_window() -> str | None:
    """Says in one sentence why no window can be opened, or None where one can."""
    from gpuwizard.ui.display import display_available, qt_problem

    if not display_available():
        return "There is no display here."
    return qt_problem()


def _start_log(path: str) -> None:
    if not path:
        return
    try:
        logging.basicConfig(filename=path, level=logging.DEBUG, encoding="utf-8", force=True)
    except OSError as error:
        raise arguments.UsageError(f"The log file {path} cannot be written: {error.strerror}.") from error
