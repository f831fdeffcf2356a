"""The driver alone computes on each GPU with right numbers: what a step that fails stands for, by its number."""

import pytest
from cases import LINUX, WINDOWS, found, with_driver, with_host, with_nvml, with_run, with_variables
from msgspec.structs import replace

from gpuwizard.checks import gpu_computes
from gpuwizard.checks.driver_kernel import CHECK, works
from gpuwizard.model.driver import DriverTest, GpuProcess, KernelStep
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED, Finding
from gpuwizard.model.outcome import Found, Unknown
from gpuwizard.model.run import ChildEnd, EndKind, Stage
from gpuwizard.model.view import gpu_test_passed, gpus

STEPS = ("init", "device", "context", "memory", "copy-in", "module", "launch", "copy-out", "compare", "free")
DONE = ChildEnd("exited")
GIB = 1024**3


def passing(index: int = 0, name: str = "NVIDIA A") -> DriverTest:
    return DriverTest(index, f"GPU-{index}", name, "8.6", tuple(KernelStep(step) for step in STEPS), DONE)


def failing(step: str, code: int, index: int = 0, error: str = "CUDA_ERROR_X: text") -> DriverTest:
    steps = (*passing().steps[: STEPS.index(step)], KernelStep(step, False, code, error))
    return replace(passing(index, "NVIDIA B"), steps=steps)


def ending(step: str, kind: EndKind, code: int = 0, name: str = "") -> DriverTest:
    return replace(passing(), steps=passing().steps[: STEPS.index(step)], end=ChildEnd(kind, code, name, step))


def with_tests(case: Case, *tests: DriverTest) -> Case:
    return with_driver(case, tests=Found(tests, "the driver API"))


def only(case: Case) -> Finding:
    (finding,) = found(CHECK, case).values()
    return finding


def cause(test: DriverTest, case: Case = LINUX) -> str:
    return only(with_tests(case, test)).cause


@pytest.mark.parametrize(
    ("step", "code", "expected"),
    [
        ("context", 46, "runtime.device-busy"),
        ("context", 101, "runtime.device-busy"),
        ("device", 101, "runtime.invalid-device"),
        ("context", 805, "runtime.device-busy"),
        ("module", 200, "driver.too-old"),
        ("module", 209, "hardware.compute-capability"),
        ("module", 218, "driver.too-old"),
        ("module", 222, "driver.too-old"),
        ("launch", 214, "hardware.gpu-fault"),
        ("launch", 700, "runtime.kernel-fault"),
        ("launch", 702, "runtime.kernel-fault"),
        ("launch", 710, "runtime.kernel-fault"),
        ("copy-out", 719, "runtime.kernel-fault"),
        ("free", 719, "runtime.kernel-fault"),
        ("init", 802, "driver.fabric-not-ready"),
        ("init", 803, "driver.library-mismatch"),
        ("init", 804, "driver.forward-compat"),
        ("init", 999, "driver.uvm-unusable"),
        ("compare", -1, "hardware.gpu-fault"),
    ],
)
def test_a_number_stands_for_a_cause(step: str, code: int, expected: str) -> None:
    assert cause(failing(step, code)) == expected


@pytest.mark.parametrize(("step", "code"), [("module", 221), ("launch", 999), ("init", -1), ("memory", 1), ("init", 3)])
def test_what_a_number_leaves_open_is_not_guessed(step: str, code: int) -> None:
    assert cause(failing(step, code)) == UNEXPLAINED


@pytest.mark.parametrize("error", ["CUDA_ERROR_LAUNCH_FAILED: out of memory", "busy or unavailable", ""])
def test_the_words_of_an_error_count_for_nothing(error: str) -> None:
    assert cause(failing("launch", 719, error=error)) == "runtime.kernel-fault"


def test_in_a_container_another_library_of_the_driver_is_likelier() -> None:
    container = with_host(LINUX, environment=("container",), container="docker")
    assert cause(failing("init", 803), container) == "driver.forward-compat"


def test_windows_has_no_memory_module_of_its_own() -> None:
    assert cause(failing("init", 999), WINDOWS) == UNEXPLAINED


def held(case: Case, *processes: GpuProcess, free: int = 0) -> Case:
    card = replace(gpus(case)[0], uuid="GPU-0", memory_total=8 * GIB, memory_free=free, processes=processes)
    return with_nvml(case, driver_version="570.133.07", gpus=(card,))


