"""Notes are whole or not there, decide nothing, and one folder belongs to one set-up at a time."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from planning import wish

from gpuwizard.setup.lock import Lock, LockedError
from gpuwizard.setup.state import SetupState, fingerprint, new_state
from gpuwizard.setup.store import Store

PROFILE = wish()
STATE = new_state(PROFILE).noted("packages", "began", "2026-11-21T08:00:00Z")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "notes")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 64 KB."""
    place = tmp_path / "small"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk, and only on Linux")
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no small disk can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


class TestNotes:
    def test_what_was_saved_is_read_again(self, store: Store) -> None:
        assert store.save(PROFILE, STATE) == ""
        assert store.load(PROFILE) == (STATE, "")
        assert [path.name for path in store.folder.iterdir()] == [f"{fingerprint(PROFILE)}.json"]

    def test_each_profile_has_its_own_and_a_new_text_keeps_it(self) -> None:
        assert fingerprint(PROFILE) != fingerprint(wish(version="2.20.0"))
        renamed = msgspec.structs.replace(PROFILE, profile=msgspec.structs.replace(PROFILE.profile, text="Hello"))
        assert fingerprint(PROFILE) == fingerprint(renamed)

    @pytest.mark.parametrize(
        "damage",
        [b"", b"{", b"[]", b"\xff\xfe", b'{"profile": 3}', b"[" * 100_000, b'{"profile":"x","name":"y","format":9}'],
    )
    def test_damaged_notes_are_told_of_and_begin_anew(self, store: Store, damage: bytes) -> None:
        store.save(PROFILE, STATE)
        store.file_of(PROFILE).write_bytes(damage)
        state, notice = store.load(PROFILE)
        assert state == new_state(PROFILE)
        assert notice.endswith("looked at anew.")

    def test_it_holds_no_word_of_the_machine_or_of_an_address(self, store: Store) -> None:
        store.save(wish(index="FIRM_INDEX", folder="/srv/secret-project"), STATE)
        (file,) = store.folder.iterdir()
        assert "secret-project" not in file.read_text()
        assert "FIRM_INDEX" not in file.read_text()

    def test_a_step_that_never_ended_is_seen(self) -> None:
        assert STATE.open_step == "packages"
        assert STATE.noted("packages", "done", "x").open_step is None

    def test_it_does_not_grow_for_ever(self) -> None:
        state = STATE
        for _ in range(500):
            state = state.noted("verify", "done", "2026-11-21T08:00:00Z")
        assert len(state.entries) == 200


class TestFullDisk:
    def test_a_really_full_disk_leaves_the_old_notes_whole(self, small_disk: Path) -> None:
        store = Store(small_disk / "notes")
        assert store.save(PROFILE, STATE) == ""
        filler = small_disk / "filler"
        with pytest.raises(OSError, match="No space left"):
            filler.write_bytes(b"x" * (1 << 20))
        big = _long(STATE)
        problem = store.save(PROFILE, big)
        assert "the disk is full" in problem
        assert problem.count(".") >= 1
        assert store.load(PROFILE) == (STATE, "")
        assert [path.name for path in store.folder.iterdir()] == [store.file_of(PROFILE).name]
        filler.unlink()
        assert store.save(PROFILE, big) == ""

    def test_a_disk_that_fills_while_the_file_is_written_out(
        self, store: Store, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store.save(PROFILE, STATE)

        def full(_descriptor: int) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", full)
            assert "the disk is full" in store.save(PROFILE, _long(STATE))
        assert store.load(PROFILE) == (STATE, "")
        assert len(list(store.folder.iterdir())) == 1


def _long(state: SetupState) -> SetupState:
    for _ in range(150):
        state = state.noted("packages", "failed", "2026-11-21T08:00:00Z", "The network did not answer." * 4)
    return state


class TestLock:
    def test_the_second_is_told_who_is_at_work(self, tmp_path: Path) -> None:
        with (
            Lock(tmp_path, "/home/user/env"),
            pytest.raises(LockedError, match=f"process {os.getpid()}"),
            Lock(tmp_path, "/home/user/env"),
        ):
            pass

    def test_another_folder_is_no_matter_and_afterwards_it_is_free(self, tmp_path: Path) -> None:
        with Lock(tmp_path, "/home/user/env"), Lock(tmp_path, "/home/user/other"):
            pass
        with Lock(tmp_path, "/home/user/env"):
            pass

    def test_a_process_that_was_killed_does_not_hold_it(self, tmp_path: Path) -> None:
        holds = (
            "import sys; from pathlib import Path; from gpuwizard.setup.lock import Lock\n"
            f"with Lock(Path({str(tmp_path)!r}), 'env'): print('held', flush=True); sys.stdin.read()"
        )
        pipe = subprocess.PIPE
        with subprocess.Popen([sys.executable, "-c", holds], stdin=pipe, stdout=pipe, text=True) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "held\n"
            with pytest.raises(LockedError, match=f"process {child.pid}"), Lock(tmp_path, "env"):
                pass
            child.kill()
        with Lock(tmp_path, "env"):
            pass
