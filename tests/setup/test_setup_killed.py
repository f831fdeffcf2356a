"""A set-up that is killed at any moment is taken up again, and ends where it would have ended."""

import signal
import subprocess
from pathlib import Path

import msgspec
import pytest
from conftest import Place, wait_until
from lab import TOKEN
from lab.terminal import Terminal
from lab.watch import bearers
from wheels import slow_source

from gpuwizard.setup.state import SetupState


def notes(place: Place) -> SetupState:
    (file,) = place.notes.glob("*.json")
    return msgspec.json.decode(file.read_bytes(), type=SetupState)


def kill(process: "subprocess.Popen[bytes]") -> None:
    process.send_signal(signal.SIGKILL)
    process.communicate()


def kill_all(process: "subprocess.Popen[bytes]", place: Place) -> None:
    """As a power cut would: our program and everything that it started."""
    kill(process)
    for left in bearers(place.env[TOKEN]):
        left.kill()
    wait_until(lambda: not bearers(place.env[TOKEN]), "the end of what was killed")


class TestWhileAPackageIsInstalled:
    @pytest.fixture
    def slow(self, place: Place) -> tuple[Path, Path]:
        building, go = place.root / "building", place.root / "go"
        slow_source(place.wheels, "slowthing", "1.0", building, go)
        return building, go

    def test_a_power_cut(self, gpuwizard: Terminal, place: Place, slow: tuple[Path, Path]) -> None:
        building, go = slow
        path = place.profile("tinything", "slowthing")
        process = gpuwizard.start("setup", path, "--yes", env=place.env)
        wait_until(building.exists, "the slow command")
        kill_all(process, place)
        assert notes(place).open_step == "packages"
        go.touch()
        again = gpuwizard("setup", path, "--yes", env=place.env)
        assert (again.code, again.err) == (0, "")
        assert "The last run was interrupted in the step packages." in again.out
        assert "All is done." in again.out
        assert gpuwizard("setup", path, "--yes", env=place.env).out.count("nothing was changed") == 1

    def test_the_command_that_outlived_us_is_waited_for(
        self, gpuwizard: Terminal, place: Place, slow: tuple[Path, Path]
    ) -> None:
        building, go = slow
        path = place.profile("slowthing")
        process = gpuwizard.start("setup", path, "--yes", env=place.env)
        wait_until(building.exists, "the slow command")
        kill(process)
        assert bearers(place.env[TOKEN])
        second = gpuwizard.start("setup", path, "--yes", env=place.env)
        assert second.stdout is not None
        assert b"interrupted in the step packages" in second.stdout.readline()
        assert b"still at work" in second.stdout.readline()
        go.touch()
        out, _ = second.communicate(timeout=120)
        assert second.returncode == 0
        # It was the first run's pip that finished: the second one had nothing left to install.
        assert b"nothing was changed" in out

    def test_ctrl_c_ends_the_command_and_says_130(
        self, gpuwizard: Terminal, place: Place, slow: tuple[Path, Path]
    ) -> None:
        building, go = slow
        path = place.profile("slowthing")
        process = gpuwizard.start("setup", path, "--yes", env=place.env)
        wait_until(building.exists, "the slow command")
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
        assert process.returncode == 130
        assert bearers(place.env[TOKEN]) == []
        go.touch()
        assert gpuwizard("setup", path, "--yes", env=place.env).code == 0


class TestWhileTheEnvironmentIsMade:
    def test_a_power_cut(self, gpuwizard: Terminal, place: Place) -> None:
        path = place.profile("tinything")
        process = gpuwizard.start("setup", path, "--yes", env=place.env)
        wait_until((place.folder / "pyvenv.cfg").exists, "the beginning of the environment")
        kill_all(process, place)
        assert not list(place.folder.glob("lib/python3*/site-packages/pip-*.dist-info/RECORD"))
        again = gpuwizard("setup", path, "--yes", env=place.env)
        assert again.code == 0, again.out
        (made,) = (line.strip() for line in again.out.splitlines() if "--clear" in line)
        # With its own Python it would take away the ground that it stands on.
        assert not made.startswith(f"'{place.folder}")
        assert "All is done." in again.out

    def test_it_is_never_made_anew_once_it_was_whole(self, gpuwizard: Terminal, place: Place) -> None:
        path = place.profile("tinything")
        assert gpuwizard("setup", path, "--yes", env=place.env).code == 0
        (place.site_packages / "own_work.py").write_text("mine = 1\n")
        (place.folder / "bin" / "python").unlink()
        assert "--clear" not in gpuwizard("setup", path, "--plan", env=place.env).out
        gpuwizard("setup", path, "--yes", env=place.env)
        assert (place.site_packages / "own_work.py").exists()


@pytest.fixture(scope="module")
def half(tmp_path_factory: pytest.TempPathFactory) -> Place:
    place = Place(tmp_path_factory.mktemp("half"))
    made = Terminal(place.root)("setup", place.profile("tinything"), "--yes", env=place.env)
    assert made.code == 0, (made.out, made.err)
    return place


class TestHalfInstalled:
    """Each test breaks the same environment and leaves it mended."""

    @pytest.fixture
    def path(self, half: Place) -> str:
        return half.profile("tinything")

    def test_a_package_without_its_list_of_files(self, gpuwizard: Terminal, half: Place, path: str) -> None:
        (info,) = half.site_packages.glob("tinything-*.dist-info")
        for name in ("RECORD", "INSTALLER"):
            (info / name).unlink()
        (half.site_packages / "tinything" / "more.py").unlink()
        again = gpuwizard("setup", path, "--yes", env=half.env)
        assert again.code == 0, again.out
        assert "tinything is half installed" in again.out
        assert (half.site_packages / "tinything" / "more.py").exists()

    def test_a_file_that_was_cut_short(self, gpuwizard: Terminal, half: Place, path: str) -> None:
        (half.site_packages / "tinything" / "more.py").write_text("")
        again = gpuwizard("setup", path, "--yes", env=half.env)
        assert again.code == 0, again.out
        assert (half.site_packages / "tinything" / "more.py").read_text() == "y = 2\n"

    def test_notes_that_claim_too_much_are_not_believed(self, gpuwizard: Terminal, half: Place, path: str) -> None:
        assert "done" in {entry.deed for entry in notes(half).entries}
        aside = half.folder.rename(half.root / "moved away")
        told = gpuwizard("setup", path, "--plan", "--json", env=half.env).json
        aside.rename(half.folder)
        assert [step["state"] for step in told["steps"]] == ["done", "next", "waiting", "waiting"]

    def test_damaged_notes_stop_nothing(self, gpuwizard: Terminal, half: Place, path: str) -> None:
        (file,) = half.notes.glob("*.json")
        file.write_bytes(b"{ half")
        again = gpuwizard("setup", path, "--yes", env=half.env)
        assert again.code == 0
        assert again.err == "The notes of the last run cannot be used (they are damaged): all is looked at anew.\n"
