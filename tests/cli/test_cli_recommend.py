"""`gpuwizard recommend` on real processes: the contract's keys, its exit codes, and what a person reads."""

import contextlib
import os
import signal
import subprocess
import time
from pathlib import Path

import psutil
import pytest
from lab import TOKEN, Driver, pretend
from lab.terminal import Terminal, refused
from lab.watch import bearers

from gpuwizard.catalog.age import AS_OF

SET_KEYS = {"framework", "version", "python", "cuda", "cudnn", "on", "why", "needs", "commands"}
# Card and driver that the stand-in shows.
CARD = {"cuda_cc": "8.6", "nvml_driver": "550.54.14", "cuda_version": "12040"}


@pytest.mark.lab
class TestWithAGpu:
    def test_the_keys_that_others_build_on(self, gpuwizard: Terminal, driver: Driver) -> None:
        typed = gpuwizard("recommend", "--json", env=driver(**CARD))
        assert (typed.code, typed.err) == (0, "")
        assert typed.json["schema"] == 1
        assert typed.json["compute_capability"] == "8.6"
        assert typed.json["driver"] == "550.54.14"
        assert {one["framework"] for one in typed.json["sets"]} == {"tensorflow", "torch", "jax"}
        for one in typed.json["sets"]:
            assert set(one) >= SET_KEYS
            assert one["on"] in ("linux", "container", "wsl")
            assert one["needs"][0].startswith("driver >= ")
            assert [command["shell"] for command in one["commands"]] == ["bash"]
        for one in typed.json["ruled_out"]:
            assert set(one) >= {"framework", "version", "because"}
            assert one["because"]

    def test_bash_understands_the_commands(self, gpuwizard: Terminal, driver: Driver) -> None:
        told = gpuwizard("recommend", "--json", env=driver(**CARD)).json
        for one in told["sets"]:
            done = subprocess.run(["bash", "-n", "-c", one["commands"][0]["text"]], capture_output=True, check=False)
            assert (done.returncode, done.stderr) == (0, b"")

    def test_the_first_lines_make_a_real_environment(
        self, gpuwizard: Terminal, driver: Driver, new_python: str, tmp_path: Path
    ) -> None:
        told = gpuwizard("recommend", "--json", "--python", new_python, env=driver(**CARD)).json
        one = next(row for row in told["sets"] if row["interpreter"] == new_python)
        make, *_, last = one["commands"][0]["text"].splitlines()
        home = {**os.environ, "HOME": str(tmp_path)}
        done = subprocess.run(
            ["bash", "-c", f"{make} --without-pip\n{last}"], env=home, capture_output=True, check=False
        )
        assert done.returncode == 1
        # The environment is there, and only the framework is missing in it.
        assert b"ModuleNotFoundError" in done.stderr
        assert (tmp_path / make.rpartition("/")[2] / "bin" / "python").exists()

    def test_only_one_framework(self, gpuwizard: Terminal, driver: Driver) -> None:
        told = gpuwizard("recommend", "--json", "--framework", "torch", env=driver(**CARD)).json
        assert {one["framework"] for one in (*told["sets"], *told["ruled_out"])} == {"torch"}

    def test_what_is_installed_and_fits_comes_first(self, gpuwizard: Terminal, driver: Driver, new_python: str) -> None:
        pretend.install(new_python, "tensorflow", "2.20.0", pretend.tensorflow())
        told = gpuwizard("recommend", "--json", "--python", new_python, env=driver(**CARD)).json
        first = told["sets"][0]
        assert (first["framework"], first["version"], first["installed"]) == ("tensorflow", "2.20.0", True)
        assert first["interpreter"] == new_python

    def test_what_a_person_reads(self, gpuwizard: Terminal, driver: Driver) -> None:
        typed = gpuwizard("recommend", env=driver(**CARD))
        assert (typed.code, typed.err) == (0, "")
        lines = typed.out.splitlines()
        assert lines[0].startswith("GPU: ")
        assert lines[0].endswith("(compute capability 8.6); driver: 550.54.14")
        assert any(line.strip().startswith("1. TensorFlow 2.20.0") for line in lines)
        assert "(you have 550.54.14)" in typed.out
        assert "Does not work here" in lines
        assert lines[-1] == f"Versions and drivers known as of {AS_OF.day} {AS_OF:%B %Y}."

    def test_a_card_that_nothing_serves(self, gpuwizard: Terminal, driver: Driver) -> None:
        typed = gpuwizard("recommend", "--json", env=driver(**{**CARD, "cuda_cc": "2.1"}))
        assert (typed.code, typed.json["sets"]) == (1, [])
        assert len(typed.json["ruled_out"]) >= 3


@pytest.mark.lab
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
def test_interrupted_while_the_driver_hangs(gpuwizard: Terminal, driver: Driver) -> None:
    env = driver(cuda_mode="hang")
    process = gpuwizard.start("recommend", env=env)
    end = time.monotonic() + 20
    while not calls_the_driver(env):
        assert time.monotonic() < end
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (130, b"", b"gpuwizard: Interrupted.\n")


def calls_the_driver(env: dict[str, str]) -> bool:
    """Whether the child that calls the driver runs by now."""
    for process in bearers(env[TOKEN]):
        with contextlib.suppress(psutil.NoSuchProcess):
            if any("cuda_driver.py" in word for word in process.cmdline()):
                return True
    return False


@pytest.mark.usefixtures("no_gpu_here")
class TestWithoutAGpu:
    def test_it_says_so_soon(self, gpuwizard: Terminal) -> None:
        typed = gpuwizard("recommend")
        assert (typed.code, typed.err) == (1, "")
        assert "No NVIDIA GPU was found" in typed.out
        assert typed.seconds < 20

    def test_as_json(self, gpuwizard: Terminal) -> None:
        typed = gpuwizard("recommend", "--json")
        assert typed.code == 1
        assert (typed.json["sets"], typed.json["ruled_out"]) == ([], [])


class TestTheCall:
    def test_it_stands_in_the_help(self, gpuwizard: Terminal) -> None:
        assert "recommend" in gpuwizard("--help").out

    @pytest.mark.parametrize("python", ["no-such-python", ""])
    @pytest.mark.parametrize("quiet", [[], ["--json"]], ids=["text", "json"])
    def test_a_python_that_is_none(self, gpuwizard: Terminal, python: str, quiet: list[str]) -> None:
        refused(gpuwizard("recommend", *quiet, "--python", python))

    def test_an_unknown_framework(self, gpuwizard: Terminal) -> None:
        refused(gpuwizard("recommend", "--framework", "caffe"))
