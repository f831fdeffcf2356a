"""Real frameworks on the stand-ins: what they compute right, and what they say of each trouble."""

from collections.abc import Callable
from typing import Any

import pytest

from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.run import RunFacts, Stage
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.framework import run_framework
from lab import Lab
from lab.troubles import TROUBLES
from lab.watch import left_behind

pytestmark = [pytest.mark.lab, pytest.mark.usefixtures("temporary")]
FRAMEWORKS: tuple[FrameworkName, ...] = ("tensorflow", "torch", "jax")
# For each stage: the import alone takes seconds, more on a busy machine.
LIMIT = 60.0
# For a hang, which lasts as long as one lets it.
SHORT = 15.0

Run = Callable[..., RunFacts]


@pytest.fixture
def run(lab: Lab, python_with: Callable[[str], str]) -> Run:
    """Runs a framework with switches: `run("torch", kernel="wrong")`."""

    def on(framework: FrameworkName, timeout: float = LIMIT, **switches: Any) -> RunFacts:
        python = python_with(framework)
        env = lab.runtime(python, framework, **switches)
        facts = run_framework(python, framework, env=env, gpu_test=True, timeout=timeout, cancel=Cancel())
        assert left_behind(env) == []
        return facts

    return on


def stage_of(facts: RunFacts, name: str, gpu: int = 0) -> Stage:
    stage = facts.stage(name, gpu)
    assert stage is not None, (name, facts.end, facts.log[-2000:])
    return stage


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_products_and_convolutions_are_right_on_each_gpu(run: Run, framework: FrameworkName) -> None:
    facts = run(framework, cuda_count=2)
    assert len(facts.gpus) == 2
    for gpu in (0, 1):
        for name in ("matmul", "conv2d"):
            stage = stage_of(facts, name, gpu)
            assert (stage.ok, stage.on_gpu, stage.error) == (True, True, "")
    # Training needs kernels that nothing here can run: they raise no error, and the numbers are wrong.
    fit = stage_of(facts, "fit")
    assert (fit.ok, fit.error) == (False, "")
    assert fit.max_error is not None
    assert fit.max_error > 0.1
    assert facts.end.kind == "exited"


@pytest.mark.parametrize("framework", FRAMEWORKS)
@pytest.mark.parametrize("trouble", ["wrong-numbers", "nothing-computed"])
def test_wrong_numbers_come_without_an_error(run: Run, framework: FrameworkName, trouble: str) -> None:
    facts = run(framework, **TROUBLES[trouble])
    for name in ("matmul", "conv2d"):
        stage = stage_of(facts, name)
        assert (stage.ok, stage.on_gpu, stage.error) == (False, True, "")


@pytest.mark.parametrize(
    ("framework", "trouble", "stage", "says"),
    [
        ("tensorflow", "driver-too-old", "matmul", "CUDA driver version is insufficient for CUDA runtime version"),
        ("tensorflow", "device-busy", "matmul", "CUDA-capable device(s) is/are busy or unavailable"),
        ("tensorflow", "memory-held", "matmul", "failed. Status: out of memory"),
        ("tensorflow", "illegal-address", "matmul", "CUDA_ERROR_ILLEGAL_ADDRESS"),
        ("tensorflow", "cublas-not-initialized", "matmul", "No blas support for stream"),
        ("tensorflow", "cudnn-failed", "conv2d", "CUDNN_STATUS_EXECUTION_FAILED"),
        ("tensorflow", "cudnn-old", "conv2d", "No DNN in stream executor"),
        ("torch", "device-busy", "matmul", "CUDA-capable device(s) is/are busy or unavailable"),
        ("torch", "memory-held", "matmul", "CUDA error: out of memory"),
        ("torch", "out-of-memory", "matmul", "CUDA out of memory. Tried to allocate"),
        ("torch", "no-kernel-image", "fit", "no kernel image is available for execution on the device"),
        ("torch", "invalid-device-function", "fit", "invalid device function"),
        ("torch", "ptx-too-new", "fit", "the provided PTX was compiled with an unsupported toolchain"),
        ("torch", "illegal-address", "matmul", "an illegal memory access was encountered"),
        ("torch", "launch-timeout", "matmul", "the launch timed out and was terminated"),
        ("torch", "device-assert", "matmul", "device-side assert triggered"),
        ("torch", "launch-failed", "matmul", "unspecified launch failure"),
        ("torch", "cublas-not-initialized", "matmul", "CUBLAS_STATUS_NOT_INITIALIZED"),
        ("torch", "cublas-no-memory", "matmul", "CUBLAS_STATUS_ALLOC_FAILED"),
        ("torch", "cublas-failed", "matmul", "CUBLAS_STATUS_EXECUTION_FAILED"),
        ("torch", "cudnn-not-initialized", "conv2d", "CUDNN_STATUS_NOT_INITIALIZED"),
        ("torch", "cudnn-failed", "conv2d", "unable to find an engine to execute this computation"),
        ("jax", "no-kernel-image", "fit", "CUDA_ERROR_NO_BINARY_FOR_GPU"),
        ("jax", "ptx-too-new", "fit", "CUDA_ERROR_UNSUPPORTED_PTX_VERSION"),
        ("jax", "illegal-address", "matmul", "CUDA_ERROR_ILLEGAL_ADDRESS"),
        ("jax", "launch-failed", "matmul", "CUDA_ERROR_LAUNCH_FAILED"),
        ("jax", "cublas-not-initialized", "matmul", "Failed to initialize BLASLT support"),
        ("jax", "cublas-failed", "matmul", "the function failed to launch on the GPU"),
        ("jax", "cudnn-failed", "conv2d", "CUDNN_STATUS_EXECUTION_FAILED"),
    ],
)
def test_an_operation_fails_in_the_frameworks_own_words(
    run: Run, framework: FrameworkName, trouble: str, stage: str, says: str
) -> None:
    failed = stage_of(run(framework, **TROUBLES[trouble]), stage)
    assert not failed.ok
    assert says in failed.error


