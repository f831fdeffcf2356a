"""Odd facts beside the true cause, and odd facts on machines that work: neither may be taken for a cause."""

from typing import Any

import pytest
from cases import (
    LINUX,
    TORCH,
    WSL,
    import_raised,
    machine,
    package_of,
    untested,
    with_driver,
    with_host,
    with_package,
    with_python_facts,
    with_run,
    with_target,
    with_variables,
)
from msgspec.structs import replace

from gpuwizard.checks.refuted import refuted
from gpuwizard.engine.judge import judge
from gpuwizard.model.driver import OFF_THE_PATH, CudaAnswer, DriverLibrary, Gpu, NvmlAnswer
from gpuwizard.model.facts import Case
from gpuwizard.model.interpreter import Conflict, FileProblem, Shadow
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.run import Stage
from gpuwizard.model.search import SearchFacts

SILENT = Unknown("It could not be found out.", "failed")
NUMPY = Conflict("numpy", "numpy<2", "2.1.0", "tensorflow")
TENSORBOARD = Conflict("tensorboard", "tensorboard<2.12", "2.15.0", "tensorflow")
GCS = Conflict("tensorflow-io-gcs-filesystem", "tensorflow-io-gcs-filesystem>=0.23.1", "", "tensorflow")


def roles(case: Case) -> dict[str, str]:
    return {found.cause: found.role for found in judge(case).findings if found.severity == "failed"}


def with_driver_of(case: Case, other: str) -> Case:
    return replace(case, machine=replace(case.machine, driver=machine(other).driver))


def cuda(**values: Any) -> Found[CudaAnswer]:
    return Found(CudaAnswer(**values), "the driver API in a child process")


class TestPackagesBeside:
    @pytest.mark.parametrize(
        ("name", "cause"),
        [
            ("linux-no-avx", "system.cpu-instructions"),
            ("windows-blocked-by-policy", "system.blocked-by-policy"),
            ("linux-centos-7-packed-environment", "system.c-library-too-old"),
        ],
    )
    def test_a_range_in_metadata_does_not_explain_what_the_system_said(self, name: str, cause: str) -> None:
        found = roles(with_package(machine(name), conflicts=(NUMPY,)))
        assert found == {cause: "root", "framework.dependency-conflict": "also"}

    def test_a_processor_does_not_damage_files(self) -> None:
        gone = (FileProblem("tensorflow/libtensorflow_cc.so.2", "missing"),)
        found = roles(with_package(machine("linux-no-avx"), file_problems=gone))
        assert found == {"system.cpu-instructions": "root", "framework.corrupt-install": "also"}

    def test_a_package_that_no_import_needs_is_not_why_it_failed(self) -> None:
        case = with_package(machine("windows-1114-runtime-missing"), conflicts=(TENSORBOARD,))
        assert "framework.dependency-conflict" not in roles(case)

    def test_it_is_where_the_import_names_it(self) -> None:
        case = with_package(import_raised(LINUX, "ImportError: cannot import name 'x' from 'tensorboard'"))
        assert roles(with_package(case, conflicts=(TENSORBOARD,)))["framework.dependency-conflict"] == "root"

    def test_what_is_not_tried_is_not_called_broken_for_it(self) -> None:
        assert roles(with_package(untested(LINUX), conflicts=(TENSORBOARD,))) == {}

    def test_a_package_with_the_name_of_the_framework_in_front_does_not_hold_its_files(self) -> None:
        assert roles(with_package(untested(LINUX), conflicts=(GCS,))) == {}
        assert roles(with_package(LINUX, conflicts=(GCS,))) == {}


