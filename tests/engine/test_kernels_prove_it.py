"""Whole sessions with the real TensorFlow, PyTorch and JAX on the stand-ins: each trouble leads to its cause.

The stand-ins are steered by the switches that tests/lab/README.md tells of. What a kernel cannot compute here it is
given, so that every failure that is seen is the one that was asked for.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from lab import Lab, machine_with_gpu
from lab.troubles import TROUBLES
from looking import Told, look, said

from gpuwizard.model.finding import UNEXPLAINED, Finding
from gpuwizard.model.layers import FRAMEWORK_TITLES, FRAMEWORKS, FrameworkName, LayerId, page_of
from gpuwizard.model.run import CORE, FURTHER, RunFacts
from gpuwizard.probes import driver_test

pytestmark = [pytest.mark.lab, pytest.mark.usefixtures("temporary")]
# For each stage: an import takes seconds, more on a busy machine. A hang lasts as long as one lets it.
LIMIT, SHORT = 60.0, 10.0
# What the stand-ins cannot compute for these frameworks, and what cannot be given either.
OUT_OF_REACH: Mapping[str, tuple[str, ...]] = {"tensorflow": (), "torch": ("solve",), "jax": ("solve",)}
# Another program holds most of the memory; what is left serves to open the GPU and for a small test.
HELD: Mapping[str, Any] = {"cuda_used_mb": 7500, "nvml_processes": "4000001:7200"}
OWN_TROUBLES: Mapping[str, Mapping[str, Any]] = {
    "cublas-starts-without-memory": {**TROUBLES["cublas-not-initialized"], **HELD},
    "cudnn-starts-without-memory": {**TROUBLES["cudnn-not-initialized"], **HELD},
    "accepts-no-program": {"compute_mode": 2},
    "card-too-old": {"cuda_cc": "3.5"},
    "unknown-instructions": {"do": "cuLaunchKernel=ill,cublas*emm*=ill,cublasLtMatmul=ill"},
    "product-crashes": {"do": "cublas*emm*=segv,cublasLtMatmul=segv"},
    "product-floods": {"do": "cublas*emm*=flood,cublasLtMatmul=flood"},
    "convolution-aborts": {"do": "cudnnBackendExecute=abort"},
    "convolution-of-unknown-instructions": {"do": "cudnnBackendExecute=ill"},
    "convolution-hangs": {"do": "cudnnBackendExecute=hang"},
}
# Rows of the test's page.
LISTING, PRODUCT, CONVOLUTION, TRAINING = "GPUs that", "Matrix product", "Convolution", "Training step"
RIGHT, NOT_TRIED = "right numbers in", ""
EVERY = "tensorflow torch jax"
# Trouble, frameworks, root cause, the first row of the test's page that fails, and what the driver alone says.
LEADS_TO = (
    # Before the first kernel.
    ("driver-mismatch", "torch jax", "driver.library-mismatch", LISTING, NOT_TRIED),
    ("driver-too-old", "tensorflow", "driver.too-old", PRODUCT, RIGHT),
    ("driver-too-old", "torch jax", "driver.too-old", LISTING, RIGHT),
    ("memory-held", "tensorflow torch", "runtime.memory-in-use", PRODUCT, "opening the GPU failed: 2, CUDA_ERROR_OUT"),
    ("memory-held", "jax", "runtime.memory-in-use", LISTING, "opening the GPU failed: 2, CUDA_ERROR_OUT_OF_MEMORY"),
    (
        "device-busy",
        "tensorflow torch",
        "runtime.device-busy",
        PRODUCT,
        "opening the GPU failed: 46, CUDA_ERROR_DEVICE",
    ),
    ("device-busy", "jax", "runtime.device-busy", LISTING, "opening the GPU failed: 46, CUDA_ERROR_DEVICE_UNAVAILABLE"),
    ("accepts-no-program", "torch", "runtime.device-busy", PRODUCT, "opening the GPU failed: 46"),
    # The driver fails while it computes, and so does every framework.
    ("out-of-memory", "torch", "runtime.out-of-memory", PRODUCT, "taking memory on the GPU failed: 2"),
    ("no-kernel-image", "tensorflow", "hardware.compute-capability", CONVOLUTION, "GPU failed: 209, CUDA_ERROR_NO_BIN"),
    ("no-kernel-image", "torch jax", "hardware.compute-capability", TRAINING, "GPU failed: 209, CUDA_ERROR_NO_BINARY"),
    ("ptx-too-new", "tensorflow", "driver.too-old", CONVOLUTION, "GPU failed: 222, CUDA_ERROR_UNSUPPORTED_PTX_VERSION"),
    ("ptx-too-new", "torch jax", "driver.too-old", TRAINING, "GPU failed: 222, CUDA_ERROR_UNSUPPORTED_PTX_VERSION"),
    ("illegal-address", EVERY, "runtime.kernel-fault", PRODUCT, "700, CUDA_ERROR_ILLEGAL_ADDRESS"),
    ("launch-timeout", "torch", "runtime.kernel-fault", PRODUCT, "702, CUDA_ERROR_LAUNCH_TIMEOUT"),
    ("device-assert", "jax", "runtime.kernel-fault", PRODUCT, "710, CUDA_ERROR_ASSERT"),
    ("launch-failed", "torch jax", "runtime.kernel-fault", PRODUCT, "719, CUDA_ERROR_LAUNCH_FAILED"),
    ("wrong-numbers", EVERY, "hardware.gpu-fault", PRODUCT, "the numbers are wrong: 1 of"),
    ("nothing-computed", "torch", "hardware.gpu-fault", PRODUCT, "the numbers are wrong"),
    ("crash", "torch", "driver.not-loaded", PRODUCT, "ended the process with SIGSEGV"),
    ("unknown-instructions", "tensorflow", "driver.not-loaded", PRODUCT, "ended the process with SIGILL"),
    ("flood", "jax", "driver.not-loaded", PRODUCT, "drowned in messages"),
    # The driver alone computes: the framework and its libraries do not.
    ("card-too-old", "tensorflow", "hardware.compute-capability", CONVOLUTION, RIGHT),
    ("invalid-device-function", "tensorflow", "hardware.compute-capability", CONVOLUTION, RIGHT),
    ("invalid-device-function", "torch", "hardware.compute-capability", TRAINING, RIGHT),
    ("cublas-failed", EVERY, "runtime.kernel-fault", PRODUCT, RIGHT),
    ("cublas-not-initialized", "torch", UNEXPLAINED, PRODUCT, RIGHT),
    ("cublas-starts-without-memory", EVERY, "runtime.memory-in-use", PRODUCT, RIGHT),
    ("cudnn-starts-without-memory", "tensorflow torch", "runtime.memory-in-use", CONVOLUTION, RIGHT),
    ("cudnn-starts-without-memory", "jax", "runtime.memory-in-use", PRODUCT, RIGHT),
    ("cudnn-old", "tensorflow", "cudnn.version-mismatch", CONVOLUTION, RIGHT),
    ("cudnn-old", "jax", "cudnn.version-mismatch", PRODUCT, RIGHT),
    ("cudnn-failed", "tensorflow jax", "runtime.kernel-fault", CONVOLUTION, RIGHT),
    ("cudnn-failed", "torch", UNEXPLAINED, CONVOLUTION, RIGHT),
    ("cudnn-no-engine", "jax", UNEXPLAINED, CONVOLUTION, RIGHT),
    ("product-crashes", "tensorflow jax", UNEXPLAINED, PRODUCT, RIGHT),
    ("product-floods", "torch", UNEXPLAINED, PRODUCT, RIGHT),
    ("convolution-aborts", "jax", UNEXPLAINED, CONVOLUTION, RIGHT),
    ("convolution-of-unknown-instructions", "torch", "system.cpu-instructions", CONVOLUTION, RIGHT),
    ("convolution-hangs", "jax", UNEXPLAINED, CONVOLUTION, RIGHT),
)
See = Callable[..., Told]


@pytest.fixture
def see(lab: Lab, python_with: Callable[[str], str], tmp_path: Path) -> See:
    """Looks at a framework on a machine with a GPU: `see("torch", kernel=700, variables={...})`."""

    def on(
        framework: FrameworkName, timeout: float = LIMIT, variables: Mapping[str, str] | None = None, **switches: Any
    ) -> Told:
        python = python_with(framework)
        env = {**lab.runtime(python, framework, answered=True, **switches), **(variables or {})}
        machine = machine_with_gpu(tmp_path / "machine")
        return look(python, env, tmp_path, machine, framework=framework, gpu_test=True, timeout=timeout)

    return on


def run_of(told: Told) -> RunFacts:
    return told.report.facts.targets[0].run


def marked(told: Told, mark: str) -> list[str]:
    """What the test's page marks so, each row as one text, without what was seen with the driver alone."""
    seen = [row for row in told.layer("gpu-test").seen if row.mark == mark and "driver alone" not in row.label]
    return [f"{row.label}: {row.value}" for row in seen]


