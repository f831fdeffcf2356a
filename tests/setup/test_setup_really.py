"""`gpuwizard setup` for real: from nothing to a verified environment, and a second run that changes nothing."""

import json
import os
import pty
import select
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from conftest import LIMIT_SECONDS, Place
from lab import Driver, pretend
from lab.terminal import Terminal, refused
from wheels import wheel

from gpuwizard.setup.lock import Lock

Snapshot = dict[str, tuple[int, int]]


def snapshot(folder: Path) -> Snapshot:
    """Every file of the environment with its size and time; byte-code is Python's own affair."""
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in files}


def states(told: dict[str, object]) -> dict[str, str]:
    return {step["id"]: step["state"] for step in told["steps"]}  # type: ignore[index, attr-defined]


class TestPlan:
    def test_it_changes_nothing(self, gpuwizard: Terminal, place: Place) -> None:
        typed = gpuwizard("setup", place.profile("tinything>=1"), "--plan", "--json", env=place.env)
        assert (typed.code, typed.err) == (0, "")
        assert typed.json["schema"] == 1
        assert states(typed.json) == {
            "python": "done",
            "environment": "next",
            "packages": "waiting",
            "verify": "waiting",
        }
        assert not place.folder.exists()
        assert not place.notes.exists()

    def test_what_a_person_reads(self, gpuwizard: Terminal, place: Place) -> None:
        typed = gpuwizard("setup", place.profile("tinything>=1"), "--plan", env=place.env)
        assert typed.code == 0
        for word in ("Why: ", "Changes: ", "Takes: ", "Done when: ", f"-m venv '{place.folder}'", "'tinything>=1'"):
            assert word in typed.out

    def test_mistakes_are_told_together_with_their_lines(self, gpuwizard: Terminal, place: Place) -> None:
        path = place.root / "bad.toml"
        path.write_text('[profile]\nnam = "x"\n[environment]\nfolder = 3\n')
        typed = gpuwizard("setup", str(path), "--plan", env=place.env)
        assert (typed.code, typed.out) == (2, "")
        lines = typed.err.splitlines()
        assert [line.partition("Line ")[2].partition(":")[0] for line in lines] == [
            "1, profile.name",
            "2, profile.nam",
            "4, environment.folder",
        ]

    def test_a_profile_that_is_not_there(self, gpuwizard: Terminal, place: Place) -> None:
        refused(gpuwizard("setup", "nowhere.toml", env=place.env))

    def test_without_a_terminal_nothing_is_asked(self, gpuwizard: Terminal, place: Place) -> None:
        refused(gpuwizard("setup", place.profile("tinything"), env=place.env))
        refused(gpuwizard("setup", env=place.env))

    @pytest.mark.usefixtures("no_gpu_here")
    def test_a_gpu_that_is_not_there(self, gpuwizard: Terminal, place: Place) -> None:
        path = place.profile(framework='[framework]\nname = "tensorflow"')
        typed = gpuwizard("setup", path, "--plan", "--json", env=place.env)
        assert typed.code == 1
        assert "no NVIDIA GPU" in typed.json["refused"]


@pytest.mark.lab
class TestWithADriver:
    def test_a_driver_that_runs_is_seen_and_the_versions_fit_it(
        self, gpuwizard: Terminal, driver: Driver, place: Place
    ) -> None:
        env = {**place.env, **driver(cuda_cc="8.6", nvml_driver="550.54.14", cuda_version="12040")}
        env |= {"HOME": place.env["HOME"], "XDG_STATE_HOME": place.env["XDG_STATE_HOME"]}
        path = place.profile(framework='[framework]\nname = "tensorflow"')
        told = gpuwizard("setup", path, "--plan", "--json", env=env).json
        assert told["refused"] == ""
        assert [states(told)[step] for step in ("driver", "restart", "environment")] == ["done", "done", "next"]
        (packages,) = (step for step in told["steps"] if step["id"] == "packages")
        assert "'tensorflow[and-cuda]==2.20.0'" in packages["commands"][0]["text"]

    def test_a_newer_driver_is_shown_and_never_run(self, gpuwizard: Terminal, driver: Driver, place: Place) -> None:
        env = {**place.env, **driver(cuda_cc="8.6", nvml_driver="550.54.14", cuda_version="12040")}
        env |= {"HOME": place.env["HOME"], "XDG_STATE_HOME": place.env["XDG_STATE_HOME"]}
        path = place.profile(framework='[framework]\nname = "torch"\n[driver]\nminimum = "560"')
        typed = gpuwizard("setup", path, "--yes", env=env)
        assert typed.code == 1
        assert "Driver 550.54.14 is installed; 560 or newer is needed." in typed.out
        assert "This step is for a person." in typed.out
        assert not place.folder.exists()
        again = gpuwizard("setup", path, "--yes", env=env)
        assert "The last run ended at a step that you do yourself" in " ".join(again.out.split())


