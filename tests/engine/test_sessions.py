"""Sessions on real Pythons, with the real TensorFlow and stand-in drivers: what is named, and what is left behind."""

from pathlib import Path

import pytest
from lab import CUDA_LIBRARIES, DRIVER_VERSION, Driver, machine_with_gpu, without
from lab.compiling import build
from lab.watch import left_behind
from looking import commands, follow, look, said, session_on

from gpuwizard.engine import events
from gpuwizard.model.layers import LAYERS
from gpuwizard.probes import driver as driver_probe

pytestmark = [pytest.mark.lab, pytest.mark.usefixtures("temporary")]
CPP = "libstdc++.so.6"


def test_a_working_driver_and_no_framework(driver: Driver, empty_python: str, tmp_path: Path) -> None:
    told = look(empty_python, driver(), tmp_path)
    assert told.root.cause == "framework.not-installed"
    assert told.layer("driver").status == "passed"
    assert f"{empty_python} -m pip install" in commands(told.root)
    assert DRIVER_VERSION in told.layer("driver").summary


@pytest.mark.tensorflow
class TestTensorFlow:
    def test_no_gpu_at_all(
        self, environment: dict[str, str], tensorflow_python: str, tmp_path: Path, no_gpu_here: None
    ) -> None:
        told = look(tensorflow_python, environment, tmp_path, gpu_test=True)
        assert told.root.cause == "hardware.no-nvidia-gpu"
        assert told.layer("gpu-test").status == "blocked"
        assert told.report.facts.targets[0].run.stage("fit").ok

    def test_cuda_is_not_installed(self, driver: Driver, tensorflow_python: str, tmp_path: Path) -> None:
        told = look(tensorflow_python, driver(), tmp_path)
        assert told.root.cause == "cuda.library-missing"
        for name in CUDA_LIBRARIES:
            assert name in "\n".join(said(finding) for finding in told.result.findings), name
        for name in without("libcudnn.so.9"):
            assert name in said(told.root), name
        assert told.layer("driver").status == "passed"
        assert "and-cuda" in commands(told.root)

    @pytest.mark.parametrize(
        ("library", "cause"),
        [("libcudnn.so.9", "cudnn.missing"), ("libcusolver.so.11", "cuda.library-missing")],
    )
    def test_one_library_is_missing(
        self, driver: Driver, tensorflow_python: str, tmp_path: Path, library: str, cause: str
    ) -> None:
        told = look(tensorflow_python, driver(libraries=without(library)), tmp_path)
        assert told.root.cause == cause
        assert library in said(told.root)
        assert [name for name in without(library) if name in said(told.root)] == []
        assert told.report.facts.targets[0].run.gpus == ()

    def test_the_gpu_is_listed_where_nothing_is_missing(
        self, driver: Driver, tensorflow_python: str, tmp_path: Path
    ) -> None:
        told = look(tensorflow_python, driver(libraries=CUDA_LIBRARIES), tmp_path)
        assert told.report.facts.targets[0].run.gpus == ("/physical_device:GPU:0",)
        assert "cuda.version-mismatch" not in told.causes()

    def test_driver_and_kernel_module_differ(self, driver: Driver, tensorflow_python: str, tmp_path: Path) -> None:
        told = look(tensorflow_python, driver(cuda_init=803, nvml_init=18), tmp_path)
        assert told.root.cause == "driver.library-mismatch"
        assert "803" in said(told.root)
        assert told.root.fixes[0].needs_restart
        assert "hardware.no-nvidia-gpu" not in told.causes(), "a driver that meets a kernel module has met a GPU"

    def test_a_variable_hides_the_gpu(self, driver: Driver, tensorflow_python: str, tmp_path: Path) -> None:
        env = {**driver(libraries=CUDA_LIBRARIES), "CUDA_VISIBLE_DEVICES": "-1"}
        told = look(tensorflow_python, env, tmp_path)
        assert told.root.cause == "path.devices-hidden"
        assert "unset CUDA_VISIBLE_DEVICES" in commands(told.root)

    def test_an_old_cpp_library_that_a_variable_leads_to(
        self, driver: Driver, tensorflow_python: str, tmp_path: Path
    ) -> None:
        """The system's own one is new enough: it is not reached."""
        old = tmp_path / "old"
        old.mkdir()
        (old / "made.map").write_text("GLIBCXX_3.4 { global: *; };\n")
        (old / "made.c").write_text("int made;\n")
        build([old / "made.c"], old / CPP, CPP, f"-Wl,--version-script={old / 'made.map'}")
        env = driver(libraries=CUDA_LIBRARIES)
        told = look(tensorflow_python, {**env, "LD_LIBRARY_PATH": f"{old}:{env['LD_LIBRARY_PATH']}"}, tmp_path)
        assert told.root.cause == "path.shadowed"
        assert [finding.cause for finding in told.result.findings if finding.severity == "failed"] == ["path.shadowed"]
        assert f"{old}/{CPP}" in told.root.explanation
        assert "Without LD_LIBRARY_PATH the loader takes /" in said(told.root)
        assert f"grep -vxF -e {old}" in commands(told.root)

    def test_a_container_without_the_management_library(
        self, driver: Driver, tensorflow_python: str, tmp_path: Path
    ) -> None:
        """TensorFlow 2.21 then lists no GPU and prints not a word about it."""
        machine = machine_with_gpu(tmp_path / "root", container=True)
        env = driver(nvml=False, libraries=CUDA_LIBRARIES)
        told = look(tensorflow_python, env, tmp_path, platform=machine)
        assert told.root.cause == "container.gpu-not-exposed"
        assert "libnvidia-ml.so.1" in said(told.root)
        assert "utility" in told.root.fixes[0].title

    def test_a_quiet_log_level_of_the_user_hides_nothing(
        self, driver: Driver, tensorflow_python: str, tmp_path: Path
    ) -> None:
        env = {**driver(libraries=without("libcudnn.so.9")), "TF_CPP_MIN_LOG_LEVEL": "3"}
        told = look(tensorflow_python, env, tmp_path)
        assert told.root.cause == "cudnn.missing"
        assert "libcudnn.so.9" in told.report.facts.targets[0].run.log

    def test_check_again_sees_what_was_mended(self, driver: Driver, tensorflow_python: str, tmp_path: Path) -> None:
        env = driver(libraries=without("libcudnn.so.9"))
        session = session_on(tensorflow_python, env, tmp_path)
        first = follow(session, env)
        assert first.root.cause == "cudnn.missing"
        folder = Path(env["LD_LIBRARY_PATH"].split(":")[0])
        mended = folder / "libcudnn.so.9"
        mended.write_bytes((folder.parent / "libraries" / mended.name).read_bytes())
        try:
            told = follow(session, env, "cudnn", again=True)
        finally:
            mended.unlink()
        assert "cudnn.missing" not in told.causes()
        assert told.report.facts.machine.driver == first.report.facts.machine.driver
        assert "asking the driver" not in [event.doing for event in told.all(events.LayerProgress)]