def alone(told: Told) -> str:
    """What the test's page says of the driver alone, all GPUs in one text."""
    return "\n".join(f"{row.label}: {row.value}" for row in told.layer("gpu-test").seen if "driver alone" in row.label)


def assert_root(told: Told, cause: str) -> None:
    """The cause is the root, its page and that of the test show it, and nothing else is blamed."""
    assert told.root.cause == told.result.root == cause, told.result
    layer: LayerId = "gpu-test" if cause == UNEXPLAINED else page_of(cause)
    failed = {one.id for one in told.result.layers if one.status == "failed"}
    assert failed == {layer}, told.result
    assert told.layer("gpu-test").status == ("failed" if layer == "gpu-test" else "blocked")
    assert [one.cause for one in told.result.findings if one.severity == "failed"] == [cause]


def assert_end_is_told(told: Told) -> None:
    """A crash, a hang or a flood stands in the row of the step that it was in."""
    end = run_of(told).end
    words = {"signal": f"crashed {end.name}", "timeout": "did not end in time", "flood": "drowned in messages"}
    assert end.kind == "exited" or words[end.kind] in marked(told, "bad")[-1]


def leads() -> Iterator[Any]:
    for trouble, frameworks, *rest in LEADS_TO:
        for framework in frameworks.split():
            yield pytest.param(framework, trouble, *rest, id=f"{framework}-{trouble}")


