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
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.command import Outcome
from gpuwizard.probes.setup import FIND_HOME, LinuxInside, folder_state, free_bytes, packages_in, run_told, told_inside
from gpuwizard.probes.streaming import Decoder


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


def test_packages_that_older_ways_installed_are_there_too(tmp_path: Path) -> None:
    """Their metadata ends otherwise, may be a file, and there is no list of files that could be broken off."""
    site = tmp_path / "site-packages"
    (site / "Old_One-1.4.0-py3.7.egg-info").mkdir(parents=True)
    (site / "Old_One-1.4.0-py3.7.egg-info" / "PKG-INFO").write_text("Name: Old-One\nVersion: 1.4.0\n")
    (site / "flat-2.0-py3.7.egg-info").write_text("Name: flat\nVersion: 2.0\n")
    (site / "unversioned.egg-info").mkdir()
    (site / "unversioned.egg-info" / "PKG-INFO").write_text("Name: unversioned\nVersion: 3.1\n")
    python = Interpreter("python", "3.12.4", "venv", prefix=str(tmp_path), site_packages=(str(site),))
    assert sorted(packages_in(python)) == [("flat", "2.0", ""), ("old-one", "1.4.0", ""), ("unversioned", "3.1", "")]


def test_packages_of_the_folder_beside_it_are_not_those_of_an_environment(tmp_path: Path) -> None:
    """PYTHONPATH may name the environment that this one takes the place of: its name begins alike."""
    for name in ("gpu", "gpu-old"):
        info = tmp_path / name / "site-packages" / f"{name}-1.0.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(f"Name: {name}\nVersion: 1.0\n")
        (info / "RECORD").write_text("")
    sites = tuple(str(tmp_path / name / "site-packages") for name in ("gpu", "gpu-old"))
    python = Interpreter("python", "3.12.4", "venv", prefix=str(tmp_path / "gpu"), site_packages=sites)
    assert [name for name, _, _ in packages_in(python)] == ["gpu"]


class TestInsideWsl:
    def test_version_and_packages(self) -> None:
        told = told_inside("3.12.3\npip 24.0 \nNVIDIA_cublas.cu12 12.4.5.8 broken\n")
        assert told == (
            "3.12.3",
            (("pip", "24.0", ""), ("nvidia-cublas-cu12", "12.4.5.8", "its list of files is missing")),
        )

    @pytest.mark.parametrize("text", ["", "\n", "\n\n", "bash: warning: no locale\n", "pip 24.0 \n"])
    def test_what_is_no_answer(self, text: str) -> None:
        assert told_inside(text) is None

    def test_lines_that_name_no_package_are_passed_over(self) -> None:
        """Metadata without a name or a version is printed with holes."""
        assert told_inside("3.12.3\n\n 1.0 \nnothing\npip 24.0 \n\n") == ("3.12.3", (("pip", "24.0", ""),))

    def test_the_line_that_is_run_inside_is_understood(self) -> None:
        """The same line that runs in WSL, in the Python of this machine."""
        done = subprocess.run([sys.executable, "-I", "-c", LinuxInside._LIST], capture_output=True, text=True)
        told = told_inside(done.stdout)
        assert told is not None
        assert told[0] == ".".join(map(str, sys.version_info[:3]))
        assert ("pytest", pytest.__version__, "") in told[1]


def test_what_a_step_prints_is_told_in_the_code_page_of_the_shell(tmp_path: Path) -> None:
    """The tools of Windows write neither UTF-8 nor what Python takes for the code page; lines come in pieces."""
    script = (
        "import sys; write = sys.stdout.buffer.write; write(b'gr\\x81n\\r\\n10 %\\r20 %\\r'); "
        "sys.stdout.flush(); write('gr\u00fcn\\n'.encode()); write(b'the end \\x81')"
    )
    told: list[str] = []
    outcome, said = run_told(
        (sys.executable, "-c", script), dict(os.environ), tmp_path / "log", 60, Cancel(), told.append, Decoder(True)
    )
    assert outcome.ok
    assert told == ["gr\u00fcn", "10 %", "20 %", "gr\u00fcn"]
    assert said == "gr\u00fcn\n10 %\n20 %\ngr\u00fcn\nthe end \u00fc"


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
