"""The card and its driver report no fault of the hardware."""

import pytest
from cases import (
    IMPORTED,
    LINUX,
    ONE_GPU,
    computes,
    cuda_fails,
    fails,
    found,
    machine,
    untested,
    with_driver,
    with_host,
    with_nvml,
    with_run,
)
from msgspec.structs import replace

from gpuwizard.checks.gpu_faults import CHECK
from gpuwizard.model.driver import DriverTest, Gpu, KernelStep, PciGpu, Xid
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.run import ChildEnd

FAULT = "hardware.gpu-fault"
SLOT, OTHER_SLOT = "0000:01:00", "0000:9b:00"
CARD = Gpu(0, "NVIDIA A100", uuid="GPU-1", compute_capability="8.0", pci_address="00000000:01:00.0")
LAUNCH = "AcceleratorError: CUDA error: unspecified launch failure"


def logged(case: Case, *numbers: int, slot: str = SLOT) -> Case:
    lines = tuple(Xid(number, slot, f"Xid (PCI:{slot}): {number}, x", "2026-11-21T09:00:00") for number in numbers)
    return with_driver(case, xids=Found(lines, "journalctl"))


def with_card(case: Case, **changes: object) -> Case:
    return with_driver(
        with_nvml(case, gpus=(replace(CARD, **changes),)), pci=Found((PciGpu("0000:01:00.0", "20f1"),), "/sys")
    )


WELL = with_card(LINUX)
IDLE = with_card(untested(LINUX))
FAILING = with_run(IDLE, *IMPORTED, ONE_GPU, fails("matmul", LAUNCH))


def fault(case: Case) -> Finding:
    return found(CHECK, case)[FAULT]


def test_a_card_without_errors_and_a_log_without_faults() -> None:
    assert found(CHECK, WELL) == {}
    assert found(CHECK, with_driver(WELL, xids=Absent(("journalctl",)))) == {}
    assert found(CHECK, with_driver(WELL, xids=Unknown("may not be read", "denied"))) == {}


@pytest.mark.parametrize("number", [48, 62, 64, 74, 79, 95, 119, 120, 140, 143])
def test_a_fault_of_the_card_while_its_work_fails(number: int) -> None:
    finding = fault(logged(FAILING, number))
    assert finding.severity == "failed"
    assert finding.subject["gpu"] == CARD.name
    assert f"Xid (PCI:{SLOT}): {number}" in finding.evidence[0].says
    assert finding.evidence[0].found_via == "journalctl"


@pytest.mark.parametrize("number", [63, 92, 94])
def test_what_the_card_dealt_with_by_itself_is_a_warning(number: int) -> None:
    assert fault(logged(FAILING, number)).severity == "warning"


@pytest.mark.parametrize("number", [8, 13, 31, 43, 45, 109, 0, 9999])
def test_the_mistakes_of_programs_are_no_faults_of_the_card(number: int) -> None:
    assert found(CHECK, logged(FAILING, number)) == {}


def test_a_card_that_was_seen_to_compute_is_a_warning_at_most() -> None:
    assert fault(logged(WELL, 79)).severity == "warning"
    assert fault(with_card(LINUX, ecc=True, ecc_errors=3)).severity == "warning"


def test_nothing_was_tried_so_nothing_is_known_to_fail() -> None:
    assert fault(logged(IDLE, 79)).severity == "warning"


def test_errors_that_could_not_be_corrected_are_counted() -> None:
    case = with_run(with_card(untested(LINUX), ecc=True, ecc_errors=1), *IMPORTED, ONE_GPU, fails("matmul", LAUNCH))
    finding = fault(case)
    assert finding.severity == "failed"
    assert "1 memory error that" in finding.evidence[0].says
    assert found(CHECK, with_card(FAILING, ecc=True, ecc_errors=0)) == {}
    assert found(CHECK, with_card(FAILING, ecc=None, ecc_errors=None)) == {}


