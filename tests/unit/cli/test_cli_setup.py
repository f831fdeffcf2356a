"""What `gpuwizard setup` says when its files cannot be written: of the notes only what is true of the notes."""

import errno
from pathlib import Path

import pytest

from gpuwizard.cli import setup
from gpuwizard.cli.arguments import Options
from gpuwizard.cli.errors import UsageError
from gpuwizard.engine.recommend import Tell
from gpuwizard.engine.setup import SetupSession
from gpuwizard.setup.plan import SetupPlan
from gpuwizard.setup.profile import Profile
from gpuwizard.setup.store import Store


class FullDisk(SetupSession):
    """A session that finds no space left while it looks."""

    def look(self, tell: Tell) -> SetupPlan:
        raise OSError(errno.ENOSPC, "No space left on device")


def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, notes: Path) -> int:
    profile = tmp_path / "team.toml"
    profile.write_text(f'[profile]\nname = "Tiny"\n[environment]\nfolder = {str(tmp_path / "env")!r}\n')

    def opened(profile: Profile) -> SetupSession:
        return FullDisk(profile, Store(notes), {})

    monkeypatch.setattr(setup, "SetupSession", opened)
    monkeypatch.setattr(setup, "end_like_ctrl_c", lambda: None)
    return setup.run(Options(command="setup", file=str(profile), yes=True))


def test_notes_that_cannot_be_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="The notes cannot be kept in"):
        run(monkeypatch, tmp_path, tmp_path / "file" / "notes")


def test_another_fault_on_the_way_is_not_put_down_to_the_notes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No space left"):
        run(monkeypatch, tmp_path, tmp_path / "notes")
