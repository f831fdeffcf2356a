"""Carries out the commands that need no window."""

import atexit
import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from gpuwizard.cli import output
from gpuwizard.cli.arguments import Options

if TYPE_CHECKING:
    from gpuwizard.model.report import Report

SWITCH_SECONDS = 0.0005
# Where each command is carried out. Only its own module is loaded: a check shall begin at once.
HANDLERS = {
    "check": ("check", "run"),
    "explain": ("knowledge", "explain"),
    "environments": ("lists", "list_environments"),
    "libraries": ("lists", "list_libraries"),
    "recommend": ("recommend", "run"),
    "compare": ("compare", "run"),
    "setup": ("setup", "run"),
    "causes": ("knowledge", "list_causes"),
}


def run(options: Options) -> int:
    """Runs the command and returns its exit code."""
    _be_quick()
    module, function = HANDLERS[str(options.command)]
    code: int = getattr(import_module(f"gpuwizard.cli.{module}"), function)(options)
    return code


def _be_quick() -> None:
    """Makes this process one that lives for seconds.

    What is loaded at the start stays to the end, so looking for garbage among it finds nothing, and at the end least of
    all. And a thread that only starts a child must not wait 5 ms, Python's own choice, at each of its steps for one
    that loads modules.
    """
    atexit.register(gc.freeze)
    gc.set_threshold(200_000, 20, 20)
    sys.setswitchinterval(SWITCH_SECONDS)


def show(report: "Report", options: Options) -> int:
    """Prints a report and returns the exit code that its results stand for."""
    if options.json:
        output.say_json(report)
    else:
        from gpuwizard.cli.text import report_lines

        for line in report_lines(report, output.Paint(options.no_color)):
            output.say(line)
    return exit_code(report)


def exit_code(report: "Report") -> int:
    """Returns 0 where all passed (warnings allowed), 1 where a layer failed, 3 where a check of ours crashed."""
    states = {result.status for result in report.results}
    if "failed" in states:
        return 1
    return 3 if "errored" in states else 0
