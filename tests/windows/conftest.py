"""Tests that need Windows, or wine with the stand-ins that run_under_wine.py puts there."""

import os
import sys
import venv
from pathlib import Path

import pytest

# So that what it asserts is shown where it does not hold.
pytest.register_assert_rewrite("windows_machine")

from windows_machine import copy_environment  # noqa: E402

# Nothing here can run elsewhere; run_under_wine.py runs it on Linux.
collect_ignore_glob = [] if sys.platform == "win32" else ["test_*.py"]

STAND_INS = os.environ.get("GPUWIZARD_STAND_INS") == "1"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "stand_ins: needs the stand-in driver libraries of run_under_wine.py")


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("stand_ins") and not STAND_INS:
        pytest.skip("needs the stand-in driver libraries of run_under_wine.py")


@pytest.fixture
def environment(tmp_path: Path) -> Path:
    """A Python environment without packages, in a folder with a blank and an umlaut. Returns its python.exe."""
    folder = tmp_path / "Anna Müller" / "env"
    template = Path(venv.__file__).parent / "scripts" / "nt" / "python.exe"
    if template.is_file():
        venv.create(folder, with_pip=False)
    else:
        copy_environment(folder)
    return folder / "Scripts" / "python.exe"


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Python's own library as one file, for workstations with Pythons that stand for themselves."""
    import workstation  # late: it needs a Python from 3.11 on, and this file is read everywhere

    return workstation.python_library(tmp_path_factory.mktemp("library"))
