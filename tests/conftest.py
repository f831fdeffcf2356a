"""What the tests on real processes share: Pythons to look into, stand-in drivers, and a watch for what stays behind."""

import json
import os
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import psutil
import pytest
from lab import TOKEN, Lab, compiler, plain_environment

from gpuwizard.model.outcome import Absent
from gpuwizard.probes.platform import current

TENSORFLOW = "2.21.0"
Driver = Callable[..., dict[str, str]]


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Lab:
    """The stand-in driver libraries, compiled."""
    if not sys.platform.startswith("linux"):
        pytest.skip("the stand-in driver libraries are made for Linux")
    if compiler() is None:
        pytest.skip("no C compiler is on PATH (gcc, cc or clang), so no stand-in driver library can be built")
    return Lab(tmp_path_factory.mktemp("lab"))


@pytest.fixture(scope="session")
def driver(lab: Lab) -> Driver:
    """Returns an environment with a stand-in driver: `driver(cuda_init=803, libraries=CUDA_LIBRARIES)`."""
    return lab.driver


@pytest.fixture(scope="session")
def empty_python(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The Python of a real virtual environment with nothing in it, not even pip."""
    folder = tmp_path_factory.mktemp("venvs") / "empty"
    venv.create(folder, with_pip=False, symlinks=True)
    return str(folder / "bin" / "python")


@pytest.fixture
def new_python(tmp_path: Path) -> str:
    """The Python of an empty virtual environment that belongs to one test alone."""
    venv.create(tmp_path / "venv", with_pip=False, symlinks=True)
    return str(tmp_path / "venv" / "bin" / "python")


@pytest.fixture
def gpuwizard(tmp_path: Path) -> Iterator["Terminal"]:
    """Runs the program as a user would type it, in an empty folder of its own."""
    folder = tmp_path / "typed-here"
    folder.mkdir()
    terminal = Terminal(folder)
    yield terminal
    terminal.close()
    assert [process for env in terminal.used for process in left_behind(env)] == []


class Terminal:
    """Types `gpuwizard ...` and keeps the environments that were used."""

    program = shutil.which("gpuwizard", path=str(Path(sys.executable).parent)) or ""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.used: list[Mapping[str, str]] = []
        self.started: list[subprocess.Popen[bytes]] = []

    def start(
        self, *arguments: str, env: Mapping[str, str], cwd: Path | None = None, **options: Any
    ) -> "subprocess.Popen[bytes]":
        assert self.program, "gpuwizard is not installed beside the Python that runs the tests"
        self.used.append(env)
        pipe = subprocess.PIPE
        streams = {"stdin": subprocess.DEVNULL, "stdout": pipe, "stderr": pipe, **options}
        process = subprocess.Popen([self.program, *arguments], env=dict(env), cwd=cwd or self.folder, **streams)
        self.started.append(process)
        return process

    def close(self) -> None:
        """Ends what a failed test has left running."""
        for process in self.started:
            with process:
                process.kill()

    def __call__(
        self,
        *arguments: str,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        text: bytes | None = None,
        limit: float = 120,
    ) -> "Typed":
        options = {} if text is None else {"stdin": subprocess.PIPE}
        started = time.monotonic()
        process = self.start(*arguments, env=env or plain_environment(), cwd=cwd, **options)
        out, err = process.communicate(text, limit)
        return Typed(process.returncode, out.decode("utf-8"), err.decode("utf-8"), time.monotonic() - started)


class Typed(NamedTuple):
    """How a command ended, what it wrote, and how long it took in seconds."""

    code: int
    out: str
    err: str
    seconds: float

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture(scope="session")
def tensorflow_python() -> str:
    """A Python with the CUDA build of TensorFlow and without NVIDIA's wheels."""
    python = os.environ.get("GPUWIZARD_TEST_TENSORFLOW") or sys.executable
    held = installed(python)
    if held.get("tensorflow") != TENSORFLOW:
        pytest.skip(
            f"tensorflow {TENSORFLOW} is not installed here; GPUWIZARD_TEST_TENSORFLOW may name a Python with it"
        )
    if any(name.startswith("nvidia-cu") and name.endswith("-cu12") for name in held):
        pytest.skip("this TensorFlow has NVIDIA's CUDA wheels beside it")
    return python


@pytest.fixture(scope="session")
def tensorflow_cpu_python() -> str:
    """A Python with the real tensorflow-cpu."""
    return named_python("GPUWIZARD_TEST_TENSORFLOW_CPU", "tensorflow-cpu")


@pytest.fixture(scope="session")
def tensorflow_cuda_python() -> str:
    """A Python with the real tensorflow[and-cuda]."""
    return named_python("GPUWIZARD_TEST_TENSORFLOW_CUDA", "nvidia-cudnn-cu12")


def named_python(variable: str, distribution: str) -> str:
    python = os.environ.get(variable)
    if not python:
        pytest.skip(f"{variable} names no Python (with {distribution} {TENSORFLOW})")
    assert distribution in installed(python), f"{variable} names a Python without {distribution}"
    return python


@cache
def installed(python: str) -> Mapping[str, str]:
    """The distributions of a Python: name in lower case, version."""
    script = (
        "from importlib.metadata import distributions as d\n"
        "for x in d(): print(x.metadata['Name'].lower().replace('_', '-'), x.version)"
    )
    done = subprocess.run([python, "-I", "-c", script], capture_output=True, text=True, check=True)
    return dict(line.split(" ", 1) for line in done.stdout.splitlines())


@pytest.fixture(scope="session")
def no_gpu_here() -> None:
    """For tests that say something of a machine without an NVIDIA GPU."""
    if not isinstance(current().pci_gpus(), Absent):
        pytest.skip("this machine has an NVIDIA GPU, or hides its PCI bus")


@pytest.fixture
def environment() -> dict[str, str]:
    """An environment without any stand-in."""
    return plain_environment()


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of its own for temporary files, which must be empty again afterwards."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == [], "something was left in the folder for temporary files"


def left_behind(env: Mapping[str, str]) -> list[psutil.Process]:
    """The processes that were started with this environment's token and still run; those just killed may go first."""
    psutil.wait_procs(_bearers(env[TOKEN]), timeout=3)
    return _bearers(env[TOKEN])


def _bearers(token: str) -> list[psutil.Process]:
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get(TOKEN) == token and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except (psutil.Error, OSError):
            continue
    return found