@pytest.mark.parametrize(("framework", "trouble", "cause", "step", "driver"), [*leads()])
def test_a_trouble_leads_to_its_cause(
    see: See, framework: FrameworkName, trouble: str, cause: str, step: str, driver: str
) -> None:
    switches = {**TROUBLES, **OWN_TROUBLES}[trouble]
    told = see(framework, SHORT if trouble.endswith("hangs") else LIMIT, **switches)
    assert_root(told, cause)
    assert marked(told, "bad")[0].startswith(step)
    assert driver in alone(told)
    assert bool(driver) == bool(alone(told))
    assert_end_is_told(told)
    if "nvml_processes" in switches:
        assert told.root.subject["pids"] == "4000001", "who holds the GPU is told"


# What can be seen to work


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_everything_computes(see: See, framework: FrameworkName) -> None:
    told = see(framework)
    run, missing = run_of(told), OUT_OF_REACH[framework]
    assert [stage.name for stage in run.stages if stage.name in (*CORE, *FURTHER)] == [*CORE, *FURTHER]
    for stage in run.stages:
        if stage.name in (*CORE, *FURTHER) and stage.name not in missing:
            assert (stage.ok, stage.on_gpu, stage.error) == (True, True, "")
            assert stage.again is not None
    assert sorted((speed.what, speed.on_gpu) for speed in run.speeds) == [
        ("from-gpu", True),
        ("matmul", False),
        ("matmul", True),
        ("to-gpu", True),
    ]
    assert told.result.root is None
    assert told.result.status == ("warning" if missing else "passed")
    assert {told.layer(layer).status for layer in ("cuda", "cudnn", "path", "framework")} == {"passed"}
    assert told.layer("gpu-test").status == ("warning" if missing else "passed")
    assert RIGHT in alone(told)


@pytest.mark.parametrize(
    ("framework", "value"), [("tensorflow", "-1"), ("torch", "-1"), ("jax", "-1"), ("torch", "7"), ("jax", "7")]
)
def test_a_variable_hides_the_gpu(see: See, framework: FrameworkName, value: str) -> None:
    told = see(framework, variables={"CUDA_VISIBLE_DEVICES": value})
    assert_root(told, "path.devices-hidden")
    assert f"CUDA_VISIBLE_DEVICES is set to '{value}'" in said(told.root)
    assert "Without it the driver gives 1 GPU" in said(told.root)
    assert marked(told, "bad")[0].startswith(f"{LISTING} {FRAMEWORK_TITLES[framework]} lists: none")
    assert "On the processor the same operations gave the right numbers" in told.layer("gpu-test").summary


def test_a_driver_that_hangs_in_a_kernel_is_met_once(see: See, monkeypatch: pytest.MonkeyPatch) -> None:
    """The framework is not sent into the same hole: only its import is tried."""
    monkeypatch.setattr(driver_test, "LIMIT_SECONDS", 5.0)
    told = see("jax", **TROUBLES["hang"])
    assert told.root.cause == "driver.not-loaded"
    assert "running a small program on the GPU did not end within the time limit" in alone(told)
    assert [stage.name for stage in run_of(told).stages] == ["start", "import", "build"]


