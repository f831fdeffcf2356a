"""Environments to break and mend: light ones made of what the tests have installed, heavy ones made of wheels."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from environments import Shelf, packages_of, python_of, state
from lab import plain_environment
from lab.terminal import Terminal
from mending import Desk, Sit

FOLDER = "GPUWIZARD_TEST_ENVIRONMENTS"


@pytest.fixture(scope="session")
def light(tensorflow_python: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An environment with TensorFlow and what it needs, without NVIDIA's wheels; nothing is downloaded for it."""
    shelf = Shelf(tmp_path_factory.mktemp("light"), plain_environment())
    base = shelf.taken_from(tensorflow_python)
    before = state(base)
    yield base
    assert state(base) == before, "a test has changed files that it shares with the tests' own Python"


@pytest.fixture
def light_copy(light: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of the light environment that belongs to one test."""
    shelf = Shelf(light.parent, plain_environment())
    folder = shelf.copy(light, tmp_path.name)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def index(light: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """For tests that run pip: a developer may be offline, continuous integration is not."""
    folder = str(tmp_path_factory.mktemp("index"))
    download = ["-m", "pip", "download", "--quiet", "--retries", "1", "--no-deps", "--dest", folder, "six"]
    tried = [python_of(light), *download]
    if not os.environ.get("CI") and subprocess.run(tried, capture_output=True, check=False).returncode:
        pytest.skip("pip reaches no package index")


@pytest.fixture(scope="session")
def shelf() -> Shelf:
    """The folder that keeps the environments made of NVIDIA's wheels."""
    folder = os.environ.get(FOLDER)
    if not folder:
        pytest.skip(f"{FOLDER} names no folder; gigabytes are downloaded and kept there (run.sh)")
    where = Path(folder).absolute()
    return Shelf(where, {**plain_environment(), "PIP_CACHE_DIR": str(where / "pip")})


@pytest.fixture
def copy_of(shelf: Shelf, tmp_path: Path) -> Iterator[Callable[..., Path]]:
    """Returns a copy of an environment with these packages: `copy_of("tensorflow[and-cuda]==2.21.0")`."""
    made: list[tuple[Path, Path, dict[str, tuple[int, int]]]] = []

    def copy(*requirements: str) -> Path:
        base = shelf.base(*requirements)
        before = state(base)
        folder = shelf.copy(base, tmp_path.name)
        made.append((base, folder, before))
        return folder

    yield copy
    for base, folder, before in made:
        shutil.rmtree(folder)
        assert state(base) == before, "a test has changed files of an environment that other tests share"


@pytest.fixture
def sit(gpuwizard: Terminal, tmp_path: Path) -> Sit:
    """Sits down at a machine: `sit(environment, variables)`; the working folder is the user's project."""
    project = tmp_path / "my-project"
    project.mkdir()

    def at(environment: Path, env: Mapping[str, str]) -> Desk:
        assert packages_of(environment).is_dir()
        return Desk(gpuwizard, python_of(environment), env, project)

    return at