class TestWhereItWasImportedFrom:
    def test_an_editable_installation_hides_nothing(self) -> None:
        folder = "/home/user/src/pytorch/torch"
        case = with_package(machine("linux-torch-cpu"), location=folder)
        stage = Stage("import", False, error_type="ImportError", error="ImportError: boom")
        stage = replace(stage, data={"file": f"{folder}/__init__.py"})
        assert "framework.shadowed-module" not in roles(with_run(case, Stage("start"), stage))

    def test_windows_paths_are_alike_whatever_their_case(self) -> None:
        file = package_of(TORCH).location.lower().replace("\\", "/") + "/__init__.py"
        stage = Stage("import", False, error_type="ImportError", error="ImportError: boom", data={"file": file})
        assert "framework.shadowed-module" not in roles(with_run(TORCH, Stage("start"), stage))

    def test_a_framework_on_pythonpath_that_computes_on_the_gpu_is_in_nobodys_way(self) -> None:
        shadow = Shadow("tensorflow", "/sw/tensorflow/2.20/tensorflow/__init__.py", "PYTHONPATH")
        case = with_python_facts(LINUX, shadows=(shadow,))
        assert roles(case) == {}
        cpu = with_target(case, run=machine("linux-tf-cpu").run)
        assert roles(cpu)["framework.shadowed-module"] == "root"

    def test_what_was_imported_is_installed_somewhere(self) -> None:
        case = with_python_facts(LINUX, package=Absent(("site-packages",)))
        assert not {"framework.not-installed", "framework.python-unsupported"} & set(roles(case))


class TestDriver:
    def test_a_number_of_another_kind_is_not_too_old_where_the_driver_knows_the_cuda(self) -> None:
        case = untested(machine("linux-jetson-healthy"))
        assert roles(with_driver(case, nvml=SILENT)) == {}

    def test_before_cuda_11_each_minor_release_needs_a_driver_of_its_own(self) -> None:
        case = untested(with_package(LINUX, build=replace(package_of(LINUX).build, cuda_version="10.1")))
        old = {"nvml": SILENT, "smi": SILENT, "module": SILENT, "libraries": SILENT}
        answers = cuda(library="/usr/lib/libcuda.so.1", code=0, device_count=1, cuda_version="10.0")
        assert roles(with_driver(case, cuda=answers, **old)) == {"driver.too-old": "root"}

    def test_an_old_driver_is_old_whether_there_is_a_card_or_not(self) -> None:
        answers = cuda(library="nvcuda.dll", code=100, error="no device", cuda_version="10.1")
        case = with_driver(machine("windows-driver-too-old"), pci=Absent(("the registry",)), cuda=answers)
        found = roles(with_driver(case, nvml=Found(NvmlAnswer(9, "Driver Not Loaded"), "NVML")))
        assert found == {"hardware.no-nvidia-gpu": "root", "driver.too-old": "also"}

    def test_a_variable_does_not_make_the_driver_vanish(self) -> None:
        found = roles(with_driver_of(machine("linux-jax-on-cpu"), "linux-driver-missing"))
        assert found["driver.missing"] == "root"
        assert found["path.devices-hidden"] == "also"

    def test_a_build_without_cuda_does_not_move_the_drivers_library(self) -> None:
        away = DriverLibrary("libcuda.so.1", "/usr/lib64-nvidia/libcuda.so.1", "570.1", OFF_THE_PATH)
        case = with_driver_of(machine("linux-tf-cpu"), "linux-driver-missing")
        found = roles(with_driver(case, libraries=Found((away,), "file system")))
        assert found["path.not-on-search-path"] == found["framework.cpu-only-build"] == "also"

    def test_a_library_for_another_processor_is_not_a_missing_one(self) -> None:
        answers = cuda(load_error="libcuda.so.1: wrong ELF class: ELFCLASS32")
        assert "driver.missing" not in roles(with_driver(machine("linux-driver-missing"), cuda=answers))

    def test_a_left_over_library_that_the_loader_does_not_take_is_no_other_half(self) -> None:
        left = DriverLibrary("libcuda.so.1", "/opt/old/libcuda.so.470.1", "470.1", OFF_THE_PATH)
        case = with_driver(machine("linux-uvm-after-suspend"), libraries=Found((left,), "file system"))
        assert "driver.library-mismatch" not in roles(case)

    def test_an_unpacked_driver_is_not_to_blame_where_the_kernels_own_copy_is_gone(self) -> None:
        case = machine("linux-driver-folder-on-the-path")
        files = case.driver.libraries
        assert isinstance(files, Found)
        away = tuple(file for file in files.value if file.found_via == "LD_LIBRARY_PATH")
        assert roles(with_driver(case, libraries=Found(away, "file system"))) == {"driver.library-mismatch": "root"}

    def test_a_capability_that_the_driver_cannot_tell_is_covered_by_whatever_there_is(self) -> None:
        card = Gpu(0, "NVIDIA GPU", compute_capability="[N/A]")
        answers = cuda(library="/usr/lib/libcuda.so.1", code=0, device_count=1, cuda_version="12.8", devices=(card,))
        case = with_driver(untested(LINUX), cuda=answers, nvml=SILENT, smi=SILENT)
        assert roles(with_package(case, build=replace(package_of(LINUX).build, compute_capabilities=("sm_80",)))) == {}

    def test_a_jetson_has_no_device_files_of_a_graphics_card(self) -> None:
        answers = cuda(library="/usr/lib/libcuda.so.1.1", code=999, error="CUDA_ERROR_UNKNOWN", call="cuInit")
        case = with_driver(untested(machine("linux-jetson-healthy")), cuda=answers)
        assert not {cause for cause in roles(case) if cause.startswith("driver.")}

    def test_a_gpu_that_a_variable_hides_is_a_gpu(self) -> None:
        hidden = cuda(library="/usr/lib/libcuda.so.1", code=100, call="cuInit", hidden_by=1)
        silent = {"nvml": SILENT, "smi": SILENT, "nodes": SILENT, "module": SILENT, "pci": Absent(("/sys/bus/pci",))}
        case = with_variables(with_driver(untested(LINUX), cuda=hidden, **silent), CUDA_VISIBLE_DEVICES="-1")
        assert roles(case) == {"path.devices-hidden": "root"}