# Two GPUs, of which one is ill


@pytest.mark.parametrize(
    ("framework", "kernel", "cause", "driver"),
    [
        ("tensorflow", "ok,700", "runtime.kernel-fault", "700, CUDA_ERROR_ILLEGAL_ADDRESS"),
        ("torch", "ok,wrong", "hardware.gpu-fault", "the numbers are wrong"),
        ("jax", "ok,wrong", "hardware.gpu-fault", "the numbers are wrong"),
    ],
)
def test_of_two_gpus_the_ill_one_is_named(
    see: See, framework: FrameworkName, kernel: str, cause: str, driver: str
) -> None:
    told = see(framework, cuda_count=2, nvml_count=2, names="NVIDIA A,NVIDIA B", kernel=kernel)
    assert told.root.cause == cause
    assert "on GPU 1 (NVIDIA B)" in said(told.root)
    first, second = alone(told).splitlines()
    assert first.startswith("NVIDIA A (GPU 0)")
    assert RIGHT in first
    assert second.startswith("NVIDIA B (GPU 1)")
    assert driver in second
    assert marked(told, "bad")[0].startswith(f"{PRODUCT} on GPU 1: ")
    assert told.layer("gpu-test").status == "failed"
    assert "the numbers are right, but not on GPU 1" in told.layer("gpu-test").summary


# What only some programs need


FOURIER, SYSTEM, COMPILED, HALF = (
    "Fourier transform",
    "System of equations",
    "Compiled function",
    "16-bit matrix product",
)
ONLY_A_PART = (
    ("tensorflow", TROUBLES["cufft-failed"], UNEXPLAINED, FOURIER, "Failed to create cuFFT"),
    ("torch", TROUBLES["cufft-failed"], UNEXPLAINED, FOURIER, "CUFFT_INTERNAL_ERROR"),
    ("jax", TROUBLES["cufft-failed"], UNEXPLAINED, FOURIER, "fft_plan != nullptr"),
    ("tensorflow", TROUBLES["cusolver-failed"], UNEXPLAINED, SYSTEM, "crashed SIGABRT"),
    ("torch", TROUBLES["cusolver-failed"], UNEXPLAINED, SYSTEM, "CUSOLVER_STATUS_NOT_INITIALIZED"),
    ("jax", TROUBLES["cusolver-failed"], UNEXPLAINED, SYSTEM, "cuSolver has not been initialized"),
    ("jax", TROUBLES["invalid-device-function"], "hardware.compute-capability", SYSTEM, "invalid device function"),
    ("torch", TROUBLES["nvrtc-failed"], UNEXPLAINED, COMPILED, "failed"),
    ("tensorflow", {"fail": "cuModuleLoadFatBinary#2=222"}, "driver.too-old", COMPILED, "UNSUPPORTED_PTX_VERSION"),
    ("jax", {"fail": "cuModuleLoadFatBinary#3=222"}, "driver.too-old", COMPILED, "UNSUPPORTED_PTX_VERSION"),
    ("tensorflow", {"fail": "cublasGemmEx=13"}, "runtime.kernel-fault", HALF, "failed to launch on the GPU"),
    ("torch", {"fail": "cublasGemmEx=13"}, "runtime.kernel-fault", HALF, "CUBLAS_STATUS_EXECUTION_FAILED"),
    ("jax", {"do": "cufftExec*=segv"}, UNEXPLAINED, FOURIER, "crashed SIGSEGV"),
)


@pytest.mark.parametrize(("framework", "switches", "cause", "step", "words"), ONLY_A_PART)
def test_a_part_that_fails_is_a_warning(
    see: See, framework: FrameworkName, switches: Mapping[str, Any], cause: str, step: str, words: str
) -> None:
    told = see(framework, **switches)
    assert told.result.root is None
    assert told.result.status == "warning"
    finding = of_step(told, step)
    assert (finding.cause, finding.severity) == (cause, "warning")
    (row,) = [row for row in marked(told, "bad") if row.startswith(f"{step}: ")]
    assert words in row
    assert told.layer("gpu-test").status == "warning"
    assert all(run_of(told).stage(name).ok for name in CORE)


def of_step(told: Told, step: str) -> Finding:
    """The finding whose first evidence tells of a step."""
    name = {FOURIER: "Fourier", SYSTEM: "a system of", COMPILED: "the compiling", HALF: "16-bit"}[step]
    return next(one for one in told.result.findings if name.lower() in said(one).lower())
