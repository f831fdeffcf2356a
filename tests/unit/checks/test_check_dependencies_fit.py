"""The packages beside the framework fit it."""

from cases import LINUX, found, import_raised, machine, with_package, with_run

from gpuwizard.checks.dependencies_fit import CHECK
from gpuwizard.model.interpreter import Conflict
from gpuwizard.model.run import Stage

CAUSE = "framework.dependency-conflict"
NUMPY = Conflict("numpy", "numpy>=1.26.0", "1.23.5", "tensorflow")
OPTIONAL = Conflict("gast", "gast>=0.5", "", "tensorflow")
RAISED = "AttributeError: module 'numpy' has no attribute 'exceptions'"
GONE = "ModuleNotFoundError: No module named 'wrapt'"


def test_an_unmet_range_and_a_failed_import_belong_together() -> None:
    finding = found(CHECK, import_raised(with_package(LINUX, conflicts=(NUMPY,)), RAISED))[CAUSE]
    assert finding.severity == "failed"
    assert "1.23.5" in finding.evidence[0].says
    assert RAISED in finding.evidence[1].says
    assert finding.subject["requirement"] == "numpy>=1.26.0"


def test_an_unmet_range_alone_is_a_warning() -> None:
    assert found(CHECK, with_package(LINUX, conflicts=(NUMPY,)))[CAUSE].severity == "warning"


def test_a_package_that_nobody_misses_is_not_mentioned() -> None:
    assert found(CHECK, with_package(LINUX, conflicts=(OPTIONAL,))) == {}


def test_what_only_brings_the_cuda_libraries_is_judged_by_them() -> None:
    toolkit = Conflict("cuda-toolkit", "cuda-toolkit==13.0.3", "", "torch")
    cudnn = Conflict("nvidia-cudnn-cu13", "nvidia-cudnn-cu13==9.24.0.43", "", "torch")
    raised = "ImportError: libcudnn.so.9: cannot open shared object file: No such file or directory"
    assert found(CHECK, import_raised(with_package(LINUX, conflicts=(toolkit, cudnn)), raised)) == {}


def test_a_module_that_vanished_is_named() -> None:
    assert found(CHECK, import_raised(LINUX, GONE))[CAUSE].subject["package"] == "wrapt"


def test_a_module_may_be_missed_only_when_a_model_is_made() -> None:
    lazy = Stage("fit", False, error_type="ModuleNotFoundError", error="ModuleNotFoundError: No module named 'h5py'")
    assert found(CHECK, with_run(LINUX, Stage("import"), lazy))[CAUSE].subject["package"] == "h5py"


def test_the_framework_itself_is_not_one_of_its_packages() -> None:
    own = "ModuleNotFoundError: No module named 'tensorflow.python.foo'"
    assert found(CHECK, import_raised(LINUX, own)) == {}


def test_windows_with_a_protobuf_that_does_not_fit() -> None:
    assert CAUSE in found(CHECK, machine("windows-protobuf-conflict"))
