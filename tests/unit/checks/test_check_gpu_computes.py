"""The framework computes on the GPU and the numbers are right."""

import pytest
from cases import (
    IMPORTED,
    LINUX,
    NO_GPU,
    ONE_GPU,
    computes,
    cuda_fails,
    fails,
    found,
    import_raised,
    machine,
    with_nvml,
    with_package,
    with_run,
    with_variables,
)
from msgspec.structs import replace

from gpuwizard.causes.wrong_numbers import COMPARED, DRIVER_ALONE
from gpuwizard.checks.gpu_computes import CHECK
from gpuwizard.model.driver import GpuProcess
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED
from gpuwizard.model.run import ChildEnd, Stage
from gpuwizard.model.view import gpus

OOM = "ResourceExhaustedError: OOM when allocating tensor with shape[1,32,28,28] and type float by allocator GPU_0_bfc"
HANDLE = "InternalError: Could not create cudnn handle: CUDNN_STATUS_NOT_INITIALIZED"


def memory(case: Case, free: int, *processes: GpuProcess) -> Case:
    card = replace(gpus(case)[0], memory_total=1000, memory_free=free, processes=processes)
    return with_nvml(case, gpus=(card,))


def test_a_driver_that_gives_a_gpu_that_the_framework_does_not_list_is_not_explained_away() -> None:
    finding = found(CHECK, with_run(LINUX, *IMPORTED, NO_GPU))[UNEXPLAINED]
    assert "lists none" in finding.evidence[0].says


def test_without_a_working_driver_an_empty_list_is_no_wonder() -> None:
    assert found(CHECK, with_run(cuda_fails(LINUX, 100), *IMPORTED, NO_GPU)) == {}
    assert found(CHECK, with_run(with_package(LINUX, flavour="cpu"), *IMPORTED, NO_GPU)) == {}


def test_an_operation_that_lands_on_the_processor_is_told() -> None:
    finding = found(CHECK, with_run(LINUX, *IMPORTED, ONE_GPU, computes("matmul", on_gpu=False)))[UNEXPLAINED]
    assert finding.subject["stage"] == "matmul"


def test_wrong_numbers_on_the_gpu_are_the_cards() -> None:
    wrong = Stage("matmul", False, device="GPU:0", on_gpu=True, max_error=0.8)
    finding = found(CHECK, with_run(LINUX, *IMPORTED, ONE_GPU, wrong))["hardware.gpu-fault"]
    assert finding.subject["wrong"] == "numbers"
    assert {one.found_via for one in finding.evidence} <= {COMPARED, DRIVER_ALONE}


def test_wrong_numbers_on_the_processor_are_not() -> None:
    wrong = Stage("matmul", False, device="CPU:0", on_gpu=False, max_error=0.8)
    assert set(found(CHECK, with_run(LINUX, *IMPORTED, NO_GPU, wrong))) == {UNEXPLAINED}


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        ("InternalError: CUDA driver version is insufficient for CUDA runtime version", "driver.too-old"),
        (
            "RuntimeError: CUDA error: no kernel image is available for execution on the device",
            "hardware.compute-capability",
        ),
        ("InternalError: CUDA_ERROR_LAUNCH_FAILED: unspecified launch failure", "runtime.kernel-fault"),
        (
            "InternalError: CUDA_ERROR_DEVICE_UNAVAILABLE: CUDA-capable device(s) is/are busy or unavailable",
            "runtime.device-busy",
        ),
    ],
)
def test_an_exception_is_explained_by_its_kind(error: str, cause: str) -> None:
    finding = found(CHECK, with_run(LINUX, *IMPORTED, ONE_GPU, fails("matmul", error)))[cause]
    assert finding.subject["from"] == "log"


ORDINAL = "RuntimeError: CUDA error: invalid device ordinal"


def test_a_number_that_does_not_exist_is_the_programs_unless_the_card_turns_programs_away() -> None:
    case = with_run(LINUX, *IMPORTED, ONE_GPU, fails("matmul", ORDINAL))
    assert set(found(CHECK, case)) == {"runtime.invalid-device"}
    assert set(found(CHECK, with_variables(case, CUDA_MPS_PIPE_DIRECTORY="/tmp/mps"))) == {"runtime.device-busy"}
    exclusive = replace(gpus(LINUX)[0], compute_mode="exclusive-process")
    assert set(found(CHECK, with_nvml(case, gpus=(exclusive,)))) == {"runtime.device-busy"}
    served = replace(gpus(LINUX)[0], processes=(GpuProcess(7, "nvidia-cuda-mps-server"),))
    assert set(found(CHECK, with_nvml(case, gpus=(served,)))) == {"runtime.device-busy"}


@pytest.mark.parametrize(
    "error",
    [
        "RuntimeError: Physical devices cannot be modified after being initialized",
        "RuntimeError: Cannot re-initialize CUDA in forked subprocess.",
    ],
)
def test_a_setting_that_came_too_late(error: str) -> None:
    assert set(found(CHECK, with_run(LINUX, *IMPORTED, fails("devices", error)))) == {"runtime.late-configuration"}


def test_a_part_of_cudnn_that_windows_has_no_memory_for() -> None:
    end = ChildEnd("signal", 0xC0000409, "STATUS_STACK_BUFFER_OVERRUN", "conv2d")
    log = "Could not load library cudnn_cnn_infer64_8.dll. Error code 1455\n"
    assert set(found(CHECK, with_run(LINUX, *IMPORTED, ONE_GPU, end=end, log=log))) == {"system.commit-limit"}


def test_only_the_first_failure_is_judged() -> None:
    case = with_run(LINUX, *IMPORTED, ONE_GPU, fails("matmul", "InternalError: purple"), fails("conv2d", OOM))
    assert set(found(CHECK, case)) == {UNEXPLAINED}


def test_memory_that_ran_out_is_the_programs_or_that_of_others() -> None:
    case = with_run(LINUX, *IMPORTED, ONE_GPU, computes("matmul"), fails("conv2d", OOM))
    assert set(found(CHECK, memory(case, 200))) == {"runtime.out-of-memory"}
    assert set(found(CHECK, memory(case, 10, GpuProcess(1)))) == {"runtime.memory-in-use"}


def test_a_library_that_cannot_start_points_to_memory_only_where_memory_is_short() -> None:
    case = with_run(LINUX, *IMPORTED, ONE_GPU, computes("matmul"), fails("conv2d", HANDLE))
    assert set(found(CHECK, memory(case, 10, GpuProcess(1)))) == {"runtime.memory-in-use"}
    assert set(found(CHECK, memory(case, 950))) == {UNEXPLAINED}


@pytest.mark.parametrize("kind", ["timeout", "flood", "signal", "exited"])
def test_a_child_that_ended_in_an_operation_names_it(kind: str) -> None:
    end = ChildEnd(kind, 9, "SIGSEGV" if kind == "signal" else "", "conv2d")  # type: ignore[arg-type]
    finding = found(CHECK, with_run(LINUX, *IMPORTED, ONE_GPU, computes("matmul"), end=end))[UNEXPLAINED]
    assert "convolution" in finding.evidence[0].says


def test_what_the_user_stopped_is_no_failure() -> None:
    end = ChildEnd("cancelled", 0, "", "conv2d")
    assert found(CHECK, with_run(LINUX, *IMPORTED, ONE_GPU, computes("matmul"), end=end)) == {}


def test_an_import_that_failed_is_judged_elsewhere() -> None:
    assert found(CHECK, import_raised(LINUX, "ImportError: no")) == {}
    assert found(CHECK, machine("linux-import-hang")) == {}
