"""The command line, to the letter of its contract. Bad use becomes one sentence, never a page of usage."""

import argparse
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from gpuwizard import __version__
from gpuwizard.cli.errors import UsageError
from gpuwizard.engine.plan import DEFAULT_TIMEOUT
from gpuwizard.model.endings import READ_AS, SAVED_AS

FRAMEWORK_CHOICES = ("auto", "tensorflow", "torch", "jax")
LONGEST_TIMEOUT = 999_999
PLACES = ("windows", "linux", "wsl", "container")
EMPTY = "Perhaps a variable of a script has no value."
COMMANDS = (
    "check",
    "explain",
    "environments",
    "libraries",
    "recommend",
    "open",
    "compare",
    "setup",
    "causes",
)


class Options(argparse.Namespace):
    """What was asked for. Attributes that a command does not know keep these defaults."""

    command: str | None = None
    json: bool = False
    no_color: bool = False
    log_file: str | None = None
    python: list[str] | str | None = None
    framework: str = "auto"
    save: list[str] | None = None
    from_report: str | None = None
    no_gpu_test: bool = False
    timeout: float = DEFAULT_TIMEOUT
    file: str = ""
    other: str = ""
    all: bool = False
    plan: bool = False
    yes: bool = False
    on: str | None = None
    id: str = ""
    demo: str = ""
    reset: bool = False
    new_window: bool = False

    def common(self) -> list[str]:
        """Returns the common options as arguments, to pass them on to another command."""
        found = ["--json"] if self.json else []
        return found + (["--no-color"] if self.no_color else [])


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        text = message.replace("argument command: ", "")
        raise UsageError(f"{text[0].upper()}{text[1:]}. See {self.prog} --help.")


def parse(argv: Sequence[str]) -> Options:
    """Parses the arguments.

    Raises:
        UsageError: With one sentence, where they cannot be used.
    """
    parser = _parser()
    words, file = _without_file(list(argv))
    options = parser.parse_args(words, namespace=Options())
    for given, flag in ((options.demo, "--demo"), (options.reset, "--reset")):
        if given and (options.command or file):
            raise UsageError(f"{flag} is for the window alone: leave out {options.command or file}.")
    if options.new_window and options.command not in (None, "open"):
        raise UsageError(f"--new-window is for the window alone: leave out {options.command}.")
    options.file = file or options.file
    files = {"explain": [options.file], "open": [options.file], "compare": [options.file, options.other]}
    if "" in files.get(options.command or "", []):
        raise UsageError(f"An empty name was given to {options.command}: name a file. {EMPTY}")
    return options


def _without_file(words: list[str]) -> tuple[list[str], str]:
    """Takes out a file that is given without a command, as a double click on it does; empty for none.

    The name of a command always means the command. A word that is no file, and looks like none, is left to be
    complained about.
    """
    at = next(_positions(words), None)
    if at is not None and not words[at].strip():
        raise UsageError(f"An empty word stands where a file or a command belongs. {EMPTY}")
    if at is None or words[at] in COMMANDS or not _is_file_like(words[at]):
        return words, ""
    rest = words[:at] + words[at + 1 :]
    if next(_positions(rest), None) is not None:
        raise UsageError(f"One file can be opened at a time: give {words[at]} alone. See gpuwizard --help.")
    return rest, words[at]


def _positions(words: list[str]) -> Iterator[int]:
    """Yields where the words stand that are no options, nor what follows an option that takes something."""
    skip = False
    for at, word in enumerate(words):
        if not skip and (not word.startswith("-") or word == "-"):
            yield at
        skip = not skip and word in ("--log-file", "--demo")


def _is_file_like(word: str) -> bool:
    return word != "-" and (bool(re.search(r"[/\\.]", word)) or Path(word).exists())


