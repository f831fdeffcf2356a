"""A place for set-ups that are run for real from the window: a home of its own, and packages without any network."""

import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import platformdirs
import pytest
from here import HOME

from gpuwizard.model.fix import Command
from gpuwizard.setup.lock import Lock
from gpuwizard.setup.plan import SetupPlan
from gpuwizard.setup.profile import About, EnvironmentPart, FrameworkPart, PackagesPart, Profile
from gpuwizard.setup.step import SetupStep
from gpuwizard.setup.totals import totals
from gpuwizard.ui.setup_run import SetupView
from tests.setup.wheels import slow_source, wheel

LIMIT_SECONDS = 60.0
makes_environments = pytest.mark.skipif(find_spec("ensurepip") is None, reason="this Python has no ensurepip")


class Home:
    """A home folder with a few packages in it that pip finds."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "my env"
        self.notes = root / "state" / "gpuwizard" / "setup"
        self.building, self.go = root / "building", root / "go"
        wheel(root / "wheels", "tinything", "1.2.0", {"tinything/__init__.py": "x = 1\n"})
        slow_source(root / "wheels", "slowthing", "1.0", self.building, self.go)

    @property
    def variables(self) -> dict[str, str]:
        """What keeps a set-up in this home, and off the network."""
        return {
            HOME: str(self.root),
            "XDG_STATE_HOME": str(self.root / "state"),
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.root / "wheels"),
            "PIP_CACHE_DIR": str(self.root / "cache"),
        }

    def profile(self, *packages: str, more: str = "") -> Path:
        """Writes a profile."""
        wanted = ", ".join(f'"{name}"' for name in packages)
        path = self.root / "vision-team.toml"
        path.write_text(
            '[profile]\nname = "Vision team"\ntext = "Welcome to the team."\ncontact = "gpu-help@firm.example"\n'
            f'[environment]\nfolder = "~/my env"\n[packages]\ninstall = [{wanted}]\n{more}\n'
        )
        return path

    @property
    def lock(self) -> Lock:
        """The lock that another set-up would hold."""
        return Lock(self.notes, str(self.folder))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    made = Home(tmp_path)
    for name, value in made.variables.items():
        monkeypatch.setenv(name, value)
    # Windows tells of the folder for notes without asking the environment.
    monkeypatch.setattr(platformdirs, "user_state_dir", lambda name, **_: str(made.root / "state" / name))
    return made


def wait_until(ready: Callable[[], bool], what: str) -> None:
    """Waits for a state of something outside the window that is sure to come."""
    until = time.monotonic() + LIMIT_SECONDS
    while not ready():
        assert time.monotonic() < until, f"waited in vain for {what}"
        time.sleep(0.02)


def needs_a_person() -> SetupView:
    """A plan whose first open steps are for an administrator and end in a restart, as a bare computer has it."""
    install = Command("bash", "sudo apt update\nsudo apt install -y nvidia-driver-570")
    make = Command("bash", "python3.12 -m venv '/home/anna/vision'")
    steps = (
        SetupStep(
            "driver",
            "Install the NVIDIA driver",
            why="No program can use the card without it.",
            changes="The NVIDIA driver 525 or newer is installed for the whole computer.",
            takes="about 10 minutes, 1 GB",
            needs_admin=True,
            needs_restart=True,
            commands=(install,),
            check="nvidia-smi shows the card.",
            undo="sudo apt remove nvidia-driver-570",
            state="next",
            seen="No NVIDIA driver was found.",
        ),
        SetupStep(
            "restart",
            "Restart the computer",
            why="Some changes to the driver work only after a restart.",
            changes="Open programs are ended. Save your work before.",
            takes="a restart",
            needs_restart=True,
            check="The driver answers, and shows the card.",
            seen="The driver is not running yet.",
        ),
        SetupStep("python", "Python", state="done", seen="Python 3.12.4 is at /usr/bin/python3.12."),
        SetupStep(
            "environment",
            "Make the environment with Python 3.12",
            why="An environment of its own keeps these packages apart from all others on this computer.",
            takes="a minute, 50 MB",
            commands=(make,),
            seen="The folder is not there yet.",
        ),
    )
    profile = Profile(
        About("Vision team", "Be in the company network for this.", "gpu-help@firm.example"),
        EnvironmentPart("~/vision"),
        FrameworkPart("tensorflow"),
        packages=PackagesPart(("pandas>=2", "pillow")),
    )
    plan = SetupPlan(
        "Vision team", steps, folder="/home/anna/vision", text=profile.profile.text, contact=profile.profile.contact
    )
    return SetupView(plan, profile, "TensorFlow 2.21.0", "3.12", totals(steps), 61 << 30)
