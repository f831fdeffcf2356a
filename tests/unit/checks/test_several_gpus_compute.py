"""Each of several GPUs is asked for itself: one that fails is named, and the first one still counts."""

from cases import IMPORTED, LINUX, computes, fails, found, with_run
from msgspec.structs import replace

from gpuwizard.checks.gpu_computes import CHECK
from gpuwizard.engine.judge import judge
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED
from gpuwizard.model.run import CORE, ChildEnd, Stage

TWO = Stage("devices", data={"gpus": "NVIDIA GeForce RTX 4090\nNVIDIA T400"})
FIRST = (*IMPORTED, TWO, *(computes(name) for name in CORE))
STRANGE = "RuntimeError: purple"
NO_IMAGE = "RuntimeError: CUDA error: no kernel image is available for execution on the device"


def second(*stages: Stage, end: ChildEnd | None = None) -> Case:
    case = with_run(LINUX, *FIRST, *(replace(stage, gpu=1) for stage in stages), end=end)
    run = replace(case.run, gpus=("NVIDIA GeForce RTX 4090", "NVIDIA T400"))
    return replace(case, target=replace(case.target, run=run))


def test_a_second_gpu_that_fails_is_named() -> None:
    case = second(fails("matmul", STRANGE), fails("conv2d", STRANGE))
    finding = found(CHECK, case)[UNEXPLAINED]
    assert "on GPU 1 (NVIDIA T400)" in finding.evidence[0].says
    assert finding.severity == "failed"
    result = judge(case)
    assert result.status == "failed"
    assert "GPU 1" in result.verdict
    assert result.layers[-1].summary.endswith("but not on GPU 1.")
    rows = {row.label: row for row in result.layers[-1].seen}
    assert (rows["Matrix product"].mark, rows["Matrix product on GPU 1"].mark) == ("ok", "bad")


def test_its_cause_is_named_where_the_message_proves_one() -> None:
    assert set(found(CHECK, second(fails("matmul", NO_IMAGE)))) == {"hardware.compute-capability"}
    assert judge(second(fails("matmul", NO_IMAGE))).verdict.endswith("has no code for NVIDIA T400.")


def test_wrong_numbers_on_the_second_gpu_are_that_cards() -> None:
    wrong = Stage("matmul", False, device="cuda:1", on_gpu=True, max_error=0.9)
    assert "on GPU 1" in found(CHECK, second(wrong))["hardware.gpu-fault"].evidence[0].says


def test_a_crash_on_the_second_gpu_names_it() -> None:
    case = second(end=ChildEnd("signal", -11, "SIGSEGV", "matmul", 1))
    assert "the matrix product on GPU 1" in found(CHECK, case)[UNEXPLAINED].evidence[0].says
    assert judge(case).status == "failed"


def test_a_second_gpu_that_is_right_or_left_out_alarms_nobody() -> None:
    assert found(CHECK, second(computes("matmul"), computes("conv2d"))) == {}
    left_out = Stage("matmul", data={"skipped": "TensorFlow leaves this GPU out"})
    assert found(CHECK, second(left_out)) == {}
    assert judge(second(left_out)).status == "passed"