class TestFromNothing:
    def test_to_a_verified_environment_and_a_second_run_changes_nothing(
        self, gpuwizard: Terminal, place: Place
    ) -> None:
        path = place.profile("tinything>=1")
        first = gpuwizard("setup", path, "--yes", env=place.env)
        assert (first.code, first.err) == (0, "")
        assert "Successfully installed tinything-1.2.0" in first.out
        done = subprocess.run([place.folder / "bin/python", "-c", "import tinything"], check=False)
        assert done.returncode == 0
        before = snapshot(place.folder)
        second = gpuwizard("setup", path, "--yes", env=place.env)
        assert (second.code, second.err) == (0, "")
        assert "nothing was changed" in second.out
        assert snapshot(place.folder) == before

    def test_a_framework_on_the_processor_is_only_done_when_it_computed(
        self, gpuwizard: Terminal, place: Place
    ) -> None:
        files = pretend.torch(version="2.14.1+cpu", cuda="")
        wheel(place.wheels, "tensorflow_cpu", "2.21.0", {**pretend.tensorflow(cuda=False), **files})
        path = place.profile(framework='[framework]\nname = "tensorflow"\ngpu = false')
        typed = gpuwizard("setup", path, "--yes", env=place.env)
        assert typed.code == 1
        assert "Successfully installed tensorflow-cpu-2.21.0" in typed.out
        # The pretended package lists no device and cannot multiply: its import alone proves nothing.
        assert "not done  Let TensorFlow compute on the processor: TensorFlow failed in the step matmul" in typed.out

    def test_the_address_of_an_index_reaches_pip_and_nothing_else(self, gpuwizard: Terminal, place: Place) -> None:
        secret = "http://anna:geheim@127.0.0.1:9/packages"
        env = {key: text for key, text in place.env.items() if key not in ("PIP_NO_INDEX", "PIP_FIND_LINKS")}
        env |= {"FIRM_INDEX": secret, "PIP_RETRIES": "1"}
        path = place.profile("tinything", more='index = "FIRM_INDEX"')
        typed = gpuwizard("setup", path, "--yes", env=env)
        assert typed.code == 1
        assert 'export PIP_INDEX_URL="$FIRM_INDEX"' in typed.out
        assert "The network did not reach the package index." in typed.out
        assert "Looking in indexes: http://anna:****@127.0.0.1:9/packages" in typed.out
        notes = "".join(file.read_text() for file in place.notes.glob("*.json"))
        assert "geheim" not in typed.out + typed.err + notes
        assert "127.0.0.1" not in notes

    def test_after_the_network_is_back_what_was_there_is_kept(self, gpuwizard: Terminal, place: Place) -> None:
        env = {**place.env, "PIP_FIND_LINKS": str(place.root / "nothing-yet")}
        path = place.profile("tinything")
        lost = gpuwizard("setup", path, "--yes", env=env)
        assert lost.code == 1
        assert "The package index has no tinything for this Python and system." in lost.out
        before = snapshot(place.folder)
        again = gpuwizard("setup", path, "--yes", env=place.env)
        assert again.code == 0
        assert "-m venv" not in again.out
        assert before.items() <= snapshot(place.folder).items()

    def test_two_at_once(self, gpuwizard: Terminal, place: Place) -> None:
        with Lock(place.notes, str(place.folder)):
            typed = gpuwizard("setup", place.profile("tinything"), "--yes", env=place.env)
        refused(typed)
        assert f"process {os.getpid()}" in typed.err
        assert not place.folder.exists()

    def test_a_folder_with_other_things_in_it_stays_as_it_is(self, gpuwizard: Terminal, place: Place) -> None:
        place.folder.mkdir()
        (place.folder / "thesis.txt").write_text("mine")
        typed = gpuwizard("setup", place.profile("tinything"), "--yes", env=place.env)
        assert typed.code == 1
        assert "holds other files" in " ".join(typed.out.split())
        assert [path.name for path in place.folder.iterdir()] == ["thesis.txt"]


class TestOnATerminal:
    def test_each_step_is_asked_for(self, place: Place) -> None:
        typed = on_terminal(["setup", place.profile("tinything")], place.env, ["\n", "\n"])
        assert typed.endswith(f"The environment is {place.folder}.\r\n")
        assert typed.count("Enter: run it") == 2

    def test_it_can_be_stopped_and_taken_up_again(self, place: Place) -> None:
        path = place.profile("tinything")
        first = on_terminal(["setup", path], place.env, ["\n", "s\n"])
        assert "Successfully installed" not in first
        second = on_terminal(["setup", path], place.env, ["\n"])
        assert "Environment  (done already)" in second
        assert "Successfully installed tinything" in second

    def test_a_claim_is_checked(self, place: Place) -> None:
        typed = on_terminal(["setup", place.profile("tinything")], place.env, ["c\n", "s\n"])
        assert "not done  Make the environment" in typed
        assert "The folder is not there yet." in typed

    @pytest.mark.usefixtures("no_gpu_here")
    def test_three_questions_make_a_profile(self, place: Place) -> None:
        saved = place.root / "mine.toml"
        typed = on_terminal(["setup", "--plan", "--save", str(saved)], place.env, ["7\n", "3\n", "~/jax env\n"])
        assert "Type a number from 1 to 3" in typed
        assert "Install JAX" in typed
        assert 'name = "jax"\ngpu = false' in saved.read_text()
        assert json.dumps("~/jax env") in saved.read_text()


def on_terminal(arguments: list[str], env: Mapping[str, str], answers: list[str]) -> str:
    """Types at a real terminal: each answer once a question waits for it."""
    outer, inner = pty.openpty()
    process = subprocess.Popen(
        [Terminal.program, *arguments],
        env={**env, "TERM": "dumb"},
        stdin=inner,
        stdout=inner,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    os.close(inner)
    said, left = b"", list(answers)
    until = time.monotonic() + LIMIT_SECONDS
    try:
        while time.monotonic() < until:
            ready, _, _ = select.select([outer], [], [], 0.1)
            block = _read(outer) if ready else None
            if block == b"":
                break
            said += block or b""
            if left and said.endswith((b"stop here  ", b"] ")):
                os.write(outer, left.pop(0).encode())
        process.wait(10)
    finally:
        process.kill()
        process.wait()
        os.close(outer)
    assert not left, (said.decode(), left)
    return said.decode()


def _read(terminal: int) -> bytes:
    """Returns what was printed; nothing once the program has ended, which Linux tells as an error."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""