def test_memory_that_ran_out_is_others_where_they_hold_it() -> None:
    taken = only(with_tests(held(LINUX, GpuProcess(71, "python", 7 * GIB)), failing("context", 2)))
    assert taken.cause == "runtime.memory-in-use"
    assert (taken.subject["process"], taken.subject["pids"]) == ("python", "71")


def test_others_hold_it_also_where_they_cannot_be_seen() -> None:
    """In a container NVML names no process: but nothing of ours is on the card yet."""
    assert cause(failing("memory", 2), held(LINUX, free=GIB // 8)) == "runtime.memory-in-use"


def test_memory_that_is_free_is_held_by_nobody() -> None:
    assert cause(failing("memory", 2), held(LINUX, free=7 * GIB)) == "runtime.out-of-memory"


@pytest.mark.parametrize(
    ("kind", "code", "name"), [("signal", -11, "SIGSEGV"), ("flood", -9, ""), ("exited", 77, ""), ("timeout", -9, "")]
)
def test_a_child_that_died_names_its_step(kind: EndKind, code: int, name: str) -> None:
    finding = only(with_tests(LINUX, ending("context", kind, code, name)))
    assert finding.cause == "driver.not-loaded"
    assert "opening the GPU" in finding.evidence[0].says
    assert name in finding.evidence[0].says
    assert bool(finding.subject.get("hang")) == (kind == "timeout")


@pytest.mark.parametrize(
    "end",
    [ChildEnd("exited", 1, "", "start"), ChildEnd("cancelled", -9, "", "launch"), ChildEnd("not-started")],
)
def test_a_child_that_told_nothing_of_the_driver_proves_nothing(end: ChildEnd) -> None:
    assert found(CHECK, with_tests(LINUX, replace(passing(), steps=(), end=end))) == {}


def test_one_gpu_of_several_is_named_and_only_warned_of() -> None:
    finding = only(with_tests(LINUX, passing(0), failing("compare", -1, 1), passing(2, "NVIDIA C")))
    assert finding.severity == "warning"
    assert finding.evidence[0].says.startswith("On NVIDIA B (GPU 1), with the driver alone,")
    assert "NVIDIA A (GPU 0) and NVIDIA C (GPU 2)" in finding.evidence[1].says
    assert (finding.subject["gpu"], finding.subject["healthy"]) == ("NVIDIA B", "0,2")


def test_gpus_are_not_numbered_anew_where_a_variable_does() -> None:
    case = with_variables(LINUX, CUDA_VISIBLE_DEVICES="2,3")
    assert "healthy" not in only(with_tests(case, passing(0), failing("compare", -1, 1))).subject


def test_where_every_gpu_fails_nothing_can_compute() -> None:
    finding = found(CHECK, with_tests(LINUX, failing("module", 222, 0), failing("module", 222, 1)))["driver.too-old"]
    assert finding.severity == "failed"


def test_a_gpu_that_was_not_tried_does_not_count_as_one_that_works() -> None:
    stopped = replace(passing(1), steps=(), end=ChildEnd("cancelled"))
    assert only(with_tests(LINUX, failing("module", 222), stopped)).severity == "failed"


def test_right_numbers_are_no_finding_and_no_proof_that_the_framework_computes() -> None:
    case = with_tests(with_run(LINUX), passing(0), passing(1))
    assert found(CHECK, case) == {}
    assert not gpu_test_passed(case)


def test_right_numbers_are_told_beside_what_the_framework_failed_at() -> None:
    failed = Stage("conv2d", False, error_type="RuntimeError", error="RuntimeError: something")
    case = with_run(LINUX, Stage("import"), Stage("build"), Stage("devices", data={"gpus": "cuda:0"}), failed)
    (plain,) = gpu_computes.CHECK.judge(case)
    (told,) = gpu_computes.CHECK.judge(with_tests(case, passing()))
    assert told.cause == plain.cause
    assert told.evidence[:-1] == plain.evidence
    assert "right numbers on NVIDIA A (GPU 0)" in told.evidence[-1].says


@pytest.mark.parametrize("tests", [(), (passing(), failing("launch", 719, 1)), (ending("free", "signal"),)])
def test_the_driver_is_not_said_to_be_well_where_that_was_not_seen(tests: tuple[DriverTest, ...]) -> None:
    assert works(with_tests(LINUX, *tests)) == ()


def test_where_nobody_could_test_nothing_is_claimed() -> None:
    assert found(CHECK, with_driver(LINUX, tests=Unknown("It could not be started.", "failed"))) == {}
