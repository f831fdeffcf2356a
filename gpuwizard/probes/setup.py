"""What the guided set-up asks of a machine beside what every check asks: its folder, its tools, WSL."""

import contextlib
import os
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from importlib import metadata
from pathlib import Path

import psutil
from packaging.utils import canonicalize_name

from gpuwizard.model.interpreter import Interpreter
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes import windows_wsl
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.command import Outcome, run
from gpuwizard.probes.environments.metadata import metadata_in, name_and_version
from gpuwizard.probes.python import integrity, interpreter
from gpuwizard.probes.streaming import Decoder

TOOLS = ("uv", "conda", "winget")
MARK = "GPUWIZARD_SETUP"
ASK_SECONDS = 20.0
INSIDE_SECONDS = 180.0
# A "~" is for a shell to read; the rest of the path is handed to it as an argument of its own.
FIND_HOME = 'p="$0"; case "$p" in "~/"*) p="$HOME/${p#??}";; esac; exec "$p" -I -c "$1"'
_CONDA_HOMES = ("miniforge3", "mambaforge", "miniconda3", "anaconda3")


def folder_state(folder: Path) -> str:
    """Returns what a folder is: `none` (not there, or empty), `environment`, or `other`."""
    try:
        if not any(folder.iterdir()):
            return "none"
    except FileNotFoundError:
        return "none"
    except OSError:
        return "other"
    return "environment" if (folder / "pyvenv.cfg").is_file() or (folder / "conda-meta").is_dir() else "other"


def ask_room(python: str, env: Mapping[str, str], cancel: Cancel) -> Found[Interpreter] | Absent | Unknown:
    """Runs the environment's Python once; Absent where its file is not there."""
    return interpreter.ask(python, env, cancel)


def packages_in(python: Interpreter) -> Iterable[tuple[str, str, str]]:
    """Yields name, version and what is broken of each package in an environment.

    An installer writes the list of files (RECORD) last: where it is missing, or files of it are, the installation was
    broken off. pip itself takes such a package for a whole one. conda keeps lists of its own.
    """
    root = os.path.realpath(python.prefix)
    inside = [folder for folder in python.site_packages if Path(os.path.realpath(folder)).is_relative_to(root)]
    for info in (Path(folder, name) for folder in inside for name in metadata_in(Path(folder))):
        name, version = name_and_version(info)
        if not name or name.startswith("~"):  # what pip put aside while it replaced a package
            continue
        yield name, version, "" if python.kind == "conda" else _broken(info)


def _broken(info: Path) -> str:
    if info.suffix != ".dist-info":
        return ""  # Older ways leave no list of files, or write it another way: nothing can be said.
    if not (info / "RECORD").is_file():
        return "its list of files was never written"
    if not (info / "METADATA").is_file():
        return "its description is missing"
    problems = integrity.problems(metadata.PathDistribution(info))
    return f"{problems[0].path} is {problems[0].problem}" if problems else ""


def tools(home: Path, env: Mapping[str, str], uv_folder: str) -> dict[str, str]:
    """Returns the programs at hand that make environments or install programs, by name."""
    windows = os.name == "nt"
    scripts, ending = ("Scripts", ".exe") if windows else ("bin", "")
    places = {
        "uv": [f"{uv_folder}/{scripts}/uv{ending}", str(home / ".local/bin" / f"uv{ending}")],
        "conda": [
            env.get("CONDA_EXE", ""),
            *(str(home / name / scripts / f"conda{ending}") for name in _CONDA_HOMES),
        ],
    }
    found = {}
    for name in TOOLS:
        there = [place for place in places.get(name, ()) if place and os.access(place, os.X_OK)]
        program = shutil.which(name, path=env.get("PATH", "")) or next(iter(there), "")
        if program:
            found[name] = program
    return found


def can_make_environments(python: str, env: Mapping[str, str], cancel: Cancel) -> bool | None:
    """Whether a Python has the modules that make an environment with pip; None where it gave no answer."""
    asked = run([python, "-I", "-c", "import ensurepip, venv"], timeout=ASK_SECONDS, env=env, cancel=cancel)
    return asked.ok if asked.end.kind == "exited" else None


def linux_systems(env: Mapping[str, str]) -> Found[tuple[tuple[str, int], ...]] | Absent | Unknown:
    """Returns the Linux systems in WSL with the version of WSL that each runs in; only Windows has any.

    They are read as Windows notes them: `wsl --list` would wake a virtual machine, or offer to install one.

    Args:
        env: The user's environment.
    """
    program = shutil.which("wsl.exe", path=env.get("PATH", ""))
    if program is None:
        return Absent(("wsl.exe on PATH",))
    return Found(tuple((one.name, one.version) for one in windows_wsl.installed()), windows_wsl.LXSS_KEY)


