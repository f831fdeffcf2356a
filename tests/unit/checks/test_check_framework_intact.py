"""The framework's files are whole, and one package owns them."""

import pytest
from cases import IMPORTED, LINUX, WINDOWS, found, import_raised, machine, untested, with_package, with_run

from gpuwizard.checks.framework_intact import CHECK
from gpuwizard.model.facts import Case
from gpuwizard.model.interpreter import Distribution, FileProblem

SECOND = (Distribution("tensorflow-cpu", "2.20.0"),)
NATIVE = (FileProblem("tensorflow/python/_pywrap.so", "missing"),)
DATA = (FileProblem("tensorflow/include/notes.txt", "missing"),)
RAISED = "ImportError: libtensorflow_framework.so.2: cannot open shared object file"


def only_imported(case: Case) -> Case:
    return with_run(case, *IMPORTED)


def broken(case: Case) -> Case:
    return import_raised(case, RAISED)


@pytest.mark.parametrize("case", [LINUX, WINDOWS], ids=["linux", "windows"])
def test_two_owners_are_a_warning_until_the_import_fails(case: Case) -> None:
    two = with_package(case, overlaps=SECOND)
    assert found(CHECK, two)["framework.duplicate-install"].severity == "warning"
    failed = found(CHECK, broken(two))["framework.duplicate-install"]
    assert failed.severity == "failed"
    assert "tensorflow-cpu" in failed.subject["distributions"]


def test_a_missing_library_counts_although_the_import_came_through() -> None:
    damaged = with_package(LINUX, file_problems=NATIVE)
    assert found(CHECK, only_imported(damaged))["framework.corrupt-install"].severity == "failed"


def test_a_changed_library_is_no_reason_where_the_gpu_computes() -> None:
    """Packagers change libraries after RECORD was written (patchelf): what is seen to work is not called broken."""
    assert found(CHECK, with_package(LINUX, file_problems=NATIVE))["framework.corrupt-install"].severity == "warning"


@pytest.mark.parametrize("path", ["tensorflow/a.pyd", "tensorflow/b.dll", "tensorflow/libc.so.2"])
def test_libraries_of_every_system_are_known(path: str) -> None:
    damaged = with_package(LINUX, file_problems=(FileProblem(path, "12 bytes, should be 90"),))
    assert found(CHECK, only_imported(damaged))["framework.corrupt-install"].severity == "failed"


def test_a_missing_data_file_is_a_warning_where_the_import_works() -> None:
    damaged = with_package(LINUX, file_problems=DATA)
    assert found(CHECK, damaged)["framework.corrupt-install"].severity == "warning"
    assert found(CHECK, broken(damaged))["framework.corrupt-install"].severity == "failed"


def test_a_package_without_its_folder_is_damaged() -> None:
    said = found(CHECK, with_package(untested(LINUX), location=""))["framework.corrupt-install"].evidence[0].says
    assert "folder is gone" in said


def test_an_editable_installation_that_imports_is_whole() -> None:
    assert found(CHECK, with_package(LINUX, location="")) == {}
    assert found(CHECK, only_imported(with_package(LINUX, location=""))) == {}


def test_without_a_package_there_is_nothing_to_be_whole() -> None:
    assert found(CHECK, machine("linux-not-installed")) == {}
