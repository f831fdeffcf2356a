"""What the frameworks compute in the child, by the real frameworks on the processor and a pretended one with GPUs.

GPUWIZARD_TEST_TORCH_CPU and GPUWIZARD_TEST_JAX_CPU may name Pythons with builds of PyTorch and JAX for the processor;
without them the builds for CUDA compute there, with the GPU hidden from them.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from lab import Lab, plain_environment, pretend, pretend_gpus
from lab.patched import changed
from lab.watch import left_behind
from looking import look, said

from gpuwizard.logs.explain import explain
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.run import CORE, FURTHER, RunFacts, Stage
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.framework import run_framework

pytestmark = pytest.mark.usefixtures("temporary")
ALL = (*CORE, *FURTHER)
# What each operation may be off, relative to the largest number: 16-bit numbers have three digits.
TOLERANCE = {"compile": 1e-4, "mixed": 1e-2}
MIB = 1024 * 1024
ONEDNN = "TF_ENABLE_ONEDNN_OPTS"


def compute(python: str, framework: FrameworkName, env: Mapping[str, str]) -> RunFacts:
    facts = run_framework(python, framework, env=env, gpu_test=True, timeout=120, cancel=Cancel())
    assert left_behind(env) == []
    return facts


def stage_of(facts: RunFacts, name: str, gpu: int = 0) -> Stage:
    stage = facts.stage(name, gpu)
    assert stage is not None, (name, facts.end, facts.log[-2000:])
    return stage


def right_on_the_processor(facts: RunFacts) -> None:
    for name in ALL:
        stage = stage_of(facts, name)
        assert stage.ok, stage
        assert stage.on_gpu is False
        assert stage.max_error is not None
        assert stage.max_error <= TOLERANCE.get(name, 1e-3)
        assert stage.again is not None
        assert stage.again > 0
    (speed,) = facts.speeds
    assert (speed.what, speed.on_gpu) == ("matmul", False)
    assert speed.value > 0.01
    assert speed.size in (256, 512, 1024)
    assert facts.end.kind == "exited"
    assert facts.end.stage == ""
    # Generous: the machine may be busy. Measured alone it is half a second at most.
    further = [stage_of(facts, name) for name in FURTHER]
    assert sum(stage.seconds + (stage.again or 0.0) for stage in further) < 20


@pytest.mark.tensorflow
@pytest.mark.parametrize("switched", [{}, {ONEDNN: "0"}], ids=["with oneDNN", "without oneDNN"])
def test_tensorflow_computes_on_the_processor(tensorflow_python: str, switched: dict[str, str]) -> None:
    facts = compute(tensorflow_python, "tensorflow", {**plain_environment(), **switched})
    right_on_the_processor(facts)
    assert ("oneDNN custom operations are on" in facts.log) == (not switched)
    told = explain(facts.log, on="linux", framework="tensorflow==2.21.0", python="3.12")
    strange = {match.cause for match in told.causes} - {"benign.log-noise", "driver.missing", "cuda.library-missing"}
    assert not [cause for cause in strange if cause.startswith(("system.", "runtime.", "cudnn."))]


@pytest.mark.parametrize("framework", ["torch", "jax"])
def test_the_others_compute_on_the_processor(
    framework: FrameworkName, lab: Lab, python_with: Callable[[str], str]
) -> None:
    python, env = os.environ.get(f"GPUWIZARD_TEST_{framework.upper()}_CPU"), plain_environment()
    if not python:
        # PyTorch's build for CUDA wants its libraries even where no GPU is in sight.
        python = python_with(framework)
        env = {**lab.runtime(python, framework), "CUDA_VISIBLE_DEVICES": "-1"}
    right_on_the_processor(compute(python, framework, env))


WITHOUT_XLA = """
module.test.is_built_with_xla = lambda: False

def strange(*arrays):
    raise RuntimeError("the pretended trouble")

