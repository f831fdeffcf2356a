"""A log that somebody brings is settled by what lies on the disk of the machine."""

import msgspec
import pytest

from gpuwizard.checks.log_on_machine import judge_log
from gpuwizard.logs.explain import explain
from gpuwizard.model.driver import DriverFacts, Gpu, NvmlAnswer
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.interpreter import Distribution, PythonFacts
from gpuwizard.model.libraries import Component, CudnnCopy
from gpuwizard.model.outcome import Found
from gpuwizard.model.search import SearchFacts

EMPTY = Case(MachineFacts(), TargetFacts("python", "tensorflow"))
OPENS = "W tensorflow/stream_executor/platform/default/dso_loader.cc:64] Could not load dynamic library "
CUBLAS = (
    OPENS + "'libcublas.so.11'; dlerror: libcublas.so.11: cannot open shared object file: No such file or directory"
)
CUBLAS_DLL = OPENS + "'cublas64_11.dll'; dlerror: cublas64_11.dll not found"
CUDNN = OPENS + "'libcudnn.so.8'; dlerror: libcudnn.so.8: cannot open shared object file: No such file or directory"
LOADED = "Loaded runtime CuDNN library: 9.1.0 but source was compiled with: 9.8.0."


def with_toolkits(*versions: str) -> Case:
    parts = tuple(Component("CUDA toolkit", version, f"/usr/local/cuda-{version}", "toolkit") for version in versions)
    return Case(MachineFacts(toolkits=parts), TargetFacts("python", "tensorflow"))


def with_target(**facts: object) -> Case:
    return msgspec.structs.replace(EMPTY, target=msgspec.structs.replace(EMPTY.target, **facts))


def first(case: Case, log: str) -> str:
    return next(judge_log(case, explain(log))).cause


@pytest.mark.parametrize("log", [CUBLAS, CUBLAS_DLL])
@pytest.mark.parametrize(
    ("versions", "cause"),
    [
        ((), "cuda.library-missing"),
        (("12.4",), "cuda.version-mismatch"),
        (("11.8",), "path.not-on-search-path"),
        (("12.4", "11.2"), "path.not-on-search-path"),
    ],
)
def test_the_toolkits_decide_about_a_library_that_could_not_be_loaded(
    log: str, versions: tuple[str, ...], cause: str
) -> None:
    assert first(with_toolkits(*versions), log) == cause


def test_the_number_of_an_old_toolkit_is_that_of_its_libraries() -> None:
    log = "ImportError: Could not find 'cudart64_90.dll'. TensorFlow requires that this DLL be installed"
    assert first(with_toolkits("9.0"), log) == "path.not-on-search-path"
    assert first(with_toolkits("9.1"), log) == "cuda.version-mismatch"


def test_a_wheel_in_the_environment_counts_as_being_there() -> None:
    log = "RuntimeError: Library cublas64_12.dll is not found or cannot be loaded"
    wheel = Component("nvidia-cublas-cu12", "12.9.1.4", "", "site-packages")
    assert first(with_target(components=(wheel,)), log) == "path.not-on-search-path"


@pytest.mark.parametrize(
    ("version", "cause"), [("8.9.7", "path.not-on-search-path"), ("9.1.0", "cudnn.version-mismatch")]
)
def test_the_copies_decide_about_cudnn(version: str, cause: str) -> None:
    assert first(EMPTY, CUDNN) == "cudnn.missing"
    assert first(with_target(cudnn=(CudnnCopy("/opt/cudnn/libcudnn.so", version),)), CUDNN) == cause


def test_a_fitting_copy_beside_a_stray_one_is_shadowed() -> None:
    own = PythonFacts(distributions=(Distribution("nvidia-cudnn-cu12", "9.8.0"),))
    alone = with_target(facts=own)
    stray = SearchFacts({"LD_LIBRARY_PATH": "/usr/local/cuda/lib64"})
    both = msgspec.structs.replace(alone, machine=MachineFacts(search=stray))
    assert first(alone, LOADED) == "cudnn.version-mismatch"
    assert first(both, LOADED) == "path.shadowed"


def test_what_a_fact_rules_out_is_not_named() -> None:
    log = "failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected"
    answer = NvmlAnswer(driver_version="550.54.14", gpus=(Gpu(0, "NVIDIA L4"),))
    there = Case(MachineFacts(driver=DriverFacts(nvml=Found(answer))), EMPTY.target)
    assert "hardware.no-nvidia-gpu" in [found.cause for found in judge_log(EMPTY, explain(log))]
    assert "hardware.no-nvidia-gpu" not in [found.cause for found in judge_log(there, explain(log))]


def test_the_lines_that_speak_for_it_are_the_evidence() -> None:
    found = next(judge_log(EMPTY, explain("Epoch 1/5\n" + CUDNN)))
    assert found.evidence[0].found_via == "line 2"
    assert "libcudnn.so.8" in found.evidence[0].says
    assert found.subject == {"from": "log", "libraries": "libcudnn.so.8", "library": "libcudnn.so.8"}


def test_harmless_lines_are_a_note() -> None:
    log = "successful NUMA node read from SysFS had negative value (-1), but there must be at least one NUMA node"
    assert [(found.cause, found.severity) for found in judge_log(EMPTY, explain(log))] == [("benign.log-noise", "note")]