def free_bytes(folder: Path) -> int | None:
    """Returns the free space on the disk on which a folder lies or will lie."""
    for place in (folder, *folder.parents):
        if place.exists():
            try:
                return psutil.disk_usage(str(place)).free
            except OSError:
                return None
    return None


def left_running(mark: str) -> list[psutil.Process]:
    """Returns the processes of an earlier run of the same set-up that outlived it."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.pid != os.getpid() and process.environ().get(MARK) == mark:
                found.append(process)
        except (psutil.Error, OSError):
            continue
    return found


def run_told(
    argv: tuple[str, ...],
    env: Mapping[str, str],
    log: Path,
    limit: float,
    cancel: Cancel,
    tell: Callable[[str], None],
    decoder: Decoder | None = None,
) -> tuple[Outcome, str]:
    """Runs a program and tells its output line by line while it runs.

    Args:
        argv: Program and arguments.
        env: Its whole environment.
        log: A file for the output; it must not be there yet.
        limit: Seconds after which it is ended.
        cancel: Switch that ends it early.
        tell: Called with each line.
        decoder: Makes text of its output; None for the one of this system.

    Returns:
        How it ended, and the last part of its output.
    """
    said: list[str] = []
    rest = ""
    decoder = decoder or Decoder()
    with log.open("ab+") as into, log.open("rb") as reader:
        with contextlib.suppress(OSError):
            log.unlink()  # Windows keeps it as long as it is open; elsewhere not even a killed run leaves it behind

        def tick() -> None:
            nonlocal rest
            # A bar that is drawn anew and anew ends its lines with "\r" alone.
            *lines, rest = (rest + decoder.feed(reader.read().replace(b"\r", b"\n"))).split("\n")
            for line in filter(None, map(str.rstrip, lines)):
                said.append(line)
                tell(line)
            del said[:-400]

        outcome = run(argv, timeout=limit, env=env, cancel=cancel, tick=tick, into=into)
        tick()
    return outcome, "\n".join((*said, rest + decoder.feed(b"", last=True)))


def told_inside(text: str) -> tuple[str, tuple[tuple[str, str, str], ...]] | None:
    """Reads what a Python in WSL printed: its version, then each package; None where it does not begin so."""
    version, _, rows = text.strip().partition("\n")
    if not re.fullmatch(r"\d+\.\d+\.\d+", version.strip()):
        return None
    packages = re.findall(r"^(\S+) (\S+)(?: (broken))?[ \r]*$", rows, re.MULTILINE)
    missing = "its list of files is missing"
    return version.strip(), tuple((canonicalize_name(name), held, bad and missing) for name, held, bad in packages)


class LinuxInside:
    """A Linux in WSL, asked from Windows.

    Args:
        name: Its name.
        env: Our environment.
        cancel: Switch that ends it early.
    """

    # Prints the version, then name and version of each package: nothing else may be needed inside.
    _LIST = (
        "import sys; from importlib.metadata import distributions as d; print('%d.%d.%d' % sys.version_info[:3]); "
        "[print(x.metadata['Name'] or '', x.version, "
        "'broken' if x.read_text('METADATA') and not x.read_text('RECORD') else '') for x in d()]"
    )

    def __init__(self, name: str, env: Mapping[str, str], cancel: Cancel) -> None:
        self._begin = ["wsl.exe", "-d", name, "--exec"]
        self._env = {**env, "WSL_UTF8": "1"}
        self._cancel = cancel

    def works(self, argv: list[str]) -> bool | None:
        """Whether a program inside ends well; None where nothing answered."""
        asked = self._run(argv)
        return asked.ok if asked.end.kind == "exited" else None

    def program(self, name: str) -> str:
        """Returns the path of a program inside, empty for none."""
        return self._run(["bash", "-lc", f"command -v {name}"]).out.strip()

    def environment(self, python: str) -> tuple[str, tuple[tuple[str, str, str], ...]] | None:
        """Returns version and packages of a Python inside, None where it is not there or says something else."""
        asked = self.run_python(python, self._LIST)
        return told_inside(asked.out) if asked.ok else None

    def run_python(self, python: str, code: str) -> Outcome:
        """Runs a line of Python inside; the first import of a framework can take a minute."""
        return self._run(["bash", "-c", FIND_HOME, python, code], INSIDE_SECONDS)

    def _run(self, argv: list[str], limit: float = ASK_SECONDS) -> Outcome:
        return run([*self._begin, *argv], timeout=limit, env=self._env, cancel=self._cancel)