@pytest.mark.parametrize(
    "error",
    [
        "RuntimeError: CUDA error: no kernel image is available for execution on the device",
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB",
        "RuntimeError: CUDA error: the provided PTX was compiled with an unsupported toolchain.",
    ],
)
def test_a_failure_with_a_reason_of_its_own_is_not_laid_on_the_card(error: str) -> None:
    assert fault(logged(with_run(IDLE, *IMPORTED, ONE_GPU, fails("matmul", error)), 79)).severity == "warning"


def test_a_program_that_hangs_on_a_card_with_a_fault() -> None:
    hung = with_run(IDLE, *IMPORTED, ONE_GPU, end=ChildEnd("timeout", stage="matmul"))
    assert fault(logged(hung, 119)).severity == "failed"


@pytest.mark.parametrize(("code", "severity"), [(100, "failed"), (999, "failed"), (803, "warning"), (35, "warning")])
def test_what_the_driver_answers_must_fit_a_broken_card(code: int, severity: str) -> None:
    assert fault(logged(cuda_fails(IDLE, code), 79)).severity == severity


def test_a_card_that_serves_one_program_is_not_broken() -> None:
    case = cuda_fails(with_card(untested(LINUX), compute_mode="exclusive-process"), 46)
    assert fault(logged(case, 79)).severity == "warning"


def tried(step: KernelStep, end: ChildEnd = ChildEnd("exited")) -> Case:  # noqa: B008 - it is frozen
    test = DriverTest(0, CARD.uuid, CARD.name, steps=(KernelStep("init"), step), end=end)
    return logged(with_driver(IDLE, tests=Found((test,), "the driver API")), 79)


def test_the_test_by_the_driver_counts_as_well() -> None:
    assert fault(tried(KernelStep("launch", False, 719, "CUDA_ERROR_LAUNCH_FAILED"))).severity == "failed"
    assert fault(tried(KernelStep("compare", False, -1, "numbers differ"))).severity == "failed"
    assert fault(tried(KernelStep("launch"), ChildEnd("timeout"))).severity == "failed"
    assert fault(tried(KernelStep("memory", False, 2, "CUDA_ERROR_OUT_OF_MEMORY"))).severity == "warning"
    assert fault(tried(KernelStep("compare"))).severity == "warning"


def test_a_fault_of_a_card_that_is_not_here() -> None:
    assert found(CHECK, logged(FAILING, 79, slot=OTHER_SLOT)) == {}


def test_a_container_is_not_told_of_its_hosts_other_cards() -> None:
    bus = (PciGpu("0000:01:00.0", "20f1"), PciGpu("0000:9b:00.0", "20f1"))
    outside = logged(with_driver(FAILING, pci=Found(bus, "/sys")), 79, slot=OTHER_SLOT)
    assert set(found(CHECK, outside)) == {FAULT}
    assert found(CHECK, with_host(outside, environment=("container",))) == {}


def test_a_fault_without_a_place_belongs_to_the_only_card() -> None:
    assert fault(logged(FAILING, 79, slot="")).subject["gpu"] == CARD.name


def test_the_same_line_a_hundred_times_is_told_once() -> None:
    assert len(fault(logged(FAILING, *[79] * 100)).evidence) == 1


def test_the_driver_takes_back_that_it_needs_a_reset() -> None:
    lines = (
        Xid(
            154, SLOT, f"Xid (PCI:{SLOT}): 154, GPU recovery action changed from 0x1 (GPU Reset Required) to 0x0 (None)"
        ),
    )
    assert fault(with_driver(FAILING, xids=Found(lines, "dmesg"))).severity == "warning"


def test_all_is_computed_and_another_machines_fault_changes_nothing() -> None:
    case = with_run(IDLE, *IMPORTED, ONE_GPU, computes("matmul"), computes("conv2d"), computes("fit"))
    assert fault(logged(case, 79, 94)).severity == "warning"


@pytest.mark.parametrize("name", ["linux-only-card-fell-off-the-bus", "linux-memory-errors-that-were-contained"])
def test_on_whole_machines(name: str) -> None:
    assert set(found(CHECK, machine(name))) == {FAULT}
