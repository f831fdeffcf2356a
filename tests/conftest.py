"""What the tests on real processes share: Pythons to look into, stand-in drivers, and a watch for what stays behind."""

import os
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import count
from pathlib import Path

import platformdirs
import pytest
from lab import Driver, Lab, compiler, plain_environment
from lab.environments import FOLDER, VARIABLES, python_for
from lab.terminal import Terminal
from lab.watch import left_behind

from gpuwizard.model.outcome import Absent
from gpuwizard.probes.platform import current
from gpuwizard.ui.crash_log import VARIABLE as LOGS
from gpuwizard.ui.settings_file import VARIABLE

TENSORFLOW = "2.21.0"
_counted = count()


@pytest.fixture(scope="session", autouse=True)
def _settings_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the tests keep the window's settings. The user's own are the same afterwards as they were before."""
    own = platformdirs.user_config_path("gpuwizard", appauthor=False)
    before = _held(own)
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("settings")
        patch.setenv(VARIABLE, str(folder / "settings.ini"))
        patch.setenv(LOGS, str(folder / "logs"))
        yield folder
    assert _held(own) == before, "a test wrote into the user's own settings"


@pytest.fixture(autouse=True)
def settings_file(_settings_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file for the window's settings of one test alone, also of the programs that it starts."""
    path = _settings_folder / str(next(_counted)) / "settings.ini"
    monkeypatch.setenv(VARIABLE, str(path))
    monkeypatch.setenv(LOGS, str(path.parent / "logs"))
    return path


def _held(folder: Path) -> dict[str, tuple[int, int]]:
    """Name, size and time of all that lies in a folder."""
    files = [path for path in folder.rglob("*") if path.is_file()] if folder.is_dir() else []
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in files}


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
    return make_venv(folder)


def make_venv(folder: Path) -> str:
    """Makes a virtual environment without pip and returns its Python."""
    windows = os.name == "nt"
    venv.create(folder, with_pip=False, symlinks=not windows)
    return str(folder / "Scripts" / "python.exe" if windows else folder / "bin" / "python")


@pytest.fixture
def new_python(tmp_path: Path) -> str:
    """The Python of an empty virtual environment that belongs to one test alone."""
    return make_venv(tmp_path / "venv")


@pytest.fixture
def gpuwizard(tmp_path: Path) -> Iterator[Terminal]:
    """Runs the program as a user would type it, in an empty folder of its own."""
    folder = tmp_path / "typed-here"
    folder.mkdir()
    terminal = Terminal(folder)
    yield terminal
    running = [process for process in terminal.started if process.poll() is None]
    left = [] if running else [process for env in terminal.used for process in left_behind(env)]
    terminal.close()
    assert left == []


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
def python_with(request: pytest.FixtureRequest) -> Callable[[str], str]:
    """Returns a Python with the CUDA build of a framework and without NVIDIA's wheels: `python_with("torch")`."""

    def find(framework: str) -> str:
        if framework == "tensorflow":
            return str(request.getfixturevalue("tensorflow_python"))
        python = python_for(framework)
        if python is None:
            pytest.skip(f"{VARIABLES[framework]} names no Python with {framework}, {FOLDER} no folder to make one in")
        return python

    return find


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
