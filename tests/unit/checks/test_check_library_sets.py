"""The frameworks in this Python agree on the CUDA libraries that they share."""

from cases import LINUX, found, machine, untested, with_library, with_package, with_python_facts, with_target
from msgspec.structs import replace

from gpuwizard.checks import dependencies_fit, libraries_load
from gpuwizard.checks.library_sets import CHECK
from gpuwizard.model.facts import Case
from gpuwizard.model.interpreter import Conflict

CONFLICT = "framework.library-set-conflict"
CHANGED = machine("linux-torch-changed-cudnn")
NVJITLINK = machine("linux-tensorflow-changed-nvjitlink")
MINE = Conflict("nvidia-cudnn-cu12", "nvidia-cudnn-cu12>=9.3,<10", "9.1.0.70", "tensorflow")
THEIRS = Conflict("nvidia-cudnn-cu12", "nvidia-cudnn-cu12==9.1.0.70", "9.1.0.70", "torch")


def case(mine: Conflict, *theirs: Conflict, base: Case = LINUX) -> Case:
    return with_python_facts(with_package(untested(base), cuda_packages=(mine,)), cuda_pins=theirs)


def test_both_frameworks_are_named_with_what_they_ask_for() -> None:
    finding = found(CHECK, CHANGED)[CONFLICT]
    assert finding.subject["distributions"] == "tensorflow, torch"
    assert any("==9.1.0.70" in one.says for one in finding.evidence)
    assert any("Loaded runtime CuDNN" in one.says for one in finding.evidence)


def test_a_cudnn_that_is_refused_for_certain_needs_no_test() -> None:
    assert set(found(CHECK, case(MINE, THEIRS))) == {CONFLICT}


def test_another_framework_must_have_asked_for_just_that() -> None:
    assert found(CHECK, case(MINE)) == {}
    assert found(CHECK, case(MINE, replace(THEIRS, wanted="nvidia-cudnn-cu12==9.5.1.17"))) == {}
    assert found(CHECK, case(replace(MINE, installed=""), replace(THEIRS, installed=""))) == {}


def test_a_newer_version_than_an_exact_one_is_a_conflict_only_where_something_fails() -> None:
    exact = Conflict("nvidia-cublas-cu12", "nvidia-cublas-cu12==12.5.3.2", "12.6.4.1", "tensorflow")
    newer = replace(exact, wanted="nvidia-cublas-cu12==12.6.4.1", wanted_by="torch")
    assert found(CHECK, case(exact, newer)) == {}
    assert set(found(CHECK, NVJITLINK)) == {CONFLICT}


def test_what_works_is_no_conflict() -> None:
    tested = with_python_facts(with_package(LINUX, cuda_packages=(MINE,)), cuda_pins=(THEIRS,))
    assert found(CHECK, tested) == {}


def test_where_the_loader_takes_another_copy_the_wheels_are_not_to_blame() -> None:
    stray = with_library(case(MINE, THEIRS), "libcudnn.so.9", status="shadowed", path="/opt/cudnn/lib/libcudnn.so.9")
    assert found(CHECK, stray) == {}


def test_no_other_check_tells_of_the_same_wheel() -> None:
    assert found(libraries_load.CHECK, CHANGED) == {}
    assert found(dependencies_fit.CHECK, NVJITLINK) == {}
    alone = with_python_facts(CHANGED, cuda_pins=())
    assert set(found(libraries_load.CHECK, alone)) == {"cudnn.version-mismatch"}


def test_a_requirement_that_cannot_be_read_is_no_conflict() -> None:
    assert found(CHECK, with_target(case(replace(MINE, wanted="nvidia cudnn !!"), THEIRS))) == {}
