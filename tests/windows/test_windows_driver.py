"""What is said of the driver on Windows, with stand-ins for NVIDIA's libraries and for the list of devices."""

import sys

import pytest

from gpuwizard.model.driver import CudaAnswer, DriverTest, NvmlAnswer
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes import driver, driver_test, user_environment
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.windows import WindowsPlatform

pytestmark = pytest.mark.stand_ins
CRASHED = "STATUS_ACCESS_VIOLATION"


def ask_nvml(**variables: str) -> Found[NvmlAnswer] | Absent | Unknown:
    return driver.ask_nvml(sys.executable, {**user_environment.current(), **variables}, Cancel())


def ask_cuda(**variables: str) -> Found[CudaAnswer] | Absent | Unknown:
    return driver.ask_cuda(sys.executable, {**user_environment.current(), **variables}, Cancel())


@pytest.fixture
def short_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "LIMIT_SECONDS", 3.0)


# Devices


def test_a_card_that_is_there_is_found_with_its_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAKE_DEVICE", "43")
    answer = WindowsPlatform().pci_gpus()
    assert isinstance(answer, Found)
    [card] = answer.value
    assert (card.device_id, card.name, card.kernel_driver) == ("2484", "NVIDIA GeForce RTX 3070", "nvlddmkm")
    assert card.problem_code == 43


def test_a_card_without_a_problem_has_problem_code_0(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAKE_DEVICE", "0")
    answer = WindowsPlatform().pci_gpus()
    assert isinstance(answer, Found)
    assert [card.problem_code for card in answer.value] == [0]


def test_a_card_that_was_taken_out_is_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAKE_DEVICE", "gone")
    assert isinstance(WindowsPlatform().pci_gpus(), Absent)


def test_a_card_of_which_windows_says_nothing_is_neither_found_nor_absent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("FAKE_DEVICE", raising=False)
    answer = WindowsPlatform().pci_gpus()
    assert isinstance(answer, Unknown)
    assert "RTX 3070" in answer.reason


def test_the_driver_s_version_is_read_from_its_files() -> None:
    answer = WindowsPlatform().driver_libraries(user_environment.current())
    assert isinstance(answer, Found)
    found = {library.name: library for library in answer.value}
    assert set(found) == {"nvcuda.dll", "nvml.dll"}
    assert {library.version for library in found.values()} == {"566.36"}
    assert found["nvml.dll"].path.lower() == r"c:\windows\system32\nvml.dll"


# NVML


def test_nvml_describes_the_gpu() -> None:
    answer = ask_nvml()
    assert isinstance(answer, Found)
    assert (answer.value.code, answer.value.driver_version, answer.value.cuda_version) == (
        0,
        "566.36",
        "12.7",
    )
    [gpu] = answer.value.gpus
    assert (gpu.name, gpu.compute_capability, gpu.memory_total) == ("NVIDIA RTX A4000", "8.6", 16 << 30)


def test_nvml_says_that_the_driver_is_not_loaded() -> None:
    answer = ask_nvml(FAKE_NVML_INIT="9")
    assert isinstance(answer, Found)
    assert (answer.value.code, answer.value.error, answer.value.gpus) == (9, "Driver Not Loaded", ())


def test_nvml_says_that_the_gpu_is_lost() -> None:
    answer = ask_nvml(FAKE_NVML_LOST="1")
    assert isinstance(answer, Found)
    assert answer.value.code == 15


def test_a_crash_in_nvml_stays_in_the_child() -> None:
    answer = ask_nvml(FAKE_NVML_CRASH="1")
    assert isinstance(answer, Unknown)
    assert (answer.kind, answer.detail) == ("crash", CRASHED)


@pytest.mark.usefixtures("short_limit")
def test_nvml_that_hangs_is_given_up() -> None:
    answer = ask_nvml(FAKE_NVML_HANG="1")
    assert isinstance(answer, Unknown)
    assert answer.kind == "timeout"


# The driver API


def test_the_driver_api_describes_the_gpu() -> None:
    answer = ask_cuda()
    assert isinstance(answer, Found)
    told = answer.value
    assert told.library.lower() == r"c:\windows\system32\nvcuda.dll"
    assert (told.code, told.cuda_version, told.device_count) == (0, "12.7", 1)
    assert [(gpu.name, gpu.compute_capability) for gpu in told.devices] == [("NVIDIA RTX A4000", "8.6")]


def test_an_error_of_cuinit_is_told_by_name() -> None:
    answer = ask_cuda(FAKE_CUDA_INIT="999")
    assert isinstance(answer, Found)
    assert (answer.value.code, answer.value.call) == (999, "cuInit")
    assert answer.value.error == "CUDA_ERROR_UNKNOWN: unknown error"


def test_a_variable_that_hides_the_gpu_is_seen() -> None:
    answer = ask_cuda(CUDA_VISIBLE_DEVICES="-1")
    assert isinstance(answer, Found)
    assert (answer.value.code, answer.value.hidden_by) == (100, 1)


def test_a_crash_in_the_driver_stays_in_the_child() -> None:
    answer = ask_cuda(FAKE_CUDA_CRASH="1")
    assert isinstance(answer, Unknown)
    assert (answer.kind, answer.detail) == ("crash", CRASHED)


@pytest.mark.usefixtures("short_limit")
def test_a_driver_that_hangs_names_the_call() -> None:
    answer = ask_cuda(FAKE_CUDA_HANG="1")
    assert isinstance(answer, Unknown)
    assert (answer.kind, answer.detail) == ("timeout", "cuInit")


# A kernel by the driver alone


def compute(**variables: str) -> DriverTest:
    env = {**user_environment.current(), **variables}
    answer = driver_test.compute_on_each(sys.executable, 1, env, Cancel())
    assert isinstance(answer, Found)
    (test,) = answer.value
    return test


def test_the_driver_alone_computes() -> None:
    test = compute()
    assert test.passed
    assert [step.name for step in test.steps][-1] == "free"
    assert (test.name, test.uuid[:12]) == ("NVIDIA RTX A4000", "GPU-2a2a2a2a")
    assert test.to_gpu


def test_wrong_numbers_of_the_driver_alone_are_caught() -> None:
    last = compute(FAKE_CUDA_WRONG="1").steps[-1]
    assert (last.name, last.ok) == ("compare", False)


def test_a_kernel_that_windows_stopped_is_told_by_its_number() -> None:
    last = compute(FAKE_CUDA_LAUNCH="702").steps[-1]
    assert (last.name, last.code) == ("launch", 702)
    assert last.error.startswith("CUDA_ERROR_LAUNCH_TIMEOUT")


def test_a_crash_at_the_start_of_the_driver_alone_is_named() -> None:
    test = compute(FAKE_CUDA_CRASH="1")
    assert (test.end.kind, test.end.name, test.end.stage) == ("signal", CRASHED, "init")
