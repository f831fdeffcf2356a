"""The framework can be imported."""

import pytest
from cases import LINUX, TORCH, WINDOWS, found, import_died, import_raised, machine, with_host, with_library

from gpuwizard.checks.framework_imports import CHECK
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED
from gpuwizard.model.outcome import Found

OMP = "OMP: Error #15: Initializing libiomp5md.dll, but found libiomp5md.dll already initialized.\n"
NO_CUDNN = "ImportError: libcudnn.so.9: cannot open shared object file: No such file or directory"


@pytest.mark.parametrize(("case", "name"), [(LINUX, "SIGILL"), (WINDOWS, "STATUS_ILLEGAL_INSTRUCTION")])
def test_an_illegal_instruction_is_the_processors(case: Case, name: str) -> None:
    weak = with_host(import_died(case, "signal", name), cpu_flags=Found((), "/proc/cpuinfo"))
    finding = found(CHECK, weak)["system.cpu-instructions"]
    assert "no AVX" in finding.evidence[0].says


def test_a_dll_that_was_not_found_points_to_the_runtime_of_visual_c() -> None:
    assert set(found(CHECK, import_died(WINDOWS, "signal", "STATUS_DLL_NOT_FOUND"))) == {"system.msvc-runtime-missing"}


@pytest.mark.parametrize("kind", ["timeout", "flood"])
def test_a_hang_and_a_flood_are_not_guessed_at(kind: str) -> None:
    finding = found(CHECK, import_died(LINUX, kind, size=60_000_000))[UNEXPLAINED]
    assert (finding.layer, finding.subject["hang"]) == ("framework", kind)


@pytest.mark.parametrize(("kind", "name", "code"), [("signal", "SIGSEGV", -11), ("exited", "", 3)])
def test_any_other_death_is_told_with_its_last_words_and_no_great_confidence(kind: str, name: str, code: int) -> None:
    case = import_died(LINUX, kind, name, code, log="first\n\nthe last words\n")
    finding = found(CHECK, case)["framework.corrupt-install"]
    assert finding.confidence < 0.6
    assert "the last words" in finding.evidence[-1].says
    assert (name or str(code)) in finding.subject["signal"]


def test_what_was_printed_before_a_death_may_name_the_cause() -> None:
    assert set(found(CHECK, import_died(TORCH, "exited", code=3, log=OMP))) == {"system.onednn-conflict"}


def test_an_exception_is_read() -> None:
    case = import_raised(
        WINDOWS, "ImportError: numpy.core.umath failed to import", "compiled using NumPy 1.x cannot be run in\n"
    )
    finding = found(CHECK, case)["framework.dependency-conflict"]
    assert finding.subject["from"] == "log"
    assert finding.confidence <= 0.85


def test_an_exception_that_nobody_knows_is_shown_as_it_is() -> None:
    finding = found(CHECK, import_raised(LINUX, "ValueError: purple"))[UNEXPLAINED]
    assert finding.evidence[0].says == "ValueError: purple"
    assert finding.layer == "framework"


def test_a_library_that_is_there_is_not_called_missing() -> None:
    assert "cudnn.missing" not in found(CHECK, import_raised(LINUX, NO_CUDNN))
    gone = with_library(LINUX, "libcudnn.so.9", status="missing")
    assert "cudnn.missing" in found(CHECK, import_raised(gone, NO_CUDNN))


def test_no_import_and_no_package_say_nothing() -> None:
    assert found(CHECK, machine("linux-not-installed")) == {}
    assert found(CHECK, LINUX) == {}