def test_a_restart_is_due_after_an_update(driver: Driver, empty_python: str, tmp_path: Path) -> None:
    """The kernel still runs the old driver, the libraries are of the new one: both numbers are told."""
    machine = machine_with_gpu(tmp_path / "root", running="550.54.14")
    told = look(empty_python, driver(cuda_init=803, nvml_init=18), tmp_path, platform=machine)
    assert told.root.cause == "driver.library-mismatch"
    assert "550.54.14" in said(told.root)
    assert DRIVER_VERSION in said(told.root)


def test_a_container_without_the_cuda_half_of_the_driver(driver: Driver, empty_python: str, tmp_path: Path) -> None:
    env = {**driver(cuda=False), "NVIDIA_DRIVER_CAPABILITIES": "utility"}
    machine = machine_with_gpu(tmp_path / "root", container=True)
    told = look(empty_python, env, tmp_path, platform=machine)
    assert told.root.cause == "container.gpu-not-exposed"
    assert "libcuda.so.1" in said(told.root)
    assert "NVIDIA_DRIVER_CAPABILITIES is 'utility'" in said(told.root)
    assert "compute" in told.root.fixes[0].title


@pytest.mark.parametrize("nvml", [{}, {"nvml_trouble": "hang"}], ids=["cuInit", "cuInit and NVML"])
def test_a_driver_that_never_answers(
    driver: Driver, empty_python: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nvml: dict[str, str]
) -> None:
    monkeypatch.setattr(driver_probe, "LIMIT_SECONDS", 1.5)
    machine = machine_with_gpu(tmp_path / "root", running=DRIVER_VERSION)
    told = look(empty_python, driver(cuda_mode="hang", **nvml), tmp_path, platform=machine)
    assert told.root.cause == "driver.not-loaded"
    assert "did not answer" in said(told.root)
    assert told.seconds < 15


