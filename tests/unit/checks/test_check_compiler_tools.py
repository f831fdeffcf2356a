"""The parts of the GPU's compiler that a program needs while it runs are there."""

from cases import IMPORTED, LINUX, ONE_GPU, computes, fails, found, with_package, with_run, with_target
from msgspec.structs import replace

from gpuwizard.checks import gpu_computes
from gpuwizard.checks.compiler_tools import CHECK
from gpuwizard.checks.refuted import refuted
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED
from gpuwizard.model.interpreter import Conflict
from gpuwizard.model.libraries import Component

CAUSE = "cuda.tools-missing"
NO_LIBDEVICE = "InternalError: libdevice not found at ./libdevice.10.bc"
BY_DRIVER = "Couldn't invoke ptxas --version\nRelying on driver to perform ptx compilation.\n"
NVCC = Component("nvidia-cuda-nvcc-cu12", "12.5.82", "/site-packages/nvidia/cuda_nvcc", "site-packages")


def trained(error: str, log: str = "") -> Case:
    stages = (*IMPORTED, ONE_GPU, computes("matmul"), computes("conv2d"), fails("fit", error))
    return with_run(LINUX, *stages, log=log)


def test_a_missing_part_that_stopped_the_training() -> None:
    finding = found(CHECK, trained(NO_LIBDEVICE))[CAUSE]
    assert finding.subject["files"] == "libdevice"
    assert any("Neither" in one.says for one in finding.evidence)


def test_the_package_that_should_bring_it_is_named() -> None:
    wanted = Conflict("nvidia-cuda-nvcc-cu12", "nvidia-cuda-nvcc-cu12==12.5.82", "", "tensorflow")
    finding = found(CHECK, with_package(trained(NO_LIBDEVICE), cuda_packages=(wanted,)))[CAUSE]
    assert any("nvidia-cuda-nvcc-cu12==12.5.82" in one.says for one in finding.evidence)


def test_a_part_that_is_there_and_not_looked_for_names_its_folder() -> None:
    finding = found(CHECK, with_target(trained(NO_LIBDEVICE), components=(NVCC,)))[CAUSE]
    assert finding.subject["folder"] == NVCC.path


def test_a_missing_compiler_of_the_system_is_not_sought_in_cuda() -> None:
    finding = found(CHECK, trained("RuntimeError: Failed to find C compiler. Please specify via CC"))[CAUSE]
    assert "folder" not in finding.subject
    assert len(finding.evidence) == 1


def test_a_part_that_nothing_failed_for_alarms_nobody() -> None:
    well = with_target(LINUX, run=replace(LINUX.run, log=BY_DRIVER))
    assert found(CHECK, well) == {}
    assert found(CHECK, with_run(LINUX, *IMPORTED, ONE_GPU, log=BY_DRIVER)) == {}


def test_the_driver_that_compiles_in_its_place_rules_it_out() -> None:
    strange = trained("InternalError: purple", BY_DRIVER)
    assert refuted(strange, CAUSE)
    assert set(found(gpu_computes.CHECK, strange)) == {UNEXPLAINED}
    assert not refuted(trained(NO_LIBDEVICE, BY_DRIVER + "libdevice not found"), CAUSE)
