"""A run in the window says of the notes only what is true of the notes; it needs no window for that."""

import errno
import sys
import tempfile
from pathlib import Path

import pytest

from gpuwizard.engine.recommend import Tell
from gpuwizard.engine.setup import SetupSession
from gpuwizard.setup.lock import Lock
from gpuwizard.setup.plan import SetupPlan
from gpuwizard.setup.profile import About, EnvironmentPart, Profile
from gpuwizard.setup.step import Program, SetupStep, StepId
from gpuwizard.setup.store import Store
from gpuwizard.ui.setup_run import SetupRun


class FullDisk(SetupSession):
    """A session that finds no space left while it looks at a step."""

    def look(self, tell: Tell) -> SetupPlan:
        return self.plan

    def verify(self, step: StepId, tell: Tell) -> SetupPlan:
        raise OSError(errno.ENOSPC, "No space left on device")


def begun(notes: Path) -> tuple[SetupRun, FullDisk]:
    session = FullDisk(Profile(About("Tiny"), EnvironmentPart(str(notes.parent / "env"))), Store(notes), {})
    run = SetupRun(
        lambda profile: session, session.profile, lambda text: None, lambda line: None, lambda view, step: None
    )
    run.look()
    return run, session


def test_notes_that_cannot_be_kept(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    run, _ = begun(tmp_path / "file" / "notes")
    assert run.look_again("packages").problem.startswith("The notes cannot be kept in")


def test_another_fault_on_the_way_is_not_put_down_to_the_notes(tmp_path: Path) -> None:
    run, session = begun(tmp_path / "notes")
    with pytest.raises(OSError, match="No space left"):
        run.look_again("packages")
    with session.lock():  # It was given back.
        pass


def test_a_folder_that_another_set_up_works_on(tmp_path: Path) -> None:
    run, session = begun(tmp_path / "notes")
    with Lock(session.store.folder, session.lock().folder):
        assert "Another gpuwizard setup" in run.look_again("packages").problem


def test_a_step_that_finds_no_room_for_what_its_command_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    _, session = begun(tmp_path / "notes")
    step = SetupStep("packages", "Install", programs=(Program((sys.executable, "-c", "")),))
    problem = session.carry_out(step, lambda text: None, lambda line: None)
    assert problem.startswith("No temporary file could be made")
    assert "make room on the disk" in problem
    assert session.failed["packages"] == problem