module.signal.fft = strange
"""


@pytest.mark.tensorflow
def test_a_part_that_fails_and_one_that_is_not_there(tensorflow_python: str, tmp_path: Path) -> None:
    env = changed(tmp_path / "start", plain_environment(), "tensorflow", WITHOUT_XLA)
    facts = compute(tensorflow_python, "tensorflow", env)
    assert stage_of(facts, "compile").data["skipped"] == "this TensorFlow has no XLA compiler"
    assert stage_of(facts, "compile").on_gpu is None
    broken = stage_of(facts, "fft")
    assert (broken.ok, broken.error_type) == (False, "RuntimeError")
    assert stage_of(facts, "solve").ok, "what comes after it is tried all the same"
    assert facts.speeds


UNLESS_SWITCHED_OFF = f'if os.environ.get("{ONEDNN}") != "0":\n'
ILLEGAL = f"{UNLESS_SWITCHED_OFF}    module.matmul = lambda *arrays: os.kill(os.getpid(), signal.SIGILL)"
WRONG = f"{UNLESS_SWITCHED_OFF}    right = module.matmul\n    module.matmul = lambda *arrays: right(*arrays) + 1"


@pytest.mark.tensorflow
@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
@pytest.mark.parametrize(("change", "words"), [(ILLEGAL, "SIGILL"), (WRONG, "wrong numbers")], ids=["crash", "wrong"])
def test_a_second_try_without_onednn_finds_what_it_is(
    tensorflow_python: str, tmp_path: Path, change: str, words: str
) -> None:
    env = changed(tmp_path / "start", plain_environment(), "tensorflow", change)
    told = look(tensorflow_python, env, tmp_path, gpu_test=True)
    target = told.report.facts.targets[0]
    assert target.second_try_with == {ONEDNN: "0"}
    right_on_the_processor(target.second_try)
    (finding,) = [one for one in told.result.findings if one.cause == "system.onednn-conflict"]
    assert words in said(finding)
    assert "TF_ENABLE_ONEDNN_OPTS=0" in said(finding)
    assert "system.cpu-instructions" not in told.causes()


@pytest.mark.tensorflow
def test_a_healthy_run_is_not_tried_twice(tensorflow_python: str, tmp_path: Path) -> None:
    target = look(tensorflow_python, plain_environment(), tmp_path, gpu_test=True).report.facts.targets[0]
    assert target.second_try == RunFacts()
    assert target.second_try_with == {}


# A pretended framework with several GPUs


@pytest.fixture(scope="session")
def numpy_python() -> str:
    """A Python with NumPy, which the pretended JAX computes with."""
    candidates = [sys.executable, *(os.environ.get(f"GPUWIZARD_TEST_{name}") for name in ("JAX_CPU", "TENSORFLOW"))]
    for python in filter(None, candidates):
        done = subprocess.run([python, "-c", "import numpy"], capture_output=True, check=False)
        if done.returncode == 0:
            return python
    pytest.skip("no Python with NumPy is here: GPUWIZARD_TEST_JAX_CPU may name one")


Pretended = Callable[..., RunFacts]


@pytest.fixture
def pretended(numpy_python: str, tmp_path: Path) -> Pretended:
    """Runs the child on a pretended JAX: `pretended("cuda:1 matmul raise", gpus=3)`."""
    pretend.write(tmp_path / "pretended", pretend_gpus.files())

    def run(faults: str = "", gpus: int = 2) -> RunFacts:
        path = {"PYTHONPATH": str(tmp_path / "pretended"), "PRETEND": faults, "PRETEND_GPUS": str(gpus)}
        return compute(numpy_python, "jax", {**plain_environment(), **path})

    return run


def test_the_first_gpu_computes_all_and_each_further_one_the_core(pretended: Pretended) -> None:
    facts = pretended(gpus=3)
    assert facts.gpus == ("cuda:0", "cuda:1", "cuda:2")
    first = [stage.name for stage in facts.stages if stage.gpu == 0 and stage.name in ALL]
    assert first == [*ALL]
    for gpu in (1, 2):
        stages = [stage for stage in facts.stages if stage.gpu == gpu]
        assert [stage.name for stage in stages] == ["matmul", "conv2d"]
        assert all(stage.ok and stage.on_gpu and stage.device == f"cuda:{gpu}" for stage in stages)


def test_of_many_gpus_eight_are_asked(pretended: Pretended) -> None:
    facts = pretended(gpus=11)
    assert len(facts.gpus) == 11
    assert {stage.gpu for stage in facts.stages} == set(range(8))


def test_speeds_of_both_and_of_copies_are_measured(pretended: Pretended) -> None:
    speeds = pretended(gpus=1).speeds
    assert [(speed.what, speed.on_gpu) for speed in speeds] == [
        ("matmul", False),
        ("matmul", True),
        ("to-gpu", True),
        ("from-gpu", True),
    ]
    assert all(speed.value > 0 and speed.gpu == 0 for speed in speeds)
    # Nobody tells how much memory is free here: then little is taken.
    assert all(speed.size <= 16 * MIB for speed in speeds)
    assert [speed.device for speed in speeds] == ["TFRT_CPU_0", "cuda:0", "cuda:0", "cuda:0"]


def test_a_second_gpu_that_fails_leaves_the_first_one_right(pretended: Pretended) -> None:
    facts = pretended("cuda:1 matmul raise, cuda:1 conv2d wrong")
    assert all(stage_of(facts, name).ok for name in ALL)
    assert "pretended trouble" in stage_of(facts, "matmul", 1).error
    wrong = stage_of(facts, "conv2d", 1)
    assert (wrong.ok, wrong.error, wrong.on_gpu) == (False, "", True)
    assert facts.speeds


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_a_crash_on_the_second_gpu_names_it(pretended: Pretended) -> None:
    facts = pretended("cuda:1 conv2d crash")
    assert (facts.end.kind, facts.end.name, facts.end.stage, facts.end.gpu) == ("signal", "SIGABRT", "conv2d", 1)
    assert stage_of(facts, "fit").ok, "what the first one computed is kept"


def test_after_a_core_that_fails_nothing_further_is_asked_of_the_gpu(pretended: Pretended) -> None:
    facts = pretended("cuda:0 conv2d wrong")
    assert [stage.name for stage in facts.stages if stage.gpu == 0 and stage.name in ALL] == [*CORE]
    assert [stage.gpu for stage in facts.stages if stage.name == "matmul"] == [0, 1]
    assert facts.speeds == ()


def test_what_cannot_be_measured_takes_nothing_from_the_rest(pretended: Pretended) -> None:
    facts = pretended("TFRT_CPU_0 matmul raise", gpus=1)
    assert "pretended trouble" in stage_of(facts, "speed").error
    assert [speed.what for speed in facts.speeds] == ["matmul", "to-gpu", "from-gpu"]
