"""What the set-up reads from a machine: lists of WSL, folders, packages, and what a test gave."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gpuwizard.engine.setup_trial import computed, inside_wsl, judged
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import Interpreter
from gpuwizard.model.layers import LAYERS, Status
from gpuwizard.model.report import LayerResult, Result, Target
from gpuwizard.model.run import CORE, ChildEnd, RunFacts, Stage
from gpuwizard.probes.command import Outcome
from gpuwizard.probes.setup import FIND_HOME, folder_state, free_bytes, packages_in, parse_systems

# As wsl.exe prints it on an English and on a German Windows.
ENGLISH = "  NAME            STATE      VERSION\n* Ubuntu-24.04    Stopped    2\n  Debian          Running    1\n"
GERMAN = "  NAME                   STATUS          VERSION\n* Ubuntu                 Wird ausgeführt 2\n"
DOCKER = "  NAME              STATE           VERSION\n* docker-desktop    Running         2\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (ENGLISH, (("Ubuntu-24.04", 2), ("Debian", 1))),
        (GERMAN, (("Ubuntu", 2),)),
        (DOCKER, ()),
        ("Windows Subsystem for Linux has no installed distributions.\n", ()),
        ("", ()),
    ],
)
def test_the_list_of_wsl(text: str, found: tuple[tuple[str, int], ...]) -> None:
    assert parse_systems(text) == found


def test_what_a_folder_is(tmp_path: Path) -> None:
    folder = tmp_path / "env"
    assert folder_state(folder) == "none"
    folder.mkdir()
    assert folder_state(folder) == "none"
    (folder / "bin").mkdir()
    assert folder_state(folder) == "other"
    (folder / "pyvenv.cfg").write_text("home = /usr/bin\n")
    assert folder_state(folder) == "environment"
    assert free_bytes(tmp_path / "not" / "yet" / "there") is not None


def test_packages_that_were_broken_off_are_told_from_whole_ones(tmp_path: Path) -> None:
    site = tmp_path / "site-packages"
    for name, files in {
        "whole_thing-1.0": {"METADATA": "Name: whole-thing\nVersion: 1.0\n", "RECORD": "whole.py,,3\n"},
        "listless-2.0": {"METADATA": "Name: listless\nVersion: 2.0\n"},
        "nameless-3.0": {"RECORD": ""},
        "short-4.0": {"METADATA": "Name: short\nVersion: 4.0\n", "RECORD": "short.py,,9\n", "INSTALLER": "pip"},
        "~ut_aside-5.0": {},
    }.items():
        info = site / f"{name}.dist-info"
        info.mkdir(parents=True)
        for file, text in files.items():
            (info / file).write_text(text)
    (site / "whole.py").write_text("x=1")
    (site / "short.py").write_text("x=1")
    python = Interpreter("python", "3.12.4", "venv", prefix=str(tmp_path), site_packages=(str(site), "/elsewhere"))
    assert {name: (version, bool(broken)) for name, version, broken in packages_in(python)} == {
        "whole-thing": ("1.0", False),
        "listless": ("2.0", True),
        "nameless": ("3.0", True),
        "short": ("4.0", True),
    }


def test_a_folder_below_home_is_found_by_the_shell_inside(tmp_path: Path) -> None:
    """The same line that runs in WSL, in the bash of this machine."""
    bash = shutil.which("bash")
    if os.name == "nt" or bash is None:
        pytest.skip("no bash here that belongs to the system")
    (tmp_path / "my env").mkdir()
    (tmp_path / "my env" / "python").symlink_to(sys.executable)
    asked = [bash, "-c", FIND_HOME, "~/my env/python", "import sys; print(sys.executable)"]
    done = subprocess.run(asked, env={"HOME": str(tmp_path)}, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(tmp_path / "my env" / "python")


class TestTrial:
    @pytest.mark.parametrize(
        ("out", "gpu", "passed"),
        [
            ("/job:localhost/replica:0/task:0/device:GPU:0\n", True, True),
            ("{CudaDevice(id=0)}\n", True, True),
            ("cpu\n", True, False),
            ("cpu\n", False, True),
        ],
    )
    def test_in_wsl_the_device_decides(self, out: str, gpu: bool, passed: bool) -> None:
        assert inside_wsl(Outcome(ChildEnd("exited"), out=out), "torch", gpu).passed is passed

    def test_in_wsl_a_failure_is_told(self) -> None:
        failed = Outcome(ChildEnd("exited", 1), err="Traceback\nImportError: no libcuda\n")
        assert inside_wsl(failed, "torch", True).says == "PyTorch failed in Ubuntu: ImportError: no libcuda"

    def test_all_parts_must_have_been_seen(self) -> None:
        done = tuple(Stage(name) for name in ("import", *CORE))
        assert computed(RunFacts(done), "tensorflow").passed
        crashed = RunFacts(done[:2], ChildEnd("signal", -11, "SIGSEGV", "conv2d"))
        assert not computed(crashed, "tensorflow").passed
        assert "conv2d" in computed(crashed, "tensorflow").says
        assert "SIGSEGV" in computed(crashed, "tensorflow").says

    def test_an_error_is_told(self) -> None:
        failed = RunFacts((Stage("import", ok=False, error="No module named 'jaxlib'"),))
        assert computed(failed, "jax").says == "JAX failed in the step import: No module named 'jaxlib'"

    @pytest.mark.parametrize(
        ("status", "gpu_test", "passed"),
        [
            ("passed", "passed", True),
            ("warning", "passed", True),
            ("passed", "skipped", False),
            ("failed", "blocked", False),
        ],
    )
    def test_a_check_counts_only_with_its_test_on_the_gpu(self, status: Status, gpu_test: Status, passed: bool) -> None:
        layers = tuple(LayerResult(name, gpu_test if name == "gpu-test" else "passed", "") for name in LAYERS)
        root = (Finding("cudnn.missing", role="root", title="cuDNN is missing"),) if status == "failed" else ()
        result = Result(Target("python", "3.12.4", "venv", "torch", "2.14.1"), status, None, root, layers)
        trial = judged(result)
        assert trial.passed is passed
        assert trial.says == "cuDNN is missing." or status != "failed"
