"""The test with the driver alone against the stand-in driver: right, wrong, each step that fails, crashes and hangs."""

import sys
from collections import Counter
from pathlib import Path

import pytest

from gpuwizard.model.driver import DriverTest
from gpuwizard.model.outcome import Found, Unknown
from gpuwizard.probes import driver_test as probe
from gpuwizard.probes.cancel import Cancel
from lab import Driver
from lab.watch import left_behind

pytestmark = [pytest.mark.lab, pytest.mark.usefixtures("temporary")]
STEPS = ["init", "device", "context", "memory", "copy-in", "module", "launch", "copy-out", "compare", "free"]
MIB = 1024 * 1024
# Long enough for a slow machine to get from one step to the next, short enough to wait for a hang.
SHORT = 5.0


def tried(env: dict[str, str], count: int = 1, timeout: float = probe.LIMIT_SECONDS) -> tuple[DriverTest, ...]:
    answer = probe.compute_on_each(sys.executable, count, env, Cancel(), lambda said: None, timeout)
    assert isinstance(answer, Found), answer
    assert left_behind(env) == []
    return answer.value


def one(env: dict[str, str], timeout: float = probe.LIMIT_SECONDS) -> DriverTest:
    (test,) = tried(env, timeout=timeout)
    return test


def test_a_driver_that_computes(driver: Driver) -> None:
    test = one(driver(cuda_cc="12.0"))
    assert test.passed
    assert [step.name for step in test.steps] == STEPS
    assert {step.error for step in test.steps} == {""}
    assert (test.index, test.name, test.compute_capability) == (0, "NVIDIA Stand-in 0", "12.0")
    assert test.uuid == "GPU-00000000-0000-0000-0000-000000000000"
    assert (test.end.kind, test.end.code, test.end.stage) == ("exited", 0, "")
    assert test.to_gpu is not None
    assert test.from_gpu is not None
    assert test.to_gpu > MIB
    assert test.from_gpu > MIB


@pytest.mark.parametrize("megabytes", [420, 500, 8192, 65536])
def test_no_more_than_a_tenth_of_what_is_free_is_taken(driver: Driver, megabytes: int) -> None:
    test = one(driver(cuda_mb=megabytes, cuda_used_mb=300, context_mb=100))
    assert test.passed
    assert 0 < test.allocated <= (megabytes - 400) * MIB // 10
    assert test.allocated <= 256 * MIB


@pytest.mark.parametrize("failure", ["", "cuModuleLoadDataEx=222", "cuMemAlloc#2=2", "cuLaunchKernel=46"])
def test_everything_is_given_back(driver: Driver, tmp_path: Path, failure: str) -> None:
    trace = tmp_path / "trace"
    one(driver(fail=failure, trace=trace))
    calls = Counter(line.partition("@")[0] for line in trace.read_text().splitlines() if line.endswith("-> 0"))
    assert calls["cuCtxCreate_v2"] == 1
    assert calls["cuMemAlloc_v2"] >= 1
    assert calls["cuCtxDestroy_v2"] == calls["cuCtxCreate_v2"]
    assert calls["cuMemFree_v2"] == calls["cuMemAlloc_v2"]
    assert calls["cuModuleUnload"] == calls["cuModuleLoadDataEx"]


@pytest.mark.parametrize(
    ("call", "step", "code"),
    [
        ("cuInit", "init", 999),
        ("cuDeviceGet", "device", 101),
        ("cuDeviceGetName", "device", 999),
        ("cuCtxCreate", "context", 46),
        ("cuMemGetInfo", "memory", 999),
        ("cuMemAlloc", "memory", 2),
        ("cuMemcpyHtoD", "copy-in", 214),
        ("cuModuleLoadDataEx", "module", 222),
        ("cuModuleGetFunction", "module", 500),
        ("cuLaunchKernel", "launch", 209),
        ("cuMemcpyDtoH", "copy-out", 700),
        ("cuMemFree", "free", 719),
        ("cuCtxDestroy", "free", 999),
    ],
)
def test_each_call_that_fails_is_named_with_its_number(driver: Driver, call: str, step: str, code: int) -> None:
    test = one(driver(fail=f"{call}={code}"))
    assert not test.passed
    assert [one.name for one in test.steps] == STEPS[: STEPS.index(step) + 1]
    last = test.steps[-1]
    assert (last.ok, last.code) == (False, code)
    assert last.error.startswith("CUDA_ERROR_")
    assert call in last.error
    assert test.end.kind == "exited"


@pytest.mark.parametrize("code", [700, 702, 710, 719])
def test_a_kernel_that_fails_shows_when_it_is_waited_for(driver: Driver, code: int) -> None:
    test = one(driver(kernel=code))
    assert (test.steps[-1].name, test.steps[-1].code) == ("launch", code)


def test_what_the_drivers_compiler_says_is_told(driver: Driver) -> None:
    last = one(driver(fail="cuModuleLoadDataEx=218")).steps[-1]
    assert (last.name, last.code) == ("module", 218)
    assert "the driver's compiler says: ptxas application ptx input" in last.error