def _parser() -> _Parser:
    common = _common()
    parser = _Parser(
        prog="gpuwizard",
        parents=[common],
        usage="%(prog)s [options] [FILE | command ...]",
        description="Finds out why TensorFlow, PyTorch or JAX cannot use the NVIDIA GPU. Without a command it opens "
        "the wizard. With a FILE it opens that: a saved report, a profile (.toml) for the set-up, or an error log to "
        "explain. A wizard that is open already is brought to the front and opens the file, unless it would lose "
        "something by that.",
        epilog="Exit codes: 0 all passed, 1 a layer failed or a cause was found, 2 unusable call or input, "
        "3 gpuwizard itself failed, 130 interrupted.",
    )
    parser.add_argument("--version", action="version", version=f"gpuwizard {__version__}")
    parser.add_argument(
        "--demo",
        metavar="MACHINE",
        type=_name,
        help="play an example machine instead of looking at this one: a name, a report, or list for the names",
    )
    parser.add_argument(
        "--reset",
        action="store_true",
        help="put the window's settings back to how they were at first; without a display nothing else is done",
    )
    parser.add_argument(
        "--new-window", action="store_true", help="open a window of its own, although one is open already"
    )
    # The name of its own: argparse would put all of the usage line before each command's name.
    commands = parser.add_subparsers(dest="command", metavar="command", parser_class=_Parser, prog="gpuwizard")
    _add_check(commands.add_parser("check", parents=[common], help="check all layers without a window"))
    _add_explain(commands.add_parser("explain", parents=[common], help="name the causes behind an error log"))
    commands.add_parser("environments", parents=[common], help="list the Pythons on this machine")
    libraries = commands.add_parser("libraries", parents=[common], help="list the GPU libraries and which file wins")
    _add_target(libraries, repeatable=False)
    sets = commands.add_parser("recommend", parents=[common], help="name the sets of versions that work here")
    _add_target(sets, repeatable=False, every="all three")
    shown = commands.add_parser("open", parents=[common], help="open an exported report")
    shown.add_argument("file", metavar="REPORT", help=f"a report saved as {READ_AS}")
    _add_compare(commands.add_parser("compare", parents=[common], help="say what differs between two reports"))
    _add_setup(commands.add_parser("setup", parents=[common], help="set up an environment, step by step"))
    causes = commands.add_parser("causes", parents=[common], help="list the causes, or explain one")
    causes.add_argument("id", metavar="ID", nargs="?", default="", help="a cause such as cudnn.missing")
    return parser


def _common() -> _Parser:
    # SUPPRESS keeps a sub-command's default from overriding what stood before the sub-command.
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--json", action="store_true", help="machine-readable output, nothing else on stdout")
    common.add_argument("--no-color", action="store_true", help="no colours")
    common.add_argument("--log-file", metavar="FILE", help="write what gpuwizard does to FILE")
    return common


def _add_target(parser: argparse.ArgumentParser, repeatable: bool, every: str = "those installed") -> None:
    parser.add_argument(
        "--python",
        metavar="EXE",
        action="append" if repeatable else "store",
        help="the Python to look into (default: the active environment, else the first python on PATH)",
    )
    parser.add_argument("--framework", choices=FRAMEWORK_CHOICES, default="auto", help=f"default: {every}")


def _add_check(parser: argparse.ArgumentParser) -> None:
    _add_target(parser, repeatable=True)
    parser.add_argument("--save", metavar="FILE", action="append", help=f"save the report ({SAVED_AS})")
    parser.add_argument(
        "--from", dest="from_report", metavar="REPORT.json", help="judge the facts of a saved report again"
    )
    parser.add_argument("--no-gpu-test", action="store_true", help="do not let the framework compute")
    parser.add_argument(
        "--timeout",
        type=_seconds,
        metavar="SECONDS",
        default=DEFAULT_TIMEOUT,
        help=f"limit for one stage of the framework's child (default {DEFAULT_TIMEOUT:.0f})",
    )


def _add_explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", nargs="?", default="-", help="the log; - or nothing: standard input")
    parser.add_argument("--on", choices=PLACES, help="where the log comes from")
    parser.add_argument("--framework", metavar="NAME==VERSION", default="", help="the framework that wrote it")
    parser.add_argument("--python", metavar="VERSION", help="the Python version that it ran in")


def _add_compare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="A", help="a report saved as JSON or zip")
    parser.add_argument("other", metavar="B", help="another one: of a machine that works, or from before a fix")
    parser.add_argument(
        "--framework", choices=FRAMEWORK_CHOICES, default="auto", help="default: the one that fits both best"
    )
    parser.add_argument("--all", action="store_true", help="also what hardly matters, and what one side does not know")


def _add_setup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", metavar="PROFILE", nargs="?", default="", help="a TOML file; without one, three questions make one"
    )
    parser.add_argument("--plan", action="store_true", help="print all steps and change nothing")
    parser.add_argument("--yes", action="store_true", help="ask nothing: run every step that needs no administrator")
    parser.add_argument("--save", metavar="FILE", action="append", help="save the profile that the questions make")


def _name(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("names no machine: give a name, a file, or list")
    return text


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= LONGEST_TIMEOUT:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds above 0 and up to {LONGEST_TIMEOUT}")
    return value