@pytest.mark.parametrize(("mode", "signal"), [("segv", "SIGSEGV"), ("ill", "SIGILL"), ("abort", "SIGABRT")])
def test_a_driver_that_crashes(driver: Driver, empty_python: str, tmp_path: Path, mode: str, signal: str) -> None:
    told = look(empty_python, driver(cuda_mode=mode), tmp_path)
    assert told.root.cause == "driver.not-loaded"
    assert signal in said(told.root)


@pytest.mark.parametrize(("mode", "told_as"), [("exit", "exit code 77"), ("flood", "messages")])
def test_a_driver_that_ends_the_program_or_drowns_it(
    driver: Driver, empty_python: str, tmp_path: Path, mode: str, told_as: str
) -> None:
    told = look(empty_python, driver(cuda_mode=mode), tmp_path)
    assert told.root.cause == "driver.not-loaded"
    assert told_as in said(told.root)


def test_a_driver_that_writes_strange_letters(driver: Driver, empty_python: str, tmp_path: Path) -> None:
    told = look(empty_python, driver(cuda_mode="latin1"), tmp_path)
    assert told.layer("driver").status == "passed"


def test_the_framework_is_not_sent_into_a_driver_that_hangs(
    driver: Driver, tensorflow_python: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The driver is known to hang by the time the framework's turn comes: only its import is tried."""
    monkeypatch.setattr(driver_probe, "LIMIT_SECONDS", 1.5)
    told = look(tensorflow_python, driver(cuda_mode="hang"), tmp_path, gpu_test=True)
    assert told.root.cause == "driver.not-loaded"
    assert [stage.name for stage in told.report.facts.targets[0].run.stages] == ["start", "import", "build"]


class TestCancel:
    @pytest.mark.parametrize("doing", ["asking the driver", "importing"])
    def test_it_ends_at_once_and_leaves_nothing(
        self, driver: Driver, empty_python: str, tmp_path: Path, doing: str
    ) -> None:
        slow = tmp_path / "slow"
        slow.mkdir()
        (slow / "tensorflow.py").write_text("import time\ntime.sleep(60)\n")
        hang = {"cuda_mode": "hang"} if doing == "asking the driver" else {}
        env = {**driver(**hang), "PYTHONPATH": str(slow)}
        session = session_on(empty_python, env, tmp_path)

        def stop(event: events.Event) -> None:
            if isinstance(event, events.LayerProgress) and event.doing.startswith(doing):
                session.cancel()

        told = follow(session, env, on_event=stop)
        assert isinstance(told.events[-1], events.SessionCancelled)
        assert told.seconds < 5

    def test_before_the_first_event(self, driver: Driver, empty_python: str, tmp_path: Path) -> None:
        env = driver(cuda_mode="hang")
        session = session_on(empty_python, env, tmp_path)
        stream = session.run()
        session.cancel()
        assert isinstance(list(stream)[-1], events.SessionCancelled)
        assert left_behind(env) == []


def test_every_layer_is_told_in_the_end(driver: Driver, empty_python: str, tmp_path: Path) -> None:
    told = look(empty_python, driver(), tmp_path)
    assert tuple(layer.id for layer in told.result.layers) == LAYERS
    assert {event.layer for event in told.all(events.LayerFinished)} == set(LAYERS)
