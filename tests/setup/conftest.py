"""A place for real set-ups: a home, a folder of wheels, and notes of their own."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from lab import plain_environment
from wheels import wheel

LIMIT_SECONDS = 60.0


class Place:
    """Where a set-up happens, and the environment that keeps it away from everything else."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.wheels = root / "wheels"
        self.folder = root / "my env"
        self.notes = root / "state" / "gpuwizard" / "setup"
        self.env = {
            **plain_environment(),
            "HOME": str(root),
            "XDG_STATE_HOME": str(root / "state"),
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
            "PIP_CACHE_DIR": str(root / "cache"),
        }
        wheel(self.wheels, "tinything", "1.2.0", {"tinything/__init__.py": "x = 1\n", "tinything/more.py": "y = 2\n"})

    def profile(self, *packages: str, more: str = "", framework: str = "") -> str:
        """Writes a profile and returns its path."""
        wanted = ", ".join(f'"{name}"' for name in packages)
        path = self.root / "profile.toml"
        path.write_text(
            f'[profile]\nname = "Tiny"\n[environment]\nfolder = "{self.folder}"\n{framework}\n'
            f"[packages]\ninstall = [{wanted}]\n{more}\n"
        )
        return str(path)

    @property
    def site_packages(self) -> Path:
        """The package folder of the environment."""
        (folder,) = (self.folder / "lib").glob("python3*/site-packages")
        return folder


@pytest.fixture
def place(tmp_path: Path) -> Place:
    if os.name == "nt":
        pytest.skip("laid out for Linux")
    return Place(tmp_path)


def wait_until(ready: Callable[[], bool], what: str) -> None:
    """Waits for a state that is sure to come."""
    until = time.monotonic() + LIMIT_SECONDS
    while not ready():
        assert time.monotonic() < until, f"waited in vain for {what}"
        time.sleep(0.02)