@pytest.mark.parametrize("kernel", ["wrong", "nothing"])
def test_wrong_numbers_are_caught(driver: Driver, kernel: str) -> None:
    """Also those of a kernel that did nothing at all, which raises no error."""
    test = one(driver(kernel=kernel))
    assert not test.passed
    assert (test.steps[-1].name, test.steps[-1].code) == ("compare", -1)
    assert "differ" in test.steps[-1].error


@pytest.mark.parametrize(
    ("call", "step"),
    [("cuInit", "init"), ("cuCtxCreate", "context"), ("cuLaunchKernel", "launch"), ("cuMemFree", "free")],
)
def test_a_crash_names_its_step(driver: Driver, call: str, step: str) -> None:
    test = one(driver(do=f"{call}=segv"))
    assert (test.end.kind, test.end.name, test.end.stage) == ("signal", "SIGSEGV", step)
    assert test.steps[-1:] == () or test.steps[-1].ok


def test_a_hang_names_its_step_and_ends_at_the_limit(driver: Driver) -> None:
    test = one(driver(do="cuLaunchKernel=hang"), SHORT)
    assert (test.end.kind, test.end.stage) == ("timeout", "launch")
    assert test.seconds < 4 * SHORT


def test_a_flood_names_its_step_and_is_cut_off(driver: Driver) -> None:
    test = one(driver(do="cuMemGetInfo=flood"))
    assert (test.end.kind, test.end.stage) == ("flood", "memory")


def test_a_driver_that_ends_the_process_names_its_step(driver: Driver) -> None:
    test = one(driver(do="cuModuleLoadDataEx=exit"))
    assert (test.end.kind, test.end.code, test.end.stage) == ("exited", 77, "module")


def test_a_process_that_the_driver_leaves_behind_is_ended(driver: Driver) -> None:
    assert one(driver(do="cuCtxSynchronize=daemon")).passed


def test_several_gpus_each_for_itself(driver: Driver) -> None:
    env = driver(cuda_count=3, fail="cuModuleLoadDataEx@1=222", do="cuLaunchKernel@2=segv", names="A,B,C")
    tests = tried(env, 3)
    assert [(test.index, test.name, test.passed) for test in tests] == [
        (0, "A", True),
        (1, "B", False),
        (2, "C", False),
    ]
    assert tests[1].steps[-1].code == 222
    assert tests[2].end.stage == "launch"
    assert len({test.uuid for test in tests}) == 3


def test_eight_gpus_at_most(driver: Driver) -> None:
    tests = tried(driver(cuda_count=10), 10)
    assert [test.index for test in tests] == list(range(8))
    assert all(test.passed for test in tests)


def test_a_variable_that_hides_gpus_stays_in_force(driver: Driver) -> None:
    test = one({**driver(cuda_count=3), "CUDA_VISIBLE_DEVICES": "2"})
    assert (test.index, test.name) == (0, "NVIDIA Stand-in 2")


def test_a_part_of_a_gpu_is_told_from_the_whole(driver: Driver) -> None:
    test = one(driver(mig=2))
    assert test.passed
    assert test.uuid.startswith("MIG-")


def test_a_gpu_that_takes_no_program(driver: Driver) -> None:
    last = one(driver(compute_mode=2)).steps[-1]
    assert (last.name, last.code) == ("context", 46)


def test_what_is_done_is_said_step_by_step(driver: Driver) -> None:
    said: list[str] = []
    probe.compute_on_each(sys.executable, 1, driver(), Cancel(), said.append)
    assert len(said) == len(STEPS)
    assert all(text.startswith("testing GPU 0 with the driver alone (") for text in said)


def test_a_cancel_ends_it_at_once(driver: Driver) -> None:
    cancel = Cancel()
    env = driver(cuda_count=2, do="cuLaunchKernel=hang")

    def stop_at_the_launch(said: str) -> None:
        if "computing" in said:
            cancel.set()

    answer = probe.compute_on_each(sys.executable, 2, env, cancel, stop_at_the_launch)
    assert isinstance(answer, Found)
    assert {test.end.kind for test in answer.value} == {"cancelled"}
    assert left_behind(env) == []


def test_a_driver_that_cannot_be_loaded_fails_at_the_start(environment: dict[str, str]) -> None:
    test = one({**environment, "LD_LIBRARY_PATH": "/nonexistent"})
    if test.steps[-1].code > 0:
        pytest.skip("this machine has a driver of its own")
    assert (test.steps[-1].name, test.steps[-1].code) == ("init", -1)
    assert "libcuda" in test.steps[-1].error


def test_a_python_that_cannot_be_started_is_unknown(driver: Driver, tmp_path: Path) -> None:
    answer = probe.compute_on_each(str(tmp_path / "python"), 1, driver(), Cancel(), lambda said: None)
    assert isinstance(answer, Unknown)
