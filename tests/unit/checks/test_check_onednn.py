"""The libraries that compute on the processor do not clash: a second try decides, and two copies alone alarm nobody."""

import pytest
from cases import IMPORTED, LINUX, NO_GPU, computes, found, with_host, with_run, with_target
from msgspec.structs import replace

from gpuwizard.checks import gpu_computes
from gpuwizard.checks.onednn import CHECK
from gpuwizard.engine.judge import judge
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED
from gpuwizard.model.outcome import Found
from gpuwizard.model.run import CORE, ChildEnd, RunFacts, Stage

CAUSE = "system.onednn-conflict"
ON_CPU = tuple(computes(name, on_gpu=False) for name in CORE)
RIGHT = RunFacts((*IMPORTED, NO_GPU, *ON_CPU), ChildEnd("exited"))
DIED = ChildEnd("signal", -4, "SIGILL", "matmul")
OFF = {"TF_ENABLE_ONEDNN_OPTS": "0"}
WRONG = Stage("conv2d", False, device="CPU:0", on_gpu=False, max_error=0.4)
TWICE = ("/env/lib/libiomp5.so", "/env/lib/python3.12/site-packages/torch/lib/libomp-1a2b.so.5")
ERROR_15 = "OMP: Error #15: Initializing libiomp5.so, but found libiomp5.so already initialized.\n"


def crashed(second: RunFacts) -> Case:
    return with_target(with_run(LINUX, *IMPORTED, NO_GPU, end=DIED), second_try=second, second_try_with=OFF)


def test_a_crash_that_does_not_come_again_without_onednn_is_its_fault() -> None:
    finding = found(CHECK, crashed(RIGHT))[CAUSE]
    assert "SIGILL" in finding.evidence[0].says
    assert "TF_ENABLE_ONEDNN_OPTS=0" in finding.evidence[1].says
    assert found(gpu_computes.CHECK, crashed(RIGHT)).keys() == {UNEXPLAINED}, "that no GPU is listed, and no crash"


def test_wrong_numbers_that_are_right_without_onednn_are_its_fault() -> None:
    run = with_run(LINUX, *IMPORTED, NO_GPU, ON_CPU[0], WRONG)
    case = with_target(run, second_try=RIGHT, second_try_with=OFF)
    assert found(CHECK, case)[CAUSE].subject["stage"] == "conv2d"
    assert not any("numbers" in item.says for one in found(gpu_computes.CHECK, case).values() for item in one.evidence)


def test_a_crash_that_comes_again_stays_what_it_is() -> None:
    again = RunFacts((*IMPORTED, NO_GPU), DIED)
    assert found(CHECK, crashed(again)) == {}
    assert "system.cpu-instructions" in found(gpu_computes.CHECK, crashed(again))
    assert found(CHECK, crashed(RunFacts())) == {}


def test_an_instruction_that_the_processor_lacks_names_what_it_has() -> None:
    weak = with_host(crashed(RunFacts()), cpu_flags=Found(("sse4_2",), "/proc/cpuinfo"))
    finding = found(gpu_computes.CHECK, weak)["system.cpu-instructions"]
    assert "the matrix product" in finding.evidence[0].says
    assert "SSE4_2" in finding.evidence[0].says


def with_copies(case: Case, *paths: str) -> Case:
    return with_target(case, run=replace(case.run, mapped=paths))


@pytest.mark.parametrize(
    "paths",
    [
        TWICE,
        ("/env/torch/lib/libgomp-a34b.so.1", "/env/numpy.libs/libgomp.so.1.0.0", "/env/lib/libiomp5.so"),
        (
            "C:\\torch\\lib\\libiomp5md.dll",
            "C:\\torch\\lib\\libiompstubs5md.dll",
            "C:\\torch\\lib\\libomp140.x86_64.dll",
        ),
    ],
)
def test_copies_on_a_healthy_machine_alarm_nobody(paths: tuple[str, ...]) -> None:
    assert found(CHECK, with_copies(LINUX, *paths)) == {}


def test_two_copies_in_a_program_that_crashed_are_named() -> None:
    case = with_run(LINUX, *IMPORTED, NO_GPU, end=ChildEnd("signal", -11, "SIGSEGV", "matmul"))
    assert found(CHECK, case) == {}
    assert found(CHECK, with_copies(case, TWICE[0], "/env/torch/lib/libgomp.so.1")) == {}
    finding = found(CHECK, with_copies(case, *TWICE))[CAUSE]
    assert finding.confidence < 0.7
    assert {TWICE[0], TWICE[1]} <= {item.says.partition(" was")[0] for item in finding.evidence}


def test_the_message_of_openmp_gets_its_two_files() -> None:
    end = ChildEnd("exited", 3, "", "import")
    case = with_copies(with_run(LINUX, Stage("start"), end=end, log=ERROR_15), *TWICE)
    (finding,) = [one for one in judge(case).findings if one.cause == CAUSE]
    assert any(TWICE[0] in item.says for item in finding.evidence)
    assert judge(case).root == CAUSE