@pytest.mark.parametrize(
    ("framework", "trouble", "says"),
    [
        ("tensorflow", "driver-mismatch", "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH"),
        ("torch", "driver-mismatch", "Error 803"),
        ("torch", "driver-unknown-error", "CUDA unknown error"),
        ("torch", "driver-too-old", "driver on your system is too old"),
        ("jax", "driver-mismatch", "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH"),
        ("jax", "driver-too-old", "cudaErrorInsufficientDriver"),
        ("jax", "device-busy", "CUDA_ERROR_DEVICE_UNAVAILABLE"),
        ("jax", "memory-held", "CUDA_ERROR_OUT_OF_MEMORY"),
    ],
)
def test_without_a_gpu_all_runs_on_the_processor(run: Run, framework: FrameworkName, trouble: str, says: str) -> None:
    facts = run(framework, **TROUBLES[trouble])
    assert facts.gpus == ()
    assert says in facts.log + "".join(f"{stage.error} {stage.data.get('why_none', '')}" for stage in facts.stages)
    assert (stage_of(facts, "matmul").ok, stage_of(facts, "matmul").on_gpu) == (True, False)


@pytest.mark.parametrize("framework", FRAMEWORKS)
@pytest.mark.parametrize(
    ("trouble", "limit", "end"),
    [("crash", LIMIT, ("signal", "SIGSEGV")), ("hang", SHORT, ("timeout", "")), ("flood", LIMIT, ("flood", ""))],
)
def test_a_kernel_that_takes_the_process_along(
    run: Run, framework: FrameworkName, trouble: str, limit: float, end: tuple[str, str]
) -> None:
    facts = run(framework, limit, **TROUBLES[trouble])
    assert (facts.end.kind, facts.end.name, facts.end.stage) == (*end, "matmul")


@pytest.mark.parametrize("framework", ["tensorflow", "jax"])
def test_a_library_that_is_not_there(run: Run, framework: FrameworkName) -> None:
    facts = run(framework, leave_out=["libcudnn.so.9"])
    assert facts.gpus == ()
    assert "libcudnn.so.9" in facts.log or "Unable to load cuDNN" in facts.log


def test_torch_cannot_even_be_imported_without_a_library(run: Run) -> None:
    failed = stage_of(run("torch", leave_out=["libcudnn.so.9"]), "import")
    assert (failed.ok, failed.error_type) == (False, "ImportError")
    assert "libcudnn.so.9: cannot open shared object file" in failed.error


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_daemon_that_the_driver_leaves_is_ended(run: Run, framework: FrameworkName) -> None:
    """The fixture looks for what is left behind."""
    assert stage_of(run(framework, **TROUBLES["daemon"]), "matmul").ok