class TestNotLookedAt:
    def test_variables(self) -> None:
        case = replace(LINUX, machine=replace(LINUX.machine, search=SearchFacts()))
        assert refuted(LINUX, "path.devices-hidden")
        assert refuted(LINUX, "path.shadowed")
        assert not refuted(case, "path.devices-hidden")
        assert not refuted(case, "path.shadowed")

    def test_device_files_of_a_container(self) -> None:
        case = with_driver(machine("container-lxc-with-another-driver"), nodes=SILENT)
        assert "container.gpu-not-exposed" not in roles(case)

    def test_device_files_of_a_computer(self) -> None:
        case = with_driver(machine("linux-uvm-after-suspend"), nodes=SILENT)
        assert roles(case) == {"driver.uvm-unusable": "root"}

    def test_the_kernel_module_where_nvml_answers(self) -> None:
        answers = Found(NvmlAnswer(driver_version="570.133.07"), "NVML")
        case = with_driver(machine("linux-nodes-missing"), module=SILENT, nvml=answers)
        assert roles(case) == {"driver.device-nodes-missing": "root"}

    def test_wsl_whose_driver_nobody_called(self) -> None:
        silent = {"nvml": SILENT, "cuda": SILENT, "smi": SILENT}
        assert "wsl.driver-misconfigured" not in roles(with_driver(untested(WSL), **silent))
        assert "wsl.driver-misconfigured" not in roles(with_driver(untested(WSL), nodes=SILENT, **silent))

    def test_a_stub_in_wsl_is_told_once(self) -> None:
        case = with_driver(machine("wsl-library-not-found"), nvml=SILENT)
        assert roles(case) == {"path.shadowed": "root"}

    def test_a_container_on_wsl_whose_device_files_nobody_saw(self) -> None:
        case = with_driver(machine("container-in-wsl-without-gpus"), nodes=SILENT)
        assert roles(case) == {"container.gpu-not-exposed": "root"}

    def test_what_a_container_cannot_tell_is_less_sure(self) -> None:
        case = with_driver(machine("container-image-brings-a-driver"), libraries=SILENT)
        found = judge(case).findings[0]
        assert (found.cause, found.confidence) == ("driver.library-mismatch", 0.6)

    def test_a_system_that_is_no_tegra_has_them(self) -> None:
        assert roles(with_host(machine("linux-nodes-missing"), kernel="")) == {"driver.device-nodes-missing": "root"}
