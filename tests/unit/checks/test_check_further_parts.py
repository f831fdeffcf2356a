"""What only some programs need works as well: a part that fails is named, and stops nothing else."""

import pytest
from cases import IMPORTED, LINUX, ONE_GPU, computes, fails, found, with_run
from msgspec.structs import replace

from gpuwizard.checks import compiler_tools
from gpuwizard.checks.further_parts import CHECK
from gpuwizard.engine.judge import judge
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED
from gpuwizard.model.run import CORE, FURTHER, ChildEnd, Stage

CORE_RIGHT = (*IMPORTED, ONE_GPU, *(computes(name) for name in CORE))
NO_LIBDEVICE = "InternalError: libdevice not found at ./libdevice.10.bc [Op:__inference_function_12]"
STRANGE = "InternalError: purple"
SAYS = {
    "compile": "compiling of a function",
    "fft": "Fourier transform",
    "solve": "system of equations",
    "mixed": "16-bit numbers",
}


def part(stage: Stage, end: ChildEnd | None = None) -> Case:
    return with_run(LINUX, *CORE_RIGHT, stage, end=end)


@pytest.mark.parametrize("name", FURTHER)
def test_a_part_that_fails_is_a_warning_that_names_it(name: str) -> None:
    finding = found(CHECK, part(fails(name, STRANGE)))[UNEXPLAINED]
    assert finding.severity == "warning"
    assert SAYS[name] in finding.evidence[0].says
    assert "purple" in finding.evidence[0].says


def test_the_whole_verdict_says_that_the_gpu_works_and_what_does_not() -> None:
    result = judge(part(fails("fft", STRANGE)))
    assert (result.status, result.root) == ("warning", None)
    assert "works on the" in result.verdict
    page = result.layers[-1]
    assert page.status == "warning"
    assert "Fourier" in page.summary
    assert any("not affected" in finding.explanation for finding in result.findings)


def test_a_missing_part_of_the_compiler_is_one_finding_with_its_own_cause() -> None:
    case = part(fails("compile", NO_LIBDEVICE))
    assert set(found(CHECK, case)) == {"cuda.tools-missing"}
    assert found(compiler_tools.CHECK, case)["cuda.tools-missing"].severity == "warning"
    (warning,) = [finding for finding in judge(case).findings if finding.severity != "note"]
    assert (warning.cause, warning.severity) == ("cuda.tools-missing", "warning")
    assert any("compiling of a function failed" in item.says for item in warning.evidence)
    assert judge(case).layers[-1].status == "warning"


def test_a_part_that_is_left_out_or_right_alarms_nobody() -> None:
    assert found(CHECK, part(Stage("compile", data={"skipped": "TensorFlow 1 has no XLA"}))) == {}
    assert found(CHECK, with_run(LINUX, *CORE_RIGHT, *(computes(name) for name in FURTHER))) == {}


def test_a_part_that_lands_on_the_processor_is_told() -> None:
    finding = found(CHECK, part(computes("solve", on_gpu=False)))[UNEXPLAINED]
    assert finding.severity == "warning"
    assert "CPU:0" in finding.evidence[0].says


def test_wrong_numbers_of_a_part_are_the_cards() -> None:
    wrong = Stage("fft", False, device="GPU:0", on_gpu=True, max_error=0.8)
    assert found(CHECK, part(wrong))["hardware.gpu-fault"].severity == "warning"


@pytest.mark.parametrize("kind", ["timeout", "signal"])
def test_a_part_that_hangs_or_crashes_is_a_warning(kind: str) -> None:
    end = ChildEnd(kind, -11, "SIGSEGV" if kind == "signal" else "", "compile")  # type: ignore[arg-type]
    finding = found(CHECK, with_run(LINUX, *CORE_RIGHT, end=end))[UNEXPLAINED]
    assert finding.severity == "warning"
    assert "compiling of a function" in finding.evidence[0].says
    assert judge(with_run(LINUX, *CORE_RIGHT, end=end)).status == "warning"


def test_where_the_core_fails_the_parts_are_not_told_of() -> None:
    broken = (*IMPORTED, ONE_GPU, fails("matmul", STRANGE), fails("fft", STRANGE))
    assert found(CHECK, with_run(LINUX, *broken)) == {}


def test_a_part_that_fails_on_the_processor_is_a_warning_too() -> None:
    on_cpu = [computes(name, on_gpu=False) for name in CORE]
    nothing = replace(ONE_GPU, data={"gpus": ""})
    case = with_run(LINUX, *IMPORTED, nothing, *on_cpu, fails("solve", STRANGE))
    assert found(CHECK, case)[UNEXPLAINED].severity == "warning"
    assert judge(case).layers[-1].status == "failed"
